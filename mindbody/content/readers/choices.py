"""What a field offers to choose from."""

import re
from dataclasses import dataclass
from typing import Annotated, Any, Final

from mindbody.content.lesson import ExerciseField, FieldType, Option, QuizItem
from mindbody.content.notes import Notes, did_you_mean
from mindbody.content.sheets import Sheet, Words, YesNo, read_sheet, shaped
from mindbody.content.vocabulary import ContentKind
from mindbody.content.yaml_reading import Where, Yaml

_COLUMN: Final = re.compile(r"([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)")
_ELSEWHERE: Final = re.compile(r"([A-Za-z0-9-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)")
_LIBRARY: Final = "library."
_SHELVES: Final = (ContentKind.MOVEMENTS, ContentKind.PRACTICES, ContentKind.BREATHS)
_OPEN_TO_OPTIONS: Final = (FieldType.CHOICE, FieldType.MANY, FieldType.QUIZ, FieldType.ROWS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What is offered: fixed options, a source of them, or the lines of a quiz."""

    options: tuple[Option, ...] = ()
    options_from: str | None = None
    quiz: tuple[QuizItem, ...] = ()


class _OptionSheet(Sheet):
    id: Annotated[
        str,
        shaped(
            r"(?=.{1,60}$)[a-z0-9]+([-_][a-z0-9]+)*", "small letters, digits and hyphens, like “eyes-open”"
        ),
    ]
    label: Words


class _QuizSheet(Sheet):
    text: Words
    answer: YesNo
    why: Words


def read_options(
    kind: FieldType, raw: Any, where: Where, earlier: tuple[ExerciseField, ...], yaml: Yaml, notes: Notes
) -> Chosen:
    """The `options` of the field at a place, by its type."""
    line = yaml.line((*where, "options"))
    if raw is None:
        if kind in (FieldType.CHOICE, FieldType.MANY, FieldType.QUIZ):
            notes.wrong(line, f"a field of type {kind} has no “options”; expected something to choose from")
        return Chosen()
    if kind not in _OPEN_TO_OPTIONS:
        notes.wrong(line, f"a field of type {kind} takes no “options”; expected choice, many, rows or quiz")
        return Chosen()
    if isinstance(raw, str):
        _hold_source(raw, line, earlier, notes)
        return Chosen(options_from=raw)
    if not isinstance(raw, list) or not raw:
        notes.wrong(
            line, "“options” is no list; expected [one, two], or the column of earlier rows (dial.item)"
        )
        return Chosen()
    here = (*where, "options")
    if kind is FieldType.QUIZ:
        return Chosen(quiz=_quiz(len(raw), here, yaml, notes))
    return Chosen(options=_options(raw, here, yaml, notes))


def _options(raw: list[Any], where: Where, yaml: Yaml, notes: Notes) -> tuple[Option, ...]:
    options: list[Option] = []
    for index, one in enumerate(raw):
        here = (*where, index)
        if isinstance(one, str):
            option = Option(id=one, label=one)
        else:
            sheet, _ = read_sheet(_OptionSheet, yaml, notes, here)
            option = Option(id=sheet.id, label=sheet.label)
        if option.id and any(option.id == other.id for other in options):
            notes.wrong(yaml.line(here), f"the option “{option.id}” stands here again; expected it once")
        options.append(option)
    return tuple(options)


def _quiz(count: int, where: Where, yaml: Yaml, notes: Notes) -> tuple[QuizItem, ...]:
    sheets = (read_sheet(_QuizSheet, yaml, notes, (*where, index))[0] for index in range(count))
    return tuple(QuizItem(text=sheet.text, answer=sheet.answer, why=sheet.why) for sheet in sheets)


def _hold_source(name: str, line: int, earlier: tuple[ExerciseField, ...], notes: Notes) -> None:
    """`library.movements`, `library.good-things`, `noticing-thoughts.record.thought` or `dial.item`."""
    if name.startswith(_LIBRARY):
        shelf = name.removeprefix(_LIBRARY)
        if shelf not in _SHELVES:
            notes.refers(line, "options", ContentKind.MENUS, shelf)
    elif match := _ELSEWHERE.fullmatch(name):
        notes.refers(line, "options", ContentKind.LESSONS, match[1])
        notes.refers_column(line, match[1], match[2], match[3])
    else:
        _hold_column(name, line, earlier, notes)


def _hold_column(name: str, line: int, earlier: tuple[ExerciseField, ...], notes: Notes) -> None:
    match = _COLUMN.fullmatch(name)
    if match is None:
        notes.wrong(
            line, f"“options” is “{name}”; expected a list, or the column of earlier rows (dial.item)"
        )
        return
    columns = tuple(f"{field.id}.{column.id}" for field in earlier for column in field.columns)
    if name not in columns:
        near = did_you_mean(name, columns) or "; expected the column of rows that come before"
        notes.wrong(line, f"“options” picks from “{name}”, which is not there{near}")
