"""A session can be walked, left, stopped and taken up again anywhere."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from mindbody.content.comfort import Comfort
from mindbody.content.vocabulary import Position
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
from mindbody.session.plan import Energy, Plan, make_plan
from mindbody.session.run import FinishedRun, Moved, Run, begin, resume_at
from mindbody.session.steps import Listen, StepKind
from tests.support.content import lesson, library

PLAN = make_plan(
    lesson(), library(), minutes=25, position=Position.SEATED, energy=Energy.OK, comfort=Comfort()
)
LAST = len(PLAN.steps) - 1
LISTEN = next(number for number, step in enumerate(PLAN.steps) if isinstance(step, Listen))


def at(index: int, within: float = 0.0, plan: Plan = PLAN) -> Run:
    return resume_at(plan, id="s", index=index, within=within)[0]


def going_on(moved: Moved) -> Run:
    run, _ = moved
    assert isinstance(run, Run)
    return run


def test_a_session_begins_at_its_first_step() -> None:
    """What is told first is that it started, with the plan it can be resumed by."""
    run, happened = begin(PLAN, "s")

    assert (run.index, run.within, run.paused) == (0, 0.0, False)
    assert happened == (
        SessionStarted(session="s", plan=PLAN),
        StepEntered(index=0, kind=StepKind.CHECK_IN),
    )


class Leaving(NamedTuple):
    """A move from a step, the state it leaves behind, and where it leads (None: the session is over)."""

    move: str
    place: int
    state: StepState
    leads_to: int | None


LEAVING = [
    Leaving("advance", 0, StepState.DONE, 1),
    Leaving("skip", 0, StepState.SKIPPED, 1),
    Leaving("ease_out", LISTEN, StepState.EASED_OUT, LAST),
    Leaving("ease_out", 0, StepState.EASED_OUT, LAST),
    Leaving("ease_out", LAST, StepState.EASED_OUT, None),
    Leaving("advance", LAST, StepState.DONE, None),
    Leaving("skip", LAST, StepState.SKIPPED, None),
]


@pytest.mark.parametrize("case", LEAVING)
def test_a_step_is_left_in_the_way_it_was_left(case: Leaving) -> None:
    """Every way of leaving is told as it was and leads on; easing out leads to the last question."""
    run, happened = getattr(at(case.place).spend(12.5), case.move)()

    left = StepLeft(index=case.place, kind=PLAN.steps[case.place].kind, state=case.state, active_seconds=12.5)
    assert run.states[case.place] is case.state
    if case.leads_to is None:
        assert isinstance(run, FinishedRun)
        assert happened == (left, SessionFinished(active_seconds=12.5))
    else:
        assert run.index == case.leads_to
        assert happened == (left, StepEntered(index=case.leads_to, kind=PLAN.steps[case.leads_to].kind))


def test_a_smaller_version_is_told_as_such() -> None:
    """Doing the smaller version is a state of its own, not a failure."""
    run = going_on(at(0).advance(smaller=True))

    assert run.states[0] is StepState.SMALLER


def test_going_back_to_look_again_undoes_nothing() -> None:
    """A step that was done stays done, also when it is passed quickly the second time."""
    run = going_on(at(2).advance())
    again, happened = going_on(run.back()).skip()

    assert again.states[2] is StepState.DONE
    assert isinstance(happened[0], StepLeft)
    assert happened[0].state is StepState.DONE


def test_back_at_the_first_step_stays_there() -> None:
    """There is nothing before the first step, and pressing the key anyway does no harm."""
    assert at(0, 7.0).back() == (at(0, 7.0), ())


def test_seconds_spent_add_up_over_visits() -> None:
    """Coming back to a step adds to it; a pause adds nothing."""
    run = going_on(at(1).spend(10).advance()).spend(4)
    run = going_on(run.back()).spend(5)
    run = going_on(run.pause()).spend(100)
    later, happened = going_on(run.resume()).spend(1).advance()

    assert happened[0] == StepLeft(
        index=1, kind=PLAN.steps[1].kind, state=StepState.DONE, active_seconds=16.0
    )
    assert later.active_seconds == 20.0


def test_a_pause_marks_the_place_once() -> None:
    """The place is kept at the moment of the pause; pausing twice is pausing once."""
    run, happened = going_on(at(LISTEN).mark(61.5)).pause()

    assert happened == (PlaceMarked(index=LISTEN, within=61.5), SessionPaused())
    assert isinstance(run, Run)
    assert run.pause() == (run, ())
    assert run.resume()[1] == (SessionResumed(),)


def test_leaving_a_paused_step_goes_on_unpaused() -> None:
    """Skipping from the pause screen starts the next step."""
    run, happened = going_on(at(LISTEN).pause()).skip()

    assert isinstance(run, Run)
    assert run.paused is False
    assert happened[0] == SessionResumed()


@pytest.mark.parametrize(
    ("index", "within", "kept"),
    [
        (LISTEN, 61.5, 61.5),
        (LISTEN, -3.0, 0.0),
        (LISTEN, 1e9, float(PLAN.steps[LISTEN].seconds)),
        (2, 1e4, 1e4),
        (LISTEN, float("nan"), 0.0),
    ],
)
def test_a_place_lies_inside_its_step(index: int, within: float, kept: float) -> None:
    """A sound has an end that no place lies behind; reading may take as long as it takes."""
    run, happened = at(index).mark(within)

    assert isinstance(run, Run)
    assert run.within == kept
    assert happened == (PlaceMarked(index=index, within=kept),)


@pytest.mark.parametrize("index", [0, LISTEN])
def test_a_practice_can_be_swapped_before_and_while_it_plays(index: int) -> None:
    """The plan that is kept is the changed one; a swapped practice begins at its start."""
    run, happened = at(index, 30.0).swap_practice("grounding", 2.5)

    assert isinstance(run, Run)
    assert run.plan.steps[LISTEN] == Listen(practice="grounding", minutes=2.5)
    assert run.within == (0.0 if index == LISTEN else 30.0)
    assert happened == (PlanChanged(plan=run.plan), PlaceMarked(index=index, within=run.within))


def test_after_the_practice_there_is_nothing_to_swap() -> None:
    """A swap that comes too late changes nothing."""
    assert at(LAST).swap_practice("grounding", 2) == (at(LAST), ())


def test_a_practice_of_no_length_is_refused() -> None:
    """A length of nought would be a step that nobody sees."""
    with pytest.raises(ValueError, match="above nought"):
        at(0).swap_practice("grounding", 0)


@given(st.integers(-5, 50), st.floats(allow_nan=True), st.floats(-10, 1e6))
def test_a_kept_place_is_taken_up_whatever_it_holds(index: int, within: float, spent: float) -> None:
    """A place from a plan of another length is brought inside this one; the rest is as it was."""
    run, happened = resume_at(
        PLAN, id="s", index=index, within=within, states={0: StepState.SKIPPED}, spent={0: spent}
    )

    assert 0 <= run.index <= LAST
    assert run.within >= 0
    assert run.spent[0] == max(0.0, spent)
    assert run.states[0] is StepState.SKIPPED
    assert happened == (SessionResumed(), StepEntered(index=run.index, kind=run.step.kind))


class AnyWalk(RuleBasedStateMachine):
    """Any moves in any order: never a crash, never a place outside, never time below nought."""

    run: Run | FinishedRun
    told: list[Event]

    @initialize(minutes=st.integers(3, 45), energy=st.sampled_from(Energy))
    def begins(self, minutes: int, energy: Energy) -> None:
        plan = make_plan(
            lesson(),
            library(),
            minutes=minutes,
            position=Position.LYING,
            energy=energy,
            comfort=Comfort(),
        )
        self.run, told = begin(plan, "s")
        self.told = list(told)

    def move(self, moved: Moved) -> None:
        self.run, told = moved
        self.told.extend(told)

    @rule(name=st.sampled_from(("advance", "skip", "back", "pause", "resume", "ease_out")))
    def moves(self, name: str) -> None:
        if isinstance(self.run, Run):
            self.move(getattr(self.run, name)())

    @rule(within=st.floats(-1e6, 1e6))
    def marks(self, within: float) -> None:
        if isinstance(self.run, Run):
            self.move(self.run.mark(within))

    @rule(seconds=st.floats(-1e6, 1e6))
    def spends(self, seconds: float) -> None:
        if isinstance(self.run, Run):
            self.run = self.run.spend(seconds)

    @rule(minutes=st.integers(1, 90))
    def swaps(self, minutes: int) -> None:
        if isinstance(self.run, Run):
            self.move(self.run.swap_practice("scan", minutes / 2))

    @invariant()
    def place_is_inside(self) -> None:
        if isinstance(self.run, Run):
            assert 0 <= self.run.index < len(self.run.plan.steps)
            assert self.run.within >= 0
            assert len(self.run.states) == len(self.run.spent) == len(self.run.plan.steps)

    @invariant()
    def time_never_runs_back(self) -> None:
        assert self.run.active_seconds >= 0
        assert all(event.active_seconds >= 0 for event in self.told if isinstance(event, StepLeft))

    @invariant()
    def what_is_told_fits_together(self) -> None:
        assert isinstance(self.told[0], SessionStarted)
        entered = [event.index for event in self.told if isinstance(event, StepEntered)]
        finished = [event for event in self.told if isinstance(event, SessionFinished)]
        assert len(finished) == isinstance(self.run, FinishedRun)
        if isinstance(self.run, Run):
            assert entered[-1] == self.run.index


TestAnyWalk = AnyWalk.TestCase
