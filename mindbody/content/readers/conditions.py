"""`show_if`: a field that comes only after a certain answer."""

import re
from typing import Final

from mindbody.content.lesson import Compare, Condition, ExerciseField, FieldType
from mindbody.content.notes import Notes, did_you_mean

_CONDITION: Final = re.compile(r"([A-Za-z0-9_-]+)\s*(!=|=|<|>|\bhas\b)\s*(\S.*)")
_NUMBERS: Final = (FieldType.NUMBER, FieldType.SCALE)


def read_condition(
    text: str, earlier: tuple[ExerciseField, ...], line: int, notes: Notes
) -> Condition | None:
    """`confidence < 7`, `crash = often`, `comfort has skip-areas`, held against the fields before it."""
    match = _CONDITION.fullmatch(text.strip())
    if match is None:
        notes.wrong(line, f"“show_if” is “{text}”; expected a field, one of = != < > has, and a value")
        return None
    condition = Condition(field=match[1], compare=Compare(match[2]), value=match[3].strip())
    names = tuple(field.id for field in earlier)
    field = next((field for field in earlier if field.id == condition.field), None)
    if field is None:
        near = did_you_mean(condition.field, names) or "; expected a field that comes before"
        notes.wrong(line, f"“show_if” asks for “{condition.field}”, which is not there{near}")
    else:
        _hold_value(condition, field, line, notes)
    return condition


def _hold_value(condition: Condition, field: ExerciseField, line: int, notes: Notes) -> None:
    options = tuple(option.id for option in field.options)
    if condition.compare in (Compare.BELOW, Compare.ABOVE):
        if not re.fullmatch(r"-?\d+(\.\d+)?", condition.value):
            notes.wrong(line, f"“show_if” compares with “{condition.value}”; expected a number after < or >")
        if field.type not in _NUMBERS:
            notes.wrong(
                line, f"“{field.id}” is a field of type {field.type}; expected a number or scale with < or >"
            )
    elif condition.compare is Compare.HAS and field.type not in (
        FieldType.MANY,
        FieldType.BODY,
        FieldType.DAYS,
    ):
        notes.wrong(line, f"“{field.id}” is a field of type {field.type}; expected type many with “has”")
    elif options and condition.value not in options:
        near = did_you_mean(condition.value, options)
        notes.wrong(line, f"“{field.id}” has no answer “{condition.value}”{near}")
