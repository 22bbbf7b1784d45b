"""A lesson: cards, an exercise, and the practice, breath and movement that go with it."""

from dataclasses import dataclass
from enum import StrEnum


class FieldType(StrEnum):
    """The closed list of exercise field types."""

    TEXT = "text"
    NUMBER = "number"
    SCALE = "scale"
    CHOICE = "choice"
    MANY = "many"
    YESNO = "yesno"
    DATE = "date"
    TIME = "time"
    DAYS = "days"
    PERSON = "person"
    BODY = "body"
    ROWS = "rows"
    LINK = "link"
    MEASURE = "measure"
    QUIZ = "quiz"
    COMPUTED = "computed"


class Compare(StrEnum):
    """How a `show_if` holds an earlier answer against a value."""

    IS = "="
    IS_NOT = "!="
    BELOW = "<"
    ABOVE = ">"
    HAS = "has"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """`show_if: confidence < 7`: show a field only when an earlier answer says so."""

    field: str
    compare: Compare
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer of a choice. Written as a plain string, or `{id, label}` when the label may change."""

    id: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizItem:
    """A true-or-false line with a gentle explanation; never scored."""

    text: str
    answer: bool
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseField:
    """One field. `done` earns the badge; nothing is required to go on.

    `limit` is characters (text) or rows (rows). `low` and `high` are the end labels of a scale.
    `options_from` names what a choice picks from: the column of an earlier rows field (`dial.item`), or of
    another lesson's (`noticing-thoughts.record.thought`), or a shelf of the library (`library.movements`,
    or a menu, `library.good-things`).
    `columns` are the fields of one row. `rule` names a rule of the toolkit (computed, or a helper
    beside the field), a measure (measure) or a safety page (link).
    """

    id: str
    type: FieldType
    label: str
    hint: str = ""
    done: bool = False
    limit: int | None = None
    min: float | None = None
    max: float | None = None
    low: str = ""
    high: str = ""
    options: tuple[Option, ...] = ()
    options_from: str | None = None
    quiz: tuple[QuizItem, ...] = ()
    columns: tuple["ExerciseField", ...] = ()
    show_if: Condition | None = None
    rule: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One idea. `sentences` are its text as spoken: one clip and one caption each."""

    title: str
    text: str
    sentences: tuple[str, ...]
    room: str
    picture: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LowEnergy:
    """What is left of the lesson on a low day. `cards` count from 1; `practice` is in minutes."""

    cards: tuple[int, ...]
    fields: tuple[str, ...]
    practice: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A lesson file, read and checked. References are ids, never codes.

    also_move: further movements that belong to it, in order of preference. dose: minutes of its practice,
    to begin with and at most, for a track whose dose grows as it is borne well.
    """

    id: str
    title: str
    programme: str
    order: int
    validating: str
    practice: str
    movement: str
    breath: str
    home: str
    low: LowEnergy
    cards: tuple[Card, ...]
    exercise: tuple[ExerciseField, ...]
    file: str
    code: str = ""
    aim: str = ""
    alternatives: tuple[str, ...] = ()
    also_move: tuple[str, ...] = ()
    dose: tuple[float, float] | None = None
    sources: tuple[str, ...] = ()
    reviewed: str = "none"
