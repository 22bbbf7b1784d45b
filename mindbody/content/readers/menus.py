"""Menu files."""

from typing import Annotated, Final

from annotated_types import Ge, Le, MinLen
from pydantic import Field

from mindbody.content.gathering import gather_words
from mindbody.content.menu import Company, Cost, Good, Menu, MenuItem
from mindbody.content.notes import Notes
from mindbody.content.sheets import Sheet, Slug, Words, read_sheet
from mindbody.content.source import Text
from mindbody.content.vocabulary import Position
from mindbody.content.yaml_reading import read_yaml

_TEXTS: Final = ("title", "about", "items.*.label")


class _ItemSheet(Sheet):
    id: Slug
    label: Words
    energy: Annotated[int, Ge(1), Le(3)]
    positions: Annotated[tuple[Position, ...], MinLen(1)]
    cost: Cost
    company: Company = Field(alias="with")
    kind: Good


class _MenuSheet(Sheet):
    id: Slug
    title: Words
    about: Words
    items: Annotated[tuple[_ItemSheet, ...], MinLen(1)]
    sources: Annotated[tuple[Words, ...], MinLen(1)] = ()
    reviewed: Words = "none"


def read_menu(text: Text, notes: Notes) -> Menu | None:
    """A menu, each of its things once."""
    yaml = read_yaml(text, notes)
    sheet, sound = read_sheet(_MenuSheet, yaml, notes)
    gather_words(yaml, notes, _TEXTS)
    seen: set[str] = set()
    for index, item in enumerate(sheet.items):
        if item.id and item.id in seen:
            notes.wrong(
                yaml.line(("items", index, "id")), f"“{item.id}” stands here again; expected its own id"
            )
        seen.add(item.id)
    if not sound:
        return None
    return Menu(
        id=sheet.id,
        title=sheet.title,
        about=sheet.about,
        items=tuple(MenuItem(**dict(item)) for item in sheet.items),
        sources=sheet.sources,
        reviewed=sheet.reviewed,
        file=notes.file,
    )
