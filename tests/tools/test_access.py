"""What is wrong for a screen reader is found, and what is right is let be."""

import pytest

from tools.access.__main__ import without_folder
from tools.access.judging import Screen, TabStop, findings
from tools.access.rig import PACKAGES, missing
from tools.access.tree import Node, lines_of, node_from
from tools.access.waived import WAIVERS
from tools.access.writing import report, unneeded

THERE = frozenset({"visible", "showing", "enabled"})
FOCUSABLE = THERE | {"focusable"}


def node(role: str, name: str = "", *inside: Node, states: frozenset[str] = THERE, **more: object) -> Node:
    return Node(role=role, name=name, inside=inside, states=states, box=(0, 0, 9, 9), **more)  # type: ignore[arg-type]  # named as there


def button(name: str, words: str = "") -> Node:
    return node("push button", name, states=FOCUSABLE, words=words)


def screen(*inside: Node, **more: object) -> Screen:
    return Screen(name="one", windows=(node("frame", "MindBody", *inside),), **more)  # type: ignore[arg-type]  # named as there


def test_a_screen_in_order_has_no_findings() -> None:
    group = node("panel", "Pain", node("radio button", "3", states=FOCUSABLE))
    tabs = (TabStop(name="Go on", at=5), TabStop(name="3", at=2))
    assert findings(screen(group, button("Go on"), painted=("Go on", "3"), tabs=tabs)) == []


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (screen(button("")), "a push button has no name"),
        (screen(node("filler", "Sheet", states=FOCUSABLE)), "“Sheet” takes the focus and is a mere filler"),
        (screen(node("slider", "Minutes", states=FOCUSABLE)), "slider “Minutes” has no value"),
        (screen(button("One more"), button("One more")), "2 times the push button “One more”"),
        (screen(node("radio button", "3", states=FOCUSABLE)), "the radio button “3” is in no group"),
        (screen(button("A"), painted=("Chapter",)), "“Chapter” is painted, and not in the tree"),
        (
            screen(tabs=tuple(TabStop(name=str(at), at=at) for at in (1, 3, 2))),
            "Tab comes to “2” after “3”; the reader, before it",
        ),
        (Screen(name="one", windows=(node("filler", "MindBody"),)), "the window “MindBody” is a filler"),
        (
            screen(node("filler", "", node("label", "Words"), states=FOCUSABLE | {"focused"})),
            "the focus is on a filler without a name",
        ),
    ],
)
def test_each_kind_of_wrong_is_found(wrong: Screen, words: str) -> None:
    assert any(found.startswith(words) for found in findings(wrong)), findings(wrong)


def test_namesakes_are_told_apart_by_what_is_said_beside_them() -> None:
    assert findings(screen(button("One more", "How long?"), button("One more", "How often?"))) == []


def test_what_is_hidden_is_not_read() -> None:
    told = {"role": "frame", "name": "MindBody", "states": ["visible", "enabled"], "box": [0, 0, 9, 9]}
    hidden = {"role": "label", "name": "Secret", "states": [], "box": [0, 0, 0, 0]}
    assert list(lines_of(node_from({**told, "inside": [hidden]}))) == ["frame “MindBody”"]


def test_every_waiver_has_its_reason() -> None:
    assert all(each.reason for each in WAIVERS)


def test_a_waiver_that_covers_nothing_stands_among_what_is_left() -> None:
    needless = unneeded(())
    assert len(needless) == len(WAIVERS)
    told = report({}, (), needless)
    assert f"{len(WAIVERS)} findings left, 0 waived" in told
    assert f"## Left\n\n- {needless[0]}" in told


def test_a_machine_without_the_bus_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.access.rig.shutil.which", lambda _: None)
    assert missing().count("\n") == 0
    assert PACKAGES in missing()


def test_the_folder_of_the_walk_is_no_word_of_the_app() -> None:
    """Its name is another each time, and so is where its lines are broken."""
    told = '["Your record lies in /tmp/walk/tmp_1tj/record.db."]'
    painted = ["Your record lies in", "/tmp/walk/tmp_1", "tj", "/record.db."]
    assert without_folder(painted, told) == ["Your record lies in", "/record.db."]
