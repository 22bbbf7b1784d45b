"""A sound device, a clock and a tick that go only as far as a test lets them."""

from collections.abc import Callable

from mindbody.audio import FRAME_BYTES, RATE
from mindbody.audio.output import BUFFER_SECONDS, Device, Pull


class HandClock:
    """Monotonic seconds, moved by hand."""

    def __init__(self, now: float = 1_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


class HandTicker:
    """Remembers whom to call; the test calls."""

    def __init__(self) -> None:
        self._tick: Callable[[], None] | None = None

    @property
    def running(self) -> bool:
        return self._tick is not None

    def start(self, tick: Callable[[], None]) -> None:
        self._tick = tick

    def stop(self) -> None:
        self._tick = None

    def tick(self) -> None:
        if self._tick is not None:
            self._tick()


class TapeDeck:
    """Plays onto a tape as its clock goes. Like a real device it counts in steps, reads ahead, can lose its
    sound without a word, and can be gone."""

    def __init__(self, clock: HandClock, *, step: float = 0.0) -> None:
        """step: seconds in which the count moves; 0.0 for every frame."""
        self.tapes: list[bytearray] = []
        self.present = True
        self.ruined = False
        self.says_it_failed = False
        self.wakes_after = 0.0
        self.gulp = 0.0
        self.calls: list[str] = []
        self._clock = clock
        self._step = step
        self._pull: Pull | None = None
        self._since: float | None = None
        self._heard = 0.0
        self._lost_at: float | None = None
        self.plugged: tuple[Device, ...] = ()
        self.played_on: list[str] = []
        self._wished = ""

    @property
    def heard_tape(self) -> bytes:
        """The frames of the last source that have been heard, without what was only read ahead."""
        return bytes(self.tapes[-1][: round(self.heard_seconds() * RATE) * FRAME_BYTES])

    def lose(self) -> None:
        """The sound is gone from now on, and nobody is told."""
        self._lost_at = self._clock()

    def start(self, pull: Pull) -> None:
        self.calls.append("start")
        there = [device.id for device in self.plugged]
        self.played_on.append(self._wished if self._wished in there else "")
        self._pull = pull
        self.tapes.append(bytearray())
        self._heard, self._since = 0.0, self._clock() + self.wakes_after
        if self.present:
            self._lost_at = None
        self._read()

    def suspend(self) -> None:
        self.calls.append("suspend")
        self._heard, self._since = self._true_count(), None

    def resume(self) -> None:
        self.calls.append("resume")
        if self._pull is not None and self._since is None:
            self._since = self._clock()

    def stop(self) -> None:
        self.calls.append("stop")
        self._let_go()

    def abandon(self) -> None:
        self.calls.append("abandon")
        self._let_go()

    def heard_seconds(self) -> float:
        self._read()
        count = self._true_count()
        return count - count % self._step if self._step else count

    def alive(self) -> bool:
        return self._pull is not None and not self.says_it_failed

    def available(self) -> bool:
        return self.present and not self.ruined

    def restart_needed(self) -> bool:
        return self.ruined

    def set_volume(self, volume: float) -> None:
        self.calls.append(f"volume {volume:g}")

    def devices(self) -> tuple[Device, ...]:
        return self.plugged

    def choose(self, device: str) -> None:
        if device != self._wished:
            self._wished = device
            self._let_go()

    def _true_count(self) -> float:
        if self._since is None:
            return self._heard
        until = self._clock() if self._lost_at is None else min(self._lost_at, self._clock())
        return self._heard + max(self.gulp, until - self._since)

    def _let_go(self) -> None:
        self._heard, self._since, self._pull = self._true_count(), None, None

    def _read(self) -> None:
        if self._pull is None:
            return
        tape = self.tapes[-1]
        due = round((self._true_count() + BUFFER_SECONDS) * RATE) - len(tape) // FRAME_BYTES
        if due > 0:
            tape += self._pull(due)
