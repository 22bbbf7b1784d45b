"""The app at the desk, led through a tour by what comes in on standard input; time and sound are faked."""

import json
import os
import sys
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mindbody.ui.shell.dress import FUSION
from tools.access.looking import painted, way_of_tab


class Led(QObject):
    """`["next"]` goes to the next screen and tells its name, null at the end of the tour; `["look"]` tells
    what is painted and where Tab goes."""

    def __init__(self, stops: Iterator[str]) -> None:
        super().__init__()
        self._stops = stops
        self._rest = b""
        self._ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear)

    def _hear(self) -> None:
        told = os.read(sys.stdin.fileno(), 65536)
        if not told:
            QApplication.quit()
        *lines, self._rest = (self._rest + told).split(b"\n")
        for line in lines:
            print(json.dumps(self._answer(*json.loads(line))), flush=True)

    def _answer(self, verb: str) -> Any:
        match verb:
            case "next":
                stop = next(self._stops, None)
                _come_forward()
                return stop
            case "look":
                return {"painted": painted(), "tabs": way_of_tab()}
            case _:
                raise ValueError(verb)


def _come_forward() -> None:
    """No window manager gives a window the focus here."""
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    if shown and QApplication.focusWidget() is None:
        shown[-1].activateWindow()
        QTest.qWaitForWindowActive(shown[-1], 2000)
    for _ in range(6):
        QApplication.processEvents()


def main() -> int:
    """`python -m tools.access.guide TOUR`."""
    from tools.access.tours import TOURS

    app = QApplication(["mindbody", *FUSION])
    led = Led(TOURS[sys.argv[1]]())
    print('"ready"', flush=True)
    assert led.parent() is None
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
