"""The app as it is wired, with nothing exchanged but time and the sound device."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication

from mindbody import places
from mindbody.audio.output import TapedOutput
from mindbody.audio.player import Player
from mindbody.record.people import FIRST as PROFILE
from mindbody.record.profile import Profile, Settings, save_profile
from mindbody.wiring.app import MindBody
from mindbody.wiring.autostart import Autostart
from mindbody.wiring.awake import Screen
from mindbody.wiring.by_hand import HandTime
from mindbody.wiring.holding import Hold
from mindbody.wiring.house import House
from mindbody.wiring.machine import Machine
from tests.support.hand_jobs import HandJobs
from tests.support.hand_tray import HandTray
from tests.support.spoken import HandVoice

MORNING = datetime(2026, 11, 22, 9, 30, tzinfo=ZoneInfo("Europe/Berlin"))


class OpenedApp:
    """`house` is the wiring, `app` that of whoever is at home, `time` moves it, `load` lets what is
    heavy arrive."""

    def __init__(
        self,
        home: Path,
        qapp: QApplication,
        at: datetime = MORNING,
        hold: Hold | None = None,
        voice: HandVoice | None = None,
        screen: Screen | None = None,
        tray: HandTray | None = None,
        autostart: Autostart | None = None,
        *,
        language: str = "",
        languages: tuple[str, ...] = (),
        in_background: bool = False,
    ) -> None:
        self.home = home
        self.folder = home / "profiles" / PROFILE
        self.time = HandTime(at)
        self.dead = False
        self._jobs = HandJobs()
        output = TapedOutput(self.time.monotonic)
        machine = Machine(
            clock=self.time,
            jobs=self._jobs,
            ticker=self.time.pulse,
            player=lambda: Player(output, clock=self.time.monotonic, ticker=self.time.pulse()),
            hold=hold or Hold(),
            voice=lambda: voice,
            screen=lambda: screen,
            tray=lambda _: tray,
            autostart=autostart,
            language=language,
            languages=languages,
        )
        self.house = House(qapp, places.Places(home=home), machine)
        self.window = self.house.window
        self.window.resize(1280, 860)
        self.house.open(in_background=in_background)
        self.window.activateWindow()
        qapp.processEvents()

    @property
    def app(self) -> MindBody:
        """Whoever is at home."""
        return self.house.home

    def load(self) -> "OpenedApp":
        self.house.load()
        self._jobs.drain()
        return self

    def work(self) -> "OpenedApp":
        """Let what was asked for in the background be done."""
        self._jobs.drain()
        return self

    def pull_the_plug(self) -> None:
        """End without a word, as a power cut does: nothing is closed, nothing is said."""
        guided = self.app.guided if self.house.anybody else None
        if guided is not None:
            guided.record.close()
        self.window.hide()
        self.dead = True


@contextmanager
def opened(
    home: Path,
    qapp: QApplication,
    *,
    known: bool = True,
    settings: Settings | None = None,
    hold: Hold | None = None,
    voice: HandVoice | None = None,
    screen: Screen | None = None,
    tray: HandTray | None = None,
    autostart: Autostart | None = None,
    language: str = "",
    languages: tuple[str, ...] = (),
    in_background: bool = False,
) -> Iterator[OpenedApp]:
    """The app on `home`; `known`: the person was welcomed before."""
    folder = home / "profiles" / PROFILE
    if known and not folder.exists():
        save_profile(
            folder,
            Profile(
                id=PROFILE, name="Rosa", country="US", first_run_done=True, settings=settings or Settings()
            ),
        )
    numbers = QLocale()
    opened_app = OpenedApp(
        home,
        qapp,
        hold=hold,
        voice=voice,
        screen=screen,
        tray=tray,
        autostart=autostart,
        language=language,
        languages=languages,
        in_background=in_background,
    )
    try:
        yield opened_app
    finally:
        if not opened_app.dead:
            # For good, also where a closed window would else be put away only.
            opened_app.window.put_away_by(lambda: False)
            opened_app.window.close()
        # Also what watches the keys of the whole process, and whoever is at home: their signals keep them.
        if opened_app.house.anybody:
            opened_app.app.deleteLater()
        opened_app.house.deleteLater()
        opened_app.window.deleteLater()
        # At once: the next app's look would be put on all the widgets of those before it.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QLocale.setDefault(numbers)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
