"""The body on a mat: on the back or on the right side, with feet that stand or slide on the mat.

The head lies towards -x. On the back the shoulder blades stay where they lie, whatever hips and spine do.
"""

from collections.abc import Mapping
from math import acos, asin, cos, degrees, radians, sin, sqrt
from typing import Final

from mindbody.content.body import bones
from mindbody.content.body.limbs import elbow_between
from mindbody.content.body.vectors import (
    UPRIGHT,
    Turn,
    Vec,
    add,
    along,
    bent,
    dot,
    facing,
    placed,
    sub,
    turned,
)

ON_THE_BACK: Final[Turn] = ((0.0, 1.0, 0.0), (-1.0, 0.0, 0.0), (0.0, 0.0, 1.0))
ON_THE_RIGHT: Final[Turn] = ((0.0, 0.0, 1.0), (-1.0, 0.0, 0.0), (0.0, -1.0, 0.0))
SHOULDER_BLADES: Final[Vec] = (-39.0, 10.4, 0.0)
"""Where the `chest` lies of who lies on the back."""
BLADES_TURN: Final[Turn] = bent(ON_THE_BACK, -11.0)
"""How the `upper-back` lies there: a back at ease is round between the shoulders."""
SIDE_HEIGHT: Final = 16.6
SIDE_BACK: Final = -21.0
"""Who lies on the side lies a little back on the mat, so that knees and arms find room before them."""
FEET: Final = 50.0
FEET_APART: Final = 2.0
FLAT_SHIN: Final = 50.0
"""The steepness of the shin (degrees) at which a sole lies flat; below it the toes rise."""
TOES_RISE: Final = 72.0


def start_of(*, on_side: bool) -> tuple[Vec, Turn]:
    """The hips and how they are turned before anything moves."""
    if on_side:
        return (0.0, SIDE_HEIGHT, SIDE_BACK), ON_THE_RIGHT
    return (0.0, SHOULDER_BLADES[1], 0.0), ON_THE_BACK


def settle(points: dict[str, Vec], turns: dict[str, Turn]) -> None:
    """Moves and turns the whole trunk so that the shoulder blades lie where they lie: the hips follow."""
    middle, now = points["chest"], turns["upper-back"]

    def laid(vector: Vec) -> Vec:
        return placed(BLADES_TURN, (dot(vector, now[0]), dot(vector, now[1]), dot(vector, now[2])))

    for name, point in points.items():
        points[name] = add(SHOULDER_BLADES, laid(sub(point, middle)))
    for name, (forward, up, right) in turns.items():
        turns[name] = (laid(forward), laid(up), laid(right))


def stand_foot(
    joints: Mapping[str, float], side: str, points: dict[str, Vec], turns: dict[str, Turn], *, slides: bool
) -> None:
    """A leg with its foot on the mat. It stands there, or its heel slides as far as the knee is straight."""
    out = 1.0 if side == "right" else -1.0
    hip = add(points["pelvis"], placed(turns["pelvis"], (0.0, 0.0, out * bones.HIP_HALF)))
    aside = out * (bones.HIP_HALF + FEET_APART)
    pitch = 0.0
    ankle: Vec = (FEET, bones.ANKLE_HEIGHT, aside)
    if slides:
        far = _far(joints.get(f"{side}-knee.bend", 90.0))
        for _ in range(4):
            height = _ankle_height(pitch)
            run = sqrt(max(1.0, far * far - (hip[1] - height) ** 2 - (hip[2] - aside) ** 2))
            ankle = (hip[0] + run, height, aside)
            pitch = _pitch(_steepness(far, hip[1] - height))
    rock = radians(out * joints.get(f"{side}-hip.turn", 0.0))
    pole = (0.0, cos(rock), sin(rock))
    knee = elbow_between(hip, ankle, bones.THIGH, bones.SHIN, pole)
    foot = turned(bent(UPRIGHT, pitch), out * 6.0)
    points[f"{side}-hip"], points[f"{side}-knee"], points[f"{side}-ankle"] = hip, knee, ankle
    turns[f"{side}-thigh"], turns[f"{side}-shin"] = (
        facing(sub(hip, knee), pole),
        facing(sub(knee, ankle), pole),
    )
    turns[f"{side}-foot"] = foot
    sole = along(ankle, foot[1], -bones.ANKLE_HEIGHT)
    points[f"{side}-heel"] = along(sole, foot[0], -bones.HEEL)
    points[f"{side}-ball"] = ball = along(sole, foot[0], bones.BALL)
    points[f"{side}-toe"] = along(ball, foot[0], bones.TOES)


def _far(knee: float) -> float:
    """From hip to ankle with this bend of the knee, in cm."""
    opening = radians(180.0 - knee)
    return sqrt(bones.THIGH**2 + bones.SHIN**2 - 2 * bones.THIGH * bones.SHIN * cos(opening))


def _steepness(far: float, drop: float) -> float:
    """How steep the shin stands, in degrees. drop: how much lower the ankle is than the hip."""
    cosine = (bones.SHIN**2 + far * far - bones.THIGH**2) / (2 * bones.SHIN * far)
    return degrees(acos(max(-1.0, min(1.0, cosine))) + asin(max(-1.0, min(1.0, drop / far))))


def _pitch(steepness: float) -> float:
    """How far the toes have risen from the mat, in degrees."""
    low = max(0.0, 1.0 - steepness / FLAT_SHIN)
    return TOES_RISE * low * sqrt(low)


def _ankle_height(pitch: float) -> float:
    """With the heel on the mat."""
    return bones.ANKLE_HEIGHT * cos(radians(pitch)) + bones.HEEL * sin(radians(pitch))
