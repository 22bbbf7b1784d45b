"""Whom to call, for anybody, at any time."""

from typing import Final

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import HelpLines
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.room.composing import Composed, Piece, centered, compose
from mindbody.ui.widgets.room.foot import paint_foot
from mindbody.ui.widgets.room.sizes import Lettering
from mindbody.ui.widgets.room.view import RoomView

_AIR: Final = 0.03


class HelpLinesView(RoomView):
    """Each line's name, and under it how to reach it, in the larger type: that is what is copied down."""

    def __init__(self, look: Look, content: HelpLines, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.content = content
        self._composed: Composed | None = None
        told = [f"{name}: {number}" for name, number in content.lines]
        self.setAccessibleName(". ".join(part for part in (content.title, *told, content.note) if part))

    @property
    def composed(self) -> Composed:
        if self._composed is None:
            self._composed = centered(compose(self._pieces(), self.look, self.page), self.page.area, 0.14)
        return self._composed

    @property
    def by_rule(self) -> bool:
        return self.composed.by_rule

    def place(self) -> None:
        self._composed = None

    def paint_still(self, painter: QPainter) -> None:
        paint_foot(
            painter,
            self.screen_rect,
            self.look.tokens,
            seed="help",
            free_from=self.composed.bottom + _AIR * self.page.screen,
            disc=False,
        )
        self.composed.paint(painter, self.look)

    def _pieces(self) -> list[Piece]:
        content = self.content
        pieces = [Piece(text=content.title, lettering=Lettering.TITLE)]
        for name, number in content.lines:
            pieces.append(Piece(text=name, tone="soft", gap=0.03))
            pieces.append(Piece(text=number, lettering=Lettering.NUMBER, tone="primary"))
        pieces.append(Piece(text=content.note, gap=0.03))
        return pieces
