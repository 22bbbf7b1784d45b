"""Which lengths a practice can fill, for this person and this voice."""

import math
from collections.abc import Callable, Mapping, Sequence

from mindbody.content.arranging import arrange, bounds
from mindbody.content.breath import Breath
from mindbody.content.comfort import Comfort
from mindbody.content.practice import Practice

Span = tuple[float, float]
"""Shortest and longest, in seconds, both reachable."""


class LengthNotPossible(ValueError):  # noqa: N818  it reads as a sentence where it is caught
    """No arrangement of the script lasts as long as wished. The message names the lengths that do."""

    def __init__(self, shortest_s: float, longest_s: float, message: str = "") -> None:
        """shortest_s, longest_s: the shortest and longest the practice can truly last, in seconds."""
        self.shortest_s = shortest_s
        self.longest_s = longest_s
        super().__init__(message or f"It can last {_range(shortest_s, longest_s)} minutes.")

    @classmethod
    def for_wish(cls, title: str, minutes: float, spans: Sequence[Span]) -> "LengthNotPossible":
        """What to say to a person who wished for `minutes` of the practice called `title`."""
        if not spans:
            return cls(0.0, 0.0, f"“{title}” has nothing to play with these choices.")
        shortest, longest = spans[0][0], spans[-1][1]
        seconds = minutes * 60
        if shortest < seconds < longest:
            below = max((high for _, high in spans if high < seconds), default=shortest)
            above = min((low for low, _ in spans if low > seconds), default=longest)
            nearest = f"{_rounded(below, 1, math.floor):g} and {_rounded(above, 1, math.ceil):g}"
            told = f"The nearest lengths are {nearest} minutes."
        else:
            told = f"It can last {_range(shortest, longest)} minutes."
        return cls(shortest, longest, f"“{title}” cannot last {minutes:g} minutes. {told}")


def lengths_of(
    practice: Practice,
    comfort: Comfort,
    seconds_of: Callable[[str], float],
    breaths: Mapping[str, Breath],
    *,
    lead: float = 0.0,
) -> tuple[Span, ...]:
    """The spans of seconds, within the practice's own minutes, that it can last; shortest first.

    Between two lengths at which a part comes in, the script stays the same: each stretch has one span.
    `lead`: seconds that may be added to any arrangement.
    """
    comes_in = sorted({0.0, *(item.when.start for item in practice.items)})
    least, most = (minutes * 60 for minutes in practice.minutes)
    spans = []
    for start, until in zip(comes_in, [*comes_in[1:], math.inf], strict=True):
        low, high = bounds(arrange(practice, start, comfort), seconds_of, breaths)
        low = max(low, start * 60, least)
        high = min(high + lead, math.nextafter(until * 60, 0), most)
        if low <= high and high > 0:
            spans.append((low, high))
    return tuple(spans)


def _range(shortest: float, longest: float) -> str:
    """Both ends in minutes, rounded inwards, so that either can be asked for."""
    for digits in (1, 2, 3):
        low, high = _rounded(shortest, digits, math.ceil), _rounded(longest, digits, math.floor)
        if low <= high:
            break
    return f"{low:g}" if low == high else f"from {low:g} to {high:g}"


def _rounded(seconds: float, digits: int, towards: Callable[[float], int]) -> float:
    steps: int = 10**digits
    # A hair is forgiven, so that sums of decimals are not taken for a little more than they are.
    exact = round(seconds / 60 * steps, 6)
    return towards(exact) / steps
