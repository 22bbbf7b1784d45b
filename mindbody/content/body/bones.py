"""How long the bones are, and how the body rests in each base, in centimetres and degrees.

An adult of middle height (168 cm), with segment shares after Winter, Biomechanics and Motor Control of Human
Movement, 4th edition, 2009, table 4.1, rounded to what draws well.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from mindbody.content.body import supports
from mindbody.content.body.spots import Spot
from mindbody.content.body.supports import Support

THIGH: Final = 41.0
SHIN: Final = 40.0
ANKLE_HEIGHT: Final = 8.0
HEEL: Final = 5.5
BALL: Final = 12.5
TOES: Final = 7.0
HIP_HALF: Final = 8.8
PELVIS: Final = 9.0
LOWER_BACK: Final = 14.0
MID_BACK: Final = 16.0
UPPER_BACK: Final = 15.0
NECK: Final = 9.0
CROWN: Final = 16.5
HIP_BONE: Final = (9.5, 4.5, 0.0)
FACE: Final = (10.0, 4.0, 0.0)
COLLAR_HALF: Final = 2.5
COLLAR: Final = 13.8
COLLAR_DROP: Final = 6.6
UPPER_ARM: Final = 29.0
FOREARM: Final = 25.0
PALM: Final = 9.0
FINGERS: Final = 9.0
THIGH_THICK: Final = 8.6
HIP_HEIGHT_SEATED: Final = ANKLE_HEIGHT + SHIN
SEAT_HEIGHT: Final = HIP_HEIGHT_SEATED - THIGH_THICK
BELLY_DEEP: Final = 10.9
RIB: Final = 12.0
"""How far the lower ribs stand out from the spine, so that opening them lifts the belly."""

ON_THE_THIGHS: Final = (Spot.THIGH, Spot.KNEE)

REST_CURVE: Final[Mapping[str, float]] = MappingProxyType(
    {"lower-back": -7.0, "mid-back": 5.0, "upper-back": 9.0, "neck": 12.0, "head": -19.0}
)
"""The easy curve of a back at rest, forward positive: what zero degrees at every joint looks like."""


class Base(StrEnum):
    """How the body is placed before any joint moves."""

    SEATED = "seated"
    LEG_OUT = "seated-leg-out"
    RISING = "rising"
    STANDING = "standing"
    WALKING = "walking"
    BEFORE_CHAIR = "before-chair"
    AT_WALL = "at-wall"
    AT_COUNTER = "at-counter"
    BESIDE_COUNTER = "beside-counter"
    TOWEL = "seated-towel"
    HANDS_ON_BELLY = "seated-hands-on-belly"
    SIDE_REACH = "seated-side-reach"
    TURN_IN_CHAIR = "seated-turn"
    LYING = "lying"
    KNEES_UP = "lying-knees-up"
    LYING_HANDS_ON_BELLY = "lying-hands-on-belly"
    KNEE_HELD = "lying-knee-held"
    STRAP = "lying-strap"
    ON_SIDE = "lying-on-side"
    ON_SIDE_HAND = "lying-on-side-hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """Angles of a base where a pose says nothing, and what stays in touch with what.

    rests_on: where the hands lie, and where `hand.way` leads them; right_on: where the
    right one does, if elsewhere. knees_up: lying with the feet on the mat.
    feet_planted: the hips follow from the feet on the floor; otherwise the hips are what stays in place.
    stands_at: where the ankles stand (x, cm), for who is led by the feet. hands_on: what the hands of
    `hands` hold. wall: where a wall stands (x of its face). travels: the floor passes beneath.
    """

    joints: Mapping[str, float]
    rests_on: tuple[Spot, ...] = ()
    feet_held: tuple[str, ...] = ()
    feet_planted: bool = False
    lying: bool = False
    knees_up: bool = False
    on_side: bool = False
    on_chair: bool = False
    before_chair: bool = False
    stands_at: float | None = None
    right_on: tuple[Spot, ...] = ()
    hands_on: Support | None = None
    hands: tuple[str, ...] = ()
    wall: float | None = None
    travels: bool = False


def _both(joints: Mapping[str, float]) -> dict[str, float]:
    return {f"{side}-{name}": value for side in ("left", "right") for name, value in joints.items()}


_HANGING: Final = {"arm.side": 7.0, "arm.bend": -2.0, "elbow.bend": 14.0, "hand.curl": 22.0}
_SITTING: Final = {"hip.bend": 90.0, "knee.bend": 90.0, "hip.side": 3.0, "hand.curl": 12.0}

_LYING: Final = _both({"hand.curl": 14.0}) | {"lower-back.bend": 4.0, "neck.bend": 3.0}
_ON_SIDE: Final = _both({"hand.curl": 12.0, "hip.bend": 58.0, "knee.bend": 84.0, "ankle.bend": -12.0}) | {
    "left-hip.side": -8.0,
    "right-hip.side": 2.0,
    "left-arm.bend": 84.0,
    "left-elbow.bend": 16.0,
}

RESTS: Final[Mapping[Base, Rest]] = MappingProxyType(
    {
        Base.SEATED: Rest(
            joints=_both(_SITTING), rests_on=ON_THE_THIGHS, feet_held=("left", "right"), on_chair=True
        ),
        Base.LEG_OUT: Rest(
            joints=_both(_SITTING) | {"right-hip.bend": 67.0, "right-knee.bend": 12.0},
            rests_on=ON_THE_THIGHS,
            feet_held=("left",),
            on_chair=True,
        ),
        Base.TOWEL: Rest(
            joints=_both(_SITTING | {"hand.curl": 70.0}) | {"right-hip.bend": 69.0, "right-knee.bend": 8.0},
            rests_on=(Spot.TOWEL,),
            feet_held=("left",),
            on_chair=True,
        ),
        Base.RISING: Rest(
            joints=_both(_SITTING | {"hip.side": 0.0}),
            rests_on=ON_THE_THIGHS,
            feet_planted=True,
            on_chair=True,
            wall=supports.WALL_BEHIND,
        ),
        Base.STANDING: Rest(joints=_both(_HANGING), stands_at=0.0),
        Base.WALKING: Rest(joints=_both(_HANGING), stands_at=0.0, travels=True),
        Base.BEFORE_CHAIR: Rest(joints=_both(_HANGING), stands_at=THIGH - 7.0, before_chair=True),
        Base.AT_WALL: Rest(
            joints=_both({"hand.curl": 4.0}),
            stands_at=0.0,
            hands_on=Support.WALL,
            hands=("left", "right"),
            wall=supports.WALL_AHEAD,
        ),
        Base.AT_COUNTER: Rest(
            joints=_both({"hand.curl": 10.0}),
            stands_at=0.0,
            hands_on=Support.COUNTER,
            hands=("left", "right"),
        ),
        Base.BESIDE_COUNTER: Rest(
            joints=_both(_HANGING) | {"left-hand.curl": 8.0},
            stands_at=0.0,
            hands_on=Support.COUNTER_BESIDE,
            hands=("left",),
        ),
        Base.HANDS_ON_BELLY: Rest(
            joints=_both(_SITTING), rests_on=(Spot.BELLY,), feet_held=("left", "right"), on_chair=True
        ),
        Base.SIDE_REACH: Rest(
            joints=_both(_SITTING),
            rests_on=(Spot.THIGH, Spot.SEAT_SIDE),
            feet_held=("left", "right"),
            on_chair=True,
        ),
        Base.TURN_IN_CHAIR: Rest(
            joints=_both(_SITTING),
            rests_on=(Spot.THIGH, Spot.CHAIR_BACK),
            feet_held=("left", "right"),
            on_chair=True,
        ),
        Base.LYING: Rest(
            joints=_LYING | _both({"hip.bend": -1.5, "hip.side": 4.0, "hip.turn": 6.0, "ankle.bend": -14.0}),
            rests_on=(Spot.MAT,),
            lying=True,
        ),
        Base.KNEES_UP: Rest(joints=_LYING, rests_on=(Spot.MAT, Spot.BELLY), lying=True, knees_up=True),
        Base.LYING_HANDS_ON_BELLY: Rest(joints=_LYING, rests_on=(Spot.BELLY,), lying=True, knees_up=True),
        Base.KNEE_HELD: Rest(joints=_LYING, rests_on=(Spot.MAT, Spot.HELD_THIGH), lying=True, knees_up=True),
        Base.STRAP: Rest(joints=_LYING, rests_on=(Spot.STRAP,), lying=True, knees_up=True),
        Base.ON_SIDE: Rest(joints=_ON_SIDE, rests_on=(Spot.MAT_BEFORE,), lying=True, on_side=True),
        Base.ON_SIDE_HAND: Rest(
            joints=_ON_SIDE,
            rests_on=(Spot.BREASTBONE, Spot.COLLAR),
            right_on=(Spot.MAT_BEFORE,),
            lying=True,
            on_side=True,
        ),
    }
)
