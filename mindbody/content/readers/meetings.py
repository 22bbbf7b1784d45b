"""Meeting files: timed blocks, each for the room and for the facilitator."""

import re
from typing import Annotated, Final

from annotated_types import Ge, Le, MinLen

from mindbody.content.gathering import gather_names, gather_words
from mindbody.content.markup import refuse_markup
from mindbody.content.meeting import Meeting
from mindbody.content.notes import Notes, did_you_mean
from mindbody.content.readers.meeting_blocks import PARTS, TIMED, Heading, Pile, read_block
from mindbody.content.sheets import Code, Name, Sheet, Slug, Words, YesNo, read_sheet
from mindbody.content.source import Text, split_front_matter
from mindbody.content.vocabulary import ContentKind
from mindbody.content.yaml_reading import read_yaml

_TEXTS: Final = ("title", "notes.*")
_HEADING: Final = re.compile(r" {0,3}(#{1,6})[ \t]+(\S.*?)[ \t]*")


class _MeetingSheet(Sheet):
    id: Slug
    code: Code = ""
    title: Words
    minutes: Annotated[int, Ge(10), Le(300)]
    lessons: tuple[Name, ...]
    notes: tuple[Words, ...] = ()
    sheets: tuple[Name, ...] = ()
    certificate: YesNo = False
    sources: Annotated[tuple[Words, ...], MinLen(1)] = ()
    reviewed: Words = "none"


def read_meeting(text: Text, notes: Notes) -> Meeting | None:
    """A group meeting whose blocks fill its minutes with no gap and no overlap."""
    front, body = split_front_matter(text, notes)
    yaml = read_yaml(front, notes)
    sheet, sound = read_sheet(_MeetingSheet, yaml, notes)
    gather_words(yaml, notes, _TEXTS)
    gather_names(yaml, notes, ContentKind.LESSONS, ("lessons.*",))
    gather_names(yaml, notes, ContentKind.SAFETY, ("sheets.*",))
    piles = _piles(body, notes)
    blocks = tuple(block for pile in piles if (block := read_block(pile, notes)))
    _hold_minutes(piles, sheet.minutes, yaml.line(("minutes",)), notes)
    if not piles:
        notes.wrong(
            body.first, "the meeting has no block; expected a heading like “## 0-10 Arrive {kind: arrive}”"
        )
    if not (sound and blocks and len(blocks) == len(piles)):
        return None
    return Meeting(
        id=sheet.id,
        code=sheet.code,
        title=sheet.title,
        minutes=sheet.minutes,
        lessons=sheet.lessons,
        notes=sheet.notes,
        sheets=sheet.sheets,
        certificate=sheet.certificate,
        blocks=blocks,
        sources=sheet.sources,
        reviewed=sheet.reviewed,
        file=notes.file,
    )


def _piles(body: Text, notes: Notes) -> list[Pile]:
    """The blocks, found line by line: a meeting is headings and plain words, and a whole reading of its
    Markdown would take three times as long."""
    piles: list[Pile] = []
    lines: list[str] = []
    heading: Heading | None = None
    for number, line in enumerate(body.lines, start=body.first):
        refuse_markup(line, number, notes)
        found = _HEADING.fullmatch(line)
        if found is None:
            lines.append(line)
            continue
        _take(piles, heading, lines, body.first, notes)
        heading, lines = Heading(text=found[2], line=number, level=len(found[1])), []
    _take(piles, heading, lines, body.first, notes)
    return piles


def _take(piles: list[Pile], heading: Heading | None, lines: list[str], first: int, notes: Notes) -> None:
    """Put a heading and the lines under it where they belong."""
    start = first if heading is None else heading.line + 1
    offset = next((place for place, line in enumerate(lines) if line.strip()), 0)
    text = "\n".join(lines).strip()
    if heading is None:
        if text:
            notes.wrong(
                start + offset, "this stands before the first block; expected a heading like “## 0-10 Arrive”"
            )
    elif heading.level == 2:
        piles.append(Pile(heading=heading))
        if text:
            notes.wrong(start, f"words stand under no smaller heading; expected {_spelled()} first")
    elif heading.level != 3 or not piles:
        notes.wrong(heading.line, f"“{heading.text}” is no block; expected “## 0-10 Title {{kind: ...}}”")
    else:
        _take_part(piles[-1], heading, (start + offset, text), notes)


def _take_part(pile: Pile, heading: Heading, part: tuple[int, str], notes: Notes) -> None:
    name = heading.text
    if name not in PARTS:
        near = did_you_mean(name, PARTS)
        notes.wrong(heading.line, f"the heading “### {name}” is not known{near}")
    elif name in pile.texts:
        notes.wrong(heading.line, f"“### {name}” stands here again; expected it once in a block")
    else:
        pile.texts[name] = part


def _spelled() -> str:
    return ", ".join(f"### {name}" for name in PARTS)


def _hold_minutes(piles: list[Pile], minutes: int, minutes_line: int, notes: Notes) -> None:
    clock = 0
    for pile in piles:
        timed = TIMED.match(pile.heading.text)
        if timed is None:
            return
        line, start, end = pile.heading.line, int(timed[1]), int(timed[2])
        if end <= start:
            notes.wrong(line, f"the block goes from {start} to {end}; expected it to take time")
        if start != clock:
            gap = "leaves a gap" if start > clock else "overlaps"
            notes.wrong(line, f"the block begins at minute {start} and {gap}; expected {clock}")
        clock = end
    if piles and minutes and clock != minutes:
        notes.wrong(minutes_line, f"the blocks end at minute {clock}; expected {minutes}, as “minutes” says")
