"""The pages of one person, each made when it is first shown, with what stands behind it."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from mindbody import places
from mindbody.ui.pages.today import TodayPage
from mindbody.wiring.rooms import Rooms
from mindbody.wiring.shortcuts import FLARE, LOG, shortcuts

if TYPE_CHECKING:
    from mindbody.record.taking_in import Arriving
    from mindbody.ui.viewmodels.backups import BackupsViewModel
    from mindbody.ui.viewmodels.first_run import FirstRunViewModel
    from mindbody.ui.viewmodels.forgetting import ForgettingViewModel
    from mindbody.ui.viewmodels.help import HelpViewModel
    from mindbody.ui.viewmodels.out_and_in import OutAndInViewModel
    from mindbody.ui.viewmodels.packs import PacksViewModel
    from mindbody.ui.viewmodels.passcode import PasscodeViewModel
    from mindbody.ui.viewmodels.progress import ProgressViewModel
    from mindbody.wiring.at_home import Home
    from mindbody.wiring.guided import Guided
    from mindbody.wiring.noting import Noting
    from mindbody.wiring.rooms import Room

PAGES: Final = (
    "today",
    "learn",
    "practise",
    "toolkit",
    "visit",
    "flare",
    "pacing-timer",
    "log",
    "my-log",
    "progress",
    "settings",
    "guide",
    "help",
    "first-run",
    "session",
    "trouble",
)
"""Every page of a person, by name."""


class Pages(QObject):
    """`shelved` hands over the lessons when they are others now."""

    shelved = Signal(object)
    groups_wanted = Signal()

    def __init__(self, home: "Home", parent: QObject) -> None:
        super().__init__(parent)
        self._home = home
        self._progress: ProgressViewModel | None = None
        self._help: HelpViewModel | None = None
        self.first_run: FirstRunViewModel | None = None
        self.rooms = Rooms(
            {
                "learn": self._make_learning,
                "practise": self._make_practising,
                "toolkit": self._make_tooling,
                "visit": self._make_visiting,
                "flare": self._make_flaring,
                "pacing-timer": self._make_pacing,
                "log": self._make_noting,
            },
            home.ask,
        )
        self._makers: Mapping[str, Callable[[], QWidget]] = {
            "today": self._today_page,
            "learn": lambda: self.rooms["learn"].page(home.look),
            "practise": lambda: self.rooms["practise"].page(home.look),
            "toolkit": lambda: self.rooms["toolkit"].page(home.look),
            "visit": lambda: self.rooms["visit"].page(home.look),
            "flare": lambda: self.rooms["flare"].page(home.look),
            "pacing-timer": lambda: self.rooms["pacing-timer"].page(home.look),
            "log": lambda: self.rooms["log"].page(home.look),
            "my-log": lambda: self._noting.timeline_page(home.look),
            "progress": self._progress_page,
            "settings": self._settings_page,
            "guide": self._guide_page,
            "help": self._help_page,
            "first-run": self._first_run_page,
            "session": self._session_page,
            "trouble": self._trouble_page,
        }

    def make(self, name: str) -> QWidget:
        """The page of this name, made now."""
        return self._makers[name]()

    @property
    def help(self) -> "HelpViewModel":
        if self._help is None:
            from mindbody.ui.viewmodels.help import HelpViewModel

            home = self._home
            self._help = HelpViewModel(home.settings, safety=home.sight.safety, parent=self)
            self._help.closed.connect(home.window.leave_help)
            self._help.grounding_wanted.connect(lambda: home.short("grounding"))
            self._help.flare_wanted.connect(home.flare)
        return self._help

    @property
    def progress(self) -> "ProgressViewModel":
        if self._progress is None:
            from mindbody.ui.viewmodels.progress import ProgressViewModel

            self._progress = ProgressViewModel(self._home.today_is, jobs=self._home.machine.jobs, parent=self)
            self._progress.visit_wanted.connect(partial(self._home.window.show_page, "visit"))
            self._progress.log_wanted.connect(partial(self._home.window.show_page, "my-log"))
            self._progress.check_in_wanted.connect(self.show_log)
            self._give_progress_its_source()
        return self._progress

    @cached_property
    def packs(self) -> "PacksViewModel":
        """The lessons of others, added and taken away in Settings."""
        from mindbody.wiring.packing import Room, packing

        home = self._home
        lessons = places.lessons(home.settings.facts.language)
        there = Room(room=home.where.packs, lessons=lessons, english=places.lessons())
        return packing(there, home.machine, self.shelved.emit, self)

    @cached_property
    def backups(self) -> "BackupsViewModel":
        """The backups, in Settings."""
        model = self._home.door.backups_view(self)
        model.restore_wanted.connect(self._home.restore_wanted)
        return model

    @cached_property
    def out_and_in(self) -> "OutAndInViewModel":
        """The way out of the record and back into it, in Settings."""
        from mindbody.ui.viewmodels.out_and_in import OutAndInViewModel

        model = OutAndInViewModel(self._home.machine.jobs, parent=self)
        model.taken_in.connect(self._taken_in)
        if self._home.guided is not None:
            model.set_door(self._home.guided.door())
        return model

    @cached_property
    def passcode(self) -> "PasscodeViewModel":
        """The passcode, in Settings."""
        from mindbody.ui.viewmodels.passcode import PasscodeViewModel

        return PasscodeViewModel(self._home.machine.jobs, parent=self)

    @cached_property
    def forgetting(self) -> "ForgettingViewModel":
        """Taking away what was written, in Settings."""
        from mindbody.ui.viewmodels.forgetting import ForgettingViewModel

        model = ForgettingViewModel(others=self._home.others, parent=self)
        model.wanted.connect(self._home.forget_wanted)
        return model

    def loaded(self, guided: "Guided") -> None:
        """What makes sessions is there."""
        self._give_progress_its_source()
        self.rooms.loaded(guided)
        self.out_and_in.set_door(guided.door())
        if not guided.record.to_read:
            from mindbody.wiring.passcode_keeper import PasscodeKeeper

            clock = self._home.machine.clock
            self.passcode.set_keeper(PasscodeKeeper(guided.record, clock, clock.monotonic))

    def shown(self, name: str) -> None:
        """A page came to be seen: what it shows may have changed since."""
        self.rooms.shown(name)
        if name == "progress":
            self.progress.refresh()
        elif name == "help":
            self.help.opened()

    def lessons_changed(self) -> None:
        """Pages that show lessons, or what was done in them, are made anew when they are next looked at."""
        self._give_progress_its_source()
        window = self._home.window
        here = window.page
        stale = ("learn", "practise", "toolkit", "flare", "pacing-timer", "help")
        if here in stale:
            window.show_page("today")
        for name in stale:
            window.drop_page(name)
        self.rooms.forget()
        self._help = None
        if here != window.page:
            window.show_page(here)

    def _taken_in(self, arrived: "Arriving") -> None:
        if arrived.profile is not None:
            self._home.settings.adopt(arrived.profile)
        self.lessons_changed()
        self._home.more_is_kept()

    def _give_progress_its_source(self) -> None:
        guided = self._home.guided
        if self._progress is not None and guided is not None:
            from mindbody.wiring.progress_names import names_of

            settings = self._home.settings
            names = names_of(guided.library, guided.measures, lambda: settings.settings.comfort)
            self._progress.set_source(guided.record, names)

    def _make_learning(self) -> "Room":
        from mindbody.wiring.learning import Learning

        home = self._home
        learning = Learning(
            home.sight.index,
            home.folder,
            home.settings,
            home.today,
            home.machine,
            hushed=home.window.hushed,
            parent=self,
        )
        learning.tool_wanted.connect(self._open_tool)
        return learning

    def _make_practising(self) -> "Room":
        from mindbody.wiring.practising import Practising

        practising = Practising(self._home.settings, self._home.machine, parent=self)
        practising.pacing_wanted.connect(self.show_pacing_timer)
        return practising

    def _make_pacing(self) -> "Room":
        from mindbody.wiring.pacing import Pacing

        pacing = Pacing(self._home.settings, self._home.machine, parent=self)
        pacing.view_model.closed.connect(partial(self._home.window.leave_over, "pacing-timer"))
        pacing.noted.connect(partial(self._open_tool, "pacing-planner", anew=True))
        return pacing

    def show_pacing_timer(self) -> None:
        """The activity-and-rest timer, over whatever is shown."""
        self._home.window.show_over("pacing-timer")

    def _make_tooling(self) -> "Room":
        from mindbody.wiring.tooling import Tooling

        tooling = Tooling(self._home.settings, self._home.machine, parent=self)
        tooling.help_wanted.connect(self._help_for)
        tooling.lesson_wanted.connect(self._read_lesson)
        tooling.action_wanted.connect(self._home.window.show_over)
        return tooling

    def _open_tool(self, *tools: str, anew: bool = False) -> None:
        """Open the first of these that the Toolkit has. anew: only where it is open already, as its answers
        are others now."""
        from mindbody.ui.pages.toolkit.page import ToolkitPage

        window = self._home.window
        if anew and not window.is_made("toolkit"):
            return
        if not anew:
            window.show_page("toolkit")
        page = window.page_widget("toolkit")
        assert isinstance(page, ToolkitPage)  # noqa: S101  its maker is above
        if not anew or page.tool in tools:
            any(page.open_tool(tool) for tool in tools)

    def _help_for(self, reason: str) -> None:
        self._home.window.show_help()
        self.help.opened(reason)

    def _read_lesson(self, lesson: str) -> None:
        from mindbody.ui.pages.learn.page import LearnPage

        self._home.window.show_page("learn")
        page = self._home.window.page_widget("learn")
        if isinstance(page, LearnPage):
            page.open_lesson(lesson)

    def _make_visiting(self) -> "Room":
        from mindbody.wiring.visiting import Visiting

        visiting = Visiting(self._home.settings, self._home.machine, parent=self)
        visiting.left.connect(partial(self._home.window.show_page, "progress"))
        return visiting

    def _make_flaring(self) -> "Room":
        from mindbody.wiring.flaring import Flaring

        home = self._home
        flaring = Flaring(
            home.settings, home.machine, shut=lambda: home.door.trouble is not None, parent=self
        )
        flaring.view_model.closed.connect(partial(home.window.leave_over, "flare"))
        flaring.view_model.help_wanted.connect(home.window.show_help)
        flaring.view_model.plan_wanted.connect(partial(self._open_tool, "flare-plan", "flare-card"))
        flaring.view_model.marked.connect(home.more_is_kept)
        return flaring

    def _make_noting(self) -> "Room":
        from mindbody.wiring.noting import Noting

        return Noting(self._home, partial(self._help_for, "unsafe"), parent=self)

    @property
    def _noting(self) -> "Noting":
        from mindbody.wiring.noting import Noting

        noting = self.rooms["log"]
        assert isinstance(noting, Noting)  # noqa: S101  its maker is above
        return noting

    def show_log(self) -> None:
        """The check-in, over whatever is shown."""
        self._noting.show()

    def _today_page(self) -> QWidget:
        page = TodayPage(self._home.look, self._home.today, shortcuts=shortcuts())
        page.shortcut_taken.connect(self._take_shortcut)
        return page

    def _take_shortcut(self, which: str) -> None:
        if which == FLARE:
            self._home.flare()
        elif which == LOG:
            self.show_log()
        else:
            self._home.short(which)

    def _progress_page(self) -> QWidget:
        from mindbody.ui.pages.progress.page import ProgressPage

        return ProgressPage(self._home.look, self.progress)

    def _settings_page(self) -> QWidget:
        from mindbody.wiring.settings_page import settings_page

        home = self._home
        home.countries_known(home.sight.safety)
        to_read = home.machine.hold.to_read
        page, groups = settings_page(
            home,
            self.passcode,
            packs=self.packs,
            out_and_in=self.out_and_in,
            # Where another has the folder in hand, nothing of it is to be changed.
            backups=None if to_read else self.backups,
            forgetting=None if to_read else self.forgetting,
            to_read=to_read,
            parent=self,
        )
        groups.wanted.connect(self.groups_wanted)
        return page

    def _guide_page(self) -> QWidget:
        from mindbody.wiring.guiding import guide_page

        return guide_page(self._home)

    def _help_page(self) -> QWidget:
        from mindbody.ui.pages.help.page import HelpPage

        return HelpPage(self._home.look, self.help)

    def _first_run_page(self) -> QWidget:
        from mindbody.ui.pages.first_run.page import FirstRunPage
        from mindbody.ui.viewmodels.first_run import FirstRunViewModel

        home = self._home
        territory = QLocale.territoryToCode(QLocale.system().territory())
        model = FirstRunViewModel(home.settings, safety=home.sight.safety, territory=territory, parent=self)
        model.finished.connect(home.welcomed)
        self.first_run = model
        return FirstRunPage(home.look, model)

    def _session_page(self) -> QWidget:
        from mindbody.ui.pages.session.page import SessionPage

        assert self._home.session is not None  # noqa: S101  shown once there is one
        home = self.tr("Back to my flare page") if self._home.begun_in_flare else ""
        page = SessionPage(self._home.look, self._home.session, home=home)
        page.flare_wanted.connect(self._home.flare)
        return page

    def _trouble_page(self) -> QWidget:
        from mindbody.ui.pages.trouble import TroublePage

        assert self._home.door.trouble is not None  # noqa: S101  shown once there is one
        return TroublePage(self._home.look, self._home.door.trouble)
