"""Two small pictures beside a line of words: where a change lies, and how much of a plan was done.

The words beside them say the same, so they take no focus and say nothing to a screen reader.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.chart_marks import pale_of
from mindbody.ui.widgets.painting import fill, outline, smooth

_FAINT = 0.34


class _Picture(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._look.px(36))


class RangeBar(_Picture):
    """A bar from `low` to `high` with a dot at `middle`, on a scale from -reach to reach; an upright line
    stands at nought."""

    def __init__(self, look: Look, *, low: float, middle: float, high: float, reach: float) -> None:
        super().__init__(look)
        self._low, self._middle, self._high, self._reach = low, middle, high, reach

    def x_of(self, value: float) -> float:
        """Where a value stands, in pixels from the left."""
        edge = self._look.px(10)
        return edge + (self.width() - 2 * edge) * (value + self._reach) / (2 * self._reach)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        middle = self.height() / 2
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(self.x_of(-self._reach), middle), QPointF(self.x_of(self._reach), middle))
        painter.setPen(QPen(look.color("border"), max(1.5, look.px(1.5))))
        nought = self.x_of(0)
        painter.drawLine(QPointF(nought, look.px(4)), QPointF(nought, self.height() - look.px(4)))
        pen = QPen(pale_of(look, _FAINT), look.px(8))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(self.x_of(self._low), middle), QPointF(self.x_of(self._high), middle))
        painter.setPen(QPen(look.color("surface"), 2))
        painter.setBrush(look.color("primary"))
        painter.drawEllipse(QPointF(self.x_of(self._middle), middle), look.px(8), look.px(8))


class ShareBar(_Picture):
    """A track that is full as far as things were done; the smaller versions, which are done as well, come
    last, hatched."""

    def __init__(self, look: Look, *, full: float, smaller: float, of: float) -> None:
        super().__init__(look)
        self._full, self._smaller, self._of = full, smaller, of

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        high = look.px(14)
        rect = QRectF(0, (self.height() - high) / 2, self.width(), high)
        fill(painter, rect, high / 2, look.color("sunk"))
        done = QRectF(rect)
        done.setWidth(rect.width() * (self._full + self._smaller) / self._of if self._of else 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            done.moveRight(rect.right())
        if done.width() > 0:
            fill(painter, done, high / 2, look.color("primary"))
            self._hatch(painter, done, high)
        outline(painter, rect, high / 2, look.color("border"), 1.25)

    def _hatch(self, painter: QPainter, done: QRectF, high: float) -> None:
        if not self._smaller:
            return
        part = QRectF(done)
        wide = done.width() * self._smaller / (self._full + self._smaller)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            part.setRight(done.left() + wide)
        else:
            part.setLeft(done.right() - wide)
        painter.save()
        painter.setClipRect(part)
        painter.setPen(QPen(self._look.color("surface"), self._look.px(2)))
        x = part.left() - high
        while x < part.right():
            painter.drawLine(QPointF(x, part.bottom()), QPointF(x + high, part.top()))
            x += self._look.px(7)
        painter.restore()
