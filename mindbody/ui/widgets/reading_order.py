"""All words of a page, in the order in which it is laid out: what a person would hear, read aloud."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from mindbody.ui.widgets.layout_order import laid_out_in


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
    inside = [line for part in laid_out_in(widget) for line in _lines(part, page)]
    yield from inside
    if not inside:
        # Drawn by hand, as a chart is: its name and description are its words.
        yield widget.accessibleName()
        yield widget.accessibleDescription()


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


def _with_value(name: str, value: str) -> str:
    return f"{name}: {value}" if value else name
