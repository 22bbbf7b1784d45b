"""Runs the contract on the real device, in a process of its own: a fault in it may end the process."""

import sys
import time

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from mindbody.audio.qt_output import QtSoundOutput
from tests.support.output_contract import PROMISES, Rig


def roll(seconds: float) -> None:
    """Let Qt work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def main() -> int:
    """0 when every promise is kept."""
    app = QCoreApplication([])
    output = QtSoundOutput(time.monotonic)
    broken = 0
    # A silent device that has been idle sleeps for up to two seconds: wait until it counts evenly.
    output.start(lambda frames: bytes(frames * 4))
    while output.heard_seconds() < 1.0:
        roll(0.1)
    output.stop()
    roll(0.2)
    for promise in PROMISES:
        try:
            promise(Rig(output, roll, slack=0.15))
            sys.stdout.write(f"kept: {promise.__name__}\n")
        except AssertionError as error:
            broken += 1
            sys.stdout.write(f"BROKEN: {promise.__name__}: {error!r}\n")
        output.abandon()
        roll(0.1)
    output.close()
    del app
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
