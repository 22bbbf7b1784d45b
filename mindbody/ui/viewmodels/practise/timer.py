"""The open timer: quiet time without an end of its own, with bells where they are wished."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from mindbody.ui.viewmodels.session.sound import Sound, SoundPlayer
from mindbody.ui.viewmodels.session.times import Clock, Ticker, TimeSpent

BETWEEN: Final = (0, 5, 10, 15)
"""Minutes between bells that can be chosen; 0 is none."""

_PULSE: Final = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerState:
    """seconds: really spent so far. shown: whether the time is to be seen. slept: it is paused because the
    computer slept. done: words after the end."""

    bell: bool = True
    between: int = 0
    shown: bool = False
    running: bool = False
    paused: bool = False
    slept: bool = False
    seconds: float = 0.0
    done: str = ""


class TimerViewModel(QObject):
    """`make` gives the bells as a sound that outlasts any sitting; `keep` is told the seconds at the end."""

    changed = Signal()

    def __init__(
        self,
        make: Callable[[bool, int], Sound],
        player: SoundPlayer,
        clock: Clock,
        ticker: Ticker,
        keep: Callable[[float], None],
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._player = player
        self._spent = TimeSpent(clock)
        self._ticker = ticker
        self._keep = keep
        self._state = TimerState()

    @property
    def state(self) -> TimerState:
        return self._state

    def choose_bell(self, on: bool) -> None:
        self._tell(replace(self._state, bell=on))

    def choose_between(self, minutes: int) -> None:
        self._tell(replace(self._state, between=minutes))

    def show_time(self, on: bool) -> None:
        self._tell(replace(self._state, shown=on))

    def begin(self) -> None:
        """From now on, until it is ended."""
        if self._state.running:
            return
        self._spent.start()
        self._player.load(self._make(self._state.bell, self._state.between).source)
        self._player.play()
        self._ticker.start(_PULSE, self._pulse)
        self._tell(replace(self._state, running=True, paused=False, seconds=0.0, done=""))

    def pause(self) -> None:
        """Hold it, or go on."""
        if not self._state.running:
            return
        if not self._state.paused:
            self._pulse()
            self._hold(slept=self._state.slept)
            return
        self._spent.start()
        self._player.play()
        self._ticker.start(_PULSE, self._pulse)
        self._tell(replace(self._state, paused=False, slept=False))

    def end(self) -> None:
        """It is enough. What was spent is kept."""
        if not self._state.running:
            return
        if not self._state.paused:
            self._pulse()
        self._ticker.stop()
        self._player.ease_out()
        self._keep(self._state.seconds)
        self._tell(
            replace(
                self._state, running=False, paused=False, slept=False, done=self._done(self._state.seconds)
            )
        )

    def close(self) -> None:
        """The page goes away: end what runs."""
        self.end()

    def time_words(self) -> str:
        minutes, seconds = divmod(int(self._state.seconds), 60)
        return f"{minutes}:{seconds:02}"

    def _done(self, seconds: float) -> str:
        minutes = round(seconds / 60)
        if minutes < 1:
            return self.tr("A short sitting. It counts.")
        if minutes == 1:
            return self.tr("One minute of quiet. It counts.")
        return self.tr("{n} minutes of quiet.").format(n=minutes)

    def _pulse(self) -> None:
        seconds, slept = self._spent.look()
        self._tell(replace(self._state, seconds=self._state.seconds + seconds))
        if slept:
            self._hold(slept=True)

    def _hold(self, *, slept: bool) -> None:
        self._ticker.stop()
        self._spent.rest()
        self._player.pause()
        self._tell(replace(self._state, paused=True, slept=slept))

    def _tell(self, state: TimerState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
