"""Reminders in the whole app: set in Settings, shown above the page at their time, never in the way."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.content.comfort import Comfort
from mindbody.record.profile import Settings
from mindbody.record.reminders import Purpose, Reminder, Reminders
from mindbody.ui.shell.reminder_card import ReminderCard
from mindbody.ui.widgets.slider import Slider
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.choices import Choices
from tests.support.screens.finding import one

TEN = Reminder(purpose=Purpose.PACING, at=10 * 60)
"""The app of these tests is opened at half past nine."""


def with_times(*times: Reminder) -> Settings:
    return Settings(comfort=Comfort(), reminders=Reminders(on=True, times=times))


def times(app: OpenedApp) -> tuple[Reminder, ...]:
    return app.app.settings.settings.reminders.times


def wait(app: OpenedApp, minutes: float) -> None:
    app.time.sleep(minutes * 60 - 1)
    app.time.go_on(1)
    QApplication.processEvents()


def card(app: OpenedApp) -> ReminderCard | None:
    QApplication.processEvents()
    return next((each for each in app.window.findChildren(ReminderCard) if not each.isHidden()), None)


def answer(app: OpenedApp, *names: str) -> None:
    shown = card(app)
    assert shown is not None
    for name in names:
        Choices(shown).press(name)


def test_one_is_set_in_settings_and_comes_at_its_time(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """It takes no focus. It can be put off again and again, and left for today."""
    with opened(tmp_path, qapp) as app:
        app.load()
        app.window.show_page("settings")
        screen = Choices(app.window.page_widget("settings"))
        assert not screen.is_on("Remind me at set times")
        screen.press("Remind me at set times").press("Add a reminder").press("Pacing step")
        for _ in range(4):
            QTest.keyClick(one(screen.page, Slider, "At what time"), Qt.Key.Key_Right)
        screen.press("Done")
        [kept] = times(app)
        assert (kept.purpose, kept.at) == (Purpose.PACING, 10 * 60)
        focused = QApplication.focusWidget()

        wait(app, 29)
        assert card(app) is None
        wait(app, 1)
        assert card(app) is not None
        assert QApplication.focusWidget() is focused
        for _ in range(2):
            answer(app, "Later", "In 10 minutes")
            assert card(app) is None
            wait(app, 10)
        answer(app, "Not today")
        wait(app, 60)
        assert card(app) is None


def test_what_was_removed_can_be_put_back(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with opened(tmp_path, qapp, settings=with_times(TEN)) as app:
        app.window.show_page("settings")
        screen = Choices(app.window.page_widget("settings"))
        screen.press("Remove")
        assert not times(app)
        screen.press("Undo: reminders")
        assert times(app) == (TEN,)
        assert screen.offers("Change")


def test_begin_opens_what_it_is_for(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with opened(tmp_path, qapp, settings=with_times(TEN)) as app:
        app.load()
        wait(app, 31)
        answer(app, "Begin")
        assert app.window.page == "pacing-timer"
        assert card(app) is None


def test_none_comes_in_a_session_nor_after_it(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with opened(tmp_path, qapp, settings=with_times(TEN)) as app:
        app.load()
        app.app.short("breath")
        wait(app, 31)
        assert card(app) is None
        app.app.drop_session()
        wait(app, 2)
        assert card(app) is None


def test_none_comes_while_a_timer_runs(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with opened(tmp_path, qapp, settings=with_times(TEN)) as app:
        app.load()
        app.app.pages.show_pacing_timer()
        Choices(app.window.page_widget("pacing-timer")).press("Begin")
        assert app.app.rooms.timing
        wait(app, 31)
        assert card(app) is None
        app.window.leave_over("pacing-timer")
        assert card(app) is None


@pytest.mark.parametrize("wished", [False, True])
def test_on_a_flare_day_they_come_only_if_wished(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, wished: bool
) -> None:
    wish = Reminders(on=True, in_flares=wished, times=(TEN,))
    with opened(tmp_path, qapp, settings=replace(with_times(), reminders=wish)) as app:
        app.load()
        monkeypatch.setattr(app.app, "in_a_flare", lambda: True)
        wait(app, 31)
        assert (card(app) is not None) is wished
