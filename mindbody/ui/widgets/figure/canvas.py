"""Filling and stroking in centimetres."""

from collections.abc import Sequence
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from mindbody.ui.widgets.figure.camera import Flat


class Canvas:
    """A painter whose shapes are given in cm of the picture.

    Shapes are mapped to pixels before they reach the painter: Qt fills a path under a scaling transform four
    times more slowly than the same path in pixels.
    """

    def __init__(self, painter: QPainter, to_pixels: QTransform) -> None:
        self.painter = painter
        self._to_pixels = to_pixels
        self.inked = QRectF()
        """What has been painted on so far, in pixels."""
        self._scale = hypot(to_pixels.m11(), to_pixels.m12())

    def fill(self, path: QPainterPath, color: QColor) -> None:
        mapped = self._to_pixels.map(path)
        self.inked = self.inked.united(mapped.controlPointRect())
        self.painter.fillPath(mapped, color)

    def wash(self, path: QPainterPath, color: QColor, solid: float, clear: float) -> None:
        """Fill that is whole at one height of the picture and gone at another (cm, down)."""
        mapped = self._to_pixels.map(path)
        self.inked = self.inked.united(mapped.controlPointRect())
        fade = QLinearGradient(
            self._to_pixels.map(QPointF(0.0, solid)), self._to_pixels.map(QPointF(0.0, clear))
        )
        gone = QColor(color)
        gone.setAlpha(0)
        fade.setColorAt(0.0, color)
        fade.setColorAt(1.0, gone)
        self.painter.fillPath(mapped, fade)

    def stroke(self, path: QPainterPath, color: QColor, width: float) -> None:
        """width in cm; never thinner than a pixel."""
        pen = QPen(color, max(1.0, width * self._scale))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        mapped = self._to_pixels.map(path)
        self._ink(mapped, pen.widthF())
        self.painter.strokePath(mapped, pen)

    def beam(self, a: Flat, b: Flat, width: float, color: QColor) -> None:
        """A straight stick with round ends."""
        path = QPainterPath(QPointF(*a))
        path.lineTo(QPointF(*b))
        self.stroke(path, color, width)

    def plate(self, corners: Sequence[Flat], color: QColor, rounding: float) -> None:
        """A flat board with rounded corners."""
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        path.closeSubpath()
        pen = QPen(color, rounding * self._scale)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        mapped = self._to_pixels.map(path)
        self._ink(mapped, pen.widthF())
        self.painter.strokePath(mapped, pen)
        self.painter.fillPath(mapped, color)

    def frame(self, area: QRectF) -> QRectF:
        """An area of the picture in pixels, taken as painted on."""
        mapped = self._to_pixels.mapRect(area)
        self.inked = self.inked.united(mapped)
        return mapped

    def _ink(self, path: QPainterPath, width: float) -> None:
        self.inked = self.inked.united(path.controlPointRect().adjusted(-width, -width, width, width))
