"""What a step needs of sound: something to play, with the times of its words and breaths."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance

from mindbody.audio.captions import Caption
from mindbody.content.breath import Do
from mindbody.content.comfort import Comfort
from mindbody.content.practice import Practice


@dataclass(frozen=True, slots=True, kw_only=True)
class BreathMark:
    """One phase of a breath, in seconds of the sound."""

    start: float
    end: float
    do: Do


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """A sound that is ready to play.

    source: what the player takes. voiced: False where the words are only there to read. said: one line that
    stands beside it, as whose voice it is. own: whether it is the person's own recording.
    """

    source: Any
    seconds: float
    captions: tuple[Caption, ...] = ()
    breaths: tuple[BreathMark, ...] = ()
    voiced: bool = False
    said: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnVoice:
    """A recording of the person's own that is to be played, and its file."""

    name: str
    path: Path


class SoundNotPossible(Exception):  # noqa: N818  it reads as a sentence where it is caught
    """Such a sound cannot be made. The message is one sentence for the person."""


class ScoreMaker(Protocol):
    """Turns what a step asks for into a sound. All raise SoundNotPossible."""

    def practice(self, practice: str, *, minutes: float, comfort: Comfort) -> Sound: ...

    def breath(self, breath: str, *, seconds: float, variant: str | None, comfort: Comfort) -> Sound: ...

    def card(self, title: str, sentences: tuple[str, ...]) -> Sound: ...

    def fills(self, practice: Practice, minutes: float, comfort: Comfort) -> bool:
        """Whether a practice can be told in this many minutes, for this person and this voice."""
        ...

    def teller(self, practice: Practice) -> str:
        """The id of the narrator who tells a practice: another than the chosen one where that one can't."""
        ...


class SoundPlayer(Protocol):
    """The player, as steps use it. `position` is seconds of the sound heard."""

    @property
    def state_changed(self) -> SignalInstance: ...
    @property
    def finished(self) -> SignalInstance: ...
    @property
    def loaded(self) -> SignalInstance: ...
    @property
    def noticed(self) -> SignalInstance: ...
    @property
    def position(self) -> float: ...
    @property
    def duration(self) -> float: ...
    @property
    def state(self) -> Any: ...

    def load(self, mixer: Any, at: float = 0.0) -> None: ...
    def play(self) -> None: ...
    def pause(self) -> None: ...
    def seek(self, seconds: float) -> None: ...
    def stop(self) -> None: ...
    def ease_out(self) -> None: ...
    def set_levels(self, levels: Any) -> None: ...
    @property
    def devices(self) -> Any: ...
    def choose_device(self, device: str) -> None: ...
