"""A guided practice, heard or read."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from mindbody.audio.captions import caption_at
from mindbody.content.practice import Practice
from mindbody.session.choices import lengths, practices_for
from mindbody.session.events import StepState
from mindbody.session.steps import Listen, StepKind
from mindbody.session.track import practice_now
from mindbody.ui.viewmodels.session.sound import Sound, SoundNotPossible
from mindbody.ui.viewmodels.session.step import Kit, StepViewModel
from mindbody.ui.viewmodels.session.words import say
from mindbody.ui.viewmodels.translated import translated

BACK_SECONDS = 15.0
_SHORTEST = 30.0
"""Lengths are told in half minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Swap:
    """Another practice that may be heard instead, at this length."""

    practice: str
    title: str
    minutes: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ListenState:
    """share: 0 to 1 of the way. caption: the words heard just now, "" in the quiet between.

    trouble: one sentence where the practice cannot be played at all. said: a line about whose voice it is,
    or why it is not the one that was wished for. own: the person's own recording plays.
    """

    title: str
    minutes: float
    caption: str = ""
    share: float = 0.0
    paused: bool = False
    easing: bool = False
    trouble: str = ""
    said: str = ""
    own: bool = False


class ListenViewModel(StepViewModel[ListenState]):
    """Plays by itself to the end; the place heard is the one clock of words and ring."""

    kind = StepKind.LISTEN
    sounding = True
    beat = 0.1
    swapped = Signal(str, float)
    """Another practice is wanted: (id, minutes)."""

    def __init__(self, kit: Kit, step: Listen, parent: QObject | None = None) -> None:
        self._kit = kit
        self._step = step
        self._practice = kit.library.practices[step.practice]
        self._sound: Sound | None = None
        super().__init__(ListenState(title=self._practice.title, minutes=step.minutes), parent)

    def enter(self, within: float) -> None:
        first = not self._kit.listened
        self._kit.listened.add(self._practice.id)
        if first and within == 0 and self._wished_otherwise():
            return
        try:
            sound = self._kit.scores.practice(
                self._step.practice, minutes=self._step.minutes, comfort=self._kit.comfort_here
            )
        except SoundNotPossible as trouble:
            self._become(replace(self.state, trouble=translated(trouble)))
            return
        self._sound = sound
        minutes = max(sound.seconds, _SHORTEST) / 60 if sound.own else self.state.minutes
        self._become(replace(self.state, said=sound.said, own=sound.own, minutes=minutes))
        self._kit.player.finished.connect(self._ended)
        self._kit.player.load(sound.source, at=min(within, sound.seconds))
        self._kit.player.play()
        self.tick()

    def _wished_otherwise(self) -> bool:
        """Whether the exercise before it asked for another practice than the plan, which then plays."""
        lesson = self._kit.lesson
        wished = practice_now(lesson, self._kit.answers())
        if self._practice.id != lesson.practice or wished == lesson.practice:
            return False
        if all(each.practice != wished for each in self.swaps):
            return False
        self.swap(wished)
        return True

    @property
    def swaps(self) -> tuple[Swap, ...]:
        """The other practices of the family that serve the position, in the lesson's order."""
        found = practices_for(
            self._kit.lesson, self._kit.library, self._kit.plan().position, self._kit.comfort_here
        )
        offered = ((each, self._length_for(each)) for each in found if each.id != self._practice.id)
        return tuple(
            Swap(practice=each.id, title=each.title, minutes=minutes)
            for each, minutes in offered
            if minutes is not None
        )

    def swap(self, practice: str) -> None:
        """Hear another one instead, from its beginning; unknown ids are passed over."""
        for offered in self.swaps:
            if offered.practice == practice:
                self.swapped.emit(offered.practice, offered.minutes)
                return

    def back_a_little(self) -> None:
        """Fifteen seconds back."""
        if self._sound is not None and not self.state.easing:
            self._kit.player.seek(max(0.0, self._kit.player.position - BACK_SECONDS))
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

    def backward(self) -> bool:
        if self._sound is None or self._kit.player.position < 1.0:
            return False
        self.back_a_little()
        return True

    def tick(self) -> None:
        if self._sound is None:
            return
        at = self._kit.player.position
        caption = landing() if self.state.easing else caption_at(self._sound.captions, at)
        share = round(min(1.0, at / self._sound.seconds), 3)
        self._become(replace(self.state, caption=caption, share=share))

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

    def _length_for(self, practice: Practice) -> float | None:
        """The length nearest to the one planned, not longer where that can be."""
        comfort = self._kit.comfort_here
        found = lengths(practice, lambda each, minutes: self._kit.scores.fills(each, minutes, comfort))
        wanted = self._step.seconds
        seconds = max((each for each in found if each <= wanted), default=min(found, default=None))
        return None if seconds is None else seconds / 60


def landing() -> str:
    """What leads back to the room while the sound fades."""
    return say("Look round the room. Feel what holds you up.")
