"""The parts of a movement's picture that are worked out once: where it stands, its ghosts and its arrows."""

from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from mindbody.content.body.bones import RESTS, Base
from mindbody.content.body.motion import Motion
from mindbody.content.body.skeleton import Body
from mindbody.content.body.supports import Support
from mindbody.content.movement import Inset, View
from mindbody.ui.widgets.figure.camera import CAMERAS, Flat
from mindbody.ui.widgets.figure.fixtures import WALL_FAR, WALL_NEAR, corners_of
from mindbody.ui.widgets.figure.hand import EYE, HALF, MIDDLE
from mindbody.ui.widgets.figure.scene import ORDER, Part, steady_parts
from mindbody.ui.widgets.figure.trail import Stretch, Trail, apart, stretches, trails_of

SAMPLES = 24
LENS_RADIUS = {Inset.FOOT: 29.0, Inset.HAND: 30.0, Inset.HEAD: 27.0, Inset.BACK: 22.0}
LENS_POINTS = {
    Inset.FOOT: ("right-ankle", "right-toe"),
    Inset.HEAD: ("neck", "crown"),
    Inset.BACK: ("pelvis", "loin"),
}
LENS_ZOOM = {Inset.FOOT: 1.3, Inset.HAND: LENS_RADIUS[Inset.HAND] / HALF, Inset.HEAD: 1.2, Inset.BACK: 1.35}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lens:
    """A round window with one part drawn larger. Where it stands and what it looks at, in cm."""

    middle: Flat
    radius: float
    target: Flat
    zoom: float
    shows: Inset


@dataclass(frozen=True, slots=True)
class Run:
    """Parts of the person that are drawn one after another, all of them steady or all of them moving."""

    steady: bool
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A movement made ready to draw. bounds: the picture in cm, the same for every moment of it."""

    motion: Motion
    view: View
    bounds: QRectF
    parts: tuple[Stretch, ...]
    trails: tuple[tuple[Trail, ...], ...]
    ends: tuple[tuple[Body, Body], ...]
    spans: tuple[float, ...]
    runs: tuple[Run, ...]
    lens: Lens | None
    pace: float
    """How fast the floor passes beneath who walks, in cm a second."""


def plan_of(motion: Motion, view: View, inset: Inset | None) -> Plan:
    """Looks through one round of the movement."""
    view = _fitting(view, motion.base)
    camera = CAMERAS[view]
    pace = _pace(motion) if RESTS[motion.base].travels else 0.0
    # Of who walks, neither end is the one to go to.
    parts = () if pace else stretches(motion, camera)
    ends = tuple((motion.body_at(part.start), motion.body_at(part.far)) for part in parts)
    bounds = _bounds(motion, view)
    lens = _lens(motion, view, inset, bounds) if inset else None
    if lens:
        r = lens.radius + 2.0
        bounds = bounds.united(QRectF(lens.middle[0] - r, lens.middle[1] - r, 2 * r, 2 * r))
    return Plan(
        motion=motion,
        view=view,
        bounds=bounds,
        parts=parts,
        trails=tuple(trails_of(motion, part, camera) for part in parts),
        ends=ends,
        spans=tuple(apart(home, far, camera) for home, far in ends),
        runs=_runs(motion, view),
        lens=lens,
        pace=pace,
    )


def _fitting(view: View, base: Base) -> View:
    """The view, or for an easier form that lies or sits while the movement does not, the one like it."""
    lying = view in (View.LYING, View.FROM_FEET, View.ON_SIDE)
    if RESTS[base].lying == lying:
        return view
    return View.PROFILE if lying else View.LYING


def _pace(motion: Motion) -> float:
    """As fast as a foot that bears weight goes back."""
    steps = [motion.seconds * i / SAMPLES for i in range(SAMPLES)]
    ways = [
        (
            motion.body_at(at).points["right-ball"],
            motion.body_at(at + motion.seconds / SAMPLES).points["right-ball"],
        )
        for at in steps
    ]
    back = [a[0] - b[0] for a, b in ways if a[1] < 0.1 and b[1] < 0.1]
    return sum(back) / len(back) * SAMPLES / motion.seconds if back else 0.0


def _runs(motion: Motion, view: View) -> tuple[Run, ...]:
    bodies = [motion.body_at(motion.seconds * i / SAMPLES) for i in range(SAMPLES)]
    steady = steady_parts(bodies, view)
    return tuple(Run(rests, tuple(parts)) for rests, parts in groupby(ORDER[view], steady.__contains__))


def _bounds(motion: Motion, view: View) -> QRectF:
    camera = CAMERAS[view]
    xs: list[float] = []
    ys: list[float] = []
    for i in range(SAMPLES):
        for point in motion.body_at(motion.seconds * i / SAMPLES).points.values():
            x, y = camera.flat(point)
            xs.append(x)
            ys.append(y)
    box = QRectF(QPointF(min(xs) - 13, min(ys) - 12), QPointF(max(xs) + 13, max(ys) + 9))
    rest = RESTS[motion.base]
    if rest.lying:
        corners = [camera.flat((x, 0.0, z)) for x in (-95.0, 103.0) for z in (-37.0, 37.0)]
    elif (rest.on_chair or rest.before_chair) and view is not View.FRONT:
        corners = [camera.flat((x, 0.0, z)) for x, z in ((-38.0, 0.0), (78.0, 0.0), (20.0, 40.0))]
    else:
        corners = [camera.flat((10.0, 0.0, z)) for z in (-38.0, 38.0)]
    if rest.hands_on in (Support.COUNTER, Support.COUNTER_BESIDE):
        corners += [camera.flat(corner) for corner in corners_of(rest.hands_on)]
    if rest.wall is not None:
        corners += [camera.flat((rest.wall, 0.0, z)) for z in (WALL_NEAR, WALL_FAR)]
    for x, y in corners:
        box = box.united(QRectF(x - 1, y - 1, 2, 2))
    return box


def _lens(motion: Motion, view: View, inset: Inset, bounds: QRectF) -> Lens:
    """In the upper corner on the side that the part is on, clear of the head."""
    camera = CAMERAS[view]
    bodies = [motion.body_at(motion.seconds * i / SAMPLES) for i in range(SAMPLES)]
    names = LENS_POINTS.get(inset, ())
    marks = [camera.flat(body.points[name]) for body in bodies for name in names] or [EYE.flat(MIDDLE)]
    target = (
        (min(x for x, _ in marks) + max(x for x, _ in marks)) / 2,
        (min(y for _, y in marks) + max(y for _, y in marks)) / 2,
    )
    radius = LENS_RADIUS[inset]
    low = RESTS[motion.base].lying
    x = bounds.right() - radius if low or view is not View.FRONT else bounds.right() + radius - 12
    y = bounds.top() - radius - 4 if low else bounds.top() + radius + 1
    return Lens(middle=(x, y), radius=radius, target=target, zoom=LENS_ZOOM[inset], shows=inset)


def fitted(bounds: QRectF, width: float, height: float, *, mirrored: bool) -> QTransform:
    """Centimetres to pixels: as large as fits, in the middle, standing towards the bottom."""
    margin = min(width, height) * 0.035
    scale = min((width - 2 * margin) / bounds.width(), (height - 2 * margin) / bounds.height())
    transform = QTransform()
    transform.translate(width / 2, height - margin - (height - 2 * margin - bounds.height() * scale) * 0.5)
    transform.scale(-scale if mirrored else scale, scale)
    transform.translate(-bounds.center().x(), -bounds.bottom())
    return transform
