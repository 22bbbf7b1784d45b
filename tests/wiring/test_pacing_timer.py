"""Activity and rest by the clock: it rings, waits for the tap, and may be noted; through the whole app."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.audio.mixer import Mixer
from mindbody.audio.score import BellCue
from mindbody.content.comfort import Comfort
from mindbody.record.profile import Settings
from mindbody.ui.pages.pacing.page import PacingTimerPage
from mindbody.ui.pages.practise.page import PractiseStack
from mindbody.ui.pages.toolkit.page import ToolkitPage
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.finding import button
from tests.support.screens.pacing import PacingTimer
from tests.support.screens.practise import Practise

PLAN = {
    "activity": "Walk to the bench",
    "unit": "min",
    "plan_do": 8,
    "plan_rest_min": 5,
    "plan_rest_kind": "lie",
}


@pytest.fixture
def app(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[OpenedApp]:
    with opened(tmp_path, qapp) as start:
        yield start


@pytest.fixture
def bells(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many bells are in each sound that was begun."""
    rung: list[int] = []
    made = Mixer.__init__

    def make(self: Mixer, score: object, *more: object, **others: object) -> None:
        rung.append(sum(isinstance(cue, BellCue) for cue in score.cues))  # type: ignore[attr-defined]  # known by use
        made(self, score, *more, **others)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(Mixer, "__init__", make)
    return rung


def planned(app: OpenedApp, **answers: object) -> None:
    assert app.app.guided is not None
    for field, value in {**PLAN, **answers}.items():
        app.app.guided.record.answer(None, f"steady-pacing.{field}", value)


def log(app: OpenedApp) -> object:
    assert app.app.guided is not None
    return app.app.guided.record.answers("steady-pacing").get("log")


def timer(app: OpenedApp) -> PacingTimer:
    """Opened from Practise, beside the open timer."""
    app.window.show_page("practise")
    practise = app.window.page_widget("practise")
    assert isinstance(practise, PractiseStack)
    Practise(practise).open("Activity and rest")
    assert app.window.page == "pacing-timer"
    page = app.window.page_widget("pacing-timer")
    assert isinstance(page, PacingTimerPage)
    QApplication.processEvents()
    return PacingTimer(page)


def test_it_rings_waits_for_me_and_is_noted(app: OpenedApp, bells: list[int]) -> None:
    """Eight minutes, a bell; two more, and nobody minds; a rest, a bell, and a line in the log."""
    app.load()
    planned(app)
    screen = timer(app)
    assert "Walk to the bench" in screen.words
    assert "8 min" in screen.words
    screen.press("Begin")
    app.time.go_on(479.0)
    assert bells == [0]
    assert screen.time == "0:01 left"

    app.time.go_on(130.0)
    assert bells == [0, 1]
    assert "Time to rest." in screen.words
    assert screen.time in ("2:08 over", "2:09 over")

    screen.press("Rest now")
    assert "Lie down" in screen.words
    app.time.go_on(301.0)
    assert sum(bells) == 2
    assert "Rest is done" in screen.words
    screen.press("I'm done").press("Note it")
    assert log(app) == [{"day": "2026-11-22", "state": "done", "planned": 8, "done": 8}]
    screen.press("Undo")
    assert not log(app)
    screen.press("Back")
    assert app.window.page == "practise"


def test_from_its_tool_and_back_with_the_day_in_it(app: OpenedApp) -> None:
    """The planner leads to the clock; what is noted there stands in the planner, and is not written over."""
    app.load()
    planned(app)
    app.window.show_page("toolkit")
    toolkit = app.window.page_widget("toolkit")
    assert isinstance(toolkit, ToolkitPage)
    toolkit.open_tool("pacing-planner")
    button(toolkit, "Activity and rest, by the clock").click()
    page = app.window.page_widget("pacing-timer")
    assert isinstance(page, PacingTimerPage)
    PacingTimer(page).press("Begin").press("Stop here").press("Not today").press("Note it").press("Back")

    assert app.window.page == "toolkit"
    sheet = toolkit.sheet
    assert sheet is not None
    button(sheet, "Stay level").click()
    app.time.go_on(2.0)
    assert log(app) == [{"day": "2026-11-22", "state": "not-today", "planned": 8, "done": 0}]


def test_no_bell_where_none_is_wished(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, bells: list[int]
) -> None:
    """Then the page alone says it."""
    settings = replace(Settings(), comfort=Comfort(bell=False))
    with opened(tmp_path, qapp, settings=settings) as app:
        app.load()
        planned(app)
        screen = timer(app).press("Begin")
        app.time.go_on(481.0)

        assert "Time to rest." in screen.words
        assert sum(bells) == 0


def test_sleep_and_absence_are_not_counted(app: OpenedApp) -> None:
    """A closed lid, a look at another page: it waits where it was, and goes on when I say so."""
    app.load()
    planned(app)
    screen = timer(app).press("Begin")
    app.time.go_on(60.0)
    app.time.sleep(3600.0)
    app.time.go_on(3.0)
    assert "The computer was asleep" in screen.words
    assert screen.time == "7:00 left"
    screen.press("Go on")
    app.time.go_on(60.0)
    app.window.show_page("today")
    app.time.go_on(600.0)

    screen = timer(app)
    assert screen.time == "6:00 left"
    screen.press("Go on").press("Stop here")
    assert "2 minutes of activity" in screen.words
    screen.press("Note it")
    assert log(app) == [{"day": "2026-11-22", "state": "smaller", "planned": 8, "done": 2}]


def test_other_numbers_for_this_once_and_smaller_in_a_flare(app: OpenedApp) -> None:
    app.load()
    planned(app, plan_rounds_per_day=2)
    app.app.flare()
    flaring = app.app.rooms["flare"]
    flaring.view_model.plan_smaller()  # type: ignore[attr-defined]  # known by use
    screen = timer(app)
    assert "Today it is 4 minutes, smaller than usual" in screen.words

    screen.press("More: Activity in one go").press("Fewer: Rounds").press("Sit").press("Begin")
    assert screen.time == "5:00 left"
    screen.press("Rest now")
    assert "Sit" in screen.words


def test_a_stop_sign_keeps_it_waiting(app: OpenedApp) -> None:
    app.load()
    planned(app, log=[{"day": "2026-11-20", "stop_sign": True}])
    screen = timer(app)

    assert "until a clinician has agreed" in screen.words
    assert not screen.can_press("Begin")
