"""Finding what is on a screen as its user does: by its name."""

from typing import TypeVar

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

Kind = TypeVar("Kind", bound=QWidget)


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def all_of(screen: QWidget, kind: type[Kind], name: str) -> list[Kind]:
    """Every visible control of a kind with this accessible name."""
    return [w for w in screen.findChildren(kind) if w.isVisibleTo(screen) and spoken_name(w) == name]


def one(screen: QWidget, kind: type[Kind], name: str) -> Kind:
    """The one visible control of a kind with this accessible name; a failure lists what there is."""
    found = all_of(screen, kind, name)
    there = sorted({spoken_name(w) for w in screen.findChildren(kind) if w.isVisibleTo(screen)})
    assert len(found) == 1, f"{len(found)} controls named {name!r}; there are {there}"
    return found[0]


def button(screen: QWidget, name: str) -> QAbstractButton:
    return one(screen, QAbstractButton, name)


def words(screen: QWidget) -> str:
    """All words that are visible as text, in the order they were put there."""
    shown = [label for label in screen.findChildren(QLabel) if label.isVisibleTo(screen)]
    return "\n".join(label.text() for label in shown if label.text())
