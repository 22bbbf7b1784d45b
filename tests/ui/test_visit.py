"""The page for my visit: what is ticked is what is seen, and what is seen is what leaves."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mindbody.ui.pages.visit.page import VisitPage
from mindbody.ui.widgets.paper_view import PaperView
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.choices import Choices


@pytest.fixture
def app(own_home: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[OpenedApp]:
    """Rosa has filled in the page of her visit, and what her pain did last week."""
    with opened(own_home, qapp) as found:
        found.load()
        guided = found.app.guided
        assert guided is not None
        record = guided.record
        record.answer(None, "people-and-care.visit_top", [{"point": "Walking to the shop"}])
        record.answer(None, "people-and-care.visit_medicines", [{"medicine": "Two tablets at night"}])
        for number, value in enumerate((6, 7, 5), start=1):
            record.answer_item(None, "sitting", "peg", f"peg.{number}", value)
        found.app.window.show_page("progress")
        # The record is read in the background.
        found.work()
        yield found


def visit(app: OpenedApp) -> tuple[VisitPage, Choices]:
    Choices(app.app.window.page_widget("progress")).press("Make the page")
    page = app.app.window.page_widget("visit")
    assert isinstance(page, VisitPage)
    return page, Choices(page)


def shown(page: VisitPage) -> str:
    """What stands on the sheet, as a screen reader tells it."""
    [paper] = page.findChildren(PaperView)
    return paper.accessibleDescription()


def test_the_sheet_shows_what_is_ticked(app: OpenedApp) -> None:
    """Each tick at once; what has nothing to say is not offered; medicines only by their own tick."""
    page, choices = visit(app)
    assert "Walking to the shop" in shown(page)
    assert "Average 6.0 of 10" in shown(page)
    assert "Two tablets at night" not in shown(page)
    assert not choices.offers("My sleep")
    assert "Nothing to say yet" in choices.words

    choices.press("My medicines")
    assert "Two tablets at night" in shown(page)

    choices.press("What matters most to me")
    assert "Walking to the shop" not in shown(page)


def test_what_is_saved_is_what_was_seen(
    app: OpenedApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As PDF and as a web page."""
    page, choices = visit(app)
    for name, press in (("visit.pdf", "Save as PDF"), ("visit.html", "Save as a web page")):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        choices.press(press)
        assert f"Saved as {name}." in choices.words

    text = " ".join(PdfReader(tmp_path / "visit.pdf").pages[0].extract_text().split())
    for line in shown(page).splitlines():
        assert " ".join(line.split()) in text
    assert "Two tablets" not in (tmp_path / "visit.html").read_text("utf-8")
    assert "Walking to the shop" in (tmp_path / "visit.html").read_text("utf-8")


def test_a_file_that_cannot_be_written_is_told(
    app: OpenedApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one sentence, with what to do."""
    _, choices = visit(app)
    (tmp_path / "visit.pdf").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "visit.pdf"), ""))

    choices.press("Save as PDF")

    assert "could not be written" in choices.words


def test_the_way_back_is_at_the_top(app: OpenedApp) -> None:
    """To where one came from."""
    _, choices = visit(app)

    choices.press("Back to progress")

    assert app.app.window.page == "progress"
