"""The Practise page with what it needs: practices, breaths, movements, the open timer."""

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from mindbody.content.vocabulary import Position
from mindbody.insight.noted import SETTLED
from mindbody.insight.settling import ENOUGH, Settling, settling
from mindbody.insight.uses import By
from mindbody.record.problems import RecordError
from mindbody.session.quick import a_breath, a_movement, a_practice
from mindbody.session.shelf import Kind, entries
from mindbody.ui.pages.practise.breath import BreathPage
from mindbody.ui.pages.practise.page import PractiseStack
from mindbody.ui.pages.practise.practice import PracticePage
from mindbody.ui.pages.practise.sheet import PractisePage
from mindbody.ui.pages.practise.timer import TimerPage
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.practise.breath import BreathViewModel
from mindbody.ui.viewmodels.practise.library import LibraryViewModel
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.wiring.awake import StayAwake
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.content.comfort import Comfort
    from mindbody.content.lesson import Lesson
    from mindbody.record.recordings import OwnRecording
    from mindbody.session.plan import Plan
    from mindbody.ui.viewmodels.practise.practice import OwnHere
    from mindbody.ui.viewmodels.practise.recordings import RecordingsViewModel
    from mindbody.ui.viewmodels.practise.timer import TimerViewModel
    from mindbody.ui.viewmodels.session.session import SessionViewModel
    from mindbody.wiring.guided import Guided
    from mindbody.wiring.own_recordings import OwnRecordings

log = logging.getLogger(__name__)

TIMER = "open-timer"
"""What the record calls quiet time without a script."""


class Practising(QObject):
    """Made when the Practise page is first shown. `session_wanted` hands over what makes a session, and
    `pacing_wanted` asks for the activity-and-rest timer."""

    session_wanted = Signal(object)
    pacing_wanted = Signal()

    def __init__(
        self, settings: SettingsViewModel, machine: Machine, *, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._machine = machine
        self._guided: Guided | None = None
        self._look: Look | None = None
        self._open_timer: TimerViewModel | None = None
        self._page: PractiseStack | None = None
        self._recordings: RecordingsViewModel | None = None
        self.library = LibraryViewModel(
            lambda: settings.profile.favourites, self._felt, self._star, parent=self
        )

    def page(self, look: Look) -> PractiseStack:
        self._look = look
        self._page = PractiseStack(look, self.library, self._sheet)
        return self._page

    @property
    def timing(self) -> bool:
        """Whether the open timer runs."""
        return self._open_timer is not None and self._open_timer.state.running

    def loaded(self, guided: "Guided") -> None:
        """The lessons are there now, or others are."""
        self._guided = guided
        self._recordings = None
        self.library.show_entries(entries(guided.library))

    def refresh(self) -> None:
        """Something was practised or chosen elsewhere."""
        self.library.refresh()

    def _felt(self) -> dict[str, Settling]:
        if self._guided is None:
            return {}
        try:
            record = self._guided.record
            found = settling(record.practised(), record.rated((SETTLED,)))
        except RecordError:
            return {}
        return {
            what.id: each
            for what, each in found.items()
            if what.by is By.PRACTICE and each.answered >= ENOUGH
        }

    def _star(self, entry: str, on: bool) -> None:
        profile = self._settings.profile
        kept = profile.favourites | {entry} if on else profile.favourites - {entry}
        self._settings.take(replace(profile, favourites=kept))
        self.library.refresh()

    def _is_starred(self, entry: str) -> bool:
        return entry in self._settings.profile.favourites

    def _sheet(self, kind: str, entry: str) -> PractisePage | None:
        if self._guided is None or self._look is None:
            return None
        match kind:
            case Kind.MINDFULNESS | Kind.RELAXATION:
                return self._practice(self._guided, self._look, entry)
            case Kind.BREATH:
                return self._breath(self._guided, self._look, entry)
            case Kind.MOVEMENT:
                self._begin(lambda lesson, comfort: a_movement(lesson, entry, comfort))
                return None
            case "timer":
                return self._timer(self._guided, self._look)
            case "pacing":
                self.pacing_wanted.emit()
                return None
            case "recordings":
                from mindbody.ui.pages.practise.recordings import RecordingsPage

                return RecordingsPage(self._look, self._own(self._guided))
            case _:
                return None

    def _practice(self, guided: "Guided", look: Look, entry: str) -> PractisePage:
        from mindbody.ui.viewmodels.practise.practice import PracticeViewModel
        from mindbody.ui.viewmodels.practise.saving import SoundFile

        model = PracticeViewModel(
            guided.library.practices[entry],
            lambda: self._settings.settings.comfort,
            guided.scores,
            SoundFile(self._machine.jobs),
            felt=self.library.felt_words(entry),
            starred=partial(self._is_starred, entry),
            star=partial(self._star, entry),
            own=partial(self._own_here, guided.recordings, entry),
            take_back=lambda: self._own(guided).take_back(entry),
        )

        def begin(minutes: float, position: Position) -> None:
            self._begin(
                lambda lesson, comfort: a_practice(
                    lesson, entry, minutes, replace(comfort, position=position)
                )
            )

        model.begun.connect(begin)
        page = PracticePage(look, model, self._settings)
        model.setParent(page)
        model.file.setParent(model)
        return page

    def _own(self, guided: "Guided") -> "RecordingsViewModel":
        """One for all pages: what is being added goes on when its page is left."""
        from mindbody.ui.viewmodels.practise.recordings import RecordingsViewModel

        if self._recordings is None:
            practices = sorted((each.title, each.id) for each in guided.library.practices.values())
            self._recordings = RecordingsViewModel(
                guided.recordings,
                self._machine.jobs,
                [(each, title) for title, each in practices],
                parent=self,
            )
            self._recordings.begun.connect(self._begin_recording)
        return self._recordings

    def _own_here(self, own: "OwnRecordings", practice: str) -> "OwnHere | None":
        from mindbody.ui.viewmodels.practise.practice import OwnHere

        found = own.instead_of(practice)
        return OwnHere(found.name, found.seconds, own.can_play(found)) if found is not None else None

    def _begin_recording(self, recording: "OwnRecording") -> None:
        from mindbody.wiring.own_recordings import alone

        name, minutes = alone(recording), recording.seconds / 60
        self._begin(lambda lesson, comfort: a_practice(lesson, name, minutes, comfort))

    def _breath(self, guided: "Guided", look: Look, entry: str) -> PractisePage:
        settings = self._settings
        model = BreathViewModel(
            guided.library.breaths[entry],
            lambda: settings.settings.comfort,
            agree=lambda: settings.change_comfort("holds", breath_holds=True),
            keep_rate=lambda rate: settings.change_sound("rate", breath_rate=rate),
            rate=lambda: settings.settings.sound.breath_rate,
            monotonic=self._machine.clock.monotonic,
            starred=partial(self._is_starred, entry),
            star=partial(self._star, entry),
        )

        def begin(form: str | None, seconds: int) -> None:
            self._begin(lambda lesson, comfort: a_breath(lesson, entry, form, seconds, comfort))

        model.begun.connect(begin)
        page = BreathPage(look, model, settings)
        model.setParent(page)
        return page

    def _timer(self, guided: "Guided", look: Look) -> PractisePage:
        from mindbody.ui.viewmodels.practise.timer import TimerViewModel

        now = self._machine.clock.now()
        model = self._open_timer = TimerViewModel(
            guided.scores().bells,
            guided.player,
            self._machine.clock,
            self._machine.ticker(),
            partial(self._keep_quiet_time, guided),
        )
        # Before the record closes, so that the quiet time so far is kept.
        guided.closing.connect(model.end)
        awake = StayAwake(self._machine.screen, model)
        awake.follow(lambda: model.state.running and not model.state.paused, model.changed)
        page = TimerPage(look, model, hour=now.hour + now.minute / 60)
        model.setParent(page)
        return page

    def _keep_quiet_time(self, guided: "Guided", seconds: float) -> None:
        lesson = next(iter(guided.library.lessons))
        session, minutes = str(uuid4()), seconds / 60
        position = str(self._settings.settings.comfort.position)
        plan = {
            "lesson": lesson,
            "minutes": minutes,
            "position": position,
            "energy": "ok",
            "steps": [{"kind": "listen", "practice": TIMER, "minutes": minutes}],
        }
        record = guided.record
        try:
            record.start_session(session, lesson, plan, position, minutes, alongside=True)
            record.enter_step(session, 0, "listen")
            record.leave_step(session, 0, "done", seconds)
            record.finish_session(session, seconds)
        except RecordError as trouble:
            # The quiet was had all the same.
            log.warning("quiet time was not kept: %s", type(trouble.problem).__name__)

    def _begin(self, make: "Callable[[Lesson, Comfort], Plan]") -> None:
        def begin(guided: "Guided") -> "SessionViewModel | None":
            return guided.alone(make)

        self.session_wanted.emit(begin)
