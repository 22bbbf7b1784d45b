"""What an answer to each type of field may be, made fit to keep."""

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Any, Final

from mindbody.content.lesson import ExerciseField, FieldType
from mindbody.content.vocabulary import BODY_REGIONS, DAYS


class NotAnAnswer(ValueError):  # noqa: N818  it reads as a sentence where it is caught
    """A value that this field cannot take."""


def fitted(field: ExerciseField, value: Any) -> Any:
    """The value as it is kept: trimmed to the field's limits, in the field's own order; None for none.

    Texts are strings, numbers ints or floats, choices option ids, `many`, days and body lists of ids,
    dates and times ISO strings, rows lists of mappings, measures mappings of item to number, quizzes
    lists of True, False or None. Raises NotAnAnswer for anything else.
    """
    if value is None or value == "" or value == [] or value == {}:
        return None
    try:
        return _FITTING[field.type](field, value)
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise NotAnAnswer(f"{value!r} is no answer to a {field.type} field.") from error


def _text(field: ExerciseField, value: str) -> str | None:
    text = value[: field.limit] if field.limit is not None else str(value)
    return text if text.strip() else None


def _number(field: ExerciseField, value: float) -> int | float:
    number = float(value)
    if field.min is not None:
        number = max(field.min, number)
    if field.max is not None:
        number = min(field.max, number)
    return int(number) if number.is_integer() else number


def _scale(field: ExerciseField, value: float) -> int:
    return int(_number(field, round(value)))


def _choice(field: ExerciseField, value: str) -> str:
    if field.options and value not in {option.id for option in field.options}:
        raise ValueError(value)
    return str(value)


def _many(field: ExerciseField, value: list[str]) -> list[str] | None:
    known = [option.id for option in field.options]
    chosen = [each for each in known if each in value] if known else [str(each) for each in value]
    most = int(field.max) if field.max is not None else len(chosen)
    if len(chosen) > most:
        # The newest choices win, so that a tap always does something.
        newest = list(value)[-most:]
        chosen = [each for each in chosen if each in newest]
    return chosen or None


def _yes_or_no(_field: ExerciseField, value: bool) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _date(_field: ExerciseField, value: str) -> str:
    return date.fromisoformat(value).isoformat()


def _time(_field: ExerciseField, value: str) -> str:
    return time.fromisoformat(value).strftime("%H:%M")


def _days(_field: ExerciseField, value: list[str]) -> list[str] | None:
    return [day for day in DAYS if day in value] or None


def _body(_field: ExerciseField, value: list[str]) -> list[str] | None:
    return [region for region in BODY_REGIONS if region in value] or None


def _rows(field: ExerciseField, value: list[Mapping[str, Any]]) -> list[dict[str, Any]] | None:
    columns = {column.id: column for column in field.columns}
    rows = []
    for given in value:
        row = {
            name: told
            for name, cell in given.items()
            if name in columns and (told := fitted(columns[name], cell)) is not None
        }
        if field.options and "id" in given:
            row = {"id": str(given["id"]), **row}
        rows.append(row)
    if field.options:
        rows = [row for row in rows if len(row) > 1]
    limit = field.limit if field.limit is not None else len(rows)
    return rows[:limit] or None


def _measure(_field: ExerciseField, value: Mapping[str, int | None]) -> dict[str, int | None]:
    return {str(item): None if number is None else int(number) for item, number in value.items()}


def _quiz(field: ExerciseField, value: list[bool | None]) -> list[bool | None]:
    return [None if each is None else bool(each) for each in value[: len(field.quiz)]]


_FITTING: Final[Mapping[FieldType, Callable[[ExerciseField, Any], Any]]] = {
    FieldType.TEXT: _text,
    FieldType.PERSON: _text,
    FieldType.NUMBER: _number,
    FieldType.SCALE: _scale,
    FieldType.CHOICE: _choice,
    FieldType.MANY: _many,
    FieldType.YESNO: _yes_or_no,
    FieldType.LINK: _yes_or_no,
    FieldType.DATE: _date,
    FieldType.TIME: _time,
    FieldType.DAYS: _days,
    FieldType.BODY: _body,
    FieldType.ROWS: _rows,
    FieldType.MEASURE: _measure,
    FieldType.QUIZ: _quiz,
}
