"""One movement for everybody: lying, seated and standing, side by side."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

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

LEAST_FIGURE: Final = 0.25
"""The share of the screen's height that a figure needs."""
_GAP: Final = 0.03
_LABEL: Final = 0.22
"""The most that the words under a figure take of the screen's height."""


@dataclass(frozen=True, slots=True)
class _Version:
    position: Position
    movement: Movement
    figure: Figure


class MovingView(RoomView):
    """Each version has its figure and its position's name under it, and its own name where that differs."""

    moves = True
    beat_ms = 33

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

    @property
    def by_rule(self) -> bool:
        """Words, and figures that are tall enough to be followed."""
        least = LEAST_FIGURE * self.page.screen
        return all(each.by_rule for each in self._words) and all(
            figure.height() >= least for figure in self.figures
        )

    def set_moment(self, seconds: float) -> None:
        for each in self._versions:
            each.figure.set_time(max(0.0, seconds))

    def place(self) -> None:
        """Title at the top, then the figures in columns as tall as their words leave them."""
        for factor in dict.fromkeys((self.page.factor, 1.0)):
            self._place(replace(self.page, factor=factor))
            # Raised, the words may leave too little for what they tell of.
            if self.by_rule:
                return

    def _place(self, page: Page) -> None:
        upper = QRectF(page.area)
        upper.setHeight(upper.height() / 3)
        title = compose(
            [Piece(text=self.content.title, lettering=Lettering.TITLE, whole=True)],
            self.look,
            replace(page, area=upper),
        )
        count = max(1, len(self._versions))
        gap = _GAP * page.screen
        wide = (page.area.width() - gap * (count - 1)) / count
        lefts = [page.area.left() + index * (wide + gap) for index in range(count)]
        labels = self._labels(page, lefts, wide)
        # As large as the longest of them can be, all of one size.
        together = min((label.scale for label in labels), default=page.factor)
        labels = self._labels(replace(page, factor=together), lefts, wide)
        top = max(title.bottom, page.area.top() + page.corner.height()) + 0.3 * gap
        foot = page.area.bottom() - max((label.bottom for label in labels), default=0.0)
        for each, left in zip(self._versions, lefts, strict=False):
            frame = QRectF(left, top, wide, max(1.0, foot - top))
            each.figure.setGeometry(frame.toAlignedRect())
        self._words = (title, *(label.moved(foot) for label in labels))

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

    def _labels(self, page: Page, lefts: Sequence[float], wide: float) -> list[Composed]:
        return [
            self._label(each, page, left, wide) for each, left in zip(self._versions, lefts, strict=False)
        ]

    def _label(self, version: _Version, page: Page, left: float, wide: float) -> Composed:
        """The words of a column, set from nought downwards."""
        pieces = [
            Piece(text=self._position_words(version.position), lettering=Lettering.STRONG, tone="primary")
        ]
        if version.movement.title != self.content.title:
            pieces.append(Piece(text=version.movement.title))
        area = QRectF(left, 0, wide, _LABEL * page.screen)
        return compose(pieces, self.look, replace(page, area=area, corner=QSizeF(), centered=True))

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
