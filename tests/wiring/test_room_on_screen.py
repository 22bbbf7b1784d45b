"""The console in its window with the room's screen: led by key also while its words are put away."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mindbody import places
from mindbody.record.profile import Profile, Settings
from mindbody.ui.shell.dress import dress
from mindbody.ui.theme.fonts import load_family
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.jobs import ThreadJobs
from mindbody.ui.viewmodels.settings import Facts, SettingsViewModel
from mindbody.wiring.by_hand import HandTime
from mindbody.wiring.clinic.leading import Leading
from mindbody.wiring.clinic.room_on_screen import RoomOnScreen
from mindbody.wiring.heavy import load_heavy
from mindbody.wiring.machine import Machine
from tests.support.clinic_meeting import MORNING
from tests.support.clinics import a_meeting, clinic_in


class Power(QObject):
    sleeping = Signal()
    woke = Signal()
    locked = Signal()


class Led:
    """A meeting of ours on one screen."""

    def __init__(self, folder: Path, look: Look, jobs: ThreadJobs) -> None:
        time = HandTime(MORNING)
        self.store = clinic_in(folder)
        group, _, held = a_meeting(self.store)
        heavy = load_heavy("en", places.audio(), folder)
        meeting = heavy.library.meeting("g1")
        settings = SettingsViewModel(
            Profile(id="clinic", settings=Settings()),
            save=lambda _: None,
            facts=Facts(folder=folder, version=""),
        )
        self.leading = Leading(
            self.store,
            group,
            held,
            meeting,
            heavy=heavy,
            machine=Machine(clock=time, jobs=jobs, ticker=time.pulse, player=_silence),
            look=look,
            settings=settings,
            country=None,
        )
        self.window = QWidget()
        self.power = Power()
        self.placed = RoomOnScreen(self.leading, self.window, self.power, self.store, self.window)
        QVBoxLayout(self.window).addWidget(self.placed.page)
        self.window.resize(1280, 800)
        self.window.show()
        self.placed.page.setFocus()


def _silence() -> Any:
    raise AssertionError("nothing is played here")


@pytest.fixture
def led(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Led]:
    jobs = ThreadJobs()
    look = Look(theme=Theme.DAY, family=load_family(), reduced_motion=True)
    dress(qapp, look)
    made = Led(tmp_path, look, jobs)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        pass
    yield made
    made.store.close()
    jobs.close()


def put_away(led: Led) -> bool:
    return led.placed.screens.one_screen


def test_a_meeting_is_led_with_the_console_put_away_and_left_as_it_was(led: Led) -> None:
    screens, model = led.placed.screens, led.leading.model
    QTest.keyClick(led.placed.page, Qt.Key.Key_F5)
    assert put_away(led)
    before = model.run
    QTest.keyClick(led.placed.page, Qt.Key.Key_Space)
    assert model.run == before.next_screen()
    covered = led.window.grab().toImage()
    assert screens.window.frame == model.frame
    led.power.locked.emit()
    assert led.window.grab().toImage() != covered

    QTest.keyClick(led.placed.page, Qt.Key.Key_F5)
    QTest.keyClick(led.placed.page, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    led.placed.close()

    assert not put_away(led)
    assert led.store.setting("room.factor") == "1.1"
    assert led.store.unfinished() is not None
