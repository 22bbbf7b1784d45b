"""The app of one person, assembled: Today at once; lessons, record and sound after the first picture."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody import places
from mindbody.record.glance import glance
from mindbody.ui.shell.window import MainWindow
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.ui.viewmodels.today import TodayFacts, TodayViewModel
from mindbody.ui.viewmodels.today_facts import today_facts
from mindbody.wiring.awake import StayAwake
from mindbody.wiring.door import Door
from mindbody.wiring.first_sight import FirstSight
from mindbody.wiring.machine import Machine
from mindbody.wiring.pages import Pages
from mindbody.wiring.rooms import Rooms
from mindbody.wiring.staying import stay_with

if TYPE_CHECKING:
    from mindbody.content.safety_index import Safety
    from mindbody.record.driver import Key
    from mindbody.record.store import Record
    from mindbody.ui.viewmodels.first_run import FirstRunViewModel
    from mindbody.ui.viewmodels.help import HelpViewModel
    from mindbody.ui.viewmodels.progress import ProgressViewModel
    from mindbody.ui.viewmodels.session.session import SessionViewModel
    from mindbody.wiring.guided import Guided
    from mindbody.wiring.heavy import Heavy
    from mindbody.wiring.packs import Shelf

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Who comes in: the name of their folder, their settings, and the key of their record where it is locked.
    others: whether there is anybody else on this computer."""

    slug: str
    settings: SettingsViewModel
    key: "Key | None" = None
    others: bool = False


class MindBody(QObject):
    """One person at home. `take` brings in what is heavy, and `ready` tells when their record is open.

    A session that is asked for before that begins as soon as it can. What concerns more than this person is
    asked of whoever let them in: to leave, to let somebody new in, to be forgotten, a backup to be put back.
    """

    ready = Signal()
    session_shown = Signal()
    leave_wanted = Signal()
    newcomer_wanted = Signal()
    forget_wanted = Signal(str)
    restore_wanted = Signal(object, object)
    load_wanted = Signal()
    shelved = Signal(object)

    def __init__(
        self, window: MainWindow, look: Look, where: places.Places, machine: Machine, entry: Entry
    ) -> None:
        super().__init__()
        self.window = window
        self.look = look
        self.where = where
        self.machine = machine
        self.settings = entry.settings
        self.settings.setParent(self)
        self.others = entry.others
        self.folder = where.profile(entry.slug)
        self._key = entry.key
        self._guided: Guided | None = None
        self.sight = FirstSight(
            places.lessons(entry.settings.facts.language), where.packs, self.countries_known
        )
        self._heavy: Heavy | None = None
        self._waiting: Callable[[Guided], SessionViewModel | None] | None = None
        self._session: SessionViewModel | None = None
        self._awake = StayAwake(machine.screen, self)
        self.begun_in_flare = False
        self._told_on: date | None = None
        self._show_questions: Callable[[], None] = lambda: None

        self.today = TodayViewModel(self._facts(), machine.clock.now, parent=self)
        self.today.begun.connect(lambda choice: self.ask(lambda guided: guided.begin(choice)))
        self.today.went_on.connect(lambda: self.ask(lambda guided: guided.go_on()))
        self.today.put_aside.connect(self._put_aside)
        self.today.stay_wanted.connect(partial(stay_with, self.settings, machine.clock))
        self.today.flare_wanted.connect(self.flare)
        self.window.flare_wanted.connect(self.flare)
        self.today.learn_wanted.connect(partial(self.window.show_page, "learn"))
        self.door = Door(self.folder, machine, lambda: self.key, self)
        self.door.opened.connect(self._opened)
        self.door.shut.connect(self._show_trouble)
        self.door.again.connect(self._try_again)
        self.door.restore_wanted.connect(self.restore_wanted)
        self.pages = Pages(self, self)
        self.pages.shelved.connect(self._shelved)
        self.window.log_wanted.connect(self.pages.show_log)
        self.settings.changed.connect(self._settings_changed)

    @property
    def guided(self) -> "Guided | None":
        """What makes sessions, once it is loaded."""
        return self._guided

    @property
    def key(self) -> "Key | None":
        """What the record is encrypted under now; None when it is plain."""
        return self._key if self._guided is None else self._guided.record.key

    @property
    def session(self) -> "SessionViewModel | None":
        """The session that is on the screen."""
        return self._session

    @property
    def rooms(self) -> Rooms:
        return self.pages.rooms

    @property
    def help(self) -> "HelpViewModel":
        return self.pages.help

    @property
    def progress(self) -> "ProgressViewModel":
        return self.pages.progress

    @property
    def first_run(self) -> "FirstRunViewModel | None":
        """The welcome, once it was shown."""
        return self.pages.first_run

    def open(self) -> None:
        """Show the first page."""
        if self.machine.hold.to_read:
            # In its place from the start: later it would push down what a hand is on its way to.
            self._say_that_nothing_is_kept()
        if self.settings.profile.first_run_done:
            self.window.show_page("today")
        else:
            self.window.show_page("first-run", quiet=True)

    def take(self, heavy: "Heavy") -> None:
        """What is heavy is there: the record is opened."""
        self._heavy = heavy
        self.door.knock()

    def not_loaded(self) -> None:
        """What is heavy could not be loaded."""
        self.door.no_lessons()

    def page_shown(self, name: str) -> None:
        """A page of this person came to be seen."""
        self.pages.shown(name)
        if name in ("help", "flare") and self._session is not None:
            self._session.pause()
        if name == "today" and self._told_on != self.today_is():
            self.today.set_facts(self._facts())

    def close(self) -> None:
        """Let everything go; what is not kept yet is kept."""
        self._awake.rest()
        self.settings.quiet()
        self.settings.flush()
        if self._guided is not None:
            self._key = self.key
            self._guided.close()
            self._guided = None

    # What is asked for

    def short(self, which: str) -> None:
        """Something small: `breath`, `move`, `grounding`."""
        self.ask(lambda guided: guided.short(which))

    def flare(self) -> None:
        """The page for a flare, over whatever is shown."""
        self.window.show_over("flare")

    def in_a_flare(self) -> bool:
        """Whether today is a day of a flare that the person told, on which plans are smaller. False while the
        record is not open."""
        return self._guided is not None and self._guided.flare() is not None

    def ask(self, make: "Callable[[Guided], SessionViewModel | None]") -> None:
        """Begin what `make` makes: now, or as soon as everything is loaded."""
        if self._guided is None:
            self._waiting = make
            return
        self.begun_in_flare = self.window.page == "flare"
        self.drop_session()
        session = make(self._guided)
        if session is None:
            if not self.begun_in_flare:
                self.show_today()
            return
        self._session = session
        session.finished.connect(self._session_over)
        session.help_wanted.connect(self._help_in_session)
        self._awake.during(session)
        self.window.show_page("session", quiet=True)
        self.session_shown.emit()

    def drop_session(self) -> None:
        """End the session on the screen, if there is one."""
        session, self._session = self._session, None
        if session is None:
            return
        self._awake.rest()
        session.close()
        if self.window.page == "session":
            self.window.show_page("today")
        self.window.drop_page("session")
        session.deleteLater()

    def show_today(self) -> None:
        self.today.set_facts(self._facts())
        self._show_questions()
        self.window.show_page("today")

    def more_is_kept(self) -> None:
        """A file came in: Today goes by what is there now."""
        self.today.set_facts(self._facts())
        self._show_questions()

    def welcomed(self) -> None:
        """The welcome came to its end."""
        self.show_today()
        self.window.drop_page("first-run")

    def today_is(self) -> date:
        return self.settings.day_of(self.machine.clock.now())

    def countries_known(self, safety: "Safety") -> None:
        self.settings.set_facts(countries=safety.countries)

    def _session_over(self) -> None:
        if self.begun_in_flare:
            self.more_is_kept()
            self.window.show_page("flare", quiet=not self.settings.profile.first_run_done)
        else:
            self.show_today()
        self.drop_session()
        self._back_up_if_due()

    def _put_aside(self) -> None:
        if self._guided is not None:
            self._guided.put_aside()

    def _help_in_session(self, reason: str) -> None:
        self.window.show_help()
        self.help.opened(reason)

    def _settings_changed(self) -> None:
        self.today.set_facts(self._facts())
        if self._guided is not None:
            self.today.set_planner(self._guided.plan)

    def _facts(self) -> TodayFacts:
        profile = self.settings.profile
        self._told_on = self.today_is()
        return today_facts(
            self.sight.index,
            glance(self.folder, self.key),
            today=self.today_is(),
            programme=profile.programme,
            stay=profile.stay,
            wish=profile.wish,
            name=profile.name,
            position=profile.settings.comfort.position,
        )

    # The record

    def _opened(self, record: "Record") -> None:
        from mindbody.ui.viewmodels.sample_sound import SampleSound
        from mindbody.wiring.asking import Asking
        from mindbody.wiring.guided import Guided
        from mindbody.wiring.heavy import sources_of

        heavy = self._heavy
        assert heavy is not None  # noqa: S101  the door is knocked at once it is there
        guided = self._guided = Guided(heavy, record, self.machine, self.settings)
        if heavy.packs.left_out:
            log.warning("packs left out: %s", ", ".join(each.id for each in heavy.packs.left_out))
            self.pages.packs.show_packs(heavy.packs)
            self.sight.look_again()
        self._leave_trouble()
        self.pages.loaded(guided)
        self.settings.set_facts(
            voices=tuple(heavy.voices),
            backgrounds=heavy.clips.backgrounds(),
            sources=sources_of(heavy.library),
        )
        self.settings.set_sounds(SampleSound(guided.player, heavy.clips, heavy.voice))
        self.today.set_facts(self._facts())
        self.today.set_planner(guided.plan)
        self._show_questions = Asking(guided, self.settings, self.machine.clock, self.today, self.ask).show
        self._show_questions()
        if record.is_sample():
            self._say(self.tr("This is a sample. The person does not exist, and nothing here happened."))
        elif record.to_read:
            self._say_that_nothing_is_kept()
        self.ready.emit()
        self._back_up_if_due()
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.ask(waiting)

    def _say_that_nothing_is_kept(self) -> None:
        self._say(
            self.tr("Your record is open to read, because another computer has it. Nothing is kept here.")
            if self.machine.hold.to_read
            else self.tr(
                "Your record is open to read. Nothing can be kept here, because its folder can't be written "
                "to. In Settings you can save everything elsewhere."
            )
        )

    def _say(self, words: str) -> None:
        """Above every page, for as long as the record is open."""
        from mindbody.ui.shell.note import Note

        note = Note(self.look, words, closable=False)
        self.window.show_notice(note)
        note.announce()

    def _back_up_if_due(self) -> None:
        """The backup of the day, in the background. One that can't be made is told where backups are."""
        if self._guided is None or self._guided.record.to_read:
            return
        self.machine.jobs.start(self.door.backups.make_if_due, lambda _: None, self._not_backed_up)

    def _not_backed_up(self, trouble: Exception) -> None:
        log.warning("no backup: %s", type(getattr(trouble, "problem", trouble)).__name__)
        from mindbody.ui.viewmodels.translated import translated

        self.pages.backups.say(translated(trouble), trouble=True)

    def _shelved(self, shelf: "Shelf") -> None:
        """The lessons are others now."""
        self.sight.look_again()
        if self._guided is not None:
            self._guided.take(shelf)
            self.today.set_planner(self._guided.plan)
        self.today.set_facts(self._facts())
        self.pages.lessons_changed()
        self.shelved.emit(shelf)

    def _show_trouble(self) -> None:
        if self.machine.hold.to_read:
            self.window.show_notice(None)
        if self.window.page == "trouble":
            self.window.leave_page()
        else:
            self.window.drop_page("trouble")
        self.window.show_page("trouble")

    def _leave_trouble(self) -> None:
        if self.window.page == "trouble":
            self.window.show_page("today")
        self.window.drop_page("trouble")

    def _try_again(self) -> None:
        self._leave_trouble()
        self.load_wanted.emit()
