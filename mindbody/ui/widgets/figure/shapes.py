"""Soft outlines: limbs as tapered tubes, bodies as silhouettes of stacked ellipses, curves through points."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import acos, atan2, cos, degrees, hypot, pi, sin, sqrt

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from mindbody.content.body.vectors import Vec, dot
from mindbody.ui.widgets.figure.camera import Camera, Flat

_ROUND = tuple((cos(i * pi / 11), sin(i * pi / 11)) for i in range(22))


@dataclass(frozen=True, slots=True)
class Ellipse:
    """A slice through the body: its middle, and half its width and half its depth as vectors (cm)."""

    middle: Vec
    wide: Vec
    deep: Vec


def tube(points: Sequence[Flat], radii: Sequence[float]) -> QPainterPath:
    """A limb along the points: round ends, round joints, straight tapering sides between."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for a, b, ra, rb in zip(points, points[1:], radii, radii[1:], strict=False):
        _taper(path, a, b, ra, rb)
    return path


def _taper(path: QPainterPath, a: Flat, b: Flat, ra: float, rb: float) -> None:
    """Adds the hull of two circles."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    distance = hypot(dx, dy)
    if distance <= abs(ra - rb) + 1e-6:
        (x, y), r = (a, ra) if ra >= rb else (b, rb)
        path.addEllipse(QPointF(x, y), r, r)
        return
    heading = atan2(dy, dx)
    open_angle = acos((ra - rb) / distance)
    start, end = heading + open_angle, heading - open_angle
    path.moveTo(a[0] + ra * cos(start), a[1] + ra * sin(start))
    path.arcTo(a[0] - ra, a[1] - ra, 2 * ra, 2 * ra, -degrees(start), -degrees(2 * pi - 2 * open_angle))
    path.lineTo(b[0] + rb * cos(end), b[1] + rb * sin(end))
    path.arcTo(b[0] - rb, b[1] - rb, 2 * rb, 2 * rb, -degrees(end), -degrees(2 * open_angle))
    path.closeSubpath()


def hull(circles: Sequence[tuple[Flat, float]]) -> QPainterPath:
    """The outline of a band drawn tight around circles (middle and radius): a palm, a shoe.

    One outline is filled several times faster than the circles and tapers within it.
    """
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    corners: list[QPointF] = []
    for dx, dy in _ROUND:
        furthest, cx, cy = -1e9, 0.0, 0.0
        for (x, y), radius in circles:
            reach = x * dx + y * dy + radius
            if reach > furthest:
                furthest, cx, cy = reach, x + radius * dx, y + radius * dy
        corners.append(QPointF(cx, cy))
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path


def smooth(points: Sequence[Flat], *, closed: bool = True) -> QPainterPath:
    """A curve through the points (Catmull-Rom, as cubic pieces)."""
    count = len(points)
    path = QPainterPath(QPointF(*points[0]))
    path.setFillRule(Qt.FillRule.WindingFill)
    for i in range(count if closed else count - 1):
        before = points[i - 1] if closed or i else points[i]
        a, b = points[i], points[(i + 1) % count]
        after = points[(i + 2) % count] if closed or i + 2 < count else b
        path.cubicTo(
            a[0] + (b[0] - before[0]) / 6,
            a[1] + (b[1] - before[1]) / 6,
            b[0] - (after[0] - a[0]) / 6,
            b[1] - (after[1] - a[1]) / 6,
            b[0],
            b[1],
        )
    if closed:
        path.closeSubpath()
    return path


def edges(
    slices: Sequence[Ellipse], camera: Camera, axis: Vec | None = None
) -> tuple[list[Flat], list[Flat]]:
    """The two outlines of stacked slices as the camera sees them, each in the order of the slices.

    axis: the way a stiff stack grows (a head); without it each slice looks along the line of the middles.
    """
    stiff = camera.flat(axis) if axis else None
    middles = [camera.flat(piece.middle) for piece in slices]
    left: list[Flat] = []
    right: list[Flat] = []
    last = len(slices) - 1
    for i, piece in enumerate(slices):
        before, after = middles[max(0, i - 1)], middles[min(last, i + 1)]
        tx, ty = stiff or (after[0] - before[0], after[1] - before[1])
        size = hypot(tx, ty) or 1.0
        nx, ny = -ty / size, tx / size
        along_wide = _across(piece.wide, camera, nx, ny)
        along_deep = _across(piece.deep, camera, nx, ny)
        half = sqrt(along_wide * along_wide + along_deep * along_deep)
        x, y = middles[i]
        left.append((x - nx * half, y - ny * half))
        right.append((x + nx * half, y + ny * half))
    return left, right


def _across(vector: Vec, camera: Camera, nx: float, ny: float) -> float:
    return dot(vector, camera.right) * nx - dot(vector, camera.up) * ny


def loft(slices: Sequence[Ellipse], camera: Camera, axis: Vec | None = None) -> QPainterPath:
    """The filled silhouette of stacked slices, rounded over at both ends."""
    left, right = edges(slices, camera, axis)
    return smooth([*left, *reversed(right)])


def sleeve(slices: Sequence[Ellipse], camera: Camera) -> QPainterPath:
    """The filled silhouette of stacked slices, cut off as cloth is: an end shows its near rim."""
    left, right = edges(slices, camera)
    path = smooth(left, closed=False)
    path.quadTo(*_rim(slices[-1], camera), *right[-1])
    path.connectPath(smooth(list(reversed(right)), closed=False))
    path.quadTo(*_rim(slices[0], camera), *left[0])
    path.closeSubpath()
    return path


def _rim(piece: Ellipse, camera: Camera) -> Flat:
    """The control point of the curve along the part of a slice's rim that is nearest the viewer."""
    a, b = dot(piece.wide, camera.toward), dot(piece.deep, camera.toward)
    size = hypot(a, b) or 1.0
    middle, wide, deep = camera.flat(piece.middle), camera.flat(piece.wide), camera.flat(piece.deep)
    return (
        middle[0] + 2 * (wide[0] * a + deep[0] * b) / size,
        middle[1] + 2 * (wide[1] * a + deep[1] * b) / size,
    )


def ring(piece: Ellipse, camera: Camera) -> QPainterPath:
    """A slice itself, as a flat ellipse in the picture (the opening of a sleeve, the seat of a chair)."""
    middle, wide, deep = camera.flat(piece.middle), camera.flat(piece.wide), camera.flat(piece.deep)
    points = [
        (
            middle[0] + wide[0] * cos(t) + deep[0] * sin(t),
            middle[1] + wide[1] * cos(t) + deep[1] * sin(t),
        )
        for t in (i * pi / 6 for i in range(12))
    ]
    return smooth(points)
