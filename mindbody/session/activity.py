"""Seconds really spent, told from the two clocks of the machine."""

from dataclasses import dataclass, replace
from typing import Final

GAP_SECONDS: Final = 5.0
"""Ticks come about once a second; a larger step of either clock is a sleep of the machine, not time spent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Time that passed uncredited, in seconds by whichever clock saw more of it."""

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ActiveTime:
    """Credited seconds so far, and the last reading of both clocks (None before the first).

    Both clocks are needed: where a machine sleeps, the monotonic clock stands still on some systems and
    runs on in others, and the wall clock may be set by hand.
    """

    seconds: float = 0.0
    monotonic: float | None = None
    wall: float | None = None

    def tick(self, monotonic: float, wall: float) -> tuple["ActiveTime", Gap | None]:
        """The time after a reading of both clocks, in seconds. A jump forward of either is not credited
        and comes back as a Gap; a wall clock set back costs nothing."""
        if self.monotonic is None or self.wall is None:
            return replace(self, monotonic=monotonic, wall=wall), None
        passed, by_wall = monotonic - self.monotonic, wall - self.wall
        if max(passed, by_wall) > GAP_SECONDS:
            return replace(self, monotonic=monotonic, wall=wall), Gap(seconds=max(passed, by_wall))
        return ActiveTime(seconds=self.seconds + max(0.0, passed), monotonic=monotonic, wall=wall), None

    def rested(self) -> "ActiveTime":
        """The same credit with no last reading: what passes until the next tick is not credited."""
        return replace(self, monotonic=None, wall=None)
