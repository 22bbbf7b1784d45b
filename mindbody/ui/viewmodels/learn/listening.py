"""The cards of a lesson, heard one after the other, with the sentence that is spoken."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from mindbody.audio.player import Notice
from mindbody.ui.viewmodels.session.learn import Page
from mindbody.ui.viewmodels.session.sound import Sound, SoundNotPossible, SoundPlayer
from mindbody.ui.viewmodels.session.times import Ticker

BEAT: Final = 0.1

MakeSound = Callable[[Page], Sound]
"""The sound of a card. Raises SoundNotPossible."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """card: the one that is heard, counted from 0, None while nothing is. sentence: which of its sentences,
    None in the quiet between; `words` are its words. can_hear: a narrator speaks this lesson."""

    card: int | None = None
    sentence: int | None = None
    words: str = ""
    playing: bool = False
    can_hear: bool = False


class Listening(QObject):
    """Plays through the one player of the app, which others use as well: `hush` before they do. The place
    is kept, and `go_on` finds it again."""

    changed = Signal()

    def __init__(
        self,
        pages: Sequence[Page],
        sound: MakeSound,
        player: SoundPlayer,
        ticker: Ticker,
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pages = tuple(pages)
        self._make = sound
        self._player = player
        self._ticker = ticker
        self._sound: Sound | None = None
        self._at = 0.0
        self._holds = False
        first = self._sound_of(0)
        self._state = Hearing(can_hear=first is not None and first.voiced)

    @property
    def state(self) -> Hearing:
        return self._state

    def begin(self, card: int = 0) -> None:
        """Hear a card from its start, and those after it."""
        if self._state.can_hear and 0 <= card < len(self._pages):
            self._play(card, 0.0)

    def go_on(self) -> None:
        """From where it was paused."""
        if self._state.card is None:
            self.begin()
        elif not self._state.playing:
            self._play(self._state.card, self._at)

    def pause(self) -> None:
        """Fall silent, and keep the place."""
        if self._state.playing:
            self._at = self._player.position
            self._let_go()
            self._become(replace(self._state, playing=False))

    hush = pause

    def next(self) -> None:
        """The next card; after the last one it is over."""
        if self._state.card is not None:
            self._turn(self._state.card + 1)

    def before(self) -> None:
        """The card before."""
        if self._state.card is not None:
            self._turn(max(0, self._state.card - 1))

    def stop(self) -> None:
        """Back to reading."""
        self._let_go()
        self._at = 0.0
        self._become(Hearing(can_hear=self._state.can_hear))

    def _turn(self, card: int) -> None:
        if card >= len(self._pages):
            self.stop()
        elif self._state.playing:
            self._play(card, 0.0)
        else:
            self._at = 0.0
            self._become(replace(self._state, card=card, sentence=None, words=""))

    def _play(self, card: int, at: float) -> None:
        self._let_go()
        # A card that nobody speaks yet goes by in the time of reading, with its words.
        sound = self._sound_of(card)
        if sound is None:
            self.stop()
            return
        self._sound = sound
        self._player.finished.connect(self._ended)
        self._player.noticed.connect(self._hear_notice)
        self._holds = True
        self._player.load(sound.source, at=min(at, sound.seconds))
        self._player.play()
        self._ticker.start(BEAT, self._tick)
        self._become(replace(self._state, card=card, sentence=None, words="", playing=True))
        self._tick()

    def _ended(self) -> None:
        # Another sound of the same player may end; only ours is ours.
        if self._holds and self._state.card is not None:
            self._turn(self._state.card + 1)

    def _hear_notice(self, notice: Notice) -> None:
        if notice is Notice.SLEPT:
            self.pause()

    def _tick(self) -> None:
        card = self._state.card
        if self._sound is None or card is None or not self._holds:
            return
        at = self._player.position
        heard = next(
            (n for n, each in enumerate(self._sound.captions) if each.start_s <= at < each.end_s), None
        )
        sentences = self._pages[card].sentences
        known = heard is not None and heard < len(sentences)
        self._become(
            replace(
                self._state,
                sentence=heard if known else None,
                words=sentences[heard] if heard is not None and known else "",
            )
        )

    def _let_go(self) -> None:
        if self._holds:
            self._holds = False
            self._ticker.stop()
            self._player.finished.disconnect(self._ended)
            self._player.noticed.disconnect(self._hear_notice)
            self._player.stop()
        self._sound = None

    def _sound_of(self, card: int) -> Sound | None:
        try:
            return self._make(self._pages[card])
        except SoundNotPossible:
            return None

    def _become(self, state: Hearing) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
