"""Time and its pulse, handed in."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer

from mindbody.session.activity import ActiveTime


class Clock(Protocol):
    """Two clocks: the date on the wall, and seconds that never step."""

    def now(self) -> datetime: ...

    def monotonic(self) -> float: ...


class Ticker(Protocol):
    """Calls `pulse` every `interval` seconds until it is stopped; a second start replaces the first."""

    def start(self, interval: float, pulse: Callable[[], None]) -> None: ...

    def stop(self) -> None: ...


class QtTicker:
    """A ticker that beats with Qt's precise timer."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._timer = QTimer(parent)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._pulse: Callable[[], None] | None = None

    def start(self, interval: float, pulse: Callable[[], None]) -> None:
        self._pulse = pulse
        self._timer.start(round(interval * 1000))

    def stop(self) -> None:
        self._timer.stop()
        self._pulse = None

    def _beat(self) -> None:
        if self._pulse is not None:
            self._pulse()


class TimeSpent:
    """Seconds really spent, read off both clocks; what a pause or a sleep of the machine takes is left
    out."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._active = ActiveTime()

    def rest(self) -> None:
        """What passes until `start` is not spent."""
        self._active = self._active.rested()

    def start(self) -> None:
        """Spend from now on."""
        self.rest()
        self.look()

    def look(self) -> tuple[float, bool]:
        """Seconds spent since the last look, and whether the machine slept in between."""
        before = self._active.seconds
        now, wall = self._clock.monotonic(), self._clock.now().timestamp()
        self._active, gap = self._active.tick(now, wall)
        return self._active.seconds - before, gap is not None


class Twice:
    """Whether the same thing came again within 600 ms."""

    def __init__(self, clock: Clock, within: float = 0.6) -> None:
        self._clock = clock
        self._within = within
        self._before: float | None = None

    def again(self) -> bool:
        """It came now; True when it came a moment ago as well."""
        now, before = self._clock.monotonic(), self._before
        self._before = now
        return before is not None and now - before <= self._within
