"""How long a click on Play takes to its first sample, and what happens when the sound server is killed."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np

from mindbody.audio import RATE
from tests.support.pulse import PrivatePulse
from tests.support.sounds import make_audio
from tools.bench.monitor import Monitor, before_others
from tools.bench.table import Row

CLICKS: Final = 20
PLAYS_MS: Final = 600
RESTS_MS: Final = 700
INSIDE: Final = 1.0
"""The click is on a piece kept at this second, where someone speaks: the first sample is sound."""

CLICKING: Final = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from mindbody.audio.clips import Clips
from mindbody.audio.mixer import Mixer
from mindbody.audio.player import Player
from mindbody.audio.qt_output import QtSoundOutput
from mindbody.audio.qt_ticker import QtTicker
from tests.support.real_player import piece
audio, count, plays, rests, at = Path(sys.argv[1]), *map(float, sys.argv[2:])
app = QCoreApplication([])
player = Player(QtSoundOutput(time.monotonic), time.monotonic, QtTicker(), time.time)
clips = Clips(audio)
clicked = []
def load():
    player.load(Mixer(piece(audio, 60.0), clips), at)
    QTimer.singleShot(int(rests), click)
def click():
    clicked.append(time.monotonic())
    player.play()
    QTimer.singleShot(int(plays), rest)
def rest():
    player.stop()
    if len(clicked) < count:
        QTimer.singleShot(100, load)
    else:
        app.quit()
QTimer.singleShot(0, load)
app.exec()
print(json.dumps(clicked))
"""


def clicks() -> list[float]:
    """Seconds from each click to the arrival of its first sample at the listener."""
    with tempfile.TemporaryDirectory() as name, PrivatePulse() as pulse:
        folder = Path(name)
        audio = make_audio(folder / "audio")
        with Monitor(pulse, folder / "monitor.raw") as monitor:
            child = subprocess.Popen(
                [sys.executable, "-c", CLICKING, audio, *map(str, (CLICKS, PLAYS_MS, RESTS_MS, INSIDE))],
                env=pulse.environ,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            before_others(child.pid)
            told, _ = child.communicate()
        sounding = np.flatnonzero(np.asarray(monitor.frames).any(axis=1))
        begins = sounding[np.insert(np.diff(sounding) > RATE // 4, 0, True)]
        arrived = monitor.arrival_of(begins)
    clicked = json.loads(told)
    return [min(a for a in arrived if a > moment) - moment for moment in clicked]


def killed(seconds_away: float | None) -> tuple[float, int, list[str]]:
    """Kill the server in play: the longest stand of the position, its steps back, and what was said.

    seconds_away: after so long the server is there again; None for never.
    """
    with tempfile.TemporaryDirectory() as name, PrivatePulse() as pulse:
        folder = Path(name)
        audio, log = make_audio(folder / "audio"), folder / "log"
        with Monitor(pulse, folder / "monitor.raw"):
            child = subprocess.Popen(
                [
                    *(sys.executable, "-m", "tests.support.real_player", audio, log),
                    *("--seconds", "60", "--leave-after", "20"),
                ],
                env=pulse.environ,
                stderr=subprocess.DEVNULL,
            )
            time.sleep(5.0)
            pulse.kill()
            if seconds_away is not None:
                time.sleep(seconds_away)
                pulse.start()
            if child.wait():
                raise RuntimeError(f"the process ended with {child.returncode}")
        found = json.loads(log.read_text("utf-8"))
    looks = [(moment, shown) for moment, shown in found["looks"] if moment > found["clicked"] + 2.0]
    moved = [moment for (_, before), (moment, after) in pairwise(looks) if after > before]
    back = sum(after < before for (_, before), (_, after) in pairwise(looks))
    return max(b - a for a, b in pairwise(moved)), back, [name for _, name in found["notices"]]


def rows() -> list[Row]:
    """Clicks, and the killed server in three ways."""
    first, *others = clicks()
    late = statistics.quantiles(others, n=20)[-1]
    found = [
        Row(
            "click to first sample, first time",
            f"{first * 1000:.0f} ms",
            "150 ms",
            "a silent device",
            beyond=first > 0.15,
        ),
        Row(
            "click to first sample, 95th percentile",
            f"{late * 1000:.0f} ms (median {statistics.median(others) * 1000:.0f})",
            "50 ms",
            f"{len(others)} clicks, each on a new sink",
            beyond=late > 0.05,
        ),
    ]
    for away, words in ((None, "for good"), (1.5, "for 1.5 s"), (8.0, "for 8 s")):
        stand, back, notices = killed(away)
        found.append(
            Row(
                f"sound server killed {words}",
                f"stands {stand:.2f} s, {back} steps back, alive: {', '.join(notices).lower()}",
                "1.5 s, 0 steps back, alive",
                "Qt alone: frozen, or the process aborted",
                beyond=stand > 1.5 or back > 0,
            )
        )
    return found
