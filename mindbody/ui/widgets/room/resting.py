"""The break: when it goes on, by the clock on the wall, and how long that is."""

import math
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import Break
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.room.composing import Composed, Piece, compose
from mindbody.ui.widgets.room.foot import paint_foot
from mindbody.ui.widgets.room.sizes import Lettering
from mindbody.ui.widgets.room.view import RoomView


class BreakView(RoomView):
    """The time on the wall is the largest thing that is ever shown. What is left is told in whole minutes."""

    def __init__(self, look: Look, content: Break, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.content = content
        self._left: float | None = None
        self._composed: Composed | None = None
        self._name()

    @property
    def composed(self) -> Composed:
        if self._composed is None:
            pieces = [
                Piece(text=self.tr("Break: we go on at"), lettering=Lettering.TITLE),
                Piece(text=self.content.restart, lettering=Lettering.BREAK_TIMER, tone="primary", gap=0.02),
                Piece(text=self._left_words(), lettering=Lettering.TITLE, gap=0.03),
            ]
            page = replace(self.page, centered=True)
            composed = compose(pieces, self.look, page)
            free = page.area.bottom() - composed.bottom
            self._composed = composed.moved(max(0.0, free * 0.3))
        return self._composed

    def set_left(self, left: float | None) -> None:
        """left: seconds until it goes on, below nought when it should have."""
        before = self._left_words()
        self._left = left
        if self._left_words() != before:
            self._name()
            self.draw_anew()

    @property
    def by_rule(self) -> bool:
        return self.composed.by_rule

    def place(self) -> None:
        self._composed = None

    def paint_still(self, painter: QPainter) -> None:
        bottom = self.composed.bottom + 0.03 * self.page.screen
        paint_foot(painter, QRectF(self.rect()), self.look.tokens, seed="break", free_from=bottom)
        self.composed.paint(painter, self.look)

    def _left_words(self) -> str:
        if self._left is None:
            return ""
        minutes = math.ceil(self._left / 60 - 1e-6)
        if self._left <= 0:
            return self.tr("We go on now")
        return self.tr("In 1 minute") if minutes == 1 else self.tr("In {n} minutes").format(n=minutes)

    def _name(self) -> None:
        words = self.tr("Break: we go on at")
        self.setAccessibleName(f"{words} {self.content.restart}. {self._left_words()}".strip())
