"""What a person who does not exist fills in: exercises of lessons, and questionnaires when they are due."""

import random
from collections import deque
from collections.abc import Mapping
from datetime import date
from typing import Final
from uuid import UUID, uuid5

from mindbody.content.lesson import ExerciseField, FieldType, Lesson
from mindbody.content.library import Library
from mindbody.content.measure import Measure
from mindbody.insight.due import Course as Due
from mindbody.insight.due import due
from mindbody.record.store import Record
from mindbody.toolkit.exercise import Badge, badge
from mindbody.wiring.asking import ORDER
from mindbody.wiring.sample_answers import written_answer
from mindbody.wiring.sample_body import BodyDay
from mindbody.wiring.sample_course import Course

KEPT_APART: Final = frozenset({"log", "diary"})
"""What grows from day to day."""

ITS_OWN: Final[Mapping[str, int]] = {"flare_usual_low": 4, "flare_usual_high": 8}
MATTERS: Final = (9, 7, 6, 5, 4)
"""How much the first values matter, 0 to 10."""
GOAL_STEPS: Final = 70
"""Days in which the goal comes one unit nearer."""
GOAL_MOST: Final = 12


class Forms:
    """Answers by what the days were like."""

    def __init__(self, record: Record, library: Library, draw: random.Random) -> None:
        self._record = record
        self._library = library
        self._draw = draw
        self._week: deque[float] = deque(maxlen=7)
        self._asked: dict[str, date] = {}
        self._began: date | None = None

    def note(self, body: BodyDay) -> None:
        """A day was lived."""
        self._began = self._began or body.day
        self._week.append(body.pain)

    def fill(self, session: str, lesson: Lesson, body: BodyDay, *, first: bool) -> None:
        """The exercise of a lesson: all of it when it is new, later on only now and then a new line."""
        if not first and self._draw.random() < 0.8:
            return
        answers: dict[str, object] = {}
        for field in lesson.exercise:
            if field.type is FieldType.MEASURE and field.rule and first:
                answers[field.id] = self._sit(session, self._library.measures[field.rule], body.day)
            elif field.id == "goal_now":
                answers[field.id] = min(GOAL_MOST, 5 + self._days(body.day) // GOAL_STEPS)
            elif field.rule == "value-domains":
                answers[field.id] = self._values_lived(field, body.day)
            elif first and field.id not in KEPT_APART:
                answers[field.id] = ITS_OWN.get(field.id, written_answer(field, body.day))
        for name, answer in answers.items():
            if answer is not None:
                self._record.answer(session, f"{lesson.id}.{name}", answer)
        if first and badge(lesson, answers, first_card_seen=True) is Badge.DONE:
            self._record.mark_lesson_done(lesson.id)

    def _values_lived(self, field: ExerciseField, day: date) -> list[dict[str, object]]:
        """What matters stays; how much of it is lived grows."""
        gone = min(1.0, self._days(day) / 400)
        return [
            {
                "id": option.id,
                "importance": MATTERS[place],
                "lived": min(MATTERS[place], self._near(2 + 4 * gone, 10)),
            }
            for place, option in enumerate(field.options[: len(MATTERS)])
        ]

    def ask(self, session: str, body: BodyDay, course: Course) -> None:
        """The questionnaires that are due, as Today would offer them; most of them are answered."""
        measures = [self._library.measures[name] for name in ORDER]
        now = Due(began=course.began, ended=course.ended)
        for measure in due(measures, self._asked, now, body.day):
            if self._draw.random() < 0.9:
                self._sit(session, measure, body.day)

    def _sit(self, session: str, measure: Measure, day: date) -> dict[str, int | None]:
        """A sitting; returns its answers as an exercise keeps them."""
        self._asked[measure.id] = day
        sitting = str(uuid5(UUID(session), measure.id))
        answers: dict[str, int | None] = {
            item.id: None if self._draw.random() < 0.01 else value
            for item, value in zip(
                (each for each in measure.items if each.of is None),
                self._values(measure.id, day),
                strict=True,
            )
        }
        for item, value in answers.items():
            self._record.answer_item(session, sitting, measure.id, item, value)
        return answers

    def _values(self, measure: str, day: date) -> tuple[int, ...]:
        """Pain of the week; what it is in the way of goes down further than pain itself does."""
        pain = sum(self._week) / len(self._week)
        gone = min(1.0, self._days(day) / 240)
        match measure:
            case "peg":
                return (
                    self._near(pain, 10),
                    self._near(pain - 2.2 * gone, 10),
                    self._near(pain - 2.6 * gone, 10),
                )
            case "phq-4":
                low = 1.4 - 0.6 * gone
                return tuple(self._near(low, 3) for _ in range(4))
            case "gcps-r":
                return (3, 3 if gone < 0.3 else 2)
            case "pgic":
                return (max(1, self._near(3.6 - 1.2 * gone, 7)),)
            case _:
                return (self._near(pain, 10),)

    def _near(self, value: float, most: int) -> int:
        return min(most, max(0, round(value + self._draw.gauss(0, 0.6))))

    def _days(self, day: date) -> int:
        return 0 if self._began is None else (day - self._began).days
