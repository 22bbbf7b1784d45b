"""The Learn page with what it needs: the small index at once, lessons and sound when they are there."""

import logging
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from mindbody.content.index import Index
from mindbody.record.glance import glance
from mindbody.record.problems import RecordError
from mindbody.ui.pages.learn.page import LearnPage
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.learn.kept import Kept, kept_answers
from mindbody.ui.viewmodels.learn.listening import Listening
from mindbody.ui.viewmodels.learn.overview import LearnFacts, LearnViewModel
from mindbody.ui.viewmodels.learn.reader import ReaderViewModel
from mindbody.ui.viewmodels.session.known import Known
from mindbody.ui.viewmodels.session.learn import pages
from mindbody.ui.viewmodels.session.past import past_of
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.viewmodels.today import TodayViewModel
from mindbody.wiring.machine import Machine
from mindbody.wiring.staying import stay_with

if TYPE_CHECKING:
    from mindbody.ui.viewmodels.session.session import SessionViewModel
    from mindbody.wiring.guided import Guided

log = logging.getLogger(__name__)


class Learning(QObject):
    """Made when the Learn page is first shown. `folder` holds the person's record. `session_wanted` hands
    over what makes a session."""

    session_wanted = Signal(object)
    tool_wanted = Signal(str)
    """The id of a tool is to be opened in the Toolkit."""

    def __init__(
        self,
        index: Index,
        folder: Path,
        settings: SettingsViewModel,
        today: TodayViewModel,
        machine: Machine,
        *,
        hushed: SignalInstance,
        parent: QObject | None = None,
    ) -> None:
        """hushed: tells that everything falls silent, as when the window is hidden at once."""
        super().__init__(parent)
        self._hushed = hushed
        self._folder = folder
        self._settings = settings
        self._today = today
        self._machine = machine
        self._guided: Guided | None = None
        self._page: LearnPage | None = None
        self.overview = LearnViewModel(index, self._facts, parent=self)
        self.overview.follow_wanted.connect(self._follow)

    def page(self, look: Look) -> LearnPage:
        now = self._machine.clock.now()
        page = self._page = LearnPage(look, self.overview, self._reader, hour=now.hour + now.minute / 60)
        if self._guided is not None:
            page.settle()
        return page

    def loaded(self, guided: "Guided") -> None:
        """The lessons are there now."""
        self._guided = guided
        if self._page is not None:
            self._page.settle()

    def refresh(self) -> None:
        """Something was met or chosen elsewhere."""
        self.overview.refresh()
        if self._page is not None and self._page.reader is not None:
            self._page.reader.refresh()

    def _facts(self) -> LearnFacts:
        profile = self._settings.profile
        return LearnFacts(
            glance=glance(self._folder),
            programme=profile.programme,
            stay=profile.stay,
            wish=profile.wish,
            today=self._day(),
        )

    def _day(self) -> date:
        return self._settings.day_of(self._machine.clock.now())

    def _follow(self, programme: str) -> None:
        self._settings.take(replace(self._settings.profile, programme=programme))

    def _stay(self, lesson: str, on: bool) -> None:
        stay_with(self._settings, self._machine.clock, lesson if on else "")

    def _begin(self, lesson: str) -> None:
        choice = self._today.choice_of(lesson)

        def make(guided: "Guided") -> "SessionViewModel | None":
            return guided.begin(choice)

        self.session_wanted.emit(make)

    def _open_exercise(self, lesson: str) -> None:
        def make(guided: "Guided") -> "SessionViewModel | None":
            return guided.exercise(lesson)

        self.session_wanted.emit(make)

    def _reader(self, lesson: str) -> ReaderViewModel | None:
        guided = self._guided
        found = guided.library.lessons.get(lesson) if guided is not None else None
        if guided is None or found is None:
            return None
        scores = guided.scores()
        listening = Listening(
            pages(found, tuple(range(1, len(found.cards) + 1))),
            lambda page: scores.card(page.title, page.sentences),
            guided.player,
            self._machine.ticker(),
        )
        self._hushed.connect(listening.hush)
        reader = ReaderViewModel(
            found,
            self.overview,
            listening,
            kept=lambda: self._kept(lesson),
            begin_words=lambda: self._today.minutes_words(self._today.state.minutes),
            tools=[
                (tool.id, tool.title)
                for tool in guided.library.tools.values()
                if any(sheet.lesson == lesson for sheet in tool.sheets)
            ],
            parent=self,
        )
        reader.begun.connect(self._begin)
        reader.exercise_wanted.connect(self._open_exercise)
        reader.stay_wanted.connect(self._stay)
        reader.tool_wanted.connect(self.tool_wanted)
        return reader

    def _kept(self, lesson: str) -> tuple[Kept, ...]:
        guided = self._guided
        if guided is None:
            return ()
        found = guided.library.lessons[lesson]
        try:
            past = past_of(guided.record, found, guided.library)
        except RecordError as trouble:
            log.warning("answers not read: %s", type(trouble.problem).__name__)
            return ()

        def of(other: str) -> dict[str, object]:
            start = f"{other}."
            return {
                key.removeprefix(start): told for key, told in past.answers.items() if key.startswith(start)
            }

        settings = self._settings.settings
        return kept_answers(
            Known(
                library=guided.library,
                lesson=found,
                answers=of(lesson),
                elsewhere=of,
                comfort=settings.comfort,
                position=settings.comfort.position,
                steady=settings.steady_mode,
                today=self._day(),
                past=past,
            )
        )
