"""What a session is made of: a disc and a word for each step."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mindbody.ui.theme.icons import paint_icon
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.painting import fill, outline, smooth

_DISC = 44


class StepStrip(QLabel):
    """A painted label. Its words, "Check in, Learn, Breathe", are what a screen reader says."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._steps: tuple[tuple[str, str], ...] = ()
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._relook)

    def set_steps(self, steps: Sequence[tuple[str, str]]) -> None:
        """(icon, word) of each step, in order."""
        if tuple(steps) != self._steps:
            self._steps = tuple(steps)
            self.setText(", ".join(word for _, word in steps))
            self._relook()

    def _relook(self) -> None:
        self.updateGeometry()
        self.update()

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(self._look.font(Role.SMALL))
        disc = self._look.px(_DISC)
        return [max(disc, metrics.horizontalAdvance(word)) for _, word in self._steps]

    def _row_height(self) -> int:
        return self._look.px(_DISC + 6 + 24)

    def _rows(self, width: int) -> list[list[int]]:
        """Indices by row: as few rows as will do, and all about as long."""
        gap, widths = self._look.space(14), self._widths()
        for count in range(1, len(widths) + 1):
            each = math.ceil(len(widths) / count)
            rows = [list(range(len(widths)))[start : start + each] for start in range(0, len(widths), each)]
            if all(sum(widths[i] for i in row) + gap * (len(row) - 1) <= width + 0.5 for row in rows):
                return rows
        return [[index] for index in range(len(widths))]

    def sizeHint(self) -> QSize:
        gaps = self._look.space(14) * max(0, len(self._steps) - 1)
        return QSize(math.ceil(sum(self._widths()) + gaps), self._row_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(math.ceil(max(self._widths(), default=0.0)), self._row_height())

    def heightForWidth(self, width: int) -> int:
        rows = len(self._rows(width))
        return rows * self._row_height() + (rows - 1) * self._look.space(10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        painter.setFont(self._look.font(Role.SMALL))
        widths = self._widths()
        rows = self._rows(self.width())
        y = 0.0
        for row in rows:
            taken = sum(widths[index] for index in row)
            gap = float(self._look.space(14))
            if len(row) > 1:
                gap = min(self._look.space(38), (self.width() - taken) / (len(row) - 1))
            x = 0.0
            for index in row:
                self._draw(painter, index, x, y, widths[index])
                x += widths[index] + gap
            y += self._row_height() + self._look.space(10)

    def _draw(self, painter: QPainter, index: int, x: float, y: float, width: float) -> None:
        look = self._look
        icon, word = self._steps[index]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - width
        side = look.px(_DISC)
        disc = QRectF(x + (width - side) / 2, y, side, side)
        fill(painter, disc, side / 2, look.color("tint"))
        if look.tokens.outlined:
            outline(painter, disc, side / 2, look.color("border"), 1.5)
        inset = (side - look.px(22)) / 2
        paint_icon(painter, disc.adjusted(inset, inset, -inset, -inset), icon, look.tokens.primary)
        painter.setPen(look.color("ink"))
        below = QRectF(x - 2, y + side + look.px(6), width + 4, look.px(24))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, word)
