"""From joint angles to points in space: the body as it stands, sits or lies."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import cos, radians, sin

from mindbody.content.body import bones
from mindbody.content.body.bones import RESTS, Base, Rest
from mindbody.content.body.limbs import lay_hand
from mindbody.content.body.lying import settle, stand_foot, start_of
from mindbody.content.body.resting import rest_hand, strap_in
from mindbody.content.body.standing import hold_on, stand
from mindbody.content.body.vectors import (
    UPRIGHT,
    Turn,
    Vec,
    add,
    along,
    bent,
    between,
    placed,
    scaled,
    sided,
    turned,
)

SIDES = ("left", "right")


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What stays in touch, by side: hands at rest, feet flat on the floor, heels that slide on the mat,
    hands on supports."""

    hands: tuple[str, ...] = ()
    feet: tuple[str, ...] = ()
    heels: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """Where every point of the body is (cm), and how its solid parts are turned."""

    points: Mapping[str, Vec]
    turns: Mapping[str, Turn]
    swell: float = 0.0
    """How far the belly has come out with the breath."""


def held_in(base: Base, named: frozenset[str]) -> Held:
    """What stays in touch in a movement whose poses name these joints: a named limb is led by its angles."""
    rest = RESTS[base]
    arms = ("arm", "elbow", "wrist", "forearm")
    free = tuple(side for side in SIDES if not any(_names(named, side, joint) for joint in arms))
    slid: tuple[str, ...] = ()
    if rest.knees_up:
        # A hip that only turns rocks its knee; a knee without its hip slides the heel.
        standing = tuple(side for side in SIDES if f"{side}-hip.bend" not in named)
        slid = tuple(side for side in standing if f"{side}-knee.bend" in named)
        feet = tuple(side for side in standing if side not in slid)
    else:
        legs = ("hip", "knee", "ankle", "foot")
        able = SIDES if rest.stands_at is not None else rest.feet_held
        feet = tuple(side for side in able if not any(_names(named, side, joint) for joint in legs))
    return Held(
        hands=free if rest.rests_on else (),
        feet=feet,
        heels=slid,
        holds=tuple(side for side in rest.hands if side in free),
    )


def _names(named: frozenset[str], side: str, joint: str) -> bool:
    return any(name.startswith(f"{side}-{joint}.") for name in named)


def body_at(angles: Mapping[str, float], base: Base, held: Held) -> Body:
    """The body in a pose. angles: degrees by `joint.axis`; what is not named rests as the base rests."""
    rest = RESTS[base]
    joints = dict(rest.joints) | dict(angles)
    points: dict[str, Vec] = {}
    turns: dict[str, Turn] = {}
    if rest.stands_at is not None:
        stand(joints, rest.stands_at, _trunk(UPRIGHT, joints, "pelvis"), points, turns)
    else:
        _place_pelvis(joints, rest, points, turns)
    _raise_spine(joints, points, turns)
    if rest.lying and not rest.on_side:
        settle(points, turns)
    if rest.stands_at is None:
        for side in SIDES:
            if rest.knees_up and side in (*held.feet, *held.heels):
                stand_foot(joints, side, points, turns, slides=side in held.heels)
            else:
                _hang_leg(joints, side, side in held.feet, points, turns)
    for side in SIDES:
        _hang_shoulder(joints, side, points, turns)
        if rest.hands_on is not None and side in held.holds:
            hold_on(joints, side, rest.hands_on, points, turns)
        elif side in held.hands:
            spots = rest.right_on if side == "right" and rest.right_on else rest.rests_on
            rest_hand(joints, side, spots, points, turns)
        else:
            _hang_arm(joints, side, points, turns)
    points |= strap_in(rest.rests_on, points, turns)
    return Body(points=points, turns=turns, swell=_swell(joints))


def _trunk(turn: Turn, joints: Mapping[str, float], joint: str) -> Turn:
    """Forward, then to the right, then turned to the right."""
    turn = bent(turn, -joints.get(f"{joint}.bend", 0.0))
    turn = sided(turn, joints.get(f"{joint}.side", 0.0))
    return turned(turn, joints.get(f"{joint}.turn", 0.0))


def _limb(turn: Turn, joints: Mapping[str, float], joint: str, out: float) -> Turn:
    """Forward, then away from the middle, then turned outward; `out` is 1 on the right, -1 on the left."""
    turn = bent(turn, joints.get(f"{joint}.bend", 0.0))
    turn = sided(turn, -out * joints.get(f"{joint}.side", 0.0))
    return turned(turn, out * joints.get(f"{joint}.turn", 0.0))


def _place_pelvis(
    joints: Mapping[str, float], rest: Rest, points: dict[str, Vec], turns: dict[str, Turn]
) -> None:
    if rest.lying:
        points["pelvis"], start = start_of(on_side=rest.on_side)
    elif rest.feet_planted:
        shin = joints.get("right-ankle.bend", 0.0)
        thigh = shin - joints.get("right-knee.bend", 0.0)
        spread = cos(radians(joints.get("right-hip.side", 0.0)))
        knee = add(_planted_ankle(), _leaning(shin, bones.SHIN))
        hip = add(knee, _leaning(thigh, bones.THIGH * spread))
        points["pelvis"] = (hip[0], hip[1], 0.0)
        start = bent(UPRIGHT, -(thigh + joints.get("right-hip.bend", 0.0)))
    else:
        points["pelvis"] = (0.0, bones.HIP_HEIGHT_SEATED, 0.0)
        start = UPRIGHT
    turns["pelvis"] = _trunk(start, joints, "pelvis")


def _leaning(degrees: float, distance: float) -> Vec:
    return (sin(radians(degrees)) * distance, cos(radians(degrees)) * distance, 0.0)


def _planted_ankle() -> Vec:
    """The feet of who rises stand under the knees, a hand's width further back."""
    return (bones.THIGH - 7.0, bones.ANKLE_HEIGHT, 0.0)


def _raise_spine(joints: Mapping[str, float], points: dict[str, Vec], turns: dict[str, Turn]) -> None:
    turn, point = turns["pelvis"], points["pelvis"]
    points["hipbone"] = add(point, placed(turn, bones.HIP_BONE))
    points["waist"] = point = along(point, turn[1], bones.PELVIS)
    for joint, end, bone in (
        ("lower-back", "loin", bones.LOWER_BACK),
        ("mid-back", "chest", bones.MID_BACK),
        ("upper-back", "neck", bones.UPPER_BACK),
        ("neck", "skull", bones.NECK),
    ):
        turn = _trunk(bent(turn, -bones.REST_CURVE[joint]), joints, joint)
        turns[joint] = turn
        points[end] = point = along(point, turn[1], bone)
    turn = _trunk(bent(turn, -bones.REST_CURVE["head"]), joints, "head")
    turns["head"] = turn
    if "eyes.turn" in joints or "eyes.bend" in joints:
        turns["eyes"] = _trunk(turn, joints, "eyes")
    points["crown"] = along(point, turn[1], bones.CROWN)
    points["face"] = add(point, placed(turn, bones.FACE))
    deep = bones.BELLY_DEEP + _swell(joints)
    points["belly"] = along(between(points["waist"], points["loin"], 0.7), turns["lower-back"][0], deep)


def _swell(joints: Mapping[str, float]) -> float:
    return bones.RIB * sin(radians(joints.get("ribs.open", 0.0)))


def _hang_leg(
    joints: Mapping[str, float], side: str, planted: bool, points: dict[str, Vec], turns: dict[str, Turn]
) -> None:
    out = 1.0 if side == "right" else -1.0
    pelvis = turns["pelvis"]
    hip = add(points["pelvis"], placed(pelvis, (0.0, 0.0, out * bones.HIP_HALF)))
    if planted:
        thigh = sided(bent(UPRIGHT, joints[f"{side}-hip.bend"]), -out * joints.get(f"{side}-hip.side", 0.0))
    else:
        thigh = _limb(pelvis, joints, f"{side}-hip", out)
    knee = along(hip, thigh[1], -bones.THIGH)
    shin = bent(thigh, -joints.get(f"{side}-knee.bend", 0.0))
    ankle = along(knee, shin[1], -bones.SHIN)
    foot = turned(
        sided(
            bent(shin, joints.get(f"{side}-ankle.bend", 0.0)), -out * joints.get(f"{side}-ankle.side", 0.0)
        ),
        out * 6.0,
    )
    points[f"{side}-hip"], points[f"{side}-knee"], points[f"{side}-ankle"] = hip, knee, ankle
    turns[f"{side}-thigh"], turns[f"{side}-shin"], turns[f"{side}-foot"] = thigh, shin, foot
    sole = along(ankle, foot[1], -bones.ANKLE_HEIGHT)
    points[f"{side}-heel"] = along(sole, foot[0], -bones.HEEL)
    points[f"{side}-ball"] = ball = along(sole, foot[0], bones.BALL)
    toes = bent(foot, joints.get(f"{side}-toes.bend", 0.0))
    points[f"{side}-toe"] = along(ball, toes[0], bones.TOES)


def _hang_shoulder(
    joints: Mapping[str, float], side: str, points: dict[str, Vec], turns: dict[str, Turn]
) -> None:
    out = 1.0 if side == "right" else -1.0
    chest = turns["upper-back"]
    collar = add(points["chest"], placed(chest, (1.0, bones.UPPER_BACK - 3.5, out * bones.COLLAR_HALF)))
    lift, reach = joints.get(f"{side}-shoulder.lift", 0.0), joints.get(f"{side}-shoulder.reach", 0.0)
    girdle = turned(sided(chest, -out * lift), -out * reach)
    # A lifted or drawn-back collar bone carries the arm with it; the arm itself keeps hanging.
    shoulder = add(collar, placed(girdle, (0.0, -bones.COLLAR_DROP, out * bones.COLLAR)))
    points[f"{side}-collar"], points[f"{side}-shoulder"] = collar, shoulder


def _hang_arm(joints: Mapping[str, float], side: str, points: dict[str, Vec], turns: dict[str, Turn]) -> None:
    out = 1.0 if side == "right" else -1.0
    chest, shoulder = turns["upper-back"], points[f"{side}-shoulder"]
    upper = _limb(chest, joints, f"{side}-arm", out)
    elbow = along(shoulder, upper[1], -bones.UPPER_ARM)
    fore = turned(
        bent(upper, joints.get(f"{side}-elbow.bend", 0.0)), -out * joints.get(f"{side}-forearm.turn", 0.0)
    )
    wrist = along(elbow, fore[1], -bones.FOREARM)
    hand = sided(
        bent(fore, joints.get(f"{side}-wrist.bend", 0.0)), out * joints.get(f"{side}-wrist.side", 0.0)
    )
    points[f"{side}-elbow"], points[f"{side}-wrist"] = elbow, wrist
    # The palm of a hanging arm looks inward, so the fingers close across the body's side.
    inward = scaled(hand[2], -out)
    lay_hand(joints, side, scaled(hand[1], -1.0), inward, points, turns)
