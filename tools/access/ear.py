"""Listens as a screen reader does: over the accessibility bus, from a process of its own.

Run by the system's Python, which has the bindings; it knows nothing of the app. A line of JSON comes in on
standard input, a line goes out: `["read", PID]` gives the tree of that process, `["heard"]` what was told
since it was last asked.
"""

import json
import sys
from typing import Any

import gi  # type: ignore[import-not-found]  # the system's

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # the system's  # noqa: E402  after its version

TOLD = (
    "object:announcement",
    "object:state-changed:focused",
    "object:property-change:accessible-name",
    "object:property-change:accessible-description",
    "object:property-change:accessible-value",
    "object:state-changed:checked",
    "object:text-changed",
)
STATES = (
    "checked", "collapsed", "enabled", "expanded", "focusable", "focused", "pressed", "selected", "visible",
)  # fmt: skip
DEEPEST = 60

heard: list[dict[str, str]] = []


def hear(event: Any) -> None:
    """Keep what was told."""
    words = event.any_data if isinstance(event.any_data, str) else ""
    heard.append({"kind": event.type, "words": words})


def states_of(node: Any) -> list[str]:
    there = node.get_state_set()
    return [name for name in STATES if there.contains(getattr(Atspi.StateType, name.upper()))]


def value_of(node: Any) -> dict[str, Any] | None:
    value = node.get_value_iface()
    if value is None:
        return None
    return {
        "now": value.get_current_value(),
        "least": value.get_minimum_value(),
        "most": value.get_maximum_value(),
    }


def text_of(node: Any) -> str:
    text = node.get_text_iface()
    if text is None:
        return ""
    return str(Atspi.Text.get_text(text, 0, min(4000, Atspi.Text.get_character_count(text))))


def actions_of(node: Any) -> list[str]:
    action = node.get_action_iface()
    if action is None:
        return []
    return [Atspi.Action.get_action_name(action, n) for n in range(Atspi.Action.get_n_actions(action))]


def labels_of(node: Any) -> list[str]:
    """Names of what labels it."""
    return [
        relation.get_target(n).get_name() or ""
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for n in range(relation.get_n_targets())
    ]


def box_of(node: Any) -> list[int]:
    component = node.get_component_iface()
    if component is None:
        return [0, 0, 0, 0]
    box = Atspi.Component.get_extents(component, Atspi.CoordType.WINDOW)
    return [box.x, box.y, box.width, box.height]


def tree_of(node: Any, deep: int = 0) -> dict[str, Any] | None:
    """A node with all that a reader could ask it; None where it went away."""
    try:
        states = states_of(node)
        made = {
            "role": node.get_role_name() or "",
            "name": node.get_name() or "",
            "words": node.get_description() or "",
            "text": text_of(node),
            "value": value_of(node),
            "states": states,
            "actions": actions_of(node),
            "labels": labels_of(node),
            "box": box_of(node),
        }
        inside = range(node.get_child_count()) if deep < DEEPEST and "visible" in states else ()
        found = (node.get_child_at_index(number) for number in inside)
        made["inside"] = [tree for each in found if each is not None and (tree := tree_of(each, deep + 1))]
    except GLib.Error as trouble:
        return None if "No such object" in trouble.message else {"role": "gone", "name": trouble.message}
    return made


def windows_of(pid: int) -> list[dict[str, Any]]:
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    made = []
    for number in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(number)
        if app is None or app.get_process_id() != pid:
            continue
        app.clear_cache()
        windows = (app.get_child_at_index(n) for n in range(app.get_child_count()))
        made += [tree for window in windows if window is not None and (tree := tree_of(window))]
    return made


def answer(stream: Any, _condition: Any, loop: Any) -> bool:
    """One line in, one line out."""
    line = stream.readline()
    if not line:
        loop.quit()
        return False
    match json.loads(line):
        case ["read", pid]:
            print(json.dumps(windows_of(pid)), flush=True)
        case ["heard"]:
            print(json.dumps(heard), flush=True)
            heard.clear()
    return True


def main() -> None:
    """Listen until standard input ends."""
    Atspi.init()
    listener = Atspi.EventListener.new(hear)
    for kind in TOLD:
        listener.register(kind)
    loop = GLib.MainLoop()
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, answer, loop)
    print('"ready"', flush=True)
    loop.run()


if __name__ == "__main__":
    main()
