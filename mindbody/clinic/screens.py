"""What one block of a meeting has for the room, screen by screen."""

from collections.abc import Iterator
from typing import Final

from mindbody.clinic.room import (
    Break,
    Breathing,
    BreathStyle,
    Calm,
    Moving,
    RoomContent,
    Template,
    Words,
)
from mindbody.content.library import Library
from mindbody.content.meeting import Block, BlockKind, CardRange
from mindbody.content.movement import Movement
from mindbody.content.vocabulary import Position

_SUBTITLE: Final = ":"


def screens_of(
    block: Block, library: Library, *, restart: str = "", style: BreathStyle = BreathStyle.GROW
) -> tuple[RoomContent, ...]:
    """The screens of a block in the order they are gone through, always at least one.

    restart: the time at which a break is over, as it is shown. What the library does not have is left out.
    """
    return tuple(_screens(block, library, restart, style)) or (Words(title=block.title),)


def question_of(block: Block) -> Words:
    """The screen that asks the question of a block, before a tally is shown in its place."""
    return Words(title=block.ask)


def _screens(block: Block, library: Library, restart: str, style: BreathStyle) -> Iterator[RoomContent]:
    if block.kind is BlockKind.BREAK:
        yield Break(restart=restart)
    for text in block.room_screens:
        yield Words(title=text.title, lines=text.lines)
    for cards in block.cards:
        yield from _cards(cards, library)
    if block.breath in library.breaths:
        yield Breathing(breath=library.breaths[block.breath], style=style)
    for name in block.movements:
        if name in library.movements:
            yield _moving(library.movements[name], library)
    if block.template:
        yield Template(title=block.subject, labels=block.template)
    if block.ask:
        yield question_of(block)
    if block.practice:
        yield Calm()


def _cards(cards: CardRange, library: Library) -> Iterator[Words]:
    lesson = library.lessons.get(cards.lesson)
    if lesson is None:
        return
    eyebrow = lesson.title.split(_SUBTITLE)[0]
    for card in lesson.cards[cards.first - 1 : cards.last]:
        yield Words(title=card.title, lines=tuple(card.room.splitlines()), eyebrow=eyebrow)


def _moving(movement: Movement, library: Library) -> Moving:
    def version(position: Position) -> Movement | None:
        if position in movement.positions:
            return movement
        return library.movements.get(movement.instead.get(position, ""))

    return Moving(
        title=movement.title,
        lying=version(Position.LYING),
        seated=version(Position.SEATED),
        standing=version(Position.STANDING),
    )
