"""Tool files."""

from typing import Annotated, Final

from annotated_types import Ge, MinLen

from mindbody.content.gathering import gather_names, gather_words
from mindbody.content.notes import Notes
from mindbody.content.sheets import Sheet, Slug, Words, read_sheet
from mindbody.content.source import Text
from mindbody.content.tool import Tool, ToolAction, ToolGroup, ToolSheet
from mindbody.content.vocabulary import ContentKind
from mindbody.content.yaml_reading import read_yaml

_TEXTS: Final = ("title", "line")


class _SheetSheet(Sheet):
    lesson: Words
    fields: Annotated[tuple[Words, ...], MinLen(1)]


class _ToolSheet(Sheet):
    id: Slug
    title: Words
    line: Words
    icon: Slug
    group: ToolGroup
    order: Annotated[int, Ge(0)]
    sheets: Annotated[tuple[_SheetSheet, ...], MinLen(1)]
    action: ToolAction | None = None
    reviewed: Words = "none"


def read_tool(text: Text, notes: Notes) -> Tool | None:
    """A tool. Whether its fields are there is known once the lessons are read."""
    yaml = read_yaml(text, notes)
    sheet, sound = read_sheet(_ToolSheet, yaml, notes)
    gather_words(yaml, notes, _TEXTS)
    gather_names(yaml, notes, ContentKind.LESSONS, ("sheets.*.lesson",))
    if not sound:
        return None
    return Tool(
        id=sheet.id,
        title=sheet.title,
        line=sheet.line,
        icon=sheet.icon,
        group=sheet.group,
        order=sheet.order,
        sheets=tuple(ToolSheet(lesson=each.lesson, fields=each.fields) for each in sheet.sheets),
        action=sheet.action,
        reviewed=sheet.reviewed,
        file=notes.file,
    )
