"""The papers of a meeting as files, without a window: for the commands."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from mindbody.paper.book import Book
from mindbody.paper.book_markup import save_book_html
from mindbody.paper.packs.pack import pages_of_all, title_of
from mindbody.paper.sheet import usual_sheet
from mindbody.ui.theme.fonts import load_family

if TYPE_CHECKING:
    from mindbody.content.library import Library
    from mindbody.content.meeting import Meeting
    from mindbody.paper.packs.wish import Wish
    from mindbody.paper.sheet import Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """pdf, html: the files. sheets: pages of the PDF."""

    pdf: Path
    html: Path
    sheets: int


def write_handouts(
    meetings: "tuple[Meeting, ...]",
    library: "Library",
    wish: "Wish",
    path: Path,
    told: Callable[[float], None],
    sheet: "Sheet | None" = None,
) -> Written:
    """Write the papers as PDF, and as HTML beside it. told: hears the share that is done, from 0.0 to 1.0.
    sheet: None for what is usual here. Raises OSError."""
    # Type is set by Qt, which wants an application; a screen it does not want.
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication(["mindbody"])
    assert app is not None  # noqa: S101  held until the papers are written
    pieces = tuple(pages_of_all(meetings, library, wish))
    book = Book(title_of(meetings), pieces, sheet or usual_sheet(QLocale()), load_family())
    _tell(book.set(), told, 0.0)
    _tell(book.saving(path), told, 0.5)
    beside = path.with_suffix(".html")
    save_book_html(book.title, pieces, beside)
    return Written(pdf=path, html=beside, sheets=book.sheets)


def _tell(steps: Iterable[float], told: Callable[[float], None], start: float) -> None:
    for share in steps:
        told(start + share / 2)
