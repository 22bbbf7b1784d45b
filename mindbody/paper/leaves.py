"""A page on sheets: running on, or several times on one sheet to be cut apart."""

from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QTextDocument

from mindbody.paper.breaking import break_well
from mindbody.paper.page import Page
from mindbody.paper.setting import LINE, TENTHS, set_in_type

_ACROSS_AND_DOWN: Final = ((2, 2), (1, 2), (1, 1))
_GAP: Final = 26.0
"""Points between two cards, half of it on each side of the cut."""


class Leaves(Protocol):
    """A page that was set in type. across: its sheets lie on their side."""

    @property
    def sheets(self) -> int: ...

    @property
    def across(self) -> bool: ...

    def draw(self, painter: QPainter, number: int, scale: float) -> None:
        """Draw what stands on a sheet, from its margins on. scale: units of the painter a point."""
        ...


class RunningLeaves:
    """From sheet to sheet, divided where a reader would."""

    across = False

    def __init__(self, page: Page, room: QSizeF, family: str, sizes: tuple[float, ...]) -> None:
        self._room = room
        self._document = set_in_type(page, room, family, sizes)
        if self._document.pageCount() > 1:
            # What needs a second sheet anyhow is not made small.
            self._document = set_in_type(page, room, family, sizes[:1])
            break_well(self._document)

    @property
    def sheets(self) -> int:
        return self._document.pageCount()

    def draw(self, painter: QPainter, number: int, scale: float) -> None:
        room = self._room * TENTHS
        painter.save()
        painter.scale(scale / TENTHS, scale / TENTHS)
        painter.translate(0, -number * room.height())
        self._document.drawContents(painter, QRectF(QPointF(0, number * room.height()), room))
        painter.restore()


class CutLeaves:
    """One sheet of the same cards: four where the words fit, else two, else one."""

    across = False

    def __init__(self, page: Page, room: QSizeF, family: str, sizes: tuple[float, ...]) -> None:
        self._room = room
        for columns, rows in _ACROSS_AND_DOWN:
            self._columns, self._rows = columns, rows
            self._card = QSizeF(
                (room.width() - _GAP * (columns - 1)) / columns, (room.height() - _GAP * (rows - 1)) / rows
            )
            self._document: QTextDocument = set_in_type(page, self._card, family, sizes)
            if self._document.pageCount() == 1:
                break

    @property
    def sheets(self) -> int:
        return self._document.pageCount()

    @property
    def cards(self) -> int:
        """On the sheet."""
        return self._columns * self._rows

    def draw(self, painter: QPainter, number: int, scale: float) -> None:
        card = self._card * TENTHS
        painter.save()
        painter.scale(scale, scale)
        self._draw_cuts(painter)
        for row in range(self._rows):
            for column in range(self._columns):
                painter.save()
                painter.translate(column * (self._card.width() + _GAP), row * (self._card.height() + _GAP))
                painter.scale(1 / TENTHS, 1 / TENTHS)
                painter.translate(0, -number * card.height())
                self._document.drawContents(painter, QRectF(QPointF(0, number * card.height()), card))
                painter.restore()
        painter.restore()

    def _draw_cuts(self, painter: QPainter) -> None:
        painter.setPen(QPen(LINE, 0.8, Qt.PenStyle.DashLine))
        for column in range(1, self._columns):
            x = column * (self._card.width() + _GAP) - _GAP / 2
            painter.drawLine(QPointF(x, 0), QPointF(x, self._room.height()))
        for row in range(1, self._rows):
            y = row * (self._card.height() + _GAP) - _GAP / 2
            painter.drawLine(QPointF(0, y), QPointF(self._room.width(), y))
