"""The details for those who help: shown first, and copied as they are shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class SupportViewModel(QObject):
    """`details` gathers the lines; `text` is what was gathered last, "" while nothing is shown."""

    changed = Signal()

    def __init__(self, details: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._details = details
        self._text = ""
        self._copied = False

    @property
    def text(self) -> str:
        return self._text

    @property
    def copied(self) -> bool:
        """Whether what is shown was copied."""
        return self._copied

    def show(self) -> None:
        """Gather them anew."""
        self._text, self._copied = self._details(), False
        self.changed.emit()

    def hide(self) -> None:
        self._text, self._copied = "", False
        self.changed.emit()

    def take(self) -> str:
        """What is shown, to be put where it can be pasted from."""
        self._copied = True
        self.changed.emit()
        return self._text
