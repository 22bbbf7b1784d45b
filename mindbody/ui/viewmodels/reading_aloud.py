"""A page read aloud: by the narrator where its words were recorded, else by the system's voice."""

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from mindbody.ui.viewmodels.session.sound import Sound, SoundPlayer


class SystemVoice(Protocol):
    """A voice of the machine. `said` tells that it has come to the end of the words, or can't say them."""

    @property
    def said(self) -> SignalInstance: ...

    def say(self, words: str) -> None: ...

    def stop(self) -> None: ...


class Narrator(Protocol):
    """What is recorded, and the player for it."""

    @property
    def player(self) -> SoundPlayer: ...

    def sound_of(self, line: str) -> Sound | None:
        """The recorded sound of all of a line; None where not all of it was recorded."""


class ReadingAloud(QObject):
    """One page at a time. `voiceless` tells that some of it could not be said: this machine has no voice."""

    changed = Signal()
    voiceless = Signal()

    def __init__(
        self,
        narrator: Callable[[], Narrator | None],
        voice: Callable[[], SystemVoice | None],
        parent: QObject | None = None,
    ) -> None:
        """Both are asked for when they are first needed."""
        super().__init__(parent)
        self._find_narrator = narrator
        self._find_voice = voice
        self._voice: SystemVoice | None = None
        self._looked = False
        self._player: SoundPlayer | None = None
        self._watched: SoundPlayer | None = None
        self._ours: object = None
        self._lines: list[str] = []
        self._reading = False
        self._unsaid = 0

    @property
    def reading(self) -> bool:
        return self._reading

    def begin(self, lines: Iterable[str]) -> None:
        """Read these lines, in place of what is being read."""
        self.stop()
        self._lines = list(lines)
        self._unsaid = 0
        self._reading = True
        narrator = self._find_narrator()
        if narrator is not None:
            self._watched = narrator.player
            self._watched.loaded.connect(self._loaded)
        self.changed.emit()
        self._next()

    def stop(self) -> None:
        """Fall silent."""
        if not self._reading:
            return
        self._let_go()
        self._lines = []
        self._end()

    def _end(self) -> None:
        self._reading = False
        if self._watched is not None:
            self._watched.loaded.disconnect(self._loaded)
            self._watched = None
        self.changed.emit()

    def _loaded(self, source: object) -> None:
        """Something else is to be heard from the same player, such as the next step: make room for it."""
        if source is self._ours:
            return
        player, self._player = self._player, None
        if player is not None:
            # It is not ours to stop any more.
            player.finished.disconnect(self._came_to_an_end)
        self.stop()

    def _next(self) -> None:
        if not self._reading:
            return
        self._let_go()
        while self._lines:
            line = self._lines.pop(0)
            if self._played(line) or self._spoken(line):
                return
            self._unsaid += 1
        self._end()
        if self._unsaid:
            self.voiceless.emit()

    def _played(self, line: str) -> bool:
        narrator = self._find_narrator()
        sound = narrator.sound_of(line) if narrator is not None else None
        if narrator is None or sound is None:
            return False
        self._player = narrator.player
        self._player.finished.connect(self._came_to_an_end)
        self._ours = sound.source
        self._player.load(sound.source)
        self._player.play()
        return True

    def _spoken(self, line: str) -> bool:
        if not self._looked:
            self._looked = True
            self._voice = self._find_voice()
            if self._voice is not None:
                self._voice.said.connect(self._came_to_an_end)
        if self._voice is None:
            return False
        self._voice.say(line)
        return True

    def _came_to_an_end(self) -> None:
        # Later: neither the player nor the voice takes new words while it tells of the end.
        QTimer.singleShot(0, self, self._next)

    def _let_go(self) -> None:
        player, self._player = self._player, None
        if player is not None:
            player.finished.disconnect(self._came_to_an_end)
            player.stop()
        elif self._voice is not None:
            self._voice.stop()
