"""The cards of a lesson, one at a time, read or heard."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from mindbody.content.lesson import Card, Lesson
from mindbody.session.events import StepState
from mindbody.session.steps import Learn, StepKind
from mindbody.ui.viewmodels.session.sound import Sound, SoundNotPossible
from mindbody.ui.viewmodels.session.step import Kit, StepViewModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A card as it is shown. The first page of a lesson is the line that believes the reader."""

    title: str
    sentences: tuple[str, ...]
    picture: str
    opening: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnState:
    """index: which page of `count`. heard: the sentence that is being spoken, None for none."""

    page: Page
    index: int
    count: int
    can_speak: bool
    speaking: bool
    heard: int | None = None


class LearnViewModel(StepViewModel[LearnState]):
    """Cards at the person's own pace. With sound on, each is read aloud as it comes."""

    kind = StepKind.LEARN
    beat = 0.1

    def __init__(self, kit: Kit, step: Learn, *, aloud: bool, parent: QObject | None = None) -> None:
        self._kit = kit
        self._pages = pages(kit.lesson, step.cards)
        self._each = step.seconds / len(self._pages)
        self._sound: Sound | None = None
        self._paused = False
        super().__init__(
            LearnState(page=self._pages[0], index=0, count=len(self._pages), can_speak=False, speaking=aloud),
            parent,
        )

    def enter(self, within: float) -> None:
        self._show(min(int(within / self._each + 0.5), len(self._pages) - 1))

    def next(self) -> None:
        """The next card; after the last one the step is done."""
        if self.state.index + 1 < self.state.count:
            self._show(self.state.index + 1)
        else:
            self.left.emit(StepState.DONE)

    def forward(self) -> None:
        self.next()

    def backward(self) -> bool:
        if self.state.index == 0:
            return False
        self._show(self.state.index - 1)
        return True

    def speak(self, on: bool) -> None:
        """Read the cards aloud from here on, or read in silence."""
        self._become(replace(self.state, speaking=on))
        self._play_or_hush()

    def tick(self) -> None:
        if self._sound is None or not self.state.speaking or self._paused:
            return
        self._become(replace(self.state, heard=_sentence_at(self._sound, self._kit.player.position)))

    def pause(self) -> None:
        self._paused = True
        if self.state.speaking:
            self._kit.player.pause()

    def resume(self) -> None:
        self._paused = False
        if self.state.speaking and self._sound is not None:
            self._kit.player.play()

    @property
    def place(self) -> float:
        return self.state.index * self._each

    def close(self) -> None:
        self._kit.player.stop()

    def _show(self, index: int) -> None:
        page = self._pages[index]
        try:
            self._sound = self._kit.scores.card(page.title, page.sentences)
        except SoundNotPossible:
            self._sound = None
        voiced = self._sound is not None and self._sound.voiced
        self._become(replace(self.state, page=page, index=index, can_speak=voiced, heard=None))
        self._play_or_hush()

    def _play_or_hush(self) -> None:
        if self._sound is not None and self.state.can_speak and self.state.speaking:
            self._kit.player.load(self._sound.source)
            if not self._paused:
                self._kit.player.play()
        else:
            self._kit.player.stop()
            self._become(replace(self.state, heard=None))


def pages(lesson: Lesson, cards: tuple[int, ...]) -> tuple[Page, ...]:
    """The line that believes, then the planned cards (numbers from 1)."""
    opening = Page(title=lesson.title, sentences=split(lesson.validating), picture="", opening=True)
    return (opening, *(_page(lesson.cards[number - 1]) for number in cards))


def split(text: str) -> tuple[str, ...]:
    from mindbody.content.sentences import sentences

    return sentences(text)


def _page(card: Card) -> Page:
    return Page(title=card.title, sentences=card.sentences, picture=card.picture)


def _sentence_at(sound: Sound, position: float) -> int | None:
    for number, caption in enumerate(sound.captions):
        if caption.start_s <= position < caption.end_s:
            return number
    return None
