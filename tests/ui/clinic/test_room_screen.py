"""The facilitator chooses what the room sees, is asked before anything is shown, and told what was lost."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mindbody.clinic.displays import Display
from mindbody.ui.pages.clinic.room_screen import RoomScreenPart
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.clinic.room_screen import DARK, DISPLAY, FACTOR, RoomScreenViewModel
from tests.support.hand_screens import BEAMER, LAPTOP, HandScreens, HandSettings
from tests.support.screens.room_screen import RoomScreen
from tests.ui.standing import check_page

Opened = tuple[RoomScreen, HandScreens]
Open = Callable[..., Opened]


@pytest.fixture
def open_console(qtbot: QtBot, look: Look) -> Open:
    """A console's window with a field to write in, and the room's screen above it."""

    def opened(*displays: Display, settings: HandSettings | None = None) -> Opened:
        kept = settings or HandSettings()
        screens = HandScreens(*displays, remembered=kept.setting(DISPLAY))
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(1280, 860)
        part = RoomScreenPart(look, RoomScreenViewModel(screens, kept, screens))
        column = QVBoxLayout(window)
        column.addWidget(part)
        field = QLineEdit()
        column.addWidget(field)
        column.addStretch(1)
        with qtbot.waitExposed(window):
            window.show()
        QApplication.processEvents()
        field.setFocus()
        return RoomScreen(part), screens

    return opened


def test_a_projector_is_asked_about_lost_and_asked_about_again(open_console: Open) -> None:
    settings = HandSettings()
    console, screens = open_console(LAPTOP, settings=settings)
    assert console.line == "Room: not shown"

    screens.plug(LAPTOP, BEAMER)
    assert console.is_open
    assert isinstance(console.window.focusWidget(), QLineEdit)
    assert "Projector is there. Show the room its screen on it?" in console.words
    console.press("Show it there")
    assert screens.place.state.value == "shown"
    assert (console.line, console.is_open) == ("Room: Projector, 1920 × 1080", False)
    assert settings.kept[DISPLAY] == "beamer"

    screens.plug(LAPTOP)
    assert console.line == "Room: Projector is gone"
    assert "Your meeting goes on." in console.words
    screens.plug(LAPTOP, BEAMER)
    assert "Projector is back. Show the room its screen there again?" in console.words
    console.press("Not now")
    assert screens.place.state.value == "none"
    console.open().press("Test card")
    assert console.line == "Room: test card"
    console.press("Show the meeting").press("Show the room nothing")
    assert console.line == "Room: not shown"


def test_two_screens_that_show_the_same_are_told_of(open_console: Open) -> None:
    """The console's words are put away by themselves; who takes them out again is told who sees them."""
    console, screens = open_console(LAPTOP, BEAMER)
    console.press("Show it there")
    screens.plug(LAPTOP, replace(BEAMER, x=0))
    assert (console.line, console.is_open) == ("Room: on this screen", False)

    console.key(Qt.Key.Key_F5)

    assert console.line == "Room: sees this screen too"
    assert "so the room sees yours too" in console.words
    console.press("Show the room nothing").press("Show the room its screen")
    assert console.line == "Room: on this screen"


def test_the_room_is_blank_after_a_lock_until_it_is_said_otherwise(open_console: Open) -> None:
    console, screens = open_console(LAPTOP, BEAMER)
    console.press("Show it there")
    screens.lock()
    assert "The room's screen is blank" in console.words

    console.press("Show it again")

    assert not screens.curtain
    assert console.line == "Room: Projector, 1920 × 1080"


def test_keys_work_from_anywhere_and_what_was_chosen_is_there_the_next_time(open_console: Open) -> None:
    settings = HandSettings()
    console, screens = open_console(LAPTOP, settings=settings)
    for _ in range(3):
        console.key(Qt.Key.Key_Plus, ctrl=True)
    console.key(Qt.Key.Key_Minus, ctrl=True)
    console.key(Qt.Key.Key_F5)
    assert screens.one_screen
    console.key(Qt.Key.Key_F5).open().press("Dim")
    assert (screens.factor, screens.dark) == (1.2, True)
    console.key(Qt.Key.Key_Escape)
    assert not console.is_open

    again, later = open_console(LAPTOP, BEAMER, settings=settings)

    assert (later.factor, later.dark) == (1.2, True)
    assert {name: settings.kept[name] for name in (FACTOR, DARK)} == {FACTOR: "1.2", DARK: "yes"}
    assert "120 %" in again.press("Not now").open().words


@pytest.mark.parametrize("kept", ["", "nan", "9", "x"])
def test_a_size_that_makes_no_sense_is_passed_over(open_console: Open, kept: str) -> None:
    _, screens = open_console(LAPTOP, settings=HandSettings(**{FACTOR: kept}))

    assert 1.0 <= screens.factor <= 1.5


def test_the_sheet_stands_at_every_size(open_console: Open, look: Look, qtbot: QtBot) -> None:
    console, _ = open_console(LAPTOP, BEAMER)
    assert console.is_open

    check_page(qtbot, look, console.part.sheet)
