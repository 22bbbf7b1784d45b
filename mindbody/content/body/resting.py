"""Where a hand lies on the own body, the chair or the mat, and how it gets from one place to another.

A base names one spot or two: `hand.way` leads a hand from the first (0) to the second (1). The wrist is what
is placed; the arm follows.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import cos, pi, radians, sin
from types import MappingProxyType
from typing import Final

from mindbody.content.body import bones
from mindbody.content.body.limbs import elbow_between, lay_hand
from mindbody.content.body.spots import Spot
from mindbody.content.body.vectors import (
    Turn,
    Vec,
    add,
    along,
    between,
    dot,
    facing,
    length,
    placed,
    scaled,
    sub,
    unit,
)

REACH: Final = 0.975 * (bones.UPPER_ARM + bones.FOREARM)
HAND_THICK: Final = 1.7
BOW: Final = 5.0
"""How far a hand swings out on its way between two spots, in cm."""
STRAP_BELOW: Final = 24.0
"""From a thigh to the hands that hold the ends of a strap around it, in cm."""

TOWEL_LONG: Final = 70.0
"""From a wrist to the foot that a towel is held around, in cm."""

ON_THIGH: Final = MappingProxyType({Spot.THIGH: 0.56, Spot.KNEE: 0.86})
"""How far along the thigh the wrist goes at most."""
# the point, the segment, and how far ahead, up and to the own side of it the wrist lies,
# and how far the fingers point up
ON_TRUNK: Final[Mapping[Spot, tuple[str, str, Vec, float]]] = MappingProxyType(
    {
        Spot.BELLY: ("belly", "lower-back", (-4.2, 4.0, 13.0), -0.34),
        Spot.BREASTBONE: ("chest", "upper-back", (11.4, -3.0, 1.5), 0.7),
        Spot.COLLAR: ("chest", "upper-back", (10.6, 0.0, 8.0), 0.7),
    }
)
# on the right: wrist, and where fingers, palm and elbow look
ON_FURNITURE: Final[Mapping[Spot, tuple[Vec, Vec, Vec, Vec]]] = MappingProxyType(
    {
        Spot.SEAT_SIDE: ((2.0, 18.0, 28.0), (0.06, -1.0, -0.04), (0.0, 0.0, -1.0), (-1.0, 0.0, 0.3)),
        Spot.CHAIR_BACK: ((-17.0, 54.0, 23.0), (-0.55, -0.6, -0.58), (0.45, -0.1, -0.85), (-1.0, -0.5, 0.3)),
        Spot.MAT: ((4.0, 3.0, 29.0), (1.0, -0.05, 0.1), (0.0, -1.0, 0.0), (0.0, -0.3, 1.0)),
        Spot.MAT_BEFORE: ((-43.0, 3.4, 31.0), (0.05, 0.0, 1.0), (0.0, 1.0, 0.0), (1.0, 0.0, 0.0)),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """A hand laid down: its wrist, where fingers and palm look, and where the elbow points."""

    wrist: Vec
    fingers: Vec
    palm: Vec
    elbow: Vec


def rest_hand(
    joints: Mapping[str, float],
    side: str,
    spots: tuple[Spot, ...],
    points: dict[str, Vec],
    turns: dict[str, Turn],
) -> None:
    """Lays a hand on the first spot, or on its way to the second, and finds the elbow."""
    out = 1.0 if side == "right" else -1.0
    shoulder, chest = points[f"{side}-shoulder"], turns["upper-back"]
    way = joints.get(f"{side}-hand.way", 0.0) if len(spots) > 1 else 0.0
    touch = _touch(spots[1 if way == 1.0 else 0], side, out, points, turns)
    if 0.0 < way < 1.0:
        touch = _underway(
            touch, _touch(spots[1], side, out, points, turns), way, placed(chest, (0.6, 0, out))
        )
    line = sub(touch.wrist, shoulder)
    wrist = touch.wrist if length(line) <= REACH else along(shoulder, unit(line), REACH)
    points[f"{side}-elbow"] = elbow_between(shoulder, wrist, bones.UPPER_ARM, bones.FOREARM, touch.elbow)
    points[f"{side}-wrist"] = wrist
    palm = scaled(facing(touch.fingers, scaled(touch.palm, -1.0))[0], -1.0)
    lay_hand(joints, side, unit(touch.fingers), palm, points, turns)


def _underway(a: Touch, b: Touch, way: float, out: Vec) -> Touch:
    apart = length(sub(b.wrist, a.wrist))
    swing = min(BOW, 0.2 * apart) * sin(pi * way)
    return Touch(
        wrist=along(between(a.wrist, b.wrist, way), unit(out), swing),
        fingers=unit(between(a.fingers, b.fingers, way)),
        palm=unit(between(a.palm, b.palm, way)),
        elbow=between(a.elbow, b.elbow, way),
    )


def _touch(spot: Spot, side: str, out: float, points: dict[str, Vec], turns: dict[str, Turn]) -> Touch:
    if spot in ON_THIGH:
        return _on_thigh(ON_THIGH[spot], side, out, points, turns)
    if spot in ON_TRUNK:
        return _on_trunk(spot, out, points, turns)
    if spot in ON_FURNITURE:
        wrist, fingers, palm, elbow = ON_FURNITURE[spot]
        return Touch(
            wrist=_at_side(wrist, out),
            fingers=_at_side(fingers, out),
            palm=_at_side(palm, out),
            elbow=_at_side(elbow, out),
        )
    if spot is Spot.TOWEL:
        return _at_towel(out, points, turns)
    return _behind_thigh(2.5 if spot is Spot.HELD_THIGH else -STRAP_BELOW, out, points, turns)


def _at_side(vector: Vec, out: float) -> Vec:
    return (vector[0], vector[1], out * vector[2])


def _on_trunk(spot: Spot, out: float, points: dict[str, Vec], turns: dict[str, Turn]) -> Touch:
    """Flat on the front of the body."""
    name, segment, (ahead, up, aside), rise = ON_TRUNK[spot]
    point, turn = points[name], turns[segment]
    # At the flank the hand lies around the body, at the breastbone flat on it.
    round_ = max(0.0, aside / 13.0)
    return Touch(
        wrist=add(point, placed(turn, (ahead + HAND_THICK, up, out * aside))),
        fingers=placed(turn, (round_ * 0.45, rise, -out)),
        palm=placed(turn, (-1.0, 0.0, -out * (0.12 + round_ * 0.4))),
        elbow=placed(turns["upper-back"], (-0.5, -0.9, out * 1.1)),
    )


def held_side(points: Mapping[str, Vec]) -> str:
    """The side whose knee is drawn up nearest to the chest."""
    near = {side: length(sub(points[f"{side}-knee"], points["chest"])) for side in ("left", "right")}
    return min(near, key=lambda side: near[side])


def strap_in(spots: tuple[Spot, ...], points: Mapping[str, Vec], turns: Mapping[str, Turn]) -> dict[str, Vec]:
    """The point `strap`, where the hands hold something around a leg."""
    if Spot.STRAP in spots:
        return {"strap": strap_around(points, turns)}
    return {"strap": towel_around(points, turns)} if Spot.TOWEL in spots else {}


def strap_around(points: Mapping[str, Vec], turns: Mapping[str, Turn]) -> Vec:
    """The middle of a strap that is held around the drawn-up thigh: it lies at the back of it."""
    leg = held_side(points)
    middle = between(points[f"{leg}-hip"], points[f"{leg}-knee"], 0.72)
    return along(middle, turns[f"{leg}-thigh"][0], -bones.THIGH_THICK)


def towel_around(points: Mapping[str, Vec], turns: Mapping[str, Turn]) -> Vec:
    """The middle of a towel round the ball of the foot that is out in front: it lies at its sole."""
    return along(points["right-ball"], turns["right-foot"][1], 0.6)


def _at_towel(out: float, points: dict[str, Vec], turns: dict[str, Turn]) -> Touch:
    """Each hand holds an end of the towel, and draws it to its own side of the belly."""
    around = towel_around(points, turns)
    home = along(add(points["waist"], (0.0, 6.0, 0.0)), turns["pelvis"][2], out * 12.0)
    line = unit(sub(home, around))
    return Touch(
        wrist=along(around, line, TOWEL_LONG),
        fingers=scaled(line, -1.0),
        palm=scaled(turns["pelvis"][2], -out),
        elbow=placed(turns["upper-back"], (-1.0, -0.6, out * 0.4)),
    )


def _behind_thigh(below: float, out: float, points: dict[str, Vec], turns: dict[str, Turn]) -> Touch:
    """Both hands at the back of one thigh, from its two sides; or `below` less, towards the chest."""
    leg = held_side(points)
    thigh = turns[f"{leg}-thigh"]
    back = scaled(thigh[0], -1.0)
    middle = between(points[f"{leg}-hip"], points[f"{leg}-knee"], 0.66)
    aside = out * (8.6 if below > 0 else 9.5)
    wrist = add(along(middle, back, below), scaled(turns["pelvis"][2], aside))
    return Touch(
        wrist=wrist,
        fingers=unit(add(scaled(back, 0.75), scaled(turns["pelvis"][2], -out * 0.75))),
        palm=scaled(turns["pelvis"][2], -out),
        elbow=placed(turns["upper-back"], (-0.3, -0.5, out * 1.0)),
    )


def _on_thigh(
    furthest: float, side: str, out: float, points: dict[str, Vec], turns: dict[str, Turn]
) -> Touch:
    """The palm on the thigh, as near to the knee as the arm comes. furthest: share of the thigh."""
    hip, knee, shoulder = points[f"{side}-hip"], points[f"{side}-knee"], points[f"{side}-shoulder"]
    thigh = turns[f"{side}-thigh"]
    openness = max(0.0, min(1.0, (dot(thigh[1], turns["pelvis"][1]) + 0.1) / 1.1))
    angle = radians(8.0 + 62.0 * openness)
    away = add(scaled(thigh[0], cos(angle)), scaled(thigh[2], out * sin(angle)))

    def target(share: float) -> Vec:
        surface = bones.THIGH_THICK - 1.6 * share + 1.6
        return along(between(hip, knee, share), away, surface)

    share = furthest
    if length(sub(target(share), shoulder)) > REACH:
        low = -0.2
        for _ in range(14):
            middle = (low + share) / 2
            low, share = (middle, share) if length(sub(target(middle), shoulder)) <= REACH else (low, middle)
        share = low
    fall = facing(unit(sub(knee, hip)), away)
    fingers = unit(add(fall[1], scaled(away, -0.12)))
    return Touch(
        wrist=target(share),
        fingers=fingers,
        palm=scaled(facing(fingers, away)[0], -1.0),
        elbow=placed(turns["upper-back"], (-0.7, -0.5, out * 0.42)),
    )
