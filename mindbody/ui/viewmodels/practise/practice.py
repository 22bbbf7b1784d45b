"""One spoken practice by itself: how long, in which position, its words, and what can be done with it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from mindbody.content.arranging import arrange
from mindbody.content.comfort import Comfort
from mindbody.content.practice import Practice, Spoken
from mindbody.content.vocabulary import Family, Position
from mindbody.session.choices import lengths, serves
from mindbody.ui.viewmodels.practise.recordings import length_words
from mindbody.ui.viewmodels.practise.saving import SoundFile
from mindbody.ui.viewmodels.session.amounts import practice_words
from mindbody.ui.viewmodels.session.sound import ScoreMaker

_PARAGRAPH: Final = 4
"""Spoken lines that stand together where the words are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeState:
    """minutes: the length chosen, of `lengths` (rising, in minutes; empty when this comfort leaves none).
    positions: those it serves. words: what is said at this length, in paragraphs. own: what there is to tell
    of the person's own recording in its place; where own_plays, the app's lengths and words are left out.
    teller: the id of the narrator who tells it, be it the chosen one or not."""

    id: str
    title: str
    kicker: str
    cautions: tuple[str, ...]
    lengths: tuple[float, ...]
    minutes: float
    positions: tuple[Position, ...]
    position: Position
    words: tuple[str, ...]
    felt: str
    starred: bool
    reviewed: str
    begin: str
    teller: str = ""
    own: str = ""
    own_plays: bool = False


class OwnHere(NamedTuple):
    """The person's own recording in place of a practice. plays: whether its file can be played."""

    name: str
    seconds: float
    plays: bool


class PracticeViewModel(QObject):
    """`begun` hands over the minutes and the position. `comfort` and `scores` are asked for anew."""

    changed = Signal()
    begun = Signal(float, object)

    def __init__(
        self,
        practice: Practice,
        comfort: Callable[[], Comfort],
        scores: Callable[[], ScoreMaker],
        file: SoundFile,
        *,
        felt: str = "",
        starred: Callable[[], bool] = lambda: False,
        star: Callable[[bool], None] = lambda _on: None,
        own: Callable[[], OwnHere | None] = lambda: None,
        take_back: Callable[[], None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._comfort = comfort
        self._scores = scores
        self._felt = felt
        self._starred = starred
        self._star = star
        self._own = own
        self._take_back = take_back
        self.file = file
        wished = comfort().position
        self._position = wished if serves(practice.positions, wished) else practice.positions[0]
        self._minutes = practice.default
        self._state = self._derive()

    @property
    def state(self) -> PracticeState:
        return self._state

    def choose_length(self, place: int) -> None:
        """By its place among the lengths there are."""
        there = self._state.lengths
        if there:
            self._minutes = there[max(0, min(place, len(there) - 1))]
            self.refresh()

    def choose_position(self, position: str) -> None:
        self._position = Position(position)
        self.refresh()

    def star(self, on: bool) -> None:
        self._star(on)
        self.refresh()

    def begin(self) -> None:
        if self._state.lengths or self._state.own_plays:
            self.begun.emit(self._state.minutes, self._position)

    def take_back(self) -> None:
        """Hear the app's own practice here again; the recording stays on its page."""
        self._take_back()
        self.refresh()

    def save(self, path: Path) -> None:
        """As a sound file, at this length and with the sound chosen now."""
        minutes, comfort, scores = self._state.minutes, self._comfort_here(), self._scores()
        practice = self._practice.id
        self.file.save(lambda: scores.practice(practice, minutes=minutes, comfort=comfort), path)

    def refresh(self) -> None:
        """Comfort, voice or stars may have changed."""
        state = self._derive()
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _comfort_here(self) -> Comfort:
        return replace(self._comfort(), position=self._position)

    def _derive(self) -> PracticeState:
        practice, comfort, scores = self._practice, self._comfort_here(), self._scores()
        own = self._own()
        own_plays = own is not None and own.plays
        seconds = lengths(practice, lambda each, minutes: scores.fills(each, minutes, comfort))
        there = () if own_plays else tuple(each / 60 for each in seconds)
        minutes = min(there, key=lambda each: abs(each - self._minutes)) if there else self._minutes
        if own is not None and own.plays:
            minutes = own.seconds / 60
        return PracticeState(
            id=practice.id,
            title=practice.title,
            kicker=self._kicker(),
            cautions=practice.cautions,
            lengths=there,
            minutes=minutes,
            positions=practice.positions,
            position=self._position,
            words=_paragraphs(practice, minutes, comfort) if there else (),
            felt=self._felt,
            starred=self._starred(),
            reviewed=self._reviewed(),
            begin=length_words(own.seconds) if own is not None and own.plays else self.length_words(minutes),
            teller=scores.teller(practice),
            own=self._own_words(own),
            own_plays=own_plays,
        )

    def length_words(self, minutes: float) -> str:
        return practice_words(minutes * 60)

    def _own_words(self, own: OwnHere | None) -> str:
        if own is None:
            return ""
        if own.plays:
            return self.tr("Your own recording plays here: {name}").format(name=own.name)
        lost = self.tr("Your recording “{name}” can't be played: its file is gone or damaged.")
        return lost.format(name=own.name) + " " + self.tr("MindBody's own practice plays instead.")

    def _kicker(self) -> str:
        if self._practice.family is Family.MINDFULNESS:
            return self.tr("Mindfulness")
        return self.tr("Relaxation")

    def _reviewed(self) -> str:
        if self._practice.reviewed == "none":
            return self.tr("No clinician has signed this off yet.")
        return self.tr("Signed off by {who}.").format(who=self._practice.reviewed)


def _paragraphs(practice: Practice, minutes: float, comfort: Comfort) -> tuple[str, ...]:
    said = [item.text for item in arrange(practice, minutes, comfort) if isinstance(item, Spoken)]
    return tuple(" ".join(said[at : at + _PARAGRAPH]) for at in range(0, len(said), _PARAGRAPH))
