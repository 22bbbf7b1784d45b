"""A month as a quiet sheet of days: what a day held is a sign beneath its number, and no more."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.painting import fill, focus_ring, outline, ring_after, smooth

_WEEK: Final = 7
_ROWS: Final = 6
"""Of days: so many that every month fits, and none makes the page jump."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCell:
    """A day: its number, a few signs below it, whether it was lived yet, and all of it in words."""

    number: str
    value: str
    full: bool
    shaded: bool
    lived: bool
    words: str


class MonthView(QWidget):
    """Arrows go from day to day; each is announced in its words. `chosen` tells them. Past the ends, and with
    page up and page down, another month is asked for."""

    turn_wanted = Signal(int)
    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heads: tuple[str, ...] = ()
        self._lead = 0
        self._cells: tuple[DayCell, ...] = ()
        self._at: int | None = None
        self._ring = False
        self._wish: int | None = None
        self.face: QAccessibleInterface | None = None
        """Kept here, for Qt keeps only a pointer to it."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._relook)

    def set_month(
        self, name: str, sentence: str, heads: tuple[str, ...], lead: int, cells: tuple[DayCell, ...]
    ) -> None:
        """Show a month; `sentence` says of it what can be said in one. lead: empty places before day one."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(sentence)
        self._heads, self._lead = heads, lead
        if cells != self._cells:
            self._cells = cells
            wish, self._wish = self._wish, None
            self._go_to(None if wish is None else (0 if wish > 0 else len(cells) - 1))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WEEK * self._look.px(64), self._look.px(30) + _ROWS * self._look.px(54))

    def minimumSizeHint(self) -> QSize:
        return QSize(_WEEK * 34, self.sizeHint().height())

    def _relook(self) -> None:
        self.updateGeometry()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._go_to(None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._go_to(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = (n for n in range(len(self._cells)) if self.cell_rect(n).contains(event.position()))
        self._go_to(next(under, None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -_WEEK,
            Qt.Key.Key_Down: _WEEK,
        }
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn_wanted.emit(-1 if key is Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        lived = max((n for n, cell in enumerate(self._cells) if cell.lived), default=0)
        to = lived if self._at is None else self._at + step
        if 0 <= to < len(self._cells):
            self._go_to(to)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._cells[to].words))
        else:
            self._wish = step
            self.turn_wanted.emit(-1 if step < 0 else 1)

    def _go_to(self, at: int | None) -> None:
        if at != self._at:
            self._at = at
            self.chosen.emit("" if at is None else self._cells[at].words)
            self.update()

    def cell_rect(self, number: int) -> QRectF:
        """Where a day stands; the first is 0."""
        row, column = divmod(self._lead + number, _WEEK)
        wide, high, top = self._wide(), self._look.px(54), self._look.px(30)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            column = _WEEK - 1 - column
        return QRectF(column * wide, top + row * high, wide, high)

    def _wide(self) -> float:
        return min(self.width() / _WEEK, self._look.px(96))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        painter.setFont(look.font(Role.SMALL))
        painter.setPen(look.color("soft"))
        for column, words in enumerate(self._heads):
            at = _WEEK - 1 - column if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else column
            box = QRectF(at * self._wide(), 0, self._wide(), look.px(28))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        for number, cell in enumerate(self._cells):
            self._draw_cell(painter, self.cell_rect(number), cell, chosen=number == self._at)
        if self.hasFocus() and self._ring:
            focus_ring(painter, QRectF(self.rect()), look.space(12), look)

    def _draw_cell(self, painter: QPainter, rect: QRectF, cell: DayCell, *, chosen: bool) -> None:
        look = self._look
        inner = rect.adjusted(2, 2, -2, -2)
        radius = look.px(12)
        if cell.shaded:
            fill(painter, inner, radius, look.color("accent_tint"))
            if look.tokens.outlined:
                outline(painter, inner, radius, look.color("accent"), 1.25)
        if chosen:
            outline(painter, inner, radius, look.color("primary"), 2)
        painter.setFont(look.font(Role.SMALL_STRONG if cell.value or cell.full else Role.SMALL))
        painter.setPen(look.color("ink" if cell.lived else "soft"))
        upper = QRectF(inner.left(), inner.top() + look.px(2), inner.width(), inner.height() / 2)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, cell.number)
        lower = QRectF(inner.left(), inner.center().y(), inner.width(), inner.height() / 2 - look.px(2))
        self._draw_signs(painter, lower, cell)

    def _draw_signs(self, painter: QPainter, box: QRectF, cell: DayCell) -> None:
        look = self._look
        painter.setFont(look.font(Role.SMALL))
        wide = painter.fontMetrics().horizontalAdvance(cell.value) if cell.value else 0
        side = look.px(8) if cell.full else 0
        gap = look.px(6) if cell.value and cell.full else 0
        left = box.center().x() - (wide + gap + side) / 2
        if cell.full:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("primary"))
            painter.drawEllipse(QPointF(left + side / 2, box.center().y()), side / 2, side / 2)
        if cell.value:
            painter.setPen(look.color("soft"))
            place = QRectF(left + side + gap, box.top(), wide + 1, box.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, cell.value)


class _Face(QAccessibleWidget):
    """To a screen reader the month is a picture with a name and one sentence; its days are announced."""

    def __init__(self, month: MonthView) -> None:
        super().__init__(month, QAccessible.Role.Graphic)


def _face_of(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, MonthView):
        return None
    thing.face = _Face(thing)
    return thing.face


QAccessible.installFactory(_face_of)
