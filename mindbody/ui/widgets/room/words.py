"""A card for the room: a title and a few lines over quiet hills."""

from typing import Final

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import Words
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.room.composing import Composed, Piece, centered, compose
from mindbody.ui.widgets.room.foot import paint_foot
from mindbody.ui.widgets.room.sizes import Lettering
from mindbody.ui.widgets.room.view import RoomView

_AIR: Final = 0.035
"""Free height between the words and what is drawn under them, as a share of the screen's."""


class WordsView(RoomView):
    """The words stand at the top, where heads in front hide least."""

    def __init__(self, look: Look, content: Words, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.content = content
        self._composed: Composed | None = None
        self.setAccessibleName(" ".join((content.eyebrow, content.title, *content.lines)).strip())

    @property
    def composed(self) -> Composed:
        """The words as they were set."""
        if self._composed is None:
            composed = compose(self.pieces(), self.look, self.page)
            self._composed = centered(composed, self.page.area, 0.14)
        return self._composed

    @property
    def by_rule(self) -> bool:
        return self.composed.by_rule

    def place(self) -> None:
        self._composed = None

    def paint_still(self, painter: QPainter) -> None:
        free_from = self.composed.bottom + _AIR * self.page.screen
        seed = self.content.eyebrow or self.content.title
        paint_foot(painter, self.screen_rect, self.look.tokens, seed=seed, free_from=free_from)
        self.composed.paint(painter, self.look)

    def pieces(self) -> list[Piece]:
        """The words in their kinds, from the top."""
        content = self.content
        pieces = [
            Piece(text=content.eyebrow, lettering=Lettering.EYEBROW, tone="primary", spare=True),
            Piece(text=content.title, lettering=Lettering.TITLE, gap=0.012),
        ]
        for index, line in enumerate(content.lines):
            pieces.append(Piece(text=line, whole=True, gap=0.0 if index else 0.034))
        return pieces
