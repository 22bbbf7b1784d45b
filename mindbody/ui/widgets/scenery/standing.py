"""What stands on the hills: trees, houses, towers, lanterns, a fire."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF, QRadialGradient

from mindbody.ui.widgets.scenery.named import Motif
from mindbody.ui.widgets.scenery.stage import BEHIND, Stage


def trees(stage: Stage) -> None:
    """Round crowns on short trunks, some taller than others. One alone stands by a bench only."""
    told = stage.held.count(Motif.TREES)
    count = told if told > 1 or stage.held.count(Motif.BENCH) else 3
    painter, unit = stage.painter, stage.unit
    middle = stage.place()
    for number in range(count):
        share = middle + (number - (count - 1) / 2) * 0.085
        size = unit * stage.dice.uniform(0.85, 1.2)
        foot = stage.on(BEHIND, share)
        painter.setPen(QPen(stage.colors.trunk, max(1.5, size * 0.14)))
        painter.drawLine(foot + QPointF(0, size * 0.1), foot - QPointF(0, size * 1.1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(stage.colors.leaf)
        painter.drawEllipse(foot - QPointF(0, size * 1.55), size * 0.62, size * 0.78)
        painter.setBrush(_over(stage.colors.shine, 46))
        painter.drawEllipse(foot - QPointF(size * -0.16, size * 1.72), size * 0.3, size * 0.42)


def house(stage: Stage) -> None:
    """A wall, a roof, a door and a window; lit, the window glows."""
    middle = stage.place()
    for number in range(min(stage.held.count(Motif.HOUSE), 3)):
        share = middle + number * 0.15
        size = stage.unit * (1.0 if number == 0 else 0.78)
        foot = stage.on(BEHIND, share) + QPointF(0, size * 0.3)
        painter, colors = stage.painter, stage.colors
        wall = QRectF(foot.x() - size, foot.y() - size * 1.25, size * 2, size * 1.25)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.roof)
        painter.drawRect(
            QRectF(wall.right() - size * 0.62, wall.top() - size * 0.85, size * 0.26, size * 0.7)
        )
        painter.setBrush(colors.wall)
        painter.drawRect(wall)
        painter.setBrush(colors.roof)
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(wall.left() - size * 0.2, wall.top() + size * 0.04),
                    QPointF(wall.center().x(), wall.top() - size * 0.85),
                    QPointF(wall.right() + size * 0.2, wall.top() + size * 0.04),
                ]
            )
        )
        pane = QRectF(wall.left() + size * 0.28, wall.top() + size * 0.3, size * 0.5, size * 0.46)
        if stage.lit:
            glow(stage, pane.center(), size * 1.5)
        painter.setBrush(colors.glow if stage.lit else colors.near)
        painter.drawRect(pane)
        painter.setBrush(colors.near)
        painter.drawRect(
            QRectF(wall.right() - size * 0.78, wall.bottom() - size * 0.8, size * 0.44, size * 0.8)
        )


def tower(stage: Stage) -> None:
    """Narrower to the top, with a room of glass."""
    size = stage.unit
    foot = stage.on(BEHIND, stage.place()) + QPointF(0, size * 0.4)
    painter, colors = stage.painter, stage.colors
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.wall)
    painter.drawPolygon(
        QPolygonF(
            [
                foot + QPointF(-size * 0.55, 0),
                foot + QPointF(-size * 0.36, -size * 2.9),
                foot + QPointF(size * 0.36, -size * 2.9),
                foot + QPointF(size * 0.55, 0),
            ]
        )
    )
    painter.setBrush(colors.roof)
    painter.drawRect(QRectF(foot.x() - size * 0.46, foot.y() - size * 1.9, size * 0.92, size * 0.5))
    room = QRectF(foot.x() - size * 0.3, foot.y() - size * 3.45, size * 0.6, size * 0.55)
    if stage.lit:
        glow(stage, room.center(), size * 2.2)
    painter.setBrush(colors.glow)
    painter.drawRect(room)
    painter.setBrush(colors.roof)
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(room.left() - size * 0.16, room.top()),
                QPointF(room.center().x(), room.top() - size * 0.55),
                QPointF(room.right() + size * 0.16, room.top()),
            ]
        )
    )


def lanterns(stage: Stage) -> None:
    """Posts with a light on top."""
    count = min(stage.held.count(Motif.LANTERN), 4)
    middle = stage.place()
    for number in range(count):
        share = middle + (number - (count - 1) / 2) * 0.14
        size = stage.unit * 0.8
        foot = stage.on(stage.near, share)
        head = foot - QPointF(0, size * 1.7)
        glow(stage, head, size * 1.9)
        stage.painter.setPen(QPen(stage.colors.near, max(1.5, size * 0.13)))
        stage.painter.drawLine(foot, head)
        stage.painter.setPen(Qt.PenStyle.NoPen)
        stage.painter.setBrush(stage.colors.glow)
        stage.painter.drawEllipse(head, size * 0.26, size * 0.32)


def fire(stage: Stage) -> None:
    """A small flame on two logs."""
    size = stage.unit
    foot = stage.on(stage.near, stage.place()) + QPointF(0, size * 0.3)
    glow(stage, foot - QPointF(0, size * 0.4), size * 2.6)
    painter = stage.painter
    flame = QPainterPath(foot + QPointF(-size * 0.42, 0))
    flame.cubicTo(
        foot + QPointF(-size * 0.6, -size * 0.6),
        foot + QPointF(0, -size * 0.7),
        foot - QPointF(0, size * 1.3),
    )
    flame.cubicTo(
        foot + QPointF(size * 0.3, -size * 0.8),
        foot + QPointF(size * 0.7, -size * 0.5),
        foot + QPointF(size * 0.42, 0),
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(stage.colors.glow)
    painter.drawPath(flame)
    painter.setPen(QPen(stage.colors.near, size * 0.2, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(foot + QPointF(-size * 0.6, size * 0.12), foot + QPointF(size * 0.6, -size * 0.08))
    painter.drawLine(foot + QPointF(-size * 0.6, -size * 0.08), foot + QPointF(size * 0.6, size * 0.12))


def glow(stage: Stage, middle: QPointF, reach: float) -> None:
    """Soft light round a lamp."""
    light = QRadialGradient(middle, reach)
    for at in range(9):
        light.setColorAt(
            at / 8, _over(stage.colors.glow, round(110 * (0.5 + 0.5 * math.cos(math.pi * at / 8))))
        )
    stage.painter.setPen(Qt.PenStyle.NoPen)
    stage.painter.setBrush(light)
    stage.painter.drawEllipse(middle, reach, reach)


def _over(color: QColor, alpha: int) -> QColor:
    thin = QColor(color)
    thin.setAlpha(alpha)
    return thin
