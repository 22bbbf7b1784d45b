"""Sets a page in type, as large as fits on one sheet."""

from typing import Final

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextListFormat,
    QTextOption,
    QTextTableFormat,
)

from mindbody.paper.breaking import Bond, keep_with_next
from mindbody.paper.page import Grid, Page, Section
from mindbody.paper.rule import PEN_LINE, RuleObject
from mindbody.paper.spark import SparkObject

FITTED: Final = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
"""Points of the running text, from the wished one to the smallest that is still read at arm's length."""

ORDINARY: Final = (11.5,)
LARGE: Final = (18.0,)
"""Points of pages that may run on: as they are usually read, and in large print."""

TENTHS: Final = 10.0
"""A document is measured in tenths of a point: type is set in whole units, and a half point counts."""

INK: Final = QColor("#22302f")
SOFT: Final = QColor("#4d5b59")
GREEN: Final = QColor("#2e6b5e")
LINE: Final = QColor("#b9c4c1")
_LEADING: Final = 128
_TITLE: Final = 1.9
_HEADINGS: Final = {2: 1.2, 3: 1.0, 4: 1.0}
"""By level."""
_APART: Final = {2: 0.75, 3: 0.45, 4: 0.3}
"""Lines of empty room above a heading."""
_SMALL: Final = 0.86
_FIRST_COLUMN: Final = 46.0
_WRITE_ON: Final = 2.2
"""Lines of running text that a line written by hand takes."""
_LINE_THICK: Final = 0.7 * TENTHS
_WRITING: Final = 0.62
"""Of a line above and below what is written in a row by hand."""


def set_in_type(page: Page, room: QSizeF, family: str, sizes: tuple[float, ...] = FITTED) -> QTextDocument:
    """The page as a document in TENTHS. room: in points. family: of the face, "" for the system's own. Where
    it does not fit in the last of the sizes, it goes on to another sheet; nothing is ever left out."""
    document = QTextDocument()
    for size in sizes:
        document = _set(page, room * TENTHS, family, size * TENTHS)
        if document.pageCount() == 1:
            break
    return document


def _set(page: Page, room: QSizeF, family: str, size: float) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if page.right_to_left else Qt.LayoutDirection.LeftToRight
    )
    document.setDefaultTextOption(option)
    document.setDefaultFont(_font(family, size))
    SparkObject.serve(document)
    RuleObject.serve(document)
    writer = _Writer(document, family, size, airy=page.airy)
    writer.paragraph(page.title, _TITLE, bold=True, after=0.2)
    if page.under:
        writer.paragraph(page.under, 1.0, color=SOFT, after=0.6)
    for section in page.sections:
        writer.section(section, room.width())
    if page.foot:
        writer.foot(page.foot)
    writer.end()
    document.setPageSize(room)
    return document


def _font(family: str, size: float, *, bold: bool = False) -> QFont:
    font = QFont(family) if family else QFont()
    font.setPixelSize(max(1, round(size)))
    font.setBold(bold)
    return font


class _Writer:
    def __init__(self, document: QTextDocument, family: str, size: float, *, airy: bool) -> None:
        self._document = document
        self._cursor = QTextCursor(document)
        self._family = family
        self._size = size
        self._airy = airy
        # In large print nothing is small.
        self._small = 1.0 if size >= LARGE[0] * TENTHS else _SMALL
        self._is_first = True

    def paragraph(
        self,
        words: str,
        scale: float = 1.0,
        *,
        bold: bool = False,
        color: QColor = INK,
        before: float = 0.0,
        after: float = 0.15,
    ) -> None:
        """before, after: empty room in lines of running text."""
        self._block(before, after)
        self._cursor.insertText(words, self._letters(scale, bold=bold, color=color))

    def end(self) -> None:
        """Leave no empty line behind that could take a sheet to itself."""
        if self._is_first:
            style = QTextBlockFormat()
            style.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            self._cursor.setBlockFormat(style)

    def foot(self, words: str) -> None:
        if not self._is_first:
            last = self._cursor.block().blockNumber()
            self._stay_with_next(last, last)
        self.paragraph(words, self._small, color=SOFT, before=1.2)

    def section(self, section: Section, width: float) -> None:
        start = self._cursor.block().blockNumber() + (0 if self._is_first else 1)
        if section.title:
            self._heading(section)
            self._stay_with_next(start, start)
        for words in section.words:
            self.paragraph(words, after=0.45 if self._airy else 0.15)
        if section.spark is not None:
            self._block(0.25, 0.25)
            SparkObject.insert(self._cursor, section.spark, QSizeF(width, self._size * 4.4), self._size)
        if section.grid is not None:
            self._table(section.grid)
        if section.points:
            self._points(section.points)
        for blank in section.blanks:
            self._blank(blank, width)
        # Where the last thing was a line or a table, the cursor is in an empty block after it.
        last = self._cursor.block().blockNumber() - (1 if self._is_first else 0)
        if section.keep:
            self._stay_with_next(start, last - 1)
        if section.with_next:
            self._stay_with_next(last, last, Bond.LOOSE)

    def _heading(self, section: Section) -> None:
        self.paragraph(
            section.title,
            _HEADINGS[section.level],
            bold=True,
            color=GREEN if section.level == 3 else INK,
            before=_APART[section.level] * (1.7 if self._airy else 1.0),
            after=0.1 if section.level == 2 else 0.05,
        )

    def _stay_with_next(self, first: int, last: int, bond: Bond = Bond.FAST) -> None:
        for number in range(first, last + 1):
            keep_with_next(self._document.findBlockByNumber(number), bond)

    def _blank(self, words: str, width: float) -> None:
        """Words, and room to write under them down to a line."""
        if words:
            self.paragraph(words, before=0.3, after=0.0)
            number = self._cursor.block().blockNumber()
            self._stay_with_next(number, number)
        self._block(0.0, 0.2, leading=100)
        RuleObject.insert(self._cursor, QSizeF(width, self._size * _WRITE_ON), _LINE_THICK)

    def _points(self, points: tuple[str, ...]) -> None:
        style = QTextListFormat()
        style.setStyle(QTextListFormat.Style.ListDisc)
        style.setIndent(1)
        self._document.setIndentWidth(self._size * 1.4)
        for number, point in enumerate(points):
            self._block(0.0, 0.1)
            if number == 0:
                listed = self._cursor.createList(style)
            else:
                listed.add(self._cursor.block())
            self._cursor.insertText(point, self._letters(1.0))

    def _table(self, grid: Grid) -> None:
        style = QTextTableFormat()
        style.setBorder(0)
        style.setCellPadding(self._size * self._padding(grid))
        style.setCellSpacing(0)
        if grid.ruled or grid.to_write:
            style.setBorder(TENTHS / 2)
            style.setBorderCollapse(True)
            style.setBorderBrush(QBrush(PEN_LINE))
            style.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        style.setTopMargin(self._size * 0.2)
        style.setBottomMargin(self._size * 0.4)
        rest = (100.0 - _FIRST_COLUMN) / max(1, len(grid.columns) - 1)
        shares = grid.shares or (_FIRST_COLUMN, *([rest] * (len(grid.columns) - 1)))
        style.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
        )
        style.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        style.setHeaderRowCount(1)
        table = self._cursor.insertTable(len(grid.rows) + 1, len(grid.columns), style)
        for column, name in enumerate(grid.columns):
            cell = table.cellAt(0, column).firstCursorPosition()
            cell.insertText(name, self._letters(self._small, bold=True, color=SOFT))
        for row, cells in enumerate(grid.rows, start=1):
            for column, words in enumerate(cells):
                table.cellAt(row, column).firstCursorPosition().insertText(words, self._letters(1.0))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_first = True

    def _padding(self, grid: Grid) -> float:
        if grid.to_write:
            # A row of large print is tall enough to write in as it is.
            return _WRITING if self._small < 1.0 else _WRITING * 0.45
        return 0.28 if grid.ruled else 0.16

    def _block(self, before: float, after: float, leading: int = _LEADING) -> None:
        style = QTextBlockFormat()
        style.setTopMargin(before * self._size)
        style.setBottomMargin(after * self._size)
        style.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._is_first:
            self._cursor.setBlockFormat(style)
            self._is_first = False
        else:
            self._cursor.insertBlock(style)

    def _letters(self, scale: float, *, bold: bool = False, color: QColor = INK) -> QTextCharFormat:
        letters = QTextCharFormat()
        letters.setFont(_font(self._family, self._size * scale, bold=bold))
        letters.setForeground(color)
        return letters
