"""The clinic as it is wired, with nothing exchanged but time, the sound device and the news of sleep."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from mindbody import places
from mindbody.audio.output import TapedOutput
from mindbody.audio.player import Player
from mindbody.ui.pages.clinic.console import ConsolePage
from mindbody.ui.shell.power_events import NoPowerEvents
from mindbody.wiring.by_hand import HandTime
from mindbody.wiring.clinic.clinic import Clinic
from mindbody.wiring.machine import Machine
from tests.support.clinic_meeting import MORNING
from tests.support.hand_jobs import HandJobs
from tests.support.screens.choices import Choices
from tests.support.screens.console import Console

PEOPLE = ("Maple", "Finch", "River")


class OpenedClinic:
    """`page` is what is seen; `load` lets the lessons arrive, and what was asked for in the background."""

    def __init__(self, home: Path, qapp: QApplication) -> None:
        self.home = home
        self.time = HandTime(MORNING, beat=1.0)
        self._jobs = HandJobs()
        output = TapedOutput(self.time.monotonic)
        machine = Machine(
            clock=self.time,
            jobs=self._jobs,
            ticker=self.time.pulse,
            player=lambda: Player(output, clock=self.time.monotonic, ticker=self.time.pulse()),
        )
        self.power = NoPowerEvents()
        self.clinic = Clinic(qapp, places.Places(home=home), machine, self.power)
        self.window = self.clinic.window
        self.window.resize(1440, 900)
        self.clinic.open()
        self.window.activateWindow()
        self.settle()

    @property
    def page(self) -> QWidget:
        return self.window.page_widget(self.window.page)

    @property
    def screen(self) -> Choices:
        return Choices(self.page)

    @property
    def console(self) -> Console:
        page = self.page
        assert isinstance(page, ConsolePage)
        return Console(page)

    def load(self) -> "OpenedClinic":
        self._jobs.drain()
        return self.settle()

    def press(self, *names: str) -> "OpenedClinic":
        """One after the other, wherever each leads."""
        for name in names:
            self.screen.press(name)
            self.settle()
        return self

    def settle(self) -> "OpenedClinic":
        for _ in range(6):
            QApplication.processEvents()
        return self


@contextmanager
def clinic_at(home: Path, qapp: QApplication) -> Iterator[OpenedClinic]:
    opened = OpenedClinic(home, qapp)
    try:
        yield opened
    finally:
        opened.window.close()
        opened.clinic.deleteLater()
        opened.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def with_a_group(app: OpenedClinic, said: Callable[[str], str] = str) -> OpenedClinic:
    """A group of three, and its page. said: how the words of the windows are said, where not in English."""
    app.load().press(said("To my groups"))
    app.screen.write(said("Name of a new group"), "Tuesdays at ten")
    app.press(said("Add the group"))
    for alias in PEOPLE:
        app.screen.write(said("Add somebody"), alias)
        app.press(said("Add to the group"))
    return app
