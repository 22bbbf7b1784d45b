"""On one screen, the console's words are put away behind what the room may see, and come back by one key."""

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mindbody.clinic.displays import RoomState
from mindbody.clinic.room import Blank, RoomFrame, Words
from mindbody.ui.shell.displays import RoomScreens
from mindbody.ui.shell.room_cover import RoomCover
from mindbody.ui.shell.room_window import RoomWindow
from mindbody.ui.theme.fonts import load_family
from mindbody.ui.theme.look import Look, Theme

FRAME = RoomFrame(content=Words(title="Welcome", lines=("You can pass.",)))


class Power(QObject):
    sleeping = Signal()
    woke = Signal()
    locked = Signal()


class Console(QWidget):
    """A window with a name in it, and a page that counts its keys."""

    def __init__(self) -> None:
        super().__init__()
        self.power = Power()
        self.setStyleSheet("background: magenta;")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(640, 480)
        self.page = QWidget()
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field = QLineEdit("Maple")
        column = QVBoxLayout(self)
        column.addWidget(self.page, 1)
        column.addWidget(self.field)
        look = Look(theme=Theme.ROOM_LIGHT, family=load_family(), reduced_motion=True)
        self.cover = RoomCover(look, self)
        self.cover.lead_by(self.page)
        self.screens = RoomScreens(RoomWindow(look), self.cover, self, self.power, look=look, parent=self)
        self.screens.show_frame(FRAME)


@pytest.fixture
def console(qtbot: QtBot) -> Console:
    made = Console()
    qtbot.addWidget(made)
    qtbot.addWidget(made.screens.window)
    with qtbot.waitExposed(made):
        made.show()
    made.field.setFocus()
    return made


def is_private(console: Console) -> bool:
    """Whether a pixel of the console is to be seen."""
    image = console.grab().toImage()
    return any(
        image.pixelColor(x, y).name() == "#ff00ff"
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def test_one_screen_shows_the_room_s_frame_and_nothing_else(console: Console) -> None:
    assert is_private(console)
    console.screens.turn_one_screen()

    assert console.isFullScreen()
    assert not is_private(console)
    assert console.cover.stage.frame == FRAME
    assert console.focusWidget() is console.page
    QTest.mouseClick(console.cover, Qt.MouseButton.LeftButton, pos=QPoint(20, console.height() - 20))
    assert console.focusWidget() is console.page

    console.screens.turn_one_screen()

    assert is_private(console)
    assert (console.isFullScreen(), console.size().toTuple()) == (False, (640, 480))
    assert console.focusWidget() is console.field


def test_a_dialog_that_stands_open_is_put_away_as_well(console: Console, qtbot: QtBot) -> None:
    dialog = QDialog(console)
    qtbot.addWidget(dialog)
    dialog.open()
    console.screens.turn_one_screen()

    assert not dialog.isVisible()


def test_the_room_sees_nothing_from_sleep_until_the_facilitator_says_so(console: Console) -> None:
    console.screens.turn_one_screen()
    console.power.sleeping.emit()
    console.power.woke.emit()
    console.screens.show_frame(FRAME)
    assert console.cover.stage.frame == RoomFrame(content=Blank())

    console.screens.draw_back()

    assert console.cover.stage.frame == FRAME


def test_the_only_screen_there_is_is_never_taken_for_the_room(console: Console) -> None:
    console.screens.show()

    assert console.screens.place.state is RoomState.NONE
    assert not console.screens.window.isVisible()
    with pytest.raises(ValueError, match="can't be shown"):
        console.screens.choose(console.screens.place.console)
    with pytest.raises(TypeError):
        console.screens.show_frame("Maple")  # type: ignore[arg-type]  # what no room shows


def test_a_console_that_is_closed_takes_the_room_s_window_with_it(console: Console) -> None:
    room = console.screens.window
    room.show()
    console.close()

    assert not room.isVisible()
    assert not room.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_once_the_meeting_is_left_nothing_is_touched_any_more(console: Console) -> None:
    console.screens.turn_one_screen()
    console.screens.stop()
    console.power.locked.emit()
    console.move(5, 5)

    assert not console.screens.one_screen
    assert not console.screens.curtain
