"""How loud each kind of sound is, and why their sum never clips.

Peaks as fractions of full scale. The worst that can sound at once:

- under the voice: 0.58 voice + 0.28 x 0.35 bell + 2 x 0.067 background = 0.81
- in a pause:      0.28 bell + 0.06 breath tone + 6 x 0.067 background = 0.74

-1.5 dBTP is 0.841, which leaves room for what rises between the samples.
"""

from dataclasses import dataclass
from typing import Final

VOICE_GAIN: Final = 0.5**0.5
"""A mono clip goes to both sides at -3 dB each, so that it is as loud in the mix as it was alone."""

VOICE_CEILING: Final = 0.58
BELL_CEILING: Final = 0.28
TONE_CEILING: Final = 0.06

BACKGROUND_LUFS: Final = -41.5
"""A loop at level 1.0: over 20 dB under a voice of -20 LUFS."""

BACKGROUND_CEILING: Final = 0.067
"""The peak of a loop at level 1.0."""

MOST_BACKGROUND: Final = 6.0
"""The highest background level a person may choose (15.6 dB above its usual one)."""

BACKGROUND_UNDER_VOICE: Final = 2.0
"""A background set louder than this steps down to it while the voice speaks."""

BELL_UNDER_VOICE: Final = 0.35
"""A bell that still rings makes room for the voice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """What a person has set, as factors of the usual loudness: 0.0 is off, 1.0 as designed.

    Values outside 0..1 (background: 0..6) are taken to the nearest end.
    """

    voice: float = 1.0
    background: float = 1.0
    bell: float = 1.0
    tone: float = 1.0

    def within_reach(self) -> "Levels":
        """The same, held to the ends that keep the sum from clipping."""
        return Levels(
            voice=_held(self.voice, 1.0),
            background=_held(self.background, MOST_BACKGROUND),
            bell=_held(self.bell, 1.0),
            tone=_held(self.tone, 1.0),
        )


def _held(level: float, most: float) -> float:
    return float(min(max(level, 0.0), most))
