"""Which backups stay: many of the last days, fewer of the weeks before, a few of the year."""

from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime
from typing import Final, NamedTuple

DAYS: Final = 7
WEEKS: Final = 4
MONTHS: Final = 12


class Kept(NamedTuple):
    """When a backup was made: the moment, with its offset, and the local day that it belongs to."""

    made: datetime
    day: date


def staying(kept: Iterable[Kept]) -> frozenset[Kept]:
    """Those that stay: the newest of each of the last 7 days, of the last 4 weeks (from Monday) and of the
    last 12 months that have one.

    Counted are days that have a backup, never days from today: who stays away for a year, or whose clock
    goes wrong, loses none by it.
    """
    newest_first = sorted(kept, reverse=True)
    return frozenset(
        each
        for of, most in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS))
        for each in _newest_of_each(newest_first, of, most)
    )


def last_days(kept: Iterable[Kept]) -> frozenset[date]:
    """The last 7 days that have a backup."""
    return frozenset(sorted({each.day for each in kept})[-DAYS:])


def _newest_of_each(newest_first: list[Kept], of: Callable[[date], Hashable], most: int) -> list[Kept]:
    found: dict[Hashable, Kept] = {}
    # By day before moment: a clock that was set back must not make an old day the last one.
    for each in sorted(newest_first, key=lambda each: each.day, reverse=True):
        found.setdefault(of(each.day), each)
    return list(found.values())[:most]


def _day(day: date) -> Hashable:
    return day


def _week(day: date) -> Hashable:
    return day.isocalendar()[:2]


def _month(day: date) -> Hashable:
    return day.year, day.month
