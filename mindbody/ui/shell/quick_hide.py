"""Esc twice hides everything, on any page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mindbody.ui.shell.covering import Cover
from mindbody.ui.shell.input_watch import InputWatch
from mindbody.ui.viewmodels.session.times import Clock, Twice


class QuickHide(QObject):
    """Covers the window at once. `apart` says that a page hides itself, as a session does. Coming back shows
    what was there, unless `lock` puts the way in with a passcode in its place."""

    hidden = Signal()

    def __init__(
        self,
        cover: Cover,
        watch: InputWatch,
        clock: Clock,
        *,
        apart: Callable[[], bool],
        lock: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cover = cover
        self._twice = Twice(clock)
        self._apart = apart
        self._lock = lock
        watch.escaped.connect(self._escaped)
        cover.left.connect(self.come_back)

    def hide(self) -> None:
        """Cover the window now."""
        self._cover.cover()
        self.hidden.emit()

    def come_back(self) -> None:
        self._lock()
        self._cover.uncover()

    def _escaped(self) -> None:
        again = self._twice.again()
        if again and not self._apart() and not self._cover.isVisible():
            self.hide()
