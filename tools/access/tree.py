"""The tree that a screen reader walks: what each thing is called, is, holds and can."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

SILENT: Final = frozenset({"filler", "panel"})
"""Roles that a reader passes over when they have no name."""

TOLD_STATES: Final = ("checked", "selected", "expanded", "collapsed", "pressed", "focused")


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What stands between two ends, in its own unit."""

    now: float
    least: float
    most: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One thing in the tree. words: its description. box: x, y, width, height in the window's pixels."""

    role: str
    name: str = ""
    words: str = ""
    text: str = ""
    value: Value | None = None
    states: frozenset[str] = frozenset()
    actions: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    box: tuple[int, int, int, int] = (0, 0, 0, 0)
    inside: tuple["Node", ...] = ()

    @property
    def called(self) -> str:
        """By its own name, or by that of its label."""
        return self.name or " ".join(self.labels)

    @property
    def there(self) -> bool:
        """Whether a person can come to it; what is hidden stays in the tree without being so."""
        return "visible" in self.states and self.box[2] > 0 and self.box[3] > 0

    @property
    def enabled(self) -> bool:
        return "enabled" in self.states

    def every(self) -> Iterator["Node"]:
        """This and all that is in it, in the order in which a reader comes to it."""
        yield self
        for each in self.inside:
            yield from each.every()


def node_from(told: Mapping[str, Any]) -> Node:
    """A tree as the listener tells it, without what is hidden."""
    value = told.get("value")
    inside = (node_from(each) for each in told.get("inside", ()))
    return Node(
        role=told["role"],
        name=_plain(told["name"]),
        words=_plain(told.get("words", "")),
        text=_plain(told.get("text", "")),
        value=Value(**value) if value else None,
        states=frozenset(told.get("states", ())),
        actions=tuple(told.get("actions", ())),
        labels=tuple(map(_plain, told.get("labels", ()))),
        box=tuple(told.get("box", (0, 0, 0, 0))),
        inside=tuple(each for each in inside if each.there),
    )


def lines_of(node: Node, deep: int = 0) -> Iterator[str]:
    """The tree in words, a line each; what has nothing to say is passed over."""
    silent = (node.role in SILENT and not node.called) or (node.role == "label" and not node.called)
    if not silent and node.role != "scroll bar":
        yield f"{'  ' * deep}{line_of(node)}"
    for each in node.inside:
        yield from lines_of(each, deep if silent else deep + 1)


def line_of(node: Node) -> str:
    """Role, name, value, states, and what is said beside them."""
    parts = [node.role, f"“{node.called}”" if node.called else "without a name"]
    if node.value is not None:
        parts.append(f"at {node.value.now:g} of {node.value.least:g} to {node.value.most:g}")
    if node.text and node.text != node.name:
        parts.append(f"holds “{node.text}”")
    told: list[str] = [state for state in TOLD_STATES if state in node.states]
    if not node.enabled:
        told.append("disabled")
    if told:
        parts.append(f"({', '.join(told)})")
    if node.words and node.words != node.called:
        parts.append(f"— {node.words}")
    return " ".join(parts)


def _plain(words: str) -> str:
    return " ".join(words.split())
