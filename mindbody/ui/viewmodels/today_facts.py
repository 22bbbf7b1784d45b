"""What Today can know at once: the small index of lessons, and one glance at the record."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from mindbody.content.vocabulary import Position
from mindbody.ui.viewmodels.today import TodayFacts, TodayLesson

if TYPE_CHECKING:
    from mindbody.content.index import IndexEntry
    from mindbody.record.glance import Glance


def next_lesson(entries: "Sequence[IndexEntry]", glance: "Glance", programme: str) -> TodayLesson | None:
    """The first lesson of the programme that was not visited yet, in its order.

    When all were visited: the first whose exercise is still open, else the last one again, since there is
    always something to come back to. None for a programme without lessons.
    """
    course = sorted((e for e in entries if e.programme == programme), key=lambda entry: entry.order)
    seen = glance.visited | glance.done
    entry = (
        next((each for each in course if each.id not in seen), None)
        or next((each for each in course if each.id not in glance.done), None)
        or (course[-1] if course else None)
    )
    if entry is None:
        return None
    return TodayLesson(
        id=entry.id, title=entry.title, aim=entry.aim, number=course.index(entry) + 1, of=len(course)
    )


def today_facts(
    entries: "Sequence[IndexEntry]",
    glance: "Glance",
    *,
    today: date,
    programme: str = "cbt",
    name: str = "",
    position: Position = Position.SEATED,
) -> TodayFacts:
    """The facts of the first screen. Of a record that can't be read nothing is said about the week."""
    titles = {entry.id: entry.title for entry in entries}
    left = glance.unfinished
    return TodayFacts(
        lesson=next_lesson(entries, glance, programme),
        name=name,
        practices_this_week=glance.practices_this_week(today) if glance.readable else None,
        unfinished=titles.get(left.lesson, left.lesson) if left is not None else "",
        position=position,
    )
