"""The check-in and the log with what they need: the open record, the clock, and what was usual before."""

import logging
from collections.abc import Callable
from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from mindbody.insight.charts import FLARE_LESSON, USUAL_HIGH
from mindbody.insight.flares import USUAL_DAYS, is_above
from mindbody.insight.noted import BEFORE, PAIN_NOW, latest, pain
from mindbody.insight.spread import Noted
from mindbody.record.clock import ThisPlace
from mindbody.record.problems import RecordError
from mindbody.record.text import UnkeepableText
from mindbody.record.told import told_moment
from mindbody.toolkit.cells import number_in
from mindbody.ui.pages.log.check_in import LogPage
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.log.check_in import CheckInViewModel
from mindbody.ui.viewmodels.log.taken_out import LastTakenOut
from mindbody.ui.viewmodels.session.journal import NotKept
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.record.checking_in import CheckIns
    from mindbody.wiring.guided import Guided

log = logging.getLogger(__name__)

Found = TypeVar("Found")


class Noting(QObject):
    """Made when the check-in or the log is first shown."""

    session_wanted = Signal(object)

    def __init__(
        self, settings: SettingsViewModel, machine: Machine, *, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._machine = machine
        self._guided: Guided | None = None
        self.taken_out = LastTakenOut(self, self)
        self.check_in = CheckInViewModel(self, self.taken_out, machine.ticker(), parent=self)

    def page(self, look: Look) -> LogPage:
        return LogPage(look, self.check_in)

    def loaded(self, guided: "Guided") -> None:
        """The record is open, or the lessons are others now."""
        if self._guided is None:
            guided.closing.connect(self._close)
        self._guided = guided
        self.check_in.opened()

    def refresh(self) -> None:
        """The page comes to be seen."""
        self.check_in.opened()

    def _close(self) -> None:
        self.check_in.keep()
        self.taken_out.let_go()

    # What the pages ask

    @property
    def open(self) -> bool:
        return self._guided is not None

    @property
    def to_read(self) -> bool:
        return self._guided is not None and self._guided.record.to_read

    def now(self) -> datetime:
        return self._machine.clock.now()

    def monotonic(self) -> float:
        return self._machine.clock.monotonic()

    def day_of(self, moment: datetime) -> date:
        return self._settings.day_of(moment.astimezone(self.now().tzinfo))

    def told(self, hands: time, *, yesterday: bool) -> datetime | None:
        now = self.now()
        # A fixed offset says nothing of the evening before a change of clocks.
        zone = ThisPlace() if now.tzinfo is None or isinstance(now.tzinfo, timezone) else now.tzinfo
        return told_moment(hands, now, zone, yesterday=yesterday, day_start=self._settings.settings.day_start)

    def ask(self, verb: "Callable[[CheckIns], Found]") -> Found:
        if self._guided is None:
            raise NotKept(self.tr("Your record is still being opened. Please try again in a moment."))
        try:
            return verb(self._guided.record.check_ins)
        except (RecordError, UnkeepableText) as trouble:
            problem = getattr(trouble, "problem", trouble)
            log.warning("a check-in was not kept: %s", type(problem).__name__)
            raise NotKept(str(trouble)) from trouble

    def above_usual(self, now: int, day: date) -> bool:
        if self._guided is None:
            return False
        record = self._guided.record
        try:
            rows = latest(record.rated((BEFORE, PAIN_NOW), since=day - USUAL_DAYS - timedelta(days=1)))
            told = number_in(record.answers(FLARE_LESSON).get(USUAL_HIGH))
        except RecordError:
            return False
        return is_above(pain(rows), Noted(day, now), usual_high=told)

    def forget(self) -> None:
        if self._guided is None:
            return
        try:
            self._guided.record.empty_log()
        except RecordError as trouble:
            log.warning("the log was not emptied: %s", type(trouble.problem).__name__)
