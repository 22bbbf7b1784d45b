"""What happens in a session, told as values: the page draws them, the record writes them."""

from dataclasses import dataclass
from enum import StrEnum

from mindbody.session.plan import Plan
from mindbody.session.steps import StepKind


class StepState(StrEnum):
    """How a step was left. Every one of them is fine."""

    DONE = "done"
    SMALLER = "smaller"
    SKIPPED = "skipped"
    EASED_OUT = "eased-out"


class NotRated(StrEnum):
    """Why a rating has no value. A missing rating is never a nought."""

    SKIPPED = "skipped"
    NOT_SHOWN = "not-shown"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionStarted:
    """A new session, with the plan that a later resume is built from."""

    session: str
    plan: Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChanged:
    """The plan of a running session was altered; the stored plan is to be replaced by this one."""

    plan: Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class StepEntered:
    index: int
    kind: StepKind


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLeft:
    """`active_seconds` are those really spent in the step, over all visits to it."""

    index: int
    kind: StepKind
    state: StepState
    active_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceMarked:
    """`within` is the place in seconds from the start of the step."""

    index: int
    within: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPaused:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionResumed:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFinished:
    active_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """A rating: `what` is its name (`pain-before`, `pain-after`, `energy`, `settled`), `value` a number
    or one of the words of a closed list; None comes with its reason."""

    what: str
    value: int | str | None
    reason: NotRated | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An answer of an exercise: `field` is `lesson.field`, `value` anything that JSON holds."""

    field: str
    value: object


Event = (
    SessionStarted
    | PlanChanged
    | StepEntered
    | StepLeft
    | PlaceMarked
    | SessionPaused
    | SessionResumed
    | SessionFinished
    | Rated
    | Answered
)
