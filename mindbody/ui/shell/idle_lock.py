"""Locks a record that nobody is looking at, after a quiet warning."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mindbody.ui.shell.input_watch import InputWatch
from mindbody.ui.viewmodels.idleness import Idle, Touched, idleness
from mindbody.ui.viewmodels.session.times import Clock, Ticker

_LOOK_EVERY_SECONDS = 1.0


class IdleLock(QObject):
    """Runs while a locked record is open: from `start` to `stop`.

    `warned` tells that it is about to lock, `stayed` that someone is there after all, `locked` that the
    record is to be closed; then it has stopped. While `held` says so, as in a practice, time does not count.
    """

    warned = Signal()
    stayed = Signal()
    locked = Signal()

    def __init__(
        self,
        watch: InputWatch,
        clock: Clock,
        ticker: Ticker,
        *,
        minutes: Callable[[], int],
        held: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._ticker = ticker
        self._minutes = minutes
        self._held = held
        self._running = False
        self._warning = False
        self._touched = self._now()
        watch.touched.connect(self.touch)

    @property
    def running(self) -> bool:
        return self._running

    def start(self) -> None:
        self._running, self._warning, self._touched = True, False, self._now()
        self._ticker.start(_LOOK_EVERY_SECONDS, self.look)

    def stop(self) -> None:
        self._running = False
        self._ticker.stop()
        self._stay()

    def touch(self) -> None:
        """Someone is there."""
        if self._running:
            # After a sleep of the machine the first move finds the time already over.
            self.look()
            self._touched = self._now()
            self._stay()

    def lock_now(self) -> None:
        """Lock without waiting, as when the person asks for it."""
        if self._running:
            self.stop()
            self.locked.emit()

    def look(self) -> None:
        """Look at the clock."""
        if not self._running:
            return
        if self._held():
            self._touched = self._now()
            self._stay()
            return
        match idleness(self._touched.idle(self._clock.monotonic(), self._clock.now()), self._minutes()):
            case Idle.LOCK:
                self.lock_now()
            case Idle.WARN if not self._warning:
                self._warning = True
                self.warned.emit()

    def _stay(self) -> None:
        if self._warning:
            self._warning = False
            self.stayed.emit()

    def _now(self) -> Touched:
        return Touched(seconds=self._clock.monotonic(), wall=self._clock.now())
