"""A slider with words: what it stands at, and what its two ends mean."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.painting import fill, focus_ring, outline, ring_after, smooth

_TRACK = 8
_KNOB = 34 / 44
"""The knob's share of the height."""


class Slider(QSlider):
    """A painted QSlider; `valueChanged(int)` tells. `words(value)` stands under the knob.

    A click anywhere on the track moves the knob there. `low` and `high` name the ends, and give way
    to the words when the knob comes near them. With `words_below` False nothing stands below.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        lowest: int,
        highest: int,
        value: int,
        *,
        words: Callable[[int], str] = str,
        low: str = "",
        high: str = "",
        words_below: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._words = words
        self._low = low
        self._high = high
        self._words_below = words_below
        self._ring = False
        self.setAccessibleName(name)
        self.setRange(lowest, highest)
        self.setSingleStep(1)
        self.setPageStep(max(1, (highest - lowest) // 8))
        self.setValue(value)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._tell)
        look.changed.connect(self._relook)
        self._tell()

    def set_words(self, words: Callable[[int], str]) -> None:
        """Other words for the values, as when the position changes."""
        self._words = words
        self._tell()

    def _tell(self) -> None:
        said = self._words(self.value())
        if self._low and self._high:
            whole = self.tr("{said}, from “{low}” to “{high}”")
            said = whole.format(said=said, low=self._low, high=self._high)
        self.setAccessibleDescription(said)
        self.update()

    def _relook(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        below = self._look.px(28) if self._words_below else 0
        return QSize(self._look.px(320), self._look.target + below)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(160), self.sizeHint().height())

    def _knob_side(self) -> int:
        return round(self._look.target * _KNOB)

    def _rail(self) -> QRectF:
        """The track, from end to end of where the knob's middle can be."""
        knob = self._knob_side()
        return QRectF(knob / 2, 0, self.width() - knob, self._look.target)

    def _share(self) -> float:
        share = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        return 1 - share if self._mirrored() else share

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _take(self, x: float) -> None:
        rail = self._rail()
        share = min(1.0, max(0.0, (x - rail.left()) / max(1.0, rail.width())))
        if self._mirrored():
            share = 1 - share
        self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setSliderDown(True)
        self._take(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._take(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A page that is scrolled under the pointer must not change what was set.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        rail = self._rail()
        knob_side = self._knob_side()
        x = rail.left() + rail.width() * self._share()
        middle = rail.center().y()
        thick = look.px(_TRACK)
        track = QRectF(0, middle - thick / 2, self.width(), thick)
        fill(painter, track, thick / 2, look.color("sunk"))
        outline(painter, track, thick / 2, look.color("border"), 1.0)
        done = QRectF(x, track.top(), self.width() - x, thick)
        if not self._mirrored():
            done = QRectF(0, track.top(), x, thick)
        fill(painter, done, thick / 2, look.color("primary"))
        knob = QRectF(x - knob_side / 2, middle - knob_side / 2, knob_side, knob_side)
        active = self.isSliderDown() or self.underMouse()
        fill(painter, knob, knob_side / 2, look.color("tint" if active else "surface"))
        outline(painter, knob, knob_side / 2, look.color("primary"), look.px(3))
        if self.hasFocus() and self._ring:
            outer = knob.adjusted(*(look.px(n) for n in (-5, -5, 5, 5)))
            focus_ring(painter, outer, outer.width() / 2, look)
        if self._words_below:
            self._draw_words(painter, x)

    def _draw_words(self, painter: QPainter, x: float) -> None:
        look = self._look
        below = QRectF(0, look.target, self.width(), look.px(28))
        bold = look.font(Role.SMALL_STRONG)
        words = self._words(self.value())
        wide = QFontMetricsF(bold).horizontalAdvance(words) + 2
        left = min(max(0.0, x - wide / 2), self.width() - wide)
        painter.setFont(bold)
        painter.setPen(look.color("ink"))
        painter.drawText(QRectF(left, below.top(), wide, below.height()), Qt.AlignmentFlag.AlignCenter, words)
        quiet = look.font(Role.SMALL)
        painter.setFont(quiet)
        painter.setPen(look.color("soft"))
        start, end = (self._high, self._low) if self._mirrored() else (self._low, self._high)
        gap = look.space(16)
        at = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        if QFontMetricsF(quiet).horizontalAdvance(start) + gap < left:
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft | at, start)
        if left + wide + gap < self.width() - QFontMetricsF(quiet).horizontalAdvance(end):
            painter.drawText(below, Qt.AlignmentFlag.AlignRight | at, end)
