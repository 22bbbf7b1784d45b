"""The two quiet screens: a landscape, and nothing at all."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import Blank, Calm
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.landscape import paint_landscape
from mindbody.ui.widgets.painting import fill
from mindbody.ui.widgets.room.composing import Composed, Piece, compose
from mindbody.ui.widgets.room.sizes import Lettering
from mindbody.ui.widgets.room.view import RoomView

_SEED: Final = "a quiet room"


class CalmView(RoomView):
    """A landscape over the whole screen. A line stands on solid ground, whatever is beneath it."""

    def __init__(self, look: Look, content: Calm, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.content = content
        self.setAccessibleName(content.line or self.tr("A quiet landscape"))

    def paint_still(self, painter: QPainter) -> None:
        # The other way round than elsewhere: sun or moon stand at the left, away from the timer.
        painter.save()
        painter.translate(self.width(), 0)
        painter.scale(-1, 1)
        paint_landscape(painter, self.screen_rect, self.look.tokens, seed=_SEED, hour=8.0)
        painter.restore()
        composed = self._composed()
        if composed.placed:
            self._paint_plate(painter, composed)
            composed.paint(painter, self.look)

    def _composed(self) -> Composed:
        """At the top, beside the timer, with the plate's edge inside the safe area."""
        page, high = self.page, self.page.screen
        inner = page.area.adjusted(0.03 * high, 0.02 * high, -0.03 * high - page.corner.width(), 0.0)
        piece = Piece(text=self.content.line, lettering=Lettering.TITLE)
        return compose([piece], self.look, replace(page, area=inner, corner=QSizeF()))

    def _paint_plate(self, painter: QPainter, composed: Composed) -> None:
        high = self.page.screen
        words = composed.placed[0]
        plate = QRectF(words.x, words.y, words.setting.width, words.setting.height)
        plate.adjust(-0.03 * high, -0.02 * high, 0.03 * high, 0.02 * high)
        fill(painter, plate, 0.03 * high, self.look.color("paper"))


class BlankView(RoomView):
    """Nothing but the ground."""

    def __init__(self, look: Look, content: Blank, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.content = content
        self.setAccessibleName(self.tr("Nothing is shown"))
