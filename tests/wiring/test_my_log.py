"""My log as it is wired: the days, the latest first, with a way to change, delete and put back."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.record.rows import Told
from mindbody.ui.pages.log.check_in import LogPage
from mindbody.ui.pages.log.timeline import TimelinePage
from tests.support.opened_app import OpenedApp, opened
from tests.support.records import PLAN
from tests.support.screens.log import CheckIn, MyLog

TODAY = date(2026, 11, 22)
SECRET = "only mine to read"


@pytest.fixture
def app(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[OpenedApp]:
    with opened(tmp_path, qapp) as start:
        yield start.load()


def my_log(app: OpenedApp) -> MyLog:
    app.window.show_page("my-log")
    app.window.finish_fading()
    page = app.window.page_widget("my-log")
    assert isinstance(page, TimelinePage)
    QApplication.processEvents()
    return MyLog(page)


def noted(app: OpenedApp, *, days: int = 0, pain: int = 4, line: str = "") -> str:
    assert app.app.guided is not None
    entries = app.app.guided.record.check_ins
    entry = entries.begin(app.time.now() - timedelta(days=days))
    entries.rate(entry, "pain-now", pain)
    if line:
        entries.write(entry, line)
    return entry


def holds(folder: Path, words: str) -> bool:
    return any(words.encode() in path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_days_with_all_that_was_on_them(app: OpenedApp) -> None:
    """A session with its ratings, a check-in with its line; earlier months one at a time."""
    noted(app, days=1, line="The rain")
    noted(app, days=40, pain=9)
    assert app.app.guided is not None
    record = app.app.guided.record
    record.start_session("s1", "steady-pacing", PLAN, "lying", 12)
    record.rate("s1", "pain-before", 6)
    record.rate("s1", "pain-after", 5)
    record.finish_session("s1", 640)

    page = my_log(app)

    order = ["November 2026", "Today", "Steady pacing", "Pain 6 before, 5 after", "Yesterday", "“The rain”"]
    places = [page.words.index(each) for each in [*order, "Pain: 4 of 10"]]
    assert places == sorted(places)
    assert not page.offers("Later")
    page.click("Earlier")
    assert "Pain: 9 of 10" in page.words
    assert "Pain: 4 of 10" not in page.words
    assert not page.offers("Earlier")
    assert "Yesterday" in page.click("Later").words


def test_a_check_in_is_changed_on_its_own_sheet(app: OpenedApp) -> None:
    entry = noted(app, pain=4, line="The rain")
    my_log(app).click("Change")
    sheet = app.window.page_widget("log")
    assert isinstance(sheet, LogPage)
    page = CheckIn(sheet)
    assert (page.line, app.window.page) == ("The rain", "log")

    page.type("7").undo().type("1").click("Done").click("Back")

    assert app.window.page == "my-log"
    assert app.app.guided is not None
    found = app.app.guided.record.check_ins.find(entry)
    assert found is not None
    assert (found.answers["pain-now"], found.answers["energy"]) == (Told(value=4), Told(word="low"))
    assert "Pain: 4 of 10\u00a0· Energy: low" in my_log(app).words


def test_a_deleted_one_comes_back_after_other_pages_and_is_gone_for_good_after_that(app: OpenedApp) -> None:
    noted(app, line=SECRET)
    page = my_log(app).click("Delete")
    assert SECRET not in page.words
    app.window.show_page("today")
    assert SECRET in my_log(app).click("Put it back").words

    page.click("Delete").click("Put this note away")

    assert not page.offers("Put it back")
    assert not holds(app.folder, SECRET)


def test_a_line_is_added_to_a_day(app: OpenedApp, tmp_path: Path, qapp: QApplication) -> None:
    """To today, and to one before it; both are there the next time."""
    noted(app, days=3)
    page = my_log(app).click("Add a line").write_line("The neighbour came")
    page.click("Add a line", 1).write_line("Slept in the sun")
    app.window.close()
    app.dead = True

    with opened(tmp_path, qapp) as again:
        record = again.load().app.guided
        assert record is not None
        found = record.record.check_ins.between(TODAY - timedelta(days=9), TODAY)
        assert [(each.told_day, each.note) for each in found if each.note] == [
            (TODAY - timedelta(days=3), "Slept in the sun"),
            (TODAY, "The neighbour came"),
        ]
        assert "“Slept in the sun”" in my_log(again).words
