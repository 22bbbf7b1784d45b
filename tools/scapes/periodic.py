"""Noise, slow waves and scattered grains that come round to where they began.

Everything is made on a circle of `frames` samples: spectra hold only whole cycles, and what runs over
the end goes on at the start. So a loop has no seam to hide.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tools.acoustics.loudness import Samples
from tools.acoustics.opus import RATE

Frequencies = npt.NDArray[np.float64]
Shape = Callable[[Frequencies], Frequencies]
"""Gain over frequency in Hz."""

# Slow waves are drawn this many times a second and joined by straight lines.
_SLOW_RATE = 200


def noise(rng: np.random.Generator, frames: int, shape: Shape) -> Samples:
    """Gaussian noise of this spectrum, RMS 1, shape (frames,)."""
    frequencies = np.fft.rfftfreq(frames, 1.0 / RATE)
    gains = shape(np.maximum(frequencies, frequencies[1]))
    gains[0] = 0.0
    spectrum = gains * (rng.standard_normal(gains.shape) + 1j * rng.standard_normal(gains.shape))
    sound = np.fft.irfft(spectrum, frames)
    return np.asarray(sound / np.sqrt(np.mean(sound**2)))


def wide_noise(rng: np.random.Generator, frames: int, shape: Shape, *, width: float) -> Samples:
    """Stereo noise, shape (frames, 2). Width 0 is mono, 1 is two unrelated sides."""
    middle, side = noise(rng, frames, shape), noise(rng, frames, shape)
    angle = width * np.pi / 4
    return np.stack(
        [np.cos(angle) * middle + np.sin(angle) * side, np.cos(angle) * middle - np.sin(angle) * side], axis=1
    )


def wander(rng: np.random.Generator, frames: int, *, longest: float, shortest: float) -> Samples:
    """A slow random wave of mean 0 and RMS 1, with periods between these seconds, shape (frames,)."""
    seconds = frames / RATE
    cycles = np.arange(max(1, round(seconds / longest)), max(2, round(seconds / shortest)) + 1)
    points = round(seconds * _SLOW_RATE)
    spectrum = np.zeros(points // 2 + 1, dtype=np.complex128)
    spectrum[cycles] = rng.standard_normal((len(cycles), 2)) @ np.array([1.0, 1j]) / np.sqrt(cycles)
    slow = np.fft.irfft(spectrum, points)
    slow /= np.sqrt(np.mean(slow**2))
    return around(slow, frames)


def around(points: Samples, frames: int) -> Samples:
    """Stretch points that stand evenly on the circle to one value a frame, by straight lines."""
    where = np.arange(frames) * (len(points) / frames)
    return np.asarray(np.interp(where, np.arange(len(points) + 1), np.append(points, points[0])))


def swell(wave: Samples, decibels: float) -> Samples:
    """A wave of RMS 1 as a gain that moves by about `decibels` up and down, no more than twice that."""
    return np.asarray(10.0 ** (2.0 * np.tanh(wave / 2.0) * decibels / 20.0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Grain:
    """A short sound (frames,) placed in time and between the ears (`pan` -1 left to 1 right)."""

    start: int
    sound: Samples
    gain: float
    pan: float


def scatter(frames: int, grains: Iterable[Grain]) -> Samples:
    """Lay grains on the circle, shape (frames, 2), at constant power over the pan."""
    longest = 0
    laid = np.zeros((2 * frames, 2))
    for grain in grains:
        angle = (grain.pan + 1.0) * np.pi / 4
        end = grain.start + len(grain.sound)
        laid[grain.start : end, 0] += grain.gain * np.cos(angle) * grain.sound
        laid[grain.start : end, 1] += grain.gain * np.sin(angle) * grain.sound
        longest = max(longest, len(grain.sound))
    if longest > frames:
        raise ValueError("a grain is longer than the loop")
    return laid[:frames] + laid[frames:]


def filtered(sound: Samples, shape: Shape) -> Samples:
    """The loop through a filter without phase shift, going round its end."""
    gains = shape(np.maximum(np.fft.rfftfreq(len(sound), 1.0 / RATE), 1e-3))
    if sound.ndim == 2:
        gains = gains[:, np.newaxis]
    return np.asarray(np.fft.irfft(np.fft.rfft(sound, axis=0) * gains, len(sound), axis=0))
