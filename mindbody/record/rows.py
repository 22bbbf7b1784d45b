"""What is read back from a record, as plain values. Those that come by the thousand are named tuples."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final, NamedTuple

LONGEST_LINE: Final = 140
"""Characters in the line of an entry."""


class Ending(StrEnum):
    """How a session ended. One without an ending is under way."""

    FINISHED = "finished"
    SET_ASIDE = "set-aside"


class LessonState(StrEnum):
    """Visited: its first card was seen. Done: what earns the badge was answered."""

    VISITED = "visited"
    DONE = "done"


class Missing(StrEnum):
    """Why there is no value. A missing value is never a nought; "not today" and "does not apply" are
    answers, and skipped is none."""

    SKIPPED = "skipped"
    NOT_SHOWN = "not-shown"
    NOT_TODAY = "not-today"
    DOES_NOT_APPLY = "does-not-apply"


class RatingRow(NamedTuple):
    """`value` is a number, `word` a word of a closed list; with neither there is the reason. `local_day` is
    that of which it tells. `entry`: what holds it together with others, outside of a session."""

    id: str
    at: datetime
    local_day: date
    session: str | None
    what: str
    value: int | None
    word: str | None
    reason: str | None
    entry: str | None = None


class SessionRow(NamedTuple):
    """`ending` None: under way. `active_seconds` None while it is not known."""

    id: str
    at: datetime
    local_day: date
    lesson: str
    position: str
    minutes: float
    ending: Ending | None
    ended_at: datetime | None
    active_seconds: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """`state` is how the step was left, None while it was not."""

    session: str
    number: int
    kind: str
    state: str | None
    active_seconds: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnfinishedSession:
    """A session to go on with: at step `index`, `within` seconds into it. `steps` are those entered."""

    id: str
    at: datetime
    lesson: str
    plan_json: Mapping[str, Any]
    position: str
    minutes: float
    index: int
    within: float
    steps: tuple[StepRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRow:
    """One version of an answer, from 1 on."""

    at: datetime
    local_day: date
    session: str | None
    lesson: str
    field: str
    version: int
    value: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureAnswerRow:
    """One answer of a questionnaire; `sitting` joins those given together."""

    at: datetime
    local_day: date
    session: str | None
    sitting: str
    measure: str
    item: str
    value: int | None
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An answer of an entry: a number, a word, or the reason that was said for having neither."""

    value: int | None = None
    word: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow:
    """Something noted outside of a session. `told_at` is the moment it tells of, with the local offset
    of that moment; `told_day` its local day. `answers`: the latest of each name, without
    what was taken back."""

    id: str
    at: datetime
    told_at: datetime
    told_day: date
    note: str
    answers: Mapping[str, Told]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionOfDay:
    """A session as a log tells of it. `began`: with its own local offset. `learned`: whether it held a
    lesson; `contents`: the ids of practices, breaths and movements that were planned in it."""

    id: str
    began: datetime
    local_day: date
    lesson: str
    learned: bool
    contents: tuple[str, ...]
    active_seconds: float | None


class HeardRow(NamedTuple):
    """A practice that was heard: in which session of which lesson, on which local day, and the word of the
    after-question, None where it was left open."""

    session: str
    lesson: str
    local_day: date
    practice: str
    settled: str | None


class RatedRow(NamedTuple):
    """A rating by its day, for series over years. With neither number nor word it was taken back or left
    open."""

    session: str | None
    local_day: date
    what: str
    value: int | None
    word: str | None
    entry: str | None = None


class PractisedRow(NamedTuple):
    """Something practised in a session: `kind` is that of its step, `content` the id of a practice, a breath
    or a movement. local_minute: of the local day at which the session began, counted from midnight. seconds:
    really spent in the step, 0.0 where it is not known; a step of two movements counts whole for each."""

    session: str
    local_day: date
    local_minute: int
    position: str
    kind: str
    content: str
    seconds: float


class PracticeDay(NamedTuple):
    """The practices of a local day: how many sessions held one, and the seconds spent in them."""

    local_day: date
    sessions: int
    seconds: float


class DoneStepRow(NamedTuple):
    """A step that was entered, with what stood in it. `planned` is the step as its plan has it, empty where
    the plan cannot be read. `state` None: it was not left. Times are minutes of the local day."""

    session: str
    local_day: date
    local_minute: int
    lesson: str
    position: str
    number: int
    kind: str
    state: str | None
    seconds: float | None
    planned: Mapping[str, Any]
