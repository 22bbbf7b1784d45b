"""A lesson as this person meets it today."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from mindbody.content.comfort import Comfort
from mindbody.content.lesson import Lesson
from mindbody.content.library import Library
from mindbody.content.measure import Measure
from mindbody.insight.scores import scores
from mindbody.record.store import Record
from mindbody.session.suggestion import Settled
from mindbody.session.track import CHOICE, MOOD, Heard, for_today

_MOOD_SUM: Final = "total"


def lesson_today(
    record: Record, library: Library, lesson: Lesson, comfort: Comfort, measures: Mapping[str, Measure]
) -> Lesson:
    """The lesson fitted to what this person heard before, to their mood, and to what they chose in it.
    measures: those by which answers are read; the library may be of a language that asks none."""
    chosen = None
    if any(each.id == CHOICE for each in lesson.exercise):
        answer = record.answers(lesson.id).get(CHOICE)
        chosen = answer if isinstance(answer, str) else None
    if lesson.dose is None:
        return for_today(lesson, library.practices, (), phq4=None, comfort=comfort, chosen=chosen)
    track = [each.id for each in library.lessons.values() if each.programme == lesson.programme]
    heard = [
        Heard(
            lesson=row.lesson,
            practice=row.practice,
            day=row.local_day,
            settled=Settled(row.settled) if row.settled in tuple(Settled) else None,
        )
        for row in record.heard(track)
    ]
    return for_today(
        lesson,
        library.practices,
        heard,
        phq4=mood_sum(record, measures),
        comfort=comfort,
        chosen=chosen,
    )


def with_lesson(library: Library, lesson: Lesson) -> Library:
    """The library with this lesson as it is met today."""
    if library.lessons.get(lesson.id) == lesson:
        return library
    return replace(library, lessons={**library.lessons, lesson.id: lesson})


def mood_sum(record: Record, measures: Mapping[str, Measure]) -> int | None:
    """The PHQ-4 sum of the latest sitting that was answered whole; None before the first."""
    measure = measures.get(MOOD)
    if measure is None:
        return None
    sittings: dict[str, dict[str, int | None]] = {}
    for row in record.measure_answers(MOOD):
        sittings.setdefault(row.sitting, {})[row.item] = row.value
    for answers in reversed(sittings.values()):
        total = scores(measure, answers).get(_MOOD_SUM)
        if total is not None:
            return round(total)
    return None
