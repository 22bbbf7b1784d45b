"""The two quiet screens: a landscape, and nothing at all."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import Blank, Calm
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.landscape import paint_landscape
from mindbody.ui.widgets.room.composing import Composed, Piece, compose
from mindbody.ui.widgets.room.sizes import Lettering
from mindbody.ui.widgets.room.view import RoomView

_SEED: Final = "a quiet room"


class CalmView(RoomView):
    """A landscape over the whole screen. A line stands in the clear sky, on the side without sun or moon."""

    def __init__(self, look: Look, content: Calm, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.content = content
        self._composed = Composed((), 1.0, fits=True)
        self.setAccessibleName(content.line or self.tr("A quiet landscape"))

    @property
    def by_rule(self) -> bool:
        return self._composed.by_rule

    @property
    def sky(self) -> QRectF:
        """The part of the sky in which words and timer stand."""
        area = self.page.area
        left = area.left() + 0.48 * area.width()
        return QRectF(left, area.top(), area.right() - left, 0.42 * self.page.screen)

    def place(self) -> None:
        sky, corner = self.sky, self.page.corner
        if corner.height():
            sky.setTop(sky.top() + corner.height() + 0.02 * self.page.screen)
        piece = Piece(text=self.content.line, lettering=Lettering.TITLE)
        composed = compose([piece], self.look, replace(self.page, area=sky, corner=QSizeF()))
        self._composed = composed.to_the_right(sky.right())

    def paint_still(self, painter: QPainter) -> None:
        # The other way round than elsewhere: sun or moon stand at the left, away from timer and words.
        painter.save()
        painter.translate(self.width(), 0)
        painter.scale(-1, 1)
        paint_landscape(painter, self.screen_rect, self.look.tokens, seed=_SEED, hour=8.0)
        painter.restore()
        self._composed.paint(painter, self.look)


class BlankView(RoomView):
    """Nothing but the ground."""

    def __init__(self, look: Look, content: Blank, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.content = content
        self.setAccessibleName(self.tr("Nothing is shown"))
