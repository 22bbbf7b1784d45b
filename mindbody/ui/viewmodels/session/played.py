"""A step that plays by itself to its end; the place heard is its one clock."""

from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject

from mindbody.content.practice import Practice
from mindbody.session.choices import lengths
from mindbody.session.events import StepState
from mindbody.ui.viewmodels.session.sound import Sound
from mindbody.ui.viewmodels.session.step import Kit, StepViewModel
from mindbody.ui.viewmodels.session.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayedState:
    """caption: the words that go with what is heard just now, "" in the quiet between. easing: it fades.
    trouble: one sentence where it cannot be played at all."""

    caption: str = ""
    paused: bool = False
    easing: bool = False
    trouble: str = ""


Playing = TypeVar("Playing", bound=PlayedState)


class PlayedViewModel(StepViewModel[Playing]):
    """What plays is given to `_play` when the step is entered."""

    sounding = True

    def __init__(self, kit: Kit, state: Playing, parent: QObject | None = None) -> None:
        self._kit = kit
        self._sound: Sound | None = None
        super().__init__(state, parent)

    def _play(self, sound: Sound, within: float) -> None:
        self._sound = sound
        self._kit.player.finished.connect(self._ended)
        self._kit.player.load(sound.source, at=min(within, sound.seconds))
        self._kit.player.play()
        self.tick()

    def ease_out(self) -> None:
        """Ten seconds of fading, with words that lead back to the room; then on."""
        if self.state.easing:
            return
        if self._sound is None:
            self.left.emit(StepState.EASED_OUT)
            return
        self._kit.player.ease_out()
        self._become(replace(self.state, easing=True, paused=False, caption=landing()))

    def forward(self) -> None:
        if self.state.trouble:
            self.go_on()

    def pause(self) -> None:
        self._kit.player.pause()
        self._become(replace(self.state, paused=True))

    def resume(self) -> None:
        self._kit.player.play()
        self._become(replace(self.state, paused=False))

    @property
    def place(self) -> float:
        return self._kit.player.position if self._sound is not None else 0.0

    @property
    def seconds_left(self) -> float | None:
        if self._sound is None:
            return None
        return max(0.0, self._sound.seconds - self._kit.player.position)

    def close(self) -> None:
        if self._sound is not None:
            self._kit.player.finished.disconnect(self._ended)
            self._kit.player.stop()
            self._sound = None

    def _ended(self) -> None:
        self.left.emit(StepState.EASED_OUT if self.state.easing else StepState.DONE)

    def _seconds_of(self, practice: Practice, wanted: float) -> float | None:
        """The length it has that is nearest to the one wanted, not longer where that can be."""
        comfort = self._kit.comfort_here
        found = lengths(practice, lambda each, minutes: self._kit.scores.fills(each, minutes, comfort))
        return max((each for each in found if each <= wanted), default=min(found, default=None))


def landing() -> str:
    """What leads back to the room while the sound fades."""
    return say("Look round the room. Feel what holds you up.")
