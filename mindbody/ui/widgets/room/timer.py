"""How long a block still has, large enough for the last row."""

import math

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.painting import fill, outline, smooth
from mindbody.ui.widgets.room.composing import room_font
from mindbody.ui.widgets.room.sizes import Lettering, within

_AROUND = 0.018


class RoomTimer(QWidget):
    """Minutes and seconds. Past its end it counts on in a frame, after a plus, over words that say so.

    That is told by shape and words, and never in alarm.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._left: float | None = None
        self._screen = 720.0
        self._factor = 1.0
        look.changed.connect(self.update)
        self.hide()

    @property
    def left(self) -> float | None:
        return self._left

    @property
    def words(self) -> str:
        """What the digits say: `4:05` to go, `+1:20` over; "" where nothing is timed."""
        return "" if self._left is None else clock(self._left)

    def set_left(self, left: float | None) -> None:
        """left: seconds, below nought when it is over; None to show nothing."""
        before = self.words
        self._left = left
        self.setVisible(left is not None)
        if self.words != before:
            self.setAccessibleName(self._spoken())
            self.update()

    def set_screen(self, height: float, factor: float) -> None:
        """Be as large as a screen of this height asks."""
        self._screen, self._factor = height, within(factor)
        self.resize(self.taken().toSize())
        self.update()

    def taken(self) -> QSizeF:
        """What it takes at the top right: as wide as its longest time, and taller once its words are told."""
        digits = QFontMetricsF(room_font(self._look, Lettering.TIMER, self._screen, self._factor))
        below = QFontMetricsF(self._below_font())
        longest = self.words if len(self.words) > len("00:00") else "+00:00"
        wide = max(digits.horizontalAdvance(longest), below.horizontalAdvance(self.tr("over time")))
        around = _AROUND * self._screen
        high = digits.capHeight() + 2.4 * around
        if self._left is not None and self._left < 0:
            high += below.height() + 0.6 * around
        return QSizeF(math.ceil(wide + 4 * around), math.ceil(high))

    def _below_font(self) -> QFont:
        """Words no larger than the rule asks: the shape tells it from afar."""
        return room_font(self._look, Lettering.STRONG, self._screen, 0.0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._left is None:
            return
        painter = smooth(QPainter(self))
        look, around = self._look, _AROUND * self._screen
        over = self._left < 0
        font = room_font(look, Lettering.TIMER, self._screen, self._factor)
        metrics = QFontMetricsF(font)
        wide = metrics.horizontalAdvance(self.words) + 2.6 * around
        plate = QRectF(self.width() - wide, 0, wide, metrics.capHeight() + 2.4 * around)
        if over:
            fill(painter, plate, around, look.color("surface"))
            outline(painter, plate, around, look.color("ink"), max(2.0, 0.006 * self._screen))
        painter.setFont(font)
        painter.setPen(look.color("ink"))
        base = plate.top() + (plate.height() + metrics.capHeight()) / 2
        left = plate.left() + 1.3 * around if over else self.width() - metrics.horizontalAdvance(self.words)
        painter.drawText(QPointF(left, base), self.words)
        if over:
            painter.setFont(self._below_font())
            below = QRectF(0, plate.bottom() + 0.3 * around, self.width(), self.height() - plate.bottom())
            painter.drawText(
                below, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), self.tr("over time")
            )
        painter.end()

    def _spoken(self) -> str:
        if self._left is None:
            return ""
        if self._left < 0:
            return self.tr("{time} over time").format(time=self.words[1:])
        return self.tr("{time} left").format(time=self.words)


def clock(seconds: float) -> str:
    """Seconds as `4:05`; what is over time as `+1:20`."""
    whole = math.ceil(seconds - 1e-6) if seconds >= 0 else math.floor(-seconds + 1e-6)
    return f"{'+' if seconds < 0 else ''}{whole // 60}:{whole % 60:02}"
