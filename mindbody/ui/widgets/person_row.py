"""One person of a group: the alias, how they came, and what they asked for."""

import math
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.painting import fill, focus_ring, outline, smooth
from mindbody.ui.widgets.row_button import RowButton
from mindbody.ui.widgets.typeset import Setting, set_lines

_SIDE: Final = 12


class PersonRow(RowButton):
    """`typed` hands over a digit that was pressed while it has the focus; Enter presses it. Checked: it is
    the chosen one."""

    typed = Signal(str)

    def __init__(self, look: Look, alias: str, parent: QWidget | None = None) -> None:
        super().__init__(look, alias, wish=240, least=160, parent=parent)
        self._state = self._notes = ""
        self._here = False

    def show_person(self, state: str, notes: str, *, here: bool) -> None:
        """here: in the room now."""
        if (state, notes, here) == (self._state, self._notes, self._here):
            return
        self._state, self._notes, self._here = state, notes, here
        self.setAccessibleName(", ".join(each for each in (self.text(), state, notes) if each))
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:
        look = self._look
        line = QFontMetricsF(look.font(Role.BODY)).height()
        notes = self._notes_set(width).height + look.space(2) if self._notes else 0.0
        return max(look.target, math.ceil(line + notes) + look.space(16))

    def _notes_set(self, width: int) -> Setting:
        room = max(self._look.px(60), width - 2 * self._look.space(_SIDE))
        return set_lines(self._notes, self._look.font(Role.SMALL), room, line_height=1.25)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        radius = look.space(12)
        if self.isChecked():
            fill(painter, rect, radius, look.color("tint"))
            outline(painter, rect, radius, look.color("primary"), 1.5)
        elif self.underMouse():
            fill(painter, rect, radius, look.color("hover"))
        side, line = look.space(_SIDE), QFontMetricsF(look.font(Role.BODY)).height()
        notes = self._notes_set(self.width()) if self._notes else None
        high = line + (notes.height + look.space(2) if notes is not None else 0.0)
        top = rect.center().y() - high / 2
        first = QRectF(side, top, rect.width() - 2 * side, line)
        painter.setFont(look.font(Role.STRONG if self._here else Role.BODY))
        painter.setPen(look.color("ink" if self._here else "soft"))
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(look.font(Role.SMALL))
        painter.setPen(look.color("soft"))
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._state)
        if notes is not None:
            notes.draw(painter, side, top + line + look.space(2))
        if self._ring:
            focus_ring(painter, rect, radius, look, inset=2)
