"""The papers of a meeting, chosen, printed and saved from a page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mindbody.paper.book import Book
from mindbody.ui.pages.clinic import handing_out as page_module
from mindbody.ui.pages.clinic.handing_out import HandingOutPart
from mindbody.ui.pages.parts.papers import Outcome
from mindbody.ui.theme.fonts import load_family
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.clinic.handing_out import HandingOutViewModel
from tests.support.printed_book import words_of
from tests.support.pseudo import left_over, spoken
from tests.support.screens.choices import Choices
from tests.support.session_under_test import real_library

Answer = Callable[[Path], None]


@pytest.fixture
def model(qapp: QApplication) -> HandingOutViewModel:
    found = HandingOutViewModel(real_library(), load_family())
    found.show_meeting(real_library().meeting("g1"), ("Rosa", "Blue"))
    return found


@pytest.fixture
def part(model: HandingOutViewModel, qtbot: QtBot) -> Choices:
    widget = HandingOutPart(Look(), model)
    qtbot.addWidget(widget)
    widget.show()
    return Choices(widget)


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """What the window that asks for a place is told."""

    def tell(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    return tell


def only(part: Choices, *names: str) -> None:
    """Tick these papers and no others."""
    for name in (
        "Agenda",
        "Notes for the one who leads",
        "Sign-in sheet",
        "Handouts in large print",
        "Empty sheets to write on",
        "Cards for the week",
        "Safety pages",
    ):
        if part.is_on(name) != (name in names):
            part.press(name)


def finish(qtbot: QtBot, model: HandingOutViewModel) -> None:
    qtbot.waitUntil(lambda: model.state.share is None)


def test_what_is_ticked_is_what_is_saved(
    part: Choices, model: HandingOutViewModel, answer: Answer, tmp_path: Path, qtbot: QtBot
) -> None:
    """As PDF, and as a web page; with names only when that is chosen."""
    only(part, "Agenda", "Sign-in sheet")
    assert not part.offers("Certificates")
    assert not part.offers("Stop")

    answer(tmp_path / "g1.pdf")
    part.press("Save as PDF")
    finish(qtbot, model)
    reader = PdfReader(tmp_path / "g1.pdf")
    assert "Saved as g1.pdf." in part.words
    assert len(reader.pages) == 3
    assert "Rosa" not in words_of(reader)

    part.press("Names of this group")
    answer(tmp_path / "g1.html")
    part.press("Save as a web page")
    finish(qtbot, model)
    assert "Rosa" in (tmp_path / "g1.html").read_text("utf-8")


def test_the_whole_group_goes_to_the_printer_at_once(
    part: Choices, model: HandingOutViewModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the window is free in between: it tells how far the papers are."""
    printed: list[Book] = []

    def print_out(book: Book, *_: object) -> Outcome:
        printed.append(book)
        return Outcome(words="It was sent to the printer.")

    monkeypatch.setattr(page_module, "print_out", print_out)
    shares: list[float | None] = []
    model.changed.connect(lambda: shares.append(model.state.share))
    part.press("The whole group")
    assert part.offers("Certificates")
    only(part, "Agenda")
    part.press("Certificates")

    part.press("Print")
    finish(qtbot, model)

    assert [book.sheets for book in printed] == [11]
    assert "It was sent to the printer." in part.words
    assert len({share for share in shares if share is not None}) >= 10
    assert part.page.isVisible()


def test_it_can_be_called_off(
    part: Choices, model: HandingOutViewModel, answer: Answer, tmp_path: Path, qtbot: QtBot
) -> None:
    """In the middle, and then nothing was written."""
    answer(tmp_path / "g1.pdf")
    part.press("Save as PDF")
    QTimer.singleShot(0, lambda: part.press("Stop"))
    finish(qtbot, model)

    assert "Stopped. Nothing was written." in part.words
    assert list(tmp_path.iterdir()) == []
    assert model.state.ready


def test_trouble_is_told_in_one_sentence(
    part: Choices, model: HandingOutViewModel, answer: Answer, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("in the way")
    only(part, "Agenda")

    answer(tmp_path / "file" / "g1.pdf")
    part.press("Save as PDF")
    finish(qtbot, model)

    assert "could not be written" in part.words
    assert model.state.trouble


def test_nothing_ticked_prints_nothing(part: Choices, model: HandingOutViewModel) -> None:
    only(part)

    assert not model.state.ready


def test_a_class_of_one_sitting_has_no_group_to_print(part: Choices, model: HandingOutViewModel) -> None:
    """It is no part of the ten."""
    model.show_meeting(real_library().meeting("gc1"))

    assert not part.offers("The whole group")
    assert "Skills in one sitting" in part.words


def test_the_list_of_papers_is_in_the_language_of_the_windows(
    qapp: QApplication, model: HandingOutViewModel
) -> None:
    with spoken(qapp):
        model.choose_whole(True)
        said = (model.state.title, *(name for _, name in model.kinds))
        assert not any(left_over(each).strip(" 0123456789") for each in said)
