"""Meeting files: timed blocks, each for the room and for the facilitator."""

from typing import Annotated, Final

from annotated_types import Ge, Le, MinLen

from mindbody.content.gathering import gather_names, gather_words
from mindbody.content.markdown import Block as Mark
from mindbody.content.markdown import BlockType, read_blocks
from mindbody.content.meeting import Meeting
from mindbody.content.notes import Notes, did_you_mean
from mindbody.content.readers.meeting_blocks import PARTS, TIMED, Pile, read_block
from mindbody.content.rooms import DIVIDER
from mindbody.content.sheets import Code, Name, Sheet, Slug, Words, read_sheet
from mindbody.content.source import Text, split_front_matter
from mindbody.content.vocabulary import ContentKind
from mindbody.content.yaml_reading import read_yaml

_TEXTS: Final = ("title", "notes.*")


class _MeetingSheet(Sheet):
    id: Slug
    code: Code = ""
    title: Words
    minutes: Annotated[int, Ge(10), Le(300)]
    lessons: tuple[Name, ...]
    notes: tuple[Words, ...] = ()
    sources: Annotated[tuple[Words, ...], MinLen(1)] = ()
    reviewed: Words = "none"


def read_meeting(text: Text, notes: Notes) -> Meeting | None:
    """A group meeting whose blocks fill its minutes with no gap and no overlap."""
    front, body = split_front_matter(text, notes)
    yaml = read_yaml(front, notes)
    sheet, sound = read_sheet(_MeetingSheet, yaml, notes)
    gather_words(yaml, notes, _TEXTS)
    gather_names(yaml, notes, ContentKind.LESSONS, ("lessons.*",))
    piles = _piles(read_blocks(_without_dividers(body), notes, spoken=False), body, notes)
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
        blocks=blocks,
        sources=sheet.sources,
        reviewed=sheet.reviewed,
        file=notes.file,
    )


def _without_dividers(body: Text) -> Text:
    """Markdown takes a line of “---” under words for a heading."""
    lines = tuple("" if line.strip() == DIVIDER else line for line in body.lines)
    return Text(lines=lines, first=body.first)


def _piles(marks: tuple[Mark, ...], body: Text, notes: Notes) -> list[Pile]:
    headings = [mark for mark in marks if mark.type is BlockType.HEADING]
    piles: list[Pile] = []
    if marks and marks[0].type is not BlockType.HEADING:
        notes.wrong(
            marks[0].line, "this stands before the first block; expected a heading like “## 0-10 Arrive”"
        )
    for index, heading in enumerate(headings):
        until = headings[index + 1].line if index + 1 < len(headings) else body.first + len(body.lines)
        lines = body.lines[heading.end - body.first : until - body.first]
        text = "\n".join(lines)
        if heading.level == 2:
            piles.append(Pile(heading=heading))
            if text.strip():
                notes.wrong(heading.end, f"words stand under no smaller heading; expected {_spelled()} first")
        elif heading.level != 3 or not piles:
            notes.wrong(heading.line, f"“{heading.text}” is no block; expected “## 0-10 Title {{kind: ...}}”")
        else:
            _take_part(piles[-1], heading, text, notes)
    return piles


def _take_part(pile: Pile, heading: Mark, text: str, notes: Notes) -> None:
    name = heading.text.strip()
    if name not in PARTS:
        near = did_you_mean(name, PARTS)
        notes.wrong(heading.line, f"the heading “### {name}” is not known{near}")
    elif name in pile.texts:
        notes.wrong(heading.line, f"“### {name}” stands here again; expected it once in a block")
    else:
        offset = next((place for place, line in enumerate(text.split("\n")) if line.strip()), 0)
        pile.texts[name] = (heading.end + offset, text.strip())


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
