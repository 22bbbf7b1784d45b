"""A small stream over stones: bubbles in clusters, on a quiet rush of water."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tools.acoustics.loudness import Samples
from tools.acoustics.opus import RATE
from tools.scapes.drops import bubble
from tools.scapes.periodic import Grain, filtered, scatter, swell, wander, wide_noise
from tools.scapes.spectra import band, bump, high_pass, low_pass, tilt, together


@dataclass(frozen=True, slots=True, kw_only=True)
class _Spot:
    """A place in the stream: where it lies, how high it sings, how busily, how loud."""

    pan: float
    pitch: float
    busy: float
    gain: float


_SPOTS = (
    _Spot(pan=-0.75, pitch=620, busy=16, gain=0.75),
    _Spot(pan=-0.45, pitch=1_050, busy=20, gain=0.50),
    _Spot(pan=-0.15, pitch=430, busy=9, gain=0.95),
    _Spot(pan=0.10, pitch=1_500, busy=23, gain=0.32),
    _Spot(pan=0.40, pitch=760, busy=17, gain=0.62),
    _Spot(pan=0.70, pitch=1_150, busy=19, gain=0.42),
    _Spot(pan=0.85, pitch=520, busy=8, gain=0.70),
)


def stream(rng: np.random.Generator, frames: int) -> Samples:
    """One turn of a stream, shape (frames, 2), not yet levelled."""
    rush = wide_noise(rng, frames, together(high_pass(300), tilt(-4.5, 700), low_pass(7_500)), width=0.9)
    deep = wide_noise(rng, frames, together(band(90, 380), bump(210, 0.6, 5)), width=0.45)
    splash = wide_noise(rng, frames, band(1_300, 4_200, 1), width=1.0)
    ripple = np.stack([wander(rng, frames, longest=2.5, shortest=0.18) for _ in range(2)], axis=1)
    bed = (
        0.20 * rush * swell(wander(rng, frames, longest=32, shortest=2), 1.3)[:, None]
        + 0.12 * deep * swell(wander(rng, frames, longest=8, shortest=0.8), 2.0)[:, None]
        + 0.085 * splash * swell(ripple, 2.6)
    )
    water = scatter(frames, (grain for spot in _SPOTS for grain in _bubbles(rng, frames, spot)))
    return np.asarray(bed + 1.15 * filtered(water, together(high_pass(220), low_pass(5_200, 1))))


def _bubbles(rng: np.random.Generator, frames: int, spot: _Spot) -> Iterator[Grain]:
    """One spot's bubbles: more of them, and lower ones, when a gush comes."""
    gush = wander(rng, frames, longest=12, shortest=0.25)
    rate = spot.busy * swell(gush, 4.5)
    count = rng.poisson(rate.mean() * frames / RATE)
    chance = np.cumsum(rate)
    starts = np.searchsorted(chance, rng.uniform(0, chance[-1], count))
    for start in starts:
        push = float(np.tanh(gush[start]))
        pitch = spot.pitch * float(np.exp(rng.normal(-0.12 * push, 0.34)))
        yield Grain(
            start=int(start),
            sound=bubble(
                pitch=pitch,
                rise=float(rng.uniform(0.05, 0.35)),
                decay=float(rng.uniform(0.7, 1.5)) * 0.016 * (700.0 / pitch) ** 0.55,
                phase=float(rng.uniform(0, 2 * np.pi)),
            ),
            gain=spot.gain * float(np.exp(np.clip(rng.normal(-0.4, 0.7), -2.5, 0.7))) * (1.0 + 0.25 * push),
            pan=float(np.clip(spot.pan + rng.normal(0, 0.08), -1, 1)),
        )
