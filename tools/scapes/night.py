"""A summer night: crickets far off in turns, a soft dark air, and now and then a breath of wind."""

from collections.abc import Iterator

import numpy as np

from tools.acoustics.loudness import Samples
from tools.acoustics.opus import RATE
from tools.scapes.periodic import Grain, filtered, scatter, swell, wander, wide_noise
from tools.scapes.spectra import band, high_pass, low_pass, tilt, together

_SINGERS = 9
_PULSES = (3, 4, 5)
_PULSE_SECONDS = 0.021
_BETWEEN_PULSES = 0.034
_SINGS = 0.62


def night(rng: np.random.Generator, frames: int) -> Samples:
    """One turn of the night, shape (frames, 2), not yet levelled."""
    air = wide_noise(rng, frames, together(high_pass(60), tilt(-5.5, 180), low_pass(2_600)), width=0.85)
    field = wide_noise(rng, frames, together(band(3_300, 5_200, 2)), width=1.0)
    crickets = filtered(scatter(frames, _crickets(rng, frames)), low_pass(6_000, 1))
    return np.asarray(
        air * swell(wander(rng, frames, longest=32, shortest=7), 1.8)[:, None]
        + 0.022 * field * swell(wander(rng, frames, longest=24, shortest=4), 2.0)[:, None]
        + crickets
    )


def _crickets(rng: np.random.Generator, frames: int) -> Iterator[Grain]:
    """Each singer has a pitch, a place and a pace, and rests between songs."""
    seconds = frames / RATE
    for _ in range(_SINGERS):
        chirp = _chirp(rng.uniform(3_700, 4_700), int(rng.choice(_PULSES)))
        pace, pan = rng.uniform(0.52, 0.86), float(rng.uniform(-0.9, 0.9))
        far = float(np.exp(rng.uniform(-3.6, -1.9)))
        chirps = round(seconds / pace)
        sings = wander(rng, chirps * RATE // 10, longest=30, shortest=8)[:: RATE // 10][:chirps]
        for number, mood in enumerate(sings):
            if mood < _SINGS - 1.0:
                continue
            start = (number + rng.uniform(-0.04, 0.04)) * seconds / chirps % seconds
            yield Grain(
                start=int(start * RATE),
                sound=chirp,
                gain=far * float(rng.uniform(0.75, 1.0)),
                pan=pan,
            )


def _chirp(pitch: float, pulses: int) -> Samples:
    """A few pulses of a pure tone, each swelling and ending softly, shape (n,)."""
    step = round(_BETWEEN_PULSES * RATE)
    length = round(_PULSE_SECONDS * RATE)
    time = np.arange(length) / RATE
    envelope = np.hanning(length) ** 1.2
    tone = envelope * (np.sin(2 * np.pi * pitch * time) + 0.08 * np.sin(4 * np.pi * pitch * time))
    sound = np.zeros(step * pulses + length)
    for pulse in range(pulses):
        sound[pulse * step : pulse * step + length] += (0.6 + 0.4 * pulse / pulses) * tone
    return sound
