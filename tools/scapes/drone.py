"""A drone: one low, warm chord that hardly moves, as from a far organ or a long-bowed string."""

import numpy as np

from tools.acoustics.loudness import Samples
from tools.acoustics.opus import RATE
from tools.scapes.periodic import filtered, swell, wander, wide_noise
from tools.scapes.spectra import band, low_pass

_ROOT = 98.0
_CHORD = ((1.0, 1.0), (1.5, 0.55), (2.0, 0.42), (2.25, 0.16), (3.0, 0.2), (4.0, 0.09))
"""Steps over the root, with their gains: root, fifth, octave, ninth, fifth, double octave."""
_PARTIALS = (1.0, 0.34, 0.16, 0.07, 0.03)
_APART = 0.0012
_BOW_SECONDS = 2.5
_BOW_LEAST = 0.03
_NEARER = 0.4
"""How much of each ear the other hears, so that both hear one place."""


def drone(rng: np.random.Generator, frames: int) -> Samples:
    """One turn of the drone, shape (frames, 2), not yet levelled."""
    sound = np.zeros((frames, 2))
    for step, gain in _CHORD:
        slow = swell(wander(rng, frames, longest=32, shortest=8), 2.2)
        for ear, detune in enumerate((-_APART, _APART)):
            sound[:, ear] += gain * slow * _note(rng, frames, _ROOT * step * (1 + detune))
    breath = wide_noise(rng, frames, band(180, 900, 1), width=0.9)
    sound += 0.05 * breath * swell(wander(rng, frames, longest=24, shortest=6), 2.0)[:, None]
    sound = sound + _NEARER * sound[:, ::-1]
    return filtered(sound, low_pass(1_600, 1)) * _bowing(frames)[:, None]


def _note(rng: np.random.Generator, frames: int, pitch: float) -> Samples:
    """A note of whole cycles on the circle, each overtone with a slow life of its own."""
    time = np.arange(frames) / frames
    sound = np.zeros(frames)
    for number, gain in enumerate(_PARTIALS, 1):
        cycles = round(pitch * number * frames / RATE)
        phase = rng.uniform(0, 2 * np.pi)
        life = swell(wander(rng, frames, longest=24, shortest=5), 1.5)
        sound += gain * life * np.sin(2 * np.pi * cycles * time + phase)
    return sound


def _bowing(frames: int) -> Samples:
    """One turn of the bow: the chord dies away and comes again once in a loop, where the loop is closed."""
    edge = round(_BOW_SECONDS * RATE)
    ramp = _BOW_LEAST + (1 - _BOW_LEAST) * (0.5 - 0.5 * np.cos(np.pi * np.arange(edge) / edge))
    gain = np.ones(frames)
    gain[:edge] = ramp
    gain[frames - edge :] = ramp[::-1]
    return gain
