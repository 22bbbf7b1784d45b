"""The head: skull, jaw, hair and ear as slices in space, so that it may turn and nod in any view.

Slices are given in the head's own axes from where the neck carries it: height, how far the face and the back
of the head stand out, and half the width, in centimetres.
"""

from itertools import pairwise
from math import atan2, cos, pi, radians, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainterPath

from mindbody.content.body.skeleton import Body
from mindbody.content.body.vectors import Vec, add, dot, placed, scaled, sub
from mindbody.ui.widgets.figure.camera import Camera, Flat
from mindbody.ui.widgets.figure.canvas import Canvas
from mindbody.ui.widgets.figure.paints import Paints
from mindbody.ui.widgets.figure.shapes import Ellipse, loft, smooth

Slice = tuple[float, float, float, float]

# height, front, back, half width
SKULL: tuple[Slice, ...] = (
    (16.4, 2.0, -1.8, 1.6),
    (15.6, 5.0, -4.8, 4.0),
    (14.0, 7.6, -7.0, 6.0),
    (11.8, 9.2, -8.4, 7.1),
    (9.4, 9.9, -8.9, 7.5),
    (7.4, 10.1, -8.8, 7.5),
    (5.8, 9.75, -8.4, 7.4),
    (4.2, 10.2, -7.6, 7.25),
    (2.6, 11.1, -6.4, 7.05),
    (1.3, 11.75, -5.2, 6.85),
    (0.5, 11.2, -4.4, 6.65),
    (-0.3, 10.25, -3.8, 6.45),
    (-1.5, 10.45, -2.8, 6.05),
    (-2.5, 10.05, -1.9, 5.6),
    (-3.6, 9.85, -0.6, 4.95),
    (-4.8, 9.9, 1.2, 4.1),
    (-6.0, 9.3, 3.4, 3.0),
    (-6.7, 7.8, 5.4, 1.6),
)
HAIR: tuple[Slice, ...] = (
    (17.6, 2.0, -2.4, 1.8),
    (16.9, 5.6, -5.6, 4.4),
    (15.2, 8.6, -8.0, 6.6),
    (12.8, 9.9, -9.5, 7.75),
    (10.4, 9.8, -10.0, 8.05),
    (8.0, 9.8, -10.0, 7.95),
    (5.6, 9.3, -9.6, 7.55),
    (3.2, 8.8, -8.9, 7.15),
    (1.0, 5.0, -7.9, 6.4),
    (-0.6, 0.0, -7.1, 5.4),
    (-1.8, -3.6, -6.4, 3.8),
    (-2.6, -4.9, -5.8, 2.0),
)
# height, and to which angle from straight ahead the face is bare
HAIRLINE: tuple[tuple[float, float], ...] = (
    (12.6, 3.0),
    (12.3, 20.0),
    (11.6, 38.0),
    (10.5, 51.0),
    (9.0, 61.0),
    (7.4, 70.0),
    (5.8, 79.0),
    (4.2, 85.0),
    (2.6, 91.0),
    (1.3, 112.0),
    (0.5, 138.0),
    (-0.3, 165.0),
    (-1.5, 180.0),
    (-2.5, 180.0),
    (-3.6, 180.0),
    (-4.8, 180.0),
    (-6.0, 180.0),
    (-6.7, 180.0),
)
EAR = (-0.5, 2.9, 6.7)
SIZE = 1.06
"""The head of a drawing is a little larger than life, so that it can be read."""


def draw_head(canvas: Canvas, body: Body, camera: Camera, paints: Paints) -> None:
    """Hair behind, the bare face over it, then the ear and the few lines of a quiet face."""
    turn, skull = body.turns["head"], body.points["skull"]

    def put(local: Vec) -> Vec:
        return add(skull, placed(turn, scaled(local, SIZE)))

    canvas.fill(loft(_slices(HAIR, body), camera, turn[1]), paints.hair)
    canvas.fill(_face(body, camera), paints.skin)
    for out in (-1.0, 1.0):
        facing = dot(placed(turn, (0.0, 0.0, out)), camera.toward)
        if facing > -0.35:
            _ear(canvas, [put(p) for p in _ear_outline(out)], facing, camera, paints)
    _features(canvas, body, camera, paints)


def _slices(table: tuple[Slice, ...], body: Body) -> list[Ellipse]:
    turn, skull = body.turns["head"], body.points["skull"]
    return [
        Ellipse(
            add(skull, placed(turn, scaled(((front + back) / 2, height, 0.0), SIZE))),
            scaled(turn[2], half * SIZE),
            scaled(turn[0], (front - back) / 2 * SIZE),
        )
        for height, front, back, half in table
    ]


def _skull_at(height: float) -> tuple[float, float, float]:
    """Middle, half depth and half width at a height."""
    for above, below in pairwise(SKULL):
        if below[0] <= height <= above[0]:
            share = (above[0] - height) / (above[0] - below[0])
            front, back, half = (above[i] + (below[i] - above[i]) * share for i in (1, 2, 3))
            return ((front + back) / 2, (front - back) / 2, half)
    front, back, half = SKULL[-1][1:]
    return ((front + back) / 2, (front - back) / 2, half)


_ARCS = [(height, radians(limit), *_skull_at(height)) for height, limit in HAIRLINE]


def _face(body: Body, camera: Camera) -> QPainterPath:
    """The bare part of the skull that the camera sees: at each height from edge to edge.

    An edge is either the hairline, where it is in sight, or the rim of the skull.
    """
    turn, skull = body.turns["head"], body.points["skull"]
    ahead, side = dot(turn[0], camera.toward), dot(turn[2], camera.toward)
    (fx, fy), (ux, uy), (rx, ry) = (camera.flat(axis) for axis in turn)
    ox, oy = camera.flat(skull)
    front, wide = fy * ux - fx * uy, ry * ux - rx * uy
    left: list[Flat] = []
    right: list[Flat] = []
    for height, limit, middle, depth, half in _ARCS:
        rim = atan2(half * wide, depth * front)
        angles = [a for a in (rim, rim - pi if rim > 0 else rim + pi) if abs(a) <= limit]
        angles += [a for a in (-limit, limit) if ahead * cos(a) * half + side * sin(a) * depth > 0]
        if not angles:
            continue
        spots = [(middle + depth * cos(a), half * sin(a)) for a in angles]
        for edge, choose in ((left, min), (right, max)):
            x, z = choose(spots, key=lambda spot: spot[0] * front + spot[1] * wide)
            edge.append(
                (ox + SIZE * (x * fx + height * ux + z * rx), oy + SIZE * (x * fy + height * uy + z * ry))
            )
    return smooth([*left, *reversed(right)]) if len(left) > 2 else QPainterPath()


def _ear_outline(out: float) -> list[Vec]:
    x, y, z = EAR
    points = []
    for i in range(10):
        angle = 2 * pi * i / 10
        grow = 1.0 if sin(angle) > 0 else 0.78
        back = 1.55 * cos(angle) * grow
        points.append(
            (x + back - 0.25 * sin(angle), y + 2.9 * sin(angle), out * (z + 0.9 - 0.5 * cos(angle)))
        )
    return points


def _ear(canvas: Canvas, outline: list[Vec], facing: float, camera: Camera, paints: Paints) -> None:
    flat = [camera.flat(point) for point in outline]
    canvas.fill(smooth(flat), paints.skin)
    if facing > 0.5:
        _line(canvas, [flat[i] for i in (0, 1, 2, 3, 4)], paints.line, 0.42, inward=0.6)


def _features(canvas: Canvas, body: Body, camera: Camera, paints: Paints) -> None:
    turn, skull = body.turns["head"], body.points["skull"]

    def put(local: Vec) -> Flat:
        return camera.flat(add(skull, placed(turn, scaled(local, SIZE))))

    ahead = dot(turn[0], camera.toward)
    side = dot(turn[2], camera.toward)
    for out in (-1.0, 1.0):
        if ahead * 0.86 + side * out * 0.5 > 0.3:
            eye = [
                (9.2, 5.15, out * 1.8),
                (9.15, 4.75, out * 2.4),
                (9.0, 4.62, out * 3.1),
                (8.7, 4.72, out * 3.7),
                (8.3, 5.05, out * 4.3),
            ]
            if "eyes" in body.turns:
                _open_eye(canvas, body, out, camera, paints)
            else:
                _line(canvas, [put(p) for p in eye], paints.mark, 0.5)
            brow = [
                (9.8, 7.45, out * 1.8),
                (9.6, 7.9, out * 2.8),
                (9.2, 7.85, out * 3.8),
                (8.4, 7.3, out * 4.8),
            ]
            _line(canvas, [put(p) for p in brow], paints.hair, 0.55)
    if ahead > 0.78:
        nose = [(11.0, 0.75, -1.2), (11.7, 0.25, 0.0), (11.0, 0.75, 1.2)]
        _line(canvas, [put(p) for p in nose], paints.line, 0.5)
    mouth = [(9.2, -1.6, -2.2), (9.8, -2.05, -1.1), (10.0, -2.2, 0.0), (9.8, -2.05, 1.1), (9.2, -1.6, 2.2)]
    if ahead <= 0.7:
        near = 1.0 if side > 0 else -1.0
        mouth = [(10.1, -2.05, near * 0.4), (9.8, -2.1, near * 1.1), (9.2, -1.75, near * 2.0)]
    if ahead > -0.1:
        _line(canvas, [put(p) for p in mouth], paints.mark, 0.5)


def _open_eye(canvas: Canvas, body: Body, out: float, camera: Camera, paints: Paints) -> None:
    """Where the eyes lead the movement they are open, and seen to look."""
    turn, gaze, skull = body.turns["head"], body.turns["eyes"], body.points["skull"]

    def put(x: float, y: float, z: float) -> Flat:
        return camera.flat(add(skull, placed(turn, scaled((x, y, out * z), SIZE))))

    lid = [put(9.2, 5.0, 1.55), put(9.25, 5.75, 2.4), put(9.1, 5.85, 3.3), put(8.5, 5.1, 4.4)]
    canvas.fill(smooth([*lid, put(8.95, 4.45, 3.4), put(9.2, 4.4, 2.4)]), paints.eye)
    look = sub(gaze[0], turn[0])
    spot = add(skull, add(placed(turn, scaled((9.2, 5.1, out * 2.95), SIZE)), scaled(look, 2.4)))
    x, y = camera.flat(spot)
    iris = QPainterPath()
    iris.addEllipse(QPointF(x, y), 0.74, 0.74)
    canvas.fill(iris, paints.mark)
    _line(canvas, lid, paints.mark, 0.5)


def _line(canvas: Canvas, points: list[Flat], color: QColor, width: float, *, inward: float = 0.0) -> None:
    if inward:
        cx = sum(x for x, _ in points) / len(points)
        cy = sum(y for _, y in points) / len(points)
        points = [(cx + (x - cx) * inward, cy + (y - cy) * inward) for x, y in points]
    canvas.stroke(smooth(points, closed=False), color, width)
