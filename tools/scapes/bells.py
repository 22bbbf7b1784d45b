"""Bells as sums of inharmonic partials, each a slightly mistuned pair whose beating is the shimmer."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from tools.acoustics.loudness import Samples
from tools.acoustics.opus import RATE

_ATTACK: Final = 0.008
# The two of a pair, by how they lie to the pitch, with their shares left and right. Unlike shares keep
# the beating shallow, in either ear and when both are heard as one; both begin in step, so a bell is
# fullest when it is struck.
_PAIR: Final = ((-0.5, (0.80, 0.66)), (0.5, (0.20, 0.34)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Partial:
    """One mode of a bell: ratio to the lowest, gain, seconds to fall by 1/e, beats a second."""

    ratio: float
    gain: float
    decay: float
    beat: float


@dataclass(frozen=True, slots=True, kw_only=True)
class BellShape:
    """A bell: its lowest pitch in Hz, its partials, how hard the mallet is (0 felt to 1 wood)."""

    id: str
    pitch: float
    seconds: float
    mallet: float
    partials: tuple[Partial, ...]
    lufs: float


BOWL: Final = BellShape(
    id="bowl",
    pitch=196.0,
    seconds=14.0,
    mallet=0.5,
    partials=(
        Partial(ratio=1.0, gain=1.00, decay=4.5, beat=0.55),
        Partial(ratio=2.71, gain=0.55, decay=3.1, beat=0.90),
        Partial(ratio=5.15, gain=0.22, decay=1.7, beat=1.35),
        Partial(ratio=8.10, gain=0.075, decay=1.0, beat=1.70),
        Partial(ratio=11.40, gain=0.025, decay=0.6, beat=2.00),
    ),
    lufs=-25.0,
)
SOFT_BOWL: Final = BellShape(
    id="bowl-soft",
    pitch=174.6,
    seconds=12.0,
    mallet=0.15,
    partials=(
        Partial(ratio=1.0, gain=1.00, decay=4.0, beat=0.45),
        Partial(ratio=2.71, gain=0.34, decay=2.6, beat=0.75),
        Partial(ratio=5.15, gain=0.075, decay=1.3, beat=1.10),
        Partial(ratio=8.10, gain=0.014, decay=0.8, beat=1.50),
    ),
    lufs=-28.0,
)
SMALL_BELL: Final = BellShape(
    id="bell-small",
    pitch=659.3,
    seconds=7.0,
    mallet=0.35,
    partials=(
        Partial(ratio=0.5, gain=0.10, decay=1.8, beat=0.50),
        Partial(ratio=1.0, gain=1.00, decay=2.4, beat=0.80),
        Partial(ratio=2.00, gain=0.16, decay=1.5, beat=1.20),
        Partial(ratio=2.76, gain=0.26, decay=1.1, beat=1.60),
        Partial(ratio=5.40, gain=0.07, decay=0.6, beat=2.00),
    ),
    lufs=-26.0,
)
BELLS: Final = (BOWL, SOFT_BOWL, SMALL_BELL)


def strike(bell: BellShape, rng: np.random.Generator) -> Samples:
    """One strike, shape (frames, 2), not yet levelled. It ends in silence."""
    frames = round(bell.seconds * RATE)
    time = np.arange(frames) / RATE
    sound = np.zeros((frames, 2))
    for partial in bell.partials:
        fade = partial.gain * np.exp(-time / partial.decay)
        phase = rng.uniform(0, 2 * np.pi)
        for turn, share in _PAIR:
            frequency = bell.pitch * partial.ratio + turn * partial.beat
            tone = fade * np.sin(2 * np.pi * frequency * time + phase)
            sound += tone[:, None] * np.array(share)
    sound += bell.mallet * 0.05 * _mallet(rng, time)[:, None]
    return sound * (_rise(time, _ATTACK) * _fall(time, bell.seconds))[:, None]


def _mallet(rng: np.random.Generator, time: Samples) -> Samples:
    """The touch itself: a dull, very short puff."""
    puff = np.cumsum(rng.standard_normal(len(time)))
    puff -= np.convolve(puff, np.ones(241) / 241, mode="same")
    return np.asarray(puff / np.std(puff[:4_800]) * np.exp(-time / 0.012))


def _rise(time: Samples, seconds: float) -> Samples:
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * np.clip(time / seconds, 0, 1)))


def _fall(time: Samples, length: float) -> Samples:
    """Full until two fifths from the end, then down to silence along a cosine."""
    along = np.clip((time / length - 0.6) / 0.4, 0, 1)
    return np.asarray(0.5 + 0.5 * np.cos(np.pi * along))
