"""The dotted arrow beside the body that says which way it goes, and the stretches it belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, cos, hypot, pi, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

from mindbody.content.body.motion import Motion
from mindbody.content.body.skeleton import Body
from mindbody.ui.widgets.figure.camera import Camera, Flat

FOLLOWED = (
    "crown",
    "right-shoulder",
    "left-shoulder",
    "right-knee",
    "left-knee",
    "right-toe",
    "left-toe",
    "right-wrist",
    "left-wrist",
)
ROOM = {"crown": 7.0, "toe": 8.0, "knee": 12.0, "shoulder": 8.0, "wrist": 9.0}
DOT = 0.8
STEP = 3.2


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one return to the first pose to the next (seconds); `far` is the keyframe furthest away."""

    start: float
    far: float
    end: float

    def holds(self, seconds: float) -> bool:
        return self.start <= seconds < self.end


@dataclass(frozen=True, slots=True)
class Trail:
    """The arrow in cm of the picture. around: it goes round a joint, and lies on the body."""

    path: QPainterPath
    around: bool


def stretches(motion: Motion, camera: Camera) -> tuple[Stretch, ...]:
    """The movement's parts: each leaves the first pose and comes back to it."""
    if motion.seconds <= 0.0:
        return ()
    home = motion.angles_at(0.0)
    homes = [0] + [
        i
        for i, time in enumerate(motion.times)
        if i and all(abs(motion.channels[n].degrees[i] - home[n]) < 1e-6 for n in home) and time
    ]
    if homes[-1] != len(motion.times) - 1:
        homes.append(len(motion.times) - 1)
    first = _flats(motion.body_at(0.0), camera)
    found = []
    for a, b in zip(homes, homes[1:], strict=False):
        if b - a < 2:
            continue
        far = max(
            range(a + 1, b), key=lambda i: _apart(first, _flats(motion.body_at(motion.times[i]), camera))
        )
        found.append(Stretch(motion.times[a], motion.times[far], motion.times[b]))
    return tuple(found)


def _flats(body: Body, camera: Camera) -> list[Flat]:
    return [camera.flat(body.points[name]) for name in FOLLOWED]


def _apart(a: Sequence[Flat], b: Sequence[Flat]) -> float:
    return max(hypot(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in zip(a, b, strict=True))


def apart(a: Body, b: Body, camera: Camera) -> float:
    """How far two poses differ in the picture, in cm, by the point that differs most."""
    return _apart(_flats(a, camera), _flats(b, camera))


def trail_of(motion: Motion, part: Stretch, camera: Camera) -> Trail:
    """Follows the point of the body that goes furthest in this stretch."""
    steps = 36
    rows = [
        _flats(motion.body_at(part.start + (part.end - part.start) * i / steps * 0.9999), camera)
        for i in range(steps + 1)
    ]
    index = max(range(len(FOLLOWED)), key=lambda k: _reach([row[k] for row in rows]))
    line = [row[index] for row in rows]
    reach = _reach(line)
    if abs(_area(line)) > 0.12 * reach * reach:
        return Trail(_dotted(_widened(line, 7.5)[: int(steps * 0.86)]), around=True)
    turn_at = round((part.far - part.start) / (part.end - part.start) * steps)
    body = motion.body_at(part.start)
    middle = camera.flat(body.points["loin"])
    room = ROOM[FOLLOWED[index].split("-")[-1]]
    return Trail(_dotted(_beside(line[: max(3, turn_at + 1)], middle, room)), around=False)


def _reach(line: Sequence[Flat]) -> float:
    xs, ys = [x for x, _ in line], [y for _, y in line]
    return hypot(max(xs) - min(xs), max(ys) - min(ys))


def _area(line: Sequence[Flat]) -> float:
    turns = zip(line, [*line[1:], line[0]], strict=True)
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in turns) / 2


def _widened(line: Sequence[Flat], radius: float) -> list[Flat]:
    """The same round at a size that can be read."""
    cx = sum(x for x, _ in line) / len(line)
    cy = sum(y for _, y in line) / len(line)
    factor = 2 * radius / max(_reach(line), 1e-6) * 1.2
    return [(cx + (x - cx) * factor, cy + (y - cy) * factor) for x, y in line]


def _beside(line: Sequence[Flat], middle: Flat, room: float) -> list[Flat]:
    """The path moved off the body, to the side that looks away from the body's middle."""
    (ax, ay), (bx, by) = line[0], line[-1]
    size = hypot(bx - ax, by - ay) or 1.0
    nx, ny = -(by - ay) / size, (bx - ax) / size
    if ((ax + bx) / 2 - middle[0]) * nx + ((ay + by) / 2 - middle[1]) * ny < 0:
        nx, ny = -nx, -ny
    return [(x + nx * room, y + ny * room) for x, y in line]


def _dotted(line: Sequence[Flat]) -> QPainterPath:
    """Dots of one size at even steps along the line, and an open arrow's head at its end."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    walked, due = 0.0, 0.0
    total = sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in zip(line, line[1:], strict=False))
    step = min(STEP, max(1.8, total / 5))
    for a, b in zip(line, line[1:], strict=False):
        piece = hypot(b[0] - a[0], b[1] - a[1])
        while piece > 0 and due <= walked + piece and due < total - 2.4:
            share = (due - walked) / piece
            path.addEllipse(QPointF(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share), DOT, DOT)
            due += step
        walked += piece
    tip = line[-1]
    back = next((p for p in reversed(line) if hypot(p[0] - tip[0], p[1] - tip[1]) > 2.0), line[0])
    heading = atan2(tip[1] - back[1], tip[0] - back[0])
    path.moveTo(tip[0] + 1.2 * cos(heading), tip[1] + 1.2 * sin(heading))
    for angle in (heading + 0.83 * pi, heading - 0.83 * pi):
        path.lineTo(tip[0] + 3.6 * cos(angle), tip[1] + 3.6 * sin(angle))
    path.closeSubpath()
    return path
