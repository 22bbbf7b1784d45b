"""A whole picture of what its name holds, from the far hills to the rain in front."""

from collections.abc import Callable
from random import Random
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from mindbody.ui.theme.tokens import Tokens
from mindbody.ui.widgets.scenery import lying, standing, weather
from mindbody.ui.widgets.scenery.named import Motif, Scenery
from mindbody.ui.widgets.scenery.palette import palette_of
from mindbody.ui.widgets.scenery.stage import BEHIND, Stage

_Painter = Callable[[Stage], None]
_Layer = tuple[tuple[Motif, _Painter], ...]

_AIR: Final[_Layer] = (
    (Motif.RAIN, weather.veil),
    (Motif.CLOUD, weather.clouds),
    (Motif.BIRDS, weather.birds),
)
_STANDING: Final[_Layer] = (
    (Motif.TOWER, standing.tower),
    (Motif.HOUSE, standing.house),
    (Motif.TREES, standing.trees),
)
_AFLOAT: Final[_Layer] = (
    (Motif.STONES, lying.stones),
    (Motif.BRIDGE, lying.bridge),
    (Motif.BOAT, lying.boats),
)
_ASHORE: Final[_Layer] = (
    (Motif.PATH, lying.path),
    (Motif.WALL, lying.wall),
    (Motif.STONES, lying.stones),
    (Motif.BRIDGE, lying.bridge),
    (Motif.FENCE, lying.fence),
    (Motif.BENCH, lying.bench),
)
_IN_FRONT: Final[_Layer] = (
    (Motif.LANTERN, standing.lanterns),
    (Motif.FIRE, standing.fire),
    (Motif.GRASS, lying.grass),
    (Motif.MIST, weather.mist),
    (Motif.RAIN, weather.rain),
)


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
        self._stage = Stage(
            painter=painter,
            rect=rect,
            held=held,
            colors=palette_of(tokens),
            dice=Random(f"{seed} held"),  # noqa: S311  a picture, not a secret
            line=line,
        )

    @property
    def has_water(self) -> bool:
        """Whether a lake takes the place of the nearest hill."""
        return self._stage.flooded

    def air(self) -> None:
        """What is in the sky, behind all hills."""
        self._paint(_AIR)

    def between(self, ridge: int) -> None:
        """What stands on this ridge, before the next one is drawn over its feet."""
        if ridge == BEHIND:
            self._paint(_STANDING)

    def front(self, disc: QPointF) -> None:
        """What lies before all hills. disc: where the sun or moon stands."""
        if self._stage.flooded:
            lying.water(self._stage, disc)
        self._paint(_AFLOAT if self._stage.flooded else _ASHORE)
        self._paint(_IN_FRONT)

    def _paint(self, layer: _Layer) -> None:
        for motif, paint in layer:
            if self._stage.held.count(motif):
                paint(self._stage)
