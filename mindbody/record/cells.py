"""Cells of a table for a spreadsheet, which may take a text for a formula and run it."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable
from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a cell must not begin with. The last four are full-width forms, which Excel reads as the others."""

_NUMBER: Final = re.compile(r"[+-]?[0-9]+([.,][0-9]+)?")
_GUARD: Final = "'"


def table(names: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """A table as CSV: a line of names, then the rows, each value as its cell."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows(map(cell, row) for row in rows)
    return out.getvalue()


def cell(value: object) -> str:
    """The text of a cell. A text that a spreadsheet could run gets an apostrophe before it; numbers stay
    numbers, below zero too. Nothing is an empty cell."""
    if value is None:
        return ""
    text = str(value)
    if isinstance(value, int | float) or _NUMBER.fullmatch(text):
        return text
    guarded = _begins(text).startswith(_FORMULA) or text.startswith(_GUARD)
    return f"{_GUARD}{text}" if guarded else text


def _begins(text: str) -> str:
    """The text from its first sign on. Spaces, line breaks and marks that can't be seen do not keep a
    spreadsheet from reading on."""
    for place, sign in enumerate(text):
        if sign in _FORMULA or not (sign.isspace() or unicodedata.category(sign) in ("Cf", "Cc")):
            return text[place:]
    return ""


def uncell(text: str) -> str:
    """The text that a cell was made from."""
    return text[1:] if text.startswith(_GUARD) else text
