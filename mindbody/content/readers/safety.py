"""Safety pages and help lines."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Final, Literal

from annotated_types import MinLen
from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from mindbody.content.braces import read_braces, split_braces
from mindbody.content.gathering import gather_words
from mindbody.content.markdown import Block, BlockType, read_blocks
from mindbody.content.notes import Notes
from mindbody.content.safety import Country, HelpLine, SafetyPage, Section
from mindbody.content.sheets import Sheet, Slug, Words, YesNo, read_sheet, shaped
from mindbody.content.source import Text, split_front_matter
from mindbody.content.yaml_reading import read_yaml

_TEXTS: Final = ("title", "lead")


def _iso_date(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise PydanticCustomError("date", "a date like 2026-01-31, or null") from None


class _PageSheet(Sheet):
    id: Slug
    title: Words
    lead: Words
    sources: Annotated[tuple[Words, ...], MinLen(1)] = ()
    reviewed: Words = "none"


class _HeadingSheet(Sheet):
    urgency: Literal["now", "today", "soon"] | None = None
    app: YesNo = False


class _LineSheet(Sheet):
    name: Words
    reach: Words
    about: Words
    checked_on: Annotated[str, AfterValidator(_iso_date)] | None


class _CountrySheet(Sheet):
    code: Annotated[str, shaped(r"[A-Z]{2}", "the two large letters of a country, like “GB”")]
    name: Words
    emergency: Words
    lines: Annotated[tuple[_LineSheet, ...], MinLen(1)]


def read_safety_page(text: Text, notes: Notes) -> SafetyPage | None:
    """A safety page: sections with a lead and points."""
    front, body = split_front_matter(text, notes)
    yaml = read_yaml(front, notes)
    sheet, sound = read_sheet(_PageSheet, yaml, notes)
    gather_words(yaml, notes, _TEXTS)
    sections = _sections(read_blocks(body, notes), notes)
    if not sections:
        notes.wrong(body.first, "the page has no section; expected a heading like “## Title”")
    if not (sound and sections):
        return None
    return SafetyPage(
        id=sheet.id,
        title=sheet.title,
        lead=sheet.lead,
        sections=sections,
        sources=sheet.sources,
        reviewed=sheet.reviewed,
        file=notes.file,
    )


def _sections(blocks: Iterable[Block], notes: Notes) -> tuple[Section, ...]:
    piles: list[list[Block]] = []
    for block in blocks:
        if block.type is BlockType.HEADING:
            piles.append([block])
        elif block.type in (BlockType.QUOTE, BlockType.FENCE):
            notes.wrong(block.line, "a quoted or fenced block; expected plain sentences and “- ” points")
        elif not piles:
            notes.wrong(
                block.line, "this stands before the first section; expected a heading like “## Title”"
            )
        else:
            piles[-1].append(block)
    return tuple(_section(pile[0], pile[1:], notes) for pile in piles)


def _section(heading: Block, under: list[Block], notes: Notes) -> Section:
    if heading.level != 2:
        notes.wrong(heading.line, f"a heading with {heading.level} “#”; expected “## ” before the title")
    title, braces = split_braces(heading.text, heading.line, notes)
    told = read_braces(_HeadingSheet, braces, heading.line, notes)[0] if braces else _HeadingSheet()
    notes.words(heading.line, title)
    for block in under:
        notes.words(block.line, block.text)
    lead = [" ".join(block.text.split()) for block in under if block.type is BlockType.PARAGRAPH]
    points = tuple(" ".join(block.text.split()) for block in under if block.type is BlockType.POINT)
    if not under:
        notes.wrong(
            heading.line, f"the section “{title}” is empty; expected a sentence or “- ” points under it"
        )
    return Section(title=title, urgency=told.urgency or "", text=" ".join(lead), points=points, app=told.app)


def read_help_lines(text: Text, notes: Notes) -> tuple[Country, ...]:
    """The countries with their emergency number and help lines, in the order of the file."""
    yaml = read_yaml(text, notes)
    if not isinstance(yaml.data, list) or not yaml.data:
        if yaml.whole:
            notes.wrong(yaml.first, "the help lines are no list; expected lines like “- code: US”")
        return ()
    gather_words(yaml, notes, ("*.lines.*.about",))
    countries: list[Country] = []
    seen: set[str] = set()
    for index in range(len(yaml.data)):
        sheet, sound = read_sheet(_CountrySheet, yaml, notes, (index,))
        if sheet.code in seen:
            notes.wrong(
                yaml.line((index, "code")), f"the country “{sheet.code}” stands here again; expected it once"
            )
        elif sound:
            countries.append(_country(sheet))
        seen.add(sheet.code)
    return tuple(countries)


def _country(sheet: _CountrySheet) -> Country:
    return Country(
        code=sheet.code,
        name=sheet.name,
        emergency=sheet.emergency,
        lines=tuple(HelpLine(**dict(line)) for line in sheet.lines),
    )
