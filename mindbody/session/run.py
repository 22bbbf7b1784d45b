"""A session under way, as a value: every move returns the run that follows and what happened."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import assert_never

from mindbody.session.events import (
    Event,
    PlaceMarked,
    PlanChanged,
    SessionFinished,
    SessionPaused,
    SessionResumed,
    SessionStarted,
    StepEntered,
    StepLeft,
    StepState,
)
from mindbody.session.plan import Plan
from mindbody.session.steps import (
    After,
    Breathe,
    CheckIn,
    Do,
    HomePlan,
    Learn,
    Listen,
    LookBack,
    Move,
    Step,
    StepKind,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishedRun:
    """A session that is over. It has no moves.

    states: how each step was left, None for one never reached. active_seconds: what was really spent.
    """

    id: str
    plan: Plan
    states: tuple[StepState | None, ...]
    active_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A session that goes on.

    index: the step it is in. within: seconds into that step. states: how each step was left, None while
    it was not. spent: seconds really spent in each step, over all visits.
    """

    id: str
    plan: Plan
    index: int
    within: float
    paused: bool
    states: tuple[StepState | None, ...]
    spent: tuple[float, ...]

    @property
    def step(self) -> Step:
        """The step it is in."""
        return self.plan.steps[self.index]

    @property
    def active_seconds(self) -> float:
        """Seconds really spent so far."""
        return sum(self.spent)

    def advance(self, *, smaller: bool = False) -> "Moved":
        """This step is done, or its smaller version is; the next begins, or the session is over."""
        return self._leave(StepState.SMALLER if smaller else StepState.DONE, self.index + 1)

    def skip(self) -> "Moved":
        """On without this step. One that was done on an earlier visit stays done."""
        return self._leave(StepState.SKIPPED, self.index + 1)

    def ease_out(self) -> "Moved":
        """Leave softly: on to the last question, when it still lies ahead, else the session is over."""
        return self._leave(StepState.EASED_OUT, self._after_ahead())

    def back(self) -> "Moved":
        """To the start of the step before. At the first step nothing happens."""
        if self.index == 0:
            return self, ()
        return _enter(self, self.index - 1, self._woken())

    def pause(self) -> "Moved":
        if self.paused:
            return self, ()
        return replace(self, paused=True), (
            PlaceMarked(index=self.index, within=self.within),
            SessionPaused(),
        )

    def resume(self) -> "Moved":
        if not self.paused:
            return self, ()
        return replace(self, paused=False), (SessionResumed(),)

    def mark(self, within: float) -> "Moved":
        """The place in this step, in seconds; held inside the step where its length is fixed."""
        place = _inside(self.step, within)
        return replace(self, within=place), (PlaceMarked(index=self.index, within=place),)

    def spend(self, seconds: float) -> "Run":
        """Credit seconds really spent in this step. Nothing is credited in a pause, and never less
        than nothing."""
        if self.paused or not seconds > 0:
            return self
        spent = (*self.spent[: self.index], self.spent[self.index] + seconds, *self.spent[self.index + 1 :])
        return replace(self, spent=spent)

    def swap_practice(self, practice: str, minutes: float) -> "Moved":
        """Another practice, here or in the listening step that is still to come; where there is none,
        nothing happens. The lengths of the other steps stay.

        Raises ValueError for a length that is not above nought.
        """
        if not minutes > 0:
            raise ValueError(f"A practice needs a length above nought, not {minutes} minutes.")
        for place in range(self.index, len(self.plan.steps)):
            if isinstance(self.plan.steps[place], Listen):
                swapped = Listen(practice=practice, minutes=minutes)
                steps = (*self.plan.steps[:place], swapped, *self.plan.steps[place + 1 :])
                plan = replace(self.plan, steps=steps)
                within = 0.0 if place == self.index else self.within
                following = replace(self, plan=plan, within=within)
                return following, (
                    PlanChanged(plan=plan),
                    PlaceMarked(index=self.index, within=within),
                )
        return self, ()

    def _after_ahead(self) -> int:
        for place in range(self.index + 1, len(self.plan.steps)):
            if self.plan.steps[place].kind is StepKind.AFTER:
                return place
        return len(self.plan.steps)

    def _woken(self) -> tuple[Event, ...]:
        return (SessionResumed(),) if self.paused else ()

    def _leave(self, state: StepState, following: int) -> "Moved":
        kept = self.states[self.index]
        told = StepState.DONE if kept is StepState.DONE else state
        states = (*self.states[: self.index], told, *self.states[self.index + 1 :])
        left = StepLeft(
            index=self.index, kind=self.step.kind, state=told, active_seconds=self.spent[self.index]
        )
        happened: tuple[Event, ...] = (*self._woken(), left)
        if following < len(self.plan.steps):
            return _enter(replace(self, states=states), following, happened)
        over = FinishedRun(id=self.id, plan=self.plan, states=states, active_seconds=self.active_seconds)
        return over, (*happened, SessionFinished(active_seconds=self.active_seconds))


Moved = tuple[Run | FinishedRun, tuple[Event, ...]]


def begin(plan: Plan, id: str) -> tuple[Run, tuple[Event, ...]]:
    """The first step of a new session."""
    run = Run(
        id=id,
        plan=plan,
        index=0,
        within=0.0,
        paused=False,
        states=(None,) * len(plan.steps),
        spent=(0.0,) * len(plan.steps),
    )
    return run, (SessionStarted(session=id, plan=plan), StepEntered(index=0, kind=run.step.kind))


def resume_at(
    plan: Plan,
    *,
    id: str,
    index: int,
    within: float,
    states: Mapping[int, StepState] | None = None,
    spent: Mapping[int, float] | None = None,
) -> tuple[Run, tuple[Event, ...]]:
    """A session taken up again at a kept place. A place outside the plan is brought inside it."""
    states, spent = states or {}, spent or {}
    place = min(max(index, 0), len(plan.steps) - 1)
    run = Run(
        id=id,
        plan=plan,
        index=place,
        within=_inside(plan.steps[place], within),
        paused=False,
        states=tuple(states.get(number) for number in range(len(plan.steps))),
        spent=tuple(max(0.0, spent.get(number, 0.0)) for number in range(len(plan.steps))),
    )
    return run, (SessionResumed(), StepEntered(index=place, kind=run.step.kind))


def _enter(run: Run, index: int, before: tuple[Event, ...]) -> Moved:
    following = replace(run, index=index, within=0.0, paused=False)
    return following, (*before, StepEntered(index=index, kind=following.step.kind))


def _inside(step: Step, within: float) -> float:
    place = within if within > 0 else 0.0
    match step:
        case Breathe() | Listen():
            return min(place, float(step.seconds))
        case CheckIn() | LookBack() | Learn() | Do() | Move() | HomePlan() | After():
            return place
        case _:
            assert_never(step)
