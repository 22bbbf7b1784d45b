"""Notices what no device says: that its sound has stopped, or that the computer has slept."""

from typing import Final

FROZEN_SECONDS: Final = 0.75
"""A count that stands still for this long while it should run means that the sound is lost."""

PATIENCE_SECONDS: Final = 2.5
"""A device that wakes may take this long to its first frame."""

BEGUN_SECONDS: Final = 0.06
"""A server takes a first gulp at once, also while its device still sleeps: only more than that is heard."""

SLEEP_SECONDS: Final = 5.0
"""Two looks further apart than this had a sleep, or something as long, between them."""

_ONE_LOOK: Final = 0.1


class FrozenWatch:
    """Adds up how long a count has not moved. A stall of the screen itself counts as one look only."""

    def __init__(self) -> None:
        self._last = 0.0
        self._still = 0.0
        self.begun = False

    def restart(self, *, begun: bool = False) -> None:
        """A new count from 0, or one that goes on."""
        self._still = 0.0
        self.begun = begun
        if not begun:
            self._last = 0.0

    def is_frozen(self, count: float, elapsed: float) -> bool:
        """Whether the count has stood still too long; `elapsed` seconds since the last look."""
        if count > self._last:
            self._last, self._still = count, 0.0
            self.begun = self.begun or count > BEGUN_SECONDS
            return False
        self._still += min(elapsed, _ONE_LOOK)
        return self._still >= (FROZEN_SECONDS if self.begun else PATIENCE_SECONDS)


class SleepWatch:
    """Compares two clocks: on some systems the monotonic one stands still while the computer sleeps."""

    def __init__(self) -> None:
        self._monotonic: float | None = None
        self._wall = 0.0

    def restart(self, monotonic: float, wall: float) -> None:
        """Begin to watch."""
        self._monotonic, self._wall = monotonic, wall

    def has_slept(self, monotonic: float, wall: float) -> bool:
        """Whether either clock has leapt since the last look. A wall clock set back is no sleep."""
        before, wall_before = self._monotonic, self._wall
        self._monotonic, self._wall = monotonic, wall
        if before is None:
            return False
        return monotonic - before > SLEEP_SECONDS or wall - wall_before > SLEEP_SECONDS
