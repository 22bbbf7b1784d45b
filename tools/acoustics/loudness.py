"""Loudness and peaks, as ITU-R BS.1770 counts them."""

import math
from typing import Final

import numpy as np
import numpy.typing as npt
import pyloudnorm
from scipy import signal

Samples = npt.NDArray[np.float64]
"""Sound in -1..1: shape (frames,) for mono, (frames, channels) otherwise."""

SHORTEST_MEASURABLE: Final = 0.4
"""Seconds of one gating block: nothing shorter has an integrated loudness."""

OVERSAMPLING: Final = 4
_SILENT: Final = 1e-6


def integrated(sound: Samples, rate: int) -> float:
    """Integrated loudness in LUFS; -inf for silence. Raises ValueError under SHORTEST_MEASURABLE."""
    if len(sound) < SHORTEST_MEASURABLE * rate:
        raise ValueError(f"loudness needs at least {SHORTEST_MEASURABLE} s of sound")
    if float(np.max(np.abs(sound))) < _SILENT:
        return -math.inf
    return float(pyloudnorm.Meter(rate).integrated_loudness(sound))


def true_peak(sound: Samples) -> float:
    """The highest peak between and at the samples, in dBTP (4 times oversampled); -inf for silence."""
    if sound.size == 0:
        return -math.inf
    peak = float(np.max(np.abs(signal.resample_poly(sound, OVERSAMPLING, 1, axis=0))))
    return to_db(peak)


def to_db(ratio: float) -> float:
    """A ratio of amplitudes in decibels; -inf for nothing."""
    return 20.0 * math.log10(ratio) if ratio > 0 else -math.inf


def to_ratio(decibels: float) -> float:
    """Decibels as a ratio of amplitudes."""
    return float(10.0 ** (decibels / 20.0))
