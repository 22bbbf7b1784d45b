"""What is wrong with what a screen reader is told on one screen, as sentences."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from tools.access.tree import SILENT, Node

CONTROLS: Final = frozenset(
    {
        "check box", "combo box", "entry", "link", "list item", "menu item", "page tab", "password text",
        "push button", "radio button", "slider", "spin button", "table cell", "text", "toggle button",
    }
)  # fmt: skip
WITH_VALUE: Final = frozenset({"progress bar", "slider", "spin button"})
WINDOWS: Final = frozenset({"alert", "dialog", "frame", "window"})
READ: Final = frozenset({"label", "heading", "paragraph", "static", "text"})
LEAST_WORDS: Final = 2
"""Letters of a painted piece under which it says nothing by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TabStop:
    """Where Tab came to: its name, and its place in the order of the tree."""

    name: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One screen as it was heard. painted: the pieces of text that were drawn. tabs: the way of Tab.
    said: what was announced on the way to it. landed: where the focus came to, "" where it stayed."""

    name: str
    windows: tuple[Node, ...]
    painted: tuple[str, ...] = ()
    tabs: tuple[TabStop, ...] = ()
    said: tuple[str, ...] = ()
    landed: str = ""

    def every(self) -> Iterator[Node]:
        for window in self.windows:
            yield from window.every()

    @property
    def controls(self) -> int:
        return sum(each.role in CONTROLS for each in self.every())


def findings(screen: Screen) -> list[str]:
    """All that is wrong, in the order of the rules."""
    rules = (
        windows_unsaid, unnamed, landed_nowhere, wrong_roles, without_value, namesakes, groups_unsaid, astray,
        unsaid,
    )  # fmt: skip
    return [found for rule in rules for found in rule(screen)]


def windows_unsaid(screen: Screen) -> Iterator[str]:
    """A reader finds the window that is used by its role, and says its name."""
    for window in screen.windows:
        if window.role not in WINDOWS:
            yield f"the window “{window.name}” is a {window.role}, not a frame or dialog"
        if not window.name:
            yield "a window has no name"


def unnamed(screen: Screen) -> Iterator[str]:
    """Controls, and whatever else takes the focus, by which nothing is said."""
    for each in screen.every():
        if each.role in CONTROLS - READ and not each.called:
            yield f"a {each.role} has no name ({_near(screen, each)})"
        elif "focusable" in each.states and not each.called and not _holds_named_only(each):
            yield f"a {each.role} takes the focus and has no name ({_near(screen, each)})"


def landed_nowhere(screen: Screen) -> Iterator[str]:
    """Where the focus comes to when the screen is up is what a reader says of it. Ground that scrolls tells
    of it a second time, without a name."""
    focused = [each for each in screen.every() if "focused" in each.states]
    if focused and not any(each.called for each in focused):
        yield f"the focus is on a {focused[0].role} without a name ({_near(screen, focused[0])})"


def wrong_roles(screen: Screen) -> Iterator[str]:
    """What can be pressed or typed into, and is told of as plain ground."""
    for each in screen.every():
        if each.role in SILENT and "focusable" in each.states and not each.inside and each.called:
            yield f"“{each.called}” takes the focus and is a mere {each.role}"
        if "Press" in each.actions and "focusable" not in each.states and each.enabled:
            yield f"{each.role} “{each.called}” can be pressed, but not by key"


def without_value(screen: Screen) -> Iterator[str]:
    """What stands between two ends, and does not say where, in words or figures."""
    for each in screen.every():
        if each.role in WITH_VALUE and each.value is None:
            yield f"{each.role} “{each.called}” has no value"


def namesakes(screen: Screen) -> Iterator[str]:
    """Two controls that are told apart by nothing: not by role, name, description, nor by the group."""
    counted: Counter[tuple[str, str, str, str]] = Counter()
    for window in screen.windows:
        counted.update(
            (each.role, each.called, each.words, group)
            for each, group in _grouped(window, "")
            if each.role in CONTROLS and each.called and each.enabled
        )
    for (role, name, _, group), times in counted.items():
        if times > 1:
            yield f"{times} times the {role} “{name}”" + (f" in “{group}”" if group else "")


def groups_unsaid(screen: Screen) -> Iterator[str]:
    """Radio buttons of which neither their group nor they themselves say what is asked."""
    for window in screen.windows:
        for each, group in _grouped(window, ""):
            if each.role == "radio button" and not group and not each.words:
                yield f"the radio button “{each.called}” is in no group with a name"


def astray(screen: Screen) -> Iterator[str]:
    """Tab goes back against the order of the tree. Where it begins is free."""
    if not screen.tabs:
        return
    first = min(range(len(screen.tabs)), key=lambda place: screen.tabs[place].at)
    order = screen.tabs[first:] + screen.tabs[:first]
    for one, other in pairwise(order):
        if other.at < one.at:
            yield f"Tab comes to “{other.name}” after “{one.name}”; the reader, before it"


def unsaid(screen: Screen) -> Iterator[str]:
    """Words that are painted, and are nowhere in the tree."""
    told = " ".join(
        words for each in screen.every() for words in (each.name, each.words, each.text, *each.labels)
    ).casefold()
    for piece in dict.fromkeys(screen.painted):
        plain = " ".join(piece.split()).strip("…·•–— ").casefold()
        if len(plain) >= LEAST_WORDS and plain not in told:
            yield f"“{piece}” is painted, and not in the tree"


def _grouped(node: Node, group: str) -> Iterator[tuple[Node, str]]:
    """Each with the names of the groups around it."""
    yield node, group
    mine = f"{group} / {node.called}" if node.called and node.role not in CONTROLS else group
    for each in node.inside:
        yield from _grouped(each, mine if node.role not in WINDOWS else "")


def _holds_named_only(node: Node) -> bool:
    """Ground that scrolls by key, and whose words are told by what is in it."""
    return node.role in SILENT and any(each.called for inside in node.inside for each in inside.every())


def _near(screen: Screen, node: Node) -> str:
    """The named thing before it, so that it can be found."""
    before = "the beginning"
    for each in screen.every():
        if each is node:
            break
        if each.called:
            before = f"after “{each.called}”"
    return before
