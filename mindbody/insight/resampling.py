"""How sure a median is: intervals by drawing the same numbers again and again (Efron's bootstrap, 1979)."""

import zlib
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from numpy import ndarray
    from numpy.random import Generator

    Numbers = ndarray[Any, Any]

DRAWS: Final = 2000
SEED: Final = 20260301
SHARE: Final = 0.95
"""The share of draws that lies within an interval."""


class Interval(NamedTuple):
    """Both ends inside."""

    low: float
    high: float

    @property
    def touches_nought(self) -> bool:
        return self.low <= 0 <= self.high


def interval_of_median(values: Sequence[float], name: str, *, seed: int = SEED) -> Interval:
    """Where the median of draws from `values` (at least one) lies in SHARE of the cases.

    The same numbers under the same `name` and seed give the same interval, in whatever order they come and
    whatever else is asked for.
    """
    return _within(_medians(values, _generator(name, seed)))


def interval_of_difference(
    ones: Sequence[float], others: Sequence[float], name: str, *, seed: int = SEED
) -> Interval:
    """The same for the median of `ones` less that of `others`, each drawn by itself."""
    generator = _generator(name, seed)
    return _within(_medians(ones, generator) - _medians(others, generator))


def _generator(name: str, seed: int) -> "Generator":
    # Late: the first picture of the app is drawn without numpy.
    import numpy as np

    return np.random.default_rng([seed, zlib.crc32(name.encode())])


def _medians(values: Sequence[float], generator: "Generator") -> "Numbers":
    """Medians of DRAWS draws. Ratings are few different numbers: it is told how often each is drawn, which
    costs the same for five values and for five thousand."""
    import numpy as np

    counted = sorted(Counter(values).items())
    levels = np.array([value for value, _ in counted], dtype=float)
    count = len(values)
    shares = np.array([times for _, times in counted]) / count
    up_to = generator.multinomial(count, shares, size=DRAWS).cumsum(axis=1)
    below = levels[(up_to >= (count + 1) // 2).argmax(axis=1)]
    above = levels[(up_to >= count // 2 + 1).argmax(axis=1)]
    middles: Numbers = (below + above) / 2
    return middles


def _within(medians: "Numbers") -> Interval:
    import numpy as np

    outside = (1 - SHARE) / 2
    # An end is a median that was drawn, and nothing between two of them.
    low, high = np.quantile(medians, [outside, 1 - outside], method="inverted_cdf")
    return Interval(float(low), float(high))
