"""How long the app takes to its first picture, beside a bare window of the same toolkit, in one run."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from tools.bench.table import Row
from tools.bench.years import write_years

ROUNDS: Final = 7

BARE: Final = """
import json, time
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(json.dumps({"painted": time.time()}), flush=True)
        QApplication.exit(0)
app = QApplication([])
window = Window()
window.resize(1280, 860)
window.show()
app.exec()
"""

OURS: Final = """
import json, sys, time
from pathlib import Path
import mindbody.wiring.before_qt
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from mindbody import places
from mindbody.ui.shell.dress import FUSION
from mindbody.wiring.holding import Hold
from mindbody.wiring.house import House
from mindbody.wiring.machine import this_machine
until = sys.argv[2]
app = QApplication(["mindbody", *FUSION])
machine, let_go = this_machine(Hold())
opened = House(app, places.Places(home=Path(sys.argv[1])), machine)
page = opened.window.page_widget("today")
def told():
    print(json.dumps({"painted": time.time()}), flush=True)
    app.exit(0)
def use():
    # A person moves the slider: the page answers with new words, painted.
    opened.load()
    opened.home.today.set_minutes(20)
    again.armed = True
    page.viewport().update()
class Watch(QObject):
    armed = False
    def eventFilter(self, seen, event):
        if self.armed and event.type() is QEvent.Type.Paint:
            self.armed = False
            QTimer.singleShot(0, self.then)
        return False
first, again = Watch(), Watch()
first.then = {"first": told, "usable": use, "begin": opened.load}[until]
again.then = told
first.armed = True
page.viewport().installEventFilter(first)
page.viewport().installEventFilter(again)
opened.home.session_shown.connect(told)
opened.open()
if until == "begin":
    opened.home.today.begin()
app.exec()
opened.close()
let_go()
"""


def first_picture(program: str, *arguments: str) -> float:
    """Seconds from the start of the process to the moment it says it has painted."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.multimedia.*=false"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.time()
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
        timeout=60,
    )
    told = json.loads(done.stdout.strip().splitlines()[-1])
    return float(told["painted"]) - started


def rows() -> list[Row]:
    """First paint, Today answering a hand, and the first session, with five years of records, as ratios."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        write_years(home / "profiles" / "me", years=5)
        bare, first, usable, begun = [], [], [], []
        for _ in range(ROUNDS + 1):
            bare.append(first_picture(BARE))
            first.append(first_picture(OURS, str(home), "first"))
            usable.append(first_picture(OURS, str(home), "usable"))
            begun.append(first_picture(OURS, str(home), "begin"))
    # The first of each fills the disk cache.
    floor, painted, ready, started = (statistics.median(times[1:]) for times in (bare, first, usable, begun))
    beside = f"a bare window: {floor * 1000:.0f} ms"
    return [
        Row(
            "start: first window with content",
            f"{painted / floor:.2f} times ({painted * 1000:.0f} ms)",
            "1.5 times",
            beside,
            beyond=painted / floor > 1.5,
        ),
        Row(
            "start: Today usable, five years of records",
            f"{ready / floor:.2f} times ({ready * 1000:.0f} ms)",
            "3.0 times",
            beside,
            beyond=ready / floor > 3.0,
        ),
        Row(
            "start: Begin pressed before all is loaded, first step shown",
            f"{started / floor:.2f} times ({started * 1000:.0f} ms)",
            "none",
            beside,
        ),
    ]
