"""The numbers of the record, as a person would say them."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from statistics import median
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mindbody.insight.noted import AFTER, BEFORE
from mindbody.insight.progress import (
    PainPair,
    SessionPain,
    WeekSummary,
    minutes_practised,
    pain_pairs,
    recent_sessions,
    spreads,
    week_summary,
)
from mindbody.ui.viewmodels.progress_state import (
    SPAN_DAYS,
    DayMark,
    PainPoint,
    PainSpread,
    ProgressState,
    ReadsRecord,
    RecentRow,
    Span,
)

RECENT: Final = 8
"""How many sessions are listed."""

LONG_STRETCH: Final = 4
_WEEK_BY_WEEK: Final = 800
"""Over more days than this a line week by week would be all edges: four weeks are taken together."""

_ENOUGH_WEEKS: Final = 6
"""Fewer weeks than this are not held against each other: a difference would mean too little."""

_AT_AN_END: Final = 4
"""Weeks that "at first" and "lately" mean."""

_ENOUGH_PAIRS: Final = 3

_SAME: Final = 0.5
"""Medians closer than this are called the same."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("progress", text)


def read_state(record: ReadsRecord, span: Span, today: date, titles: Callable[[str], str]) -> ProgressState:
    """The whole page. Raises what the record raises."""
    ratings = [*record.ratings(BEFORE), *record.ratings(AFTER)]
    pairs = [pair for pair in pain_pairs(ratings) if pair.local_day <= today]
    start = _start(span, today, pairs)
    shown = [pair for pair in pairs if pair.local_day >= start]
    stretch = 1 if (today - start).days <= _WEEK_BY_WEEK else LONG_STRETCH
    weeks = _weeks(shown, today, stretch)
    sessions = record.sessions()
    latest = {each.id for each in sessions[-2 * RECENT :]}
    week = week_summary(record.practices_on_days(today - timedelta(days=6)), today)
    lately = recent_sessions(sessions, [each for each in ratings if each.session in latest], RECENT)
    return ProgressState(
        span=span,
        open=True,
        start=start,
        end=today,
        points=tuple(PainPoint(pair.local_day, pair.before, pair.after) for pair in shown),
        weeks=weeks,
        stretch=stretch,
        sentence=weeks_sentence(weeks, len(shown), stretch),
        pairs=pairs_sentence(shown),
        week=week_sentence(week),
        days=_days(week),
        totals=(
            minutes_words(minutes_practised(sessions)),
            lessons_words(len(record.lessons_visited() | record.lessons_done()), len(record.lessons_done())),
        ),
        recent=tuple(_recent(each, titles) for each in lately),
    )


def _start(span: Span, today: date, pairs: Sequence[PainPair]) -> date:
    if span in SPAN_DAYS:
        return today - timedelta(days=SPAN_DAYS[span] - 1)
    first = min((pair.local_day for pair in pairs), default=today)
    weeks = max(4, -(-((today - first).days + 1) // 7))
    return today - timedelta(days=7 * weeks - 1)


def _weeks(pairs: Sequence[PainPair], today: date, stretch: int) -> tuple[PainSpread, ...]:
    middle = timedelta(days=7 * stretch // 2)
    return tuple(
        PainSpread(each.start + middle, each.median, each.low, each.high)
        for each in spreads(pairs, today, weeks=stretch)
    )


def weeks_sentence(weeks: Sequence[PainSpread], entries: int, stretch: int = 1) -> str:
    """What the wide line says, plainly: no praise, no blame, no cause."""
    if not entries:
        return ""
    if entries == 1:
        return _tr("One entry so far. A line needs a little time, and you need do nothing for it.")
    if not weeks:
        return _tr("There are ratings from after sessions. With some from before, a line appears.")
    if len(weeks) * stretch < _ENOUGH_WEEKS:
        middle = median(week.median for week in weeks)
        return _tr("So far, the middle of your weeks is {number}.").format(number=_number(middle))
    end = max(1, _AT_AN_END // stretch)
    early = median(week.median for week in weeks[:end])
    late = median(week.median for week in weeks[-end:])
    if abs(early - late) < _SAME:
        said = _tr("Lately the middle of your weeks is {late}, as it was at first.")
    else:
        said = _tr("At first the middle of your weeks was {early}. Lately it is {late}.")
    return said.format(early=_number(early), late=_number(late))


def pairs_sentence(pairs: Sequence[PainPair]) -> str:
    """How pain stood after sessions against before, counted and no more."""
    both = [(pair.before, pair.after) for pair in pairs if pair.before is not None and pair.after is not None]
    if len(both) < _ENOUGH_PAIRS:
        return ""
    lower = sum(1 for before, after in both if after < before)
    same = sum(1 for before, after in both if after == before)
    said = _tr("Rated before and after {all} sessions: lower {lower}, the same {same}, higher {higher}.")
    return said.format(all=len(both), lower=lower, same=same, higher=len(both) - lower - same)


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


def point_words(point: PainPoint) -> str:
    """An entry with its day."""
    return f"{_day(point.day)}: {_pain(point.before, point.after)}"


def point_row(point: PainPoint) -> tuple[str, str, str]:
    def number(value: int | None) -> str:
        return _tr("not rated") if value is None else str(value)

    return _day(point.day), number(point.before), number(point.after)


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


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def _number(value: float) -> str:
    return QLocale().toString(float(value), "f", 0 if float(value).is_integer() else 1)


def _counted(number: int) -> str:
    words = (
        _tr("No"), _tr("One"), _tr("Two"), _tr("Three"), _tr("Four"), _tr("Five"),
        _tr("Six"), _tr("Seven"), _tr("Eight"), _tr("Nine"), _tr("Ten"),
    )  # fmt: skip
    return words[number] if number < len(words) else str(number)
