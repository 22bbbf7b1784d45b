"""Which measures are due: asked seldom, never for long, and never again at once when they were put off.

When each is asked stands in its file; what the names mean in days is the programme's own rule.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from mindbody.content.measure import AskAt, Measure
from mindbody.record.clock import lived

WEEK: Final = timedelta(days=7)
FOUR_WEEKS: Final = timedelta(days=28)
TWELVE_WEEKS: Final = timedelta(days=84)
SECONDS_AN_ITEM: Final = 12
LONGEST_SECONDS: Final = 120
"""Nobody answers questions for longer than two minutes at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The days a programme is counted from. began: the first session, None before it. ended: the last lesson
    was done. later: the questions were put off on this day."""

    began: date | None = None
    ended: date | None = None
    later: date | None = None


def last_lived(days: Iterable[date], today: date) -> date | None:
    """The latest of these days by `today`. Days that a clock set wrong has put far ahead say nothing: they
    would keep a question away for as long as the clock was wrong."""
    return max((day for day in days if lived(day, today)), default=None)


def first_lived(days: Iterable[date], today: date) -> date | None:
    """The earliest of these days by `today`, in the same sense."""
    return min((day for day in days if lived(day, today)), default=None)


def due(
    measures: Iterable[Measure], asked: Mapping[str, date], course: Course, today: date
) -> tuple[Measure, ...]:
    """The measures to ask now, in the order given, as many as fit into LONGEST_SECONDS. asked: the day on
    which each was last asked, answered or passed over.

    The first answers are a lesson's business: nothing is due in the first week, nor in the week after the
    questions were put off.
    """
    if course.began is None or today - course.began < WEEK:
        return ()
    if course.later is not None and lived(course.later, today) and today - course.later < WEEK:
        return ()
    found: list[Measure] = []
    seconds = 0
    for measure in measures:
        takes = SECONDS_AN_ITEM * sum(item.of is None for item in measure.items)
        if seconds + takes <= LONGEST_SECONDS and _is_due(measure, asked.get(measure.id), course, today):
            found.append(measure)
            seconds += takes
    return tuple(found)


def _is_due(measure: Measure, last: date | None, course: Course, today: date) -> bool:
    return any(
        since is not None and since <= today and (last is None or last < since)
        for since in (_since(each, last, course) for each in measure.ask_at)
    )


def _since(ask_at: AskAt, last: date | None, course: Course) -> date | None:
    """The day from which a measure is due by this rule; None while the rule says nothing."""
    if course.began is None:
        return None
    match ask_at:
        case AskAt.WEEKLY:
            return course.began + WEEK if last is None else last + WEEK
        case AskAt.FOUR_WEEKS:
            return course.began + FOUR_WEEKS
        case AskAt.TWELVE_WEEKS:
            return course.began + TWELVE_WEEKS
        case AskAt.PROGRAMME_END:
            return course.ended
        case _:
            return None
