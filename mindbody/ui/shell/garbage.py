"""Freeing of unreachable objects, kept to the thread of the screens."""

import gc
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

LOOK_EVERY_MS: Final = 2000


class Garbage(QObject):
    """Python looks for circles of dead objects on whichever thread asks for memory, and a widget that is
    freed on another thread than its own can take the process down. So from here on it looks only when this
    object's timer says so.

    Freeing what nothing refers to any more goes on as always; only the circles wait, two seconds at most.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(free_when_due)
        self._timer.start()

    def stop(self) -> None:
        """Search no more; whoever goes on without screens may switch Python's own search on again."""
        self._timer.stop()

    def spare_all_there_is(self) -> None:
        """What is in memory now stays for as long as the app runs, and is not searched again."""
        gc.freeze()


def free_when_due() -> None:
    """Search as far as Python itself would by now have done: the young objects, or the older ones too."""
    due = [count > most > 0 for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if due[0]:
        gc.collect(2 if due[1] and due[2] else 1 if due[1] else 0)
