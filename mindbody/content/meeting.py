"""A group meeting as text: timed blocks, what the room sees, what the facilitator reads."""

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    ARRIVE = "arrive"
    LOOK_BACK = "look-back"
    LEARN = "learn"
    DO = "do"
    BREAK = "break"
    BREATHE = "breathe"
    PRACTISE = "practise"
    MOVE = "move"
    PLAN = "plan"
    CLOSE = "close"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardRange:
    """`cards: steady-pacing 1-3`: cards of a lesson, counted from 1, both ends inside."""

    lesson: str
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomText:
    """One screen of words in the room: its title, and its lines as they are to be broken."""

    title: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block, from minute `start` to minute `end`.

    The room may see `cards`, `room_screens`, the labels of an empty sheet (`template`), `breath` and
    `movements` (ids); it hears `practice` (an id). `say`, `if_asked` and `handout` are Markdown, for the
    facilitator. ask: a question answered from 0 to 10 without names, "" for none. timer: the minutes that the
    room sees run down, None where it sees none. protected: see `kept_whole`.
    """

    title: str
    kind: BlockKind
    start: int
    end: int
    line: int
    protected: bool = False
    cards: tuple[CardRange, ...] = ()
    practice: str = ""
    breath: str = ""
    movements: tuple[str, ...] = ()
    timer: int | None = None
    room_screens: tuple[RoomText, ...] = ()
    template: tuple[str, ...] = ()
    ask: str = ""
    say: str = ""
    if_asked: str = ""
    handout: str = ""

    @property
    def minutes(self) -> int:
        """How long the agenda gives it."""
        return self.end - self.start

    @property
    def kept_whole(self) -> bool:
        """Never shortened: it was said to be so, or it is a plan, which is what people take home."""
        return self.protected or self.kind is BlockKind.PLAN

    @property
    def subject(self) -> str:
        """“My night plan” of “Do: my night plan”: who sits in the group has no need of the agenda's word."""
        _, colon, rest = self.title.partition(":")
        subject = rest.strip()
        return subject[:1].upper() + subject[1:] if colon else self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting file. Its blocks add up to `minutes` with no gap and no overlap. sheets: safety pages (ids)
    that people take home. certificate: each person is given one at its end."""

    id: str
    title: str
    minutes: int
    lessons: tuple[str, ...]
    blocks: tuple[Block, ...]
    code: str = ""
    notes: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()
    certificate: bool = False
    sources: tuple[str, ...] = ()
    reviewed: str = "none"
    file: str = ""
