"""Everything that an exercise may look at while it is filled in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from mindbody.content.comfort import Comfort
from mindbody.content.lesson import ExerciseField, Lesson
from mindbody.content.library import Library
from mindbody.content.vocabulary import Position
from mindbody.toolkit.cells import Row, rows_in
from mindbody.ui.viewmodels.session.past import Past


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """answers: of this lesson, by field. elsewhere: the answers of another lesson, by field. steady: the
    person's body asks for a level pace."""

    library: Library
    lesson: Lesson
    answers: Mapping[str, Any]
    elsewhere: Callable[[str], Mapping[str, Any]]
    comfort: Comfort
    position: Position
    steady: bool
    today: date
    past: Past

    def field_by(self, rule: str) -> ExerciseField | None:
        """The field of this lesson with a rule, if it has one."""
        return next((field for field in self.lesson.exercise if field.rule == rule), None)

    def told(self, rule: str) -> Any:
        """The answer to the field with a rule; None where there is none."""
        field = self.field_by(rule)
        return None if field is None else self.answers.get(field.id)

    def rows(self, name: str) -> tuple[Row, ...]:
        """The rows of a field of this lesson."""
        return rows_in(self.answers.get(name))
