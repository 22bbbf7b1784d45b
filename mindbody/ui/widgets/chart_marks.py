"""The marks of a chart: its pale colour, its dots and its flares, for the chart and for its legend."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mindbody.ui.theme.look import Look


def pale_of(look: Look, share: float) -> QColor:
    """The colour of what steps back behind the line: so much of the colour of the line, the rest ground."""
    strong, ground = look.color("primary"), look.color("surface")

    def mixed(one: float, other: float) -> float:
        return share * one + (1 - share) * other

    return QColor.fromRgbF(
        mixed(strong.redF(), ground.redF()),
        mixed(strong.greenF(), ground.greenF()),
        mixed(strong.blueF(), ground.blueF()),
    )


def draw_dot(painter: QPainter, at: QPointF, radius: float, look: Look, color: QColor) -> None:
    """A full dot with a thin rim of the ground, so that it is seen on the line as well."""
    painter.setPen(QPen(look.color("surface"), 1))
    painter.setBrush(color)
    painter.drawEllipse(at, radius, radius)


def draw_flare(painter: QPainter, rect: QRectF, look: Look) -> None:
    """A column of the accent's tint, with edges where a theme has outlines."""
    painter.fillRect(rect, look.color("accent_tint"))
    if look.tokens.outlined:
        painter.setPen(QPen(look.color("accent"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(rect.topLeft(), rect.bottomLeft())
        painter.drawLine(rect.topRight(), rect.bottomRight())
