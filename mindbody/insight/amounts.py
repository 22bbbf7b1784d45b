"""How much was practised over days, weeks and months. A stretch without practice is a rest, and is not
there."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from mindbody.insight.spread import Grain, stretch_of
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
    first = date.min if since is None else since
    of_stretch = stretch_of(grain, today)
    found: dict[date, list[PracticeDay]] = {}
    for each in practised:
        if first <= each.local_day <= today:
            found.setdefault(of_stretch(each.local_day), []).append(each)
    return tuple(
        Amount(
            start,
            days=len(days),
            sessions=sum(each.sessions for each in days),
            minutes=sum(each.seconds for each in days) / 60,
        )
        for start, days in sorted(found.items())
    )
