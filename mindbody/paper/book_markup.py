"""Many papers as one HTML file: a list with links, then each paper in reading order."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from mindbody.paper.markup import head_markup, paragraph_markup, section_markup
from mindbody.paper.page import Page
from mindbody.paper.piece import Piece
from mindbody.record.whole_file import write_whole


def book_html(title: str, pieces: Sequence[Piece]) -> str:
    """The whole file."""
    return "".join(_lines(title, pieces))


def save_book_html(title: str, pieces: Sequence[Piece], path: Path) -> None:
    """Write the file, whole or not at all. Raises OSError."""
    write_whole(path, book_html(title, pieces))


def _lines(title: str, pieces: Sequence[Piece]) -> Iterator[str]:
    yield head_markup(title, pieces[0].page if pieces else Page(title=title))
    yield f'<h1 dir="auto">{escape(title)}</h1>\n'
    yield from _list(pieces)
    yield "<main>\n"
    for number, piece in enumerate(pieces, start=1):
        yield from _paper(number, piece.page)
    yield "</main>\n</body>\n</html>\n"


def _list(pieces: Sequence[Piece]) -> Iterator[str]:
    name = "What is in it"
    yield f'<nav aria-label="{escape(name)}">\n'
    numbered = enumerate(pieces, start=1)
    for chapter, listed in groupby(numbered, key=lambda each: each[1].chapter):
        yield f"{paragraph_markup(chapter)}<ul>\n"
        for number, piece in listed:
            yield f'<li dir="auto"><a href="#paper-{number}">{escape(piece.name)}</a></li>\n'
        yield "</ul>\n"
    yield "</nav>\n"


def _paper(number: int, page: Page) -> Iterator[str]:
    yield f'<article id="paper-{number}">\n<h2 dir="auto">{escape(page.title)}</h2>\n'
    if page.under:
        yield paragraph_markup(page.under)
    for section in page.sections:
        yield from section_markup(section, deeper=1)
    if page.foot:
        yield f"<footer>{paragraph_markup(page.foot)}</footer>\n"
    yield "</article>\n"
