"""The moments of rows, in the order in which the rows are written."""

from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Final

from mindbody.record.clock import Clock, Stamp, stamp

_SMALL_STEP_BACK: Final = timedelta(minutes=5)
"""How far a clock steps back by itself, when it is put right over the network."""


class Moments:
    """A clock whose moments follow one another, whichever threads ask."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = datetime.min.replace(tzinfo=UTC)
        self._one_at_a_time = Lock()

    def next(self, day_start: int) -> Stamp:
        """Now. A hair after the moment before where the clock stands still or takes a small step back, so
        that the order of rows is kept; a larger step back is believed."""
        with self._one_at_a_time:
            moment = self._clock.now()
            if timedelta(0) <= self._last - moment <= _SMALL_STEP_BACK:
                moment = (self._last + timedelta(microseconds=1)).astimezone(moment.tzinfo)
            self._last = moment
        return stamp(moment, day_start)
