"""Where a choice picks from: rows of this lesson, rows of another, or the library."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from mindbody.content.lesson import ExerciseField, Lesson
from mindbody.toolkit.cells import Row, words_in
from mindbody.toolkit.ladder import rungs

LIBRARY: Final = "library"
AT_MOST: Final = 20
"""Lines of one's own that are offered; the newest, where there are more."""


class Shelf(Enum):
    """The kind of place."""

    HERE = auto()
    ELSEWHERE = auto()
    LIBRARY = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """`lesson` is "" for this one; `field` is the shelf or menu where it is the library."""

    shelf: Shelf
    lesson: str = ""
    field: str = ""
    column: str = ""


def source_of(name: str) -> Source:
    """The place that `options:` names: `dial.item`, `noticing-thoughts.record.thought` or
    `library.movements`. Raises ValueError for anything else."""
    match name.split("."):
        case [shelf, field] if shelf == LIBRARY and field:
            return Source(shelf=Shelf.LIBRARY, field=field)
        case [field, column] if field and column:
            return Source(shelf=Shelf.HERE, field=field, column=column)
        case [lesson, field, column] if lesson and field and column:
            return Source(shelf=Shelf.ELSEWHERE, lesson=lesson, field=field, column=column)
    raise ValueError(f"{name!r} names no place to pick from.")


def lessons_picked_from(lesson: Lesson) -> frozenset[str]:
    """The other lessons whose answers this one picks from."""
    sources = (
        source_of(field.options_from) for field in _with_columns(lesson.exercise) if field.options_from
    )
    return frozenset(source.lesson for source in sources if source.lesson)


def lines_of(rows: Iterable[Row], column: str, *, by_worry: bool = False) -> tuple[str, ...]:
    """What was written in a column, each once, without blanks; the newest of many. by_worry: the rows of a
    ladder, which stand with the least worry first."""
    ordered = rungs(rows) if by_worry else rows
    lines = tuple(dict.fromkeys(text for row in ordered if (text := words_in(row.get(column)))))
    return lines[-AT_MOST:]


def _with_columns(fields: Iterable[ExerciseField]) -> Iterator[ExerciseField]:
    for field in fields:
        yield field
        yield from field.columns
