"""The steps of a session, each with its planned seconds, and their form as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, ClassVar


class StepKind(StrEnum):
    """The nine kinds, in the order in which a session goes through them."""

    CHECK_IN = "check-in"
    LOOK_BACK = "look-back"
    LEARN = "learn"
    DO = "do"
    BREATHE = "breathe"
    LISTEN = "listen"
    MOVE = "move"
    PLAN = "plan"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """How it is now: pain, energy, version and position."""

    kind: ClassVar[StepKind] = StepKind.CHECK_IN
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LookBack:
    """The last home practice: done, smaller, not today. Never a score."""

    kind: ClassVar[StepKind] = StepKind.LOOK_BACK
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Learn:
    """Cards of the lesson, by number from 1, in the lesson's order."""

    kind: ClassVar[StepKind] = StepKind.LEARN
    seconds: int
    cards: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Do:
    """Fields of the lesson's exercise, by id."""

    kind: ClassVar[StepKind] = StepKind.DO
    seconds: int
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Breathe:
    """A breath pattern by id; `variant` names another form of it, None the pattern itself."""

    kind: ClassVar[StepKind] = StepKind.BREATHE
    seconds: int
    breath: str
    variant: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listen:
    """A guided practice by id, at a length in whole or half minutes."""

    kind: ClassVar[StepKind] = StepKind.LISTEN
    practice: str
    minutes: float

    @property
    def seconds(self) -> int:
        """The practice plays exactly this long."""
        return round(self.minutes * 60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Movements by id, one after the other; `easier` draws and words their gentler form."""

    kind: ClassVar[StepKind] = StepKind.MOVE
    seconds: int
    movements: tuple[str, ...]
    easier: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePlan:
    """What to try until the next session, with a day and a time."""

    kind: ClassVar[StepKind] = StepKind.PLAN
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class After:
    """More settled, the same, or more stirred up; and pain again, if wished."""

    kind: ClassVar[StepKind] = StepKind.AFTER
    seconds: int


Step = CheckIn | LookBack | Learn | Do | Breathe | Listen | Move | HomePlan | After

_CLASSES: dict[str, type[Step]] = {
    str(each.kind): each for each in (CheckIn, LookBack, Learn, Do, Breathe, Listen, Move, HomePlan, After)
}


class StepError(ValueError):
    """A stored step that this version cannot read; the message says which."""


def to_json(step: Step) -> dict[str, object]:
    """A step as plain JSON values, `kind` first."""
    stored: dict[str, object] = {"kind": str(step.kind)}
    for field in fields(step):
        value = getattr(step, field.name)
        stored[field.name] = list(value) if isinstance(value, tuple) else value
    return stored


def from_json(stored: Mapping[str, Any]) -> Step:
    """The step that `to_json` wrote. Raises StepError for anything else."""
    kind = stored.get("kind")
    cls = _CLASSES.get(kind) if isinstance(kind, str) else None
    if cls is None:
        raise StepError(f"A stored step has the kind {kind!r}, which this version does not know.")
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in stored.items()
        if name != "kind"
    }
    try:
        return cls(**values)
    except TypeError as error:
        raise StepError(f"A stored {kind} step cannot be read: {error}.") from error
