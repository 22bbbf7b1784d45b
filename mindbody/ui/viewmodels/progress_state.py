"""What Progress shows of the time that was, and which of it was asked for."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final


class Span(StrEnum):
    """How far back the chart looks."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"


SPAN_DAYS: Final = {Span.MONTH: 28, Span.QUARTER: 91, Span.YEAR: 364}
"""Whole weeks, so that the first week of the line is a whole one."""

STEP: Final = {
    Span.MONTH: timedelta(days=7),
    Span.QUARTER: timedelta(days=28),
    Span.YEAR: timedelta(days=91),
    Span.ALL: timedelta(0),
}
"""How far one step earlier or later goes: whole weeks as well."""


class Topic(StrEnum):
    """What is looked at over time."""

    PAIN = "pain"
    LIFE = "interference"
    MOOD = "mood"
    SLEEP = "sleep"
    ENERGY = "energy"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class DayDot:
    """The median of what was noted on a day."""

    day: date
    value: float


@dataclass(frozen=True, slots=True)
class Middle:
    """Days that are taken together, with entries on `entries` of them; low to high is the middle 60 %."""

    first: date
    last: date
    median: float
    low: float
    high: float
    entries: int


@dataclass(frozen=True, slots=True)
class Practised:
    """What was practised on the days from `first` to `last`: on how many, how often, for how long."""

    first: date
    last: date
    days: int
    sessions: int
    minutes: float


@dataclass(frozen=True, slots=True)
class DayMark:
    """One of the last seven days."""

    label: str
    full: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentRow:
    """A session that is over: when, which lesson, and what was noted, all in words."""

    when: str
    title: str
    noted: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What stands in the chart from `first` to `last`, and in words: the window, one sentence, and perhaps
    one of flares. highest, levels: the scale. grain: "week" or "month", what is taken together."""

    first: date
    last: date
    grain: str
    highest: float
    levels: tuple[tuple[float, str], ...]
    dots: tuple[DayDot, ...] = ()
    middles: tuple[Middle, ...] = ()
    practised: tuple[Practised, ...] = ()
    flares: tuple[tuple[date, date], ...] = ()
    by_stretch: bool = False
    window: str = ""
    sentence: str = ""
    flare_words: str = ""

    @property
    def anything(self) -> bool:
        return bool(self.dots or self.practised)


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthDay:
    """A day of the calendar; `words` says all of it."""

    day: date
    pain: str
    practised: bool
    in_flare: bool
    lived: bool
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month of the calendar. lead: empty places before its first day. earlier, later: whether there is more
    that way."""

    title: str
    heads: tuple[str, ...]
    lead: int
    days: tuple[MonthDay, ...]
    sentence: str
    earlier: bool
    later: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressState:
    """Everything over time. `trouble` is a sentence when the record could not be read; `open` is False until
    there is a record to read. nothing: a title and words where nothing of this topic was ever noted.
    earlier, later: whether there is more that way."""

    topic: Topic = Topic.PAIN
    span: Span = Span.QUARTER
    open: bool = False
    trouble: str = ""
    seen: Seen | None = None
    nothing: str = ""
    earlier: bool = False
    later: bool = False
    month: Month | None = None
    week: str = ""
    days: tuple[DayMark, ...] = ()
    totals: tuple[str, ...] = ()
    recent: tuple[RecentRow, ...] = ()
