"""Where a document goes on to another sheet: before a heading, never under it, and never within a paragraph
or a table that would fit whole."""

from enum import IntEnum
from itertools import pairwise
from typing import Final

from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextTable,
)

_BOND: Final = QTextFormat.Property.UserProperty.value + 8
_LEAST: Final = 0.3
"""Of a sheet, that is to be used before a thing goes whole to the next."""
_CLOSE: Final = 1.0
"""Tenths of a point within which two places are one."""

Part = QTextBlock | QTextFrame
"""A paragraph, or a table as a whole."""


class Bond(IntEnum):
    """How much it matters that a paragraph stands on one sheet with what comes after it."""

    NONE = 0
    LOOSE = 1
    """They are parts of one thing, which may be longer than a sheet."""
    FAST = 2


def keep_with_next(block: QTextBlock, bond: Bond = Bond.FAST) -> None:
    """Say that a paragraph stands on one sheet with what comes after it."""
    style = block.blockFormat()
    style.setProperty(_BOND, int(bond))
    QTextCursor(block).setBlockFormat(style)


def break_well(document: QTextDocument) -> None:
    """Put the breaks where a reader would. The document has its page size already. What is too long for one
    sheet is divided all the same."""
    parts = _parts(document)
    tall = document.pageSize().height()
    for number in range(len(parts)):
        broken = _broken(document, parts, number, tall)
        if broken is not Bond.NONE:
            _mend(document, parts, number, tall, broken)


def _broken(document: QTextDocument, parts: list[Part], number: int, tall: float) -> Bond:
    """What is divided here: a part itself, or its bond with the next."""
    top, bottom = _span(document, parts[number])
    sheet = top // tall
    if (bottom - _CLOSE) // tall > sheet:
        return Bond.FAST
    if number + 1 < len(parts) and _span(document, parts[number + 1])[0] // tall > sheet:
        return _bond(parts[number])
    return Bond.NONE


def _mend(document: QTextDocument, parts: list[Part], number: int, tall: float, broken: Bond) -> None:
    """Begin a new sheet before all that stands together, or before as much of it as a sheet can hold."""
    chains = []
    whole = _chain(parts, number, Bond.LOOSE)
    # A sheet with next to nothing on it is worse than a thing on two of them.
    if _span(document, parts[whole[0]])[0] % tall >= _LEAST * tall:
        chains.append(whole)
    if broken is Bond.FAST:
        chains += [_chain(parts, number, Bond.FAST), (number, number)]
    for first, last in chains:
        if (
            not _begins_sheet(document, parts[first], tall)
            and _height(document, parts[first : last + 1]) <= tall
        ):
            _begin_sheet(parts[first])
            return


def _height(document: QTextDocument, parts: list[Part]) -> float:
    """Of parts one under the other, with the room between them, wherever they stand now."""
    spans = [_span(document, part) for part in parts]
    gaps = [max(_margins(above)[1], _margins(below)[0]) for above, below in pairwise(parts)]
    return sum(bottom - top for top, bottom in spans) + sum(gaps) + _margins(parts[0])[0]


def _margins(part: Part) -> tuple[float, float]:
    if isinstance(part, QTextBlock):
        style = part.blockFormat()
        return style.topMargin(), style.bottomMargin()
    frame = part.frameFormat()
    return frame.topMargin(), frame.bottomMargin()


def _begins_sheet(document: QTextDocument, part: Part, tall: float) -> bool:
    return _span(document, part)[0] % tall <= _margins(part)[0] + _CLOSE


def _chain(parts: list[Part], number: int, bond: Bond) -> tuple[int, int]:
    first = last = number
    while first and _bond(parts[first - 1]) >= bond:
        first -= 1
    while last + 1 < len(parts) and _bond(parts[last]) >= bond:
        last += 1
    return first, last


def _bond(part: Part) -> Bond:
    return Bond(int(part.blockFormat().property(_BOND) or 0)) if isinstance(part, QTextBlock) else Bond.NONE


def _span(document: QTextDocument, part: Part) -> tuple[float, float]:
    """Top and bottom of what is seen of it, without the margin above."""
    layout = document.documentLayout()
    if isinstance(part, QTextBlock):
        rect = layout.blockBoundingRect(part)
        return rect.top(), rect.bottom()
    rect = layout.frameBoundingRect(part)
    return rect.top(), rect.bottom()


def _begin_sheet(part: Part) -> None:
    policy = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
    if isinstance(part, QTextBlock):
        style: QTextBlockFormat = part.blockFormat()
        style.setPageBreakPolicy(policy)
        QTextCursor(part).setBlockFormat(style)
    elif isinstance(part, QTextTable):
        table = part.format()
        table.setPageBreakPolicy(policy)
        part.setFormat(table)


def _parts(document: QTextDocument) -> list[Part]:
    tables = {table.firstPosition(): table for table in document.rootFrame().childFrames()}
    parts: list[Part] = []
    block = document.begin()
    while block.isValid():
        table = tables.get(block.position())
        parts.append(block if table is None else table)
        block = block.next() if table is None else document.findBlock(table.lastPosition() + 1)
    return parts
