"""Where things stand: the picture's rectangle, its ridges in pixels, and free places from left to right."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from mindbody.ui.widgets.scenery.named import Light, Motif, Scenery
from mindbody.ui.widgets.scenery.palette import Palette

BEHIND: Final = 2
"""The ridge, from far (0) to near (3), on which large things stand: the next one hides their feet."""

_PLACES: Final = (0.27, 0.73, 0.5, 0.13, 0.88)


@dataclass(slots=True, kw_only=True)
class Stage:
    """line: the height in pixels of a ridge (0 far to 3 near) at a share of the width.

    unit: a tenth of the picture's smaller side; all sizes are told in it. dice: always the same for a
    picture. held: what the picture's name asks for.
    """

    painter: QPainter
    rect: QRectF
    held: Scenery
    colors: Palette
    dice: Random
    line: Callable[[int, float], float]
    taken: list[float] = field(default_factory=list)

    @property
    def flooded(self) -> bool:
        """Whether a lake takes the place of the nearest hill; nothing stands in it."""
        return self.held.count(Motif.WATER) > 0

    @property
    def near(self) -> int:
        """The nearest ridge that can be seen."""
        return BEHIND if self.flooded else BEHIND + 1

    @property
    def lit(self) -> bool:
        """Whether a light burns in the windows."""
        return self.held.light in (Light.DUSK, Light.NIGHT) or self.held.count(Motif.LANTERN) > 0

    @property
    def unit(self) -> float:
        return 0.1 * min(self.rect.width(), self.rect.height())

    @property
    def shore(self) -> float:
        """Where water begins, in pixels from the top of the picture's device."""
        return self.rect.top() + 0.8 * self.rect.height()

    def x(self, share: float) -> float:
        """Pixels of a share of the width."""
        return self.rect.left() + share * self.rect.width()

    def place(self) -> float:
        """The next free share of the width, a little to one side of it."""
        free = next((each for each in _PLACES if each not in self.taken), _PLACES[0])
        self.taken.append(free)
        return free + self.dice.uniform(-0.03, 0.03)

    def on(self, ridge: int, share: float) -> QPointF:
        """The point of a ridge at a share of the width."""
        y = self.line(ridge, share)
        return QPointF(self.x(share), min(y, self.shore - 0.2 * self.unit) if self.flooded else y)
