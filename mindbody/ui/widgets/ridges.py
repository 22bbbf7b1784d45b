"""The lines of a landscape: overlapping sines, seeded, so that each lesson has hills of its own."""

import math
import random
from typing import NamedTuple


class Ridge(NamedTuple):
    """One range of hills: `base` is its middle height, as a share of the picture from the top."""

    base: float
    waves: tuple[tuple[float, float, float], ...]
    """(height as a share of the picture, waves across the picture, phase in radians)."""

    def height_at(self, x: float) -> float:
        """Height of the line as a share from the top, at the share `x` from the left."""
        return self.base + sum(
            high * math.sin(2 * math.pi * count * x + phase) for high, count, phase in self.waves
        )


class Scene(NamedTuple):
    """Ridges from far to near, and where the disc stands, as shares of the picture."""

    ridges: tuple[Ridge, ...]
    disc_x: float
    disc_y: float


def scene(seed: str) -> Scene:
    """The hills of this seed: always the same for the same words."""
    dice = random.Random(seed)  # noqa: S311  a picture, not a secret
    ridges = []
    for depth, base in enumerate((0.56, 0.68, 0.80, 0.925)):
        calm = 1.0 - 0.16 * depth
        ridges.append(
            Ridge(
                base=base + dice.uniform(-0.015, 0.015),
                waves=(
                    (dice.uniform(0.045, 0.07) * calm, dice.uniform(0.7, 1.15), dice.uniform(0, 2 * math.pi)),
                    (dice.uniform(0.012, 0.026) * calm, dice.uniform(1.7, 2.5), dice.uniform(0, 2 * math.pi)),
                ),
            )
        )
    return Scene(ridges=tuple(ridges), disc_x=dice.uniform(0.58, 0.76), disc_y=dice.uniform(0.24, 0.34))


def disc_height(hour: float) -> float:
    """How far the disc has sunk by this hour (0 to 24): 0.0 at noon and midnight, 1.0 at dawn and dusk."""
    return 0.5 - 0.5 * math.cos(math.pi * (hour % 12) / 6)
