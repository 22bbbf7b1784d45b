"""Each tool from empty to filled, changed and printed, with the keyboard alone, kept in the real file."""

import sqlite3
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mindbody.content.reading import read_library
from mindbody.paper.page import Page, Section
from mindbody.paper.setting import LARGE, ORDINARY, TENTHS, set_in_type
from mindbody.paper.sheet import Sheet, room_on
from mindbody.places import lessons
from mindbody.ui.pages.learn.page import LearnPage
from mindbody.ui.pages.toolkit.page import ToolkitPage
from mindbody.wiring.holding import Hold
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.finding import button
from tests.support.screens.toolkit import ToolkitScreen

TOOLS = read_library(lessons())[0].tools
WORDS = "Tea by the window"


def toolkit(app: OpenedApp) -> ToolkitScreen:
    """Come to the Toolkit by key."""
    QTest.keyClick(app.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    page = app.window.page_widget("toolkit")
    assert isinstance(page, ToolkitPage)
    return ToolkitScreen(page)


def on_the_disk(app: OpenedApp, tool: str) -> dict[str, str]:
    """What another program finds in the file, the latest of each field of a tool."""
    fields = {(sheet.lesson, name) for sheet in TOOLS[tool].sheets for name in sheet.fields}
    file = sqlite3.connect(f"file:{app.folder / 'record.db'}?mode=ro", uri=True)
    rows = file.execute("SELECT lesson, field, value FROM answer ORDER BY at, id").fetchall()
    file.close()
    latest = {(lesson, field): value for lesson, field, value in rows if (lesson, field) in fields}
    return {field: value for (_, field), value in latest.items() if value not in (None, "null")}


def words_on(paper: Path) -> str:
    """The text of a PDF file, as it can be selected and found."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(paper).pages).split())


@pytest.mark.parametrize("tool", list(TOOLS))
def test_by_keyboard_from_empty_to_paper(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tool: str
) -> None:
    """Filled by Tab and keys, kept within a second, taken back, and on paper as it was written."""
    with opened(tmp_path, qapp) as app:
        screen = toolkit(app.load())
        screen.open(tool)
        assert on_the_disk(app, tool) == {}

        told = screen.fill(WORDS)
        app.time.go_on(1)
        assert told
        kept = on_the_disk(app, tool)
        assert kept
        assert "kept on this computer" in screen.words

        paper = tmp_path / "paper.pdf"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(paper), ""))
        screen.press("Print or save").press("Save as PDF")
        text = words_on(paper)
        assert TOOLS[tool].title in text
        if any(WORDS in value for value in kept.values()):
            assert WORDS in text

        screen.press("Undo")
        assert on_the_disk(app, tool) != kept


def test_what_was_written_is_there_the_next_time_and_in_its_lesson(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """One truth: the tool, the lesson and the card on the overview tell of the same answer."""
    with opened(tmp_path, qapp) as app:
        screen = toolkit(app.load()).open("flare-card")
        screen.fill(WORDS, stops=6)
        assert app.app.guided is not None
    with opened(tmp_path, qapp) as app:
        screen = toolkit(app.load())
        assert screen.line_of("Flare card") == "Last changed: today"
        assert app.app.guided is not None
        assert app.app.guided.record.answers("steady-pacing")["flare_first_sign"] == WORDS


def test_a_whole_sheet_is_emptied_and_brought_back_by_one_undo(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with opened(tmp_path, qapp) as app:
        screen = toolkit(app.load()).open("my-ask")
        screen.fill(WORDS)
        app.time.go_on(1)
        before = on_the_disk(app, "my-ask")
        screen.press("Empty this sheet")
        assert on_the_disk(app, "my-ask") == {}
        screen.press("Undo")
        assert on_the_disk(app, "my-ask") == before


def test_a_question_comes_and_goes_with_the_answer_it_hangs_on(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with opened(tmp_path, qapp) as app:
        screen = toolkit(app.load()).open("habit")
        assert "What would you like it to be?" not in screen.words
        screen.press("Something else")
        assert "What would you like it to be?" in screen.words
        screen.press("Undo")
        assert "What would you like it to be?" not in screen.words


def test_large_print_and_an_empty_sheet(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every question is on the empty sheet, in letters of eighteen points, and can be found as text."""
    paper = tmp_path / "paper.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(paper), ""))
    with opened(tmp_path, qapp) as app:
        screen = toolkit(app.load()).open("visit-plan")
        screen.press("Print or save").press("Large print").press("Save as PDF")
        text = words_on(paper)
        for question in ("For your next visit, what are the three points that matter most?", "When is it?"):
            assert question in text
        assert len(PdfReader(paper).pages) > 2
        screen.press("Ordinary print").press("Save as PDF")
        assert len(PdfReader(paper).pages) <= 2


def test_large_print_is_set_in_eighteen_points(qapp: QApplication) -> None:
    """The running text; the ordinary sheet is what is usually read."""
    page = Page(title="A sheet", sections=(Section(title="One", words=("Some words to read.",)),))
    for sizes, points in ((LARGE, 18.0), (ORDINARY, 11.5)):
        document = set_in_type(page, room_on(Sheet.A4), "", sizes)
        found = document.find("Some words to read.").charFormat().font().pixelSize() / TENTHS
        assert found == pytest.approx(points, abs=0.1)


def test_a_record_that_is_open_to_read_shows_its_tools_and_changes_nothing(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with opened(tmp_path, qapp) as app:
        toolkit(app.load()).open("my-ask").fill(WORDS, stops=6)
    with opened(tmp_path, qapp, hold=Hold(to_read=True)) as app:
        before = on_the_disk(app, "my-ask")
        screen = toolkit(app.load()).open("my-ask")
        assert "nothing can be changed here" in screen.words
        assert screen.fill("more") == []
        app.time.go_on(1)
        assert on_the_disk(app, "my-ask") == before


def test_a_lesson_leads_to_its_tools_and_a_tool_to_its_lesson(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with opened(tmp_path, qapp) as app:
        app.load()
        app.window.show_page("learn")
        learn = app.window.page_widget("learn")
        assert isinstance(learn, LearnPage)
        learn.open_lesson("stress-and-settling")
        assert learn.lesson_page is not None
        learn.lesson_page.finish()
        button(learn, "In the Toolkit: Settle kit").click()
        assert app.window.page == "toolkit"
        page = app.window.page_widget("toolkit")
        assert isinstance(page, ToolkitPage)
        assert page.tool == "settle-kit"
        ToolkitScreen(page).press("To its lesson")
        assert app.window.page == "learn"


def test_a_letter_is_closed_once_it_is_left(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """It says when it opens, and a new one can be written."""
    with opened(tmp_path, qapp) as app:
        screen = toolkit(app.load()).open("letter")
        screen.fill("Dear me", stops=8)
        screen.press("All tools").open("letter")
        assert "Your letter is waiting. It opens on" in screen.words
        assert "Dear me" not in screen.words
