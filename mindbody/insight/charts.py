"""Everything that the charts of a record show, in one reading."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from mindbody.insight.amounts import Amount, amounts_over
from mindbody.insight.flares import Flare, flares
from mindbody.insight.measuring import MeasureCourse, measure_course
from mindbody.insight.nights import FIELD as DIARY
from mindbody.insight.nights import LESSON as SLEEP_LESSON
from mindbody.insight.nights import hours_asleep, nights_of
from mindbody.insight.noted import ASLEEP, BEFORE, ENERGY, MOOD, PAIN_NOW, energy, latest, mood, pain
from mindbody.insight.spread import Grain, Noted, Spread, day_medians, grain_for, spread_over, unbroken
from mindbody.record.rows import PracticeDay
from mindbody.toolkit.cells import number_in

if TYPE_CHECKING:
    from mindbody.content.measure import Measure
    from mindbody.record.store import Record

FLARE_LESSON: Final = "flares-and-keeping-going"
USUAL_HIGH: Final = "flare_usual_high"
PEG_SCORE: Final = "mean"


class Series(StrEnum):
    """Pain and interference are 0 to 10; sleep is hours; mood and energy are steps, see `noted`."""

    PAIN = "pain"
    INTERFERENCE = "interference"
    MOOD = "mood"
    SLEEP = "sleep"
    ENERGY = "energy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One series over the span: only stretches with entries are there."""

    series: Series
    spreads: tuple[Spread, ...]

    @property
    def runs(self) -> tuple[tuple[Spread, ...], ...]:
        """The stretches without a gap between them."""
        return unbroken(self.spreads)


@dataclass(frozen=True, slots=True, kw_only=True)
class Charts:
    """From `first` to `last` day, both inside. Flares are those that reach into the span."""

    first: date
    last: date
    grain: Grain
    lines: Mapping[Series, Line]
    practice: tuple[Amount, ...]
    flares: tuple[Flare, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Years:
    """What the charts are made from, read once and cut to any span. Days after `today` are in it, and are
    passed over."""

    today: date
    noted: Mapping[Series, tuple[Noted, ...]]
    practised: tuple[PracticeDay, ...]
    flares: tuple[Flare, ...]
    peg: MeasureCourse | None

    @property
    def first(self) -> date:
        """The first day with anything on it; today where there is none."""
        days = [each.day for series in self.noted.values() for each in series]
        days += [each.local_day for each in self.practised]
        return min((day for day in days if day <= self.today), default=self.today)

    def charts(self, since: date | None = None, grain: Grain | None = None) -> Charts:
        """The charts from a day on, or of all. grain: what is taken together, by the span where it is not
        said."""
        first = self.first if since is None else since
        chosen = grain or grain_for(first, self.today)
        return Charts(
            first=first,
            last=self.today,
            grain=chosen,
            lines={
                series: Line(series=series, spreads=spread_over(noted, chosen, self.today, since=first))
                for series, noted in self.noted.items()
            },
            practice=amounts_over(self.practised, chosen, self.today, since=first),
            flares=tuple(each for each in self.flares if each.last >= first),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """One day of the calendar. pain: its median, None where none was noted. minutes: practised."""

    day: date
    pain: float | None
    sessions: int
    minutes: float
    in_flare: bool


def read_years(record: "Record", peg: "Measure | None", today: date) -> Years:
    """Read what the charts need. Raises what the record raises."""
    rows = latest(record.rated((BEFORE, PAIN_NOW, ENERGY, MOOD, ASLEEP)))
    felt = pain(rows)
    course = None if peg is None else measure_course(peg, record.measure_answers(peg.id), today)
    nights = nights_of(record.answer_history(SLEEP_LESSON, DIARY), today)
    told = number_in(record.answers(FLARE_LESSON).get(USUAL_HIGH))
    return Years(
        today=today,
        noted={
            Series.PAIN: felt,
            Series.INTERFERENCE: _interference(course),
            Series.MOOD: mood(rows),
            Series.SLEEP: hours_asleep(nights, rows),
            Series.ENERGY: energy(rows),
        },
        practised=tuple(record.practice_days()),
        flares=flares((each for each in felt if each.day <= today), usual_high=told),
        peg=course,
    )


def calendar(years: Years, first: date, last: date) -> tuple[CalendarDay, ...]:
    """Every day from `first` to `last`, both inside; what has not been lived yet is left out."""
    last = min(last, years.today)
    pains = {each.day: each.value for each in day_medians(years.noted[Series.PAIN])}
    practised = {each.local_day: each for each in years.practised}
    days = (first + timedelta(days=step) for step in range((last - first).days + 1))
    return tuple(
        CalendarDay(
            day=day,
            pain=pains.get(day),
            sessions=practised[day].sessions if day in practised else 0,
            minutes=practised[day].seconds / 60 if day in practised else 0.0,
            in_flare=any(each.first <= day <= each.last for each in years.flares),
        )
        for day in days
    )


def _interference(course: MeasureCourse | None) -> tuple[Noted, ...]:
    if course is None or PEG_SCORE not in course.courses:
        return ()
    return tuple(Noted(point.day, point.value) for point in course.courses[PEG_SCORE].points)
