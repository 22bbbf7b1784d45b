"""One movement for everybody: lying, seated and standing, side by side."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import Moving
from mindbody.content.movement import Movement
from mindbody.content.vocabulary import Position
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.figure.figure import Figure
from mindbody.ui.widgets.room.composing import Composed, Page, Piece, compose
from mindbody.ui.widgets.room.foot import paint_foot
from mindbody.ui.widgets.room.sizes import Lettering
from mindbody.ui.widgets.room.view import RoomView

_GAP = 0.03
_LABEL = 0.22
"""The most that the words under a figure take of the screen's height."""


@dataclass(frozen=True, slots=True)
class _Version:
    position: Position
    movement: Movement
    figure: Figure


class MovingView(RoomView):
    """Each version has its figure and its position's name under it, and its own name where that differs."""

    moves = True

    def __init__(self, look: Look, content: Moving, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.content = content
        self._versions = tuple(
            _Version(position, movement, self._figure(movement, position))
            for position, movement in (
                (Position.LYING, content.lying),
                (Position.SEATED, content.seated),
                (Position.STANDING, content.standing),
            )
            if movement is not None
        )
        self._words: tuple[Composed, ...] = ()
        names = [f"{self._position_words(each.position)}: {each.movement.title}" for each in self._versions]
        self.setAccessibleName(". ".join([content.title, *names]))

    @property
    def figures(self) -> tuple[Figure, ...]:
        return tuple(each.figure for each in self._versions)

    def set_moment(self, seconds: float) -> None:
        for each in self._versions:
            each.figure.set_time(max(0.0, seconds))

    def place(self) -> None:
        """Title at the top, then the figures in columns as tall as their words leave them."""
        page = self.page
        title = compose(
            [Piece(text=self.content.title, lettering=Lettering.TITLE, whole=True)], self.look, self._titled()
        )
        words = [title]
        count = len(self._versions)
        if count:
            gap = _GAP * page.screen
            wide = (page.area.width() - gap * (count - 1)) / count
            top = max(title.bottom, page.area.top() + page.corner.height()) + 0.3 * gap
            labels = [
                self._label(each, page.area.left() + i * (wide + gap), wide)
                for i, each in enumerate(self._versions)
            ]
            high = max(label.bottom for label in labels)
            foot = page.area.bottom() - high
            for index, each in enumerate(self._versions):
                frame = QRectF(page.area.left() + index * (wide + gap), top, wide, max(1.0, foot - top))
                each.figure.setGeometry(frame.toAlignedRect())
            words += [label.moved(foot) for label in labels]
        self._words = tuple(words)

    def paint_still(self, painter: QPainter) -> None:
        paint_foot(
            painter,
            self.screen_rect,
            self.look.tokens,
            seed=self.content.title,
            free_from=self.screen_rect.bottom(),
            disc=False,
        )
        for words in self._words:
            words.paint(painter, self.look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def _titled(self) -> Page:
        """A title takes at most the upper third."""
        area = QRectF(self.page.area)
        area.setHeight(area.height() / 3)
        return replace(self.page, area=area)

    def _label(self, version: _Version, left: float, wide: float) -> Composed:
        """The words of a column, set from nought downwards."""
        pieces = [
            Piece(text=self._position_words(version.position), lettering=Lettering.STRONG, tone="primary")
        ]
        if version.movement.title != self.content.title:
            pieces.append(Piece(text=version.movement.title))
        page = Page(
            area=QRectF(left, 0, wide, _LABEL * self.page.screen),
            screen=self.page.screen,
            corner=QSizeF(),
            factor=self.page.factor,
            centered=True,
        )
        return compose(pieces, self.look, page)

    def _figure(self, movement: Movement, position: Position) -> Figure:
        figure = Figure(self.look, self)
        figure.set_movement(movement, position=position)
        return figure

    def _position_words(self, position: Position) -> str:
        match position:
            case Position.LYING | Position.RECLINING:
                return self.tr("Lying")
            case Position.SEATED:
                return self.tr("Seated")
            case Position.STANDING:
                return self.tr("Standing")
