"""Who speaks: the chosen narrator where they speak it all, else the first who does."""

from collections.abc import Iterable
from dataclasses import dataclass

from mindbody.audio.voices import Voice
from mindbody.content.practice import Practice, lines_of
from mindbody.content.spoken import language_spoken


@dataclass(frozen=True, slots=True)
class Narration:
    """Narrators in order of preference, the chosen one first.

    A practice or a card is never told by two voices: a narrator who lacks one of its lines tells none of it.
    """

    voices: tuple[Voice, ...]

    def speaking(self, lines: Iterable[str]) -> Voice:
        """The first narrator who speaks all the lines; the chosen one, with captions, where nobody does."""
        wanted = frozenset(lines)
        able = (voice for voice in self.voices if wanted <= voice.clips.keys())
        return next(able, self.voices[0] if self.voices else Voice.silent())

    def of(self, practice: Practice) -> Voice:
        """Who tells a practice."""
        return self.speaking(lines_of(practice))

    def of_breaths(self) -> Voice:
        """Who says when to breathe in and out: the first narrator who has all of the words in one of our
        languages; the chosen one where nobody has."""
        able = (voice for voice in self.voices if language_spoken(voice.clips))
        return next(able, self.speaking(()))
