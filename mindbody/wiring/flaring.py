"""The page for a flare with what it needs: what was written for one, and the mark of its days."""

import logging
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody.record.problems import RecordError
from mindbody.session.quick import floor_choice, floor_movement, three_sighs
from mindbody.toolkit.flare_sheet import CARD, COPING, MENU, PLAN, FlareSheet, flare_sheet
from mindbody.toolkit.told_flare import FIELD, FlareDay, ToldFlare, ended, kept_as, longer, told_in
from mindbody.ui.pages.flare.page import FlarePage
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.flare import FlareViewModel
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.ui.viewmodels.session.session import SessionViewModel
    from mindbody.wiring.guided import Guided

log = logging.getLogger(__name__)


class Flaring(QObject):
    """Made when the page is first shown, at once and without the record; filled in once that is open."""

    session_wanted = Signal(object)

    def __init__(
        self,
        settings: SettingsViewModel,
        machine: Machine,
        *,
        shut: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        """shut: whether the record can't be opened."""
        super().__init__(parent)
        self._settings = settings
        self._machine = machine
        self._is_shut = shut
        self._guided: Guided | None = None
        self._before: object = None
        self.view_model = FlareViewModel(self, parent=self)
        self.view_model.sigh_wanted.connect(lambda: self.session_wanted.emit(self._sigh))
        self.view_model.move_wanted.connect(lambda: self.session_wanted.emit(self._move))

    def page(self, look: Look) -> FlarePage:
        return FlarePage(look, self.view_model)

    def loaded(self, guided: "Guided") -> None:
        """The record is open."""
        self._guided = guided
        self.view_model.refresh()

    def refresh(self) -> None:
        self.view_model.opened()

    # What the page asks

    def sheet(self) -> FlareSheet | None:
        if self._guided is None:
            return None
        record = self._guided.record
        try:
            return flare_sheet(*(record.answers(lesson) for lesson in (PLAN, CARD, COPING, MENU)))
        except RecordError as trouble:
            log.warning("the flare plan was not read: %s", type(trouble.problem).__name__)
            return None

    def day(self) -> FlareDay | None:
        return self._guided.flare() if self._guided is not None else None

    @property
    def to_read(self) -> bool:
        return self._guided is None or self._guided.record.to_read

    @property
    def shut(self) -> bool:
        return self._guided is None and self._is_shut()

    @property
    def can_move(self) -> bool:
        if self._guided is None:
            return True
        sheet = self.sheet()
        wished = sheet.movements if sheet is not None else ()
        return floor_choice(wished, self._guided.library, self._settings.settings.comfort) is not None

    @property
    def contact(self) -> str:
        return self._settings.profile.contact.name

    @property
    def breathes(self) -> bool:
        return self._settings.settings.comfort.breath_focus

    # What is marked

    def begin(self) -> bool:
        return self._change(lambda _told: ToldFlare(first=self._today()))

    def longer(self) -> bool:
        return self._change(lambda told: longer(told, self._today()) if told is not None else None)

    def end(self) -> bool:
        return self._change(lambda told: ended(told, self._today()) if told is not None else None)

    def undo(self) -> bool:
        return self._keep(self._before)

    def _today(self) -> date:
        return self._settings.day_of(self._machine.clock.now())

    def _change(self, change: Callable[[ToldFlare | None], ToldFlare | None]) -> bool:
        if self._guided is None:
            return False
        try:
            before = self._guided.record.answers(PLAN).get(FIELD)
        except RecordError:
            return False
        told = change(told_in(before))
        if told is None or not self._keep(kept_as(told)):
            return False
        self._before = before
        return True

    def _keep(self, value: object) -> bool:
        if self._guided is None:
            return False
        try:
            self._guided.record.answer(None, f"{PLAN}.{FIELD}", value)
        except RecordError as trouble:
            log.warning("a flare was not marked: %s", type(trouble.problem).__name__)
            return False
        return True

    # What it begins

    def _sigh(self, guided: "Guided") -> "SessionViewModel":
        return guided.alone(lambda lesson, comfort: three_sighs(lesson, guided.library, comfort))

    def _move(self, guided: "Guided") -> "SessionViewModel | None":
        sheet = self.sheet()
        wished = sheet.movements if sheet is not None else ()
        lesson = next(iter(guided.library.lessons.values()))
        return guided.asked(lambda comfort: floor_movement(wished, lesson, guided.library, comfort))
