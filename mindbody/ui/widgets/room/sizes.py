"""How large things are in the room: by share of the screen's height, so that the last row can read them."""

import math
from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF

from mindbody.clinic import readable
from mindbody.clinic.readable import MARGIN

LARGEST: Final = 1.5
"""The most that all sizes can be raised by."""


class Lettering(Enum):
    """(least share of the height, usual share, bold, line height, line height where room is scarce).

    The least is the rule of the room: a letter that a person with 20/40 sight reads six metres away.
    """

    TITLE = (readable.TITLE, 0.096, True, 1.16, 1.06)
    BODY = (readable.BODY, 0.067, False, 1.36, 1.12)
    STRONG = (readable.BODY, 0.064, True, 1.3, 1.12)
    EYEBROW = (readable.BODY, 0.058, True, 1.3, 1.12)
    CAPTION = (readable.CAPTION, 0.058, False, 1.24, 1.16)
    NUMBER = (readable.TITLE, 0.088, True, 1.2, 1.06)
    TIMER = (readable.TIMER, 0.13, True, 1.0, 1.0)
    BREAK_TIMER = (readable.BREAK_TIMER, 0.29, True, 1.0, 1.0)

    @property
    def least(self) -> float:
        return self.value[0]

    @property
    def usual(self) -> float:
        return self.value[1]

    @property
    def bold(self) -> bool:
        return self.value[2]

    def pixels(self, height: float, scale: float = 1.0) -> int:
        """The size of the type on a screen of this height, never under the rule."""
        return max(math.ceil(self.least * height), round(self.usual * height * scale))

    def line_height(self, looseness: float) -> float:
        """looseness: 1 as it reads best, 0 as close as it may be."""
        loose, tight = self.value[3], self.value[4]
        return float(tight + (loose - tight) * looseness)


def within(factor: float) -> float:
    """A factor for all sizes, held between 1 and the largest."""
    return min(LARGEST, max(1.0, factor))


def safe_area(width: float, height: float) -> QRectF:
    """Where words may stand on a screen of this size: a projector may cut off its margin."""
    share = 1 - 2 * MARGIN
    return QRectF(MARGIN * width, MARGIN * height, share * width, share * height)
