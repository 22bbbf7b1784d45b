"""The languages that the app speaks, and which of them holds."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

ENGLISH: Final = "en"
"""What the words in the source and the first of our lessons are written in."""

LANGUAGES: Final[Mapping[str, str]] = MappingProxyType({ENGLISH: "English", "es": "Español"})
"""Each of our languages, named in itself."""


def language_in_force(wishes: Iterable[str]) -> str:
    """The first of the wishes that we speak, English if none. wishes: tags such as `es`, `es-MX` or `es_MX`,
    the strongest first; an empty one counts for nothing."""
    for wish in wishes:
        language = wish.replace("_", "-").split("-")[0].casefold()
        if language in LANGUAGES:
            return language
    return ENGLISH
