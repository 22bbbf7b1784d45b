"""A card that shows whether the right screen was chosen, and whether all of it is seen."""

from dataclasses import replace

from PySide6.QtCore import QLineF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import TestCard
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.painting import outline
from mindbody.ui.widgets.room.composing import Composed, Piece, centered, compose
from mindbody.ui.widgets.room.sizes import Lettering, safe_area
from mindbody.ui.widgets.room.view import RoomView


class TestCardView(RoomView):
    """Thick corners at the very edge, a line round the safe area, and words of the least size."""

    __test__ = False  # no test of pytest's

    def __init__(self, look: Look, content: TestCard, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.content = content
        self.setAccessibleName(f"{self.tr('This is the screen for the room')}. {self._screen_words()}")

    @property
    def composed(self) -> Composed:
        pieces = [
            Piece(text=self.tr("This is the screen for the room"), lettering=Lettering.TITLE),
            Piece(text=self._screen_words(), lettering=Lettering.STRONG, tone="primary", gap=0.02),
            Piece(text=self.tr("Can you see all four corners?"), gap=0.05),
            Piece(text=self.tr("Can you read this from the last seat?"), gap=0.01),
        ]
        high = self.page.screen
        inner = self.page.area.adjusted(0.05 * high, 0.04 * high, -0.05 * high, -0.04 * high)
        composed = compose(pieces, self.look, replace(self.page, area=inner, corner=QSizeF(), centered=True))
        return centered(composed, inner)

    def paint_still(self, painter: QPainter) -> None:
        high = self.page.screen
        line = max(2.0, 0.005 * high)
        safe = safe_area(self.width(), self.height())
        outline(painter, safe, 0.0, self.look.color("border"), line)
        pen = QPen(self.look.color("ink"), 4 * line)
        painter.setPen(pen)
        for arm in corner_arms(
            self.screen_rect.adjusted(2 * line, 2 * line, -2 * line, -2 * line), 0.12 * high
        ):
            painter.drawLine(arm)
        self.composed.paint(painter, self.look)

    def _screen_words(self) -> str:
        card = self.content
        size = self.tr("{width} by {height}").format(width=card.width, height=card.height)
        return f"{card.screen}, {size}" if card.screen else size


def corner_arms(rect: QRectF, length: float) -> list[QLineF]:
    """Two lines into the picture from each of its corners."""
    arms = []
    for x, inward in ((rect.left(), length), (rect.right(), -length)):
        for y, down in ((rect.top(), length), (rect.bottom(), -length)):
            arms += [QLineF(x, y, x + inward, y), QLineF(x, y, x, y + down)]
    return arms
