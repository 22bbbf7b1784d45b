"""A page for the wall: a sheet on its side, in a frame, with a quiet landscape at its foot."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from mindbody.paper.page import Page
from mindbody.paper.setting import GREEN, INK, LINE, SOFT

_HILLS: Final = (
    (QColor("#e6ede8"), 0.89, 0.08),
    (QColor("#d3e0d8"), 0.94, -0.05),
)
"""Colour, height of the ridge as a share of the sheet, and how far it swings."""
_TITLE: Final = 44.0
_NAME: Final = 34.0
_SMALLEST_NAME: Final = 18.0
_WORDS: Final = 18.0
_SMALL: Final = 13.0
_INSET: Final = 44.0

_FLAGS: Final = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class FramedLeaves:
    """The title, the line under it, the title of the first section large or as a line to write on, its words,
    its blanks side by side, and the foot."""

    across = True
    sheets = 1

    def __init__(self, page: Page, room: QSizeF, family: str) -> None:
        self._page = page
        self._room = room
        self._family = family

    def draw(self, painter: QPainter, _number: int, scale: float) -> None:
        painter.save()
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        section = self._page.sections[0]
        y = self._room.height() * 0.14
        y = self._words(painter, self._page.title, y, self._font(_TITLE, bold=True), GREEN) + 8
        y = self._words(painter, self._page.under, y, self._font(_WORDS), SOFT) + 26
        y = self._name(painter, section.title, y) + 26
        for words in section.words:
            y = self._words(painter, words, y, self._font(_WORDS), INK) + 10
        self._blanks(painter, section.blanks)
        painter.restore()

    def _font(self, points: float, *, bold: bool = False) -> QFont:
        font = QFont(self._family) if self._family else QFont()
        font.setPixelSize(round(points))
        font.setBold(bold)
        return font

    def _words(self, painter: QPainter, words: str, y: float, font: QFont, color: QColor) -> float:
        """Centred; returns where they end."""
        painter.setFont(font)
        painter.setPen(color)
        room = QRectF(_INSET, y, self._room.width() - _INSET * 2, self._room.height())
        taken = painter.boundingRect(room, int(_FLAGS), words)
        painter.drawText(room, int(_FLAGS), words)
        return taken.bottom()

    def _name(self, painter: QPainter, name: str, y: float) -> float:
        if not name:
            wide = self._room.width() * 0.5
            left = (self._room.width() - wide) / 2
            painter.setPen(QPen(SOFT, 0.9))
            painter.drawLine(QPointF(left, y + _NAME), QPointF(left + wide, y + _NAME))
            return y + _NAME + 4
        points, wide = _NAME, self._room.width() - _INSET * 2
        while points > _SMALLEST_NAME and self._width(name, points) > wide:
            points -= 1
        return self._words(painter, name, y, self._font(points, bold=True), INK)

    def _width(self, words: str, points: float) -> float:
        return QFontMetricsF(self._font(points, bold=True)).horizontalAdvance(words)

    def _blanks(self, painter: QPainter, blanks: tuple[str, ...]) -> None:
        if not blanks:
            return
        wide = (self._room.width() - _INSET * 2) / len(blanks)
        y = self._room.height() - _INSET * 2.3
        painter.setFont(self._font(_SMALL))
        for number, words in enumerate(blanks):
            left = _INSET + number * wide + 16
            painter.setPen(QPen(SOFT, 0.9))
            painter.drawLine(QPointF(left, y), QPointF(left + wide - 32, y))
            painter.setPen(INK)
            painter.drawText(QRectF(left, y + 3, wide - 32, 20), int(Qt.AlignmentFlag.AlignHCenter), words)

    def _draw_ground(self, painter: QPainter) -> None:
        wide, tall = self._room.width(), self._room.height()
        outer = QRectF(0, 0, wide, tall)
        clip = QPainterPath()
        clip.addRoundedRect(outer, 14, 14)
        painter.save()
        painter.setClipPath(clip)
        painter.setPen(Qt.PenStyle.NoPen)
        for color, ridge, swing in _HILLS:
            hill = QPainterPath(QPointF(0, tall * ridge))
            hill.cubicTo(
                QPointF(wide * 0.3, tall * (ridge - swing)),
                QPointF(wide * 0.65, tall * (ridge + swing)),
                QPointF(wide, tall * (ridge - swing / 2)),
            )
            hill.lineTo(wide, tall)
            hill.lineTo(0, tall)
            hill.closeSubpath()
            painter.fillPath(hill, color)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(GREEN, 2.0))
        painter.drawRoundedRect(outer.adjusted(1, 1, -1, -1), 14, 14)
        painter.setPen(QPen(LINE, 0.8))
        painter.drawRoundedRect(outer.adjusted(9, 9, -9, -9), 9, 9)
