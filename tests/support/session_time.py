"""Time for a session under test: two clocks and a pulse that go only as far as a test lets them."""

from collections.abc import Callable
from datetime import UTC, datetime

from tests.support.hand_clock import HandClock
from tests.support.tape_deck import HandClock as Seconds


class HandTime:
    """The date on the wall and seconds that never step, moved together."""

    def __init__(self, now: datetime = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)) -> None:
        self.wall = HandClock(now)
        self.seconds = Seconds()

    def now(self) -> datetime:
        return self.wall.now()

    def monotonic(self) -> float:
        return self.seconds()

    def pass_by(self, seconds: float) -> None:
        self.seconds.now += seconds
        self.wall.pass_by(seconds=seconds)


class HandPulse:
    """A session's ticker: remembers whom to call; the test calls."""

    def __init__(self) -> None:
        self.interval = 0.0
        self._pulse: Callable[[], None] | None = None

    @property
    def running(self) -> bool:
        return self._pulse is not None

    def start(self, interval: float, pulse: Callable[[], None]) -> None:
        self.interval, self._pulse = interval, pulse

    def stop(self) -> None:
        self._pulse = None

    def beat(self) -> None:
        if self._pulse is not None:
            self._pulse()
