"""What seems to help: pain after against pain before, for this person, so far. Never a cause.

Two things make such numbers look better than they are. People reach for something when it is worst, and the
worst passes by itself (regression to the mean); and several things stand together in one session. So nothing
is told from fewer than five uses, an interval that touches nought is “not clear yet”, and the sort is by how
sure, not by how large.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mindbody.insight.resampling import SEED, Interval, interval_of_difference, interval_of_median
from mindbody.insight.spread import middle_of
from mindbody.insight.uses import Use, What

ENOUGH: Final = 5
"""Uses from which something is told; in a comparison, on each side."""


class Verdict(StrEnum):
    """Where the whole interval lies."""

    LOWER = "lower"
    HIGHER = "higher"
    NOT_CLEAR = "not-clear"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seems:
    """What was seen of one thing: in `count` sessions the median of pain after less pain before was `median`
    points, and lies within `interval`. lower, same, higher: sessions by what pain did."""

    what: What
    count: int
    median: float
    interval: Interval
    lower: int
    same: int
    higher: int

    @property
    def verdict(self) -> Verdict:
        return verdict_of(self.interval)

    @property
    def sureness(self) -> float:
        """Points from nought to the nearer end of the interval; 0.0 for what is not clear yet."""
        if self.interval.touches_nought:
            return 0.0
        return min(abs(self.interval.low), abs(self.interval.high))


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Two things side by side. difference: the median change of `one` less that of `other`, within
    `interval`; below nought, pain was lower after `one`."""

    one: Seems
    other: Seems
    difference: float
    interval: Interval

    @property
    def verdict(self) -> Verdict:
        return verdict_of(self.interval)


def what_seems_to_help(uses: Iterable[Use], *, seed: int = SEED) -> tuple[Seems, ...]:
    """Everything that was used at least ENOUGH times, the surest first; of equally sure ones that with the
    narrower interval, then the more used one."""
    found = [
        _seems(what, changes, seed) for what, changes in _changes(uses).items() if len(changes) >= ENOUGH
    ]
    found.sort(key=_by_sureness)
    return tuple(found)


def fewer_uses(uses: Iterable[Use]) -> dict[What, int]:
    """What was used, but not often enough to tell anything: how often."""
    return {what: len(changes) for what, changes in _changes(uses).items() if len(changes) < ENOUGH}


def compare(uses: Iterable[Use], one: What, other: What, *, seed: int = SEED) -> Compared | None:
    """Two things of one kind held against each other; None unless each was used ENOUGH times.

    Raises ValueError for things of different kinds: a practice and a time of day are no two sides.
    """
    if one.by is not other.by:
        raise ValueError(f"A {one.by} can't be held against a {other.by}.")
    changes = _changes(uses)
    ones, others = changes.get(one, []), changes.get(other, [])
    if len(ones) < ENOUGH or len(others) < ENOUGH:
        return None
    first, second = _seems(one, ones, seed), _seems(other, others, seed)
    name = f"{_name(one)}-{_name(other)}"
    return Compared(
        one=first,
        other=second,
        difference=first.median - second.median,
        interval=interval_of_difference(sorted(ones), sorted(others), name, seed=seed),
    )


def _changes(uses: Iterable[Use]) -> dict[What, list[int]]:
    found: dict[What, list[int]] = {}
    for use in uses:
        found.setdefault(use.what, []).append(use.change)
    return found


def _seems(what: What, changes: Sequence[int], seed: int) -> Seems:
    ordered = sorted(changes)
    lower, higher = sum(each < 0 for each in ordered), sum(each > 0 for each in ordered)
    return Seems(
        what=what,
        count=len(ordered),
        median=middle_of(ordered),
        interval=interval_of_median(ordered, _name(what), seed=seed),
        lower=lower,
        same=len(ordered) - lower - higher,
        higher=higher,
    )


def _by_sureness(each: Seems) -> tuple[float, float, int, What]:
    return -each.sureness, each.interval.high - each.interval.low, -each.count, each.what


def _name(what: What) -> str:
    return f"{what.by}:{what.id}"


def verdict_of(interval: Interval) -> Verdict:
    """NOT_CLEAR as soon as the interval touches nought."""
    if interval.touches_nought:
        return Verdict.NOT_CLEAR
    return Verdict.LOWER if interval.high < 0 else Verdict.HIGHER
