"""How much was practised over days, weeks and months. A stretch without practice is a rest, and is not
there."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from mindbody.insight.spread import Grain, start_of
from mindbody.record.rows import PracticeDay


class Amount(NamedTuple):
    """The practice of a stretch that begins on `start`: on how many days, in how many sessions, how long."""

    start: date
    days: int
    sessions: int
    minutes: float


def amounts_over(
    practised: Iterable[PracticeDay], grain: Grain, today: date, *, since: date | None = None
) -> tuple[Amount, ...]:
    """The stretches with practice, oldest first; see `spread_over` for what a stretch is."""
    found: dict[date, Amount] = {}
    for day, sessions, seconds in practised:
        if day > today or (since is not None and day < since):
            continue
        start = start_of(day, grain, today)
        so_far = found.get(start, Amount(start, 0, 0, 0.0))
        found[start] = Amount(
            start, so_far.days + 1, so_far.sessions + sessions, so_far.minutes + seconds / 60
        )
    return tuple(found[start] for start in sorted(found))
