"""A breathing pattern, led by a shape, by words and by soft tones."""

from bisect import bisect_right
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from mindbody.content.breath import Do
from mindbody.session.choices import serves
from mindbody.session.steps import Breathe, Listen, StepKind
from mindbody.session.suggestion import GROUNDING
from mindbody.ui.viewmodels.session.played import PlayedState, PlayedViewModel
from mindbody.ui.viewmodels.session.sound import BreathMark, SoundNotPossible
from mindbody.ui.viewmodels.session.step import Kit
from mindbody.ui.viewmodels.session.words import breath_words, say
from mindbody.ui.viewmodels.translated import translated

JUST_NOTICING = "just-noticing"


@dataclass(frozen=True, slots=True, kw_only=True)
class BreathMoment:
    """What the breath does just now: None for one's own breath. share: 0 to 1 through the phase."""

    do: Do | None
    share: float
    words: str
    sub: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BreatheState(PlayedState):
    """can_ground, can_notice: what it may be swapped for."""

    title: str
    about: str
    paced: bool
    can_ground: bool
    can_notice: bool


class BreatheViewModel(PlayedViewModel[BreatheState]):
    """Leads without counting and without marks."""

    kind = StepKind.BREATHE
    beat = 1 / 60
    swapped = Signal(object)
    """Another step instead of this one."""
    beaten = Signal()
    """The moment of the breath has gone on."""

    def __init__(self, kit: Kit, step: Breathe, parent: QObject | None = None) -> None:
        self._step = step
        breath = self._breath = kit.library.breaths[step.breath]
        self._starts: list[float] = []
        state = BreatheState(
            title=breath.title,
            about=breath.about,
            paced=bool(breath.phases),
            can_ground=False,
            can_notice=step.breath != JUST_NOTICING and JUST_NOTICING in kit.library.breaths,
            caption=breath.about,
        )
        super().__init__(kit, state, parent)
        self._become(replace(state, can_ground=self._grounding() is not None))

    def enter(self, within: float) -> None:
        try:
            sound = self._kit.scores.breath(
                self._step.breath,
                seconds=self._step.seconds,
                variant=self._step.variant,
                comfort=self._kit.comfort(),
            )
        except SoundNotPossible as trouble:
            self._become(replace(self.state, trouble=translated(trouble)))
            return
        self._starts = [mark.start for mark in sound.breaths]
        self._play(sound, within)

    @property
    def moment(self) -> BreathMoment:
        """What the shape shows now."""
        if self._sound is None:
            return _moment(None, 0.0)
        at = self._kit.player.position
        return breath_at(self._sound.breaths, self._starts, at)

    def ground_instead(self) -> None:
        """The grounding practice for about as long."""
        if (instead := self._grounding()) is not None:
            self.swapped.emit(instead)

    def just_notice(self) -> None:
        """The own breath, unpaced, for as long."""
        if self.state.can_notice:
            self.swapped.emit(Breathe(seconds=self._step.seconds, breath=JUST_NOTICING))

    def tick(self) -> None:
        self.beaten.emit()
        if self._sound is None or self.state.easing:
            return
        self._become(replace(self.state, caption=self._words_at(self._kit.player.position)))

    def _words_at(self, at: float) -> str:
        """A line under the shape: what this is, then how to leave it, then quiet company."""
        lines = (
            self._breath.about,
            say("If you feel dizzy or tight, breathe as you normally do."),
            say("There is nothing to get right."),
            say("Smaller breaths are fine. You can stop at any time."),
        )
        return lines[min(int(at // 20), 1) if at < 40 else 2 + int(at // 30) % 2]

    def _grounding(self) -> Listen | None:
        practice = self._kit.library.practices.get(GROUNDING)
        if practice is None or not serves(practice.positions, self._kit.plan().position):
            return None
        seconds = self._seconds_of(practice, self._step.seconds)
        return None if seconds is None else Listen(practice=GROUNDING, minutes=seconds / 60)


def breath_at(marks: tuple[BreathMark, ...], starts: list[float], at: float) -> BreathMoment:
    """The phase at a moment; between and after the led breaths it is the person's own."""
    index = bisect_right(starts, at) - 1
    if index < 0 or at >= marks[index].end:
        return _moment(None, 0.0)
    mark = marks[index]
    return _moment(mark.do, (at - mark.start) / (mark.end - mark.start))


def _moment(do: Do | None, share: float) -> BreathMoment:
    words, sub = breath_words(do)
    return BreathMoment(do=do, share=share, words=words, sub=sub)
