"""An empty sheet, as it lies before each person. Nothing is ever written on it here."""

import math
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import Template
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.painting import fill, outline
from mindbody.ui.widgets.room.composing import LAST_RESORT, Composed, Piece, compose, room_font, sizes_for
from mindbody.ui.widgets.room.foot import paint_foot
from mindbody.ui.widgets.room.sizes import Lettering
from mindbody.ui.widgets.room.view import RoomView
from mindbody.ui.widgets.typeset import Setting, longest_word, set_lines

_GAP: Final = 0.014
_PAD: Final = 0.013
_BLANKS: Final = (0.06, 0.03, 0.0)
"""How much of a box is to stay empty under its label, the more the better."""
_ONE_COLUMN: Final = 3
"""Up to so many labels stand one under the other."""


@dataclass(frozen=True, slots=True)
class _Cell:
    words: Setting
    box: QRectF


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """One way to set the sheet. looseness: as in `compose`; under: below 1 only as the last resort."""

    columns: int
    scale: float
    looseness: float
    blank: float = 0.0
    under: float = 1.0


class TemplateView(RoomView):
    """A box for each label, with the label in its corner; all labels are of one size."""

    def __init__(self, look: Look, content: Template, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.content = content
        self._title = Composed((), 1.0, fits=True)
        self._cells: tuple[_Cell, ...] = ()
        self._by_rule = True
        self.setAccessibleName(". ".join((content.title, *content.labels)))

    @property
    def by_rule(self) -> bool:
        return self._by_rule and self._title.by_rule

    @property
    def boxes(self) -> tuple[QRectF, ...]:
        return tuple(cell.box for cell in self._cells)

    def place(self) -> None:
        page = self.page
        upper = QRectF(page.area)
        upper.setHeight(upper.height() / 3)
        title = [Piece(text=self.content.title, lettering=Lettering.TITLE, whole=True)]
        self._title = compose(title, self.look, replace(page, area=upper))
        sheet = QRectF(page.area)
        sheet.setTop(max(self._title.bottom, page.area.top() + page.corner.height()) + _GAP * page.screen)
        self._cells, self._by_rule = self._best(sheet)

    def paint_still(self, painter: QPainter) -> None:
        below = self.screen_rect.bottom()
        paint_foot(
            painter,
            self.screen_rect,
            self.look.tokens,
            seed=self.content.title,
            free_from=below,
            disc=False,
        )
        self._title.paint(painter, self.look)
        high = self.page.screen
        for cell in self._cells:
            fill(painter, cell.box, _PAD * high, self.look.color("surface"))
            outline(painter, cell.box, _PAD * high, self.look.color("border"), max(2.0, 0.004 * high))
            painter.setPen(self.look.color("ink"))
            cell.words.draw(painter, cell.box.left() + 1.6 * _PAD * high, cell.box.top() + _PAD * high)

    def _best(self, sheet: QRectF) -> tuple[tuple[_Cell, ...], bool]:
        """The roomiest form that fits, and whether it is by the rule."""
        count = (1, 2) if len(self.content.labels) <= _ONE_COLUMN else (2, 1, 3)
        *larger, least = sizes_for([Lettering.STRONG], self.page.factor)
        for blank in _BLANKS:
            for columns in count:
                form = _Form(columns=columns, scale=least, looseness=blank / _BLANKS[0], blank=blank)
                smallest = self._set(sheet, form)
                if smallest is not None:
                    tried = (self._set(sheet, replace(form, scale=scale)) for scale in larger)
                    return next((cells for cells in tried if cells is not None), smallest), True
        for under in LAST_RESORT:
            cells = self._set(sheet, _Form(columns=2, scale=least, looseness=0.0, under=under))
            if cells is not None:
                break
        return cells or (), False

    def _set(self, sheet: QRectF, form: _Form) -> tuple[_Cell, ...] | None:
        """The cells row by row, each row as tall as its labels need and all with as much left empty. None
        where that is more than there is."""
        high = self.page.screen
        gap, pad = _GAP * high, _PAD * high
        frames = self._across(sheet, form.columns, gap)
        font = room_font(self.look, Lettering.STRONG, high, form.scale, under=form.under)
        line_height = Lettering.STRONG.line_height(form.looseness)
        words: list[Setting] = []
        for label, (_, wide) in zip(self.content.labels, frames, strict=True):
            if longest_word(label, font) > wide - 3.2 * pad:
                return None
            words.append(set_lines(label, font, wide - 3.2 * pad, line_height=line_height))
        starts = range(0, len(words), form.columns)
        needs = [max(each.height for each in words[at : at + form.columns]) + 2 * pad for at in starts]
        free = sheet.height() - gap * (len(needs) - 1) - sum(needs)
        if free < form.blank * high * len(needs) - 0.5:
            return None
        made: list[_Cell] = []
        top = sheet.top()
        for at, need in zip(starts, needs, strict=True):
            tall = math.floor(need + free / len(needs))
            for index in range(at, min(at + form.columns, len(words))):
                left, wide = frames[index]
                made.append(_Cell(words[index], QRectF(left, top, wide, tall)))
            top += tall + gap
        return tuple(made)

    def _across(self, sheet: QRectF, columns: int, gap: float) -> list[tuple[float, float]]:
        """The left edge and the width of each cell; the last one takes what is left of its row."""
        wide = (sheet.width() - gap * (columns - 1)) / columns
        last = len(self.content.labels) - 1
        made = []
        for index in range(last + 1):
            left = sheet.left() + index % columns * (wide + gap)
            made.append((left, sheet.right() - left if index == last else wide))
        return made
