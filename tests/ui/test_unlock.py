"""A locked record opens for its passcode or its recovery code, and waiting is told calmly."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mindbody.record.driver import Key
from mindbody.record.opening import open_record
from mindbody.record.passcode import set_passcode
from mindbody.record.schema import KEY_FILE_NAME
from mindbody.record.tries import Tries
from mindbody.ui.pages.unlock.page import UnlockPage
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.unlock import UnlockViewModel, wait_words
from tests.support.hand_clock import HandClock
from tests.support.hand_jobs import HandJobs
from tests.support.passcodes import CODE, PASSCODE, HandMonotonic, quickly
from tests.support.records import KEY, NOON
from tests.support.screens.finding import button
from tests.support.screens.passcode import PasscodeScreen
from tests.support.session_time import HandPulse
from tests.ui.standing import check_page

OTHER = "a lamp on the hill"


class Way:
    """The page over a real locked record, with time and work in the test's hand."""

    def __init__(self, qtbot: QtBot, look: Look, folder: Path) -> None:
        open_record(folder, HandClock(NOON)).close()
        set_passcode(folder, KEY, PASSCODE, CODE, HandClock(NOON), derive=quickly)
        self.folder, self.look = folder, look
        self.time, self.pulse, self.jobs = HandMonotonic(), HandPulse(), HandJobs()
        self.keys: list[Key] = []
        self.renew(qtbot)

    def renew(self, qtbot: QtBot) -> None:
        """As after a start of the app."""
        tries = Tries(self.folder, self.time)
        self.model = UnlockViewModel(self.folder, tries, self.jobs, self.pulse, derive=quickly)
        self.model.unlocked.connect(self.keys.append)
        self.page = UnlockPage(self.look, self.model)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 800)
        self.page.show()
        self.screen = PasscodeScreen(self.page)

    def try_passcode(self, typed: str) -> None:
        self.screen.write(Passcode=typed).press("Open")
        self.jobs.drain()


@pytest.fixture
def way(qtbot: QtBot, look: Look, tmp_path: Path) -> Way:
    return Way(qtbot, look, tmp_path / "me")


def test_the_passcode_opens(way: Way) -> None:
    way.try_passcode(PASSCODE)

    assert way.keys == [KEY]


def test_after_a_wrong_passcode_the_next_one_can_be_typed_at_once(way: Way) -> None:
    """By those who press Open too; and a lock that shuts leaves the keys with the field."""
    way.screen.write(Passcode="a wrong one").press("Open")
    way.jobs.drain()
    assert way.page.focusWidget() is way.screen.field("Passcode")

    way.screen.press("I forgot it")
    way.page.setFocus()
    assert way.page.focusWidget() is way.screen.field("Recovery code")


def test_return_opens_too_and_pasting_is_allowed(way: Way) -> None:
    QGuiApplication.clipboard().setText(PASSCODE)
    field = way.screen.field("Passcode")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    way.screen.enter("Passcode")
    way.jobs.drain()

    assert way.keys == [KEY]


def test_it_is_hidden_until_it_is_asked_to_be_seen(way: Way) -> None:
    field = way.screen.field("Passcode")
    assert field.echoMode() is QLineEdit.EchoMode.Password

    way.screen.press("Show: Passcode")

    assert field.echoMode() is QLineEdit.EchoMode.Normal


@pytest.mark.parametrize("typed", ["x", PASSCODE[:-1], PASSCODE + "!", "9" * 128])
def test_no_message_tells_anything_about_the_passcode(way: Way, typed: str) -> None:
    way.try_passcode(typed)

    assert "That is not the passcode. Nothing was changed." in way.screen.words
    assert not any(letter.isdigit() for letter in way.screen.words)
    assert way.keys == []


def test_nothing_typed_is_no_try(way: Way) -> None:
    way.try_passcode("   ")

    assert Tries(way.folder, way.time).wrong == 0


def test_waiting_is_told_counts_down_and_ends(way: Way, qtbot: QtBot) -> None:
    for number in range(7):
        way.time.advance(60)
        way.pulse.beat()
        way.try_passcode(f"wrong {number}")
    assert "You can try again in 4 seconds." in way.screen.words
    assert not way.screen.can_press("Open")

    way.time.advance(3)
    way.pulse.beat()
    assert "You can try again in 1 second." in way.screen.words
    way.renew(qtbot)
    assert "You can try again in 4 seconds." in way.screen.words
    way.time.advance(4)
    way.pulse.beat()
    assert not way.pulse.running
    way.try_passcode(PASSCODE)

    assert way.keys == [KEY]


def test_waits_are_told_in_words() -> None:
    assert wait_words(64) == "You can try again in 64 seconds."
    assert wait_words(300) == "You can try again in 5 minutes."


def test_the_recovery_code_leads_to_a_new_passcode(way: Way) -> None:
    way.screen.press("I forgot it").write(Recovery_code=CODE.lower().replace("-", " ")).press("Open")
    way.jobs.drain()
    assert way.keys == []
    way.screen.write(New_passcode=OTHER, The_same_once_more=OTHER + "x").press("Take this passcode")
    assert "The two are not the same yet." in way.screen.words
    way.screen.write(The_same_once_more=OTHER).press("Take this passcode")
    way.jobs.drain()

    assert way.keys == [KEY]


def test_what_was_chosen_opens_from_then_on(way: Way, qtbot: QtBot) -> None:
    way.screen.press("I forgot it").write(Recovery_code=CODE).press("Open")
    way.jobs.drain()
    way.screen.press("Show: New passcode").write(New_passcode=OTHER).enter("New passcode")
    way.jobs.drain()

    way.renew(qtbot)
    way.try_passcode(PASSCODE)
    assert "That is not the passcode" in way.screen.words
    way.try_passcode(OTHER)
    assert way.keys == [KEY, KEY]


def test_the_code_typed_as_a_passcode_is_understood_and_a_new_one_may_wait(way: Way) -> None:
    way.try_passcode(CODE)
    way.screen.press("Open without a new one")

    assert way.keys == [KEY]


def test_a_wrong_code_says_so(way: Way) -> None:
    way.screen.press("I forgot it").write(Recovery_code="AAAA-BBBB").press("Open")
    way.jobs.drain()

    assert "That is not the recovery code. Nothing was changed." in way.screen.words


def test_a_damaged_key_file_is_no_wrong_passcode(way: Way) -> None:
    (way.folder / KEY_FILE_NAME).write_text("{")
    for backup in (way.folder / "backups").iterdir():
        backup.unlink()
    way.try_passcode(PASSCODE)

    assert KEY_FILE_NAME in way.screen.words
    assert "Please put it back from a backup." in way.screen.words


def test_help_needs_no_passcode(way: Way, qtbot: QtBot) -> None:
    with qtbot.waitSignal(way.page.help_wanted):
        way.screen.press("Need help now")


@pytest.mark.parametrize("asked", ["passcode", "code"])
def test_help_is_in_sight_in_the_largest_words_too(way: Way, look: Look, qtbot: QtBot, asked: str) -> None:
    """Nobody who needs it now has to scroll for it; and it stands under the card where there is room."""
    help_button = button(way.page, "Need help now")

    def in_sight() -> bool:
        corner = help_button.mapTo(way.page, help_button.rect().bottomRight())
        return way.page.rect().contains(corner)

    look.set(scale=2.0)
    way.page.resize(1100, 720)
    if asked == "code":
        way.screen.press("I forgot it")
    qtbot.waitUntil(in_sight)
    look.set(scale=1.0)
    way.page.resize(1200, 900)
    qtbot.waitUntil(lambda: in_sight() and help_button.y() < way.page.height() - 120)


def test_what_was_typed_goes_when_the_page_is_left(way: Way) -> None:
    way.screen.write(Passcode="half of it")
    way.page.hide()

    assert way.screen.page.findChildren(QLineEdit)
    assert all(field.text() == "" for field in way.page.findChildren(QLineEdit))


@pytest.mark.parametrize("theme", [Theme.DAY, Theme.CONTRAST])
@pytest.mark.parametrize("asked", ["passcode", "code", "new"])
def test_it_holds_what_every_page_promises(
    qtbot: QtBot, look: Look, way: Way, theme: Theme, asked: str
) -> None:
    """Names, the way of Tab, nothing cut off, targets of 44, at 100 to 200 per cent."""
    look.set(theme=theme)
    if asked != "passcode":
        way.screen.press("I forgot it")
    if asked == "new":
        way.screen.write(Recovery_code=CODE).press("Open")
        way.jobs.drain()
        way.screen.write(New_passcode="1234")
        assert "A short one is easy to guess" in way.screen.words
    check_page(qtbot, look, way.page)
