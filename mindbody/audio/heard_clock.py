"""The one clock of a practice: the content that has been heard, smooth enough to draw by."""

from typing import Final

CORRECTION: Final = 0.05
"""Share of the difference that is taken in at each look. At 50 to 60 looks a second the steps of a
device's own count (15 ms) come out as less than 2 ms."""

JUMP: Final = 0.25
"""Seconds of difference beyond which the device is believed at once."""

REACH: Final = 0.1
"""Seconds for which the clock runs on by itself between two looks."""


class HeardClock:
    """Content seconds, never stepping back between two `set` calls."""

    def __init__(self) -> None:
        self._estimate = 0.0
        self._looked = 0.0
        self._shown = 0.0
        self._running = False

    def set(self, content: float) -> None:
        """Stand still at a place."""
        self._estimate = self._shown = content
        self._running = False

    def hold(self) -> None:
        """Stand still where it is."""
        self._estimate = self._shown
        self._running = False

    def follow(self, content: float, now: float) -> None:
        """Take in what the device counts, at `now` on a monotonic clock."""
        if not self._running:
            self._running = True
            self._estimate = content
        else:
            self._estimate += now - self._looked
        self._looked = now
        error = content - self._estimate
        self._estimate += error if abs(error) > JUMP else CORRECTION * error
        self._shown = max(self._shown, self._estimate)

    def at(self, now: float) -> float:
        """Content seconds heard by `now`."""
        if self._running:
            ahead = min(max(now - self._looked, 0.0), REACH)
            self._shown = max(self._shown, self._estimate + ahead)
        return self._shown
