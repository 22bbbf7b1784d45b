"""What the app itself can tell of a screen: the words it paints, and the way of Tab through it."""

from time import monotonic
from typing import Final
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

MOST_TABS: Final = 150
LONGEST_KEY: Final = 0.5
"""Seconds that a key may take on its way over the bus."""

_TEXT: Final = "{http://www.w3.org/2000/svg}text"


def painted() -> list[str]:
    """Each piece of text that the shown windows draw, whoever draws it."""
    return [piece for window in QApplication.topLevelWidgets() if window.isVisible() for piece in _on(window)]


def _on(window: QWidget) -> list[str]:
    paper = QByteArray()
    buffer = QBuffer(paper)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(window.size())
    window.render(drawing)
    buffer.close()
    root = ElementTree.fromstring(paper.data())
    return [words for each in root.iter(_TEXT) if (words := "".join(each.itertext()).strip())]


def way_of_tab() -> list[dict[str, object]]:
    """Press Tab until it has come around, and tell of each stop; the focus is put back where it was."""
    window = QApplication.activeWindow() or QApplication.focusWindow()
    before = QApplication.focusWidget()
    if not isinstance(window, QWidget):
        return []
    places = {id(each): place for place, each in enumerate(_in_tree_order(window))}
    walked: list[QWidget] = []
    for _ in range(MOST_TABS):
        focused = _after_tab(QApplication.focusWidget() or window)
        if focused is None:
            break
        if focused in walked:
            # Where it began may be a place to which it does not come again.
            del walked[: walked.index(focused)]
            break
        walked.append(focused)
    if before is not None:
        before.setFocus()
    return [{"name": _name(each), "at": places.get(id(each), -1)} for each in walked]


def _after_tab(here: QWidget) -> QWidget | None:
    """Who has the focus after Tab. A key goes over the bus to whoever listens, and comes back from there."""
    QTest.keyClick(here, Qt.Key.Key_Tab)
    until = monotonic() + LONGEST_KEY
    while QApplication.focusWidget() is here and monotonic() < until:
        QApplication.processEvents()
    return QApplication.focusWidget()


def _in_tree_order(widget: QWidget) -> list[QWidget]:
    """A widget and those in it, as the accessibility tree has them."""
    found = [widget]
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            found += _in_tree_order(child)
    return found


def _name(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name).strip() or type(widget).__name__
