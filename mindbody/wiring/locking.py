"""The lock of the record that is open: it locks itself when nobody is there, and the way in again."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from mindbody.record.schema import PERSON, Kind
from mindbody.ui.shell.covering import Cover, LockWarning
from mindbody.ui.shell.idle_lock import IdleLock
from mindbody.ui.shell.input_watch import InputWatch
from mindbody.ui.shell.quick_hide import QuickHide
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.settings import SettingsViewModel
from mindbody.wiring.machine import Machine

if TYPE_CHECKING:
    from mindbody.record.driver import Key
    from mindbody.ui.pages.unlock.page import UnlockPage
    from mindbody.ui.viewmodels.passcode import PasscodeViewModel
    from mindbody.wiring.guided import Guided


class AtHome(Protocol):
    """Whoever is at home, as far as the lock is concerned."""

    @property
    def settings(self) -> SettingsViewModel: ...

    @property
    def guided(self) -> "Guided | None": ...

    @property
    def session(self) -> object | None: ...


class Lock(QObject):
    """`shut` tells that the record is to be closed, and the way in shown in place of every page. Esc twice
    hides the window at any time, with a passcode or without one."""

    shut = Signal()

    def __init__(
        self,
        app: QCoreApplication,
        window: QWidget,
        look: Look,
        machine: Machine,
        *,
        page: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        """page: the name of the page that is shown."""
        super().__init__(parent)
        self._look = look
        self._machine = machine
        self._home: AtHome | None = None
        self._passcode: PasscodeViewModel | None = None
        self._watch = InputWatch(app, self)
        self._idle = IdleLock(
            self._watch, machine.clock, machine.ticker(), minutes=self._minutes, held=self._held, parent=self
        )
        self._warning = LockWarning(look, window)
        self._idle.warned.connect(self._warning.warn)
        self._idle.stayed.connect(self._warning.hide)
        self._idle.locked.connect(self.shut)
        self.hiding = QuickHide(
            Cover(look, window),
            self._watch,
            machine.clock,
            # A session pauses, and hides itself.
            apart=lambda: page() == "session",
            lock=self._idle.lock_now,
            parent=self,
        )

    def watch_over(self, home: AtHome, passcode: "PasscodeViewModel") -> None:
        """The record of `home` is open. It is watched for as long as it has a passcode."""
        self.rest()
        self._home, self._passcode = home, passcode
        passcode.changed.connect(self._passcode_changed)
        passcode.lock_wanted.connect(self._idle.lock_now)
        self._passcode_changed()

    def rest(self) -> None:
        """The record is closed."""
        self._idle.stop()
        if self._passcode is not None:
            self._passcode.changed.disconnect(self._passcode_changed)
            self._passcode.lock_wanted.disconnect(self._idle.lock_now)
        self._home = self._passcode = None

    def close(self) -> None:
        """Watch nothing any more."""
        self.rest()
        self._watch.stop()

    def way_in(
        self,
        folder: Path,
        *,
        others: bool,
        unlocked: "Callable[[Key, int], None]",
        kind: Kind = PERSON,
        title: str = "",
    ) -> "UnlockPage":
        """The page before what is locked in `folder`; `unlocked` is given its key, and how many wrong tries
        came before. others: whether there is anybody else on this computer. kind, title: what it is, where it
        is not a person's record."""
        from mindbody.record.tries import Tries
        from mindbody.ui.pages.unlock.page import UnlockPage
        from mindbody.ui.viewmodels.unlock import UnlockViewModel

        machine = self._machine
        model = UnlockViewModel(
            folder,
            Tries(folder, machine.clock.monotonic),
            machine.jobs,
            machine.ticker(),
            kind=kind,
        )
        model.unlocked.connect(lambda key: unlocked(key, model.failed))
        page = UnlockPage(self._look, model, others=others, title=title)
        model.setParent(page)
        return page

    def _passcode_changed(self) -> None:
        on = self._passcode is not None and self._passcode.state.on
        if on and not self._idle.running:
            self._idle.start()
        elif not on and self._idle.running:
            self._idle.stop()

    def _minutes(self) -> int:
        return 1 if self._home is None else self._home.settings.settings.lock_minutes

    def _held(self) -> bool:
        """Never in a session or a practice, nor while the recovery code is still to be put away."""
        from mindbody.audio.player import MOVING
        from mindbody.ui.viewmodels.passcode import Step

        home, passcode = self._home, self._passcode
        if home is None or passcode is None:
            return False
        plays = home.guided is not None and home.guided.player.state in MOVING
        kept = passcode.state.busy or passcode.state.step is Step.CODE
        return plays or kept or home.session is not None
