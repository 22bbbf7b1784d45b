"""All words of a page, in the order in which it is laid out: what a person would hear, read aloud."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QGroupBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)


def lines_of(page: QWidget) -> tuple[str, ...]:
    """One line for each text and control that can be seen on the page, also where one would scroll to it. A
    name that was just said is not said again."""
    lines: list[str] = []
    for line in _lines(page, page):
        said = " ".join(line.split())
        if said and said not in lines[-2:]:
            lines.append(said)
    return tuple(lines)


def _lines(widget: QWidget, page: QWidget) -> Iterator[str]:
    if not widget.isVisibleTo(page) or widget.isWindow():
        return
    if isinstance(widget, QLabel):
        yield widget.text()
        return
    if isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit | QAbstractSlider):
        yield from _control(widget)
        return
    before = _name_of_group(widget)
    if before:
        yield before
    inside = list(_inside(widget, page))
    yield from inside
    if not inside and not before:
        # Drawn by hand, as a chart is: its name and description are its words.
        yield widget.accessibleName()
        yield widget.accessibleDescription()


def _inside(widget: QWidget, page: QWidget) -> Iterator[str]:
    held = widget.widget() if isinstance(widget, QScrollArea) else None
    layout = widget.layout()
    if held is not None:
        yield from _lines(held, page)
    elif layout is not None:
        yield from _in_layout(layout, page)
    else:
        for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            yield from _lines(child, page)


def _in_layout(layout: QLayout, page: QWidget) -> Iterator[str]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _lines(widget, page)
        elif inner is not None:
            yield from _in_layout(inner, page)


def _control(
    control: QAbstractButton | QLineEdit | QPlainTextEdit | QAbstractSlider,
) -> Iterator[str]:
    name = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name).strip()
    match control:
        case QLineEdit():
            yield _with_value(name, control.text())
        case QPlainTextEdit():
            yield _with_value(name, control.toPlainText())
        case QAbstractSlider():
            value = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Value).strip()
            yield _with_value(name, value)
        case _ if control.isCheckable() and control.isChecked():
            yield QCoreApplication.translate("reading", "{name}, chosen").format(name=name)
        case _:
            yield name
    yield control.accessibleDescription()


def _name_of_group(widget: QWidget) -> str:
    return widget.title() if isinstance(widget, QGroupBox) else ""


def _with_value(name: str, value: str) -> str:
    return f"{name}: {value}" if value else name
