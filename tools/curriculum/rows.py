"""What each week and chapter has beside its teaching, and where it stands in the lesson."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ruamel.yaml import YAML

from mindbody.content.breath import Breath
from mindbody.content.lesson import Lesson
from mindbody.content.library import Library
from mindbody.content.movement import Movement
from mindbody.content.practice import Practice

ROWS = Path(__file__).parent / "rows.yaml"

Front = Literal["practice", "breath", "movement", "dose", "home"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a week or chapter. It stands on a card (from 1), in a question, or in the front matter; the
    other two are 0 or ""."""

    lesson: str
    row: str
    words: str
    card: int = 0
    field: str = ""
    front: Front | Literal[""] = ""


def read_rows(path: Path = ROWS) -> tuple[Row, ...]:
    """Every row, in order."""
    told = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    return tuple(Row(lesson=lesson, **row) for lesson, rows in told.items() for row in rows)


def place_of(row: Row, library: Library) -> str:
    """Where the row stands, in words; "" when it is not there."""
    lesson = library.lessons.get(row.lesson)
    if lesson is None:
        return ""
    if row.card:
        there = 1 <= row.card <= len(lesson.cards)
        return f"card {row.card}. {lesson.cards[row.card - 1].title}" if there else ""
    if row.field:
        label = next((field.label for field in lesson.exercise if field.id == row.field), "")
        return f"question “{label}” (`{row.lesson}.{row.field}`)" if label else ""
    return _front(row.front, lesson, library)


def _front(name: str, lesson: Lesson, library: Library) -> str:
    match name:
        case "practice":
            return _named("practice", [library.practices[lesson.practice]])
        case "breath":
            return _named("breath", [library.breaths[lesson.breath]])
        case "movement":
            ids = (lesson.movement, *lesson.also_move)
            return _named("movement", [library.movements[each] for each in ids])
        case "dose" if lesson.dose is not None:
            least, most = lesson.dose
            return f"dose, {least:g} minutes" if least == most else f"dose, {least:g} to {most:g} minutes"
        case "home":
            return f"home practice: {lesson.home}"
        case _:
            return ""


def _named(kind: str, things: Sequence[Practice | Breath | Movement]) -> str:
    return f"{kind} " + ", ".join(f"{each.code} {each.title}" for each in things)
