"""What the progress page shows, and the part of the record that it is made from."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from mindbody.record.rows import RatingRow, SessionRow


class Span(StrEnum):
    """How far back the page looks."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"


SPAN_DAYS: Final = {Span.MONTH: 28, Span.QUARTER: 91, Span.YEAR: 364}
"""Whole weeks, so that the first week of the line is a whole one."""


class ReadsRecord(Protocol):
    """The part of the record that this page reads."""

    def ratings(self, what: str | None = None, since: date | None = None) -> "list[RatingRow]": ...

    def sessions(self) -> "list[SessionRow]": ...

    def practices_on_days(self, since: date | None = None) -> dict[date, int]: ...

    def lessons_visited(self) -> frozenset[str]: ...

    def lessons_done(self) -> frozenset[str]: ...


@dataclass(frozen=True, slots=True)
class PainPoint:
    """One session's ratings, 0 to 10; None where there is none."""

    day: date
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class PainSpread:
    """One stretch of weeks, by its middle day: its median, and where its middle 60 % lies."""

    day: date
    median: float
    low: float
    high: float


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
class ProgressState:
    """Everything on the page. `trouble` is a sentence when the record could not be read; `open` is False
    until there is a record to read. `weeks` are stretches of `stretch` weeks each."""

    span: Span = Span.QUARTER
    open: bool = False
    trouble: str = ""
    start: date = date.min
    end: date = date.min
    points: tuple[PainPoint, ...] = ()
    weeks: tuple[PainSpread, ...] = ()
    stretch: int = 1
    sentence: str = ""
    pairs: str = ""
    week: str = ""
    days: tuple[DayMark, ...] = ()
    totals: tuple[str, ...] = ()
    recent: tuple[RecentRow, ...] = ()
