"""A hand seen close, from its palm: five fingers that close, and a thumb that meets them.

In the hand's own centimetres: x towards the thumb, y to the fingertips, z towards the viewer; the wrist is 0.
"""

from collections.abc import Mapping
from itertools import accumulate
from math import cos, radians, sin
from typing import Final

from mindbody.content.body.limbs import elbow_between
from mindbody.content.body.vectors import Vec, add, along, between, length, scaled, sub, unit
from mindbody.ui.widgets.figure.camera import Camera, Flat
from mindbody.ui.widgets.figure.canvas import Canvas
from mindbody.ui.widgets.figure.paints import Paints
from mindbody.ui.widgets.figure.shapes import smooth, tube

MIDDLE: Final[Vec] = (0.9, 8.0, 1.5)
HALF: Final = 13.6
"""From the middle of the picture to its edge, in cm."""
# base, how far it leans to the thumb (degrees), its three bones
FINGERS: Final[Mapping[str, tuple[Vec, float, tuple[float, float, float]]]] = {
    "little": ((-3.1, 8.2, 0.0), -13.0, (3.4, 2.1, 1.9)),
    "ring": ((-1.2, 9.2, 0.0), -4.0, (4.4, 2.8, 2.2)),
    "middle": ((0.9, 9.5, 0.0), 2.0, (4.8, 3.0, 2.3)),
    "index": ((2.9, 9.0, 0.0), 9.0, (4.3, 2.7, 2.1)),
}
SHARES: Final = (0.85, 1.15, 0.7)
"""How a finger's curl is shared out over its three joints."""
FINGER_RADII: Final = (1.05, 1.0, 0.92, 0.78)
THUMB_ROOT: Final[Vec] = (2.3, 2.3, 0.9)
THUMB_OPEN: Final[Vec] = (7.0, 9.9, 1.4)
THUMB_IN_FIST: Final[Vec] = (0.2, 7.4, 5.2)
THUMB_BONES: Final = (4.6, 3.3, 2.6)
THUMB_RADII: Final = (1.75, 1.3, 1.12, 0.9)
MEETS: Final = 34.0
"""The thumb's `across` at which it has reached what it goes to, in degrees."""
FIST_WEIGHT: Final = 5.0
PALM: Final[tuple[Flat, ...]] = (
    (-2.2, -1.0), (-3.0, 1.6), (-4.0, 4.8), (-4.15, 7.6), (-3.3, 9.3), (-1.2, 10.2), (1.0, 10.5), (3.0, 10.0),
    (4.0, 8.6), (3.9, 6.6), (4.1, 4.4), (3.7, 2.2), (2.5, 0.4), (2.2, -1.0),
)  # fmt: skip
CREASES: Final[tuple[tuple[Flat, ...], ...]] = (
    ((3.3, 7.0), (1.4, 6.4), (0.2, 4.6), (0.2, 2.2)),
    ((3.4, 7.4), (1.0, 7.2), (-1.4, 6.2), (-3.2, 5.0)),
)
EDGE: Final = 0.17
EYE: Final = Camera(right=(0.98, 0.0, 0.2), up=(0.03, 0.985, -0.17), toward=(-0.2, 0.17, 0.965))


def draw_close_hand(canvas: Canvas, angles: Mapping[str, float], paints: Paints) -> None:
    """The right hand. angles: degrees by `joint.axis`, those of its fingers."""
    wrist = [EYE.flat(point) for point in ((0.0, -8.0, 0.0), (0.0, 0.8, 0.0))]
    canvas.fill(tube(wrist, [3.0, 2.4]), paints.skin)
    canvas.fill(smooth([EYE.flat((x, y, 0.0)) for x, y in PALM]), paints.skin)
    for crease in CREASES:
        line = smooth([EYE.flat((x, y, 0.6)) for x, y in crease], closed=False)
        canvas.stroke(line, paints.skin_far, 0.25)
    lines = {name: _finger(name, angles) for name in FINGERS}
    for digit in lines.values():
        _draw_digit(canvas, digit, FINGER_RADII, paints)
    _draw_digit(canvas, _thumb(angles, lines), THUMB_RADII, paints)


def _draw_digit(canvas: Canvas, line: list[Vec], radii: tuple[float, ...], paints: Paints) -> None:
    """With a fine edge, so that fingers side by side are told apart; none where it grows from the palm."""
    flat = [EYE.flat(point) for point in line]
    outer = [EYE.flat(between(line[0], line[1], 0.35)), *flat[1:]]
    canvas.fill(tube(outer, [radius + EDGE for radius in radii]), paints.skin_far)
    canvas.fill(tube(flat, radii), paints.skin)


def _finger(name: str, angles: Mapping[str, float]) -> list[Vec]:
    """Its base, two joints and tip."""
    base, lean, bones = FINGERS[name]
    curl = min(90.0, angles.get("right-hand.curl", 0.0) + angles.get(f"right-{name}.curl", 0.0))
    # A closing finger comes to point straight at the middle of the palm.
    side = sin(radians(lean)) * (1.0 - curl / 90.0)
    line = [base]
    for bone, bent in zip(bones, accumulate(radians(curl * share) for share in SHARES), strict=True):
        line.append(along(line[-1], unit((side, cos(bent), sin(bent))), bone))
    return line


def _thumb(angles: Mapping[str, float], fingers: Mapping[str, list[Vec]]) -> list[Vec]:
    """From its root to its tip, which goes to the finger that comes to meet it, or over a fist."""
    goal, weight = scaled(THUMB_IN_FIST, FIST_WEIGHT), FIST_WEIGHT
    for name, line in fingers.items():
        own = angles.get(f"right-{name}.curl", 0.0)
        goal, weight = add(goal, scaled(along(line[-1], (0.5, -0.6, 0.25), 1.5), own)), weight + own
    near = min(1.0, angles.get("right-thumb.across", 0.0) / MEETS)
    tip = between(THUMB_OPEN, scaled(goal, 1.0 / weight), near)
    tip = (tip[0], tip[1], tip[2] + 2.4 * near * (1.0 - near))
    root, (first, second, last) = THUMB_ROOT, THUMB_BONES
    reach = min(length(sub(tip, root)), 0.99 * (first + second + last))
    tip = along(root, unit(sub(tip, root)), reach)
    knuckle = elbow_between(root, tip, first, second + last, (1.0, -0.1, 0.5))
    return [root, knuckle, along(knuckle, unit(sub(tip, knuckle)), second), tip]
