"""The questions that are due: offered quietly on Today, answered by themselves, put off for a week."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from mindbody.record.profile import load_profile
from mindbody.session.steps import Do
from mindbody.ui.pages.today import TodayPage
from mindbody.ui.viewmodels.session.do import DoViewModel
from mindbody.wiring.holding import Hold
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.finding import button, spoken_name, words


@pytest.fixture
def app(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[OpenedApp]:
    with opened(tmp_path, qapp) as start:
        start.load()
        yield start


def met(app: OpenedApp, days_ago: int) -> None:
    """A session was done, so many days ago by now."""
    assert app.app.guided is not None
    record = app.app.guided.record
    record.start_session("s", "you-are-believed", {"steps": []}, "seated", 12)
    record.finish_session("s", 300)
    app.time.go_on(timedelta(days=days_ago).total_seconds())


def today(app: OpenedApp) -> TodayPage:
    """As it is come back to."""
    app.window.show_page("help")
    app.app.show_today()
    return today_seen(app)


def today_seen(app: OpenedApp) -> TodayPage:
    """As it lies there."""
    page = app.app.window.page_widget("today")
    assert isinstance(page, TodayPage)
    QApplication.processEvents()
    return page


def places(app: OpenedApp) -> dict[str, tuple[int, int]]:
    """Where in the window each thing is that can be pressed on Today."""
    shown = [each for each in today_seen(app).findChildren(QAbstractButton) if each.isVisible()]
    return {spoken_name(each): each.mapTo(app.window, each.rect().center()).toTuple() for each in shown}


@pytest.mark.parametrize("hold", [Hold(), Hold(to_read=True)])
def test_nothing_moves_under_a_hand_when_the_record_is_open(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, hold: Hold
) -> None:
    """What comes in a moment after the start waits until Today is come back to, or has its place from the
    start; a shaking hand is on its way to Begin."""
    with opened(tmp_path, qapp) as before:
        met(before.load(), 0)
    with opened(tmp_path, qapp, hold=hold) as app:
        app.time.go_on(timedelta(days=8).total_seconds())
        there = places(app)
        app.load()
        assert places(app) == there
        assert "short questions" not in words(today_seen(app))
        assert "3 short questions" in words(today(app))
        assert places(app)["Begin"][1] > there["Begin"][1]


def test_nothing_is_asked_in_the_first_week(app: OpenedApp) -> None:
    """Today stays quiet."""
    met(app, 3)
    assert "short questions" not in words(today(app))


def test_three_questions_after_a_week(app: OpenedApp) -> None:
    """They open one at a time, each may be left out, and afterwards they are gone."""
    met(app, 8)
    page = today(app)
    assert "3 short questions about how it goes" in words(page)
    button(page, "Answer them").click()
    session = app.app.session
    assert session is not None
    (step,) = session.plan.steps
    assert isinstance(step, Do)
    assert step.fields == ("peg",)
    do = session.step
    assert isinstance(do, DoViewModel)
    for value in (4, None, 6):
        do.answer_item(value)
        session.forward()
    assert app.app.guided is not None
    told = {row.item: row.value for row in app.app.guided.record.measure_answers("peg")}
    assert told == {"peg.1": 4, "peg.2": None, "peg.3": 6}
    session.home()
    assert "short questions" not in words(today(app))


def test_later_is_for_a_week_and_is_kept(app: OpenedApp) -> None:
    """Put off with one tap, without a word of guilt."""
    met(app, 8)
    button(today(app), "Put this note away").click()
    assert "short questions" not in words(today(app))
    app.app.settings.flush()
    assert load_profile(app.folder).questions_later == "2026-11-30"
    app.time.go_on(timedelta(days=7).total_seconds())
    assert "3 short questions" in words(today(app))
