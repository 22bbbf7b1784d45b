"""Wind: a slow breeze over a field, with leaves in it and a low breath round the house."""

import numpy as np

from tools.acoustics.loudness import Samples
from tools.scapes.periodic import swell, wander, wide_noise
from tools.scapes.spectra import band, bump, high_pass, low_pass, tilt, together


def wind(rng: np.random.Generator, frames: int) -> Samples:
    """One turn of wind, shape (frames, 2), not yet levelled."""
    gust = wander(rng, frames, longest=32, shortest=9)
    body = wide_noise(rng, frames, together(high_pass(70), tilt(-5.0, 260), low_pass(3_200)), width=0.8)
    house = wide_noise(rng, frames, together(band(110, 420), bump(210, 0.5, 5)), width=0.45)
    leaves = wide_noise(rng, frames, together(band(1_700, 6_200, 1), tilt(-2.5, 3_000)), width=1.0)
    flutter = wander(rng, frames, longest=2.4, shortest=0.35)
    return np.asarray(
        body * swell(gust, 3.2)[:, None]
        + 0.30 * house * swell(0.8 * gust + 0.6 * wander(rng, frames, longest=16, shortest=5), 3.0)[:, None]
        + 0.12 * leaves * (swell(gust, 4.2) * swell(flutter, 1.6))[:, None]
    )
