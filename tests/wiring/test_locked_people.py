"""A locked record and its person: the way in, the lock of what nobody looks at, and help before the door."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.record.clock import Clock
from mindbody.record.driver import Key
from mindbody.record.opening import open_record
from mindbody.record.passcode import set_passcode
from mindbody.record.passcode_text import new_code
from mindbody.record.profile import Contact, Profile, save_profile
from tests.support.hand_clock import HandClock
from tests.support.opened_app import MORNING, OpenedApp, opened
from tests.support.screens.backups import Door
from tests.support.screens.finding import words
from tests.support.screens.passcode import PasscodeScreen

PASSCODE = "a quiet morning"
MARK = "only-one-person-wrote-this-5821"


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """Rosa, whose record is locked with a passcode."""
    folder = tmp_path / "profiles" / "me"
    save_profile(
        folder,
        Profile(
            id="me",
            name="Rosa",
            country="US",
            contact=Contact(name="My sister", number="555 0100"),
            first_run_done=True,
        ),
    )
    clock: Clock = HandClock(MORNING)
    record = open_record(folder, clock)
    record.answer(None, "pacing.note", MARK)
    record.close()
    set_passcode(folder, Key(os.urandom(32)), PASSCODE, new_code(os.urandom), clock)
    return tmp_path


def unlock(app: OpenedApp, passcode: str = PASSCODE) -> None:
    screen = PasscodeScreen(app.window)
    screen.write(Passcode=passcode).press("Open")
    app.work()
    QApplication.processEvents()
    app.work()


def answers(app: OpenedApp) -> str:
    assert app.app.guided is not None
    return str(app.app.guided.record.answers("pacing"))


def test_the_passcode_leads_to_today(locked: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """Nothing of the person is on the screen before; a wrong one changes nothing."""
    with opened(locked, qapp) as app:
        assert app.window.page == "unlock"
        assert not app.house.anybody
        app.load().work()
        unlock(app, "a wrong one")
        assert "That is not the passcode." in words(app.window)
        assert not app.house.anybody

        unlock(app)

        assert app.window.page == "today"
        assert MARK in answers(app)


def test_the_passcode_can_come_before_anything_is_loaded(
    locked: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Quick hands need not wait."""
    with opened(locked, qapp) as app:
        unlock(app)
        assert app.window.page == "today"
        app.load().work()
        assert MARK in answers(app)


def test_help_needs_no_passcode_and_names_nobody(locked: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """The number of the person's own country is there; their own person is not."""
    with opened(locked, qapp) as app:
        QTest.keyClick(app.window, Qt.Key.Key_F1)
        assert app.window.page == "help"
        assert "911" in words(app.window)
        assert "555 0100" not in words(app.window)
        Door(app.window, app.work).press("Back")
        assert app.window.page == "unlock"


def test_it_locks_itself_and_nothing_stays_in_sight(locked: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """After the minutes of the person's choice; the record is closed, and the same passcode opens it."""
    with opened(locked, qapp) as app:
        app.load().work()
        unlock(app)
        app.window.show_page("settings")
        app.work()
        app.time.go_on(60 * 5 - 10)
        assert app.window.page == "settings"
        app.time.go_on(15)

        assert app.window.page == "unlock"
        assert "Rosa" not in words(app.window)

        unlock(app)
        assert app.window.page == "today"
        assert MARK in answers(app)


def test_it_never_locks_in_a_session(locked: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """However long someone lies still."""
    with opened(locked, qapp) as app:
        app.load().work()
        unlock(app)
        app.app.today.begin()
        app.time.go_on(60 * 30)
        assert app.window.page == "session"


def test_a_passcode_that_is_set_now_locks_from_now_on(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """And its backups are made under it."""
    with opened(tmp_path, qapp) as app:
        app.load().work()
        assert app.app.guided is not None
        app.app.guided.record.answer(None, "pacing.note", MARK)
        app.app.pages.passcode.set_passcode(PASSCODE)
        app.work()
        app.app.pages.passcode.leave()
        assert app.app.key is not None
        app.app.pages.backups.make()
        app.work()
        assert all("locked" in row.about for row in app.app.pages.backups.state.rows)
        app.app.pages.passcode.lock_wanted.emit()
        assert app.window.page == "unlock"
        unlock(app)
        assert MARK in answers(app)


def test_a_backup_from_before_another_passcode_asks_for_its_own(
    locked: Path, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """A copy on a stick, under the passcode of that time, is put back; the record keeps the one of today."""
    stick = tmp_path / "stick.mindbody"
    with opened(locked, qapp) as app:
        app.load().work()
        unlock(app)
        backups = app.app.pages.backups
        backups.look()
        app.work()
        backups.save_copy(backups.state.rows[0].path, stick)
        app.work()
        app.app.pages.passcode.remove(PASSCODE)
        app.work()
        assert app.app.key is None
        app.window.show_page("settings")
        app.work()
        backups.show(stick)
        app.work()
        screen = PasscodeScreen(app.window)
        assert "This backup has a passcode of its own" in screen.words
        screen.write(Passcode_of_the_backup="not this").press("Open the backup")
        app.work()
        assert "That is not the passcode of this backup." in screen.words
        screen.write(Passcode_of_the_backup=PASSCODE).press("Open the backup")
        app.work()
        Door(app.window, app.work).put_back()
        assert MARK in answers(app)
        assert app.app.key is None
