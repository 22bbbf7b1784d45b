"""What nobody looks at locks itself, never in a practice; and Esc twice hides everything."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mindbody.ui.shell.covering import Cover, LockWarning
from mindbody.ui.shell.idle_lock import IdleLock
from mindbody.ui.shell.input_watch import InputWatch
from mindbody.ui.shell.quick_hide import QuickHide
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.idleness import Idle, Touched, idleness
from tests.support.screens.finding import words
from tests.support.session_time import HandPulse, HandTime


@pytest.mark.parametrize(
    ("idle", "minutes", "expected"),
    [
        (0, 5, Idle.AWAKE),
        (279.9, 5, Idle.AWAKE),
        (280, 5, Idle.WARN),
        (299.9, 5, Idle.WARN),
        (300, 5, Idle.LOCK),
        (9999, 5, Idle.LOCK),
        (40, 1, Idle.WARN),
        (3579, 60, Idle.AWAKE),
    ],
)
def test_the_rule(idle: float, minutes: int, expected: Idle) -> None:
    assert idleness(idle, minutes) is expected


def test_the_longer_of_both_clocks_counts() -> None:
    wall = datetime(2026, 3, 10, 12, tzinfo=UTC)
    touched = Touched(seconds=100.0, wall=wall)

    assert touched.idle(160.0, wall + timedelta(seconds=60)) == 60
    # Asleep: the steady clock stood still. Set back: the clock on the wall lies.
    assert touched.idle(100.0, wall + timedelta(hours=8)) == 8 * 3600
    assert touched.idle(160.0, wall - timedelta(days=1)) == 60


class Room:
    """A window with a field, and the lock over it, in the test's time."""

    def __init__(self, qtbot: QtBot, look: Look, app: QApplication) -> None:
        self.window = QWidget()
        self.field = QLineEdit()
        column = QVBoxLayout()
        column.addWidget(QLabel("something private"))
        column.addWidget(self.field)
        self.window.setLayout(column)
        qtbot.addWidget(self.window)
        self.window.resize(800, 600)
        self.time, self.pulse = HandTime(), HandPulse()
        self.practising = False
        self.watch = InputWatch(app, self.window)
        self.lock = IdleLock(
            self.watch, self.time, self.pulse, minutes=lambda: 5, held=lambda: self.practising
        )
        self.told: list[str] = []
        self.lock.warned.connect(lambda: self.told.append("warned"))
        self.lock.stayed.connect(lambda: self.told.append("stayed"))
        self.lock.locked.connect(lambda: self.told.append("locked"))
        self.cover = Cover(look, self.window)
        self.in_session = False
        self.hide = QuickHide(
            self.cover, self.watch, self.time, apart=lambda: self.in_session, lock=self.lock.lock_now
        )
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.field.setFocus()

    def pass_by(self, seconds: float) -> None:
        self.time.pass_by(seconds)
        self.pulse.beat()

    def key(self, key: Qt.Key) -> None:
        """As from the keyboard: to the window of the system first."""
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key)


@pytest.fixture
def room(qtbot: QtBot, look: Look, qapp: QApplication) -> Iterator[Room]:
    made = Room(qtbot, look, qapp)
    yield made
    made.watch.stop()


def test_it_warns_and_then_locks_once(room: Room) -> None:
    room.lock.start()
    room.pass_by(279)
    assert room.told == []
    room.pass_by(2)
    assert room.told == ["warned"]
    room.pass_by(18)
    room.pass_by(2)

    assert room.told == ["warned", "stayed", "locked"]
    assert not room.pulse.running


@pytest.mark.parametrize("does", ["key", "move", "click"])
def test_anything_that_is_done_begins_the_time_anew(room: Room, does: str) -> None:
    room.lock.start()
    room.pass_by(290)
    if does == "key":
        room.key(Qt.Key.Key_A)
    elif does == "click":
        QTest.mouseClick(room.window, Qt.MouseButton.LeftButton)
    else:
        QTest.mouseMove(room.window.windowHandle(), QPoint(20, 20))
        QTest.mouseMove(room.window.windowHandle(), QPoint(60, 60))
    assert room.told == ["warned", "stayed"]
    room.pass_by(279)

    assert room.told == ["warned", "stayed"]


def test_a_practice_is_never_broken_off(room: Room) -> None:
    room.lock.start()
    room.practising = True
    for _ in range(60):
        room.pass_by(60)
    assert room.told == []
    room.practising = False
    room.pass_by(281)

    assert room.told == ["warned"]


def test_after_a_sleep_of_the_machine_the_first_move_finds_it_locked(room: Room) -> None:
    room.lock.start()
    room.time.wall.pass_by(hours=9)
    room.key(Qt.Key.Key_A)

    assert room.told == ["locked"]


def test_a_plain_record_never_locks(room: Room) -> None:
    room.pass_by(9999)
    room.lock.lock_now()

    assert room.told == []


def test_the_warning_stands_over_the_page_and_lets_clicks_through(room: Room, look: Look) -> None:
    warning = LockWarning(look, room.window)
    warning.warn()

    assert "MindBody locks itself in 20 seconds." in words(room.window)
    assert room.window.rect().contains(warning.geometry())
    assert room.window.childAt(warning.geometry().center()) is not warning


def test_esc_twice_hides_everything_and_any_key_brings_it_back(room: Room) -> None:
    before = room.window.grab().toImage()
    room.key(Qt.Key.Key_Escape)
    assert not room.cover.isVisible()
    room.time.pass_by(0.4)
    room.key(Qt.Key.Key_Escape)

    hidden = room.window.grab().toImage()
    assert room.cover.isVisible()
    assert {hidden.pixel(x, y) for x in range(0, 800, 7) for y in range(0, 600, 7)} == {hidden.pixel(0, 0)}
    room.key(Qt.Key.Key_Escape)
    assert room.cover.isVisible(), "one Esc too many shows nothing"
    room.key(Qt.Key.Key_Space)
    assert not room.cover.isVisible()
    assert room.field.text() == ""
    assert room.field.hasFocus()
    room.field.clearFocus()
    room.field.setFocus()
    assert room.window.grab().toImage().size() == before.size()


def test_two_slow_ones_hide_nothing(room: Room) -> None:
    room.key(Qt.Key.Key_Escape)
    room.time.pass_by(0.7)
    room.key(Qt.Key.Key_Escape)

    assert not room.cover.isVisible()


def test_a_session_hides_itself(room: Room) -> None:
    room.in_session = True
    room.key(Qt.Key.Key_Escape)
    room.key(Qt.Key.Key_Escape)

    assert not room.cover.isVisible()


def test_with_a_passcode_coming_back_asks_for_it(room: Room) -> None:
    room.lock.start()
    room.key(Qt.Key.Key_Escape)
    room.key(Qt.Key.Key_Escape)
    QTest.mouseClick(room.cover, Qt.MouseButton.LeftButton)

    assert room.told == ["locked"]
    assert not room.cover.isVisible()


def test_the_cover_grows_with_the_window(room: Room) -> None:
    room.hide.hide()
    room.window.resize(1000, 700)

    assert room.cover.geometry() == room.window.rect()
