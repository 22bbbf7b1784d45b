"""The app, assembled: settings, look and Today at once; lessons, record and sound after the first picture."""

import logging
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from mindbody import __version__, places
from mindbody.record.glance import glance
from mindbody.record.profile import load_profile, save_profile
from mindbody.ui.pages.settings.obeying import obey
from mindbody.ui.pages.today import TodayPage
from mindbody.ui.shell.dress import dress
from mindbody.ui.shell.window import MainWindow
from mindbody.ui.theme.fonts import load_family
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.settings import Facts, SettingsViewModel
from mindbody.ui.viewmodels.today import TodayFacts, TodayViewModel
from mindbody.ui.viewmodels.today_facts import today_facts
from mindbody.wiring.first_sight import FirstSight, spelled
from mindbody.wiring.machine import Machine
from mindbody.wiring.remembering import remember_window, remembered_window
from mindbody.wiring.rooms import Rooms
from mindbody.wiring.shortcuts import shortcuts
from mindbody.wiring.staying import stay_with

if TYPE_CHECKING:
    from mindbody.content.safety_index import Safety
    from mindbody.ui.viewmodels.first_run import FirstRunViewModel
    from mindbody.ui.viewmodels.help import HelpViewModel
    from mindbody.ui.viewmodels.packs import PacksViewModel
    from mindbody.ui.viewmodels.progress import ProgressViewModel
    from mindbody.ui.viewmodels.session.session import SessionViewModel
    from mindbody.wiring.guided import Guided
    from mindbody.wiring.heavy import Heavy
    from mindbody.wiring.packs import Shelf
    from mindbody.wiring.rooms import Room

PROFILE: Final = "me"
"""The one profile that there is."""

log = logging.getLogger(__name__)


class MindBody(QObject):
    """Builds the window at once; `load` brings the rest in, and `ready` tells when it is there.

    A session that is asked for before that begins as soon as it can.
    """

    ready = Signal()
    session_shown = Signal()

    def __init__(self, app: QApplication, where: places.Places, machine: Machine) -> None:
        super().__init__()
        self._machine = machine
        self._folder = where.profile(PROFILE)
        self._packs = where.packs
        self._lessons = places.lessons()
        self._sight = FirstSight(self._lessons, where.packs, self._countries_known)
        self._guided: Guided | None = None
        self._waiting: Callable[[Guided], SessionViewModel | None] | None = None
        self._session: SessionViewModel | None = None
        self._show_questions: Callable[[], None] = lambda: None
        self._trouble = ""
        self._help: HelpViewModel | None = None
        self._progress: ProgressViewModel | None = None
        self.rooms = Rooms(
            {
                "learn": self._make_learning,
                "practise": self._make_practising,
                "visit": self._make_visiting,
            },
            self._ask,
        )
        self.first_run: FirstRunViewModel | None = None
        """The welcome, once it was shown."""

        self.settings = SettingsViewModel(
            load_profile(self._folder, broken=lambda kept: log.warning("settings kept as %s", kept.name)),
            save=machine.hold.saving(partial(save_profile, self._folder)),
            facts=Facts(folder=where.home, version=__version__),
            parent=self,
        )
        self.look = Look(family=load_family(), parent=self)
        self.look.follow(app.styleHints())
        obey(self.look, self.settings)
        dress(app, self.look)

        self.today = TodayViewModel(self._facts(), machine.clock.now, parent=self)
        self.today.begun.connect(lambda choice: self._ask(lambda guided: guided.begin(choice)))
        self.today.went_on.connect(lambda: self._ask(lambda guided: guided.go_on()))
        self.today.put_aside.connect(self._put_aside)
        self.today.stay_wanted.connect(partial(stay_with, self.settings, machine.clock))
        self.window = MainWindow(
            self.look,
            self._pages(),
            remembered=remembered_window(where.window),
            remember=machine.hold.saving(partial(remember_window, where.window)),
        )
        self.window.page_shown.connect(self._page_shown)
        self.today.learn_wanted.connect(partial(self.window.show_page, "learn"))
        self.window.closing.connect(self.close)
        self.settings.changed.connect(self._settings_changed)

    @property
    def guided(self) -> "Guided | None":
        """What makes sessions, once it is loaded."""
        return self._guided

    @property
    def session(self) -> "SessionViewModel | None":
        """The session that is on the screen."""
        return self._session

    @property
    def help(self) -> "HelpViewModel":
        if self._help is None:
            from mindbody.ui.viewmodels.help import HelpViewModel

            self._help = HelpViewModel(self.settings, safety=self._sight.safety, parent=self)
            self._help.closed.connect(self.window.leave_help)
            self._help.grounding_wanted.connect(lambda: self._short("grounding"))
        return self._help

    @property
    def progress(self) -> "ProgressViewModel":
        if self._progress is None:
            from mindbody.ui.viewmodels.progress import ProgressViewModel

            self._progress = ProgressViewModel(self._today_is, parent=self)
            self._progress.visit_wanted.connect(partial(self.window.show_page, "visit"))
            self._give_progress_its_source()
        return self._progress

    def _make_learning(self) -> "Room":
        from mindbody.wiring.learning import Learning

        return Learning(
            self._sight.index, self._folder, self.settings, self.today, self._machine, parent=self
        )

    def _make_practising(self) -> "Room":
        from mindbody.wiring.practising import Practising

        return Practising(self.settings, self._machine, parent=self)

    def _make_visiting(self) -> "Room":
        from mindbody.wiring.visiting import Visiting

        visiting = Visiting(self.settings, self._machine, parent=self)
        visiting.left.connect(partial(self.window.show_page, "progress"))
        return visiting

    @cached_property
    def packs(self) -> "PacksViewModel":
        """The lessons of others, added and taken away in Settings."""
        from mindbody.wiring.packing import packing

        return packing(self._packs, self._lessons, self._machine, self._shelved, self)

    def open(self) -> None:
        """Show the first page."""
        if self.settings.profile.first_run_done:
            self.window.show_page("today")
        else:
            self.window.show_page("first-run", quiet=True)
        self.window.show()

    def load(self) -> None:
        """Bring in what is heavy: read in the background, opened here."""

        def work() -> "Heavy":
            from mindbody.wiring.heavy import load_heavy

            return load_heavy(self._lessons, places.audio(), self._packs)

        self._machine.jobs.start(work, self._loaded, self._not_loaded)

    def close(self) -> None:
        """Let everything go; what is not kept yet is kept."""
        self.settings.quiet()
        self.settings.flush()
        if self._guided is not None:
            self._guided.close()
            self._guided = None

    # Pages, each made when it is first shown

    def _pages(self) -> Mapping[str, Callable[[], QWidget]]:
        return {
            "today": self._today_page,
            "learn": lambda: self.rooms["learn"].page(self.look),
            "practise": lambda: self.rooms["practise"].page(self.look),
            "visit": lambda: self.rooms["visit"].page(self.look),
            "progress": self._progress_page,
            "settings": self._settings_page,
            "help": self._help_page,
            "first-run": self._first_run_page,
            "session": self._session_page,
            "trouble": self._trouble_page,
        }

    def _today_page(self) -> QWidget:
        page = TodayPage(self.look, self.today, shortcuts=shortcuts())
        page.shortcut_taken.connect(self._short)
        return page

    def _progress_page(self) -> QWidget:
        from mindbody.ui.pages.progress.page import ProgressPage

        return ProgressPage(self.look, self.progress)

    def _settings_page(self) -> QWidget:
        from mindbody.ui.pages.settings.page import SettingsPage

        self._countries_known(self._sight.safety)
        return SettingsPage(self.look, self.settings, packs=self.packs)

    def _help_page(self) -> QWidget:
        from mindbody.ui.pages.help.page import HelpPage

        return HelpPage(self.look, self.help)

    def _first_run_page(self) -> QWidget:
        from mindbody.ui.pages.first_run.page import FirstRunPage
        from mindbody.ui.viewmodels.first_run import FirstRunViewModel

        territory = QLocale.territoryToCode(QLocale.system().territory())
        model = FirstRunViewModel(self.settings, safety=self._sight.safety, territory=territory, parent=self)
        model.finished.connect(self._welcomed)
        self.first_run = model
        return FirstRunPage(self.look, model)

    def _session_page(self) -> QWidget:
        from mindbody.ui.pages.session.page import SessionPage

        assert self._session is not None  # noqa: S101  shown by `_show` alone
        return SessionPage(self.look, self._session)

    def _trouble_page(self) -> QWidget:
        from mindbody.ui.pages.trouble import TroublePage

        page = TroublePage(self.look, self._trouble)
        page.again.connect(self._try_again)
        return page

    # What is asked for

    def _short(self, which: str) -> None:
        self._ask(lambda guided: guided.short(which))

    def _ask(self, make: "Callable[[Guided], SessionViewModel | None]") -> None:
        """Begin what `make` makes: now, or as soon as everything is loaded."""
        if self._guided is None:
            self._waiting = make
            return
        self._drop_session()
        session = make(self._guided)
        if session is None:
            self._show_today()
            return
        self._session = session
        session.finished.connect(self._session_over)
        session.help_wanted.connect(self._help_in_session)
        self.window.show_page("session", quiet=True)
        self.session_shown.emit()

    def _session_over(self) -> None:
        self._show_today()
        self._drop_session()

    def _drop_session(self) -> None:
        session, self._session = self._session, None
        if session is None:
            return
        session.close()
        if self.window.page == "session":
            self.window.show_page("today")
        self.window.drop_page("session")
        session.deleteLater()

    def _show_today(self) -> None:
        self.today.set_facts(self._facts())
        self._show_questions()
        self.window.show_page("today")

    def _put_aside(self) -> None:
        if self._guided is not None:
            self._guided.put_aside()

    def _help_in_session(self, reason: str) -> None:
        self.window.show_help()
        self.help.opened(reason)

    def _welcomed(self) -> None:
        self._show_today()
        self.window.drop_page("first-run")

    def _page_shown(self, name: str) -> None:
        self.rooms.shown(name)
        if name == "progress":
            self.progress.refresh()
        elif name == "help":
            self.help.opened()
            if self._session is not None:
                self._session.pause()

    def _settings_changed(self) -> None:
        self.today.set_facts(self._facts())
        if self._guided is not None:
            self.today.set_planner(self._guided.plan)

    def _today_is(self) -> date:
        return self.settings.day_of(self._machine.clock.now())

    def _facts(self) -> TodayFacts:
        profile = self.settings.profile
        return today_facts(
            self._sight.index,
            glance(self._folder),
            today=self._today_is(),
            programme=profile.programme,
            stay=profile.stay,
            name=profile.name,
            position=profile.settings.comfort.position,
        )

    # The heavy part

    def _loaded(self, heavy: "Heavy") -> None:
        from mindbody.record.problems import RecordError
        from mindbody.ui.viewmodels.sample_sound import SampleSound
        from mindbody.wiring.asking import Asking
        from mindbody.wiring.guided import Guided
        from mindbody.wiring.heavy import sources_of
        from mindbody.wiring.opening import opened

        try:
            record = opened(self._folder, self._machine)
        except RecordError as trouble:
            log.warning("record not opened: %s", type(trouble.problem).__name__)
            self._show_trouble(str(trouble))
            return
        guided = self._guided = Guided(heavy, record, self._machine, self.settings)
        self._give_progress_its_source()
        if heavy.packs.left_out:
            log.warning("packs left out: %s", ", ".join(each.id for each in heavy.packs.left_out))
            self.packs.show_packs(heavy.packs)
            self._sight.look_again()
            self.today.set_facts(self._facts())
        self.rooms.loaded(guided)
        self.settings.set_facts(
            voices=tuple(heavy.voices),
            backgrounds=heavy.clips.backgrounds(),
            sources=sources_of(heavy.library),
        )
        self.settings.set_exporter(guided.export)
        self.settings.set_sounds(SampleSound(guided.player, heavy.clips, heavy.voice))
        self.today.set_planner(guided.plan)
        self._show_questions = Asking(guided, self.settings, self._machine.clock, self.today, self._ask).show
        self._show_questions()
        self.ready.emit()
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._ask(waiting)

    def _give_progress_its_source(self) -> None:
        if self._progress is not None and self._guided is not None:
            titles = {lesson.id: lesson.title for lesson in self._guided.library.lessons.values()}
            self._progress.set_source(self._guided.record, lambda lesson: titles.get(lesson, spelled(lesson)))

    def _shelved(self, shelf: "Shelf") -> None:
        """The lessons are others now. Pages that show them are made anew when they are next looked at."""
        self._sight.look_again()
        if self._guided is not None:
            self._guided.take(shelf)
            self._give_progress_its_source()
            self.today.set_planner(self._guided.plan)
        self.today.set_facts(self._facts())
        here = self.window.page
        if here in ("learn", "practise", "help"):
            self.window.show_page("today")
        for stale in ("learn", "practise", "help"):
            self.window.drop_page(stale)
        self.rooms.forget()
        self._help = None
        if here != self.window.page:
            self.window.show_page(here)

    def _countries_known(self, safety: "Safety") -> None:
        self.settings.set_facts(countries=safety.countries)

    def _not_loaded(self, trouble: Exception) -> None:
        log.error("not loaded: %s", type(trouble).__name__)
        self._show_trouble(
            self.tr(
                "The lessons could not be read, so sessions can't begin. "
                "Installing MindBody again brings them back. Your own record is untouched."
            )
        )

    def _show_trouble(self, words: str) -> None:
        self._trouble = words
        self.window.show_page("trouble")

    def _try_again(self) -> None:
        self.window.show_page("today")
        self.window.drop_page("trouble")
        self.load()
