"""The paper that is printed on, and the room on it."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize


class Sheet(StrEnum):
    """What is usual in most of the world, and what is in North America."""

    A4 = "a4"
    LETTER = "letter"


MARGIN: Final = 16.0
"""Millimetres, on every side."""

_SIZES: Final = {Sheet.A4: QPageSize.PageSizeId.A4, Sheet.LETTER: QPageSize.PageSizeId.Letter}


def usual_sheet(locale: QLocale) -> Sheet:
    """What is in the printers of a place: Letter in North America, A4 elsewhere."""
    return Sheet.LETTER if QLocale.territoryToCode(locale.territory()) in ("US", "CA", "MX") else Sheet.A4


def layout_of(sheet: Sheet, *, across: bool = False) -> QPageLayout:
    """The sheet with our margins, upright or on its side."""
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    turned = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(_SIZES[sheet]), turned, margins, QPageLayout.Unit.Millimeter)


def room_on(sheet: Sheet, *, across: bool = False) -> QSizeF:
    """Points to write on, within the margins."""
    return layout_of(sheet, across=across).paintRect(QPageLayout.Unit.Point).size()


def size_of(sheet: Sheet, *, across: bool = False) -> QSizeF:
    """Points of the whole sheet."""
    return layout_of(sheet, across=across).fullRect(QPageLayout.Unit.Point).size()
