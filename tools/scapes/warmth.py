"""Warm noise: a soft, low rush with nothing in it to follow."""

import numpy as np

from tools.acoustics.loudness import Samples
from tools.scapes.periodic import swell, wander, wide_noise
from tools.scapes.spectra import band, bump, high_pass, low_pass, tilt, together


def warm_noise(rng: np.random.Generator, frames: int) -> Samples:
    """One turn of warm noise, shape (frames, 2), not yet levelled."""
    rush = wide_noise(rng, frames, together(high_pass(45), tilt(-5.5, 160), low_pass(4_500)), width=0.75)
    air = wide_noise(rng, frames, together(band(500, 2_600, 1), tilt(-4.0, 900)), width=1.0)
    hearth = wide_noise(rng, frames, together(band(80, 240), bump(130, 0.5, 4)), width=0.4)
    return np.asarray(
        rush * swell(wander(rng, frames, longest=32, shortest=8), 0.6)[:, None]
        + 0.16 * air * swell(wander(rng, frames, longest=48, shortest=6), 1.2)[:, None]
        + 0.30 * hearth * swell(wander(rng, frames, longest=24, shortest=5), 1.0)[:, None]
    )
