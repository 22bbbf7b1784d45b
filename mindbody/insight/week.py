"""The facts of a week, for a kind half-page: what was done, what changed, one suggestion."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from mindbody.insight.charts import PEG_SCORE, Series, Years
from mindbody.insight.flares import Flare
from mindbody.insight.helped_so_far import HelpedSoFar
from mindbody.insight.helps import ENOUGH, Verdict, verdict_of
from mindbody.insight.matters import DoneWeek, Mattering
from mindbody.insight.measuring import ScorePoint
from mindbody.insight.resampling import Interval, interval_of_difference
from mindbody.insight.spread import WEEK, Noted, day_medians, middle_of
from mindbody.insight.suggesting import Suggestion, suggest
from mindbody.insight.uses import What
from mindbody.record.rows import LessonState

if TYPE_CHECKING:
    from mindbody.record.store import Record

BEFORE: Final = timedelta(days=28)
"""What a week is held against: the four weeks before it."""

HELD_AGAINST: Final = (Series.PAIN, Series.SLEEP, Series.ENERGY, Series.MOOD)
"""Interference is told by its own marks; it is asked once a week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """The middle of this week's days, and of the days of the four weeks before; at least five of each. The
    difference, now less before, lies within `interval`."""

    series: Series
    now: float
    before: float
    interval: Interval

    @property
    def verdict(self) -> Verdict:
        """LOWER and HIGHER are of the number; whether that is kind depends on the series."""
        return verdict_of(self.interval)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekFacts:
    """The seven local days from `first` to `last`. practice_days, practices, minutes: what was practised.
    lessons: met for the first time, and done, by id. home, paced: what was planned and how it went; None
    where nothing was told. peg: the latest score of the week. flare: one that reached into the week."""

    first: date
    last: date
    practice_days: int
    practices: int
    minutes: float
    lessons_met: tuple[str, ...]
    lessons_done: tuple[str, ...]
    home: DoneWeek | None
    paced: DoneWeek | None
    shifts: tuple[Shift, ...]
    peg: ScorePoint | None
    flare: Flare | None
    suggestion: Suggestion


def week_facts(
    record: "Record",
    years: Years,
    helped: HelpedSoFar,
    matters: Mattering,
    *,
    serves: Callable[[What], bool] = lambda _: True,
) -> WeekFacts:
    """The facts of the seven days that end with the day for which the rest was read. serves: see `suggest`.
    Raises what the record raises."""
    last = years.today
    first = last - WEEK + timedelta(days=1)
    practised = [each for each in years.practised if first <= each.local_day <= last]
    peg = () if years.peg is None else years.peg.courses[PEG_SCORE].points
    return WeekFacts(
        first=first,
        last=last,
        practice_days=len(practised),
        practices=sum(each.sessions for each in practised),
        minutes=sum(each.seconds for each in practised) / 60,
        lessons_met=_within(record.lesson_days(LessonState.VISITED), first, last),
        lessons_done=_within(record.lesson_days(LessonState.DONE), first, last),
        home=_of_week(matters.home, first),
        paced=_of_week(matters.pacing, first),
        shifts=shifts(years, first),
        peg=next((point for point in reversed(peg) if first <= point.day <= last), None),
        flare=next((each for each in reversed(years.flares) if each.last >= first), None),
        suggestion=suggest(helped.seems, helped.felt, helped.fewer, serves=serves),
    )


def shifts(years: Years, first: date) -> tuple[Shift, ...]:
    """How the days from `first` to today lie against the four weeks before, for each series that has enough
    days on both sides."""
    found = []
    for series in HELD_AGAINST:
        days = day_medians(each for each in years.noted[series] if each.day <= years.today)
        now = _values(days, first, years.today)
        before = _values(days, first - BEFORE, first - timedelta(days=1))
        if len(now) >= ENOUGH and len(before) >= ENOUGH:
            interval = interval_of_difference(now, before, f"week:{series}")
            found.append(
                Shift(series=series, now=middle_of(now), before=middle_of(before), interval=interval)
            )
    return tuple(found)


def _values(days: Iterable[Noted], first: date, last: date) -> list[float]:
    return sorted(each.value for each in days if first <= each.day <= last)


def _within(days: Mapping[str, date], first: date, last: date) -> tuple[str, ...]:
    return tuple(lesson for lesson, day in days.items() if first <= day <= last)


def _of_week(weeks: Iterable[DoneWeek], first: date) -> DoneWeek | None:
    return next((each for each in weeks if each.start == first), None)
