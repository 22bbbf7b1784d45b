"""A thin line that fills as a practice goes by."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.painting import fill, smooth


class ProgressLine(QLabel):
    """A painted label: a screen reader says its words ("3:20 left"), the eye sees the line."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._relook)

    def set_progress(self, share: float, words: str) -> None:
        """`share` is what is done, 0 to 1."""
        if words != self.text():
            self.setText(words)
        if abs(share - self._share) * self.width() > 0.25 or share in (0.0, 1.0):
            self._share = share
            self.update()

    def _relook(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(280), self._look.px(20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = smooth(QPainter(self))
        high = look.px(6)
        track = QRectF(0, (self.height() - high) / 2, self.width(), high)
        painter.setOpacity(0.55)
        fill(painter, track, high / 2, look.color("border"))
        painter.setOpacity(1.0)
        done = QRectF(track)
        done.setWidth(max(float(high), track.width() * self._share))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            done.moveRight(track.right())
        fill(painter, done, high / 2, look.color("primary"))
