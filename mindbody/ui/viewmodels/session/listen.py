"""A guided practice, heard or read."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from mindbody.audio.captions import caption_at
from mindbody.content.practice import Practice
from mindbody.session.choices import practices_for
from mindbody.session.steps import Listen, StepKind
from mindbody.session.track import practice_now
from mindbody.ui.viewmodels.session.played import PlayedState, PlayedViewModel, landing
from mindbody.ui.viewmodels.session.sound import SoundNotPossible
from mindbody.ui.viewmodels.session.step import Kit
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
class ListenState(PlayedState):
    """share: 0 to 1 of the way. said: a line about whose voice it is, or why it is not the one that was
    wished for. own: the person's own recording plays.
    """

    title: str
    minutes: float
    share: float = 0.0
    said: str = ""
    own: bool = False


class ListenViewModel(PlayedViewModel[ListenState]):
    """`swapped` tells that another practice is wanted: (id, minutes)."""

    kind = StepKind.LISTEN
    beat = 0.1
    swapped = Signal(str, float)

    def __init__(self, kit: Kit, step: Listen, parent: QObject | None = None) -> None:
        self._step = step
        self._practice = kit.library.practices[step.practice]
        super().__init__(kit, ListenState(title=self._practice.title, minutes=step.minutes), parent)

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
        minutes = max(sound.seconds, _SHORTEST) / 60 if sound.own else self.state.minutes
        self._become(replace(self.state, said=sound.said, own=sound.own, minutes=minutes))
        self._play(sound, within)

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

    def _length_for(self, practice: Practice) -> float | None:
        """In minutes, as near as it goes to what was planned."""
        seconds = self._seconds_of(practice, self._step.seconds)
        return None if seconds is None else seconds / 60
