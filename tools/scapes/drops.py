"""Small water: the grains of rain and stream."""

import numpy as np
from scipy import signal

from tools.acoustics.loudness import Samples
from tools.acoustics.opus import RATE


def tick(rng: np.random.Generator, *, low: float, high: float, decay: float) -> Samples:
    """A drop on leaves or stone: a puff of noise between two frequencies, RMS about 1 at its start.

    decay: seconds to fall by 1/e. The attack takes 0.7 ms, so it never clicks.
    """
    frames = round(RATE * (0.002 + 6.0 * decay))
    time = np.arange(frames) / RATE
    puff = rng.standard_normal(frames + 480)
    sections = signal.butter(2, [low, high], "bandpass", fs=RATE, output="sos")
    puff = signal.sosfilt(sections, puff)[480:]
    puff /= np.sqrt(np.mean(puff**2))
    return np.asarray(puff * (1.0 - np.exp(-time / 0.0007)) * np.exp(-time / decay) * _landing(frames))


def bubble(*, pitch: float, rise: float, decay: float, phase: float) -> Samples:
    """A bubble of air closing under water: a damped tone that rises as the surface nears.

    The pitch (Hz) is Minnaert's: about 3.26 m/s over the radius. rise: relative rise of pitch over one
    decay time. decay in seconds (M. Minnaert 1933; K. van den Doel 2005 for the rise).
    """
    frames = round(RATE * 6.0 * decay)
    time = np.arange(frames) / RATE
    turns = pitch * (time + 0.5 * rise * time**2 / decay)
    attack = 1.0 - np.exp(-time / (1.2 / pitch))
    return np.asarray(np.sin(2 * np.pi * turns + phase) * attack * np.exp(-time / decay) * _landing(frames))


def _landing(frames: int) -> Samples:
    """1, but for the last tenth, which eases to 0."""
    ease = np.ones(frames)
    tail = max(1, frames // 10)
    ease[-tail:] = 0.5 + 0.5 * np.cos(np.linspace(0.0, np.pi, tail))
    return ease
