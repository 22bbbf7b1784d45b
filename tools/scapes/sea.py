"""The sea on a gentle beach: swells that rise, break and draw back, with more of them far out."""

from dataclasses import dataclass

import numpy as np

from tools.acoustics.loudness import Samples
from tools.acoustics.opus import RATE
from tools.scapes.periodic import around, swell, wander, wide_noise
from tools.scapes.spectra import band, high_pass, low_pass, tilt, together

_ENVELOPE_RATE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class _Voice:
    """One band of a wave: when it peaks against the break, how it rises and falls (all in seconds)."""

    low: float
    high: float
    gain: float
    after: float
    rise: float
    fall: float
    width: float


_VOICES = (
    _Voice(low=45, high=160, gain=0.80, after=-0.9, rise=2.6, fall=2.4, width=0.3),
    _Voice(low=150, high=480, gain=1.00, after=-0.3, rise=1.9, fall=2.2, width=0.5),
    _Voice(low=420, high=1_300, gain=0.62, after=0.0, rise=1.4, fall=2.0, width=0.7),
    _Voice(low=1_200, high=3_200, gain=0.36, after=0.45, rise=1.1, fall=2.3, width=0.85),
    _Voice(low=2_800, high=8_000, gain=0.20, after=1.3, rise=1.3, fall=3.2, width=1.0),
)


def sea(rng: np.random.Generator, frames: int) -> Samples:
    """One turn of the sea, shape (frames, 2), not yet levelled."""
    far = wide_noise(rng, frames, together(high_pass(60), tilt(-5.0, 220), low_pass(5_000)), width=0.9)
    sound = 0.36 * far * swell(wander(rng, frames, longest=24, shortest=4), 2.0)[:, None]
    sound = sound + _waves(rng, frames, every=10.6, size=1.0)
    return np.asarray(sound + _waves(rng, frames, every=7.4, size=0.38))


def _waves(rng: np.random.Generator, frames: int, *, every: float, size: float) -> Samples:
    """A train of waves about `every` seconds, each a little earlier or later, larger or smaller."""
    seconds = frames / RATE
    count = round(seconds / every)
    breaks = (np.arange(count) + rng.uniform(-0.22, 0.22, count)) * seconds / count
    heights = np.exp(np.clip(rng.normal(0, 0.28, count), -0.6, 0.45))
    drift = rng.uniform(-0.55, 0.55, (count, 2))
    sound = np.zeros((frames, 2))
    for voice in _VOICES:
        water = wide_noise(rng, frames, band(voice.low, voice.high), width=voice.width)
        grain = swell(wander(rng, frames, longest=1.2, shortest=0.12), 0.9)
        sound += (
            size * voice.gain * water * grain[:, None] * _envelopes(voice, breaks, heights, drift, frames)
        )
    return sound


def _envelopes(voice: _Voice, breaks: Samples, heights: Samples, drift: Samples, frames: int) -> Samples:
    """The band's gain for each ear, shape (frames, 2): a wave runs along the beach from side to side."""
    seconds = frames / RATE
    points = round(seconds * _ENVELOPE_RATE)
    time = np.arange(points) / _ENVELOPE_RATE
    gains = np.zeros((points, 2))
    for at, height, (start, end) in zip(breaks, heights, drift, strict=True):
        # Seconds from this wave's peak, the short way round the circle, but more room behind than before.
        since = (time - at - voice.after + 0.4 * seconds) % seconds - 0.4 * seconds
        stretch = height**0.5
        shape = np.where(
            since < 0,
            np.exp(-((since / (voice.rise * stretch)) ** 2)),
            1.0 / np.cosh(since / (voice.fall * stretch)),
        )
        pan = np.clip(start + (end - start) * (since + 2.0) / 7.0, -0.6, 0.6)
        angle = (pan + 1.0) * np.pi / 4
        gains += (height * shape)[:, None] * np.sqrt(2.0) * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    return np.stack([around(gains[:, ear], frames) for ear in range(2)], axis=1)
