"""What the person sits, stands or lies on: chair, mat and the soft shadow on the floor."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPolygonF, QRadialGradient

from mindbody.content.body import bones
from mindbody.content.body.skeleton import Body
from mindbody.content.body.vectors import Vec
from mindbody.ui.widgets.figure.camera import Camera
from mindbody.ui.widgets.figure.canvas import Canvas
from mindbody.ui.widgets.figure.paints import Paints

SEAT_BACK, SEAT_FRONT, SEAT_HALF = -17.0, 28.0, 20.5
SEAT_THICK = 3.2
BACK_TOP = 84.0
BACK_LEAN = 5.0


def draw_shadow(
    canvas: Canvas, middle: Vec, half_length: float, half_width: float, camera: Camera, color: QColor
) -> None:
    """An ellipse on the floor that fades at its rim. Lengths in cm: along x and along z."""
    center = camera.flat((middle[0], 0.0, middle[2]))
    a = camera.flat((middle[0] + half_length, 0.0, middle[2]))
    b = camera.flat((middle[0], 0.0, middle[2] + half_width))
    rx = abs(a[0] - center[0]) + abs(b[0] - center[0])
    ry = max(4.5, abs(a[1] - center[1]) + abs(b[1] - center[1]))
    frame = canvas.frame(QRectF(center[0] - rx, center[1] - ry, 2 * rx, 2 * ry))
    painter = canvas.painter
    painter.save()
    painter.translate(frame.center())
    painter.scale(frame.width() / 2, frame.height() / 2)
    fade = QRadialGradient(QPointF(0, 0), 1.0)
    clear = QColor(color)
    clear.setAlpha(0)
    fade.setColorAt(0.0, color)
    fade.setColorAt(0.62, color)
    fade.setColorAt(1.0, clear)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(fade))
    painter.drawEllipse(QPointF(0, 0), 1.0, 1.0)
    painter.restore()


def draw_chair(canvas: Canvas, camera: Camera, paints: Paints) -> None:
    """A plain wooden chair without arms. What is further from the viewer comes first and is darker."""
    legs: list[tuple[float, Vec, Vec]] = []
    for x, foot_x in ((SEAT_BACK + 2.2, SEAT_BACK - 0.8), (SEAT_FRONT - 2.2, SEAT_FRONT - 0.8)):
        for z in (-SEAT_HALF + 2.4, SEAT_HALF - 2.4):
            leg_top = (x, bones.SEAT_HEIGHT - 2.0, z)
            legs.append((camera.nearness(leg_top), leg_top, (foot_x, 1.6, z * 1.03)))
    legs.sort()
    for _, a, b in legs[:2]:
        _beam(canvas, a, b, 3.2, camera, paints.chair_far)
    posts = sorted((camera.nearness((0, 0, z)), z) for z in (-SEAT_HALF + 2.0, SEAT_HALF - 2.0))
    _post(canvas, posts[0][1], camera, paints.chair_far)
    for low, high in ((58.0, 64.0), (72.0, 81.0)):
        _slat(canvas, low, high, camera, paints.chair_far)
    _post(canvas, posts[1][1], camera, paints.chair)
    top, under = bones.SEAT_HEIGHT, bones.SEAT_HEIGHT - SEAT_THICK
    _slab(canvas, top, under, camera, paints)
    for _, a, b in legs[2:]:
        _beam(canvas, (a[0], under + 0.6, a[2]), b, 3.4, camera, paints.chair)


def _lean(height: float) -> float:
    """How far back the chair's back stands at a height (cm)."""
    share = (height - bones.SEAT_HEIGHT) / (BACK_TOP - bones.SEAT_HEIGHT)
    return SEAT_BACK + 1.6 - BACK_LEAN * share


def _post(canvas: Canvas, z: float, camera: Camera, color: QColor) -> None:
    low, high = bones.SEAT_HEIGHT - 1.0, BACK_TOP
    _beam(canvas, (_lean(low), low, z), (_lean(high), high, z), 3.4, camera, color)


def _slat(canvas: Canvas, low: float, high: float, camera: Camera, color: QColor) -> None:
    z = SEAT_HALF - 2.0
    corners = [(_lean(low), low, -z), (_lean(low), low, z), (_lean(high), high, z), (_lean(high), high, -z)]
    _plate(canvas, corners, camera, color, 1.6)


def _slab(canvas: Canvas, top: float, under: float, camera: Camera, paints: Paints) -> None:
    def corners(y: float) -> list[Vec]:
        return [
            (SEAT_BACK, y, -SEAT_HALF + 1.0),
            (SEAT_FRONT, y, -SEAT_HALF),
            (SEAT_FRONT, y, SEAT_HALF),
            (SEAT_BACK, y, SEAT_HALF - 1.0),
        ]

    upper, lower = corners(top - 0.8), corners(under + 0.8)
    for i in range(4):
        j = (i + 1) % 4
        _plate(canvas, [upper[i], upper[j], lower[j], lower[i]], camera, paints.chair, 1.6)
    _plate(canvas, upper, camera, paints.chair_top, 1.6)


def draw_mat(canvas: Canvas, camera: Camera, paints: Paints) -> None:
    """A mat under someone lying along x, head at the left."""
    half, thick = 34.0, 1.6
    ends = (-92.0, 100.0)
    top: list[Vec] = [
        (ends[0], 0.0, -half),
        (ends[1], 0.0, -half),
        (ends[1], 0.0, half),
        (ends[0], 0.0, half),
    ]
    _plate(canvas, [(x, y - thick, z) for x, y, z in top], camera, paints.mat_edge, 3.0)
    _plate(canvas, top, camera, paints.mat, 3.0)


def draw_mat_under(canvas: Canvas, camera: Camera, paints: Paints, middle: Vec) -> None:
    """What is seen of the mat close by: about one point, without its edges."""
    x, half = middle[0], 24.0
    corners: list[Vec] = [
        (x - half, 0.0, -half),
        (x + half, 0.0, -half),
        (x + half, 0.0, half),
        (x - half, 0.0, half),
    ]
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*camera.flat(corner)) for corner in corners]))
    canvas.fill(path, paints.mat)


def draw_pillow(canvas: Canvas, camera: Camera, paints: Paints, middle: Vec, thick: float) -> None:
    """A soft pillow under the head. middle: of the head. thick: how high it bears the head, in cm."""
    x, _, z = middle
    for low, high, size, color in (
        (0.8, 0.45 * thick, 1.0, paints.pillow_edge),
        (0.45 * thick, thick, 0.93, paints.pillow),
    ):
        corners: list[Vec] = [
            (x + size * dx, low + (high - low) * (0.5 if size == 1.0 else 1.0) - 3.0, z + size * dz)
            for dx, dz in ((-17, -20), (14, -20), (14, 20), (-17, 20))
        ]
        _plate(canvas, corners, camera, color, 6.0 + 0.4 * thick)


def draw_strap(canvas: Canvas, body: Body, camera: Camera, paints: Paints) -> None:
    """A towel or strap from hand to hand, around the back of a thigh or the ball of a foot."""
    if "strap" not in body.points:
        return
    ends = [camera.flat(body.points[f"{side}-knuckle"]) for side in ("left", "right")]
    around = camera.flat(body.points["strap"])
    canvas.beam(ends[0], around, 3.0, paints.chair_far)
    canvas.beam(around, ends[1], 3.0, paints.chair_top)


def _beam(canvas: Canvas, a: Vec, b: Vec, width: float, camera: Camera, color: QColor) -> None:
    canvas.beam(camera.flat(a), camera.flat(b), width, color)


def _plate(canvas: Canvas, corners: Sequence[Vec], camera: Camera, color: QColor, rounding: float) -> None:
    canvas.plate([camera.flat(corner) for corner in corners], color, rounding)
