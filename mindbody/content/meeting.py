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
class Block:
    """One block, from minute `start` to minute `end`. `room` holds only what everyone may see."""

    title: str
    kind: BlockKind
    start: int
    end: int
    protected: bool
    cards: CardRange | None
    room: str
    say: str
    if_asked: str
    handout: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting file. Its blocks add up to `minutes` with no gap and no overlap."""

    id: str
    title: str
    minutes: int
    lessons: tuple[str, ...]
    blocks: tuple[Block, ...]
    code: str = ""
    notes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    reviewed: str = "none"
    file: str = ""
