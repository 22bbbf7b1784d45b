"""The dotted arrow beside the body that says which way it goes, and the stretches it belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, cos, hypot, pi, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

from mindbody.content.body.bones import RESTS
from mindbody.content.body.motion import Motion
from mindbody.content.body.skeleton import Body
from mindbody.content.body.vectors import Vec
from mindbody.ui.widgets.figure.camera import Camera, Flat

FOLLOWED = {
    "crown": 0.9,
    "face": 1.05,
    "right-shoulder": 0.9,
    "left-shoulder": 0.7,
    "hipbone": 0.9,
    "belly": 1.1,
    "right-knee": 1.0,
    "left-knee": 0.9,
    "right-heel": 0.95,
    "right-toe": 0.7,
    "left-toe": 0.6,
    "right-wrist": 0.7,
    "left-wrist": 0.6,
}
"""What an arrow may follow, and how gladly: a joint before its end, the near side before the far one."""
WHOLE = (*FOLLOWED, "pelvis", "loin", "neck")
ROOM = {
    "crown": 7.0,
    "face": 11.0,
    "toe": 8.0,
    "heel": 8.0,
    "knee": 12.0,
    "shoulder": 8.0,
    "wrist": 9.0,
    "belly": 0.0,
}
OVER_THE_HEAD = 17.5
BESIDE_THE_HEAD = 16.0
SHORTEST = 11.0
LEAST, LEAST_OF_TOES = 0.6, 9.0
"""A point that goes less far than this (cm) has no arrow: it would say more than is done."""
DOT = 0.8
STEP = 3.2
STEPS = 32
STAYS = 2.0
"""How little (cm) a point goes that counts as staying."""


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
    """An arrow in cm of the picture, and when it holds (seconds). around: it lies on the body."""

    start: float
    end: float
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
    first = motion.body_at(0.0)
    found = []
    for a, b in pairwise(homes):
        if b - a < 2:
            continue
        far = max(range(a + 1, b), key=lambda i: apart(first, motion.body_at(motion.times[i]), camera))
        found.append(Stretch(motion.times[a], motion.times[far], motion.times[b]))
    return tuple(found)


def apart(a: Body, b: Body, camera: Camera) -> float:
    """How far two poses differ in the picture: the ways of the points taken together, in cm."""
    ends = ((camera.flat(a.points[name]), camera.flat(b.points[name])) for name in WHOLE)
    return sum(hypot(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in ends)


def trails_of(motion: Motion, part: Stretch, camera: Camera) -> tuple[Trail, ...]:
    """Follows the point of the body that goes furthest in this stretch: there and back, or once around."""
    span = part.end - part.start
    bodies = [motion.body_at(part.start + span * i / STEPS * 0.9999) for i in range(STEPS + 1)]
    lines = {name: [camera.flat(body.points[name]) for body in bodies] for name in FOLLOWED}
    if _reach([camera.flat(body.points["right-ball"]) for body in bodies]) > STAYS:
        # A heel is followed where it rises over its ball; where the whole foot goes, the knee tells more.
        del lines["right-heel"]
    if RESTS[motion.base].stands_at is not None:
        # On foot, hips and belly go where everything goes.
        del lines["hipbone"], lines["belly"]
    name = max(lines, key=lambda name: FOLLOWED[name] * _reach(lines[name]))
    rocks = name.endswith("knee") and _goes_aside([body.points[name] for body in bodies])
    if rocks:
        # Only above the further knee is there free ground.
        name = "left-knee"
    line = lines[name]
    reach = _reach(line)
    if reach < (LEAST_OF_TOES if name.endswith("toe") else LEAST):
        return ()
    if abs(_area(line)) > 0.12 * reach * reach and reach < 20.0:
        path = _dotted(_widened(line, 7.0)[: int(STEPS * 0.86)])
        return (Trail(part.start, part.end, path, around=True),)
    if name == "hipbone":
        return _on_the_hips(part, [camera.flat(body.points["right-hip"]) for body in bodies], line)
    steps = range(STEPS + 1)
    way = [motion.body_at(part.start + (part.far - part.start) * i / STEPS).points[name] for i in steps]
    middle = camera.flat(bodies[0].points["right-toe" if name == "right-heel" or rocks else "loin"])
    flat = [camera.flat(point) for point in way]
    room = _room(name, flat[0], flat[-1])
    if name == "belly":
        flat = _outward(flat, middle)
    away = _beside(flat, middle, room + (ROOM["knee"] if rocks else 0.0))
    return (
        Trail(part.start, part.far, _dotted(away), around=False),
        Trail(part.far, part.end, _dotted(away[::-1]), around=False),
    )


def _goes_aside(way: Sequence[Vec]) -> bool:
    """Whether it goes to the side more than forward or up."""
    spans = [max(point[i] for point in way) - min(point[i] for point in way) for i in range(3)]
    return spans[2] > hypot(spans[0], spans[1])


def _room(name: str, start: Flat, end: Flat) -> float:
    """How far from its point an arrow keeps: further beside a head that rises, and above one that turns."""
    across, up = abs(end[0] - start[0]), abs(end[1] - start[1])
    if name == "face" and across > up:
        return OVER_THE_HEAD
    return BESIDE_THE_HEAD if name == "crown" and up > 1.4 * across else ROOM[name.split("-")[-1]]


def _on_the_hips(part: Stretch, hip: Sequence[Flat], line: Sequence[Flat]) -> tuple[Trail, ...]:
    """Hips that rise or roll show it on themselves: nothing beside them is free."""
    far = max(range(len(line)), key=lambda i: hypot(line[i][0] - line[0][0], line[i][1] - line[0][1]))
    (x, y), dx, dy = hip[0], line[far][0] - line[0][0], line[far][1] - line[0][1]
    size = hypot(dx, dy) or 1.0
    share = 0.65 * SHORTEST / size
    ends = [(x - share * dx, y - 4.0 - share * dy), (x + share * dx, y - 4.0 + share * dy)]
    way = _beside(ends, (x + dy, y - dx), 0.0)
    return (
        Trail(part.start, part.far, _dotted(way), around=True),
        Trail(part.far, part.end, _dotted(way[::-1]), around=True),
    )


def _outward(line: Sequence[Flat], middle: Flat) -> list[Flat]:
    """The way of the belly, moved out before it: it goes straight away from the body and back."""
    (ax, ay), (bx, by) = line[0], line[-1]
    size = hypot(bx - ax, by - ay) or 1.0
    sign = 1.0 if (ax - middle[0]) * (bx - ax) + (ay - middle[1]) * (by - ay) > 0 else -1.0
    return [(x + sign * 13.0 * (bx - ax) / size, y + sign * 13.0 * (by - ay) / size) for x, y in line]


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
    """One clean bow from where the path starts to where it ends, on the side away from the body's middle."""
    (ax, ay), (bx, by) = line[0], line[-1]
    size = hypot(bx - ax, by - ay) or 1.0
    longer = max(0.0, SHORTEST / size - 1.0) / 2
    ax, ay, bx, by = (
        ax - (bx - ax) * longer,
        ay - (by - ay) * longer,
        bx + (bx - ax) * longer,
        by + (by - ay) * longer,
    )
    size = max(size, SHORTEST)
    nx, ny = -(by - ay) / size, (bx - ax) / size
    if ((ax + bx) / 2 - middle[0]) * nx + ((ay + by) / 2 - middle[1]) * ny < 0:
        nx, ny = -nx, -ny
    bow = max(0.14 * size, *((x - ax) * nx + (y - ay) * ny for x, y in line))
    shares = [i / STEPS for i in range(STEPS + 1)]
    return [
        (
            ax + (bx - ax) * share + nx * (room + 4 * share * (1 - share) * bow),
            ay + (by - ay) * share + ny * (room + 4 * share * (1 - share) * bow),
        )
        for share in shares
    ]


def _dotted(line: Sequence[Flat]) -> QPainterPath:
    """Dots of one size at even steps along the line, and an open arrow's head at its end."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    walked, due = 0.0, 0.0
    total = sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(line))
    step = min(STEP, max(1.8, total / 5))
    for a, b in pairwise(line):
        piece = hypot(b[0] - a[0], b[1] - a[1])
        while piece > 0 and due <= walked + piece and due < total - 3.6:
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
