"""Numbers over days, weeks and months: the middle, and where the middle 60 % lies.

A day counts once in its week or month, however often something was noted on it, so that hard days, on which
people note more, weigh no more than easy ones. A stretch without an entry is not there: it is a gap, never a
nought.
"""

from bisect import insort
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

WEEK: Final = timedelta(days=7)
MIDDLE: Final = (0.2, 0.8)
"""The shares of entries that lie below the lower and the upper end of the band."""

_DAYS_UP_TO: Final = 100
_WEEKS_UP_TO: Final = 800


class Grain(StrEnum):
    """How much is taken together."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Noted(NamedTuple):
    """A number that was noted on a local day."""

    day: date
    value: float


class Spread(NamedTuple):
    """A stretch of `days` calendar days from `start` on, with at least one entry. For a day, `entries` is how
    many numbers were noted; for a week or month, on how many days."""

    start: date
    days: int
    median: float
    low: float
    high: float
    entries: int

    @property
    def end(self) -> date:
        """The last day of the stretch."""
        return self.start + timedelta(days=self.days - 1)

    @property
    def middle(self) -> date:
        return self.start + timedelta(days=self.days // 2)


def grain_for(first: date, last: date) -> Grain:
    """What can be told apart on one chart: days up to about three months, weeks up to two years."""
    span = (last - first).days
    if span <= _DAYS_UP_TO:
        return Grain.DAY
    return Grain.WEEK if span <= _WEEKS_UP_TO else Grain.MONTH


def spread_over(
    noted: Iterable[Noted], grain: Grain, today: date, *, since: date | None = None
) -> tuple[Spread, ...]:
    """The stretches that have entries, oldest first. Weeks end with `today`; months are those of the
    calendar. Entries after `today`, as a clock set wrong leaves them, are passed over."""
    first = date.min if since is None else since
    by_day = _by_day(each for each in noted if first <= each[0] <= today)
    if grain is Grain.DAY:
        return tuple(spread_of(values, start=day, days=1) for day, values in sorted(by_day.items()))
    of_stretch = stretch_of(grain, today)
    stretches: dict[date, list[float]] = {}
    for day, values in by_day.items():
        stretches.setdefault(of_stretch(day), []).append(middle_of(values))
    return tuple(
        spread_of(sorted(values), start=start, days=_length(start, grain))
        for start, values in sorted(stretches.items())
    )


def day_medians(noted: Iterable[Noted]) -> tuple[Noted, ...]:
    """One number a day, the middle of those noted on it, oldest day first."""
    return tuple(Noted(day, middle_of(values)) for day, values in sorted(_by_day(noted).items()))


def stretch_of(grain: Grain, today: date) -> Callable[[date], date]:
    """What tells the first day of the stretch that a day lies in."""
    match grain:
        case Grain.DAY:
            return lambda day: day
        case Grain.WEEK:
            # Counted in whole days: dates are slow to reckon with, and years have many.
            after = today.toordinal() + 1 - WEEK.days
            return lambda day: date.fromordinal(after + (day.toordinal() - after) // WEEK.days * WEEK.days)
        case Grain.MONTH:
            return lambda day: day.replace(day=1)


def unbroken(spreads: Iterable[Spread]) -> tuple[tuple[Spread, ...], ...]:
    """The stretches in runs without a gap, as a line is drawn through them."""
    runs: list[list[Spread]] = []
    for each in spreads:
        if runs and runs[-1][-1].end + timedelta(days=1) == each.start:
            runs[-1].append(each)
        else:
            runs.append([each])
    return tuple(map(tuple, runs))


def spread_of(ordered: Sequence[float], *, start: date, days: int) -> Spread:
    """The spread of numbers in order, at least one."""
    if len(ordered) == 1:
        only = float(ordered[0])
        return Spread(start, days, only, only, only, 1)
    low, high = (quantile(ordered, share) for share in MIDDLE)
    return Spread(start, days, middle_of(ordered), low, high, len(ordered))


def middle_of(ordered: Sequence[float]) -> float:
    """The median of numbers in order, at least one."""
    half, odd = divmod(len(ordered), 2)
    return float(ordered[half]) if odd else (ordered[half - 1] + ordered[half]) / 2


def quantile(ordered: Sequence[float], share: float) -> float:
    """Between the two nearest ranks, in proportion (the usual linear rule)."""
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def _by_day(noted: Iterable[Noted]) -> dict[date, list[float]]:
    """The numbers of each day, in order."""
    days: dict[date, list[float]] = {}
    for day, value in noted:
        if day in days:
            insort(days[day], value)
        else:
            days[day] = [value]
    return days


def _length(start: date, grain: Grain) -> int:
    if grain is Grain.WEEK:
        return WEEK.days
    return ((start + timedelta(days=32)).replace(day=1) - start).days
