"""The clothed person: trunk, arms, legs, hands and shoes over the bones."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath

from mindbody.content.body.skeleton import SIDES, Body
from mindbody.content.body.vectors import Vec, add, along, between, dot, facing, placed, scaled, sub
from mindbody.ui.widgets.figure.camera import Camera, Flat
from mindbody.ui.widgets.figure.canvas import Canvas
from mindbody.ui.widgets.figure.paints import Paints
from mindbody.ui.widgets.figure.shapes import Ellipse, hull, loft, sleeve, smooth, tube

Row = tuple[str, str, float, float, float, float]
Round = tuple[Flat, float]
"""A circle of the picture: middle and radius."""

# turn, the point it starts from, height above that point (cm), half width, front, back
HIPS: tuple[Row, ...] = (
    ("pelvis", "pelvis", -9.2, 7.0, 3.0, -4.6),
    ("pelvis", "pelvis", -8.0, 12.6, 6.4, -8.6),
    ("pelvis", "pelvis", -4.6, 16.4, 9.4, -10.9),
    ("pelvis", "pelvis", 0.0, 17.3, 10.4, -11.4),
    ("pelvis", "pelvis", 4.5, 15.4, 9.6, -9.4),
    ("pelvis", "pelvis", 8.0, 13.0, 8.4, -7.4),
)
SHIRT: tuple[Row, ...] = (
    ("pelvis", "pelvis", 0.6, 17.7, 10.9, -11.7),
    ("pelvis", "pelvis", 4.6, 17.0, 11.2, -11.0),
    ("pelvis", "pelvis", 8.4, 16.0, 11.1, -9.9),
    ("lower-back", "waist", 4.0, 15.3, 10.9, -9.0),
    ("lower-back", "waist", 10.0, 15.1, 10.9, -8.9),
    ("mid-back", "loin", 3.0, 15.5, 11.2, -9.3),
    ("mid-back", "loin", 8.0, 16.2, 11.7, -9.9),
    ("mid-back", "loin", 13.0, 16.8, 11.8, -10.2),
    ("upper-back", "chest", 3.0, 16.9, 11.3, -10.1),
    ("upper-back", "chest", 8.0, 15.6, 9.8, -9.5),
    ("upper-back", "chest", 12.0, 12.2, 7.9, -8.2),
    ("upper-back", "chest", 14.4, 8.0, 6.7, -6.7),
    ("upper-back", "chest", 15.4, 6.2, 5.9, -5.9),
)


# how much of the belly's swell each part of the front takes on
SWELL = {
    ("pelvis", 4.6): 0.3,
    ("pelvis", 8.4): 0.75,
    ("waist", 4.0): 1.0,
    ("waist", 10.0): 1.0,
    ("loin", 3.0): 0.8,
    ("loin", 8.0): 0.5,
    ("loin", 13.0): 0.25,
}


def slices(rows: tuple[Row, ...], body: Body) -> list[Ellipse]:
    """The rows as slices in space."""
    made: list[Ellipse] = []
    swell = body.swell
    for name, start, height, half, front, back in rows:
        turn = body.turns[name]
        front += swell * SWELL.get((start, height), 0.0)
        middle = add(body.points[start], placed(turn, ((front + back) / 2, height, 0.0)))
        made.append(Ellipse(middle, scaled(turn[2], half), scaled(turn[0], (front - back) / 2)))
    return made


def draw_neck(canvas: Canvas, body: Body, camera: Camera, paints: Paints) -> None:
    """To be drawn before the trunk, so that the collar lies over it."""
    root = along(body.points["neck"], body.turns["neck"][1], -3.0)
    _limb(canvas, [root, body.points["skull"]], [5.7, 5.2], camera, paints.neck)


def draw_trunk(canvas: Canvas, body: Body, camera: Camera, paints: Paints) -> None:
    """Hips, then the shirt with its sloping shoulders."""
    p = body.points
    canvas.fill(loft(slices(HIPS, body), camera), paints.trousers)
    # Seated and seen from the front, the shirt ends in the lap.
    rows = SHIRT[1:] if any(comes_forward(body, side, camera) for side in ("left", "right")) else SHIRT
    shirt = sleeve(slices(rows, body), camera)
    for side in ("left", "right"):
        root = along(p["neck"], body.turns["upper-back"][1], -5.2)
        line = [camera.flat(between(root, p[f"{side}-shoulder"], share)) for share in (0.12, 1.0)]
        shirt.addPath(tube(line, [4.6, 5.5]))
    shirt.setFillRule(Qt.FillRule.WindingFill)
    canvas.fill(shirt, paints.top)


def draw_waist(canvas: Canvas, body: Body, camera: Camera, paints: Paints) -> None:
    """Hips and shirt up to the ribs, for a close look at the lower back."""
    canvas.fill(loft(slices(HIPS, body), camera), paints.trousers)
    canvas.fill(sleeve(slices(SHIRT[:10], body), camera), paints.top)


def draw_leg(canvas: Canvas, body: Body, side: str, camera: Camera, paints: Paints, *, far: bool) -> None:
    """One leg with its shoe, the trousers over the shoe's collar."""
    p = body.points
    hip, knee, ankle = p[f"{side}-hip"], p[f"{side}-knee"], p[f"{side}-ankle"]
    shin = body.turns[f"{side}-shin"]
    calf = along(between(knee, ankle, 0.32), shin[0], -0.9)
    hem = between(knee, ankle, 0.9)
    cloth = paints.trousers_far if far else paints.trousers
    _limb(canvas, [between(knee, ankle, 0.8), ankle], [3.5, 3.5], camera, paints.skin_far)
    _shoe(canvas, body, side, camera, paints.shoe_far if far else paints.shoe, paints.sole)
    flat = [camera.flat(point) for point in (hip, knee, calf)]
    canvas.fill(tube(flat, [9.0, 6.4, 6.2]), cloth)
    canvas.fill(_cut([calf, between(calf, hem, 0.5), hem], [6.2, 5.7, 5.2], shin[0], camera), cloth)


def comes_forward(body: Body, side: str, camera: Camera) -> bool:
    """Whether this thigh points at the viewer, so that it lies over the trunk."""
    return camera.nearness(body.points[f"{side}-knee"]) - camera.nearness(body.points[f"{side}-hip"]) > 22.0


def draw_lap(canvas: Canvas, body: Body, camera: Camera, paints: Paints) -> None:
    """The part of the thighs that comes forward of the trunk, over it: seen from the front when seated."""
    for side in SIDES:
        if comes_forward(body, side, camera):
            hip, knee, ankle = (body.points[f"{side}-{joint}"] for joint in ("hip", "knee", "ankle"))
            line = [between(hip, knee, 0.42), knee, between(knee, ankle, 0.3)]
            _limb(canvas, line, [7.7, 6.4, 6.2], camera, paints.trousers)


def _breadth(across: Vec, camera: Camera) -> tuple[float, ...]:
    """Both edges of a flat part, or only its middle where it is seen edge on."""
    flat = camera.flat(across)
    return (-1.0, 1.0) if flat[0] * flat[0] + flat[1] * flat[1] > 0.16 else (0.0,)


def _shoe(canvas: Canvas, body: Body, side: str, camera: Camera, color: QColor, sole: QColor) -> None:
    p, turn = body.points, body.turns[f"{side}-foot"]
    up, across = turn[1], turn[2]
    heel = along(p[f"{side}-heel"], turn[0], 2.6)
    ball, toe = p[f"{side}-ball"], p[f"{side}-toe"]
    tip = between(ball, toe, 0.72)
    collar = along(p[f"{side}-ankle"], up, -1.2)
    above: list[Round] = []
    below: list[Round] = []
    for shift in _breadth(across, camera):
        top = camera.flat(along(along(collar, across, 0.7 * shift), turn[0], -0.6))
        instep = camera.flat(
            along(along(between(p[f"{side}-ankle"], ball, 0.5), up, 0.1), across, 0.9 * shift)
        )
        back = camera.flat(along(along(heel, up, 3.7), across, 0.6 * shift))
        wide = camera.flat(along(along(ball, up, 3.1), across, 1.4 * shift))
        front = camera.flat(along(along(tip, up, 2.5), across, 1.0 * shift))
        above += [(top, 3.1), (instep, 2.8), (back, 3.7)]
        below += [(instep, 2.8), (back, 3.7), (wide, 3.1), (front, 2.6)]
    path = hull(above)
    path.addPath(hull(below))
    canvas.fill(path, color)
    if dot(turn[0], camera.toward) > 0.6:
        return
    edge = [along(p[f"{side}-heel"], up, 0.5), along(ball, up, 0.5), along(between(ball, toe, 0.9), up, 0.6)]
    canvas.stroke(smooth([camera.flat(point) for point in edge], closed=False), sole, 1.0)


def goes_behind(body: Body, side: str, camera: Camera) -> bool:
    """Whether this hand is behind the body, seen from the front."""
    return camera.nearness(body.points[f"{side}-wrist"]) < camera.nearness(body.points["waist"]) - 7.0


def draw_arm(
    canvas: Canvas, body: Body, side: str, camera: Camera, paints: Paints, *, far: bool, upper: bool = False
) -> None:
    """One arm in its short sleeve; or only what is above the elbow."""
    if not upper:
        draw_forearm(canvas, body, side, camera, paints, far=far)
    p = body.points
    shoulder, elbow = p[f"{side}-shoulder"], p[f"{side}-elbow"]
    skin = paints.skin_far if far else paints.skin
    _limb(canvas, [between(shoulder, elbow, 0.4), elbow], [4.3, 3.75], camera, skin)
    cloth = paints.top_far if far else paints.top_near
    end = between(shoulder, elbow, 0.64)
    front = body.turns["upper-back"][0]
    _limb(canvas, [shoulder, between(shoulder, elbow, 0.3)], [5.4, 5.2], camera, cloth)
    canvas.fill(_cut([shoulder, between(shoulder, end, 0.5), end], [5.4, 5.2, 5.1], front, camera), cloth)


def draw_forearm(canvas: Canvas, body: Body, side: str, camera: Camera, paints: Paints, *, far: bool) -> None:
    """From the elbow to the fingertips."""
    elbow, wrist = body.points[f"{side}-elbow"], body.points[f"{side}-wrist"]
    skin = paints.skin_far if far else paints.skin
    _limb(canvas, [elbow, between(elbow, wrist, 0.28), wrist], [3.75, 3.7, 2.55], camera, skin)
    _hand(canvas, body, side, camera, skin, paints.line if not far else paints.skin_far)


def _cut(points: list[Vec], radii: list[float], front: Vec, camera: Camera) -> QPainterPath:
    """A round piece of cloth along the points, cut straight across at its ends."""
    turn = facing(sub(points[-1], points[0]), front)
    pieces = [
        Ellipse(point, scaled(turn[0], radius), scaled(turn[2], radius))
        for point, radius in zip(points, radii, strict=True)
    ]
    return sleeve(pieces, camera)


def _hand(canvas: Canvas, body: Body, side: str, camera: Camera, skin: QColor, line: QColor) -> None:
    """A palm, four fingers held together, and a thumb towards the middle of the body."""
    p, turn = body.points, body.turns[f"{side}-hand"]
    wrist, knuckle, finger = p[f"{side}-wrist"], p[f"{side}-knuckle"], p[f"{side}-finger"]
    inward = scaled(turn[2], -1.0 if side == "right" else 1.0)
    root, joint, tip = camera.flat(wrist), camera.flat(knuckle), camera.flat(finger)
    palm: list[Round] = [(root, 2.4), (camera.flat(between(wrist, knuckle, 0.6)), 2.2), (joint, 2.1)]
    fingers: list[Round] = [(joint, 2.1), (tip, 1.6)]
    for shift in (-1.0, 1.0) if len(_breadth(inward, camera)) > 1 else ():
        row = (camera.flat(along(knuckle, inward, 1.9 * shift)), 2.0)
        palm += [(camera.flat(along(between(wrist, knuckle, 0.55), inward, 1.7 * shift)), 2.1), row]
        fingers += [row, (camera.flat(along(finger, inward, 1.25 * shift)), 1.35)]
    path = hull(palm)
    path.addPath(hull(fingers))
    path.addPath(
        tube([camera.flat(point) for point in _thumb(wrist, knuckle, inward, turn[1])], [1.7, 1.5, 1.2])
    )
    canvas.fill(path, skin)
    # Seen edge on, the lines between the fingers would run into one.
    if dot(turn[1], camera.toward) < 0.3 and len(_breadth(inward, camera)) < 2:
        return
    lines = QPainterPath()
    for shift in (-1.0, 0.0, 1.0):
        start, end = (
            along(along(between(knuckle, finger, share), inward, 1.15 * shift), turn[1], 1.6)
            for share in (0.25, 0.85)
        )
        lines.moveTo(*camera.flat(start))
        lines.lineTo(*camera.flat(end))
    canvas.stroke(lines, line, 0.32)


def _thumb(wrist: Vec, knuckle: Vec, inward: Vec, back: Vec) -> list[Vec]:
    root = along(between(wrist, knuckle, 0.3), inward, 1.6)
    bend = along(along(between(wrist, knuckle, 0.75), inward, 4.0), back, -0.4)
    tip = along(along(between(wrist, knuckle, 1.12), inward, 4.6), back, -0.8)
    return [root, bend, tip]


def _limb(canvas: Canvas, points: list[Vec], radii: list[float], camera: Camera, color: QColor) -> None:
    canvas.fill(tube([camera.flat(point) for point in points], radii), color)
