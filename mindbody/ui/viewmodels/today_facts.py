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
    """The first lesson of the programme that was not visited yet, in its order; None after the last."""
    course = sorted((e for e in entries if e.programme == programme), key=lambda entry: entry.order)
    seen = glance.visited | glance.done
    for number, entry in enumerate(course, start=1):
        if entry.id not in seen:
            return TodayLesson(id=entry.id, title=entry.title, aim=entry.aim, number=number, of=len(course))
    return None


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
