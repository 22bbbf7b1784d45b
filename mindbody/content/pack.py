"""A pack: lessons that somebody else wrote, and what they say of themselves."""

from dataclasses import dataclass
from typing import Final

from mindbody.content.languages import ENGLISH

PACK_FILE: Final = "pack.yaml"
"""The file at the top of a pack that says what it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackCard:
    """What stands in `pack.yaml`. `language` is a tag like `en` or `pt-BR`."""

    id: str
    title: str
    about: str
    language: str
    by: str
    licence: str
    version: str


def is_english(language: str) -> bool:
    """Whether the rules of language and the reading grade, which are English, can be held against words."""
    return language.split("-")[0] == ENGLISH
