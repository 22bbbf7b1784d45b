"""How a narrator speaks: how fast, and how long a pause may be inside a line."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from mindbody.content.spoken import Style


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """speeds: the ones asked of the voice, by style. pace: words a minute, of four letters each, that it
    speaks at speed 1. longest_pause: seconds to which a longer quiet inside a line is brought; None leaves
    it as it is. slower: how much slower a line may be asked for that the voice hurries over."""

    speeds: Mapping[Style, float]
    pace: float
    longest_pause: float | None = None
    slower: tuple[float, ...] = ()


ALOUD: Final = Manner(speeds=MappingProxyType({"practice": 0.80, "lesson": 0.95}), pace=227.0)
"""The pace is measured, over both narrators."""

WHISPER: Final = Manner(
    speeds=MappingProxyType({"practice": 1.0, "lesson": 1.0}),
    pace=150.0,
    longest_pause=0.6,
    slower=(-0.08, -0.14),
)
"""A voice that takes its time by nature: at its own speed it is still slower than the others slowed down,
and at a comma it waits for a second and more, which the score's own pauses should do."""

SPANISH: Final = Manner(speeds=ALOUD.speeds, pace=215.0)
"""As fast as the English ones, in a language of longer words."""

_OF: Final[Mapping[str, Manner]] = MappingProxyType({"af_nicole": WHISPER, "ef_dora": SPANISH})


def manner_of(narrator: str) -> Manner:
    """A narrator's manner; aloud where none is named."""
    return _OF.get(narrator, ALOUD)
