"""What is built in: a wall that the hands or a chair meet, a kitchen counter, and a floor that passes by."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from math import pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath, QPolygonF

from mindbody.content.body import supports
from mindbody.content.body.supports import Support
from mindbody.content.body.vectors import Vec
from mindbody.ui.widgets.figure.camera import Camera, Flat
from mindbody.ui.widgets.figure.canvas import Canvas
from mindbody.ui.widgets.figure.paints import Paints

WALL_NEAR, WALL_FAR = 30.0, -62.0
WALL_THICK = 6.0
SKIRTING = 8.0
COUNTER_NEAR, COUNTER_LONG = 31.0, 92.0
WORKTOP = 4.0
OVERHANG = 2.6
KICK_HIGH, KICK_DEEP = 9.0, 8.0
DOORS: Final = (3.0, 46.0, 89.0)
PEBBLES: Final = (
    (0.0, -21.0, 2.6),
    (0.17, 24.0, 3.4),
    (0.39, 15.0, 2.2),
    (0.55, -26.0, 3.0),
    (0.78, 27.0, 2.4),
)
"""Where along the way (share of the floor), how far to the right (cm), and how long (cm)."""
FLOOR_HALF = 66.0


def draw_wall(canvas: Canvas, x: float, top: float, camera: Camera, paints: Paints) -> None:
    """A piece of wall with its face at `x`, towards the person. It fades out at `top` (cm of the picture)."""
    away = WALL_THICK if x > 0.0 else -WALL_THICK

    def panel(a: tuple[float, float], b: tuple[float, float], color: QColor) -> None:
        (xa, za), (xb, zb) = a, b
        foot_a, foot_b = camera.flat((xa, 0.0, za)), camera.flat((xb, 0.0, zb))
        corners = [foot_a, foot_b, (foot_b[0], top), (foot_a[0], top)]
        canvas.wash(_outline(corners), color, top + 0.34 * (foot_a[1] - top), top)

    panel((x, WALL_FAR), (x, WALL_NEAR), paints.wall)
    panel((x, WALL_NEAR), (x + away, WALL_NEAR), paints.wall_edge)
    strip = [(x, 0.0, WALL_FAR), (x, 0.0, WALL_NEAR), (x, SKIRTING, WALL_NEAR), (x, SKIRTING, WALL_FAR)]
    canvas.fill(_outline([camera.flat(corner) for corner in strip]), paints.skirting)


@dataclass(frozen=True, slots=True)
class _Run:
    """A counter's own axes. `put` takes: how far from its edge, how high, how far from its near end."""

    put: Callable[[float, float, float], Vec]


def _run(support: Support) -> _Run:
    if support is Support.COUNTER:
        return _Run(lambda deep, y, far: (supports.COUNTER_EDGE + deep, y, COUNTER_NEAR - far))
    return _Run(lambda deep, y, far: (COUNTER_NEAR - far, y, -(supports.COUNTER_BESIDE + deep)))


def draw_counter(canvas: Canvas, support: Support, camera: Camera, paints: Paints) -> None:
    """Cupboards with a worktop. The run goes away from the viewer, its end is a plain panel."""
    put = _run(support).put
    high, deep = supports.COUNTER_TOP - WORKTOP, supports.COUNTER_DEEP
    far = COUNTER_LONG

    def plate(corners: list[tuple[float, float, float]], color: QColor, rounding: float = 0.8) -> None:
        canvas.plate([camera.flat(put(*corner)) for corner in corners], color, rounding)

    def front(
        low: float, top: float, start: float, end: float, at: float
    ) -> list[tuple[float, float, float]]:
        return [(at, low, start), (at, low, end), (at, top, end), (at, top, start)]

    plate(front(0.4, KICK_HIGH, 1.0, far, KICK_DEEP), paints.counter_dark)
    plate(
        [(KICK_DEEP, 0.4, 1.0), (deep, 0.4, 1.0), (deep, KICK_HIGH, 1.0), (KICK_DEEP, KICK_HIGH, 1.0)],
        paints.counter_dark,
    )
    plate(front(KICK_HIGH, high, 1.0, far, OVERHANG), paints.counter_front)
    for start, end in pairwise(DOORS):
        door = front(KICK_HIGH + 2.5, high - 3.0, start + 1.0, end - 1.0, OVERHANG)
        path = _outline([camera.flat(put(*corner)) for corner in door])
        canvas.stroke(path, paints.counter_dark, 0.7)
        grip = [camera.flat(put(OVERHANG - 1.0, high - 7.0, end - share)) for share in (8.0, 18.0)]
        canvas.beam(grip[0], grip[1], 1.3, paints.counter_dark)
    end_panel = [(OVERHANG, KICK_HIGH, 1.0), (deep, KICK_HIGH, 1.0), (deep, high, 1.0), (OVERHANG, high, 1.0)]
    plate(end_panel, paints.counter)
    top = supports.COUNTER_TOP
    plate(front(high, top - 0.5, 0.0, far, 0.0), paints.chair_far, 1.0)
    plate(
        [(0.0, high, 0.0), (deep, high, 0.0), (deep, top - 0.5, 0.0), (0.0, top - 0.5, 0.0)],
        paints.chair,
        1.0,
    )
    plate([(0.0, top, 0.0), (deep, top, 0.0), (deep, top, far), (0.0, top, far)], paints.chair_top, 1.0)
    _pot(canvas, put(deep * 0.62, top, 40.0), camera, paints)


def _pot(canvas: Canvas, foot: Vec, camera: Camera, paints: Paints) -> None:
    """A small plant in a pot: somebody lives here."""
    x, y = camera.flat(foot)
    for lean, height in ((-6.5, 15.0), (6.8, 14.0), (-2.6, 19.0), (3.0, 20.0)):
        leaf = QPainterPath(QPointF(x, y - 8.0))
        leaf.quadTo(
            QPointF(x + lean - 4.0, y - 6.0 - height * 0.7), QPointF(x + lean * 1.6, y - 8.0 - height)
        )
        leaf.quadTo(QPointF(x + lean + 4.0, y - 5.0 - height * 0.5), QPointF(x, y - 8.0))
        canvas.fill(leaf, paints.top_near if lean < 0.0 else paints.top)
    pot = _outline([(x - 5.6, y - 9.5), (x + 5.6, y - 9.5), (x + 4.2, y), (x - 4.2, y)])
    canvas.fill(pot, paints.wall_edge)
    canvas.beam((x - 5.6, y - 9.5), (x + 5.6, y - 9.5), 2.0, paints.counter)


def corners_of(support: Support) -> list[Vec]:
    """The outermost points of a counter, to make room for it in the picture."""
    put, deep, top = _run(support).put, supports.COUNTER_DEEP, supports.COUNTER_TOP
    return [put(deep, y, far) for y in (0.0, top + 28.0) for far in (0.0, COUNTER_LONG)]


def draw_floor(canvas: Canvas, walked: float, camera: Camera, color: QColor) -> None:
    """Small marks on the floor that pass by. walked: how far the person has come, in cm."""
    share = walked / (2.0 * FLOOR_HALF)
    path = QPainterPath()
    for along, z, half in PEBBLES:
        place = (along - share) % 1.0
        grown = sin(place * pi) ** 0.7
        x, y = camera.flat((FLOOR_HALF * (2.0 * place - 1.0), 0.0, z))
        path.addRoundedRect(
            QRectF(x - half * grown, y - 0.55 * grown, 2 * half * grown, 1.1 * grown), 0.55, 0.55
        )
    canvas.fill(path, color)


def _outline(corners: list[Flat]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    path.closeSubpath()
    return path
