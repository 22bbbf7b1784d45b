"""Beside the clock: off until it is wished, and then a window that is closed comes back from there."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.record.profile import Settings
from mindbody.record.reminders import Reminder, Reminders
from mindbody.wiring.autostart import Autostart
from tests.support.hand_tray import HandTray
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.choices import Choices

WISHED = Settings(stays_in_tray=True)


def test_it_is_wished_in_settings_and_taken_back(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """The choice alone brings the icon, and takes it away again."""
    tray = HandTray()
    with opened(tmp_path, qapp, tray=tray) as app:
        app.load()
        app.window.show_page("settings")
        screen = Choices(app.window.page_widget("settings"))
        assert not tray.entries
        screen.press("Stay beside the clock")
        assert "In a flare" in tray.entries
        screen.press("Undo: staying beside the clock")
        assert not tray.entries


def test_where_there_is_no_such_place_it_is_not_offered(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Nor does the window stay when it is closed."""
    with opened(tmp_path, qapp, settings=WISHED) as app:
        app.load()
        app.window.show_page("settings")
        screen = Choices(app.window.page_widget("settings"))
        assert not screen.offers("Stay beside the clock")
        app.window.close()
        assert app.app.guided is None


def closed(app: OpenedApp) -> bool:
    return app.app.guided is None


def test_a_closed_window_comes_back_to_the_flare_page(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Nothing is let go while it is out of sight; a session waits, and is there again."""
    tray = HandTray()
    with opened(tmp_path, qapp, settings=WISHED, tray=tray) as app:
        app.load()
        app.app.short("breath")
        app.window.close()
        session = app.app.session
        assert not app.window.isVisible()
        assert session is not None
        assert session.state.paused
        assert len(tray.said) == 1

        tray.choose("In a flare")
        assert app.window.isVisible()
        assert app.window.page == "flare"

        app.window.close()
        assert not closed(app)
        assert len(tray.said) == 1, "it is said once"
        tray.choose("Need help now")
        assert app.window.page == "help"
        tray.choose("Quit")
        assert closed(app)
        assert not app.window.isVisible()


def test_a_reminder_comes_there_too(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """While nobody sees the card."""
    tray = HandTray()
    wished = replace(WISHED, reminders=Reminders(on=True, times=(Reminder(at=10 * 60),)))
    with opened(tmp_path, qapp, settings=wished, tray=tray) as app:
        app.load()
        app.window.close()
        said = len(tray.said)
        app.time.sleep(30 * 60 - 1)
        app.time.go_on(1)
        assert len(tray.said) == said + 1


def test_a_start_by_itself_shows_no_window(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """Beside the clock, when that is wished; folded away otherwise."""
    tray = HandTray()
    with opened(tmp_path / "wished", qapp, settings=WISHED, tray=tray, in_background=True) as app:
        assert not app.window.isVisible()
        tray.chosen.emit("open")
        assert app.window.isVisible()
    with opened(tmp_path / "not", qapp, tray=tray, in_background=True) as app:
        assert app.window.isMinimized()


def test_starting_with_the_computer_is_a_file_of_ones_own(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Made and taken away by one switch; where it can't be made, that is said and nothing is switched."""
    start = Autostart(tmp_path / "autostart" / "mindbody.desktop", "[Desktop Entry]\n")
    with opened(tmp_path / "home", qapp, autostart=start) as app:
        app.load()
        app.window.show_page("settings")
        screen = Choices(app.window.page_widget("settings")).press("Start with the computer")
        assert start.file.read_text() == "[Desktop Entry]\n"
        screen.press("Start with the computer")
        assert not start.file.exists()
        start.file.parent.rmdir()
        start.file.parent.write_text("in the way")
        screen.press("Start with the computer")
        assert not screen.is_on("Start with the computer")
        assert "Nothing was changed" in screen.words
