"""What was practised lately and in all, as a person would say it."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from mindbody.insight.noted import AFTER, BEFORE
from mindbody.insight.progress import (
    SessionPain,
    WeekSummary,
    minutes_practised,
    recent_sessions,
    week_summary,
)
from mindbody.ui.viewmodels.progress_numbers import day_words as _day
from mindbody.ui.viewmodels.progress_numbers import say as _tr
from mindbody.ui.viewmodels.progress_state import DayMark, RecentRow

if TYPE_CHECKING:
    from mindbody.record.rows import SessionRow
    from mindbody.record.store import Record

RECENT: Final = 8
"""How many sessions are listed."""


def lately(
    record: "Record", sessions: "Sequence[SessionRow]", titles: Callable[[str], str]
) -> tuple[RecentRow, ...]:
    """The latest of all sessions, newest first. Raises what the record raises."""
    sessions = sessions[-2 * RECENT :]
    since = min((each.local_day for each in sessions), default=None)
    ratings = [*record.ratings(BEFORE, since), *record.ratings(AFTER, since)]
    return tuple(_recent(each, titles) for each in recent_sessions(sessions, ratings, RECENT))


def the_week(record: "Record", today: date) -> tuple[str, tuple[DayMark, ...]]:
    """The last seven days, in a sentence and day by day."""
    week = week_summary(record.practices_on_days(today - timedelta(days=6)), today)
    return week_sentence(week), _days(week)


def in_all(record: "Record", sessions: "Sequence[SessionRow]") -> tuple[str, str]:
    """Minutes and lessons. sessions: all there are."""
    done = record.lessons_done()
    visited = record.lessons_visited() | done
    return minutes_words(minutes_practised(sessions)), lessons_words(len(visited), len(done))


def week_sentence(week: WeekSummary) -> str:
    """Practices of the last seven days. None is a fact like any other."""
    if not week.practices:
        return _tr("No practices in the last seven days. Resting counts too.")
    if week.practices == 1:
        return _tr("One practice in the last seven days. Resting counts too.")
    if week.days_with_practice == 1:
        return _tr("{count} practices on one of the last seven days. Resting counts too.").format(
            count=_counted(week.practices)
        )
    if week.days_with_practice == len(week.days):
        return _tr("{count} practices in the last seven days. Resting counts too.").format(
            count=_counted(week.practices)
        )
    return _tr("{count} practices on {days} of the last seven days. Resting counts too.").format(
        count=_counted(week.practices), days=_counted(week.days_with_practice).lower()
    )


def minutes_words(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if not minutes:
        return _tr("No minutes in sessions yet.")
    if not hours:
        said = _tr("One minute in sessions.") if rest == 1 else _tr("{minutes} minutes in sessions.")
        return said.format(minutes=rest)
    if not rest:
        said = _tr("One hour in sessions.") if hours == 1 else _tr("{hours} hours in sessions.")
        return said.format(hours=hours)
    return _tr("{hours} h {minutes} min in sessions.").format(hours=hours, minutes=rest)


def lessons_words(visited: int, done: int) -> str:
    if not visited:
        return _tr("No lessons visited yet.")
    said = _tr("One lesson visited") if visited == 1 else _tr("{visited} lessons visited")
    if done:
        said += _tr(", {done} of them done") if visited > 1 else _tr(", and done")
    return said.format(visited=visited, done=done) + "."


def _pain(before: int | None, after: int | None) -> str:
    if before is None and after is None:
        return _tr("pain not rated")
    if after is None:
        return _tr("pain {before} before").format(before=before)
    if before is None:
        return _tr("pain {after} after").format(after=after)
    return _tr("pain {before} before, {after} after").format(before=before, after=after)


def _recent(each: SessionPain, titles: Callable[[str], str]) -> RecentRow:
    minutes = int((each.session.active_seconds or 0) // 60)
    spent = "" if not minutes else _tr("{minutes} min").format(minutes=minutes)
    noted = _pain(each.before, each.after)
    return RecentRow(
        when=_day(each.session.local_day),
        title=titles(each.session.lesson),
        noted=", ".join(part for part in (spent, noted) if part),
    )


def _days(week: WeekSummary) -> tuple[DayMark, ...]:
    locale = QLocale()
    marks = []
    for step, count in enumerate(week.days):
        day = week.first + timedelta(days=step)
        label = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        marks.append(DayMark(label, count > 0))
    return tuple(marks)


def _counted(number: int) -> str:
    words = (
        _tr("No"), _tr("One"), _tr("Two"), _tr("Three"), _tr("Four"), _tr("Five"),
        _tr("Six"), _tr("Seven"), _tr("Eight"), _tr("Nine"), _tr("Ten"),
    )  # fmt: skip
    return words[number] if number < len(words) else str(number)
