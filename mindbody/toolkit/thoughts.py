"""The habit thermometer: which habit of thought comes up most often."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from mindbody.toolkit.cells import Row, words_in

ENOUGH: Final = 3
"""Records before a habit is named."""
NO_HABIT: Final = frozenset({"none", "fair", "fair-thought", "a-fair-thought", "fair_thought"})
"""Options that name no habit: none of them, or a thought that is simply fair."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """`most`: the habits that came up most often, `times` each, among `records` records. Empty when no
    record names one."""

    most: tuple[str, ...]
    times: int
    records: int


def habit_thermometer(
    records: Iterable[Row], *, no_habit: Collection[str] = NO_HABIT, column: str = "habit"
) -> Habits | None:
    """The habits of thought met most often; None before there are three records that say one, or say that
    there was none. Of equals all are named, in the order in which they first came."""
    told = [word for row in records if (word := words_in(row.get(column)))]
    if len(told) < ENOUGH:
        return None
    counted = Counter(word for word in told if word not in no_habit)
    times = max(counted.values(), default=0)
    most = tuple(word for word, count in counted.items() if count == times)
    return Habits(most=most, times=times, records=len(told))
