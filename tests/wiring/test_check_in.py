"""The check-in as it is wired: by keys alone, kept at once, with a way back from everything."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.record.rows import EntryRow, Told
from mindbody.ui.pages.log.check_in import LogPage
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.log import CheckIn

TODAY = date(2026, 11, 22)
FILLED = {
    "pain-now": Told(value=10),
    "energy": Told(word="low"),
    "mood": Told(reason="not-today"),
    "sleep-minutes": Told(value=390),
    "sleep-quality": Told(value=4),
}


@pytest.fixture
def app(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[OpenedApp]:
    with opened(tmp_path, qapp) as start:
        yield start.load()


def check_in(app: OpenedApp) -> CheckIn:
    QTest.keyClick(app.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    app.window.finish_fading()
    page = app.window.page_widget("log")
    assert isinstance(page, LogPage)
    QApplication.processEvents()
    return CheckIn(page)


def kept(app: OpenedApp, day: date = TODAY) -> list[EntryRow]:
    assert app.app.guided is not None
    return app.app.guided.record.check_ins.between(day, day)


def test_filled_from_top_to_end_by_keys_and_there_again(
    app: OpenedApp, tmp_path: Path, qapp: QApplication
) -> None:
    """Ten is a 1 and a 0, half past six is a point; Backspace goes back to mend an answer."""
    page = check_in(app).type("10").press(Qt.Key.Key_Backspace).type("10").type("1n6.7")
    page.press(Qt.Key.Key_Backspace).type("4").type("The rain").press(Qt.Key.Key_Return)

    assert "With little energy, rest is a full answer." in page.words
    page.press(Qt.Key.Key_Space)
    assert app.window.page == "today"

    app.window.close()
    app.dead = True
    with opened(tmp_path, qapp) as again:
        [entry] = kept(again.load())
        assert (entry.answers, entry.note) == (FILLED, "The rain")
        # The night was told, so it is not asked again; this is another entry of the day.
        page = check_in(again)
        assert "Hours slept last night" not in page.words
        page.type("3")
        assert {each.answers["pain-now"].value for each in kept(again)} == {10, 3}


def test_an_empty_one_leaves_nothing(app: OpenedApp) -> None:
    page = check_in(app).press(Qt.Key.Key_Return)

    assert "Nothing need be said today." in page.words
    assert kept(app) == []


def test_what_was_tapped_and_written_outlives_a_kill(
    app: OpenedApp, tmp_path: Path, qapp: QApplication
) -> None:
    """Half-way, without Done: a tap at once, the line within a second."""
    page = check_in(app).type("52")
    for _ in range(3):
        page.press(Qt.Key.Key_X)
    page.type("Half a line")
    app.time.go_on(1.0)
    app.pull_the_plug()

    with opened(tmp_path, qapp) as again:
        [entry] = kept(again.load())
        assert (entry.answers["pain-now"].value, entry.answers["energy"].word) == (5, "ok")
        assert entry.answers["mood"].reason == "does-not-apply"
        assert entry.note == "Half a line"


def test_each_answer_and_the_whole_can_be_taken_back(app: OpenedApp) -> None:
    page = check_in(app).type("52")
    page.press(Qt.Key.Key_Backspace).type("3").undo()
    assert kept(app)[0].answers["energy"] == Told(word="ok")
    page.undo().undo()
    assert kept(app)[0].answers == {}

    page.press(Qt.Key.Key_Backspace).press(Qt.Key.Key_Backspace)
    page.type("8").click("Delete this check-in")
    assert kept(app) == []
    app.window.show_page("today")
    page = check_in(app)
    assert "The check-in is deleted." in page.words
    page.click("Put it back")
    assert kept(app)[0].answers["pain-now"] == Told(value=8)
    assert "The check-in is deleted." not in page.words


def test_it_can_tell_of_yesterday_evening(app: OpenedApp) -> None:
    """The moment of noting stays. A time that is still to come is refused in words."""
    page = check_in(app).type("7").tell_time("Yesterday evening", "21:30")
    [entry] = kept(app, TODAY - timedelta(days=1))
    assert (f"{entry.told_at:%H:%M}", entry.at.date()) == ("21:30", TODAY)

    page.tell_time("Earlier today", "9:45")
    assert "Please write a time of today that is past" in page.words
    assert kept(app) == []
    page.tell_time("Earlier today", "8:15")
    assert [f"{each.told_at:%H:%M}" for each in kept(app)] == ["08:15"]


def test_pain_well_above_the_usual_leads_to_the_flare_page(app: OpenedApp) -> None:
    """Seven days at 4, then an 8: one sentence, and one way that need not be taken."""
    assert app.app.guided is not None
    entries = app.app.guided.record.check_ins
    for days in range(1, 8):
        entry = entries.begin(app.time.now() - timedelta(days=days))
        entries.rate(entry, "pain-now", 4)

    page = check_in(app).type("8").press(Qt.Key.Key_Return)
    assert page.offers("What helps in a flare")
    page.press(Qt.Key.Key_Space)

    page = check_in(app).type("5").press(Qt.Key.Key_Return)
    assert not page.offers("What helps in a flare")


def test_who_does_not_feel_safe_is_one_tap_from_help(app: OpenedApp) -> None:
    """And what was said before it is kept; no key opens a check-in in a session."""
    check_in(app).type("9").click("I don't feel safe")

    assert app.window.page == "help"
    assert kept(app)[0].answers["pain-now"] == Told(value=9)
    app.app.short("breath")
    QTest.keyClick(app.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert app.window.page == "session"
