"""What the app takes from the machine it runs on: time, a pulse, work in the background, sound.

The unattended session exchanges the clock, the pulse and the sound device, and nothing else.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, SignalInstance

from mindbody.ui.viewmodels.jobs import Jobs, ThreadJobs
from mindbody.wiring.holding import Hold

if TYPE_CHECKING:
    from mindbody.audio.player import Player
    from mindbody.ui.theme.look import Look
    from mindbody.ui.viewmodels.reading_aloud import SystemVoice
    from mindbody.ui.viewmodels.session.times import Clock, Ticker
    from mindbody.ui.viewmodels.this_computer import StartsByItself
    from mindbody.wiring.awake import Screen


class SystemClock:
    """The clocks of this machine: the date on the wall, and seconds that never step."""

    def now(self) -> datetime:
        return datetime.now().astimezone()

    def monotonic(self) -> float:
        return time.monotonic()


class TrayIcon(Protocol):
    """A place beside the clock; `chosen` hands over the id of what was chosen."""

    @property
    def chosen(self) -> SignalInstance: ...

    def show(self, entries: Sequence[tuple[str, str]]) -> None: ...

    def hide(self) -> None: ...

    def say(self, words: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """`player` makes the one player, when sound is first needed. `hold`: how the data folder is held. `voice`
    finds the machine's own voice for reading aloud, None where it has none. `screen` finds what keeps the
    screen awake, None where nothing can. `tray` finds the place beside the clock, None where there is none.
    `autostart`: the desktop's list of what it starts. `language`: what the app was asked to speak, "" for no
    wish. `languages`: tags of those this machine is set to, the first the most."""

    clock: "Clock"
    jobs: Jobs
    ticker: "Callable[[], Ticker]"
    player: Callable[[], "Player"]
    hold: Hold = field(default_factory=Hold)
    voice: "Callable[[], SystemVoice | None]" = lambda: None
    screen: "Callable[[], Screen | None]" = lambda: None
    tray: "Callable[[Look], TrayIcon | None]" = lambda _: None
    autostart: "StartsByItself | None" = None
    language: str = ""
    languages: tuple[str, ...] = ()


def this_machine(
    hold: Hold, home: Path | None = None, language: str = ""
) -> tuple[Machine, Callable[[], None]]:
    """The real thing, and what lets its thread go at the end. home: the data folder, where it is not the
    usual one. language: what the app was asked to speak."""
    from mindbody.wiring.autostart import autostart

    jobs = ThreadJobs()
    machine = Machine(
        clock=SystemClock(),
        jobs=jobs,
        ticker=screen_ticker,
        player=real_player,
        hold=hold,
        voice=real_voice,
        screen=real_screen,
        tray=real_tray,
        autostart=autostart(home),
        language=language,
        languages=tuple(QLocale.system().uiLanguages()),
    )
    return machine, jobs.close


def screen_ticker() -> "Ticker":
    """A pulse from Qt's precise timer."""
    from mindbody.ui.viewmodels.session.times import QtTicker

    return QtTicker()


def real_voice() -> "SystemVoice | None":
    """The machine's own voice; None where there is none, or what it needs is not installed."""
    try:
        from mindbody.ui.shell.system_voice import system_voice
    except ImportError:
        return None
    return system_voice()


def real_screen() -> "Screen | None":
    """What keeps the screen awake; None where nothing can, or what it needs is not installed."""
    try:
        from mindbody.ui.shell.screen_awake import awake_by_bus
    except ImportError:
        return None
    return awake_by_bus()


def real_tray(look: "Look") -> "TrayIcon | None":
    """The place beside the clock; None where there is none."""
    from mindbody.ui.shell.tray import system_tray

    return system_tray(look)


def real_player() -> "Player":
    """The player over the machine's own sound device."""
    from mindbody.audio.player import Player
    from mindbody.audio.qt_output import QtSoundOutput
    from mindbody.audio.qt_ticker import QtTicker as SoundTicker

    return Player(QtSoundOutput(time.monotonic), clock=time.monotonic, ticker=SoundTicker(), wall=time.time)
