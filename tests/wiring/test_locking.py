"""A locked record in the whole app: the way in, the lock of what nobody looks at, and hiding."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.record.profile import Profile, save_profile
from mindbody.ui.shell.covering import Cover
from mindbody.ui.viewmodels.passcode import PasscodeViewModel, Step
from tests.support.opened_app import OpenedApp, opened
from tests.support.passcodes import PASSCODE
from tests.support.screens.finding import words
from tests.support.screens.passcode import PasscodeScreen

MARK = "only-the-person-may-read-this-7714"


def passcode_of(app: OpenedApp) -> PasscodeViewModel:
    return app.app.pages.passcode


def written_and_locked(app: OpenedApp) -> None:
    """A person who wrote something, and set a passcode in Settings."""
    app.load()
    assert app.app.guided is not None
    app.app.guided.record.answer(None, "pacing.note", MARK)
    app.window.show_page("settings")
    screen = PasscodeScreen(app.window)
    screen.press("Set a passcode")
    screen.write(New_passcode=PASSCODE, The_same_once_more=PASSCODE).press("Set this passcode")
    app.work()
    screen.press("I have it")
    assert passcode_of(app).state.step is Step.REST


def wait(app: OpenedApp, seconds: float) -> None:
    app.time.sleep(seconds - 1)
    app.time.go_on(1)
    app.work()
    QApplication.processEvents()


def unlock(app: OpenedApp, typed: str = PASSCODE) -> None:
    PasscodeScreen(app.window).write(Passcode=typed).press("Open")
    app.work()
    QApplication.processEvents()


def read(app: OpenedApp) -> str:
    assert app.app.guided is not None
    return str(app.app.guided.record.answers("pacing"))


def press_escape(app: OpenedApp, times: int) -> None:
    handle = app.window.windowHandle()
    assert handle is not None
    for _ in range(times):
        QTest.keyClick(handle, Qt.Key.Key_Escape)


def one_colour(picture: QImage) -> bool:
    places = ((x, y) for x in range(0, picture.width(), 9) for y in range(0, picture.height(), 9))
    return len({picture.pixel(x, y) for x, y in places}) == 1


def test_the_next_start_asks_for_it_and_a_wrong_one_shows_nothing(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with opened(tmp_path, qapp) as app:
        written_and_locked(app)
        assert MARK in read(app)
    with opened(tmp_path, qapp) as app:
        app.load()
        assert app.window.page == "unlock"
        assert not app.house.anybody
        unlock(app, "not it")
        assert "That is not the passcode." in words(app.window)
        unlock(app)
        assert app.window.page == "today"
        assert MARK in read(app)


def test_help_opens_without_it(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with opened(tmp_path, qapp) as app:
        written_and_locked(app)
    with opened(tmp_path, qapp) as app:
        PasscodeScreen(app.window).press("Need help now")
        assert app.window.page == "help"
        app.window.leave_help()
        assert app.window.page == "unlock"


def test_it_locks_when_nobody_is_there_and_nothing_is_left_on_the_screen(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with opened(tmp_path, qapp) as app:
        written_and_locked(app)
        app.window.show_page("settings")
        wait(app, 285)
        assert "MindBody locks itself in 20 seconds." in words(app.window)
        wait(app, 16)
        assert app.window.page == "unlock"
        assert not app.house.anybody
        assert "Settings" not in words(app.window)
        unlock(app)
        assert MARK in read(app)


def test_a_record_without_one_stays_open(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with opened(tmp_path, qapp) as app:
        app.load()
        wait(app, 99_999)
        assert app.window.page == "today"


def test_a_session_is_never_broken_off(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with opened(tmp_path, qapp) as app:
        written_and_locked(app)
        app.app.short("breath")
        assert app.window.page == "session"
        wait(app, 3600)
        assert app.window.page == "session"


def test_a_code_that_is_still_to_be_put_away_is_not_locked_away(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with opened(tmp_path, qapp) as app:
        written_and_locked(app)
        passcode_of(app).begin(Step.RENEWING)
        passcode_of(app).renew_code(PASSCODE)
        app.work()
        wait(app, 3600)
        assert passcode_of(app).state.code


@pytest.mark.parametrize("page", ["today", "learn", "practise", "progress", "settings", "help"])
def test_esc_twice_hides_any_page_at_once(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, page: str
) -> None:
    with opened(tmp_path, qapp) as app:
        app.load()
        app.window.show_page(page)
        press_escape(app, 2)
        assert one_colour(app.window.grab().toImage())
        [cover] = app.window.findChildren(Cover)
        QTest.mouseClick(cover, Qt.MouseButton.LeftButton)
        assert not one_colour(app.window.grab().toImage())


def test_with_a_passcode_hiding_asks_for_it_on_the_way_back(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with opened(tmp_path, qapp) as app:
        written_and_locked(app)
        press_escape(app, 2)
        assert one_colour(app.window.grab().toImage())
        [cover] = app.window.findChildren(Cover)
        QTest.keyClick(cover, Qt.Key.Key_Space)
        QApplication.processEvents()
        assert app.window.page == "unlock"


def test_one_of_two_is_locked_and_the_other_is_not(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with opened(tmp_path, qapp) as app:
        written_and_locked(app)
    ben = Profile(id="person-2", name="Ben", country="US", first_run_done=True)
    save_profile(tmp_path / "profiles" / "person-2", ben)
    with opened(tmp_path, qapp) as app:
        app.load()
        app.house.enter("me")
        assert app.window.page == "unlock"
        PasscodeScreen(app.window).press("I am somebody else")
        QApplication.processEvents()
        assert app.window.page == "people"
        app.house.enter("person-2")
        assert app.window.page == "today"
