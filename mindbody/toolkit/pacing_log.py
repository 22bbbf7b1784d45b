"""The log of a paced activity, as it was written down, read for the weekly rule."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from mindbody.toolkit.cells import Row, amount_in, day_in, number_in
from mindbody.toolkit.pacing import USUAL_STEP, DayState, NextWeek, PacedDay, next_week
from mindbody.toolkit.traffic import Light, light

WEEK: Final = timedelta(days=7)

_STATES: Final = {
    "done": DayState.DONE,
    "smaller": DayState.SMALLER,
    "not-today": DayState.NOT_TODAY,
    "n/a": DayState.NOT_APPLICABLE,
    "na": DayState.NOT_APPLICABLE,
    "not-applicable": DayState.NOT_APPLICABLE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedWeek:
    """The days at the present amount among the last seven, and that amount; None where no day says one.
    `recent`: the amount went up less than a week before the last day."""

    quota: float | None
    days: tuple[PacedDay, ...]
    recent: bool = False


def state_of(row: Row) -> DayState | None:
    """How a day went, by the person's own word; without one by the amounts."""
    word = str(row.get("state") or "").strip().lower().replace("_", "-")
    if word in _STATES:
        return _STATES[word]
    planned, done = amount_in(row.get("planned")), amount_in(row.get("done"))
    if done is None:
        return None
    if done == 0:
        return DayState.NOT_TODAY
    return DayState.DONE if planned is None or done >= planned else DayState.SMALLER


def stop_signs(rows: Iterable[Row]) -> int:
    """How many rows tell of a stop sign."""
    return sum(_is_stop(row) for row in rows)


def days_of(rows: Iterable[Row]) -> tuple[PacedDay, ...]:
    """The days of a log by their date; those without one stay where they were written. A day's light looks
    at the pain before and after, and at the pain before of the next day, where that was written down."""
    rows = tuple(rows)
    dated = {day: row for row in rows if (day := day_in(row.get("day"))) is not None}
    found = []
    for row in rows:
        day = day_in(row.get("day"))
        after = dated.get(day + timedelta(days=1)) if day is not None else None
        found.append(
            PacedDay(
                state=state_of(row),
                light=light(
                    number_in(row.get("pain_before")),
                    number_in(row.get("pain_after")),
                    next_morning=number_in(after.get("pain_before")) if after is not None else None,
                    stop_sign=_is_stop(row),
                ),
                planned=amount_in(row.get("planned")) or None,
                day=day,
            )
        )
    if len(dated) == len(rows):
        found.sort(key=lambda each: (each.day is None, each.day))
    return tuple(found)


def last_week(days: Iterable[PacedDay]) -> LoggedWeek:
    """What counts for the weekly rule.

    The amount is the one that stands most often among the last seven days (the later one of two), so that
    a halved day does not change it. Days before it first stood there belong to the amount before.
    """
    days = tuple(days)
    window = _last_seven(days)
    planned = [day.planned for day in window if day.planned is not None]
    if not planned:
        return LoggedWeek(quota=None, days=window)
    often = Counter(planned)
    quota = max(reversed(planned), key=lambda each: often[each])
    first = next(at for at, day in enumerate(window) if day.planned == quota)
    return LoggedWeek(quota=quota, days=window[first:], recent=_went_up_lately(days, quota))


def coming_week(
    rows: Iterable[Row],
    planned: float | None,
    *,
    percent: int = USUAL_STEP,
    steady: bool = False,
    agreed: bool = False,
) -> NextWeek | None:
    """The amount for the coming week by the log. `planned` is the amount of the plan, used where the log
    tells none. None when neither does."""
    every = days_of(rows)
    week = last_week(every)
    quota = week.quota or planned
    if not quota:
        return None
    days = tuple(replace(day, planned=day.planned or quota) for day in week.days)
    # A stop sign of long ago still waits for its answer.
    older = () if agreed else tuple(day for day in every if day.light is Light.RED and day not in days)
    return next_week(
        quota, (*older, *days), percent=percent, steady=steady, recent=week.recent, agreed=agreed
    )


def _is_stop(row: Row) -> bool:
    return row.get("stop_sign") is True


def _last_seven(days: tuple[PacedDay, ...]) -> tuple[PacedDay, ...]:
    dated = [day.day for day in days if day.day is not None]
    if len(dated) < len(days):
        return days[-7:]
    last = max(dated, default=None)
    return tuple(day for day in days if day.day is not None and last is not None and last - day.day < WEEK)


def _went_up_lately(days: tuple[PacedDay, ...], quota: float) -> bool:
    """Whether this amount, or more, was first planned less than a week before the last day, after less."""
    planned = [day for day in days if day.planned is not None and day.day is not None]
    before = [day for day in planned if (day.planned or 0) < quota]
    first = next((day.day for day in planned if (day.planned or 0) >= quota), None)
    last = planned[-1].day if planned else None
    if first is None or last is None or not any(day.day is not None and day.day < first for day in before):
        return False
    return last - first < WEEK - timedelta(days=1)
