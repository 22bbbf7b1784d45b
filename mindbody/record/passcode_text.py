"""What a passcode and a recovery code may be, and how what was typed is read."""

import unicodedata
from collections.abc import Callable
from typing import Final

SHORTEST: Final = 4
LONGEST: Final = 128
"""A passcode's length in characters, once it is normalised. There are no rules about which characters."""

_EASILY_GUESSED_BELOW: Final = 8

CODE_CHARACTERS: Final = 20
_GROUP: Final = 4
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: no letter can be taken for a number, so that a printed code can be typed again."""

_MISREAD: Final = str.maketrans("OIL", "011")
_BITS: Final = 5

RandomBytes = Callable[[int], bytes]


def normalised(typed: str) -> str:
    """A passcode as it is used. The same keys give other characters on other systems (an accent on its own,
    a wide letter, a space that does not break): NFKC makes them one, and what pasting adds at the ends is
    left out."""
    return unicodedata.normalize("NFKC", typed).strip()


def too_short(typed: str) -> bool:
    return len(normalised(typed)) < SHORTEST


def too_long(typed: str) -> bool:
    return len(normalised(typed)) > LONGEST


def is_weak(typed: str) -> bool:
    """Whether someone who has the file could find the passcode by trying."""
    passcode = normalised(typed)
    return len(passcode) < _EASILY_GUESSED_BELOW or len(set(passcode)) < _GROUP


def new_code(random: RandomBytes) -> str:
    """A recovery code of 100 random bits, in groups of four: `7KQ2-M0XD-...`."""
    bits = int.from_bytes(random(13), "big")
    code = "".join(_ALPHABET[bits >> (_BITS * place) & 31] for place in range(CODE_CHARACTERS))
    return "-".join(code[start : start + _GROUP] for start in range(0, CODE_CHARACTERS, _GROUP))


def read_code(typed: str) -> str | None:
    """The twenty characters of a recovery code, however it was typed: small letters, other dashes or none,
    an O for a zero. None when it can be no code."""
    letters = "".join(each for each in unicodedata.normalize("NFKC", typed).upper() if each.isalnum())
    code = letters.translate(_MISREAD)
    return code if len(code) == CODE_CHARACTERS and set(code) <= set(_ALPHABET) else None
