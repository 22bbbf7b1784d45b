"""What the player needs of a sound device, and a device for runs in which nobody listens."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from mindbody.audio import RATE

Pull = Callable[[int], bytes]
"""Asked for so many frames, gives exactly that many."""

BUFFER_SECONDS: Final = 0.5
"""How far a device reads ahead: a screen that stalls for less is not heard."""


@dataclass(frozen=True, slots=True)
class Device:
    """A loudspeaker or a line out of this machine. id: what it is chosen by."""

    id: str
    name: str


class SoundOutput(Protocol):
    """A device that pulls frames from the thread it was made in.

    At most one pull is played at a time. What the device reports is what has been heard, its own delay
    taken off; it may come in steps.
    """

    def start(self, pull: Pull) -> None:
        """Play from a new source; what played before fades out first. `heard_seconds` begins at 0 again."""

    def suspend(self) -> None:
        """Fall silent within a tenth of a second and keep the place."""

    def resume(self) -> None:
        """Go on after `suspend`."""

    def stop(self) -> None:
        """Fall silent and let the source go."""

    def abandon(self) -> None:
        """Let go of a device that no longer answers, without a word to it that might block."""

    def heard_seconds(self) -> float:
        """Seconds of the source heard since `start`; never less than before until the next `start`."""

    def alive(self) -> bool:
        """Whether something is started and the device has not said that it failed."""

    def available(self) -> bool:
        """Whether `start` can be expected to sound."""

    def restart_needed(self) -> bool:
        """Whether sound can only come back in a new process."""

    def set_volume(self, volume: float) -> None:
        """0.0 is silent, 1.0 as composed."""

    def devices(self) -> tuple[Device, ...]:
        """Where it can be heard."""

    def choose(self, device: str) -> None:
        """Be heard there from the next `start` on; "" is wherever the machine plays by itself, and so is a
        device that is not there. What plays falls silent where another device is meant."""


class Ticker(Protocol):
    """Calls back many times a second while it runs."""

    def start(self, tick: Callable[[], None]) -> None: ...

    def stop(self) -> None: ...


class TapedOutput:
    """A device that plays to nobody: it pulls what is due as its clock goes, and keeps nothing."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """clock: seconds, monotonic; it may be driven by hand."""
        self._clock = clock
        self._pull: Pull | None = None
        self._since: float | None = None
        self._heard = 0.0
        self._pulled = 0

    def start(self, pull: Pull) -> None:
        self._pull = pull
        self._heard, self._pulled = 0.0, 0
        self._since = self._clock()

    def suspend(self) -> None:
        self._heard = self.heard_seconds()
        self._since = None

    def resume(self) -> None:
        if self._pull is not None and self._since is None:
            self._since = self._clock()

    def stop(self) -> None:
        self._heard = self.heard_seconds()
        self._pull = self._since = None

    def abandon(self) -> None:
        self.stop()

    def heard_seconds(self) -> float:
        if self._pull is None or self._since is None:
            return self._heard
        heard = self._heard + self._clock() - self._since
        due = round((heard + BUFFER_SECONDS) * RATE) - self._pulled
        if due > 0:
            self._pull(due)
            self._pulled += due
        return heard

    def alive(self) -> bool:
        return self._pull is not None

    def available(self) -> bool:
        return True

    def restart_needed(self) -> bool:
        return False

    def set_volume(self, volume: float) -> None:
        """Nobody listens."""

    def devices(self) -> tuple[Device, ...]:
        return ()

    def choose(self, device: str) -> None:
        """Nobody listens anywhere."""
