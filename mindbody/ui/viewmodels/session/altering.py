"""Moves and changes of a session under way. Each returns the run that follows and what happened."""

from dataclasses import replace
from typing import assert_never

from mindbody.content.comfort import Comfort
from mindbody.content.library import Library
from mindbody.content.vocabulary import Position
from mindbody.session.choices import CanFill
from mindbody.session.events import Event, PlaceMarked, PlanChanged, StepEntered, StepState
from mindbody.session.plan import Energy, Plan, make_plan
from mindbody.session.run import FinishedRun, Moved, Run
from mindbody.session.steps import Step, StepKind

Altered = tuple[Run, tuple[Event, ...]]


def left_as(run: Run, how: StepState) -> Moved:
    """The move of the run for a step that was left in this state."""
    match how:
        case StepState.DONE:
            return run.advance()
        case StepState.SMALLER:
            return run.advance(smaller=True)
        case StepState.SKIPPED:
            return run.skip()
        case StepState.EASED_OUT:
            return run.ease_out()
        case _:
            assert_never(how)


def going_on(moved: Moved) -> Altered:
    """A move that does not end the session. Raises TypeError for one that does."""
    run, events = moved
    if isinstance(run, FinishedRun):
        raise TypeError("This move does not end a session.")
    return run, events


def with_plan(run: Run, plan: Plan) -> Altered:
    """The steps after this one come from another plan of the same lesson; what was done stays.

    The other plan's steps of kinds that lie behind are left out.
    """
    behind = run.plan.steps[: run.index + 1]
    kinds = {step.kind for step in behind}
    steps = (*behind, *(step for step in plan.steps if step.kind not in kinds))
    whole = replace(plan, steps=steps)
    if whole == run.plan:
        return run, ()
    return _over(run, whole), (PlanChanged(plan=whole),)


def with_step_here(run: Run, step: Step) -> Altered:
    """Another step in the place of this one, begun anew."""
    steps = (*run.plan.steps[: run.index], step, *run.plan.steps[run.index + 1 :])
    plan = replace(run.plan, steps=steps)
    return replace(run, plan=plan, within=0.0, paused=False), (
        PlanChanged(plan=plan),
        StepEntered(index=run.index, kind=step.kind),
        PlaceMarked(index=run.index, within=0.0),
    )


def with_step_next(run: Run, step: Step) -> Altered:
    """One more step right after this one."""
    after = run.index + 1
    plan = replace(run.plan, steps=(*run.plan.steps[:after], step, *run.plan.steps[after:]))
    states = (*run.states[:after], None, *run.states[after:])
    spent = (*run.spent[:after], 0.0, *run.spent[after:])
    return replace(run, plan=plan, states=states, spent=spent), (PlanChanged(plan=plan),)


def _over(run: Run, plan: Plan) -> Run:
    size = len(plan.steps)
    states = (run.states + (None,) * size)[:size]
    spent = (run.spent + (0.0,) * size)[:size]
    return replace(run, plan=plan, states=states, spent=spent)


def refitted(
    run: Run,
    library: Library,
    *,
    energy: Energy,
    position: Position,
    comfort: Comfort,
    can_fill: CanFill,
) -> Altered:
    """The steps that are still to come, fitted to another energy, position or comfort."""
    plan = make_plan(
        library.lessons[run.plan.lesson],
        library,
        minutes=run.plan.minutes,
        position=position,
        energy=energy,
        comfort=comfort,
        can_fill=can_fill,
        look_back=any(step.kind is StepKind.LOOK_BACK for step in run.plan.steps),
    )
    return with_plan(run, plan)
