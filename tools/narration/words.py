"""Sentences as the recogniser's words, and how alike two rows of words or sounds are."""

import re
from collections.abc import Sequence
from typing import Final

_WORD: Final = re.compile(r"[a-z]+(?:'[a-z]+)*|\d+")
_THOUSANDS: Final = re.compile(r"(?<=\d),(?=\d{3})")
_UNITS: Final = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def spoken_words(text: str) -> list[str]:
    """The words as they are said: lower case, no marks, numbers written out."""
    plain = text.lower().replace("’", "'").replace("%", " percent ")
    plain = _THOUSANDS.sub("", plain)
    words: list[str] = []
    for word in _WORD.findall(plain):
        words.extend(_number(int(word)) if word.isdigit() else [word])
    return words


def american(word: str) -> tuple[str, ...]:
    """How an American dictionary may spell a British word."""
    changes = (("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("our", "or"), ("yse", "yze"))
    return tuple(word.replace(british, theirs) for british, theirs in changes if british in word)


def likeness(expected: Sequence[str], heard: Sequence[str]) -> float:
    """1 less the edit distance over the expected length; never under 0. Nothing expected is 1."""
    if not expected:
        return 1.0
    return max(0.0, 1.0 - _distance(expected, heard) / len(expected))


def _distance(one: Sequence[str], other: Sequence[str]) -> int:
    row = list(range(len(other) + 1))
    for index, mine in enumerate(one, 1):
        fresh = [index]
        for place, theirs in enumerate(other, 1):
            fresh.append(min(row[place] + 1, fresh[-1] + 1, row[place - 1] + (mine != theirs)))
        row = fresh
    return row[-1]


def _number(value: int) -> list[str]:
    """A number as it is read, up to a million."""
    for size, name in ((1_000, "thousand"), (100, "hundred")):
        if value >= size:
            rest = value % size
            return [*_number(value // size), name, *(_number(rest) if rest else [])]
    if value < len(_UNITS):
        return [_UNITS[value]]
    return [_TENS[value // 10 - 2], *([_UNITS[value % 10]] if value % 10 else [])]
