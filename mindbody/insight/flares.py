"""Flares: when pain stood above what was usual for this person then.

The rule, so that it can be read and argued with: a day is above the usual when its pain is two points or
more over the median of the rated days in the four weeks before it, of which there must be seven. Where a
person has said what their hard days are (in the flare plan), a day above that is above the usual as well. Two
such days are a flare, and it goes on until a rated day that is not above the usual; three days without an
entry end it too. What lasts for long becomes the usual, and is a flare no more.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from mindbody.insight.spread import Noted, day_medians, middle_of

POINTS_ABOVE: Final = 2.0
USUAL_DAYS: Final = timedelta(days=28)
RATED_AT_LEAST: Final = 7
DAYS_AT_LEAST: Final = 2
UNRATED_AT_MOST: Final = 2


class Flare(NamedTuple):
    """From its first to its last day above the usual; `highest` pain on a day of it, `rated` such days."""

    first: date
    last: date
    highest: float
    rated: int

    @property
    def days(self) -> int:
        """Calendar days, both ends inside."""
        return (self.last - self.first).days + 1


def flares(pain: Iterable[Noted], *, usual_high: float | None = None) -> tuple[Flare, ...]:
    """The flares in what was noted of pain, oldest first. usual_high: pain on a usual hard day, as the person
    said, if they did."""
    found: list[list[Noted]] = []
    open_run = False
    before: date | None = None
    for day, is_above in _judged(day_medians(pain), usual_high):
        if before is not None and (day.day - before).days > UNRATED_AT_MOST + 1:
            open_run = False
        before = day.day
        if is_above and open_run:
            found[-1].append(day)
        elif is_above:
            found.append([day])
        open_run = is_above
    return tuple(
        Flare(run[0].day, run[-1].day, max(each.value for each in run), len(run))
        for run in found
        if len(run) >= DAYS_AT_LEAST
    )


def is_above(before: Iterable[Noted], now: Noted, *, usual_high: float | None = None) -> bool:
    """Whether a day with this pain is above the usual, given what was noted before that day."""
    days = day_medians([*(each for each in before if each.day < now.day), now])
    return any(above for day, above in _judged(days, usual_high) if day.day == now.day)


def _judged(days: Sequence[Noted], usual_high: float | None) -> Iterator[tuple[Noted, bool]]:
    """Each rated day, and whether it is above the usual."""
    window: list[float] = []
    oldest = 0
    for day in days:
        since = day.day - USUAL_DAYS
        while days[oldest].day < since:
            del window[bisect_left(window, days[oldest].value)]
            oldest += 1
        told = usual_high is not None and day.value > usual_high
        yield day, told or (len(window) >= RATED_AT_LEAST and day.value >= middle_of(window) + POINTS_ABOVE)
        insort(window, day.value)
