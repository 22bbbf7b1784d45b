"""The Toolkit with what it needs: the open record and the library."""

import logging
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mindbody.content.comfort import Comfort
from mindbody.content.lesson import Lesson
from mindbody.content.library import Library
from mindbody.content.tool import Tool
from mindbody.record.problems import ReadOnly, RecordError
from mindbody.record.text import UnkeepableText
from mindbody.toolkit.exercise import Badge, badge
from mindbody.ui.pages.toolkit.page import ToolkitPage
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.session.journal import NotKept
from mindbody.ui.viewmodels.session.past import Past, past_of
from mindbody.ui.viewmodels.session.times import Clock
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.viewmodels.toolkit.overview import ToolkitViewModel
from mindbody.ui.viewmodels.toolkit.tool import ToolViewModel
from mindbody.ui.viewmodels.translated import translated
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.wiring.guided import Guided

log = logging.getLogger(__name__)


class Tooling(QObject):
    """Made when the Toolkit is first shown. `lesson_wanted` tells the id of a lesson to be read,
    `help_wanted` that of a safety page, `action_wanted` that of a page used with a tool."""

    session_wanted = Signal(object)
    lesson_wanted = Signal(str)
    help_wanted = Signal(str)
    action_wanted = Signal(str)

    def __init__(
        self, settings: SettingsViewModel, machine: Machine, *, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._machine = machine
        self._guided: Guided | None = None
        self._tool: ToolViewModel | None = None
        self.overview = ToolkitViewModel(parent=self)

    def page(self, look: Look) -> ToolkitPage:
        page = ToolkitPage(look, self.overview, self.open)
        page.put_away.connect(self._put_away)
        return page

    def loaded(self, guided: "Guided") -> None:
        """The record is open, or the lessons are others now."""
        if self._guided is None:
            guided.closing.connect(self._keep)
        self._guided = guided
        self.overview.set_desk(_OverRecord(guided, self._settings, self._machine.clock))

    def refresh(self) -> None:
        """Something may have been answered since."""
        self.overview.refresh()

    def open(self, tool: str) -> ToolViewModel | None:
        """Sit down with a tool; None where it is not there, or the record can't be read."""
        guided = self._guided
        if guided is None or tool not in guided.library.tools:
            return None
        desk = _OverRecord(guided, self._settings, self._machine.clock)
        try:
            model = ToolViewModel(guided.library.tools[tool], desk, self._machine.ticker(), parent=self)
        except RecordError as trouble:
            log.warning("a tool was not opened: %s", type(trouble.problem).__name__)
            return None
        model.help_wanted.connect(self.help_wanted)
        model.lesson_wanted.connect(self.lesson_wanted)
        model.action_wanted.connect(self.action_wanted)
        self._tool = model
        return model

    def _keep(self) -> None:
        if self._tool is not None:
            self._tool.keep()

    def _put_away(self, model: ToolViewModel) -> None:
        model.close()
        if model is self._tool:
            self._tool = None
        model.deleteLater()
        self.overview.refresh()


class _OverRecord:
    """The desk over an open record."""

    def __init__(self, guided: "Guided", settings: SettingsViewModel, clock: Clock) -> None:
        self._guided = guided
        self._settings = settings
        self.clock = clock

    @property
    def library(self) -> Library:
        return self._guided.library

    @property
    def to_read(self) -> bool:
        return self._guided.record.to_read

    def today(self) -> date:
        return self._settings.day_of(self.clock.now())

    def comfort(self) -> Comfort:
        return self._settings.settings.comfort

    def steady(self) -> bool:
        return self._settings.settings.steady_mode

    def past(self, lesson: Lesson) -> Past:
        return past_of(self._guided.record, lesson, self.library)

    def answers(self, lesson: str) -> Mapping[str, Any]:
        return self._guided.record.answers(lesson)

    def changed_on(self, tool: Tool) -> date | None:
        days = [
            history[-1].local_day
            for sheet in tool.sheets
            for name in self.answers(sheet.lesson)
            if name in sheet.fields
            for history in [self._guided.record.answer_history(sheet.lesson, name)]
            if history
        ]
        return max(days, default=None)

    def tell(self, lesson: Lesson, name: str, value: Any) -> None:
        record = self._guided.record
        try:
            record.answer(None, f"{lesson.id}.{name}", value)
            if badge(lesson, record.answers(lesson.id), first_card_seen=True) is Badge.DONE:
                record.mark_lesson_done(lesson.id)
        except RecordError as trouble:
            log.warning("not kept: %s", type(trouble.problem).__name__)
            if isinstance(trouble.problem, ReadOnly):
                words = QCoreApplication.translate(
                    "tooling", "Nothing can be kept here, because the folder can't be written to."
                )
                raise NotKept(words) from trouble
            raise NotKept(translated(trouble)) from trouble
        except UnkeepableText as trouble:
            raise NotKept(translated(trouble)) from trouble
