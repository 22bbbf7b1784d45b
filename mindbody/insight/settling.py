"""How a person felt after what they practised, as counts of the after-question."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from mindbody.insight.noted import SETTLED, latest
from mindbody.insight.uses import What, what_of
from mindbody.record.rows import PractisedRow, RatedRow
from mindbody.session.suggestion import Settled

ENOUGH: Final = 3
"""Answers from which a count is told. Fewer say nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settling:
    """Of one thing: the answers to the after-question of the sessions it stood in, oldest first."""

    what: What
    answers: tuple[Settled, ...]

    @property
    def answered(self) -> int:
        return len(self.answers)

    @property
    def settled(self) -> int:
        return self.answers.count(Settled.MORE_SETTLED)

    @property
    def mostly(self) -> bool:
        """More settled more often than not."""
        return self.settled * 2 > self.answered

    @property
    def stirs(self) -> bool:
        """The latest answer was “more stirred up”."""
        return self.answers[-1:] == (Settled.STIRRED_UP,)


def settling(practised: Iterable[PractisedRow], ratings: Iterable[RatedRow]) -> dict[What, Settling]:
    """By practice, breath and movement, where the after-question was answered at least once."""
    words = {row.session: row.word for row in latest(ratings) if row.what == SETTLED and row.session}
    found: dict[What, dict[str, Settled]] = {}
    for row in practised:
        what, word = what_of(row), words.get(row.session)
        if what is not None and word in tuple(Settled):
            found.setdefault(what, {})[row.session] = Settled(word)
    return {
        what: Settling(what=what, answers=tuple(by_session.values())) for what, by_session in found.items()
    }
