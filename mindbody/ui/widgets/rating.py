"""Rating from 0 to 10: eleven round targets, and a way to leave it."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.painting import fill, focus_ring, outline, ring_after, smooth
from mindbody.ui.widgets.text import Text

_TOP = 10
_GAP = 8
_SIDE = 52
_IN_ROW = (11, 6, 4)
"""As many numbers a row as have room."""


class _Step(QRadioButton):
    """One number: its disc is filled when chosen, tinted when it lies under the chosen one."""

    def __init__(self, look: Look, number: int, scale: "RatingScale") -> None:
        super().__init__(str(number), scale)
        self.number = number
        self._look = look
        self._scale = scale
        self._ring = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._scale.take_key(event, self.number):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        rect = QRectF(self.rect())
        radius = rect.height() / 2
        value = self._scale.value
        chosen = value == self.number
        under = value is not None and self.number < value
        hovered = self.underMouse() and self.isEnabled()
        if chosen:
            fill(painter, rect, radius, look.color("primary"))
        else:
            ground = "tint" if under else "hover" if hovered else "surface"
            fill(painter, rect, radius, look.color("tint_hover" if under and hovered else ground))
            outline(painter, rect, radius, look.color("primary" if under else "border"), 1.25)
        painter.setFont(look.font(Role.CARD if chosen else Role.BODY))
        painter.setPen(look.color("on_primary" if chosen else "ink"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus() and self._ring:
            focus_ring(painter, rect, radius, look, on="on_primary" if chosen else "focus", inset=3)


class RatingScale(QWidget):
    """A rating from 0 to 10. No number is chosen until the person chooses one, and none need be.

    Keys: 0 to 9 choose, End or a second 0 after 1 chooses 10, arrows go up and down by one, Delete
    takes the answer back. `value` is None when there is none; `declined` says "not today" was chosen,
    which is something else than 0 and than no answer.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        low: str = "",
        high: str = "",
        can_decline: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._value: int | None = None
        self._one_typed = False
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._steps = tuple(_Step(look, number, self) for number in range(_TOP + 1))
        for step in self._steps:
            step.setAccessibleName(self._spoken(name, step.number, low, high))
            self._group.addButton(step, step.number)
        self._low = Text(look, low, role=Role.SMALL, tone="soft", parent=self)
        self._high = Text(look, high, role=Role.SMALL, tone="soft", parent=self)
        self._decline = SecondaryButton(look, self.tr("Not today"), parent=self)
        self._decline.setCheckable(True)
        self._decline.setVisible(can_decline)
        self._decline.setAccessibleDescription(name)
        self._can_decline = can_decline
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._rove()
        self._group.idClicked.connect(self._choose)
        self._decline.toggled.connect(self._leave)
        look.changed.connect(self._relook)

    @property
    def value(self) -> int | None:
        return self._value

    @property
    def declined(self) -> bool:
        return self._decline.isChecked()

    def set_value(self, value: int | None, *, declined: bool = False) -> None:
        """Show an answer, or none, without telling."""
        self._show(value)
        self._decline.blockSignals(True)
        self._decline.setChecked(declined and value is None)
        self._decline.blockSignals(False)

    def take_key(self, event: QKeyEvent, at: int) -> bool:
        """Answer a key pressed on the number `at`; False when it means nothing here."""
        key = event.key()
        ten = self._one_typed and key == Qt.Key.Key_0
        self._one_typed = key == Qt.Key.Key_1
        moves = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: 1,
        }
        if (
            Qt.Key.Key_0 <= key <= Qt.Key.Key_9
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            number = _TOP if ten else key - int(Qt.Key.Key_0)
        elif key in moves:
            number = at if self._value is None else at + moves[Qt.Key(key)]
        elif key == Qt.Key.Key_Home:
            number = 0
        elif key == Qt.Key.Key_End:
            number = _TOP
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._show(None)
            self.changed.emit()
            return True
        else:
            return False
        number = min(_TOP, max(0, number))
        self._steps[number].setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose(number)
        return True

    def _choose(self, number: int) -> None:
        self.set_value(number)
        self.changed.emit()

    def _leave(self, on: bool) -> None:
        if on:
            self._show(None)
        self.changed.emit()

    def _show(self, value: int | None) -> None:
        self._value = value
        self._group.setExclusive(False)
        for step in self._steps:
            step.setChecked(step.number == value)
        self._group.setExclusive(True)
        self._rove()
        for step in self._steps:
            step.update()

    def _rove(self) -> None:
        """Tab stops once in the scale: at the answer, or in the middle while there is none."""
        stop = 5 if self._value is None else self._value
        for step in self._steps:
            here = step.number == stop
            step.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def _spoken(self, name: str, number: int, low: str, high: str) -> str:
        end = low if number == 0 else high if number == _TOP else ""
        words = self.tr("{name}: {number} of 10").format(name=name, number=number)
        return f"{words}, {end}" if end else words

    def _relook(self) -> None:
        self.updateGeometry()
        self._lay_out(self.width(), place=True)
        self.update()

    def sizeHint(self) -> QSize:
        width = 11 * self._look.control(_SIDE) + 10 * self._look.apart(_GAP)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        few = _IN_ROW[-1]
        width = few * self._look.target + (few - 1) * self._look.apart(_GAP)
        return QSize(width, self._look.target * 2)

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width, place=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self.width(), place=True)

    def _lay_out(self, width: int, *, place: bool) -> int:
        look = self._look
        gap = look.apart(_GAP)
        fitting = (each for each in _IN_ROW if each * look.target + (each - 1) * gap <= width)
        in_row = next(fitting, _IN_ROW[-1])
        side = min(look.control(_SIDE), (width - (in_row - 1) * gap) // in_row)
        rows = -(-len(self._steps) // in_row)
        used = in_row * side + (in_row - 1) * gap
        if place:
            self._place_steps(in_row, side, gap)
        y = rows * side + (rows - 1) * gap + look.space(6)
        y += self._lay_ends(y, used, place=place)
        if not self._can_decline:
            return y
        size = self._decline.sizeHint()
        beside = rows == 1 and used + look.space(24) + size.width() <= width
        where = QPoint(used + look.space(24), (side - size.height()) // 2)
        if not beside:
            where = QPoint(0, y + look.space(10))
            y += size.height() + look.space(10)
        if place:
            self._decline.setGeometry(self._mirrored(QRect(where, size)))
        return y

    def _place_steps(self, in_row: int, side: int, gap: int) -> None:
        for step in self._steps:
            row, column = divmod(step.number, in_row)
            place = QRect(column * (side + gap), row * (side + gap), side, side)
            step.setGeometry(self._mirrored(place))

    def _lay_ends(self, y: int, used: int, *, place: bool) -> int:
        low, high = self._low.sizeHint(), self._high.sizeHint()
        beside = low.width() + high.width() + self._look.space(16) <= used
        low_width = low.width() if beside else used
        high_width = high.width() if beside else used
        low_height = self._low.heightForWidth(low_width) if self._low.text() else 0
        high_height = self._high.heightForWidth(high_width) if self._high.text() else 0
        if place:
            self._low.setGeometry(self._mirrored(QRect(0, y, low_width, low_height)))
            where = QPoint(used - high_width, y) if beside else QPoint(0, y + low_height)
            self._high.setGeometry(self._mirrored(QRect(where, QSize(high_width, high_height))))
        return max(low_height, high_height) if beside else low_height + high_height

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return place
        return place.translated(self.width() - 2 * place.x() - place.width(), 0)
