"""The saved answers of an exercise, in words, to be read."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mindbody.content.lesson import ExerciseField, FieldType
from mindbody.toolkit.cells import number_in, rows_in
from mindbody.toolkit.exercise import shows
from mindbody.ui.viewmodels.session.amounts import number_words
from mindbody.ui.viewmodels.session.known import Known
from mindbody.ui.viewmodels.session.offers import Offers, offers_of
from mindbody.ui.viewmodels.session.summary import cell_words, summary
from mindbody.ui.viewmodels.session.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One question with its answer, a line or several."""

    question: str
    lines: tuple[str, ...]


def kept_answers(known: Known, fields: Iterable[ExerciseField] | None = None) -> tuple[Kept, ...]:
    """What was answered in the lesson, or to some `fields` of it, in their order. Sums and questionnaires
    have their own places and are left out; so is what a condition hides."""
    found = []
    for field in known.lesson.exercise if fields is None else fields:
        told = known.answers.get(field.id)
        if told is None or not shows(field, known.answers):
            continue
        if lines := tuple(line for line in _lines(field, told, offers_of(field, known)) if line):
            found.append(Kept(question=field.label, lines=lines))
    return tuple(found)


def _lines(field: ExerciseField, told: Any, offers: Offers) -> Sequence[str]:
    match field.type:
        case FieldType.COMPUTED | FieldType.MEASURE:
            return ()
        case FieldType.ROWS:
            return [_row(field, row, offers) for row in rows_in(told)]
        case FieldType.SCALE:
            return (_scale(field, told),)
        case FieldType.NUMBER:
            number = number_in(told)
            return (number_words(number) if number is not None else str(told),)
        case FieldType.BODY:
            return (", ".join(str(each).replace("-", " ") for each in told),)
        case FieldType.LINK:
            return (say("You have looked at this page."),)
        case FieldType.QUIZ:
            return (say("You have looked at these."),)
        case _:
            return (str(cell_words(field, told, offers.own.label)),)


def _row(field: ExerciseField, row: Mapping[str, Any], offers: Offers) -> str:
    about, more = summary(field, row, offers)
    name = next((option.label for option in field.options if option.id == row.get("id")), "")
    if field.options:
        cells = [_named(column, row, offers) for column in field.columns]
        more = "  ·  ".join(cell for cell in cells if cell)
        about = ""
    return "  ·  ".join(part for part in (name, about, more) if part)


def _named(column: ExerciseField, row: Mapping[str, Any], offers: Offers) -> str:
    told = row.get(column.id)
    if told is None:
        return ""
    words = _scale(column, told) if column.type is FieldType.SCALE else None
    return f"{column.label}: {words or cell_words(column, told, offers.of(column.id).label)}"


def _scale(field: ExerciseField, told: Any) -> str:
    number = number_in(told)
    if number is None:
        return str(told)
    if (field.min or 0) < 0:
        return f"{number:+.0f}"
    most = field.max if field.max is not None else 10
    return say("{number} of {most}").format(number=number_words(number), most=number_words(most))
