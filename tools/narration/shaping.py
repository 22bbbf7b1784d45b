"""Raw speech to the sound of a clip: margins, rate, fades, level, and no peak that hurts."""

from typing import Final

import numpy as np
from scipy import ndimage, signal

from tools.acoustics import opus
from tools.acoustics.loudness import OVERSAMPLING, Samples, integrated, to_ratio, true_peak
from tools.narration import speaking

LEAD: Final = 0.08
TAIL: Final = 0.14
"""Seconds of quiet before and after the speech."""

TARGET: Final = -20.0
"""Integrated loudness of the voice, in LUFS."""

LONG_ENOUGH: Final = 3.0
"""Seconds from which a clip's own loudness is trusted; shorter ones take the gain of their neighbours."""

HEARD: Final = -50.0
"""dBFS from which a voice is heard."""

CEILING: Final = -1.5
"""dBTP that no clip may pass."""

CODEC_ROOM: Final = 1.0
"""dB kept free under the ceiling to begin with: the codec may lift a peak a little."""

KBITS: Final = 32.0
"""Thousand bits a second of a clip's Opus."""

_FADE: Final = 0.005
_ROUNDS: Final = 4
_LOST_ENOUGH: Final = 0.2
_LOOK: Final = 0.004


def clip_sound(speech: Samples) -> Samples:
    """Trimmed speech at the model's rate to 48 kHz with quiet margins and soft ends, not yet levelled."""
    up, down = opus.RATE // speaking.RATE, 1
    sound = _faded(np.asarray(signal.resample_poly(speech, up, down, window=("kaiser", 10.0))))
    return np.concatenate([np.zeros(round(LEAD * opus.RATE)), sound, np.zeros(round(TAIL * opus.RATE))])


def lead_of(sound: Samples) -> float:
    """Seconds until the voice of a levelled clip rises out of the quiet."""
    loud = np.flatnonzero(np.abs(sound) > to_ratio(HEARD))
    return float(loud[0]) / opus.RATE if len(loud) else LEAD


def own_gain(sound: Samples) -> float | None:
    """The gain in dB that brings a clip to TARGET, or None where it is too short to tell."""
    if len(sound) < LONG_ENOUGH * opus.RATE:
        return None
    return TARGET - integrated(sound, opus.RATE)


def levelled(sound: Samples, gain: float, *, room: float = CODEC_ROOM) -> Samples:
    """The sound with a gain in dB, its few highest peaks bent down softly under the ceiling.

    What the bending takes from the loudness of a long clip is given back. room: dB under CEILING that are
    kept free for the codec, which may lift a peak a little.
    """
    ceiling = CEILING - room
    held = _held(sound, gain, ceiling)
    if len(sound) < LONG_ENOUGH * opus.RATE:
        return held
    wanted = integrated(sound, opus.RATE) + gain
    for _ in range(_ROUNDS):
        lost = wanted - integrated(held, opus.RATE)
        if lost < _LOST_ENOUGH:
            break
        gain += lost
        held = _held(sound, gain, ceiling)
    return held


def _held(sound: Samples, gain: float, ceiling: float) -> Samples:
    raised = np.asarray(sound * to_ratio(gain))
    return raised if true_peak(raised) <= ceiling else _held_under(raised, to_ratio(ceiling))


def _held_under(sound: Samples, most: float) -> Samples:
    """A limiter that sees what comes: the gain falls and rises within _LOOK seconds of each peak."""
    fine = np.abs(signal.resample_poly(sound, OVERSAMPLING, 1))
    peaks = fine[: len(sound) * OVERSAMPLING].reshape(-1, OVERSAMPLING).max(axis=1)
    needed = np.minimum(1.0, most / np.maximum(ndimage.maximum_filter1d(peaks, 3), 1e-9))
    span = 2 * round(_LOOK * opus.RATE) + 1
    held = ndimage.minimum_filter1d(needed, span)
    window = np.hanning(span + 2)[1:-1]
    return np.asarray(
        sound * np.convolve(np.pad(held, span // 2, mode="edge"), window / window.sum(), "valid")
    )


def _faded(sound: Samples) -> Samples:
    frames = min(round(_FADE * opus.RATE), len(sound) // 2)
    ramp = 0.5 - 0.5 * np.cos(np.pi * (np.arange(frames) + 0.5) / frames)
    faded = sound.copy()
    faded[:frames] *= ramp
    faded[len(sound) - frames :] *= ramp[::-1]
    return faded
