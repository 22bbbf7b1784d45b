"""Answers without names, counted by hand and hidden until they are shown to the room."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Self

from mindbody.clinic.room import FEWEST_ANSWERS, Dots

LOWEST: Final = 0
HIGHEST: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """A count under way. block: the number of the block that asks. counts[0] belongs to `lowest`.

    shown: the room sees it as it is. It hides with the next answer that is typed, which would else be seen to
    arrive, and from whom.
    """

    block: int
    question: str
    lowest: int = LOWEST
    counts: tuple[int, ...] = (0,) * (HIGHEST - LOWEST + 1)
    shown: bool = False

    @property
    def answers(self) -> int:
        """How many have answered."""
        return sum(self.counts)

    @property
    def may_show(self) -> bool:
        """Enough have answered that nobody is told from the others."""
        return self.answers >= FEWEST_ANSWERS

    def plus(self, value: int) -> Self:
        """One more answer of this value. Raises ValueError for one that can't be given."""
        return self._changed(value, 1)

    def minus(self, value: int) -> Self:
        """One answer less of this value; below nought it does not go. Raises ValueError."""
        return self._changed(value, -1)

    def show(self) -> Self:
        """Let the room see it. Raises ValueError while too few have answered."""
        if not self.may_show:
            raise ValueError(f"A tally is shown from {FEWEST_ANSWERS} answers on; there are {self.answers}.")
        return replace(self, shown=True)

    def hide(self) -> Self:
        return replace(self, shown=False)

    def dots(self) -> Dots | None:
        """What the room sees, None while it is hidden."""
        if not (self.shown and self.may_show):
            return None
        return Dots(question=self.question, lowest=self.lowest, counts=self.counts)

    def _changed(self, value: int, by: int) -> Self:
        place = value - self.lowest
        if not 0 <= place < len(self.counts):
            highest = self.lowest + len(self.counts) - 1
            raise ValueError(f"The answer {value} can't be given; it goes from {self.lowest} to {highest}.")
        counts = _replaced(self.counts, place, max(0, self.counts[place] + by))
        return replace(self, counts=counts, shown=False)


def _replaced(counts: Sequence[int], place: int, count: int) -> tuple[int, ...]:
    return (*counts[:place], count, *counts[place + 1 :])
