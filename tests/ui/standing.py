"""What holds for every page: names, the way of Tab, nothing cut off, targets, nothing left running.

Each check returns what is wrong as sentences, so that an empty list is the proof. `check_page` asks all.
"""

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QAbstractAnimation, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mindbody.ui.theme.look import Look

SCALES = (1.0, 1.5, 2.0)
TARGET = 44
_CONTROLS = (QAbstractButton, QAbstractSlider, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)


def controls(page: QWidget) -> list[QWidget]:
    """Everything visible on the page that a person can act on."""
    found = [
        child
        for child in page.findChildren(QWidget)
        if child.isVisibleTo(page)
        and child.isEnabled()
        and not isinstance(child, QScrollBar)
        and (isinstance(child, _CONTROLS) or (_takes_tab(child) and not _only_scrolls(child)))
    ]
    assert found or not page.findChildren(QAbstractButton), "the scan saw no controls"
    return found


def name_of(widget: QWidget) -> str:
    """The name a screen reader says, falling back to that of its label."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def unnamed(page: QWidget) -> list[str]:
    """Controls with no name or no role for a screen reader."""
    wrong = []
    for control in controls(page):
        role = QAccessible.queryAccessibleInterface(control).role()
        if not name_of(control):
            wrong.append(f"{_where(page, control)} has no accessible name")
        elif role in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            wrong.append(f"{_where(page, control)} has no accessible role")
    return wrong


def tab_order(page: QWidget) -> list[QWidget]:
    """The controls in the order in which Tab comes to them, each once."""
    walked: list[QWidget] = []
    at = page.nextInFocusChain()
    while at is not None and at is not page:
        here = page.isAncestorOf(at) and at.isVisibleTo(page) and at.isEnabled()
        stop = at.focusProxy() or at
        if here and _takes_tab(at) and stop not in walked and not _only_scrolls(stop):
            walked.append(stop)
        at = at.nextInFocusChain()
    return walked


def tab_trouble(page: QWidget) -> list[str]:
    """Controls that Tab does not reach, and steps back against the way of reading.

    Going up is right only where a new column begins. Of a radio group one button is a stop.
    """
    order = tab_order(page)
    wrong = [
        f"{_where(page, control)} is not reached by Tab"
        for control in controls(page)
        if control not in order and control.focusProxy() not in order and not _in_group(control)
    ]
    for one, other in pairwise(order):
        here, there = _place(page, one), _place(page, other)
        if _scrolled_in(one) is not _scrolled_in(other):
            # A foot that stands still comes after what scrolls above it, however far that goes on.
            here, there = _in_view(page, one), _in_view(page, other)
        if there.bottom() <= here.top() and there.left() < here.right():
            wrong.append(f"Tab goes up from {_where(page, one)} to {_where(page, other)}")
    return wrong


def walk_by_tab(qtbot: QtBot, page: QWidget, presses: int = 60) -> list[QWidget]:
    """Press Tab in the shown window, and tell where the focus was and came, until it has come around."""
    window = page.window()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    first = QApplication.focusWidget()
    seen = [first] if first is not None and page.isAncestorOf(first) else []
    for _ in range(presses):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused in seen:
            break
        seen.append(focused)
    return seen


def clipped(page: QWidget) -> list[str]:
    """Words and controls that are cut off, and pages that would have to scroll sideways."""
    wrong = []
    for area in (page, *page.findChildren(QWidget)):
        if isinstance(area, QScrollArea) and area.isVisibleTo(page):
            content, room = area.widget(), area.viewport().width()
            inside = content.width() if content is not None else 0
            if inside > room:
                wrong.append(f"{_where(page, area)} scrolls sideways: {inside} px in {room}")
    for child in page.findChildren(QWidget):
        if not child.isVisibleTo(page) or child.width() == 0:
            continue
        if isinstance(child, QLabel | QAbstractButton) and _says_something(child):
            wrong += _too_small(page, child)
    return wrong


def small_targets(page: QWidget, least: int = TARGET) -> list[str]:
    """Controls less than so many pixels wide or high. Text in a page (links) is not a control."""
    return [
        f"{_where(page, control)} is {control.width()} x {control.height()}, less than {least}"
        for control in controls(page)
        if control.width() < least or control.height() < least
    ]


def left_running(page: QWidget) -> list[str]:
    """Timers and animations of the page that still go."""
    timers = [timer for timer in page.findChildren(QTimer) if timer.isActive()]
    moving = [a for a in page.findChildren(QAbstractAnimation) if a.state() is a.State.Running]
    return [f"{type(one).__name__} of {type(one.parent()).__name__} still runs" for one in (*timers, *moving)]


def settle(page: QWidget) -> None:
    """Let layouts come to rest: a height that follows a width needs more than one turn."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def check_page(
    qtbot: QtBot,
    look: Look,
    page: QWidget,
    *,
    size: tuple[int, int] = (1280, 720),
    scales: Sequence[float] = SCALES,
) -> None:
    """Show the page at each text size and ask everything; then close it and see that it rests."""
    qtbot.addWidget(page.window())
    page.window().resize(*size)
    with qtbot.waitExposed(page.window()):
        page.window().show()
    wrong: list[str] = []
    for scale in scales:
        look.set(scale=scale)
        page.window().resize(*size)
        settle(page)
        found = unnamed(page) + tab_trouble(page) + clipped(page) + small_targets(page)
        wrong += [f"at {scale:.0%}: {one}" for one in found]
    page.window().close()
    wrong += left_running(page)
    look.set(scale=1.0)
    assert not wrong, "\n".join(wrong)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _only_scrolls(widget: QWidget) -> bool:
    text = isinstance(widget, QPlainTextEdit | QTextEdit)
    return isinstance(widget, QAbstractScrollArea) and not text


def _in_group(control: QWidget) -> bool:
    return isinstance(control, QAbstractButton) and (
        control.autoExclusive() or (control.group() is not None and control.group().exclusive())
    )


def _says_something(widget: QLabel | QAbstractButton) -> bool:
    return bool(widget.text())


def _too_small(page: QWidget, child: QWidget) -> list[str]:
    wrong = []
    least = child.minimumSizeHint()
    if child.width() < least.width():
        wrong.append(f"{_where(page, child)} is {child.width()} px wide, and needs {least.width()}")
    needed = least.height()
    if child.sizePolicy().hasHeightForWidth() and child.heightForWidth(child.width()) > 0:
        needed = child.heightForWidth(child.width())
    if child.height() < math.floor(needed):
        wrong.append(f"{_where(page, child)} is {child.height()} px high, and needs {needed}")
    parent = child.parentWidget()
    if parent is not None:
        place = child.geometry()
        outside = place.right() > parent.width() or place.left() < 0 or place.bottom() > parent.height()
        if outside:
            wrong.append(f"{_where(page, child)} reaches out of its {type(parent).__name__}")
    return wrong


def _place(page: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def _scrolled_in(widget: QWidget) -> QScrollArea | None:
    """The innermost area that the widget scrolls in; what stands still at its edge does not."""
    inside, above = widget, widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and inside is above.viewport():
            return above
        inside, above = above, above.parentWidget()
    return None


def _in_view(page: QWidget, widget: QWidget) -> QRect:
    """The widget's place, moved to where it is once its area has scrolled to it."""
    place, area = _place(page, widget), _scrolled_in(widget)
    if area is not None:
        room = _place(page, area.viewport())
        place.moveTop(min(max(place.top(), room.top()), max(room.top(), room.bottom() - place.height())))
    return place


def _where(page: QWidget, widget: QWidget) -> str:
    words = name_of(widget) or widget.objectName()
    kind = type(widget).__name__
    return (
        f"{kind} “{words}”"
        if words
        else f"{kind} in {type(widget.parent()).__name__} of {type(page).__name__}"
    )
