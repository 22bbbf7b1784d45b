"""The body led by its feet: where hips and legs are when the feet stand, step or rise on their toes.

Hips and feet are placed in centimetres (`hips.ahead`, `left-foot.lift`); the legs follow. However the feet
stand, the hips are as high as both legs allow with soft knees, and lower by `hips.down`.
"""

from collections.abc import Mapping
from math import exp, log, sqrt
from types import MappingProxyType
from typing import Final

from mindbody.content.body import bones
from mindbody.content.body.limbs import elbow_between, lay_hand
from mindbody.content.body.supports import Support, hold_of
from mindbody.content.body.vectors import (
    UPRIGHT,
    Turn,
    Vec,
    add,
    along,
    bent,
    facing,
    length,
    placed,
    scaled,
    sub,
    turned,
    unit,
)

OUT: Final[Mapping[str, float]] = MappingProxyType({"left": -1.0, "right": 1.0})
TOES_OUT: Final = 6.0
SOFT_KNEE: Final = 0.9985
"""The longest a leg becomes, as a share of its bones: a knee that is never locked."""
STANCE: Final = 2.2
"""How much wider than the hips the feet stand, each, in cm."""
ROUNDING: Final = 0.5
HAND_REACH: Final = 0.995


def stand(
    joints: Mapping[str, float], x: float, start: Turn, points: dict[str, Vec], turns: dict[str, Turn]
) -> None:
    """Places hips and both legs. x: where the ankles stand. start: how the pelvis is turned."""
    for side, out in OUT.items():
        _stand_foot(joints, side, out, x, points, turns)
    ahead, right = x + joints.get("hips.ahead", 0.0), joints.get("hips.right", 0.0)
    hips = {side: placed(start, (0.0, 0.0, out * bones.HIP_HALF)) for side, out in OUT.items()}
    heights = [_highest(points[f"{side}-ankle"], add(hips[side], (ahead, 0.0, right))) for side in OUT]
    pelvis = (ahead, _lower_of(*heights) - joints.get("hips.down", 0.0), right)
    points["pelvis"], turns["pelvis"] = pelvis, start
    for side in OUT:
        _join_leg(side, add(pelvis, hips[side]), points, turns)


def _stand_foot(
    joints: Mapping[str, float],
    side: str,
    out: float,
    x: float,
    points: dict[str, Vec],
    turns: dict[str, Turn],
) -> None:
    """A foot on the floor, or lifted from it. Tipped up it stands on its ball, tipped down on its heel."""
    spot: Vec = (
        x + joints.get(f"{side}-foot.ahead", 0.0),
        joints.get(f"{side}-foot.lift", 0.0),
        out * (bones.HIP_HALF + STANCE + joints.get(f"{side}-foot.out", 0.0)),
    )
    flat = turned(UPRIGHT, out * TOES_OUT)
    tip = joints.get(f"{side}-foot.tip", 0.0)
    foot = bent(flat, -tip)
    stands_on = bones.BALL if tip > 0.0 else -bones.HEEL
    sole = along(along(spot, flat[0], stands_on), foot[0], -stands_on)
    toes = bent(foot, max(0.0, tip) * max(0.0, 1.0 - spot[1] / 8.0))
    turns[f"{side}-foot"] = foot
    points[f"{side}-ankle"] = along(sole, foot[1], bones.ANKLE_HEIGHT)
    points[f"{side}-heel"] = along(sole, foot[0], -bones.HEEL)
    points[f"{side}-ball"] = ball = along(sole, foot[0], bones.BALL)
    points[f"{side}-toe"] = along(ball, toes[0], bones.TOES)


def _highest(ankle: Vec, hip: Vec) -> float:
    """How high the pelvis may be for this leg to reach. hip: the joint, measured from the pelvis' height."""
    longest = SOFT_KNEE * (bones.THIGH + bones.SHIN)
    dx, dz = hip[0] - ankle[0], hip[2] - ankle[2]
    return ankle[1] + sqrt(max(1.0, longest * longest - dx * dx - dz * dz)) - hip[1]


def _lower_of(a: float, b: float) -> float:
    """The lower of two heights, without a corner where they meet."""
    return min(a, b) - ROUNDING * log(1.0 + exp(-abs(a - b) / ROUNDING))


def _join_leg(side: str, hip: Vec, points: dict[str, Vec], turns: dict[str, Turn]) -> None:
    ankle, foot = points[f"{side}-ankle"], turns[f"{side}-foot"]
    # The knee looks where the toes look, however the foot is tipped.
    ahead = unit((foot[0][0] + abs(foot[0][1]) * 0.5, 0.0, foot[0][2]))
    knee = elbow_between(hip, ankle, bones.THIGH, bones.SHIN, ahead)
    points[f"{side}-hip"], points[f"{side}-knee"] = hip, knee
    turns[f"{side}-thigh"] = facing(sub(hip, knee), ahead)
    turns[f"{side}-shin"] = facing(sub(knee, ankle), ahead)


def hold_on(
    joints: Mapping[str, float],
    side: str,
    support: Support,
    points: dict[str, Vec],
    turns: dict[str, Turn],
) -> None:
    """Lays a hand on wall or counter and finds the elbow. What is too far is reached for, not touched."""
    hold = hold_of(support, OUT[side])
    shoulder = points[f"{side}-shoulder"]
    target = add(hold.wrist, (0.0, joints.get(f"{side}-hand.up", 0.0), 0.0))
    reach = HAND_REACH * (bones.UPPER_ARM + bones.FOREARM)
    way = sub(target, shoulder)
    wrist = target if length(way) <= reach else along(shoulder, unit(way), reach)
    points[f"{side}-elbow"] = elbow_between(shoulder, wrist, bones.UPPER_ARM, bones.FOREARM, hold.elbow)
    points[f"{side}-wrist"] = wrist
    turn = facing(hold.fingers, scaled(hold.palm, -1.0))
    lay_hand(joints, side, turn[1], scaled(turn[0], -1.0), points, turns)
