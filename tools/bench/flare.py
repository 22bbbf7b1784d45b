"""How long the worst of days takes: from the start of the process, by two clicks, to the first sample."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

import numpy as np

from tests.support.pulse import PrivatePulse
from tools.bench.monitor import Monitor, before_others
from tools.bench.table import Row
from tools.bench.years import write_years

ROUNDS: Final = 5
REST_SECONDS: Final = 1.0

TWO_CLICKS: Final = """
import json, sys, time
from pathlib import Path
import mindbody.wiring.before_qt
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication
from mindbody import places
from mindbody.ui.shell.dress import FUSION
from mindbody.wiring.holding import Hold
from mindbody.wiring.house import House
from mindbody.wiring.machine import this_machine
app = QApplication(["mindbody", *FUSION])
machine, let_go = this_machine(Hold())
opened = House(app, places.Places(home=Path(sys.argv[1])), machine)
window = opened.window
told = {}
def click(words):
    there = (each for each in window.findChildren(QAbstractButton) if each.text() == words)
    next(each for each in there if each.isVisible()).click()
def painted():
    told["painted"] = time.monotonic()
    opened.load()
    click("In a flare")
    QTimer.singleShot(0, second)
def second():
    told["page"] = time.monotonic()
    click("Breathe with me")
def begun():
    told["begun"] = time.monotonic()
    print(json.dumps(told), flush=True)
class Watch(QObject):
    armed = True
    def eventFilter(self, seen, event):
        if self.armed and event.type() is QEvent.Type.Paint:
            self.armed = False
            QTimer.singleShot(0, painted)
        return False
watch = Watch()
window.page_widget("today").viewport().installEventFilter(watch)
opened.home.session_shown.connect(begun)
opened.home.ready.connect(lambda: told.update(ready=time.monotonic()))
opened.open()
QTimer.singleShot(int(sys.argv[2]), app.quit)
app.exec()
opened.close()
let_go()
"""


def heard(home: Path) -> tuple[float, float, float]:
    """Seconds from one start to the first picture, to the page for a flare, and to the first sample heard."""
    with tempfile.TemporaryDirectory() as name, PrivatePulse() as pulse:
        with Monitor(pulse, Path(name) / "monitor.raw") as monitor:
            started = time.monotonic()
            child = subprocess.Popen(
                [sys.executable, "-c", TWO_CLICKS, str(home), "6000"],
                env={**pulse.environ, "QT_LOGGING_RULES": "qt.multimedia.*=false"},
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            before_others(child.pid)
            out, _ = child.communicate(timeout=60)
            time.sleep(REST_SECONDS)
        sounding = np.flatnonzero(np.asarray(monitor.frames).any(axis=1))
        if not sounding.size:
            raise RuntimeError("nothing was heard")
        arrived = float(monitor.arrival_of(sounding[:1])[0])
    told = json.loads(out.strip().splitlines()[-1])
    return told["painted"] - started, told["page"] - started, arrived - started


def rows() -> list[Row]:
    """With five years of records; the first start fills the disk cache and is left out."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        write_years(home / "profiles" / "me", years=5)
        painted, page, sound = zip(*[heard(home) for _ in range(ROUNDS + 1)][1:], strict=True)
    first = statistics.median(painted)
    return [
        Row(
            "in a flare: start to the first sample heard, two clicks",
            f"{statistics.median(sound) * 1000:.0f} ms (most {max(sound) * 1000:.0f})",
            "none",
            f"first picture {first * 1000:.0f} ms, the page {statistics.median(page) * 1000:.0f} ms",
        )
    ]
