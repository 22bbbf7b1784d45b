"""What Today can know at once: the small index of lessons, and one glance at the record."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from mindbody.content.vocabulary import Position
from mindbody.ui.viewmodels.today import TodayFacts, TodayLesson

if TYPE_CHECKING:
    from mindbody.content.index import IndexEntry
    from mindbody.record.glance import Glance


def course(entries: "Sequence[IndexEntry]", programme: str) -> tuple[TodayLesson, ...]:
    """The lessons of a programme in its order, numbered from 1."""
    rows = sorted((e for e in entries if e.programme == programme), key=lambda entry: entry.order)
    return tuple(
        TodayLesson(id=row.id, title=row.title, aim=row.aim, number=number, of=len(rows))
        for number, row in enumerate(rows, start=1)
    )


def next_lesson(lessons: Sequence[TodayLesson], glance: "Glance") -> TodayLesson | None:
    """The first lesson of the programme that was not visited yet, in its order.

    When all were visited: the first whose exercise is still open, else the last one again, since there is
    always something to come back to. None for a programme without lessons.
    """
    seen = glance.visited | glance.done
    return (
        next((each for each in lessons if each.id not in seen), None)
        or next((each for each in lessons if each.id not in glance.done), None)
        or (lessons[-1] if lessons else None)
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
    lessons = course(entries, programme)
    return TodayFacts(
        lesson=next_lesson(lessons, glance),
        lessons=lessons,
        visited=glance.visited,
        done=glance.done,
        name=name,
        practices_this_week=glance.practices_this_week(today) if glance.readable else None,
        unfinished=titles.get(left.lesson, left.lesson) if left is not None else "",
        position=position,
    )
