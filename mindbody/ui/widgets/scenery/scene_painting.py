"""A whole picture of what its name holds, from the far hills to the rain in front."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from mindbody.ui.theme.tokens import Tokens
from mindbody.ui.widgets.scenery import lying, standing, weather
from mindbody.ui.widgets.scenery.named import Light, Motif, Scenery
from mindbody.ui.widgets.scenery.palette import palette_of
from mindbody.ui.widgets.scenery.stage import Stage

_BEHIND = 2
"""The ridge, from far (0) to near (3), on which things stand."""


class ScenePainting:
    """What is drawn between and before the hills of one picture. line: the height of a ridge in pixels."""

    def __init__(
        self,
        painter: QPainter,
        rect: QRectF,
        tokens: Tokens,
        held: Scenery,
        seed: str,
        line: Callable[[int, float], float],
    ) -> None:
        self._held = held
        self._stage = Stage(
            painter=painter,
            rect=rect,
            colors=palette_of(tokens),
            dice=Random(f"{seed} held"),  # noqa: S311  a picture, not a secret
            line=line,
            flooded=self.has_water,
        )

    @property
    def has_water(self) -> bool:
        """Whether a lake takes the place of the nearest hill."""
        return self._held.count(Motif.WATER) > 0

    def air(self) -> None:
        """What is in the sky, behind all hills."""
        if self._held.count(Motif.RAIN):
            weather.veil(self._stage)
        if self._held.count(Motif.CLOUD):
            weather.clouds(self._stage)
        if self._held.count(Motif.BIRDS):
            weather.birds(self._stage)

    def between(self, ridge: int) -> None:
        """What stands on this ridge, before the next one is drawn over its feet."""
        if ridge != _BEHIND:
            return
        held, stage = self._held, self._stage
        lit = held.light in (Light.DUSK, Light.NIGHT) or held.count(Motif.LANTERN) > 0
        if held.count(Motif.TOWER):
            standing.tower(stage, ridge, lit=lit)
        if count := held.count(Motif.HOUSE):
            standing.house(stage, count, ridge, lit=lit)
        if count := held.count(Motif.TREES):
            standing.trees(stage, count if count > 1 or held.count(Motif.BENCH) else 3, ridge)

    def front(self, disc: QPointF) -> None:
        """What lies before all hills. disc: where the sun or moon stands."""
        if self.has_water:
            self._afloat(disc)
        else:
            self._ashore()
        held, stage = self._held, self._stage
        near = 2 if self.has_water else 3
        if count := held.count(Motif.LANTERN):
            standing.lanterns(stage, min(count, 4), near)
        if held.count(Motif.FIRE):
            standing.fire(stage, near)
        if held.count(Motif.GRASS):
            lying.grass(stage)
        if held.count(Motif.MIST):
            weather.mist(stage)
        if held.count(Motif.RAIN):
            weather.rain(stage)

    def _afloat(self, disc: QPointF) -> None:
        held, stage = self._held, self._stage
        lying.water(stage, disc)
        if held.count(Motif.STONES):
            lying.stones(stage)
        if held.count(Motif.BRIDGE):
            lying.bridge(stage)
        if count := held.count(Motif.BOAT):
            lying.boats(stage, min(count, 3))

    def _ashore(self) -> None:
        held, stage = self._held, self._stage
        if count := held.count(Motif.PATH):
            lying.path(stage, min(count, 4))
        if held.count(Motif.WALL):
            lying.wall(stage)
        if held.count(Motif.STONES):
            lying.stones(stage)
        if held.count(Motif.BRIDGE):
            lying.bridge(stage)
        if held.count(Motif.FENCE):
            lying.fence(stage)
        if held.count(Motif.BENCH):
            lying.bench(stage)
