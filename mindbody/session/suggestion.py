"""What a person says after a session, and what is offered then."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final, assert_never

from mindbody.content.comfort import Comfort
from mindbody.content.vocabulary import Position
from mindbody.session.choices import BODY_FOCUSED, Shelf, practice_suits, serves

GROUNDING: Final = "grounding"
"""The id of the grounding practice, which every library holds."""

GENTLER: Final = (GROUNDING, "mindful-moving", "sway")
"""What the mindfulness track offers instead, by id: the senses, moving slowly, or swaying to a song."""


class Settled(StrEnum):
    """The answer to the after-question."""

    MORE_SETTLED = "more-settled"
    SAME = "same"
    STIRRED_UP = "stirred-up"


class Mood(StrEnum):
    """The answer to the mood question, which is asked when someone is more stirred up."""

    VERY_LOW = "very-low"
    LOW = "low"
    OKAY = "okay"
    GOOD = "good"


class Offer(StrEnum):
    """What is suggested next: nothing, grounding, the other family's shortest practice, or the gentler
    things of the mindfulness track."""

    NOTHING = "nothing"
    GROUNDING = "grounding"
    OTHER_FAMILY = "other-family"
    GENTLER = "gentler"


def offered(
    offer: Offer, shelf: Shelf, *, heard: str, position: Position, comfort: Comfort
) -> tuple[str, ...]:
    """The ids of the practices and movements to offer, given the practice that was `heard`. Only what serves
    the position and leaves out what the person skips; nothing that watches the body."""
    match offer:
        case Offer.NOTHING:
            return ()
        case Offer.GROUNDING:
            return (GROUNDING,) if GROUNDING in shelf.practices else ()
        case Offer.OTHER_FAMILY:
            return tuple(_other_family(shelf, heard, position, comfort))[:1]
        case Offer.GENTLER:
            return tuple(each for each in GENTLER if _can_be(each, shelf, position, comfort))
        case _:
            assert_never(offer)


def _other_family(shelf: Shelf, heard: str, position: Position, comfort: Comfort) -> Iterator[str]:
    """The shortest first."""
    before = shelf.practices.get(heard)
    for each in sorted(shelf.practices.values(), key=lambda each: (each.minutes[0], each.code, each.id)):
        other = before is None or each.family is not before.family
        if other and each.id not in BODY_FOCUSED and practice_suits(each, shelf, position, comfort):
            yield each.id


def _can_be(name: str, shelf: Shelf, position: Position, comfort: Comfort) -> bool:
    if (practice := shelf.practices.get(name)) is not None:
        return serves(practice.positions, position)
    movement = shelf.movements.get(name)
    return (
        movement is not None
        and serves(movement.positions, position)
        and comfort.skip.isdisjoint(movement.body)
    )
