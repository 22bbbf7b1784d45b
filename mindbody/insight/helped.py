"""After which practices a person felt settled, as counts: what came after, never what it came from."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from mindbody.record.rows import HeardRow

ENOUGH: Final = 3
"""Answers from which a count is told. Fewer say nothing."""

_SETTLED: Final = "more-settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Felt:
    """Of a practice: how often the after-question was answered, and how often with “more settled”."""

    practice: str
    answered: int
    settled: int

    @property
    def mostly(self) -> bool:
        """More settled more often than not."""
        return self.settled * 2 > self.answered


def felt_after(heard: Iterable[HeardRow]) -> dict[str, Felt]:
    """By practice, those with ENOUGH answers. A session in which several were heard counts for each."""
    answered: dict[str, int] = {}
    settled: dict[str, int] = {}
    for row in heard:
        if row.settled is None:
            continue
        answered[row.practice] = answered.get(row.practice, 0) + 1
        settled[row.practice] = settled.get(row.practice, 0) + (row.settled == _SETTLED)
    return {
        practice: Felt(practice=practice, answered=count, settled=settled[practice])
        for practice, count in answered.items()
        if count >= ENOUGH
    }
