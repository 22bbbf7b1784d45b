"""Every distinct line that the narrator says."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from mindbody.content.breath import Do
from mindbody.content.languages import ENGLISH
from mindbody.content.library import Library
from mindbody.content.practice import Spoken
from mindbody.content.sentences import sentences

Style = Literal["practice", "lesson"]

BREATH_WORDS: Final[Mapping[Do, str]] = MappingProxyType(
    {
        Do.IN: "Breathe in.",
        Do.TOP_UP: "And a little more.",
        Do.HOLD: "Hold it softly.",
        Do.OUT: "And breathe out.",
        Do.REST: "And rest.",
    }
)
"""What a voice says as each phase of a paced breath begins, for those who want to be told."""

BREATH_WORDS_BY_LANGUAGE: Final[Mapping[str, Mapping[Do, str]]] = MappingProxyType(
    {
        ENGLISH: BREATH_WORDS,
        "es": MappingProxyType(
            {
                Do.IN: "Inhale.",
                Do.TOP_UP: "Y un poco más.",
                Do.HOLD: "Sosténgalo con suavidad.",
                Do.OUT: "Y suelte el aire.",
                Do.REST: "Y descanse.",
            }
        ),
    }
)
"""The same in every language that a narrator of ours speaks, by the name of the lessons' folder."""


def language_spoken(clips: Container[str]) -> str:
    """The first language in which all words of a breath are among a narrator's clips; "" if there is none."""
    every = BREATH_WORDS_BY_LANGUAGE.items()
    return next((code for code, words in every if all(each in clips for each in words.values())), "")


def breath_words(clips: Container[str]) -> Mapping[Do, str]:
    """The words of a breath in the language of a narrator, known by their clips; English if in none."""
    return BREATH_WORDS_BY_LANGUAGE[language_spoken(clips) or ENGLISH]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenLine:
    """One clip to be. `text` is the caption, `say` what the voice is given; a practice is spoken more
    slowly than a lesson."""

    text: str
    say: str
    style: Style


def spoken_lines(library: Library, language: str = ENGLISH) -> tuple[SpokenLine, ...]:
    """All that is said, once each, in the order of the files: the lines of the practices, the words of the
    breaths in the library's language, then each lesson's validating sentences and those of its cards. What
    both say is said at the pace of the practice."""
    lines: dict[str, SpokenLine] = {}
    for line in _all_lines(library, language):
        lines.setdefault(line.say, line)
    return tuple(lines.values())


def _all_lines(library: Library, language: str) -> Iterator[SpokenLine]:
    for practice in library.practices.values():
        for item in practice.items:
            if isinstance(item, Spoken):
                yield SpokenLine(text=item.text, say=item.say, style="practice")
    for words in BREATH_WORDS_BY_LANGUAGE.get(language, BREATH_WORDS).values():
        yield SpokenLine(text=words, say=words, style="practice")
    for lesson in library.lessons.values():
        told = sentences(lesson.validating)
        for sentence in (*told, *(each for card in lesson.cards for each in card.sentences)):
            yield SpokenLine(text=sentence, say=sentence, style="lesson")
