"""Whether a practice's script can be told in a given time, for this person and this voice."""

from collections.abc import Callable, Mapping
from typing import Final

from mindbody.content.arranging import arrange, bounds, reading_seconds
from mindbody.content.breath import Breath
from mindbody.content.comfort import Comfort
from mindbody.content.practice import Practice
from mindbody.session.choices import CanFill

_QUIET_AT_START: Final = 0.5
"""Seconds kept free for the quiet before the first sound."""


def fills(
    comfort: Comfort,
    breaths: Mapping[str, Breath],
    pace_of: Callable[[Practice], Callable[[str], float]] = lambda _: reading_seconds,
) -> CanFill:
    """A question to ask of practices. `pace_of` gives, for a practice, a spoken line's seconds in the voice
    that tells it; by default the reading time of its words. Each question is worked out once: keep the
    answerer while the comfort and the voice stay."""
    known: dict[tuple[str, float], bool] = {}

    def can_fill(practice: Practice, minutes: float) -> bool:
        asked = (practice.id, minutes)
        if asked not in known:
            shortest, longest = bounds(arrange(practice, minutes, comfort), pace_of(practice), breaths)
            known[asked] = shortest + _QUIET_AT_START <= minutes * 60 <= longest
        return known[asked]

    return can_fill
