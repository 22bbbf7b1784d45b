"""Goals: when a step is too large, and how it can be made smaller."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from mindbody.toolkit.cells import number_in, words_in

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


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalThenAndNow:
    """A goal as it was set, and where it stands now. Numbers are in `unit`; None where none was told."""

    goal: str
    unit: str
    start: float | None
    target: float | None
    now: float | None


def then_and_now(
    answers: Mapping[str, Any], earlier: Sequence[object] = (), *, now: object = None
) -> GoalThenAndNow | None:
    """The goal of `answers` (goal, goal_unit, goal_now, goal_target), then and now; None without a goal.

    earlier: every kept version of where one stood, oldest first, so that the first one is the start.
    now: where one stands today, if that was asked apart.
    """
    goal = words_in(answers.get("goal"))
    if not goal:
        return None
    stood = [
        number for each in (*earlier, answers.get("goal_now")) if (number := number_in(each)) is not None
    ]
    today = number_in(now)
    if today is None and len(set(stood)) > 1:
        today = stood[-1]
    return GoalThenAndNow(
        goal=goal,
        unit=words_in(answers.get("goal_unit")),
        start=stood[0] if stood else None,
        target=number_in(answers.get("goal_target")),
        now=today,
    )
