"""The people of this computer under one roof: the window, the look, and whose things are open in it.

One person is at home at a time. Who leaves takes everything along: record, pages and view models.
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache, cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from mindbody import places
from mindbody.record.locked import is_locked
from mindbody.record.people import free_slug, slugs
from mindbody.record.schema import FILE_NAME
from mindbody.ui.pages.settings.obeying import obey
from mindbody.ui.shell.dress import dress
from mindbody.ui.shell.window import MainWindow
from mindbody.ui.theme.fonts import load_family
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.wiring.app import Entry, MindBody
from mindbody.wiring.by_ear import ByEar
from mindbody.wiring.clinic.beside import GroupsBeside
from mindbody.wiring.coming_in import who_is_alone
from mindbody.wiring.in_tray import InTray
from mindbody.wiring.loading import Loading
from mindbody.wiring.machine import Machine
from mindbody.wiring.notes import Notes
from mindbody.wiring.pages import PAGES
from mindbody.wiring.profiles import Choices
from mindbody.wiring.reading_aloud import ReadAloud
from mindbody.wiring.remembering import remember_window, remembered_window
from mindbody.wiring.reminding import Reminding
from mindbody.wiring.speaking import Speaking

if TYPE_CHECKING:
    from mindbody.record.driver import Key
    from mindbody.record.profile import Profile
    from mindbody.record.restoring import Restored
    from mindbody.wiring.guest import Guest
    from mindbody.wiring.locking import Lock

PEOPLE: Final = "people"
UNLOCK: Final = "unlock"
GONE: Final = "gone"

log = logging.getLogger(__name__)


class House(QObject):
    """Builds the window at once; `load` brings the rest in, and `ready` tells when it is there."""

    ready = Signal()

    def __init__(self, app: QApplication, where: places.Places, machine: Machine) -> None:
        super().__init__()
        self._app = app
        self._where = where
        # One player and one icon for whoever is at home: a sound device is not to be opened twice.
        self._machine = replace(machine, player=cache(machine.player), tray=cache(machine.tray))
        self._home: MindBody | None = None
        self._slug = ""
        self._choices = Choices(where, machine.hold, self)
        self._remembers = True
        self._others_stay = False
        self.look = Look(family=load_family(), parent=self)
        self.look.follow(app.styleHints())
        self._speaking = Speaking(app, machine, self)
        self._speaking.chosen.connect(self._later(self._speak_anew))
        self._loading = Loading(where, self._machine, lambda: self._speaking.language, self)
        self._loading.came.connect(self._loaded)
        alone, locked = who_is_alone(where)
        self._knocking = alone if locked else ""
        comes_in = alone and not locked
        settings = self._choices.of(alone) if comes_in else self._choices.of_nobody(self._knocking)
        obey(self.look, settings)
        self._speaking.follow(settings)
        dress(app, self.look)
        self.window = MainWindow(
            self.look,
            self._pages(),
            remembered=remembered_window(where.window),
            remember=self._remember,
        )
        self._notes = Notes(self.look, self.window, self)
        self._reminding = Reminding(self.look, self.window, self._machine, self)
        self._tray = InTray(app, self.window, lambda: self._machine.tray(self.look), lambda: self._home, self)
        aloud = ReadAloud(self.window, self._notes, self._machine, lambda: self._home, self)
        ByEar(app, self.window, aloud, lambda: self._home, self)
        self.window.page_shown.connect(self._page_shown)
        self.window.closing.connect(self.close)
        self.groups = GroupsBeside(app, where, self._machine, lambda: self._speaking.language, self)
        self._guest: Guest | None = None
        if comes_in:
            self._move_in(alone, settings)
        else:
            self._guest = self._guest_of(settings)

    @property
    def home(self) -> MindBody:
        """Whoever is at home. Raises LookupError while nobody is."""
        if self._home is None:
            raise LookupError("Nobody is at home.")
        return self._home

    @property
    def anybody(self) -> bool:
        """Whether somebody is at home."""
        return self._home is not None

    def open(self, *, in_background: bool = False) -> None:
        """Show the first page; in_background: folded away, or beside the clock alone where that is wished."""
        if self._home is not None:
            self._home.open()
        else:
            self.window.show_page(UNLOCK if self._knocking else PEOPLE, quiet=True)
        if not in_background:
            self.window.show()
        elif not self._tray.there:
            self.window.showMinimized()

    def load(self) -> None:
        """Bring in what is heavy: read in the background, opened here. From here on Esc twice hides all."""
        _ = self._lock
        self._loading.begin()

    def _loaded(self) -> None:
        if self._home is not None:
            self._loading.give(self._home)

    def close(self) -> None:
        """Let everything go; what is not kept yet is kept."""
        self._lock.close()
        self._reminding.rest()
        if self._home is not None:
            self._home.close()

    # Coming and going

    def enter(self, slug: str, key: "Key | None" = None, profile: "Profile | None" = None) -> None:
        """Let somebody in, by the name of their folder and with their key; without it, it is asked for.
        profile: what they have chosen, where that is known better than their folder tells."""
        self._let_go()
        self._knocking = slug if key is None and is_locked(self._where.profile(slug) / FILE_NAME) else ""
        if self._knocking:
            self._show_as_guest(UNLOCK)
            return
        settings = self._choices.of(slug, profile)
        self._obey(settings)
        home = self._move_in(slug, settings, key)
        home.open()
        self._clear_guest()
        self.window.forget_pages()
        self._loading.give(home)

    def leave(self) -> None:
        """Whoever is at home leaves; everybody's names are shown."""
        self._let_go()
        self.window.leave_page()
        self._knocking = ""
        self._show_as_guest(PEOPLE)

    def newcomer(self) -> None:
        """Somebody new comes in."""
        self.enter(free_slug(self._where.profiles))

    def _obey(self, settings: SettingsViewModel) -> None:
        """Look and speak as these settings say. Another language is another shelf of lessons."""
        obey(self.look, settings)
        if self._speaking.follow(settings):
            self.window.say_anew()
            self._tray.say_anew()
            self.groups.say_anew()
            self.load()

    def _speak_anew(self) -> None:
        """Another language was chosen: whoever is at home comes in again, and all is said in it. What they
        chose comes along: it may be that nothing can be kept here."""
        self._come_again(self.window.page, self.home.key, self.home.settings.profile)

    def _come_again(self, page: str, key: "Key | None", profile: "Profile | None" = None) -> None:
        """Whoever was at home comes in anew, to Settings if they were there."""
        self.enter(self._slug, key, profile)
        if page == "settings":
            self.window.show_page(page)

    def _move_in(self, slug: str, settings: SettingsViewModel, key: "Key | None" = None) -> MindBody:
        others = any(each != slug for each in slugs(self._where.profiles))
        entry = Entry(slug=slug, settings=settings, key=key, others=others)
        home = MindBody(self.window, self.look, self._where, self._machine, entry)
        home.load_wanted.connect(self.load)
        home.leave_wanted.connect(self._later(self.leave))
        home.newcomer_wanted.connect(self._later(self.newcomer))
        home.shelved.connect(self._loading.shelved)
        home.restore_wanted.connect(self._restore)
        home.forget_wanted.connect(self._forget)
        home.ready.connect(lambda: self._lock.watch_over(home, home.pages.passcode))
        home.ready.connect(self.ready)
        home.pages.groups_wanted.connect(self.groups.open)
        self._home, self._slug = home, slug
        self._reminding.watch_over(home)
        if self._choices.broken:
            self._notes.settings_broken(self._choices.broken)
        return home

    def _let_go(self) -> None:
        """Close everything of whoever is at home. Their page stays in sight until another is shown."""
        self._lock.rest()
        self._reminding.rest()
        home, self._home = self._home, None
        if home is None:
            return
        home.drop_session()
        home.close()
        self._notes.clear()
        self.window.leave_page()
        self.window.forget_pages()
        home.deleteLater()

    def _show_as_guest(self, page: str) -> None:
        settings = self._choices.of_nobody(self._knocking)
        self._obey(settings)
        self._clear_guest()
        self._guest = self._guest_of(settings)
        self.window.show_page(page, quiet=True)
        self.window.forget_pages()

    def _guest_of(self, settings: SettingsViewModel) -> "Guest":
        from mindbody.wiring.guest import Guest

        return Guest(settings, self.window, self._where.packs, self)

    def _shut(self) -> None:
        """Close everything of whoever is at home, and ask for their passcode."""
        if self._home is not None:
            self.enter(self._slug)
            # Nothing of it fades away over the way in.
            self.window.finish_fading()

    @cached_property
    def _lock(self) -> "Lock":
        """Made after the first picture, which does not wait for it; before that where a record is locked."""
        from mindbody.wiring.locking import Lock

        window = self.window
        lock = Lock(self._app, window, self.look, self._machine, page=lambda: window.page, parent=self)
        lock.shut.connect(self._shut)
        lock.hiding.hidden.connect(window.hushed)
        return lock

    def _clear_guest(self) -> None:
        if self._guest is not None:
            self._guest.deleteLater()
            self._guest = None

    def _later(self, act: Callable[[], None]) -> Callable[[], None]:
        """After the click that asked for it: its button goes with the page."""
        return lambda: QTimer.singleShot(0, self, act)

    def _remember(self, geometry: bytes) -> None:
        if self._remembers:
            self._machine.hold.saving(remember_window)(self._where.window, geometry)

    # Pages

    def _pages(self) -> Mapping[str, Callable[[], QWidget]]:
        return {
            **{name: partial(self._page, name) for name in PAGES},
            PEOPLE: self._people_page,
            UNLOCK: self._unlock_page,
            GONE: self._gone_page,
        }

    def _page(self, name: str) -> QWidget:
        if self._home is None and self._guest is not None and name == "help":
            return self._guest.help_page(self.look)
        return self.home.pages.make(name)

    def _people_page(self) -> QWidget:
        from mindbody.wiring.coming_in import people_page

        page = people_page(self.look, self._where.profiles, self._machine.clock.now())
        page.chosen.connect(self.enter)
        page.newcomer.connect(self.newcomer)
        page.help_wanted.connect(self.window.show_help)
        return page

    def _unlock_page(self) -> QWidget:
        slug = self._knocking
        page = self._lock.way_in(
            self._where.profile(slug),
            others=any(each != slug for each in slugs(self._where.profiles)),
            unlocked=lambda key, _failed: self._later(partial(self.enter, slug, key))(),
        )
        page.help_wanted.connect(self.window.show_help)
        page.leave_wanted.connect(self._later(self.leave))
        return page

    def _gone_page(self) -> QWidget:
        from mindbody.ui.pages.gone import GonePage

        page = GonePage(self.look, others=self._others_stay)
        page.on.connect(self._after_forgetting)
        page.close_wanted.connect(self.window.close)
        return page

    def _page_shown(self, name: str) -> None:
        if self._home is not None:
            self._home.page_shown(name)
        elif self._guest is not None and name == "help":
            self._guest.help.opened()

    # Backups and forgetting

    def _restore(self, bundle: Path, theirs: "Key | None" = None) -> None:
        """Put a backup back: the record is closed, replaced, and its person comes in again."""
        home, page = self.home, self.window.page
        home.close()
        key, backups = home.key, home.door.backups

        def done(restored: "Restored") -> None:
            self._come_again(page, key)
            self._say_restored(restored)

        def failed(trouble: Exception) -> None:
            from mindbody.ui.viewmodels.translated import translated

            log.warning("not restored: %s", type(getattr(trouble, "problem", trouble)).__name__)
            self._come_again(page, key)
            self._notes.say(translated(trouble))

        self._machine.jobs.start(lambda: backups.restore(bundle, key, theirs), done, failed)

    def _say_restored(self, restored: "Restored") -> None:
        undo = restored.undo
        self._notes.restored(
            restored.backup.made,
            self._machine.clock.now(),
            undo=None if undo is None else self._later(lambda: self._restore(undo.path)),
        )

    def _forget(self, what: str) -> None:
        """Take away one person's things, or everything."""
        slug, everyone = self._slug, what == "everyone"
        self._later(lambda: self._begin_to_forget(slug, everyone=everyone))()

    def _begin_to_forget(self, slug: str, *, everyone: bool) -> None:
        from mindbody.ui.pages.gone import GonePage
        from mindbody.wiring.forgetting import forget_for

        self._let_go()
        self._remembers = self._remembers and not everyone
        self._others_stay = not everyone and any(each != slug for each in slugs(self._where.profiles))
        self._show_as_guest(GONE)
        page = self.window.page_widget(GONE)
        assert isinstance(page, GonePage)  # noqa: S101  its maker is above
        self._machine.jobs.start(
            partial(forget_for, self._where, slug, everyone=everyone),
            lambda _: page.done(),
            lambda trouble: page.failed(getattr(trouble, "strerror", "") or ""),
        )

    def _after_forgetting(self) -> None:
        if slugs(self._where.profiles):
            self.window.leave_page()
            self._show_as_guest(PEOPLE)
        else:
            self._remembers = True
            self.newcomer()
