"""Rain: a soft fall on leaves, drops near by, a far roof."""

from collections.abc import Iterator

import numpy as np

from tools.acoustics.loudness import Samples
from tools.acoustics.opus import RATE
from tools.scapes.drops import bubble, tick
from tools.scapes.periodic import Grain, filtered, scatter, swell, wander, wide_noise
from tools.scapes.spectra import band, bump, high_pass, low_pass, tilt, together

_KINDS = 96
_NEAR_A_SECOND = 85
_LEAF_A_SECOND = 14
_PUDDLE_A_SECOND = 7


def rain(rng: np.random.Generator, frames: int) -> Samples:
    """One turn of rain, shape (frames, 2), not yet levelled."""
    fall = wide_noise(rng, frames, together(high_pass(260), tilt(-3.6, 900), low_pass(9_500)), width=0.85)
    roof = wide_noise(rng, frames, together(band(70, 420), bump(180, 0.7, 4)), width=0.5)
    shimmer = wide_noise(rng, frames, band(2_800, 7_500, 1), width=1.0)
    gust = wander(rng, frames, longest=48, shortest=9)
    bed = (
        0.72 * fall * swell(gust, 1.0)[:, None]
        + 0.36 * roof * swell(wander(rng, frames, longest=32, shortest=6), 1.4)[:, None]
        + 0.13 * shimmer * swell(0.7 * gust + 0.7 * wander(rng, frames, longest=16, shortest=3), 1.8)[:, None]
    )
    drops = filtered(scatter(frames, _drops(rng, frames)), low_pass(8_000, 1))
    return np.asarray(bed + drops)


def _drops(rng: np.random.Generator, frames: int) -> Iterator[Grain]:
    near = [
        tick(
            rng,
            low=rng.uniform(1_400, 2_600),
            high=rng.uniform(4_000, 7_500),
            decay=rng.uniform(0.0015, 0.005),
        )
        for _ in range(_KINDS)
    ]
    leaves = [
        tick(rng, low=rng.uniform(280, 520), high=rng.uniform(900, 1_900), decay=rng.uniform(0.006, 0.016))
        for _ in range(_KINDS)
    ]
    puddles = [
        bubble(
            pitch=rng.uniform(850, 2_600),
            rise=rng.uniform(0.02, 0.12),
            decay=rng.uniform(0.008, 0.022),
            phase=rng.uniform(0, 2 * np.pi),
        )
        for _ in range(_KINDS)
    ]
    for pool, rate, gain, spread in (
        (near, _NEAR_A_SECOND, 1.5, 0.85),
        (leaves, _LEAF_A_SECOND, 2.0, 0.7),
        (puddles, _PUDDLE_A_SECOND, 1.0, 0.6),
    ):
        yield from _sprinkle(rng, frames, pool, rate, gain, spread)


def _sprinkle(
    rng: np.random.Generator, frames: int, pool: list[Samples], rate: float, gain: float, spread: float
) -> Iterator[Grain]:
    """Drops at random times; most are far and faint, a few near, none startling."""
    count = rng.poisson(rate * frames / RATE)
    for start in rng.integers(0, frames, count):
        yield Grain(
            start=int(start),
            sound=pool[rng.integers(len(pool))],
            gain=gain * float(np.exp(np.clip(rng.normal(-0.5, spread), -2.5, 0.8))),
            pan=float(rng.uniform(-0.9, 0.9)),
        )
