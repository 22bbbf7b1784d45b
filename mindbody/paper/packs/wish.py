"""Which papers of a meeting are wanted, and how."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mindbody.content.safety import Country


class Part(StrEnum):
    """The papers of a meeting, in the order they come."""

    AGENDA = "agenda"
    NOTES = "notes"
    SIGN_IN = "sign-in"
    HANDOUTS = "handouts"
    TEMPLATES = "templates"
    HOMEWORK = "homework"
    SAFETY = "safety"
    CERTIFICATES = "certificates"


ALL_PARTS: Final = frozenset(Part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """large: what people write on and take home is in large print too; the handouts always are. aliases: the
    names that are used in the group, () for empty lines. country: whose help lines stand on the help page,
    None for a line to write on. language and right_to_left: of the words."""

    parts: frozenset[Part] = ALL_PARTS
    large: bool = False
    aliases: tuple[str, ...] = ()
    country: Country | None = None
    language: str = "en"
    right_to_left: bool = False
