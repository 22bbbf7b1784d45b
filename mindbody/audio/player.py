"""Plays a piece: through the sound device while there is one, else in silence with its captions."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, Signal

from mindbody.audio import RATE, to_frames
from mindbody.audio.levels import Levels
from mindbody.audio.output import Device, SoundOutput, Ticker
from mindbody.audio.piece import Piece
from mindbody.audio.transport import Notice, Transport
from mindbody.audio.watch import SleepWatch

__all__ = ["Notice", "Player", "PlayerState"]

EASE_OUT_SECONDS: Final = 10.0
"""A landing from a pause, where there is no sound left to fade, lasts as long as the fade does."""


class PlayerState(Enum):
    """What the player is doing."""

    EMPTY = auto()
    READY = auto()
    PLAYING = auto()
    PAUSED = auto()
    EASING = auto()
    FINISHED = auto()


MOVING: Final = frozenset({PlayerState.PLAYING, PlayerState.EASING})


class Player(QObject):
    """One piece at a time. `position` is the content that has been heard, or would have been."""

    state_changed = Signal(object)
    loaded = Signal(object)
    """The piece that takes the place of the one before, told before that falls silent."""
    finished = Signal()
    noticed = Signal(object)

    def __init__(
        self,
        output: SoundOutput,
        clock: Callable[[], float],
        ticker: Ticker,
        wall: Callable[[], float] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """clock: monotonic seconds. wall: seconds of a clock that also runs while the computer sleeps."""
        super().__init__(parent)
        self._transport = Transport(output)
        self._clock = clock
        self._wall = wall or clock
        self._ticker = ticker
        self._sleep = SleepWatch()
        self._piece: Piece | None = None
        self._state = PlayerState.EMPTY
        self._looked = 0.0
        self._end = 0.0
        self._is_easing = False

    @property
    def state(self) -> PlayerState:
        return self._state

    @property
    def duration(self) -> float:
        """Seconds of the whole piece; 0.0 without one."""
        return self._piece.frames / RATE if self._piece else 0.0

    @property
    def position(self) -> float:
        """Content seconds heard. It goes back only by `load`, `seek` and `play` after the end."""
        now = self._clock() if self._state in MOVING else self._looked
        return min(self._transport.at(now), self._end)

    def load(self, piece: Piece, at: float = 0.0) -> None:
        """Make a piece ready to play from `at` seconds."""
        self.loaded.emit(piece)
        self.stop()
        self._piece = piece
        self._place(at)
        self._go(PlayerState.READY)

    def play(self) -> None:
        """Begin, or go on after a pause. A finished piece begins again."""
        if self._piece is None or self._state in MOVING:
            return
        if self._state is PlayerState.FINISHED:
            self._place(0.0)
        self._watch()
        if self._state is not PlayerState.PAUSED:
            self._transport.begin(self._piece, self._looked)
        elif self._is_easing and not self._transport.sounds:
            self._transport.begin_silently(self._looked)
        else:
            self._transport.go_on(self._piece, self._looked)
        self._go(PlayerState.EASING if self._is_easing else PlayerState.PLAYING)

    def pause(self) -> None:
        """Fall silent and keep the place."""
        if self._state not in MOVING:
            return
        self._ticker.stop()
        self._looked = self._clock()
        self._transport.hold(self._looked)
        self._go(PlayerState.PAUSED)

    def seek(self, seconds: float) -> None:
        """Go to a place. An ease-out is taken back."""
        if self._piece is None:
            return
        self._place(seconds)
        if self._state in MOVING:
            self._watch()
            self._transport.begin(self._piece, self._looked)
            self._go(PlayerState.PLAYING)
        else:
            self._transport.leave()
            self._go(PlayerState.PAUSED if self._state is PlayerState.PAUSED else PlayerState.READY)

    def stop(self) -> None:
        """End the sound and let the piece go."""
        self._ticker.stop()
        self._transport.leave()
        self._piece = None
        self._place(0.0)
        self._go(PlayerState.EMPTY)

    def ease_out(self) -> None:
        """Land softly within ten seconds; then it is finished. From a pause the landing is silent."""
        if self._piece is None or self._is_easing:
            return
        if self._state is PlayerState.PLAYING and self._transport.sounds:
            self._end = self._piece.ease_out_from(self._piece.position) / RATE
        elif self._state in (PlayerState.PLAYING, PlayerState.PAUSED):
            self._end = min(self.position + EASE_OUT_SECONDS, self.duration)
            self._transport.leave()
            self._watch()
            self._transport.begin_silently(self._looked)
        else:
            return
        self._is_easing = True
        self._go(PlayerState.EASING)

    @property
    def devices(self) -> tuple[Device, ...]:
        """Where it can be heard."""
        return self._transport.devices

    def choose_device(self, device: str) -> None:
        """Be heard there, from this place on; see `SoundOutput.choose`."""
        at, easing = self.position, self._is_easing
        self._transport.choose(device)
        if self._state in (PlayerState.PLAYING, PlayerState.PAUSED) and not easing:
            self.seek(at)

    def set_levels(self, levels: Levels) -> None:
        """Heard once what the device has read ahead is through, half a second later."""
        if self._piece is not None:
            self._piece.set_levels(levels)

    def _place(self, seconds: float) -> None:
        seconds = min(max(seconds, 0.0), self.duration)
        self._is_easing = False
        self._end = self.duration
        self._transport.set(seconds)
        if self._piece is not None:
            self._piece.seek(to_frames(seconds))

    def _watch(self) -> None:
        self._looked = self._clock()
        self._sleep.restart(self._looked, self._wall())
        self._ticker.start(self._tick)

    def _tick(self) -> None:
        now = self._clock()
        if self._piece is None or self._state not in MOVING:
            return
        if self._sleep.has_slept(now, self._wall()):
            self.pause()
            self.noticed.emit(Notice.SLEPT)
            return
        elapsed, self._looked = now - self._looked, now
        self._transport.follow(self._piece, now, elapsed, may_return=not self._is_easing)
        if self._transport.at(now) >= self._end:
            self._finish()
        self._pass_on()

    def _finish(self) -> None:
        self._ticker.stop()
        self._transport.leave()
        self._transport.set(self._end)
        self._is_easing = False
        self._go(PlayerState.FINISHED)
        self.finished.emit()

    def _pass_on(self) -> None:
        for notice in self._transport.notices():
            self.noticed.emit(notice)

    def _go(self, state: PlayerState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
        self._pass_on()
