"""Whether something grows: a straight line through what was seen once all had settled."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

WARM_UP: Final = 0.25
"""The first part of a run, in which caches fill and pages are made, is left out."""


@dataclass(frozen=True, slots=True)
class Trend:
    """first and last: the first and the last value of all. slope: of the line through what came after the
    warm-up, per unit of `at`."""

    first: float
    last: float
    slope: float


def trend(at: Sequence[float], values: Sequence[float]) -> Trend:
    """Least squares over what came after the warm-up. Raises ValueError for fewer than two moments there."""
    begin = at[0] + (at[-1] - at[0]) * WARM_UP
    kept = [(x, y) for x, y in zip(at, values, strict=True) if x >= begin]
    if len({x for x, _ in kept}) < 2:
        raise ValueError("a line needs two moments")
    middle_x = sum(x for x, _ in kept) / len(kept)
    middle_y = sum(y for _, y in kept) / len(kept)
    across = sum((x - middle_x) ** 2 for x, _ in kept)
    slope = sum((x - middle_x) * (y - middle_y) for x, y in kept) / across
    return Trend(values[0], values[-1], slope)
