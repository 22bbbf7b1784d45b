"""A booklet as it was saved: its words, and how large they are."""

from pathlib import Path
from typing import Any

from pypdf import PdfReader

from mindbody.content.library import Library
from mindbody.content.meeting import Meeting
from mindbody.paper.book import Book
from mindbody.paper.packs.pack import pages_of_all, title_of
from mindbody.paper.packs.wish import Wish
from mindbody.paper.sheet import Sheet
from mindbody.ui.theme.fonts import load_family


def book_of(
    meetings: tuple[Meeting, ...], library: Library, wish: Wish | None = None, sheet: Sheet = Sheet.A4
) -> Book:
    """Set in type, ready to be saved. Needs an application of Qt's."""
    pieces = tuple(pages_of_all(meetings, library, wish or Wish()))
    book = Book(title_of(meetings), pieces, sheet, load_family())
    for _ in book.set():
        pass
    return book


def saved(book: Book, path: Path) -> PdfReader:
    for _ in book.saving(path):
        pass
    return PdfReader(path)


def words_of(reader: PdfReader, first: int = 0, last: int | None = None) -> str:
    """The words on some pages, with one space between each."""
    return " ".join(" ".join(page.extract_text() for page in reader.pages[first:last]).split())


def sizes_on(reader: PdfReader, number: int) -> set[float]:
    """Points of all type on a page."""
    sizes: set[float] = set()

    def look(text: str, page: list[float], line: list[float], _font: Any, size: float) -> None:
        if text.strip():
            sizes.add(round(abs(size * (line[2] * page[1] + line[3] * page[3])), 1))

    reader.pages[number].extract_text(visitor_text=look)
    return sizes
