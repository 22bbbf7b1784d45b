"""Soft tones that tell the ear what the breath does: up for in, down for out, level for stillness."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from tools.acoustics.loudness import Samples
from tools.acoustics.opus import RATE

_C4: Final = 261.63
_F4: Final = 349.23
_A4: Final = 440.00

_PARTIALS: Final = ((1.0, 1.0), (2.0, 0.16), (3.0, 0.05), (4.0, 0.015))
# Between the ears; so little that the two do not fall out of step within a cue.
_DETUNE: Final = 0.0002


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A tone gliding from one pitch (Hz) to another. `do` is the phase of the breath it stands for."""

    do: str
    start: float
    end: float
    seconds: float
    attack: float
    lufs: float


CUES: Final = (
    Cue(do="in", start=_C4, end=_F4, seconds=1.2, attack=0.22, lufs=-30.0),
    Cue(do="top-up", start=_F4, end=_A4, seconds=0.6, attack=0.12, lufs=-31.0),
    Cue(do="hold", start=_F4, end=_F4, seconds=0.8, attack=0.16, lufs=-34.0),
    Cue(do="out", start=_F4, end=_C4, seconds=1.2, attack=0.22, lufs=-30.0),
    Cue(do="rest", start=_C4, end=_C4, seconds=0.8, attack=0.16, lufs=-34.0),
)


def sing(cue: Cue) -> Samples:
    """The tone, shape (frames, 2), not yet levelled. It begins and ends in silence."""
    frames = round(cue.seconds * RATE)
    along = np.arange(frames) / frames
    glide = np.clip((along - 0.12) / 0.60, 0.0, 1.0)
    eased = glide * glide * (3.0 - 2.0 * glide)
    pitch = cue.start * (cue.end / cue.start) ** eased
    turns = np.cumsum(pitch) / RATE
    ears = [_chord(turns * (1 + side * _DETUNE)) for side in (-1.0, 1.0)]
    return np.stack(ears, axis=1) * _envelope(along * cue.seconds, cue)[:, None]


def _chord(turns: Samples) -> Samples:
    partials = [gain * np.sin(2 * np.pi * ratio * turns) for ratio, gain in _PARTIALS]
    return np.asarray(np.sum(partials, axis=0))


def _envelope(time: Samples, cue: Cue) -> Samples:
    """A slow rise, then a long fall: squared cosines, so that nothing has a corner."""
    rise = np.sin(0.5 * np.pi * np.clip(time / cue.attack, 0, 1)) ** 2
    fall = np.cos(0.5 * np.pi * np.clip((time - cue.attack) / (cue.seconds - cue.attack), 0, 1)) ** 2
    return np.asarray(rise * fall)
