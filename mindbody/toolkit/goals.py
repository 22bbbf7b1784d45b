"""Goals: when a step is too large, and how it can be made smaller."""

from enum import StrEnum
from typing import Final

SURE_ENOUGH: Final = 7
"""Under this confidence, of 10, a step is offered to be made smaller."""


class Shrink(StrEnum):
    """Ways to make a step smaller, the gentlest change first."""

    LESS = "less"
    FEWER_DAYS = "fewer-days"
    EASIER_TIME = "easier-time"
    WITH_HELP = "with-help"
    FLOOR_VERSION = "floor-version"


def shrinks(confidence: int | None) -> tuple[Shrink, ...]:
    """What to offer at a confidence of 0 to 10: nothing from 7 on or when none was given; the floor
    version comes forward when there is little confidence (3 or less)."""
    if confidence is None or confidence >= SURE_ENOUGH:
        return ()
    if confidence <= SURE_ENOUGH // 2:
        return (Shrink.FLOOR_VERSION, *(way for way in Shrink if way is not Shrink.FLOOR_VERSION))
    return tuple(Shrink)


def halfway(now: float, target: float) -> float:
    """A target half as far from where one is, in whole units; one unit at least, never past the target."""
    distance = target - now
    half = float(int(abs(distance) / 2)) or min(1.0, abs(distance))
    return now + (half if distance >= 0 else -half)
