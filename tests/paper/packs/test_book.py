"""The papers on sheets: large print that is large, nothing divided badly, each sheet with its number."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mindbody.clinic.programme import weekly
from mindbody.paper.book import Book
from mindbody.paper.packs.wish import Part, Wish
from mindbody.paper.page import Page, Section
from mindbody.paper.piece import Form, Piece
from mindbody.paper.setting import LARGE
from mindbody.paper.sheet import Sheet
from mindbody.ui.theme.fonts import load_family
from tests.support.printed_book import book_of, saved, sizes_on, words_of
from tests.support.proving import times
from tests.support.session_under_test import real_library

LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff von der langen Brücke am See"


def book(*pages: Page, sizes: tuple[float, ...] = LARGE, form: Form = Form.RUNNING) -> Book:
    pieces = [Piece(name=page.title, chapter="", page=page, sizes=sizes, form=form) for page in pages]
    made = Book("Book", pieces, Sheet.A4, load_family(), contents=False)
    for _ in made.set():
        pass
    return made


def test_a_whole_group_is_one_file(qapp: QApplication, tmp_path: Path) -> None:
    """Its meetings, set and written; the list of contents is right about each paper."""
    meetings = weekly(real_library().meetings.values())[:: times(4, 1)]
    made = book_of(meetings, real_library())
    reader = saved(made, tmp_path / "all.pdf")

    assert len(reader.pages) == made.sheets > 10 * len(meetings)
    listed = words_of(reader, 0, made.starts[0] - 1)
    for piece, start in zip(made.pieces, made.starts, strict=True):
        assert f"{piece.name} {start}" in listed
        assert piece.page.title in words_of(reader, start - 1, start)


@pytest.mark.parametrize("sheet", list(Sheet))
def test_large_print_is_eighteen_points_and_more(sheet: Sheet, qapp: QApplication, tmp_path: Path) -> None:
    """Down to the number of the page."""
    wish = Wish(large=True, parts=frozenset(Part) - {Part.AGENDA, Part.NOTES}, aliases=(LONG_NAME,))
    meetings = (real_library().meeting("g10"),)
    made = book_of(meetings, real_library(), replace(wish, parts=wish.parts - {Part.CERTIFICATES}), sheet)
    reader = saved(made, tmp_path / "large.pdf")

    assert all(min(sizes_on(reader, number)) >= 18 for number in range(len(reader.pages)))


def test_a_sign_in_sheet_is_one_sheet(qapp: QApplication) -> None:
    """Also in large print, with long names, on the shorter paper."""
    wish = Wish(large=True, parts=frozenset({Part.SIGN_IN}), aliases=("Rosa", LONG_NAME))

    assert book_of((real_library().meeting("g1"),), real_library(), wish, Sheet.LETTER).sheets == 2


def test_no_paragraph_is_divided_and_no_heading_left_behind(qapp: QApplication, tmp_path: Path) -> None:
    """Whatever stands above it: what does not fit goes on to the next sheet whole."""
    paragraph = "first " + "word " * 60 + "last"
    for above in range(8, 24, 3):
        page = Page(
            title="Title",
            sections=(
                Section(title="Above", words=("line",) * above),
                Section(title="Heading", words=(paragraph,)),
                Section(title="Kept", words=("one", "two", "three"), keep=True),
            ),
        )
        reader = saved(book(page), tmp_path / "page.pdf")
        texts = [words_of(reader, number, number + 1) for number in range(len(reader.pages))]
        assert any("Heading first" in text and "last" in text for text in texts)
        assert any("Kept one two three" in text for text in texts)


def test_a_part_is_not_carried_off_whole_from_under_its_title(qapp: QApplication, tmp_path: Path) -> None:
    """What belongs together, but would leave the sheet nearly empty, is divided between its sections."""
    sections = [
        Section(title=f"Part {number}", words=("line",) * lines, keep=True, with_next=number < 3)
        for number, lines in enumerate((7, 7, 8, 8))
    ]
    page = Page(title="Title", sections=tuple(sections))
    reader = saved(book(page, sizes=(14.0,)), tmp_path / "page.pdf")

    assert "Part 0" in words_of(reader, 0, 1)
    assert [words_of(reader, number, number + 1).count("line") for number in range(2)] == [22, 8]


def test_what_is_longer_than_a_sheet_goes_on_all_the_same(qapp: QApplication, tmp_path: Path) -> None:
    """Nothing is left out, and no sheet is empty."""
    words = [f"word{number}" for number in range(2000)]
    page = Page(title="Title", sections=(Section(title="Kept", words=(" ".join(words),), keep=True),))
    reader = saved(book(page), tmp_path / "page.pdf")

    assert set(words) <= set(re.findall(r"word\d+", words_of(reader).replace(" ", "")))
    assert all("word" in words_of(reader, number, number + 1) for number in range(len(reader.pages)))


def test_cards_are_four_to_a_sheet_or_fewer_where_words_are_many(qapp: QApplication, tmp_path: Path) -> None:
    """Each card whole."""
    few = Page(title="This week", sections=(Section(title="", points=("Rest",)),))
    many = Page(title="This week", sections=(Section(title="", points=("A long point " * 8,) * 5),))

    reader = saved(book(few, form=Form.CARDS), tmp_path / "few.pdf")
    longer = saved(book(many, form=Form.CARDS, sizes=(14.0,)), tmp_path / "many.pdf")

    assert words_of(reader).count("Rest") == 4
    assert words_of(longer).count("This week") == 2


def test_a_certificate_lies_on_its_side_with_the_name_whole(qapp: QApplication, tmp_path: Path) -> None:
    wish = Wish(parts=frozenset({Part.CERTIFICATES}), aliases=("Rosa", LONG_NAME))
    reader = saved(book_of((real_library().meeting("g10"),), real_library(), wish), tmp_path / "c.pdf")

    assert [page.mediabox.width > page.mediabox.height for page in reader.pages] == [False, True, True]
    assert LONG_NAME in words_of(reader, 2)


def test_left_off_before_its_end_it_writes_nothing(qapp: QApplication, tmp_path: Path) -> None:
    """Somebody called it off."""
    saving = book_of((real_library().meeting("g1"),), real_library()).saving(tmp_path / "g1.pdf")
    next(saving)
    saving.close()

    assert list(tmp_path.iterdir()) == []


def test_right_to_left_stands_on_the_right(qapp: QApplication) -> None:
    """Words and lines begin at the other margin."""
    page = Page(title="شكرا", sections=(Section(title="", words=("مرحبا",)),), right_to_left=True)
    image = book(page).picture(0, 300)
    dark = [x for x in range(image.width()) for y in range(60) if image.pixelColor(x, y).lightness() < 120]

    assert min(dark) > image.width() / 2
