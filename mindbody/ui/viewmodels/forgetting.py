"""Taking away what was written: asked about first, then done with a second press."""

from PySide6.QtCore import QObject, Signal


class ForgettingViewModel(QObject):
    """`wanted` tells what is to be taken away: "me", or "everyone" on this computer."""

    changed = Signal()
    wanted = Signal(str)

    def __init__(self, *, others: bool, parent: QObject | None = None) -> None:
        """others: whether there is anybody else on this computer."""
        super().__init__(parent)
        self.others = others
        self._asking = ""

    @property
    def asking(self) -> str:
        """What is being asked about: "me", "everyone" or ""."""
        return self._asking

    def ask(self, what: str) -> None:
        """Ask once more; "" leaves everything as it is."""
        self._asking = what
        self.changed.emit()

    def forget(self) -> None:
        """Take away what was asked about."""
        if self._asking:
            self.wanted.emit(self._asking)
