"""When a record that nobody is looking at locks itself: the rule, without a clock of its own."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Final

WARN_SECONDS: Final = 20.0
"""So long before it locks, it says so."""


class Idle(Enum):
    """AWAKE: someone is there. WARN: it is about to lock."""

    AWAKE = auto()
    WARN = auto()
    LOCK = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """When something was last touched, by both clocks: seconds that never step, and the date on the wall."""

    seconds: float
    wall: datetime

    def idle(self, seconds: float, wall: datetime) -> float:
        """For how many seconds nothing was touched. The steady clock may stand still while the machine
        sleeps; the one on the wall may be set back: the longer time counts."""
        return max(seconds - self.seconds, (wall - self.wall).total_seconds())


def idleness(idle: float, minutes: int) -> Idle:
    """What so many idle seconds lead to, when it locks after so many minutes."""
    left = minutes * 60 - idle
    if left <= 0:
        return Idle.LOCK
    return Idle.WARN if left <= WARN_SECONDS else Idle.AWAKE
