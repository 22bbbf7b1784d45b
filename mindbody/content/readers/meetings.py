"""Meeting files: timed blocks, each for the room and for the facilitator."""

import re
from dataclasses import dataclass, field
from typing import Annotated, Final

from annotated_types import Ge, Le, MinLen

from mindbody.content.braces import read_braces, split_braces
from mindbody.content.gathering import gather_names, gather_words
from mindbody.content.language import without_quote_mark
from mindbody.content.markdown import Block as Mark
from mindbody.content.markdown import BlockType, read_blocks
from mindbody.content.meeting import Block, BlockKind, CardRange, Meeting
from mindbody.content.notes import Notes, did_you_mean
from mindbody.content.rooms import hold_to_screen
from mindbody.content.sheets import Code, Name, Sheet, Slug, Words, YesNo, read_sheet, shaped
from mindbody.content.source import Text, split_front_matter
from mindbody.content.vocabulary import ContentKind
from mindbody.content.yaml_reading import read_yaml

_TEXTS: Final = ("title", "notes.*")
_TIMED: Final = re.compile(r"(\d{1,3})-(\d{1,3})\s+(\S.*)")
_CARDS: Final = re.compile(r"(\S+)\s+(\d{1,2})(?:-(\d{1,2}))?")
ROOM, SAY, IF_ASKED, HANDOUT = "Room", "Say", "If asked", "Handout"
_PARTS: Final = (ROOM, SAY, IF_ASKED, HANDOUT)


class _MeetingSheet(Sheet):
    id: Slug
    code: Code = ""
    title: Words
    minutes: Annotated[int, Ge(10), Le(300)]
    lessons: tuple[Name, ...]
    notes: tuple[Words, ...] = ()
    sources: Annotated[tuple[Words, ...], MinLen(1)] = ()
    reviewed: Words = "none"


class _BlockSheet(Sheet):
    kind: BlockKind
    protected: YesNo = False
    cards: (
        Annotated[
            str, shaped(r"\S+ [0-9]{1,2}(-[0-9]{1,2})?", "a lesson and its cards, like “steady-pacing 1-3”")
        ]
        | None
    ) = None


@dataclass(slots=True)
class _Pile:
    """A block's heading, and the texts under its smaller headings with the line of each."""

    heading: Mark
    texts: dict[str, tuple[int, str]] = field(default_factory=dict)


def read_meeting(text: Text, notes: Notes) -> Meeting | None:
    """A group meeting whose blocks fill its minutes with no gap and no overlap."""
    front, body = split_front_matter(text, notes)
    yaml = read_yaml(front, notes)
    sheet, sound = read_sheet(_MeetingSheet, yaml, notes)
    gather_words(yaml, notes, _TEXTS)
    gather_names(yaml, notes, ContentKind.LESSONS, ("lessons.*",))
    piles = _piles(read_blocks(body, notes, spoken=False), body, notes)
    blocks = tuple(block for pile in piles if (block := _block(pile, notes)))
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


def _piles(marks: tuple[Mark, ...], body: Text, notes: Notes) -> list[_Pile]:
    headings = [mark for mark in marks if mark.type is BlockType.HEADING]
    piles: list[_Pile] = []
    if marks and marks[0].type is not BlockType.HEADING:
        notes.wrong(
            marks[0].line, "this stands before the first block; expected a heading like “## 0-10 Arrive”"
        )
    for index, heading in enumerate(headings):
        until = headings[index + 1].line if index + 1 < len(headings) else body.first + len(body.lines)
        lines = body.lines[heading.end - body.first : until - body.first]
        text = "\n".join(lines).strip("\n")
        if heading.level == 2:
            piles.append(_Pile(heading=heading))
            if text.strip():
                notes.wrong(heading.end, f"words stand under no smaller heading; expected {_spelled()} first")
        elif heading.level != 3 or not piles:
            notes.wrong(heading.line, f"“{heading.text}” is no block; expected “## 0-10 Title {{kind: ...}}”")
        else:
            _take_part(piles[-1], heading, text, notes)
    return piles


def _take_part(pile: _Pile, heading: Mark, text: str, notes: Notes) -> None:
    name = heading.text.strip()
    if name not in _PARTS:
        near = did_you_mean(name, _PARTS)
        notes.wrong(heading.line, f"the heading “### {name}” is not known{near}")
    elif name in pile.texts:
        notes.wrong(heading.line, f"“### {name}” stands here again; expected it once in a block")
    else:
        offset = next((place for place, line in enumerate(text.split("\n")) if line.strip()), 0)
        pile.texts[name] = (heading.end + offset, text.strip())


def _spelled() -> str:
    return ", ".join(f"### {name}" for name in _PARTS)


def _block(pile: _Pile, notes: Notes) -> Block | None:
    line = pile.heading.line
    title, braces = split_braces(pile.heading.text, line, notes)
    timed = _TIMED.fullmatch(title)
    if timed is None:
        notes.wrong(line, f"“{title}” has no minutes; expected “## 20-35 Title”, from and to")
    notes.words(line, timed[3] if timed else title)
    if not braces:
        notes.wrong(line, "the block has no kind; expected {kind: learn} after its title")
        return None
    sheet, sound = read_braces(_BlockSheet, braces, line, notes)
    _hold_texts(pile, sheet, notes)
    cards = _cards(sheet.cards, line, notes)
    if timed is None or not sound:
        return None
    texts = {name: text for name, (_, text) in pile.texts.items()}
    return Block(
        title=timed[3],
        kind=sheet.kind,
        start=int(timed[1]),
        end=int(timed[2]),
        protected=sheet.protected,
        cards=cards,
        room=texts.get(ROOM, ""),
        say=without_quote_mark(texts.get(SAY, "")),
        if_asked=without_quote_mark(texts.get(IF_ASKED, "")),
        handout=texts.get(HANDOUT, ""),
        line=line,
    )


def _hold_texts(pile: _Pile, sheet: _BlockSheet, notes: Notes) -> None:
    for name, (line, text) in pile.texts.items():
        if not text:
            notes.wrong(line, f"“### {name}” is empty; expected words under it, or no such heading")
        for offset, each in enumerate(text.split("\n")):
            quoted = name in (SAY, IF_ASKED) and without_quote_mark(each) != each
            notes.words(line + offset, each, graded=False, ruled=not quoted)
        notes.words(line, without_quote_mark(text), ruled=False)
    if ROOM in pile.texts:
        line, text = pile.texts[ROOM]
        hold_to_screen(text, line, notes)
    elif sheet.cards is None and sheet.kind is not BlockKind.BREAK:
        notes.wrong(
            pile.heading.line, "the room would see nothing; expected “### Room”, or “cards:” in the heading"
        )
    if SAY not in pile.texts and sheet.kind is not BlockKind.BREAK:
        notes.wrong(pile.heading.line, "the facilitator has no words; expected “### Say” under this heading")


def _cards(text: str | None, line: int, notes: Notes) -> CardRange | None:
    match = _CARDS.fullmatch(text or "")
    if match is None:
        return None
    first, last = int(match[2]), int(match[3] or match[2])
    if first < 1 or last < first:
        notes.wrong(line, f"“cards” goes from {first} to {last}; expected cards counted from 1")
    notes.refers(line, "cards", ContentKind.LESSONS, match[1])
    return CardRange(lesson=match[1], first=first, last=last)


def _hold_minutes(piles: list[_Pile], minutes: int, minutes_line: int, notes: Notes) -> None:
    clock = 0
    for pile in piles:
        timed = _TIMED.match(pile.heading.text)
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
