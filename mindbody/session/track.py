"""The mindfulness track fits itself to the person: how long its practice is, and which one comes first.

A week's practice starts short. It grows by a minute a time, and only while practice leaves the person more
settled or the same. Watching a sensation comes after the visits to its edge were borne well, and never
first when mood is low or the body is not to be watched.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from mindbody.content.comfort import Comfort
from mindbody.content.lesson import Lesson
from mindbody.content.practice import Practice
from mindbody.session.choices import BODY_FOCUSED
from mindbody.session.suggestion import Settled

LOW_MOOD: Final = 9
"""PHQ-4 sum from which a softer practice comes first; the sum from which help is shown unasked."""

EDGE_OF_PAIN: Final = "pain-and-not-pain"
WATCHING: Final = "somatic-tracking"
BORNE_WELL: Final = 2
"""How often the edge of pain was visited and left the person no more stirred up, before watching."""

MOOD: Final = "phq-4"
"""The measure whose sum tells a low mood."""

CHOICE: Final = "practice_choice"
"""The exercise field in which a lesson asks which practice it shall be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A practice heard in this track, and what the after-question was answered with, None for not at all."""

    lesson: str
    practice: str
    day: date
    settled: Settled | None


def dose(lesson: Lesson, heard: Sequence[Heard]) -> float | None:
    """Minutes of this lesson's practice today, from all that was heard in the track, oldest first; None for
    a lesson that names no dose.

    One minute more after each time it was heard while, up to then, most practice days of the track were
    answered with more settled or the same, and the last two answers were not both more stirred up.
    """
    if lesson.dose is None:
        return None
    minutes, most = lesson.dose
    for number, each in enumerate(heard, start=1):
        if each.lesson == lesson.id and _grows(heard[:number]):
            minutes = min(minutes + 1.0, most)
    return minutes


def first_practice(
    lesson: Lesson,
    practices: Mapping[str, Practice],
    heard: Sequence[Heard],
    *,
    phq4: int | None,
    comfort: Comfort,
    chosen: str | None = None,
) -> str:
    """The practice that comes first in a lesson of the track. `chosen` is the person's own choice, `phq4`
    the sum of the latest answers, None where there is none."""
    wished = chosen if chosen in practices else None
    if wished is not None and wished not in BODY_FOCUSED:
        return wished
    soft = _soft(phq4, comfort)
    candidates = [each for each in (wished, lesson.practice, *lesson.alternatives) if each in practices]
    held_back = _held_back(heard, soft=soft)
    return next((str(each) for each in candidates if each not in held_back), lesson.practice)


def practice_now(lesson: Lesson, answers: Mapping[str, Any]) -> str:
    """The practice for a session of the lesson `for_today` gave, once its exercise was answered: the one
    that was chosen in it, and a softer one where the mood that was just told is low."""
    told = next((answers.get(each.id) for each in lesson.exercise if each.rule == MOOD), None)
    mood = [value for value in told.values() if isinstance(value, int)] if isinstance(told, Mapping) else []
    offered = (lesson.practice, *lesson.alternatives)
    chosen = answers.get(CHOICE)
    wished = (chosen, *offered) if chosen in offered else offered
    soft = sum(mood) >= LOW_MOOD
    return next((str(each) for each in wished if not (soft and each in BODY_FOCUSED)), lesson.practice)


def for_today(
    lesson: Lesson,
    practices: Mapping[str, Practice],
    heard: Sequence[Heard],
    *,
    phq4: int | None,
    comfort: Comfort,
    chosen: str | None = None,
) -> Lesson:
    """The lesson of a track as this person meets it today: `dose` begins with today's minutes, and the
    practice that comes first stands before the others; one that it is too soon for is not among them. A
    lesson without a dose is only led by the choice."""
    if lesson.dose is None and chosen is None:
        return lesson
    first = first_practice(lesson, practices, heard, phq4=phq4, comfort=comfort, chosen=chosen)
    late = _held_back(heard, soft=_soft(phq4, comfort)) if lesson.dose is not None else frozenset()
    named = (lesson.practice, *lesson.alternatives)
    others = tuple(each for each in named if each != first and each not in late)
    today = dose(lesson, heard)
    grown = None if lesson.dose is None or today is None else (today, lesson.dose[1])
    return replace(lesson, practice=first, alternatives=others, dose=grown)


def _soft(phq4: int | None, comfort: Comfort) -> bool:
    return (phq4 is not None and phq4 >= LOW_MOOD) or not comfort.body_focus


def _held_back(heard: Sequence[Heard], *, soft: bool) -> frozenset[str]:
    if soft:
        return BODY_FOCUSED
    return frozenset() if _borne_well(heard) else frozenset({WATCHING})


def _grows(heard: Sequence[Heard]) -> bool:
    stirred: dict[date, bool] = {}
    well: dict[date, bool] = {}
    for each in heard:
        stirred[each.day] = stirred.get(each.day, False) or each.settled is Settled.STIRRED_UP
        well[each.day] = well.get(each.day, False) or each.settled in (Settled.MORE_SETTLED, Settled.SAME)
    good = sum(well[day] and not stirred[day] for day in well)
    answers = [each.settled for each in heard if each.settled is not None]
    return good * 2 > len(well) and answers[-2:] != [Settled.STIRRED_UP] * 2


def _borne_well(heard: Sequence[Heard]) -> bool:
    times = [each.settled for each in heard if each.practice == EDGE_OF_PAIN]
    well = sum(each in (Settled.MORE_SETTLED, Settled.SAME) for each in times)
    return well >= BORNE_WELL and times[-1] is not Settled.STIRRED_UP
