"""The voice that the machine has for reading aloud, if it has one."""

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

_SILENT: Final = "mock"
"""Qt's own engine for tests: it takes words, and nobody hears them."""


class SpokenBySystem(QObject):
    """`said` tells that it has come to the end of the words, or can't say them."""

    said = Signal()

    def __init__(self, engine: QTextToSpeech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        engine.setParent(self)
        self._speaking = False
        engine.stateChanged.connect(self._state_changed)

    def say(self, words: str) -> None:
        self._speaking = True
        self._engine.say(words)

    def stop(self) -> None:
        self._speaking = False
        self._engine.stop()

    def _state_changed(self, state: QTextToSpeech.State) -> None:
        over = state in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error)
        if self._speaking and over:
            self._speaking = False
            self.said.emit()


def system_voice() -> SpokenBySystem | None:
    """The first voice that can be heard; None where the machine has none."""
    for name in QTextToSpeech.availableEngines():
        if name == _SILENT:
            continue
        engine = QTextToSpeech(name)
        if engine.state() is not QTextToSpeech.State.Error and engine.availableVoices():
            return SpokenBySystem(engine)
        engine.deleteLater()
    return None
