"""The traffic light: how a body took what was done.

The idea of watching pain with a ceiling and a look at the next morning is Thomeé's (1997); the ceiling of
two points above one's usual is this programme's.
"""

from enum import StrEnum
from typing import Final

MAY_RISE: Final = 2
"""Points of 10 above one's usual that are still green."""
BACK_WITHIN: Final = 1
"""Points of 10 from one's usual that count as back to it: pain goes up and down by a point by itself."""


class Light(StrEnum):
    """Green: as planned. Amber: halve it. Red: a stop sign, stop and get help."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


def light(
    usual: float | None,
    highest: float | None,
    *,
    next_morning: float | None = None,
    stop_sign: bool = False,
) -> Light | None:
    """The light of something done, from pain of 0 to 10: one's usual before it, the highest with it, and
    the next morning, where that is known. None when there are too few numbers to tell.

    A stop sign is red whatever the numbers are. A morning is only looked at after a rise: without one
    there is nothing to come back from. Mild new soreness of a muscle for a day or two is green: it is no
    pain of one's usual kind, and is not to be rated here.
    """
    if stop_sign:
        return Light.RED
    if usual is None or highest is None:
        return None
    if highest - usual > MAY_RISE:
        return Light.AMBER
    if highest > usual and next_morning is not None and next_morning - usual > BACK_WITHIN:
        return Light.AMBER
    return Light.GREEN
