"""Loudness that changes over time: a line through points, each at a frame of the mix."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

Gain = float | npt.NDArray[np.float64]
"""One factor for a whole block, or one a frame."""


class Shape:
    """A gain at every frame: straight between points, level before the first and after the last."""

    def __init__(self, points: Iterable[tuple[int, float]]) -> None:
        """points: (frame, gain), at least one, in order of frames."""
        kept = list(points)
        self._frames = [frame for frame, _ in kept]
        self._gains = [gain for _, gain in kept]

    def over(self, start: int, end: int) -> Gain:
        """The gain of the frames from `start` until before `end`."""
        first = max(bisect_right(self._frames, start) - 1, 0)
        last = min(bisect_left(self._frames, end - 1), len(self._frames) - 1)
        touched = self._gains[first : last + 1]
        if all(gain == touched[0] for gain in touched):
            return touched[0]
        return np.interp(np.arange(start, end), self._frames, self._gains)


def presence(spans: Sequence[tuple[int, int]], *, attack: int, release: int) -> Shape:
    """1.0 in every span of frames, 0.0 far from all of them.

    It has risen when a span begins, and does not come down between two that lie close together.
    """
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start - joined[-1][1] <= attack + release:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return Shape(
        [
            point
            for start, end in joined
            for point in ((start - attack, 0.0), (start, 1.0), (end, 1.0), (end + release, 0.0))
        ]
        or [(0, 0.0)]
    )


def soft_fall(start: int, frames: int, steps: int = 40) -> Shape:
    """From 1.0 at `start` to 0.0 `frames` later, gently at both ends (a quarter of a cosine, squared)."""
    ends = np.linspace(0.0, 1.0, steps + 1)
    return Shape(
        (start + round(float(at) * frames), float(np.cos(at * np.pi / 2) ** 2) if at < 1 else 0.0)
        for at in ends
    )
