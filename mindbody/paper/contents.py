"""What is in a booklet, and on which sheet."""

from collections.abc import Sequence
from itertools import groupby

from mindbody.paper.page import Grid, Page, Section
from mindbody.paper.piece import Piece


def contents_page(title: str, pieces: Sequence[Piece], starts: Sequence[int]) -> Page:
    """starts: the number of the first sheet of each paper. Papers of one chapter and one name in a row, such
    as a certificate for each, are told once."""
    sections = []
    for chapter, listed in groupby(zip(pieces, starts, strict=True), key=lambda each: each[0].chapter):
        rows: list[tuple[str, str]] = []
        for piece, start in listed:
            if not rows or rows[-1][0] != piece.name:
                rows.append((piece.name, str(start)))
        grid = Grid(columns=("Paper", "Page"), rows=tuple(rows), shares=(88.0, 12.0))
        sections.append(Section(title="" if chapter == title else chapter, grid=grid, keep=True))
    first = pieces[0].page if pieces else Page(title=title)
    return Page(
        title=title, sections=tuple(sections), language=first.language, right_to_left=first.right_to_left
    )
