"""The first question: how is it now?"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from mindbody.content.vocabulary import Position
from mindbody.session.events import NotRated, Rated, StepState
from mindbody.session.plan import Energy
from mindbody.session.steps import StepKind
from mindbody.ui.viewmodels.session.step import Kit, StepViewModel


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInState:
    """pain: 0 to 10, None while it is not given. not_today: pain was passed over on purpose."""

    pain: int | None = None
    not_today: bool = False
    energy: Energy
    position: Position


class CheckInViewModel(StepViewModel[CheckInState]):
    """Pain now, energy and position. Every part of it may be passed over."""

    kind = StepKind.CHECK_IN
    unsafe = Signal()
    fitted = Signal(object, object)
    """Another energy or position was chosen: (Energy, Position)."""

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        plan = kit.plan()
        super().__init__(CheckInState(energy=plan.energy, position=plan.position), parent)
        self._kit = kit
        self._energy_chosen = False

    def rate_pain(self, value: int) -> None:
        """Kept at once. Raises ValueError for a number outside 0 to 10."""
        if not 0 <= value <= 10:
            raise ValueError(f"Pain is rated from 0 to 10, not {value}.")
        if value != self.state.pain:
            self._kit.tell(Rated(what="pain-before", value=value))
        self._become(replace(self.state, pain=value, not_today=False))

    def not_today(self) -> None:
        """Pass over the number; that is an answer too."""
        if not self.state.not_today:
            self._kit.tell(Rated(what="pain-before", value=None, reason=NotRated.SKIPPED))
        self._become(replace(self.state, pain=None, not_today=True))

    def choose_energy(self, energy: Energy) -> None:
        if energy is self.state.energy and self._energy_chosen:
            return
        self._energy_chosen = True
        self._kit.tell(Rated(what="energy", value=str(energy)))
        self._become(replace(self.state, energy=energy))

    def choose_position(self, position: Position) -> None:
        self._become(replace(self.state, position=position))

    def i_do_not_feel_safe(self) -> None:
        self.unsafe.emit()

    def go_on(self) -> None:
        """On to the next step, refitted when energy or position differ from what was planned."""
        if not self._energy_chosen:
            # It was chosen before the session and shown here; going on says that it still holds.
            self.choose_energy(self.state.energy)
        self._pass_over_the_rest()
        plan = self._kit.plan()
        if (plan.energy, plan.position) != (self.state.energy, self.state.position):
            self.fitted.emit(self.state.energy, self.state.position)
        self.left.emit(StepState.DONE)

    def skip(self) -> None:
        self._pass_over_the_rest()
        self.left.emit(StepState.SKIPPED)

    def _pass_over_the_rest(self) -> None:
        if self.state.pain is None and not self.state.not_today:
            self._kit.tell(Rated(what="pain-before", value=None, reason=NotRated.SKIPPED))
        if not self._energy_chosen:
            self._kit.tell(Rated(what="energy", value=None, reason=NotRated.SKIPPED))
