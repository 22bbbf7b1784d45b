"""What stands beside the person, and where hands lie on it: wall and kitchen counter, in centimetres."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mindbody.content.body.vectors import Vec

WALL_AHEAD: Final = 62.0
WALL_BEHIND: Final = -27.0
COUNTER_TOP: Final = 91.0
COUNTER_EDGE: Final = 20.0
COUNTER_BESIDE: Final = 29.0
COUNTER_DEEP: Final = 50.0


class Support(StrEnum):
    """What the hands hold. A counter beside the person is on the left."""

    WALL = "wall"
    COUNTER = "counter"
    COUNTER_BESIDE = "counter-beside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A hand laid on something: where its wrist is, and where fingers, palm and elbow look."""

    wrist: Vec
    fingers: Vec
    palm: Vec
    elbow: Vec


def hold_of(support: Support, out: float) -> Hold:
    """The hand of one side on a support. out: 1 on the right, -1 on the left."""
    if support is Support.WALL:
        return Hold(
            wrist=(WALL_AHEAD - 2.6, 118.0, out * 17.0),
            fingers=(0.0, 0.99, -out * 0.12),
            palm=(1.0, 0.0, 0.0),
            elbow=(-0.2, -1.0, out * 0.75),
        )
    if support is Support.COUNTER:
        return Hold(
            wrist=(COUNTER_EDGE + 4.0, COUNTER_TOP + 2.6, out * 17.0),
            fingers=(0.98, 0.0, -out * 0.2),
            palm=(0.0, -1.0, 0.0),
            elbow=(-1.0, -0.4, out * 0.55),
        )
    return Hold(
        wrist=(9.0, COUNTER_TOP + 2.6, out * (COUNTER_BESIDE + 6.0)),
        fingers=(0.97, 0.0, out * 0.24),
        palm=(0.0, -1.0, 0.0),
        elbow=(-0.9, -0.1, out * 0.6),
    )
