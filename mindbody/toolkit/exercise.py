"""Which fields of an exercise are shown, which are answered, and what badge the lesson has."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from mindbody.content.lesson import Compare, Condition, ExerciseField, FieldType, Lesson

Answers = Mapping[str, Any]
"""The latest answers of one lesson, by field."""


class Badge(StrEnum):
    """How far a lesson is. Nothing is required to go on; this only names what was done."""

    NONE = "none"
    VISITED = "visited"
    DONE = "done"


def shows(field: ExerciseField, answers: Answers) -> bool:
    """Whether a field is shown: always, or when an earlier answer meets its condition."""
    return field.show_if is None or holds(field.show_if, answers.get(field.show_if.field))


def holds(condition: Condition, answer: object) -> bool:
    """Whether an answer meets a condition. No answer meets none, not even a `!=`."""
    match condition.compare:
        case _ if answer is None:
            return False
        case Compare.IS:
            return _word(answer) == condition.value
        case Compare.IS_NOT:
            return _word(answer) != condition.value
        case Compare.HAS:
            return isinstance(answer, list | tuple) and condition.value in [_word(each) for each in answer]
        case Compare.BELOW:
            return (number := _number(answer)) is not None and number < float(condition.value)
        case Compare.ABOVE:
            return (number := _number(answer)) is not None and number > float(condition.value)


def answered(field: ExerciseField, answer: object) -> bool:
    """Whether an answer says anything. Nought, and a plain no, do; blanks do not.

    Rows count when as many as are asked for (one, if it says nothing) have all their starred columns.
    """
    if answer is None:
        return False
    match field.type:
        case FieldType.LINK:
            return answer is True
        case FieldType.ROWS:
            return _whole_rows(field, answer) >= max(1, round(field.min or 1))
        case FieldType.MEASURE:
            return isinstance(answer, Mapping) and any(value is not None for value in answer.values())
        case FieldType.QUIZ:
            return isinstance(answer, list | tuple) and any(value is not None for value in answer)
        case _:
            return _says_something(answer)


def holds_answers(fields: Iterable[ExerciseField], answers: Answers) -> bool:
    """Whether anything at all was put into these fields. What is worked out does not count."""
    return any(
        field.type is not FieldType.COMPUTED and answers.get(field.id) not in (None, "", [])
        for field in fields
    )


def done_fields(lesson: Lesson, answers: Answers) -> frozenset[str]:
    """The starred fields that are answered."""
    return frozenset(
        field.id for field in _starred(lesson, answers) if answered(field, answers.get(field.id))
    )


def badge(lesson: Lesson, answers: Answers, *, first_card_seen: bool) -> Badge:
    """Done: every starred field that is shown is answered. Visited: the first card was seen."""
    starred = _starred(lesson, answers)
    if starred and len(done_fields(lesson, answers)) == len(starred):
        return Badge.DONE
    return Badge.VISITED if first_card_seen else Badge.NONE


def _starred(lesson: Lesson, answers: Answers) -> tuple[ExerciseField, ...]:
    return tuple(field for field in lesson.exercise if field.done and shows(field, answers))


def _whole_rows(field: ExerciseField, answer: object) -> int:
    if not isinstance(answer, list | tuple):
        return 0
    starred = [column for column in field.columns if column.done] or list(field.columns)
    need_all = any(column.done for column in field.columns)
    enough = all if need_all else any
    return sum(
        isinstance(row, Mapping) and enough(answered(column, row.get(column.id)) for column in starred)
        for row in answer
    )


def _says_something(answer: object) -> bool:
    if isinstance(answer, str):
        return bool(answer.strip())
    if isinstance(answer, list | tuple | Mapping):
        return len(answer) > 0
    return True


def _word(answer: object) -> str:
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    if isinstance(answer, float) and answer.is_integer():
        return str(int(answer))
    return str(answer)


def _number(answer: object) -> float | None:
    if isinstance(answer, bool) or not isinstance(answer, int | float | str):
        return None
    try:
        return float(answer)
    except ValueError:
        return None
