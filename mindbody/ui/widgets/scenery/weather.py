"""What is in the air: a grey sky, clouds, birds, mist and rain."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainterPath, QPen

from mindbody.ui.widgets.scenery.stage import Stage


def clouds(stage: Stage) -> None:
    """Two flat clouds, each of three rounds."""
    painter, unit = stage.painter, stage.unit
    painter.setPen(Qt.PenStyle.NoPen)
    soft = QColor(stage.colors.wall)
    soft.setAlpha(215)
    painter.setBrush(soft)
    for share, high, size in ((0.24, 0.16, 1.0), (0.7, 0.1, 0.72)):
        middle = QPointF(stage.x(share), stage.rect.top() + high * stage.rect.height())
        cloud = QPainterPath()
        cloud.setFillRule(Qt.FillRule.WindingFill)
        cloud.addRoundedRect(
            QRectF(middle.x() - unit * 1.9 * size, middle.y(), unit * 3.8 * size, unit * 0.8 * size),
            unit * 0.4 * size, unit * 0.4 * size,
        )  # fmt: skip
        cloud.addEllipse(
            middle + QPointF(-unit * 0.6 * size, unit * 0.1), unit * 0.8 * size, unit * 0.7 * size
        )
        cloud.addEllipse(
            middle + QPointF(unit * 0.5 * size, unit * 0.12), unit * 0.95 * size, unit * 0.8 * size
        )
        painter.drawPath(cloud)


def veil(stage: Stage) -> None:
    """A grey sky, behind which the disc is a pale place."""
    sky = QColor(stage.colors.water)
    sky.setAlpha(190)
    stage.painter.fillRect(stage.rect, sky)


def birds(stage: Stage) -> None:
    """Three or four, far away."""
    painter, unit = stage.painter, stage.unit
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(stage.colors.near, max(1.3, unit * 0.09), c=Qt.PenCapStyle.RoundCap))
    for _ in range(4):
        at = QPointF(
            stage.x(stage.dice.uniform(0.12, 0.5)),
            stage.rect.top() + stage.rect.height() * stage.dice.uniform(0.1, 0.34),
        )
        wing = unit * stage.dice.uniform(0.3, 0.5)
        bird = QPainterPath(at + QPointF(-wing, -wing * 0.35))
        bird.quadTo(at + QPointF(-wing * 0.4, -wing * 0.55), at)
        bird.quadTo(at + QPointF(wing * 0.4, -wing * 0.55), at + QPointF(wing, -wing * 0.35))
        painter.drawPath(bird)


def mist(stage: Stage) -> None:
    """Bands of pale air between the hills."""
    rect = stage.rect
    for top, high, strength in ((0.44, 0.16, 120), (0.6, 0.14, 150), (0.74, 0.12, 110)):
        band = QRectF(rect.left(), rect.top() + top * rect.height(), rect.width(), high * rect.height())
        air = QLinearGradient(band.topLeft(), band.bottomLeft())
        for at, share in ((0.0, 0.0), (0.5, 1.0), (1.0, 0.0)):
            pale = QColor(stage.colors.wall)
            pale.setAlpha(round(strength * share))
            air.setColorAt(at, pale)
        stage.painter.fillRect(band, air)


def rain(stage: Stage) -> None:
    """Thin slanting strokes."""
    painter, unit, rect = stage.painter, stage.unit, stage.rect
    thin = QColor(stage.colors.wall)
    thin.setAlpha(170)
    painter.setPen(QPen(thin, max(1.0, unit * 0.06), c=Qt.PenCapStyle.RoundCap))
    for _ in range(46):
        x = stage.x(stage.dice.uniform(0.0, 1.0))
        y = rect.top() + rect.height() * stage.dice.uniform(0.18, 0.96)
        painter.drawLine(QPointF(x, y), QPointF(x - unit * 0.16, y + unit * 0.62))
