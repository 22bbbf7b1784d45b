"""A voice of the machine that only writes down what it is given."""

from PySide6.QtCore import QObject, Signal


class HandVoice(QObject):
    """`heard` is all that was said; each line is over once `go_on` says so, or at once."""

    said = Signal()

    def __init__(self, *, at_once: bool = True) -> None:
        super().__init__()
        self.heard: list[str] = []
        self._speaking = False
        self._at_once = at_once

    def is_speaking(self) -> bool:
        return self._speaking

    def say(self, words: str) -> None:
        self.heard.append(words)
        self._speaking = True
        if self._at_once:
            self.go_on()

    def go_on(self) -> None:
        """This line has come to its end."""
        self._speaking = False
        self.said.emit()

    def stop(self) -> None:
        self._speaking = False
