"""What the frame asks of every step, and what it hands to one."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from mindbody.content.comfort import Comfort
from mindbody.content.lesson import Lesson
from mindbody.content.library import Library
from mindbody.session.events import Event, StepState
from mindbody.session.plan import Plan
from mindbody.session.steps import StepKind
from mindbody.ui.viewmodels.session.past import Past
from mindbody.ui.viewmodels.session.sound import ScoreMaker, SoundPlayer
from mindbody.ui.viewmodels.session.times import Clock

State = TypeVar("State")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """What a step works with. `comfort`, `plan`, `steady` and `answers` (of the lesson, by field) are asked
    for anew: steps change them. elsewhere: the answers of another lesson. steady: whether plans stay level.
    today: the local day, as the person's days begin.
    listened: the practices that were begun in this session.
    """

    library: Library
    lesson: Lesson
    plan: Callable[[], Plan]
    comfort: Callable[[], Comfort]
    answers: Callable[[], dict[str, Any]]
    elsewhere: Callable[[str], dict[str, Any]]
    steady: Callable[[], bool]
    today: Callable[[], date]
    past: Past
    tell: Callable[[Event], None]
    player: SoundPlayer
    scores: ScoreMaker
    clock: Clock
    listened: set[str] = field(default_factory=set)

    @property
    def comfort_here(self) -> Comfort:
        """The comfort of the person as they are placed in this session."""
        return replace(self.comfort(), position=self.plan().position)

    @property
    def settled(self) -> tuple[str, ...]:
        """The words of earlier after-checks, the latest last."""
        return self.past.settled


class StepViewModel(QObject, Generic[State]):
    """One step of the session. `changed` tells that `state` differs; `left` carries how it was left."""

    changed = Signal()
    left = Signal(object)

    kind: StepKind
    sounding = False
    """Whether it plays something that goes on by itself, so that the place in it is worth keeping."""
    beat = 0.25
    """Seconds between two ticks."""

    def __init__(self, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state

    @property
    def state(self) -> State:
        return self._state

    def _become(self, state: State) -> None:
        """Swap the state, then tell, only if it differs."""
        if state != self._state:
            self._state = state
            self.changed.emit()

    def enter(self, within: float) -> None:
        """Begin, `within` seconds into the step."""

    def tick(self) -> None:
        """Time has gone on."""

    def pause(self) -> None:
        """Hold still."""

    def resume(self) -> None:
        """Go on from where it was held."""

    @property
    def place(self) -> float:
        """Seconds into the step, to take it up again from there."""
        return 0.0

    @property
    def seconds_left(self) -> float | None:
        """Seconds until it ends by itself; None when the person ends it."""
        return None

    def go_on(self) -> None:
        """This step is done."""
        self.left.emit(StepState.DONE)

    def skip(self) -> None:
        """On without this step."""
        self.left.emit(StepState.SKIPPED)

    def ease_out(self) -> None:
        """Leave softly; at once where there is nothing to come out of."""
        self.left.emit(StepState.EASED_OUT)

    def forward(self) -> None:
        """The arrow to the right: the next thing in the step, or on."""
        self.go_on()

    def backward(self) -> bool:
        """The arrow to the left: the thing before. False when the step has none before this one."""
        return False

    def undo(self) -> None:
        """Take the last change back."""

    def close(self) -> None:
        """Keep what is not kept yet, and be quiet."""


def gone(view_model: StepViewModel[Any]) -> None:
    """Let go of a step once the signal that ended it has been dealt with."""
    view_model.blockSignals(True)
    view_model.deleteLater()
