"""When a window came, when there was something in it, and when it stood as it stays; from pictures alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint32]
Seen = list[tuple[float, Picture]]
"""Seconds since the start of the program, and what the screen showed from then on; the first one is empty."""

A_WINDOW: Final = 0.01
"""The share of the screen that differs from the empty one when a window is there."""

CONTENT: Final = 0.01
"""The share of a window that differs from its commonest colour when something is in it."""

ALIKE: Final = 0.95
"""The share of the window's points that are as they stay."""


@dataclass(frozen=True, slots=True)
class Moments:
    """Seconds from the start of the program."""

    mapped: float
    painted: float
    stays: float


def is_window(picture: Picture, empty: Picture) -> bool:
    """Whether anything that is no mere pointer is on the screen."""
    return bool((picture != empty).mean() >= A_WINDOW)


def has_content(picture: Picture, empty: Picture) -> bool:
    """Whether a window is there and is more than a plain surface."""
    points = picture[picture != empty]
    if points.size < A_WINDOW * picture.size:
        return False
    _, counts = np.unique(points, return_counts=True)
    return bool(counts.max() <= (1 - CONTENT) * points.size)


def moments(seen: Sequence[tuple[float, Picture]]) -> Moments:
    """Raises ValueError when no window with content was ever seen."""
    empty, last = seen[0][1], seen[-1][1]
    mapped = next((at for at, each in seen if is_window(each, empty)), None)
    painted = next((at for at, each in seen if has_content(each, empty)), None)
    if mapped is None or painted is None:
        raise ValueError("no window came")
    window = last != empty
    stays = painted
    for at, each in reversed(seen):
        if (each == last)[window].mean() < ALIKE:
            break
        stays = at
    return Moments(mapped, painted, max(stays, painted))
