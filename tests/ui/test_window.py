"""The main window: places, help from anywhere, the quiet of a session."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mindbody.ui.shell.window import MainWindow
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.text import Text
from tests.support.screens.finding import all_of, button, words
from tests.ui.standing import check_page


class House:
    """A window with small pages, and a list of those that were made."""

    def __init__(self, look: Look, *names: str) -> None:
        self.made: list[str] = []
        self.kept: list[bytes] = []
        self._look = look
        self.window = MainWindow(look, {name: self._maker(name) for name in names}, remember=self.kept.append)

    def _maker(self, name: str) -> Callable[[], QWidget]:
        def make() -> QWidget:
            self.made.append(name)
            page = QWidget()
            column = Column(self._look)
            column.addWidget(Text(self._look, f"This is {name}"))
            column.addWidget(SecondaryButton(self._look, f"Act in {name}"))
            page.setLayout(column)
            return page

        return make

    def open(self, qtbot: QtBot) -> "House":
        qtbot.addWidget(self.window)
        self.window.show_page("today")
        with qtbot.waitActive(self.window):
            self.window.show()
        return self

    def press(self, name: str) -> "House":
        QTest.mouseClick(button(self.window, name), Qt.MouseButton.LeftButton)
        return self


@pytest.fixture
def house(look: Look, qtbot: QtBot) -> House:
    return House(look, "today", "progress", "settings", "help", "session").open(qtbot)


def test_pages_are_made_when_they_are_first_shown(house: House) -> None:
    """The first window costs one page, and going back and forth makes none twice."""
    at_start = list(house.made)
    house.press("Progress").press("Today").press("Progress")

    assert (at_start, house.made) == (["today"], ["today", "progress"])


def test_only_places_that_exist_are_offered(house: House) -> None:
    """Nobody is led to a page that is not there."""
    offered = [b.text() for b in house.window.findChildren(QPushButton) if b.isVisible()]

    assert offered == [
        "Today", "Progress", "Read aloud", "Settings", "Need help now", "Act in today",
    ]  # fmt: skip


def test_f1_opens_help_and_comes_back(house: House) -> None:
    """Help is one key away, and leaving it leads back to where it was asked for."""
    house.press("Progress")

    QTest.keyClick(house.window, Qt.Key.Key_F1)
    there = house.window.page
    house.window.leave_help()

    assert (there, house.window.page) == ("help", "progress")


def test_a_session_has_the_whole_window_and_help_keeps_it_so(house: House) -> None:
    """In a session the rail is gone; help opens over it and leads back into the quiet."""
    house.window.show_page("session", quiet=True)
    rail_in_session = all_of(house.window, QPushButton, "Today")
    QTest.keyClick(house.window, Qt.Key.Key_F1)
    house.window.leave_help()

    assert (rail_in_session, house.window.page, house.window.quiet) == ([], "session", True)


def test_places_have_keys_but_not_in_a_session(house: House) -> None:
    """Ctrl+2 leads to the second place; a session is not left by a slip of the hand."""
    modifier = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(house.window, Qt.Key.Key_2, modifier)
    by_key = house.window.page
    house.window.show_page("session", quiet=True)
    QTest.keyClick(house.window, Qt.Key.Key_1, modifier)

    assert (by_key, house.window.page) == ("progress", "session")


def test_the_rail_says_where_one_is(house: House) -> None:
    """The present place is marked by more than colour: it is the checked one."""
    house.press("Progress")

    assert button(house.window, "Progress").isChecked()
    assert not button(house.window, "Today").isChecked()


def test_where_one_is_stays_in_sight(look: Look, qtbot: QtBot) -> None:
    """Also where the rail scrolls, as with large text in a low window."""
    look.set(scale=2.0)
    house = House(look, "today", "learn", "practise", "progress", "settings").open(qtbot)
    house.window.resize(house.window.minimumSize())
    present = button(house.window, "Progress")

    house.window.show_page("progress")

    assert present.visibleRegion().boundingRect().height() == present.height()


def test_pages_fade_unless_motion_is_reduced(look: Look, house: House) -> None:
    """With reduced motion the next page is simply there."""
    still = house.press("Progress").window.findChild(QWidget, "veil")
    look.set(reduced_motion=False)
    house.press("Settings")
    moving = house.window.findChild(QWidget, "veil")
    house.window.close()

    assert still is None
    assert moving is not None


def test_its_place_is_handed_over_on_closing(look: Look, house: House, qtbot: QtBot) -> None:
    """The window comes back as high as it was left."""
    house.window.resize(960, 700)
    house.window.close()
    again = MainWindow(look, {"today": QWidget}, remembered=house.kept[0])
    qtbot.addWidget(again)

    assert again.height() == 700


def test_a_page_with_little_room_scrolls_down_only(look: Look, qtbot: QtBot) -> None:
    """A long page in a small window keeps every word inside its width."""
    page = ScrollPage(look)
    for number in range(12):
        page.body.addWidget(Text(look, f"{number}. " + "Words that go on for a good while here. " * 6))
    qtbot.addWidget(page)
    page.resize(700, 400)
    with qtbot.waitExposed(page):
        page.show()

    content = page.widget()
    assert content is not None
    assert page.verticalScrollBar().maximum() > 0
    assert content.width() <= page.viewport().width()


def test_a_control_that_takes_the_focus_comes_into_view(look: Look, qtbot: QtBot) -> None:
    """Whoever goes by Tab always sees where they are."""
    page = ScrollPage(look)
    for number in range(20):
        page.body.addWidget(SecondaryButton(look, f"Button {number}"))
    qtbot.addWidget(page)
    page.resize(700, 400)
    with qtbot.waitActive(page):
        page.show()
    last = button(page, "Button 19")

    last.setFocus(Qt.FocusReason.TabFocusReason)

    assert page.viewport().rect().contains(last.mapTo(page.viewport(), QPoint(0, last.height() - 1)))


def test_the_window_stands(look: Look, qtbot: QtBot) -> None:
    """Rail and page keep their words whole at 200 % on 1280 by 720."""
    house = House(look, "today", "progress", "settings", "help")
    house.window.show_page("today")

    check_page(qtbot, look, house.window)
    assert "This is today" in words(house.window)
