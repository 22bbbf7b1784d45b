"""Words and names picked out of a block of YAML by pattern, sound or not."""

from collections.abc import Iterable
from typing import Final

from mindbody.content.notes import Notes
from mindbody.content.sentences import sentences
from mindbody.content.vocabulary import ContentKind
from mindbody.content.yaml_reading import Yaml

MOST_WORDS_A_SENTENCE: Final = 30
"""A longer sentence is lost to a foggy head, and does not fit one breath of the narrator."""


def gather_words(yaml: Yaml, notes: Notes, patterns: Iterable[str]) -> None:
    """Note the texts at the patterns as words for people."""
    for pattern in patterns:
        for where, text in yaml.find(pattern):
            notes.words(yaml.line(where), text)


def gather_names(yaml: Yaml, notes: Notes, kind: ContentKind, patterns: Iterable[str]) -> None:
    """Note the texts at the patterns as names of other files."""
    for pattern in patterns:
        for where, name in yaml.find(pattern):
            key = next(step for step in reversed(where) if isinstance(step, str))
            notes.refers(yaml.line(where), key, kind, name)


def hold_to_one_breath(text: str, line: int, notes: Notes) -> None:
    """Find the sentences that are too long to be spoken and taken in at once."""
    for sentence in sentences(text):
        words = len(sentence.split())
        if words > MOST_WORDS_A_SENTENCE:
            start = " ".join(sentence.split()[:4])
            notes.wrong(
                line,
                f"the sentence “{start} ...” has {words} words; expected at most {MOST_WORDS_A_SENTENCE}",
            )
