"""What lies in front: water with boats, a bridge and stones, a path, grass, a fence, a wall, a bench."""

import math
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainterPath, QPen

from mindbody.ui.widgets.scenery.named import Motif
from mindbody.ui.widgets.scenery.stage import Stage


def water(stage: Stage, disc: QPointF) -> None:
    """A still lake, with the light of the disc on it."""
    painter, rect, unit = stage.painter, stage.rect, stage.unit
    lake = QRectF(rect.left(), stage.shore, rect.width(), rect.bottom() - stage.shore + 1)
    shade = QLinearGradient(lake.topLeft(), lake.bottomLeft())
    shade.setColorAt(0.0, stage.colors.water)
    shade.setColorAt(1.0, stage.colors.water.darker(112))
    painter.fillRect(lake, shade)
    painter.setPen(QPen(stage.colors.shine, max(1.2, unit * 0.09), c=Qt.PenCapStyle.RoundCap))
    for row in range(5):
        y = lake.top() + lake.height() * (0.14 + 0.17 * row)
        half = unit * (0.35 + 0.28 * row)
        painter.drawLine(QPointF(disc.x() - half, y), QPointF(disc.x() + half, y))
    painter.setPen(QPen(stage.colors.pale, max(1.0, unit * 0.06), c=Qt.PenCapStyle.RoundCap))
    for _ in range(7):
        x = stage.x(stage.dice.uniform(0.04, 0.9))
        y = lake.top() + lake.height() * stage.dice.uniform(0.12, 0.92)
        painter.drawLine(QPointF(x, y), QPointF(x + unit * stage.dice.uniform(0.4, 1.1), y))


def boats(stage: Stage) -> None:
    """Small boats with a sail."""
    painter, colors = stage.painter, stage.colors
    middle = stage.place()
    for number in range(min(stage.held.count(Motif.BOAT), 3)):
        size = stage.unit * (0.95 - 0.15 * number)
        x = stage.x(middle + 0.17 * number)
        y = stage.shore + stage.unit * (0.75 + 0.4 * (number % 2))
        hull = QPainterPath(QPointF(x - size, y - size * 0.28))
        hull.quadTo(QPointF(x - size * 0.7, y + size * 0.2), QPointF(x, y + size * 0.2))
        hull.quadTo(QPointF(x + size * 0.7, y + size * 0.2), QPointF(x + size, y - size * 0.28))
        hull.closeSubpath()
        painter.setPen(QPen(colors.near, max(1.2, size * 0.09)))
        painter.drawLine(QPointF(x, y), QPointF(x, y - size * 1.8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.wall)
        sail = QPainterPath(QPointF(x + size * 0.08, y - size * 1.75))
        sail.quadTo(QPointF(x + size * 0.85, y - size * 1.1), QPointF(x + size * 0.8, y - size * 0.45))
        sail.lineTo(QPointF(x + size * 0.08, y - size * 0.45))
        painter.drawPath(sail)
        painter.setBrush(colors.roof)
        painter.drawPath(hull)


def bridge(stage: Stage) -> None:
    """A low arch from side to side."""
    painter, unit = stage.painter, stage.unit
    foot = stage.shore + unit * 0.5
    left, right = stage.x(0.16), stage.x(0.72)
    top = foot - unit * 1.5
    arch = QPainterPath(QPointF(left, foot))
    arch.quadTo(QPointF((left + right) / 2, 2 * top - foot), QPointF(right, foot))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(stage.colors.near, unit * 0.34, c=Qt.PenCapStyle.RoundCap))
    painter.drawPath(arch)
    painter.setPen(QPen(stage.colors.near, max(1.2, unit * 0.09), c=Qt.PenCapStyle.RoundCap))
    for step in range(1, 8):
        point = arch.pointAtPercent(step / 8)
        painter.drawLine(point, point - QPointF(0, unit * 0.62))
    painter.drawPath(arch.translated(0, -unit * 0.62))


def path(stage: Stage) -> None:
    """It winds from the foot of the picture over the two nearest hills, narrower with every turn."""
    painter = stage.painter
    count = min(stage.held.count(Motif.PATH), 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(stage.colors.pale)
    for number in range(count):
        goal = 0.5 + (number - (count - 1) / 2) * 0.2 + stage.dice.uniform(-0.05, 0.05)
        top = stage.on(2, goal).y() + stage.unit * 0.1
        foot = stage.rect.bottom() + 1
        lean = -1.0 if number % 2 else 1.0
        left, right = [], []
        for step in range(25):
            up = step / 24
            wide = stage.unit * 0.95 * (1 - up) ** 1.5 + stage.unit * 0.07
            x = stage.x(0.5 + (goal - 0.5) * up) + lean * stage.unit * 0.9 * math.sin(up * 4.4) * (
                1 - up * 0.5
            )
            y = foot + (top - foot) * up
            left.append(QPointF(x - wide, y))
            right.append(QPointF(x + wide, y))
        painter.drawPolygon([*left, *reversed(right)])


def stones(stage: Stage) -> None:
    """Flat stones, one after another."""
    painter, unit = stage.painter, stage.unit
    y = stage.rect.top() + 0.9 * stage.rect.height()
    painter.setPen(Qt.PenStyle.NoPen)
    for number in range(5):
        along = number / 4
        size = unit * (0.62 - 0.3 * along)
        middle = QPointF(stage.x(0.2 + 0.5 * along), y - unit * 1.1 * along + unit * 0.35)
        painter.setBrush(stage.colors.near)
        painter.drawEllipse(middle + QPointF(0, size * 0.16), size, size * 0.42)
        painter.setBrush(stage.colors.pale)
        painter.drawEllipse(middle, size, size * 0.4)


def grass(stage: Stage) -> None:
    """Blades that bend a little, in front."""
    painter, unit = stage.painter, stage.unit
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for _ in range(26):
        share = stage.dice.uniform(0.02, 0.98)
        high = unit * stage.dice.uniform(0.7, 1.5)
        bend = unit * stage.dice.uniform(-0.1, 0.5)
        foot = QPointF(stage.x(share), stage.rect.bottom() + unit * 0.1)
        blade = QPainterPath(foot)
        blade.quadTo(foot - QPointF(0, high * 0.6), foot + QPointF(bend, -high))
        painter.setPen(QPen(stage.colors.leaf, max(1.3, unit * 0.1), c=Qt.PenCapStyle.RoundCap))
        painter.drawPath(blade)


def fence(stage: Stage) -> None:
    """Two rails with an open gate between the posts."""
    painter, unit = stage.painter, stage.unit
    painter.setPen(QPen(stage.colors.wall, max(1.5, unit * 0.14), c=Qt.PenCapStyle.RoundCap))
    for first, last in ((0.02, 0.36), (0.58, 0.98)):
        feet = [first + (last - first) * step / 4 for step in range(5)]
        tops = [stage.on(3, share) - QPointF(0, unit * 0.75) for share in feet]
        for share, top in zip(feet, tops, strict=True):
            painter.drawLine(stage.on(3, share) + QPointF(0, unit * 0.3), top)
        for down in (0.14, 0.5):
            for one, other in pairwise(tops):
                painter.drawLine(one + QPointF(0, unit * down), other + QPointF(0, unit * down))


def wall(stage: Stage) -> None:
    """Round stones along the nearest hill."""
    painter, unit = stage.painter, stage.unit
    painter.setPen(Qt.PenStyle.NoPen)
    for row in range(2):
        share = -0.02 + 0.02 * row
        while share < 1.0:
            wide = stage.dice.uniform(0.035, 0.06)
            middle = stage.on(3, share + wide / 2) + QPointF(0, unit * (0.2 - 0.36 * row))
            painter.setBrush(stage.colors.pale if (row + int(share * 40)) % 2 else stage.colors.wall)
            painter.drawRoundedRect(
                QRectF(middle.x() - stage.rect.width() * wide / 2 + 1, middle.y() - unit * 0.17,
                       stage.rect.width() * wide - 2, unit * 0.34), unit * 0.14, unit * 0.14
            )  # fmt: skip
            share += wide


def bench(stage: Stage) -> None:
    """A seat with a back, on the nearest hill."""
    painter, unit = stage.painter, stage.unit
    foot = stage.on(3, stage.place()) + QPointF(0, unit * 0.35)
    painter.setPen(QPen(stage.colors.wall, max(2.0, unit * 0.2), c=Qt.PenCapStyle.RoundCap))
    for up in (0.55, 0.95, 1.25):
        painter.drawLine(foot + QPointF(-unit, -unit * up), foot + QPointF(unit, -unit * up))
    painter.setPen(QPen(stage.colors.near, max(1.5, unit * 0.16), c=Qt.PenCapStyle.RoundCap))
    for side in (-0.75, 0.75):
        painter.drawLine(foot + QPointF(unit * side, 0), foot + QPointF(unit * side, -unit * 1.3))
