"""Steady pacing: the start point, and how an amount may grow from week to week.

Working to a quota instead of to pain is Fordyce's (1976); the figures of the rules are this programme's.
All sums are done with exact fractions, so that 80 % of 10 is 8 on every machine.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Final

from mindbody.toolkit.traffic import Light

TRIALS: Final = 3
"""Ordinary days on which something is tried before there is a start point."""
START_SHARE: Final = Fraction(8, 10)
DONE_DAYS: Final = 4
"""Days done as planned that make a week steady enough to go up."""
AMBER_DAYS: Final = 2
"""From this many amber days on an amount goes down."""
DOWN_SHARE: Final = Fraction(8, 10)
USUAL_STEP: Final = 10
"""Percent a week."""
FLARE_SHARES: Final = (50, 70, 90)
"""Percent of the amount on the first days of a flare; from the next one on it is whole again."""
LONG_FLARE: Final = 7
"""Days of flare after which a new start point is looked for."""


class DayState(StrEnum):
    """How a planned day went. None of them is a wrong answer."""

    DONE = "done"
    SMALLER = "smaller"
    NOT_TODAY = "not-today"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class StartPoint:
    """`amount` is 80 % of `average`, rounded down to a whole unit, one at least."""

    amount: int
    average: Fraction
    tries: int

    @property
    def rounded(self) -> bool:
        """Whether 80 % of the average is not a whole unit by itself."""
        return START_SHARE * self.average != self.amount


@dataclass(frozen=True, slots=True, kw_only=True)
class PacedDay:
    """A day of the log. `planned` is the amount of that day; `day` None when it was not told."""

    state: DayState | None
    light: Light | None = None
    planned: float | None = None
    day: date | None = None


class Change(StrEnum):
    """What happens to an amount."""

    UP = "up"
    HOLD = "hold"
    DOWN = "down"
    STOP = "stop"


class Why(StrEnum):
    """The rule that was used.

    steady: at least four days done, at most one of them amber. few: fewer days than that. rough: two
    amber days or more. level: no step was wished for. recent: it went up less than a week ago. flare:
    a flare leaves the amount as it is. long-flare: time for a new start point. stop-sign: until a
    clinician has agreed.
    """

    STEADY = "steady"
    FEW = "few"
    ROUGH = "rough"
    LEVEL = "level"
    RECENT = "recent"
    FLARE = "flare"
    LONG_FLARE = "long-flare"
    STOP_SIGN = "stop-sign"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextWeek:
    """The amount for the coming week, and how it came to be: `step` is by how much it differs from the
    week before, below nought where it is less. `done` and `amber` count days."""

    amount: float
    change: Change
    why: Why
    step: float = 0
    done: int = 0
    amber: int = 0


def exact(number: float) -> Fraction:
    """The number as it is written: 0.1 is a tenth."""
    return Fraction(str(number))


def start_point(trials: Iterable[float]) -> StartPoint | None:
    """80 % of the average of the tries, rounded down to a whole unit, one at least. None before there are
    three; tries below nought are left out."""
    tried = [exact(each) for each in trials if each >= 0]
    if len(tried) < TRIALS:
        return None
    average = sum(tried, Fraction(0)) / len(tried)
    amount = max(1, math.floor(START_SHARE * average))
    return StartPoint(amount=amount, average=average, tries=len(tried))


def step_up(quota: float, percent: int) -> float:
    """A week's step in whole units: the nearest to `percent` of the amount, one at least; where two are
    equally near, the gentler one. Nought percent is no step."""
    if percent <= 0:
        return 0
    return max(1, _nearest(exact(quota) * percent / 100))


def step_down(quota: float) -> float:
    """The amount less 20 %, in whole units towards the gentler side; never under one unit, unless it was
    less already."""
    return float(min(exact(quota), max(Fraction(1), Fraction(math.floor(DOWN_SHARE * exact(quota))))))


def next_week(
    quota: float,
    days: Iterable[PacedDay],
    *,
    percent: int = USUAL_STEP,
    steady: bool = False,
    flare_days: int = 0,
    recent: bool = False,
    agreed: bool = False,
) -> NextWeek:
    """The amount for the week after these `days`, the days of one week at this quota.

    percent: the wished step. steady: the person's body asks for a level pace, so there is never a step
    up. flare_days: how long a flare has lasted. recent: the amount went up less than a week ago.
    agreed: the person says that a clinician has agreed to go on after a stop sign.
    """
    days = tuple(days)
    done = sum(day.state is DayState.DONE for day in days)
    amber = sum(day.light is Light.AMBER for day in days)
    red = any(day.light is Light.RED for day in days)
    step = step_up(quota, 0 if steady else percent)
    change, why, amount = Change.HOLD, Why.FEW, quota
    if red and not agreed:
        change, why, amount = Change.STOP, Why.STOP_SIGN, 0
    elif red:
        why = Why.STOP_SIGN
    elif flare_days > LONG_FLARE:
        why = Why.LONG_FLARE
    elif flare_days > 0:
        why = Why.FLARE
    elif amber >= AMBER_DAYS:
        why, amount = Why.ROUGH, step_down(quota)
        change = Change.DOWN if amount < quota else Change.HOLD
    elif done >= DONE_DAYS and recent:
        why = Why.RECENT
    elif done >= DONE_DAYS and step == 0:
        why = Why.LEVEL
    elif done >= DONE_DAYS:
        change, why, amount = Change.UP, Why.STEADY, float(exact(quota) + exact(step))
    by = float(exact(amount) - exact(quota))
    return NextWeek(amount=amount, change=change, why=why, step=by, done=done, amber=amber)


def flare_share(day: int) -> int:
    """Percent of the amount on a day of a flare, counted from 1: 50, 70, 90, then the whole of it. Staying
    longer with any of them is allowed."""
    return FLARE_SHARES[day - 1] if 1 <= day <= len(FLARE_SHARES) else 100


def share_of(quota: float, percent: int) -> float:
    """So many percent of an amount, in whole units, one at least, never more than the amount itself."""
    return float(min(exact(quota), max(Fraction(1), Fraction(_nearest(exact(quota) * percent / 100)))))


def amount_today(
    quota: float, *, yesterday: Light | None = None, flare_day: int = 0, agreed: bool = False
) -> float | None:
    """The amount of one day: after an amber day half of it, in a flare its share of that day (the smaller
    of the two holds). None after a stop sign, until a clinician has agreed."""
    if yesterday is Light.RED and not agreed:
        return None
    shares = [flare_share(flare_day)] if flare_day > 0 else [100]
    if yesterday is Light.AMBER:
        shares.append(50)
    least = min(shares)
    return quota if least == 100 else share_of(quota, least)


def _nearest(number: Fraction) -> int:
    """The nearest whole number; of two equally near the smaller."""
    return math.ceil(number - Fraction(1, 2))
