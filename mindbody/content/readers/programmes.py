"""Programme files."""

from typing import Annotated, Final

from annotated_types import Ge, Le, MinLen

from mindbody.content.gathering import gather_names, gather_words
from mindbody.content.notes import Notes
from mindbody.content.programme import Programme, Who
from mindbody.content.sheets import Name, Sheet, Slug, Words, read_sheet
from mindbody.content.source import Text
from mindbody.content.vocabulary import ContentKind
from mindbody.content.yaml_reading import read_yaml

_TEXTS: Final = ("title", "about")


class _ProgrammeSheet(Sheet):
    id: Slug
    title: Words
    about: Words = ""
    lessons: Annotated[tuple[Name, ...], MinLen(1)]
    pace: Annotated[int, Ge(1), Le(60)]
    who: Who
    needs: dict[str, tuple[Name, ...]] = {}  # noqa: RUF012  pydantic copies it
    sources: Annotated[tuple[Words, ...], MinLen(1)] = ()
    reviewed: Words = "none"


def read_programme(text: Text, notes: Notes) -> Programme | None:
    """A programme: its lessons in order, and which needs which."""
    yaml = read_yaml(text, notes)
    sheet, sound = read_sheet(_ProgrammeSheet, yaml, notes)
    gather_words(yaml, notes, _TEXTS)
    gather_names(yaml, notes, ContentKind.LESSONS, ("lessons.*",))
    if not sound:
        return None
    return Programme(
        id=sheet.id,
        title=sheet.title,
        about=sheet.about,
        lessons=sheet.lessons,
        pace=sheet.pace,
        who=sheet.who,
        needs=dict(sheet.needs),
        sources=sheet.sources,
        reviewed=sheet.reviewed,
        file=notes.file,
    )
