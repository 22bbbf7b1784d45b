"""A place beside the clock that tells what stands in it, and is clicked by hand."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal


class HandTray(QObject):
    """`entries` are there while the icon is; `said` is every note, in order."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[str, str] = {}
        self.said: list[str] = []

    def show(self, entries: Sequence[tuple[str, str]]) -> None:
        self.entries = {words: key for key, words in entries}

    def hide(self) -> None:
        self.entries = {}

    def say(self, words: str) -> None:
        self.said.append(words)

    def choose(self, words: str) -> None:
        self.chosen.emit(self.entries[words])
