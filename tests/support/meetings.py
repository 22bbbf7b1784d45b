"""Meetings built by hand, and the few things they name."""

from dataclasses import replace

from mindbody.content.lesson import Card
from mindbody.content.library import Library
from mindbody.content.meeting import Block, BlockKind, CardRange, Meeting, RoomText
from mindbody.content.vocabulary import Position
from tests.support.content import lesson, library, movement


def block(title: str, kind: BlockKind, minutes: int, **more: object) -> Block:
    """A block from minute 0 on, where nothing asks for its place."""
    return Block(title=title, kind=kind, start=0, end=minutes, line=1, **more)  # type: ignore[arg-type]  # named as there


ARRIVE, LEARN, BREAK, DO, PRACTISE, PLAN, CLOSE = range(7)
"""The numbers of the blocks below."""

BLOCKS = (
    block("Arrive", BlockKind.ARRIVE, 10, room_screens=(RoomText(title="Welcome"), RoomText(title="Pass"))),
    block("Learn", BlockKind.LEARN, 20, cards=(CardRange(lesson="pacing", first=2, last=4),)),
    block("Break", BlockKind.BREAK, 5),
    block("Do", BlockKind.DO, 15, template=("First step", "On which day?"), timer=12),
    block("Practise", BlockKind.PRACTISE, 10, practice="anchor"),
    block("Plan", BlockKind.PLAN, 10, protected=True, template=("This week",)),
    block("Close", BlockKind.CLOSE, 5, room_screens=(RoomText(title="Bye"),), ask="How useful was today?"),
)
"""Seventy-five minutes. Their screens: 2, 3, 1, 1, 1, 1, 2."""

MEETING = Meeting(id="first-meeting", title="First meeting", minutes=75, lessons=("pacing",), blocks=BLOCKS)


def shelf() -> Library:
    """A lesson whose cards can be told apart, and a movement that asks for another one lying down."""
    pacing = lesson("pacing")
    cards = tuple(
        Card(title=f"Card {n}", text="", sentences=(), room=f"Line {n}\nMore", picture="hill", line=1)
        for n in range(1, 7)
    )
    base = library(replace(pacing, title="Pacing: out of boom and bust", cards=cards))
    bridge = movement("bridge", Position.LYING)
    return replace(base, movements={**base.movements, "bridge": bridge}, meetings={MEETING.id: MEETING})
