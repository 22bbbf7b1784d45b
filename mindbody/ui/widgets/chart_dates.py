"""The dates below a chart: as many as there is room for, and the rounder the longer the time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

_WEEK: Final = timedelta(days=7)
_A_YEAR: Final = 366


class Unit(Enum):
    """What a mark on the time axis names."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Mark:
    """A date on the time axis."""

    x: float
    day: date
    unit: Unit


def marks(start: date, end: date, across: Callable[[date], float], most: int) -> tuple[Mark, ...]:
    """The dates below a chart from `start` to `end`, at most `most` of them. across: where a day stands."""
    days = (end - start).days + 1
    if days <= 45:
        every = max(1, -(-(days // 7) // most))
        first = start + timedelta(days=-start.weekday() % 7)
        found = [first + index * every * _WEEK for index in range(days // (7 * every) + 1)]
        return tuple(Mark(across(day), day, Unit.DAY) for day in found if day <= end)
    months = _months(start, end)
    for every in (1, 2, 3, 6):
        chosen = [day for day in months if (day.month - 1) % every == 0]
        if len(chosen) <= most and (every < 6 or len(chosen) <= 3):
            # Over more than a year a January goes by its year, or nobody knew which one it is.
            named = Unit.YEAR if days > _A_YEAR else Unit.MONTH
            return tuple(Mark(across(day), day, named if day.month == 1 else Unit.MONTH) for day in chosen)
    years = [day for day in months if day.month == 1]
    every = max(1, -(-len(years) // most))
    return tuple(Mark(across(day), day, Unit.YEAR) for day in years[::every])


def _months(start: date, end: date) -> list[date]:
    """The first day of every month from `start` to `end`."""
    at = start if start.day == 1 else (start.replace(day=1) + timedelta(days=32)).replace(day=1)
    found = []
    while at <= end:
        found.append(at)
        at = (at + timedelta(days=32)).replace(day=1)
    return found
