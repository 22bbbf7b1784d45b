"""One block of a meeting: what its braces say, and the texts under its smaller headings."""

import re
from dataclasses import dataclass, field
from typing import Annotated, Final

from annotated_types import Ge, MinLen

from mindbody.content.braces import read_braces, split_braces
from mindbody.content.language import without_quote_mark
from mindbody.content.meeting import Block, BlockKind, CardRange
from mindbody.content.notes import Notes
from mindbody.content.rooms import DIVIDER, read_labels, read_question, read_screens
from mindbody.content.sheets import Name, Sheet, YesNo, shaped
from mindbody.content.vocabulary import ContentKind

ROOM, TEMPLATE, ASK = "Room", "Template", "Ask"
SAY, IF_ASKED, HANDOUT = "Say", "If asked", "Handout"
PARTS: Final = (ROOM, TEMPLATE, ASK, SAY, IF_ASKED, HANDOUT)
TIMED: Final = re.compile(r"(\d{1,3})-(\d{1,3})\s+(\S.*)")
_SHOWN: Final = frozenset({ROOM, TEMPLATE})
_FOR_THE_FACILITATOR: Final = frozenset({SAY, IF_ASKED})
_CARDS: Final = re.compile(r"([^\s,]+) +([0-9]{1,2})(?:-([0-9]{1,2}))?")
_ONE_RANGE: Final = r"[^\s,]+ +[0-9]{1,2}(-[0-9]{1,2})?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """`## ` is of level 2."""

    text: str
    line: int
    level: int


@dataclass(slots=True)
class Pile:
    """A block's heading, and the texts under its smaller headings with the line of each."""

    heading: Heading
    texts: dict[str, tuple[int, str]] = field(default_factory=dict)

    def part(self, name: str) -> tuple[str, int]:
        """The text under a smaller heading, and its first line; empty without one."""
        line, text = self.texts.get(name, (self.heading.line, ""))
        return text, line


class _BlockSheet(Sheet):
    kind: BlockKind
    protected: YesNo = False
    cards: Annotated[
        str,
        shaped(
            rf"{_ONE_RANGE}(, *{_ONE_RANGE})*",
            "a lesson and its cards, like “steady-pacing 1-3”, more of them after a comma and in quotes",
        ),
    ] = ""
    practice: Name = ""
    breath: Name = ""
    movements: Annotated[tuple[Name, ...], MinLen(1)] = ()
    timer: Annotated[int, Ge(1)] | None = None


def read_block(pile: Pile, notes: Notes) -> Block | None:
    """The block; None, with findings, when it is not sound."""
    line = pile.heading.line
    title, braces = split_braces(pile.heading.text, line, notes)
    timed = TIMED.fullmatch(title)
    if timed is None:
        notes.wrong(line, f"“{title}” has no minutes; expected “## 20-35 Title”, from and to")
    notes.words(line, timed[3] if timed else title)
    if not braces:
        notes.wrong(line, "the block has no kind; expected {kind: learn} after its title")
        return None
    sheet, sound = read_braces(_BlockSheet, braces, line, notes)
    _hold_words(pile, notes)
    _hold_sheet(sheet, sound, timed, line, notes)
    _hold_parts(pile, sheet, notes)
    cards = _cards(sheet.cards, line, notes)
    name = timed[3] if timed else title
    screens = read_screens(*pile.part(ROOM), name, notes)
    template = read_labels(*pile.part(TEMPLATE), notes)
    ask = read_question(*pile.part(ASK), notes)
    if timed is None or not sound:
        return None
    return Block(
        title=name,
        kind=sheet.kind,
        start=int(timed[1]),
        end=int(timed[2]),
        line=line,
        protected=sheet.protected,
        cards=cards,
        practice=sheet.practice,
        breath=sheet.breath,
        movements=sheet.movements,
        timer=sheet.timer,
        room_screens=screens,
        template=template,
        ask=ask,
        say=without_quote_mark(pile.part(SAY)[0]),
        if_asked=without_quote_mark(pile.part(IF_ASKED)[0]),
        handout=pile.part(HANDOUT)[0],
    )


def _hold_words(pile: Pile, notes: Notes) -> None:
    for name, (line, text) in pile.texts.items():
        if not text:
            notes.wrong(line, f"“### {name}” is empty; expected words under it, or no such heading")
        for offset, each in enumerate(text.split("\n")):
            quoted = name in _FOR_THE_FACILITATOR and without_quote_mark(each) != each
            notes.words(line + offset, each, graded=False, ruled=not quoted)
            if each.strip() == DIVIDER and name != ROOM:
                told = f"“{DIVIDER}” parts the screens of “### {ROOM}”; expected it there alone"
                notes.wrong(line + offset, told)
        notes.words(line, without_quote_mark(text), ruled=False)


def _hold_sheet(
    sheet: _BlockSheet, sound: bool, timed: re.Match[str] | None, line: int, notes: Notes
) -> None:
    if sound and sheet.kind is BlockKind.PLAN and not sheet.protected:
        notes.wrong(line, "a plan can be cut short; expected {kind: plan, protected: true}")
    minutes = int(timed[2]) - int(timed[1]) if timed else None
    if sheet.timer is not None and minutes is not None and sheet.timer > minutes:
        notes.wrong(line, f"“timer” is {sheet.timer} minutes; expected at most the block's {minutes}")
    for key, kind, names in (
        ("practice", ContentKind.PRACTICES, (sheet.practice,)),
        ("breath", ContentKind.BREATHS, (sheet.breath,)),
        ("movements", ContentKind.MOVEMENTS, sheet.movements),
    ):
        for name in filter(None, names):
            notes.refers(line, key, kind, name)


def _hold_parts(pile: Pile, sheet: _BlockSheet, notes: Notes) -> None:
    if sheet.kind is BlockKind.BREAK:
        return
    shown = (sheet.cards, sheet.practice, sheet.breath, sheet.movements)
    if not any(shown) and not pile.texts.keys() & _SHOWN:
        notes.wrong(
            pile.heading.line, "the room would see nothing; expected “### Room”, or “cards:” in the heading"
        )
    if SAY not in pile.texts:
        notes.wrong(pile.heading.line, "the facilitator has no words; expected “### Say” under this heading")


def _cards(text: str, line: int, notes: Notes) -> tuple[CardRange, ...]:
    ranges = []
    for lesson, first, last in ((each[1], each[2], each[3] or each[2]) for each in _CARDS.finditer(text)):
        low, high = int(first), int(last)
        if low < 1 or high < low:
            notes.wrong(line, f"“cards” goes from {low} to {high}; expected cards counted from 1")
        notes.refers(line, "cards", ContentKind.LESSONS, lesson)
        ranges.append(CardRange(lesson=lesson, first=low, last=high))
    return tuple(ranges)
