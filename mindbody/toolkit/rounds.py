"""Activity and rest by the clock, in rounds. Each phase ends at the person's tap, none by itself."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

MOST_MINUTES: Final = 120
MOST_REST: Final = 60
MOST_ROUNDS: Final = 8


class Phase(StrEnum):
    """Where in the rounds a person is."""

    READY = "ready"
    ACTIVITY = "activity"
    REST = "rest"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """minutes: of activity in one go. rest: minutes after each. Each is at least 1."""

    minutes: int = 10
    rest: int = 5
    rounds: int = 1

    def fitted(self) -> "Wish":
        """Within what can be."""
        return Wish(
            minutes=min(MOST_MINUTES, max(1, self.minutes)),
            rest=min(MOST_REST, max(1, self.rest)),
            rounds=min(MOST_ROUNDS, max(1, self.rounds)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounds:
    """round: from 1, 0 before the first. spent: seconds in this phase. active: seconds of all activity.
    whole: rounds whose activity reached its planned end."""

    wish: Wish
    phase: Phase = Phase.READY
    round: int = 0
    spent: float = 0.0
    active: float = 0.0
    whole: int = 0

    @property
    def planned(self) -> int:
        """Seconds of this phase; 0 before and after all."""
        minutes = {Phase.ACTIVITY: self.wish.minutes, Phase.REST: self.wish.rest}
        return minutes.get(self.phase, 0) * 60

    @property
    def running(self) -> bool:
        return self.phase in (Phase.ACTIVITY, Phase.REST)

    @property
    def past(self) -> bool:
        """Whether this phase has reached its end, and waits for the person."""
        return self.running and self.spent >= self.planned

    @property
    def done(self) -> bool:
        """Whether every round was active to its planned end."""
        return self.whole >= self.wish.rounds

    @property
    def last(self) -> bool:
        return self.round >= self.wish.rounds


def begun(wish: Wish) -> Rounds:
    """The first activity."""
    return Rounds(wish=wish.fitted(), phase=Phase.ACTIVITY, round=1)


def spend(rounds: Rounds, seconds: float) -> Rounds:
    """The same phase, so much later. It goes on past its end for as long as the person likes."""
    if not rounds.running or seconds <= 0:
        return rounds
    after = replace(rounds, spent=rounds.spent + seconds)
    if rounds.phase is Phase.ACTIVITY:
        reached = after.past and not rounds.past
        after = replace(after, active=rounds.active + seconds, whole=rounds.whole + reached)
    return after


def go_on(rounds: Rounds) -> Rounds:
    """At the person's tap: from activity to rest, early or late; from rest to the next activity, and after
    the last rest to the end."""
    if rounds.phase is Phase.ACTIVITY:
        return replace(rounds, phase=Phase.REST, spent=0.0)
    if rounds.phase is Phase.REST and not rounds.last:
        return replace(rounds, phase=Phase.ACTIVITY, round=rounds.round + 1, spent=0.0)
    return stop(rounds)


def stop(rounds: Rounds) -> Rounds:
    """Enough for now; what was done stays."""
    return replace(rounds, phase=Phase.OVER, spent=0.0) if rounds.running else rounds
