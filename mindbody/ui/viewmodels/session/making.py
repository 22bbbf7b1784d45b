"""The view model for each kind of step, and who answers what it asks for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, assert_never

from PySide6.QtCore import QObject

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
)
from mindbody.ui.viewmodels.session.after import AfterViewModel
from mindbody.ui.viewmodels.session.breathe import BreatheViewModel
from mindbody.ui.viewmodels.session.check_in import CheckInViewModel
from mindbody.ui.viewmodels.session.do import DoViewModel
from mindbody.ui.viewmodels.session.home_plan import HomePlanViewModel
from mindbody.ui.viewmodels.session.learn import LearnViewModel
from mindbody.ui.viewmodels.session.listen import ListenViewModel
from mindbody.ui.viewmodels.session.look_back import LookBackViewModel
from mindbody.ui.viewmodels.session.move import MoveViewModel
from mindbody.ui.viewmodels.session.step import Kit, StepViewModel


def make_step(kit: Kit, step: Step, *, aloud: bool, parent: QObject) -> StepViewModel[Any]:
    """aloud: whether cards are read out as they come."""
    match step:
        case CheckIn():
            return CheckInViewModel(kit, parent)
        case LookBack():
            return LookBackViewModel(kit, parent)
        case Learn():
            return LearnViewModel(kit, step, aloud=aloud, parent=parent)
        case Do():
            return DoViewModel(kit, step, parent)
        case Breathe():
            return BreatheViewModel(kit, step, parent)
        case Listen():
            return ListenViewModel(kit, step, parent)
        case Move():
            return MoveViewModel(kit, step, parent)
        case HomePlan():
            return HomePlanViewModel(kit, parent)
        case After():
            return AfterViewModel(kit, parent)
        case _:
            assert_never(step)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What a session does when a step asks for it.

    left: it was left, in a state. help: the help page is wanted. fitted: another energy and position.
    comfort, steady: what an exercise was told about comfort and pace. practice: another practice, at a
    length. here, next: another step in its place, or after it.
    """

    left: Callable[..., None]
    help: Callable[..., None]
    fitted: Callable[..., None]
    comfort: Callable[..., None]
    steady: Callable[..., None]
    practice: Callable[..., None]
    here: Callable[..., None]
    next: Callable[..., None]


def connect(step: StepViewModel[Any], answers: Answers) -> None:
    """Have what a step asks for answered."""
    step.left.connect(answers.left)
    match step:
        case CheckInViewModel():
            step.unsafe.connect(answers.help)
            step.fitted.connect(answers.fitted)
        case DoViewModel():
            step.help_wanted.connect(answers.help)
            step.comfort_chosen.connect(answers.comfort)
            step.steady_chosen.connect(answers.steady)
        case BreatheViewModel():
            step.swapped.connect(answers.here)
        case ListenViewModel():
            step.swapped.connect(answers.practice)
        case AfterViewModel():
            step.accepted.connect(answers.next)
            step.help_wanted.connect(answers.help)
