"""While the app is open: a second start brings its window forward, and the lock shows that it is in use."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

from mindbody.ui.shell.doorbell import Doorbell
from mindbody.ui.shell.window import MainWindow
from mindbody.wiring.holding import RENEW_SECONDS, Hold


def stay_one(home: Path, hold: Hold, window: MainWindow, show_groups: Callable[[], None]) -> None:
    """Until the window goes. Nothing of this is needed while the folder is only read. show_groups: what a
    second start to lead groups asks for."""
    if hold.to_read:
        return
    bell = Doorbell(home, window)
    bell.rung.connect(window.come_forward)
    bell.rung_for_groups.connect(show_groups)
    timer = QTimer(window)
    timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
    timer.setInterval(round(RENEW_SECONDS * 1000))
    timer.timeout.connect(hold.renew)
    timer.start()
