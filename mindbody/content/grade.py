"""The reading grade of a text, by the Flesch-Kincaid formula and a syllable rule of our own."""

import re
from typing import Final

from mindbody.content.sentences import sentences

MOST: Final = 6.9
"""The highest grade that a text may have."""

FEWEST_WORDS: Final = 20
"""Shorter texts are not graded: one long word would decide."""

GLOSSARY: Final = frozenset(
    {
        "medication", "medications", "medicine", "medicines", "physiotherapy", "physiotherapist",
        "physiotherapists", "accessibility",
    }
)  # fmt: skip
"""Words that people in care know well. Their syllables are not counted."""

_WORD: Final = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?|\d+")
_VOWELS: Final = re.compile(r"[aeiouy]+")
_SILENT: Final = re.compile(
    r"""
    [^aeiouyl]e\b                          # like, place
    | [aeiouy]le\b                         # while, whole
    | [^aeiouytd]ed\b                      # moved, asked
    | [^aeiouysxzcg](?<![cs]h)es\b         # makes, not places
    | [^aeiouy]e(?=(?:ly|ful|fully|less|ment|ments|ness)\b)   # likely, careful
    """,
    re.VERBOSE,
)
_PARTED: Final = re.compile(
    r"""
    (?<![ct])ia(?!ge)                      # dial, not special
    | (?<![cstxg])io(?!us)                 # radio, not nation
    | iu | eo(?!ple) | (?<![gq])ua | uou
    | iet | ueous
    | [aeouy]ing\b                         # doing, trying
    | ism\b
    | ayer
    """,
    re.VERBOSE,
)
_KNOWN: Final = {
    "are": 1, "area": 3, "areas": 3, "being": 2, "beyond": 2, "business": 2, "create": 2, "creative": 3,
    "different": 3, "else": 1, "evening": 2, "evenings": 2, "every": 2, "everybody": 4, "everyday": 3,
    "everyone": 3, "everything": 3, "eye": 1, "eyes": 1, "idea": 3, "ideas": 3, "naked": 2, "nowhere": 2,
    "react": 2, "science": 2, "somebody": 3, "someone": 2, "something": 2, "sometimes": 2, "somewhere": 2,
    "the": 1, "therefore": 2, "themselves": 2, "yourselves": 2,
}  # fmt: skip
"""Words that the rule would miscount."""


def syllables(word: str) -> int:
    """The syllables of an English word, at least 1: runs of vowels, less the silent e, plus parted vowels."""
    plain = word.casefold().replace("’", "'").removesuffix("'s")
    if plain in _KNOWN:
        return _KNOWN[plain]
    count = len(_VOWELS.findall(plain)) - len(_SILENT.findall(plain)) + len(_PARTED.findall(plain))
    return max(1, count)


def reading_grade(text: str) -> float:
    """The grade of a school year at which the text is easy (Kincaid and others, 1975):
    0.39 x words a sentence + 11.8 x syllables a word - 15.59. A line without a full stop is a sentence."""
    words = _WORD.findall(text)
    said = sum(len(sentences(line)) for line in text.split("\n") if _WORD.search(line))
    counted = [word for word in words if word.casefold() not in GLOSSARY]
    if not counted or not said:
        return 0.0
    syllables_a_word = sum(map(syllables, counted)) / len(counted)
    return 0.39 * len(words) / said + 11.8 * syllables_a_word - 15.59


def is_graded(text: str) -> bool:
    """Whether a text is long enough to be held to a grade."""
    return len(_WORD.findall(text)) >= FEWEST_WORDS


HARD: Final = {
    "abort": "stop", "aborted": "stopped", "accomplish": "do", "adequate": "enough", "adherence": "habit",
    "anticipate": "expect", "approximately": "about", "ascertain": "find out", "assistance": "help",
    "attempt": "try", "authenticate": "unlock", "catastrophe": "the worst", "cognition": "thought",
    "cognitive": "of thought", "commence": "begin", "compliance": "keeping on", "configuration": "settings",
    "configure": "set", "consequently": "so", "deactivate": "turn off", "demonstrate": "show",
    "discontinue": "stop", "endeavour": "try", "erroneous": "wrong", "execute": "run", "facilitate": "help",
    "fatal": "that stops it", "furthermore": "also", "implement": "make", "inadequate": "too little",
    "initialise": "begin", "initialize": "begin", "initiate": "begin", "insufficient": "too little",
    "interface": "window", "intervention": "help", "invalid": "that can't be used", "malformed": "broken",
    "modify": "change", "nevertheless": "still", "obtain": "get", "optimal": "best", "optimise": "better",
    "optimize": "better", "parameter": "choice", "perform": "do", "permission": "leave",
    "permitted": "allowed", "prior": "before", "proceed": "go on", "purchase": "buy", "require": "need",
    "required": "needed", "requires": "needs", "retain": "keep", "select": "choose", "sufficient": "enough",
    "symptomatic": "with signs", "terminate": "end", "terminated": "ended", "therapeutic": "that helps",
    "unauthorised": "locked", "utilise": "use", "utilize": "use", "visualise": "picture",
    "visualize": "picture",
}  # fmt: skip
"""Hard words, and the plain ones to use. For short texts, which have no grade."""

MOST_SYLLABLES: Final = 4
"""In one word of a short text."""


def hard_words(text: str) -> tuple[tuple[str, str], ...]:
    """The hard words of a text, each with what is expected in its place."""
    found = []
    for number, word in enumerate(_WORD.findall(text)):
        plain = word.casefold()
        is_name = number > 0 and word[0].isupper()
        if plain in HARD:
            found.append((word, f"“{HARD[plain]}”"))
        elif plain not in GLOSSARY and not is_name and syllables(word) > MOST_SYLLABLES:
            found.append((word, f"a word of at most {MOST_SYLLABLES} syllables"))
    return tuple(found)
