"""A picture of a screen, as wide as its place, with what it shows in words."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.painting import outline, smooth

_RADIUS = 16


class Still(QLabel):
    """Never larger than the file. To a screen reader it is its words, and to all where the file is gone."""

    def __init__(self, look: Look, file: Path, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._picture = QPixmap(str(file))
        self._scaled = QPixmap()
        self.setAccessibleName(words)
        # A label forgets that its height follows its width, unless it believes that it wraps.
        self.setWordWrap(True)
        self.setText(words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(720, self.heightForWidth(720))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 100)

    def heightForWidth(self, width: int) -> int:
        if self._picture.isNull():
            return super().heightForWidth(width)
        return round(min(width, self._picture.width()) * self._picture.height() / self._picture.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            super().paintEvent(event)
            return
        ratio = self.devicePixelRatioF()
        wide = min(self.width(), self._picture.width())
        if self._scaled.width() != round(wide * ratio):
            self._scaled = self._picture.scaledToWidth(
                round(wide * ratio), Qt.TransformationMode.SmoothTransformation
            )
            self._scaled.setDevicePixelRatio(ratio)
        painter = smooth(QPainter(self))
        left = self.width() - wide if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0
        rect = QRectF(left, 0, wide, self.heightForWidth(wide))
        radius = self._look.space(_RADIUS)
        shape = QPainterPath()
        shape.addRoundedRect(rect, radius, radius)
        painter.setClipPath(shape)
        painter.drawPixmap(rect.topLeft(), self._scaled)
        painter.setClipping(False)
        outline(painter, rect, radius, self._look.color("line"), 1.0)
