"""The app, opened on the real device, plays one long practice; what it was like is written down.

    python -m tools.soak.playing HOME LOG [--minutes M]

LOG gets JSON when the practice is over: `looks` at the process, `shown` (pairs of monotonic time and the
position shown), `notices` of the player, and `finished`.
"""

import argparse
import json
import time
from array import array
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

import mindbody.wiring.before_qt  # noqa: F401  first, as the app does
from mindbody import places
from mindbody.audio.player import Player
from mindbody.audio.qt_output import QtSoundOutput
from mindbody.audio.qt_ticker import QtTicker
from mindbody.record.people import FIRST
from mindbody.record.profile import save_profile
from mindbody.record.schema import FILE_NAME
from mindbody.session.quick import a_practice
from mindbody.ui.shell.dress import FUSION
from mindbody.ui.shell.garbage import Garbage
from mindbody.wiring.guided import Guided
from mindbody.wiring.holding import Hold
from mindbody.wiring.house import House
from mindbody.wiring.machine import this_machine
from tools.soak.listening import PRACTICE, listener
from tools.soak.looks import look

LOOK_MS: Final = 5_000
SHOWN_MS: Final = 50
REST_MS: Final = 3_000
"""From the end of the practice to that of the program, so that all of it is heard."""


class Ear(QObject):
    """Notes how the playing goes; `end` is called when it is over."""

    def __init__(self, house: House, player: Player, record: Path) -> None:
        super().__init__()
        self._house = house
        self._player = player
        self._record = record
        self._began = time.monotonic()
        self.log: dict[str, Any] = {"looks": [], "notices": [], "finished": False}
        # Bare numbers: as pairs they would grow by 4 MB in half an hour, and be taken for the app's growth.
        self._shown = array("d")
        self._timers = [self._every(LOOK_MS, self._look), self._every(SHOWN_MS, self._note_place)]
        player.noticed.connect(lambda notice: self.log["notices"].append(notice.name))
        player.finished.connect(self._finished)

    def _every(self, interval: int, act: Any) -> QTimer:
        timer = QTimer(self, interval=interval)
        timer.timeout.connect(act)
        timer.start()
        return timer

    def _look(self) -> None:
        self.log["looks"].append(asdict(look(time.monotonic() - self._began, 0, self._record)))

    def _note_place(self) -> None:
        self._shown.extend((time.monotonic(), self._player.position))

    def _finished(self) -> None:
        self.log["finished"] = True
        self._look()
        self.log["shown"] = list(zip(self._shown[::2], self._shown[1::2], strict=True))
        for timer in self._timers:
            timer.stop()
        QTimer.singleShot(REST_MS, self._house.window.close)


def main() -> None:
    """Open the app on HOME, play, and close it."""
    parser = argparse.ArgumentParser(prog="soak.playing", description=__doc__)
    parser.add_argument("home", type=Path)
    parser.add_argument("log", type=Path)
    parser.add_argument("--minutes", type=float, default=30.0)
    wish = parser.parse_args()
    app = QApplication(["mindbody", *FUSION])
    where = places.Places(home=wish.home)
    save_profile(where.profile(FIRST), listener())
    output = QtSoundOutput(time.monotonic)
    player = Player(output, clock=time.monotonic, ticker=QtTicker(), wall=time.time)
    machine, let_go = this_machine(Hold())
    garbage = Garbage()
    house = House(app, where, replace(machine, player=lambda: player))
    house.window.resize(1280, 860)
    house.open()
    house.load()
    ear = Ear(house, player, where.profile(FIRST) / FILE_NAME)

    def play(guided: Guided) -> Any:
        return guided.alone(partial(_plan, minutes=wish.minutes))

    # Asked for before all is loaded, it begins as soon as it is.
    house.home.ask(play)
    app.exec()
    wish.log.write_text(json.dumps(ear.log), encoding="utf-8")
    house.close()
    let_go()
    garbage.stop()


def _plan(lesson: Any, comfort: Any, *, minutes: float) -> Any:
    return a_practice(lesson, PRACTICE, minutes, comfort)


if __name__ == "__main__":
    main()
