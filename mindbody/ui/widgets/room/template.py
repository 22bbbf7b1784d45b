"""An empty sheet, as it lies before each person. Nothing is ever written on it here."""

import math
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import Template
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.painting import fill, outline
from mindbody.ui.widgets.room.composing import Composed, Page, Piece, compose
from mindbody.ui.widgets.room.foot import paint_foot
from mindbody.ui.widgets.room.sizes import Lettering
from mindbody.ui.widgets.room.view import RoomView

_GAP: Final = 0.03
_LEAST_BOX: Final = 0.035
_MOST_BOX: Final = 0.2
_ONE_COLUMN: Final = 3
"""Up to so many labels stand one under the other."""


class TemplateView(RoomView):
    """Each label with an empty box beneath it."""

    def __init__(self, look: Look, content: Template, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.content = content
        self._title = Composed((), 1.0, fits=True)
        self._cells: tuple[tuple[Composed, QRectF], ...] = ()
        self.setAccessibleName(". ".join((content.title, *content.labels)))

    @property
    def boxes(self) -> tuple[QRectF, ...]:
        return tuple(box for _, box in self._cells)

    def place(self) -> None:
        page = self.page
        upper = QRectF(page.area)
        upper.setHeight(upper.height() / 3)
        title = [Piece(text=self.content.title, lettering=Lettering.TITLE)]
        self._title = compose(title, self.look, replace(page, area=upper))
        sheet = QRectF(page.area)
        sheet.setTop(max(self._title.bottom, page.area.top() + page.corner.height()) + _GAP * page.screen)
        count = len(self.content.labels)
        for columns in (1, 2) if count <= _ONE_COLUMN else (2, 1, 3):
            self._cells = self._in_columns(sheet, columns)
            if all(words.fits for words, _ in self._cells):
                break

    def paint_still(self, painter: QPainter) -> None:
        paint_foot(
            painter,
            self.screen_rect,
            self.look.tokens,
            seed=self.content.title,
            free_from=self.screen_rect.bottom(),
            disc=False,
        )
        self._title.paint(painter, self.look)
        radius = 0.014 * self.page.screen
        for words, box in self._cells:
            words.paint(painter, self.look)
            fill(painter, box, radius, self.look.color("surface"))
            outline(painter, box, radius, self.look.color("border"), max(2.0, 0.004 * self.page.screen))

    def _in_columns(self, sheet: QRectF, columns: int) -> tuple[tuple[Composed, QRectF], ...]:
        """Cells row by row, all of one height; the box takes what the label leaves."""
        labels, high = self.content.labels, self.page.screen
        rows = max(1, math.ceil(len(labels) / columns))
        gap = _GAP * high
        wide = (sheet.width() - gap * (columns - 1)) / columns
        tall = (sheet.height() - 0.7 * gap * (rows - 1)) / rows
        made: list[tuple[Composed, QRectF]] = []
        for row in range(rows):
            top = sheet.top() + row * (tall + 0.7 * gap)
            words = [
                self._label(label, QRectF(sheet.left() + column * (wide + gap), top, wide, tall))
                for column, label in enumerate(labels[row * columns : (row + 1) * columns])
            ]
            lowest = max(each.bottom for each in words)
            words = [each.moved(lowest - each.bottom) for each in words]
            under = lowest + 0.006 * high
            deep = min(_MOST_BOX * high, max(_LEAST_BOX * high, top + tall - under))
            made += [
                (each, QRectF(sheet.left() + column * (wide + gap), under, wide, deep))
                for column, each in enumerate(words)
            ]
        return tuple(made)

    def _label(self, label: str, cell: QRectF) -> Composed:
        """The words of a cell, with room for the least box beneath."""
        high = self.page.screen
        area = QRectF(cell.left(), cell.top(), cell.width(), max(1.0, cell.height() - _LEAST_BOX * high))
        page = Page(area=area, screen=high, corner=QSizeF(), factor=self.page.factor)
        return compose([Piece(text=label, lettering=Lettering.STRONG)], self.look, page)
