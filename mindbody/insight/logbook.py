"""What was noted and done, day by day: check-ins, sessions with their ratings, and the days of flares."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from mindbody.insight.charts import FLARE_LESSON, USUAL_HIGH
from mindbody.insight.flares import USUAL_DAYS, flares
from mindbody.insight.noted import AFTER, BEFORE, PAIN_NOW, SETTLED, latest, pain
from mindbody.record.rows import EntryRow, SessionOfDay
from mindbody.toolkit.cells import number_in
from mindbody.toolkit.told_flare import FIELD, ToldFlare, flare_day, told_in

if TYPE_CHECKING:
    from mindbody.record.store import Record

_FLARE_BEGAN: Final = USUAL_DAYS * 2
"""How long before a day its flare may have begun. After four weeks of it, it is the usual."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedSession:
    """A session with pain before and after, 0 to 10, and the word of the after-question; None where
    it was not told."""

    session: SessionOfDay
    before: int | None = None
    after: int | None = None
    settled: str | None = None

    @property
    def moment(self) -> datetime:
        return self.session.began


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedEntry:
    entry: EntryRow

    @property
    def moment(self) -> datetime:
        return self.entry.told_at


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedDay:
    """A local day with anything on it. in_flare: pain says so, or the person told it. things: the latest
    first."""

    day: date
    in_flare: bool
    things: tuple[LoggedSession | LoggedEntry, ...]


def read_days(record: "Record", first: date, last: date) -> tuple[LoggedDay, ...]:
    """The days from `first` to `last`, both inside, on which something was noted or done, the latest first.
    Raises what the record raises."""
    things: dict[date, list[LoggedSession | LoggedEntry]] = defaultdict(list)
    told: dict[str, dict[str, int | str | None]] = defaultdict(dict)
    for row in latest(record.rated((BEFORE, AFTER, SETTLED), first, last + timedelta(days=1))):
        if row.session is not None:
            told[row.session][row.what] = row.word if row.value is None else row.value
    for session in record.sessions_between(first, last):
        things[session.local_day].append(_session(session, told[session.id]))
    for entry in record.check_ins.between(first, last):
        things[entry.told_day].append(LoggedEntry(entry=entry))
    felt = pain(latest(record.rated((BEFORE, PAIN_NOW), first - _FLARE_BEGAN, last + _FLARE_BEGAN)))
    answers = record.answers(FLARE_LESSON)
    runs = flares(felt, usual_high=number_in(answers.get(USUAL_HIGH)))
    told_flare = told_in(answers.get(FIELD))
    return tuple(
        LoggedDay(
            day=day,
            in_flare=any(run.first <= day <= run.last for run in runs) or _told(told_flare, day),
            things=tuple(sorted(things[day], key=lambda each: each.moment, reverse=True)),
        )
        for day in sorted(things, reverse=True)
    )


def _told(told: ToldFlare | None, day: date) -> bool:
    """Whether this day was one of a told flare. The day before it, on which somebody who travels may be once
    more, was none."""
    return told is not None and day >= told.first and flare_day(told, day) is not None


def _session(session: SessionOfDay, told: dict[str, int | str | None]) -> LoggedSession:
    before, after, settled = told.get(BEFORE), told.get(AFTER), told.get(SETTLED)
    return LoggedSession(
        session=session,
        before=before if isinstance(before, int) else None,
        after=after if isinstance(after, int) else None,
        settled=settled if isinstance(settled, str) else None,
    )
