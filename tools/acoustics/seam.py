"""How well a loop's end meets its start, as numbers."""

from dataclasses import dataclass

import numpy as np

from tools.acoustics.loudness import Samples, to_db


@dataclass(frozen=True, slots=True, kw_only=True)
class Seam:
    """The seam of a decoded loop, every figure the worst channel's.

    jump: the step from the last sample to the first over the 99th percentile of the loop's own steps.
    bend: the same for the change of slope there. level: decibels between the tenth of a second before
    and after the seam, over the 99th percentile of that difference elsewhere in the loop.
    """

    jump: float
    bend: float
    level: float

    @property
    def is_smooth(self) -> bool:
        """Whether the seam is like any other place in the loop."""
        return self.jump <= 1.0 and self.bend <= 1.5 and self.level <= 1.0


def measure(loop: Samples, rate: int) -> Seam:
    """Measure the seam of one turn of a loop, shape (frames, channels)."""
    around = np.concatenate([loop[-3:], loop[:3]])
    steps = np.abs(np.diff(loop, axis=0))
    bends = np.abs(np.diff(loop, n=2, axis=0))
    jump = np.abs(loop[0] - loop[-1]) / np.percentile(steps, 99, axis=0)
    bend = np.max(np.abs(np.diff(around, n=2, axis=0)), axis=0) / np.percentile(bends, 99, axis=0)
    return Seam(jump=float(np.max(jump)), bend=float(np.max(bend)), level=_level_step(loop, rate))


def _level_step(loop: Samples, rate: int) -> float:
    window = rate // 10
    whole = len(loop) // window
    power = np.mean(loop[: whole * window].reshape(whole, window, -1) ** 2, axis=(1, 2))
    levels = np.array([to_db(float(np.sqrt(value))) for value in power])
    usual = float(np.percentile(np.abs(np.diff(levels)), 99))
    last = to_db(float(np.sqrt(np.mean(loop[-window:] ** 2))))
    return abs(float(levels[0]) - last) / usual


def calm_spots(loop: Samples, rate: int, count: int) -> list[int]:
    """Frames at which a loop might begin: the smoothest spots of its quietest half seconds, best first.

    There a player that fades nothing in starts gently, and a codec has least to spoil.
    """
    window = rate // 2
    whole = len(loop) // window
    power = np.mean(loop[: whole * window].reshape(whole, window, -1) ** 2, axis=(1, 2))
    return [_smoothest(loop, int(index) * window, window) for index in np.argsort(power)[:count]]


def _smoothest(loop: Samples, first: int, window: int) -> int:
    near = loop[first : first + window]
    roughness = np.max(np.abs(np.diff(near, n=2, axis=0)), axis=1)
    steps = np.max(np.abs(np.diff(near, axis=0)), axis=1)[:-1]
    worst = np.maximum(roughness / np.mean(roughness), steps / np.mean(steps))
    return first + 1 + int(np.argmin(np.convolve(worst, np.ones(3), mode="same")))
