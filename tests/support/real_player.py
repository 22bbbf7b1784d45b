"""A process that plays a piece on the real device and writes down what its clock showed.

    python -m tests.support.real_player AUDIO LOG [--seconds S] [--at S] [--stall-ms MS] [--animate]

AUDIO is a folder made by `tests.support.sounds`. LOG gets JSON when the process ends: `clicked`, `looks`
(pairs of monotonic time and position), `notices` and `state`.
"""

import argparse
import ctypes
import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from mindbody.audio import RATE
from mindbody.audio.clips import Clips
from mindbody.audio.mixer import Mixer
from mindbody.audio.player import Player
from mindbody.audio.qt_output import QtSoundOutput
from mindbody.audio.qt_ticker import QtTicker
from mindbody.audio.score import Score, VoiceCue
from mindbody.audio.voices import read_voice

STALL_EVERY_MS = 5_000


def piece(audio: Path, seconds: float) -> Score:
    """Speech with pauses over a background, for as long as wished."""
    voice = read_voice(audio / "voice" / "en" / "ada")
    cues: list[VoiceCue] = []
    at = RATE // 4
    while True:
        for text, clip in voice.clips.items():
            if at + clip.frames > seconds * RATE:
                return Score("A piece", round(seconds * RATE), tuple(cues), "hush")
            cues.append(VoiceCue(at, clip.frames, text, clip.path))
            at += clip.frames + RATE


class Circle(QWidget):
    """Something that moves, as the pacer does."""

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = 200 + 100 * (time.monotonic() % 4) / 4
        painter.setBrush(QColor("teal"))
        painter.drawEllipse(QRectF(400 - size / 2, 300 - size / 2, size, size))


def hold_everything(milliseconds: int) -> None:
    """Keep the interpreter to ourselves, as a long call into C does."""
    ctypes.PyDLL(None).usleep(milliseconds * 1000)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("audio", type=Path)
    parser.add_argument("log", type=Path)
    parser.add_argument("--seconds", type=float, default=8.0)
    parser.add_argument("--at", type=float, default=0.0)
    parser.add_argument("--leave-after", type=float, default=0.0, help="end the process by then")
    parser.add_argument("--stall-ms", type=int, default=0)
    parser.add_argument("--animate", action="store_true")
    asked = parser.parse_args()

    app = QApplication([])
    output = QtSoundOutput(time.monotonic)
    player = Player(output, time.monotonic, QtTicker(), time.time)
    player.load(Mixer(piece(asked.audio, asked.seconds), Clips(asked.audio)), asked.at)
    looks: list[tuple[float, float]] = []
    notices: list[tuple[float, str]] = []
    clicked = 0.0

    def look() -> None:
        looks.append((time.monotonic(), player.position))

    def play() -> None:
        nonlocal clicked
        clicked = time.monotonic()
        player.play()

    window = Circle()
    timer = QTimer(interval=16)
    timer.timeout.connect(look)
    if asked.animate:
        window.resize(800, 600)
        window.show()
        timer.timeout.connect(window.update)
    timer.start()
    stalling = QTimer(interval=STALL_EVERY_MS)
    stalling.timeout.connect(lambda: hold_everything(asked.stall_ms))
    if asked.stall_ms:
        stalling.start()
    player.noticed.connect(lambda notice: notices.append((time.monotonic(), notice.name)))
    player.finished.connect(app.quit)
    if asked.leave_after:
        QTimer.singleShot(round(asked.leave_after * 1000), app.quit)
    QTimer.singleShot(300, play)
    app.exec()
    asked.log.write_text(
        json.dumps({"clicked": clicked, "looks": looks, "notices": notices, "state": player.state.name}),
        encoding="utf-8",
    )
    player.stop()
    output.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
