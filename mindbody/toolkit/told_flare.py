"""A flare that a person told: which day of it this is, and how small the plans of that day are.

Told by hand alone, in three stages that a person may repeat. It is not what the record shows by itself of
flares: those are read from pain, and plan nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any, Final

from mindbody.toolkit.cells import Row, amount_in, day_in, rows_in
from mindbody.toolkit.flare import AMOUNT, DAYS, with_shares
from mindbody.toolkit.pacing import LONG_FLARE, share_of

FIELD: Final = "flare_told"
"""The answer, beside the flare plan, under which it is kept."""
PLAN_DAYS: Final = "flare_days"
"""The answer with the three days as the person shaped them."""
LEAST_MINUTES: Final = 3
"""The shortest session there is."""

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldFlare:
    """first: the local day that is day one. again: days that repeat the stage of the day before them. over:
    the first day that is whole again, where the person ended it."""

    first: date
    again: frozenset[date] = frozenset()
    over: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FlareDay:
    """stage: 1 to 3. day: which day of the flare it is, from 1; more than `stage` where a stage was repeated.
    percent: of what one usually does. again: whether tomorrow repeats this stage; it makes no other day of
    this one."""

    stage: int
    day: int
    percent: int
    again: bool = field(default=False, compare=False)

    @property
    def long(self) -> bool:
        """Whether it has gone on for so long that a new start point may be looked for."""
        return self.day > LONG_FLARE


def told_in(answer: object) -> ToldFlare | None:
    """The told flare of an answer as it was kept; None for none, or for one that cannot be read."""
    if not isinstance(answer, Mapping):
        return None
    first = day_in(answer.get("first"))
    if first is None:
        return None
    again = answer.get("again")
    days = [day_in(each) for each in again] if isinstance(again, list | tuple) else []
    return ToldFlare(
        first=first,
        again=frozenset(day for day in days if day is not None and day > first),
        over=day_in(answer.get("over")),
    )


def kept_as(told: ToldFlare) -> dict[str, Any]:
    """The answer that `told_in` reads."""
    return {
        "first": told.first.isoformat(),
        "again": sorted(day.isoformat() for day in told.again),
        "over": told.over.isoformat() if told.over is not None else None,
    }


def flare_day(told: ToldFlare | None, today: date, rows: Iterable[Row] = ()) -> FlareDay | None:
    """What this local day is in the flare; None when it is none of its days. rows: the flare plan's days.

    Days are counted by the calendar, so that a short or a long night of summer time changes nothing. Who
    travels back over midnight is on the first day still.
    """
    if told is None or (told.over is not None and today >= told.over):
        return None
    if today == told.first - _DAY:
        today = told.first
    day = (today - told.first).days + 1
    stage = day - sum(told.first < each <= today for each in told.again)
    if day < 1 or stage > len(DAYS):
        return None
    return FlareDay(stage=stage, day=day, percent=percent_of(stage, rows), again=today + _DAY in told.again)


def flare_today(answers: Mapping[str, object], today: date) -> FlareDay | None:
    """The same, from the answers of the lesson on flares."""
    return flare_day(told_in(answers.get(FIELD)), today, rows_in(answers.get(PLAN_DAYS)))


def percent_of(stage: int, rows: Iterable[Row] = ()) -> int:
    """The share of a stage (1 to 3): as the person wrote it in their flare plan, else 50, 70, 90."""
    row = next(each for each in with_shares(rows) if each["id"] == DAYS[stage - 1])
    amount = amount_in(row.get(AMOUNT))
    return min(100, round(amount)) if amount is not None else percent_of(stage)


def longer(told: ToldFlare, today: date) -> ToldFlare:
    """Tomorrow is a day like this one."""
    return replace(told, again=told.again | {today + _DAY})


def ended(told: ToldFlare, today: date) -> ToldFlare:
    """From this day on plans are whole."""
    return replace(told, over=today)


def smaller_minutes(minutes: int, day: FlareDay | None) -> int:
    """The minutes to suggest: the day's share, rounded down, and never under the shortest session."""
    if day is None:
        return minutes
    return min(minutes, max(LEAST_MINUTES, minutes * day.percent // 100))


def smaller_amount(amount: float, day: FlareDay | None) -> float:
    """A paced amount on this day, in whole units; the amount itself stays what it is for later."""
    return amount if day is None else share_of(amount, day.percent)
