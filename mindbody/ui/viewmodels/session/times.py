"""Time and its pulse, handed in."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer


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
