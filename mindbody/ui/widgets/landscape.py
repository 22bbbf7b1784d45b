"""A quiet landscape: ridges in the theme's colours under a sun or a moon."""

import math
import random

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QRadialGradient,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.theme.tokens import Tokens
from mindbody.ui.widgets.ridges import disc_height, scene
from mindbody.ui.widgets.scenery.named import Light, Scenery, scenery
from mindbody.ui.widgets.scenery.palette import in_light
from mindbody.ui.widgets.scenery.scene_painting import ScenePainting

SKY = 0.68
"""The share of a picture, from the top, in which the sky can be seen."""

HOURS = {Light.DAWN: 6.8, Light.NOON: 12.0, Light.DUSK: 17.6, Light.NIGHT: 22.0}
"""The hour of a light that the name of a picture tells."""

_ROOM = 400.0
_STOPS = 32
_GRAIN = 96
"""Pixels along a side of the tile of noise."""

Corners = tuple[int, int, int, int]


class Landscape(QWidget):
    """Decoration: no words, no focus. `seed` is the lesson's id; `hour` (0 to 24) moves the light.

    Drawn once for a size and kept as a picture, so that it may lie under something that moves.
    `corners` are the radii of the top left, top right, bottom right and bottom left, at 100 %.
    """

    def __init__(
        self,
        look: Look,
        seed: str,
        *,
        hour: float = 10.0,
        corners: Corners = (0, 0, 0, 0),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._seed = seed
        self._hour = hour
        self._corners = corners
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._forget)

    def set_seed(self, seed: str) -> None:
        if seed != self._seed:
            self._seed = seed
            self._forget()

    def set_hour(self, hour: float) -> None:
        if hour != self._hour:
            self._hour = hour
            self._forget()

    def set_corners(self, corners: Corners) -> None:
        if corners != self._corners:
            self._corners = corners
            self._forget()

    def picture(self) -> QPixmap:
        """The landscape at the widget's size, to be drawn under something else."""
        ratio = self.devicePixelRatioF()
        wanted = (self.size().toSizeF() * ratio).toSize()
        if self._picture.size() != wanted and not wanted.isEmpty():
            picture = QPixmap(wanted)
            picture.fill(Qt.GlobalColor.transparent)
            picture.setDevicePixelRatio(ratio)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = QRectF(self.rect())
            if any(self._corners):
                painter.setClipPath(_rounded(rect, [self._look.space(c) for c in self._corners]))
            paint_landscape(painter, rect, self._look.tokens, seed=self._seed, hour=self._hour)
            painter.end()
            self._picture = picture
        return self._picture

    def sizeHint(self) -> QSize:
        return QSize(320, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 80)

    def _forget(self) -> None:
        self._picture = QPixmap()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self.picture())


def paint_landscape(
    painter: QPainter, rect: QRectF, tokens: Tokens, *, seed: str, hour: float = 10.0
) -> None:
    """Draw sky, disc and ridges into `rect`. Heights are shares of it, so any shape is well filled."""
    picture = scene(seed)
    held = Scenery() if tokens.outlined else scenery(seed)
    hour = HOURS.get(held.light, hour)
    tokens = in_light(tokens, held.light)
    # A wide, low picture shows more of the same hills, so that they keep their slope.
    span = min(2.2, max(1.0, rect.width() / max(1.0, rect.height()) / 2.4))
    centre = QPointF(
        rect.left() + rect.width() * _across(picture.disc_x, rect),
        rect.top() + rect.height() * (picture.disc_y + 0.13 * disc_height(hour)),
    )
    radius = _radius(min(rect.width(), rect.height() * 0.86))
    painter.drawImage(
        rect.topLeft(), _sky(rect, centre, radius, tokens, painter.device().devicePixelRatioF())
    )
    painter.setPen(QPen(QColor(tokens.ink), 2.0) if tokens.outlined else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.disc))
    painter.drawEllipse(centre, radius, radius)

    def line(ridge: int, share: float) -> float:
        return rect.top() + rect.height() * picture.ridges[ridge].height_at(share * span)

    painting = ScenePainting(painter, rect, tokens, held, seed, line)
    painting.air()
    for number, color in enumerate(tokens.hills):
        if number == len(tokens.hills) - 1 and painting.has_water:
            break
        steps = max(48, math.ceil(rect.width() / 6))
        hill = []
        for step in range(steps + 1):
            x = step / steps
            hill.append(QPointF(rect.left() + rect.width() * x, line(number, x)))
        hill += [rect.bottomRight() + QPointF(0, 1), rect.bottomLeft() + QPointF(0, 1)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawPolygon(QPolygonF(hill))
        painting.between(number)
    painting.front(centre)


def _radius(side: float) -> float:
    """Of the disc. It grows slower than the picture, so that it stays an ornament on a whole screen."""
    return 0.1 * side if side < _ROOM else 0.1 * _ROOM + 0.02 * (side - _ROOM)


def _across(share: float, rect: QRectF) -> float:
    """In a wide picture the disc stands aside: the middle belongs to what is shown over it."""
    return share if rect.width() < 1.2 * rect.height() else 0.5 + share / 2.4


def _sky(rect: QRectF, centre: QPointF, radius: float, tokens: Tokens, ratio: float) -> QImage:
    """The sky and the glow round the disc, in sixteen bits a colour with a grain finer than a shade of the
    screen: in eight, the glow ends in rings."""
    # What lies lower is behind the hills.
    seen = QSizeF(rect.width(), rect.height() * SKY)
    size = (seen * ratio).toSize().expandedTo(QSize(1, 1))
    image = QImage(size, QImage.Format.Format_RGBA64_Premultiplied)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.translate(-rect.topLeft())
    sky = QLinearGradient(rect.topLeft(), rect.bottomLeft())
    sky.setColorAt(0.0, QColor(tokens.sky_high))
    sky.setColorAt(0.62, QColor(tokens.sky_low))
    painter.fillRect(rect, sky)
    if not tokens.outlined:
        painter.fillRect(rect, _glow(centre, radius * 5.6, tokens))
        painter.fillRect(rect, QBrush(_grain(light=tokens.dark)))
    painter.end()
    return image


def _glow(centre: QPointF, reach: float, tokens: Tokens) -> QRadialGradient:
    glow = QRadialGradient(centre, reach)
    strength = 0.46 if tokens.dark else 0.62
    # Between stops Qt draws straight lines, whose kinks are seen as rings if there are few.
    for stop in range(_STOPS + 1):
        at = stop / _STOPS
        soft = QColor(tokens.disc)
        # A cosine falls off without a rim at either end, so that no edge of the glow is seen.
        soft.setAlphaF(strength * (0.5 + 0.5 * math.cos(math.pi * at)) ** 1.6)
        glow.setColorAt(at, soft)
    return glow


def _grain(*, light: bool) -> QImage:
    """A tile of noise, white or black, always the same: of 65,536 shades it takes at most 256."""
    noise = random.Random(1).randbytes(_GRAIN * _GRAIN)  # noqa: S311  a picture, not a secret
    veil = bytearray(8 * _GRAIN * _GRAIN)
    # The low byte of each colour that is to be seen, and of the opacity.
    for low in range(0 if light else 6, 8, 2):
        veil[low::8] = noise
    return QImage(bytes(veil), _GRAIN, _GRAIN, QImage.Format.Format_RGBA64_Premultiplied).copy()


def _rounded(rect: QRectF, radii: list[int]) -> QPainterPath:
    """A rectangle with a radius of its own at each corner, clockwise from the top left."""
    top_left, top_right, bottom_right, bottom_left = (float(r) for r in radii)
    path = QPainterPath(QPointF(rect.left() + top_left, rect.top()))
    path.lineTo(rect.right() - top_right, rect.top())
    path.arcTo(rect.right() - 2 * top_right, rect.top(), 2 * top_right, 2 * top_right, 90, -90)
    path.lineTo(rect.right(), rect.bottom() - bottom_right)
    path.arcTo(
        rect.right() - 2 * bottom_right,
        rect.bottom() - 2 * bottom_right,
        2 * bottom_right,
        2 * bottom_right,
        0,
        -90,
    )
    path.lineTo(rect.left() + bottom_left, rect.bottom())
    path.arcTo(rect.left(), rect.bottom() - 2 * bottom_left, 2 * bottom_left, 2 * bottom_left, 270, -90)
    path.lineTo(rect.left(), rect.top() + top_left)
    path.arcTo(rect.left(), rect.top(), 2 * top_left, 2 * top_left, 180, -90)
    path.closeSubpath()
    return path
