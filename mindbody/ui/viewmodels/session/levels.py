"""How loud: from the sliders a person sees to the factors the mixer takes."""

from mindbody.audio.levels import MOST_BACKGROUND
from mindbody.audio.levels import Levels as MixLevels
from mindbody.record.profile import Levels


def mix_levels(levels: Levels) -> MixLevels:
    """Sliders run from 0 to 1. For the background the middle is the designed loudness and the end the
    most that the mixer allows; for the others the end is the designed one."""
    below, above = min(levels.background, 0.5), max(levels.background - 0.5, 0.0)
    return MixLevels(
        voice=levels.voice,
        background=below * 2 + above * 2 * (MOST_BACKGROUND - 1),
        bell=levels.bell,
        tone=levels.tone,
    )
