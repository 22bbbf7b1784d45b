"""Quiet hills at the foot of a screen, drawn only where no words stand."""

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF, QRadialGradient

from mindbody.ui.theme.tokens import Tokens
from mindbody.ui.widgets.ridges import scene

HIGHEST: Final = 0.26
LOWEST: Final = 0.045
"""Shares of the screen's height that the hills may take. The lowest lies in the margin that has no words."""
_DISC: Final = 0.042
_TOP, _BOTTOM = 0.46, 1.0


def paint_foot(
    painter: QPainter, screen: QRectF, tokens: Tokens, *, seed: str, free_from: float, disc: bool = True
) -> None:
    """Draw hills below `free_from` (pixels from the top), as high as there is room, with a sun or a moon half
    risen where that has room too."""
    free = max(LOWEST * screen.height(), screen.bottom() - free_from)
    high = min(HIGHEST * screen.height(), max(LOWEST * screen.height(), 0.62 * free))
    picture = scene(seed)
    top = screen.bottom() - high
    span = min(2.2, max(1.0, screen.width() / max(1.0, screen.height()) / 1.3))

    def ridge_height(index: int, across: float) -> float:
        share = picture.ridges[index].height_at(across * span)
        return top + high * max(0.0, (share - _TOP) / (_BOTTOM - _TOP))

    radius = _DISC * screen.height()
    across = 0.5 + picture.disc_x / 2.4
    middle = QPointF(screen.left() + across * screen.width(), ridge_height(0, across) - 0.55 * radius)
    reach = middle.y() - free_from
    painter.setPen(Qt.PenStyle.NoPen)
    if disc and reach > 1.6 * radius:
        _paint_disc(painter, middle, radius, min(reach, 5.0 * radius), tokens)
    for index, color in enumerate(tokens.hills):
        steps = max(64, math.ceil(screen.width() / 6))
        line = [
            QPointF(screen.left() + screen.width() * step / steps, ridge_height(index, step / steps))
            for step in range(steps + 1)
        ]
        line += [screen.bottomRight() + QPointF(0, 1), screen.bottomLeft() + QPointF(0, 1)]
        painter.setBrush(QColor(color))
        painter.drawPolygon(QPolygonF(line))


def _paint_disc(painter: QPainter, middle: QPointF, radius: float, reach: float, tokens: Tokens) -> None:
    """The glow ends where the words end."""
    glow = QRadialGradient(middle, reach)
    for stop in range(25):
        at = stop / 24
        soft = QColor(tokens.disc)
        soft.setAlphaF((0.3 if tokens.dark else 0.5) * (0.5 + 0.5 * math.cos(math.pi * at)) ** 1.6)
        glow.setColorAt(at, soft)
    painter.setBrush(glow)
    painter.drawEllipse(middle, reach, reach)
    painter.setBrush(QColor(tokens.disc))
    painter.drawEllipse(middle, radius, radius)
