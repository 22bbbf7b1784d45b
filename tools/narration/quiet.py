"""Where speech begins and ends, and where it holds its breath."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from tools.acoustics.loudness import Samples

_WINDOW: Final = 0.010
# Under the loud part of the speech (its 90th percentile): soft consonants lie some 40 dB down.
_EDGE: Final = -50.0
_PAUSE: Final = -40.0
# Seconds over which two ends of a cut are laid over each other.
_LAP: Final = 0.02
# Powers: what counts as no sound at all, and the least that counts as loud.
_NOTHING: Final = 1e-12
_LEAST: Final = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A quiet stretch inside speech, in seconds from its start."""

    start: float
    end: float

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.end - self.start


def trimmed(sound: Samples, rate: int) -> Samples:
    """The speech alone with a hundredth of a second around it; empty if there is none."""
    loud = np.flatnonzero(_levels(sound, rate) > _EDGE)
    if len(loud) == 0:
        return sound[:0]
    window = round(_WINDOW * rate)
    return sound[max(loud[0] - 1, 0) * window : (loud[-1] + 2) * window]


def gaps(sound: Samples, rate: int) -> list[Gap]:
    """The quiet stretches between the first and the last audible moment, in order."""
    audible = np.flatnonzero(_levels(sound, rate) > _PAUSE)
    return [
        Gap(start=float(before + 1) * _WINDOW, end=float(after) * _WINDOW)
        for before, after in pairwise(audible)
        if after > before + 1
    ]


def tightened(sound: Samples, rate: int, longest: float) -> Samples:
    """The sound with each quiet stretch inside it that lasts over `longest` seconds brought to that length.
    The middle of the quiet is taken out, and what is left laid over itself so that nothing clicks."""
    kept: list[Samples] = []
    begun = 0
    lap = round(_LAP * rate)
    for gap in gaps(sound, rate):
        if gap.seconds <= longest:
            continue
        spare = round((gap.seconds - longest) * rate)
        cut = round((gap.start + longest / 2) * rate)
        fading = np.linspace(1.0, 0.0, lap)
        joint = sound[cut - lap : cut] * fading + sound[cut + spare - lap : cut + spare] * (1.0 - fading)
        kept += [sound[begun : cut - lap], joint]
        begun = cut + spare
    return np.concatenate([*kept, sound[begun:]])


def _levels(sound: Samples, rate: int) -> Samples:
    """Decibels of each hundredth of a second under the loud part of the speech."""
    window = round(_WINDOW * rate)
    whole = len(sound) // window
    if whole == 0:
        return np.zeros(0)
    power = np.mean(sound[: whole * window].reshape(whole, window) ** 2, axis=1)
    loud = float(np.percentile(power, 90))
    return np.asarray(10 * np.log10(np.maximum(power, _NOTHING) / max(loud, _LEAST)))
