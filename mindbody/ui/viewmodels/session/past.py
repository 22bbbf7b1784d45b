"""What earlier sessions left that this one can use."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Protocol

from mindbody.content.lesson import ExerciseField, FieldType, Lesson
from mindbody.content.library import Library
from mindbody.record.rows import AnswerRow, MeasureAnswerRow, RatingRow
from mindbody.toolkit.sources import lessons_picked_from

GOALS: Final = "what-matters"
"""The lesson in which goals are set."""
GOAL_NOW: Final = f"{GOALS}.goal_now"
PEG: Final = "peg"

Sitting = Mapping[str, int | None]
"""One filling-in of a questionnaire, by item."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter of an earlier session, and the day on which it was written."""

    text: str
    written: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """answers: the latest answers of this lesson and of those it picks from, by `lesson.field`. settled: the
    words of earlier after-checks, one a session, the latest last. mood: the last mood that was tapped,
    in the session of the last of them or in a check-in after it, "" for none. practised: whether a session
    came before this one.
    versions: every kept version of an answer that is looked at over time, oldest first. sittings: the
    filled-in questionnaires by measure, oldest first. letters: by `lesson.field`. skills: the ids of what
    was practised, once for each time, oldest first. small_day: whether this is a day of a told flare, on
    which the smallest version is enough."""

    answers: Mapping[str, object] = field(default_factory=dict)
    settled: tuple[str, ...] = ()
    mood: str = ""
    practised: bool = False
    versions: Mapping[str, tuple[object, ...]] = field(default_factory=dict)
    sittings: Mapping[str, tuple[Sitting, ...]] = field(default_factory=dict)
    letters: Mapping[str, Letter] = field(default_factory=dict)
    skills: tuple[str, ...] = ()
    small_day: bool = False


class Remembers(Protocol):
    """What is asked of a record."""

    def answers(self, lesson: str) -> dict[str, Any]: ...

    def answer_history(self, lesson: str, field: str) -> Sequence[AnswerRow]: ...

    def ratings(self, what: str | None = None) -> Sequence[RatingRow]: ...

    def sessions(self) -> Sequence[object]: ...

    def measure_answers(self, measure: str | None = None) -> Sequence[MeasureAnswerRow]: ...

    def practised_steps(self) -> Sequence[tuple[Mapping[str, Any], int]]: ...


def past_of(record: Remembers, lesson: Lesson, library: Library, *, session: str = "") -> Past:
    """The past that a session of this lesson can use. `session` is its id: a questionnaire is asked anew in
    every session, and a letter is closed once the session is over in which it was written."""
    rules = {each.rule for each in lesson.exercise}
    letters = _letters(record, lesson, library, session) if rules & {"letter", "open-letter"} else {}
    looks_back = "then-and-now" in rules
    names = {lesson.id, *lessons_picked_from(lesson), *((GOALS,) if looks_back else ())}
    answers = {
        f"{name}.{key}": value for name in sorted(names) for key, value in record.answers(name).items()
    }
    for asked in lesson.exercise:
        name = f"{lesson.id}.{asked.id}"
        stale = asked.type is FieldType.MEASURE and name in answers
        if name in letters or (stale and not _told_in(record, lesson.id, asked.id, session)):
            del answers[name]
    settled = _after_checks(row for row in record.ratings("settled") if row.session != session)
    return Past(
        answers=answers,
        settled=tuple(row.word or "" for row in settled.values()),
        mood=_last_mood(record.ratings("mood"), settled[next(reversed(settled))]) if settled else "",
        practised=bool(record.sessions()),
        versions={GOAL_NOW: _versions(record, GOAL_NOW)} if looks_back else {},
        sittings={PEG: _sittings(record.measure_answers(PEG), session)} if looks_back else {},
        letters=letters,
        skills=tuple(_practised(record.practised_steps())) if "skills-used" in rules else (),
    )


def _after_checks(rows: Iterable[RatingRow]) -> dict[str | None, RatingRow]:
    """That of each session, in the order in which they were given. Of an after-check that was answered
    twice, the later answer counts."""
    found: dict[str | None, RatingRow] = {}
    for row in rows:
        if row.word:
            found.pop(row.session, None)
            found[row.session] = row
    return found


def _last_mood(moods: Iterable[RatingRow], settled: RatingRow) -> str:
    """The last mood that was tapped in the session of an after-check, or in a check-in after it."""
    found: dict[str | None, str] = {}
    for row in moods:
        if row.session == settled.session if row.entry is None else row.at > settled.at:
            found.pop(row.entry, None)
            if row.word:
                found[row.entry] = row.word
    return next(reversed(found.values()), "")


def _told_in(record: Remembers, lesson: str, name: str, session: str) -> bool:
    history = record.answer_history(lesson, name)
    return bool(history) and history[-1].session == session


def _versions(record: Remembers, name: str) -> tuple[object, ...]:
    lesson, _, key = name.partition(".")
    return tuple(row.value for row in record.answer_history(lesson, key))


def _letters(record: Remembers, lesson: Lesson, library: Library, session: str) -> dict[str, Letter]:
    found: dict[str, Letter] = {}
    for where, asked in _letter_fields((lesson, *library.lessons.values())):
        history = record.answer_history(where.id, asked.id)
        if history and isinstance(history[-1].value, str) and history[-1].session != session:
            found[f"{where.id}.{asked.id}"] = Letter(text=history[-1].value, written=history[-1].local_day)
    return found


def _letter_fields(lessons: Iterable[Lesson]) -> Iterator[tuple[Lesson, ExerciseField]]:
    for lesson in {each.id: each for each in lessons}.values():
        for each in lesson.exercise:
            if each.rule == "letter":
                yield lesson, each


def _sittings(rows: Iterable[MeasureAnswerRow], session: str) -> tuple[Sitting, ...]:
    found: dict[str, dict[str, int | None]] = {}
    for row in rows:
        if row.session != session:
            found.setdefault(row.sitting, {})[row.item] = row.value
    return tuple(found.values())


def _practised(steps: Iterable[tuple[Mapping[str, Any], int]]) -> Iterator[str]:
    """The ids of what stood in these steps; a plan that cannot be read costs only itself."""
    for plan, number in steps:
        stored = plan.get("steps")
        step = stored[number] if isinstance(stored, list) and 0 <= number < len(stored) else None
        if not isinstance(step, Mapping):
            continue
        for key in ("practice", "breath"):
            if isinstance(step.get(key), str):
                yield step[key]
        yield from (each for each in step.get("movements") or () if isinstance(each, str))
