"""Gentle movements, one after the other, each ended by the person."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from mindbody.content.body.motion import cue_at, round_seconds
from mindbody.content.movement import Movement, without_breath
from mindbody.content.vocabulary import Position
from mindbody.session.activity import GAP_SECONDS
from mindbody.session.events import StepState
from mindbody.session.steps import Move, StepKind
from mindbody.ui.viewmodels.session.step import Kit, StepViewModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Instead:
    """The same kind of movement for another position."""

    position: Position
    movement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveState:
    """index: which movement of `count`. easier: the gentler form is shown. times: how often the figure
    has been through it, capped at the dose; None where the dose is counted in seconds."""

    movement: Movement
    index: int
    count: int
    easier: bool
    instead: tuple[Instead, ...]
    times: int | None = None


class MoveViewModel(StepViewModel[MoveState]):
    """The figure goes on as long as the person does; nothing here ends by itself."""

    kind = StepKind.MOVE
    beat = 1 / 30
    beaten = Signal()
    """The figure has gone on."""

    def __init__(self, kit: Kit, step: Move, parent: QObject | None = None) -> None:
        self._kit = kit
        self._step = step
        self._each = step.seconds / len(step.movements)
        self._started = self._looked = kit.clock.monotonic()
        self._held: float | None = None
        self._outcomes: list[StepState] = []
        super().__init__(self._state_of(0, step.movements[0], step.easier), parent)

    def enter(self, within: float) -> None:
        self._show(min(int(within / self._each + 0.5), len(self._step.movements) - 1))

    @property
    def seconds(self) -> float:
        """How long this movement has been shown, pauses not counted."""
        now = self._kit.clock.monotonic() if self._held is None else self._held
        return max(0.0, now - self._started)

    @property
    def cue(self) -> str:
        """The words that go with this moment; "" where nothing is said."""
        return cue_at(self.state.movement, self.seconds, self.position, easier=self.state.easier)

    @property
    def position(self) -> Position:
        """How the person is placed."""
        return self._kit.plan().position

    @property
    def place(self) -> float:
        return self.state.index * self._each

    def done(self) -> None:
        self._next(StepState.DONE)

    def smaller(self) -> None:
        """A smaller version was done; it counts just as much."""
        self._next(StepState.SMALLER)

    def not_today(self) -> None:
        self._next(StepState.SKIPPED)

    def make_easier(self, on: bool) -> None:
        self._become(replace(self.state, easier=on))

    def instead(self, movement: str) -> None:
        """Show the movement for another position; unknown ids are passed over."""
        if movement in self._kit.library.movements:
            self._begin_anew()
            self._become(self._state_of(self.state.index, movement, self.state.easier))

    def go_on(self) -> None:
        self.done()

    def skip(self) -> None:
        self.left.emit(self._together([*self._outcomes, StepState.SKIPPED]))

    def forward(self) -> None:
        self.done()

    def backward(self) -> bool:
        if self.state.index == 0:
            return False
        self._outcomes.pop()
        self._show(self.state.index - 1)
        return True

    def tick(self) -> None:
        self._leave_out_sleep()
        self.beaten.emit()
        self._become(replace(self.state, times=self._times(self.state.movement, self.state.easier)))

    def pause(self) -> None:
        self._leave_out_sleep()
        if self._held is None:
            self._held = self._kit.clock.monotonic()

    def resume(self) -> None:
        if self._held is not None:
            self._looked = self._kit.clock.monotonic()
            self._started += self._looked - self._held
            self._held = None

    def _begin_anew(self) -> None:
        self._started = self._looked = self._kit.clock.monotonic()
        self._held = None

    def _leave_out_sleep(self) -> None:
        """Where the clock runs on while the computer sleeps, the figure does not."""
        now = self._kit.clock.monotonic()
        if self._held is None and now - self._looked > GAP_SECONDS:
            self._started += now - self._looked
        self._looked = now

    def _next(self, how: StepState) -> None:
        self._outcomes.append(how)
        if self.state.index + 1 < self.state.count:
            self._show(self.state.index + 1)
        else:
            self.left.emit(self._together(self._outcomes))

    def _show(self, index: int) -> None:
        self._begin_anew()
        self._outcomes += [StepState.DONE] * (index - len(self._outcomes))
        self._become(self._state_of(index, self._step.movements[index], self.state.easier))

    def _state_of(self, index: int, name: str, easier: bool) -> MoveState:
        movement = self._kit.library.movements[name]
        if not self._kit.comfort().breath_focus:
            movement = without_breath(movement)
        others = {
            other: position
            for position, other in movement.instead.items()
            if other != name and other in self._kit.library.movements
        }
        return MoveState(
            movement=movement,
            index=index,
            count=len(self._step.movements),
            easier=easier,
            instead=tuple(Instead(position=position, movement=other) for other, position in others.items()),
            times=self._times(movement, easier),
        )

    def _times(self, movement: Movement, easier: bool) -> int | None:
        length = round_seconds(movement, self.position, easier=easier)
        if movement.dose.times is None or length <= 0:
            return None
        return min(movement.dose.times, 1 + int(self.seconds / length))

    @staticmethod
    def _together(outcomes: list[StepState]) -> StepState:
        """The step as a whole: passed over only when every movement was."""
        for best in (StepState.DONE, StepState.SMALLER):
            if best in outcomes:
                return best
        return StepState.SKIPPED
