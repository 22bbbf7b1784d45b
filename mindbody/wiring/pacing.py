"""The activity-and-rest timer with what it needs: the pacing plan, its log, the player."""

import logging
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody.record.problems import RecordError
from mindbody.toolkit.cells import rows_in
from mindbody.toolkit.pacing import DayState
from mindbody.toolkit.pacing_day import LOG, PacedToday, log_line, noted, paced_today
from mindbody.toolkit.rounds import Rounds
from mindbody.ui.pages.pacing.page import PacingTimerPage
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.pacing_timer import Names, PacingTimerViewModel
from mindbody.ui.viewmodels.session.amounts import amount_words
from mindbody.ui.viewmodels.session.sound import Sound, SoundPlayer
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.wiring.awake import StayAwake
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.wiring.guided import Guided

log = logging.getLogger(__name__)

PACING = "steady-pacing"
"""The lesson with the plan and its log, by id."""
_REST_KIND = "plan_rest_kind"


class Pacing(QObject):
    """Made when the timer is first shown. `noted` tells that the log is another now."""

    session_wanted = Signal(object)
    noted = Signal()

    def __init__(
        self, settings: SettingsViewModel, machine: Machine, *, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._machine = machine
        self._guided: Guided | None = None
        self._before: object = None
        self.view_model = PacingTimerViewModel(self, machine.clock, machine.ticker(), parent=self)
        self._awake = StayAwake(machine.screen, self)
        self._awake.follow(self._runs, self.view_model.changed)

    def page(self, look: Look) -> PacingTimerPage:
        return PacingTimerPage(look, self.view_model)

    @property
    def timing(self) -> bool:
        """Whether the timer runs."""
        return self.view_model.state.rounds.running

    def loaded(self, guided: "Guided") -> None:
        """The record is open."""
        self._guided = guided
        self.view_model.refresh()

    def refresh(self) -> None:
        self.view_model.refresh()

    def _runs(self) -> bool:
        state = self.view_model.state
        return state.rounds.running and not state.paused

    def paced(self) -> PacedToday | None:
        if self._guided is None:
            return None
        try:
            answers = self._guided.record.answers(PACING)
        except RecordError as trouble:
            log.warning("the pacing plan was not read: %s", type(trouble.problem).__name__)
            answers = {}
        return paced_today(answers, self._today(), self._guided.flare())

    def amount_words(self, amount: float) -> str:
        lesson = self._open.library.lessons.get(PACING)
        unit = self.view_model.state.paced.unit
        return amount_words(amount, lesson, unit) if lesson is not None else f"{amount:g}"

    @property
    def rest_kinds(self) -> Names:
        lesson = self._guided.library.lessons.get(PACING) if self._guided is not None else None
        fields = lesson.exercise if lesson is not None else ()
        return tuple(
            (option.id, option.label)
            for field in fields
            if field.id == _REST_KIND
            for option in field.options
        )

    @property
    def bell(self) -> bool:
        return self._settings.settings.comfort.bell

    @property
    def player(self) -> SoundPlayer:
        return self._open.player

    def sound(self, *, ring: bool) -> Sound:
        return self._open.scores().ring(ring=ring)

    def note(self, rounds: Rounds, state: DayState) -> bool:
        today, paced = self._today(), self.view_model.state.paced
        try:
            before = self._open.record.answers(PACING).get(LOG)
        except RecordError:
            return False
        if not self._keep(noted(rows_in(before), log_line(paced, rounds, state, today))):
            return False
        self._before = before
        return True

    def undo(self) -> bool:
        return self._keep(self._before)

    def _keep(self, rows: object) -> bool:
        try:
            self._open.record.answer(None, f"{PACING}.{LOG}", rows)
        except RecordError as trouble:
            log.warning("a paced day was not noted: %s", type(trouble.problem).__name__)
            return False
        self.noted.emit()
        return True

    def _today(self) -> date:
        return self._settings.day_of(self._machine.clock.now())

    @property
    def _open(self) -> "Guided":
        assert self._guided is not None  # noqa: S101  nothing can be begun before
        return self._guided
