"""The card of a pack."""

from typing import Annotated, Final

from mindbody.content.gathering import gather_words
from mindbody.content.notes import Notes
from mindbody.content.pack import PackCard, is_english
from mindbody.content.sheets import Sheet, Slug, Words, read_sheet, shaped
from mindbody.content.source import Text
from mindbody.content.yaml_reading import read_yaml

_TEXTS: Final = ("title", "about")
_Language = Annotated[
    str, shaped(r"[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?", "the short name of a language, like “en” or “es”")
]
_Version = Annotated[str, shaped(r"[0-9A-Za-z][0-9A-Za-z.+-]{0,19}", "a version, like “1.0”")]


class _PackSheet(Sheet):
    id: Slug
    title: Words
    about: Words
    language: _Language
    by: Words
    licence: Words
    version: _Version


def read_pack_card(text: Text, notes: Notes) -> PackCard | None:
    """Who made the pack, and what it is called."""
    yaml = read_yaml(text, notes)
    sheet, sound = read_sheet(_PackSheet, yaml, notes)
    if is_english(sheet.language):
        gather_words(yaml, notes, _TEXTS)
    return PackCard(**dict(sheet)) if sound else None
