"""Groups are led here: one window of its own, over a store that has nothing of anybody's own record in it."""

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from mindbody import __version__, places
from mindbody.content.languages import ENGLISH
from mindbody.record.clinic.kind import CLINIC
from mindbody.record.clinic.server import address_of
from mindbody.record.locked import is_locked
from mindbody.record.profile import save_profile
from mindbody.ui.pages.settings.obeying import obey
from mindbody.ui.shell.dress import dress
from mindbody.ui.shell.window import MainWindow
from mindbody.ui.theme.fonts import load_family
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.clinic.groups import GroupsViewModel
from mindbody.ui.viewmodels.passcode import PasscodeViewModel
from mindbody.ui.viewmodels.settings import Facts, SettingsViewModel
from mindbody.ui.viewmodels.translated import translated
from mindbody.wiring.clinic.inside import Inside
from mindbody.wiring.guest import Guest
from mindbody.wiring.heavy import Heavy, load_heavy
from mindbody.wiring.locking import Lock
from mindbody.wiring.machine import Machine
from mindbody.wiring.profiles import profile_in
from mindbody.wiring.remembering import remember_window, remembered_window

if TYPE_CHECKING:
    from mindbody.record.driver import Key
    from mindbody.ui.pages.unlock.page import UnlockPage
    from mindbody.ui.shell.power_events import PowerEvents

log = logging.getLogger(__name__)

WINDOW: Final = "window.json"
WELCOME, UNLOCK, SHUT, HELP = "welcome", "unlock", "shut", "help"
_WRITTEN_ON: Final = ("held", "member")
"""Pages that may hold what is not kept yet: they stay as they are until they are left."""


class Clinic(QObject):
    """`closed`: its window is closed, and the store with it."""

    closed = Signal()

    def __init__(
        self,
        app: QApplication,
        where: places.Places,
        machine: Machine,
        power: "PowerEvents",
        heavy: Heavy | None = None,
        parent: QObject | None = None,
        *,
        language: str = ENGLISH,
    ) -> None:
        """heavy: the lessons and voices, where they are loaded already. language: the code of what is spoken;
        meetings themselves are in English."""
        super().__init__(parent)
        self._where = where
        self._machine = machine
        self._power = power
        self._heavy = heavy
        self._language = language
        self.folder = where.clinic
        self.settings = self._made_settings()
        self.look = Look(family=load_family(), parent=self)
        self.look.follow(app.styleHints())
        obey(self.look, self.settings)
        dress(app, self.look)
        self.groups = GroupsViewModel(self)
        self.inside: Inside | None = None
        self._trouble: Exception | None = None
        self._key: Key | None = None
        self.window = MainWindow(
            self.look,
            {
                WELCOME: self._welcome_page,
                UNLOCK: self._unlock_page,
                SHUT: self._shut_page,
                HELP: lambda: self._guest.help_page(self.look),
                "groups": self._groups_page,
                **{name: partial(self._inner_page, name) for name in Inside.PAGES},
            },
            remembered=remembered_window(self.folder / WINDOW),
            remember=partial(remember_window, self.folder / WINDOW),
        )
        self.window.setWindowTitle(self._title())
        self.window.closing.connect(self.close)
        self._guest = self._made_guest()
        self._speaks_later = False
        self.passcode = PasscodeViewModel(machine.jobs, parent=self)
        self._lock = Lock(app, self.window, self.look, machine, page=lambda: self.window.page, parent=self)
        self._lock.shut.connect(self._shut)
        self._lock.hiding.hidden.connect(self._hide_room)

    @property
    def locked(self) -> bool:
        """Whether a passcode is asked for before anything of the store is seen."""
        return is_locked(self.folder / CLINIC.file_name)

    def open(self) -> None:
        """Show the first page, and bring in what is heavy."""
        if not (self.folder / CLINIC.file_name).exists() and address_of(self.folder) is None:
            self._show(WELCOME)
        else:
            self._show(UNLOCK if self.locked else "groups")
        self.window.show()
        if self._heavy is not None:
            self._loaded(self._heavy)
            return
        self._machine.jobs.start(
            lambda: load_heavy(ENGLISH, places.audio(), self._where.packs),
            self._loaded,
            self._not_opened,
        )

    def close(self) -> None:
        """Let everything go; a meeting that goes on can be taken up at its block."""
        self._lock.close()
        self._speaks_later = False
        self._leave_store()
        self.settings.flush()
        self.closed.emit()

    def say_anew(self, language: str) -> None:
        """Another language is spoken now, by its code. A meeting is led to its end in the one it began in."""
        self._language = language
        self._speaks_later = self.inside is not None and self.inside.session is not None
        if not self._speaks_later:
            self._say_all()

    def _meeting_left(self) -> None:
        if self._speaks_later:
            self._speaks_later = False
            QTimer.singleShot(0, self, self._say_all)

    def _say_all(self) -> None:
        self.window.leave_help()
        self.window.drop_page(HELP)
        self.settings.set_facts(language=self._language)
        before, self._guest = self._guest, self._made_guest()
        before.deleteLater()
        self.window.setWindowTitle(self._title())
        self.window.say_anew()
        self.groups.refresh()
        if self.inside is not None:
            self.inside.say_anew()
        if self.window.page not in _WRITTEN_ON:
            self._show(self.window.page)

    def _title(self) -> str:
        return self.tr("MindBody, groups")

    def _made_guest(self) -> Guest:
        """Help for whoever leads, without a person; its countries are there to choose from at once."""
        guest = Guest(self.settings, self.window, self._where.packs, self)
        _ = guest.help
        return guest

    # The store

    def unlocked(self, key: "Key", failed: int = 0) -> None:
        """Somebody came in with the passcode. failed: wrong tries before it."""
        self._open_store(key, failed)

    def _loaded(self, heavy: Heavy) -> None:
        self._heavy = heavy
        self.settings.set_facts(voices=tuple(heavy.voices), backgrounds=heavy.clips.backgrounds())
        if not self.locked and self.window.page != WELCOME:
            self._open_store(None)

    def _open_store(self, key: "Key | None", failed: int = 0) -> None:
        from mindbody.record.clinic.opening import open_clinic
        from mindbody.record.problems import RecordError

        if self._heavy is None:
            # Came in faster than the lessons: once more when they are there.
            QTimer.singleShot(200, self, partial(self._open_store, key, failed))
            return
        # Until it is open: a damaged store is brought back under it.
        self._key = key
        try:
            store = open_clinic(self.folder, self._machine.clock, key=key, failed=failed)
        except RecordError as trouble:
            self._not_opened(trouble)
            return
        self._key = None
        self.inside = Inside(self, self._heavy, store, self._machine, self._power, self)
        self.inside.meeting_left.connect(self._meeting_left)
        self._lock.watch_over(self.inside, self.passcode)
        self.groups.set_desk(self.inside.desk)
        self._show("groups")
        self.inside.back_up_if_due()

    def _not_opened(self, trouble: Exception) -> None:
        log.warning("the clinic was not opened: %s", type(getattr(trouble, "problem", trouble)).__name__)
        self._trouble = trouble
        self._show(SHUT)

    def _shut(self) -> None:
        """Lock it: what is seen of it goes, and the passcode is asked for."""
        self._key = None
        self._leave_store(locked=True)
        self._show(UNLOCK if self.locked else "groups")
        self.window.finish_fading()

    def _leave_store(self, *, locked: bool = False) -> None:
        inside, self.inside = self.inside, None
        self._lock.rest()
        self.groups.set_desk(None)
        self.passcode.set_keeper(None)
        if inside is not None:
            inside.close(locked=locked)
            inside.deleteLater()
        for name in Inside.PAGES:
            if name != self.window.page:
                self.window.drop_page(name)

    def _restore(self) -> None:
        from mindbody.record.clinic.keeping import clinic_backups, restore_clinic

        newest, key = next(iter(clinic_backups(self.folder)), None), self._key
        if newest is None:
            return

        def work() -> object:
            return restore_clinic(self.folder, newest.path, self._machine.clock, key, theirs=key)

        self._machine.jobs.start(work, lambda _: self._again(), self._not_opened)

    def _again(self) -> None:
        self._show(UNLOCK if self.locked else "groups")
        if not self.locked:
            self._open_store(None)

    def _hide_room(self) -> None:
        if self.inside is not None:
            self.inside.hide_room()

    # Pages

    def show(self, name: str) -> None:
        """A page of what is inside, made anew."""
        self._show(name)

    def _show(self, name: str) -> None:
        if self.window.page == name:
            self.window.leave_page()
        else:
            self.window.drop_page(name)
        self.window.show_page(name, quiet=True)

    def _inner_page(self, name: str) -> QWidget:
        assert self.inside is not None  # noqa: S101  shown by what is inside alone
        return self.inside.page(name)

    def _welcome_page(self) -> QWidget:
        from mindbody.ui.pages.clinic.welcome import ClinicWelcome

        page = ClinicWelcome(self.look)
        page.begun.connect(lambda: self._show("groups"))
        page.begun.connect(partial(self._open_store, None))
        return page

    def _groups_page(self) -> QWidget:
        from mindbody.ui.pages.clinic.groups import GroupsPage

        page = GroupsPage(self.look, self.groups, in_english=self._language == ENGLISH)
        page.help_wanted.connect(self.window.show_help)
        return page

    def _unlock_page(self) -> "UnlockPage":
        page = self._lock.way_in(
            self.folder,
            others=False,
            unlocked=lambda key, failed: QTimer.singleShot(0, self, partial(self.unlocked, key, failed)),
            kind=CLINIC,
            title=self.tr("What is kept about groups is locked"),
        )
        page.help_wanted.connect(self.window.show_help)
        return page

    def _shut_page(self) -> QWidget:
        from mindbody.record.clinic.keeping import clinic_backups
        from mindbody.ui.pages.clinic.shut import StoreShutPage
        from mindbody.ui.viewmodels.backup_words import moment_words

        newest = next((each.made for each in clinic_backups(self.folder)), None)
        in_reach = not self.locked or self._key is not None
        backup = moment_words(newest, self._machine.clock.now()) if newest is not None and in_reach else ""
        page = StoreShutPage(self.look, translated(self._trouble), backup)
        page.again.connect(lambda: QTimer.singleShot(0, self, self._again))
        page.restore_wanted.connect(lambda: QTimer.singleShot(0, self, self._restore))
        return page

    def _made_settings(self) -> SettingsViewModel:
        profile = replace(profile_in(self.folder), id="clinic", first_run_done=True)
        return SettingsViewModel(
            profile,
            save=partial(save_profile, self.folder),
            facts=Facts(folder=self.folder, version=__version__, language=self._language),
            parent=self,
        )
