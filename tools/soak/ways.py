"""The ways in which sessions are taken on the fast clock: length, energy and position."""

from collections.abc import Iterator
from itertools import cycle
from typing import Final

from mindbody.content.vocabulary import Position
from mindbody.session.plan import Energy

MINUTES: Final = (3, 10, 20, 30, 45)
ENERGIES: Final = tuple(Energy)
POSITIONS: Final = tuple(Position)


def ways() -> Iterator[tuple[int, Energy, Position]]:
    """Minutes, energy and position, without end. Five, three and four have no divisor in common, so all sixty
    come in sixty sessions, and none is tied to another."""
    return zip(cycle(MINUTES), cycle(ENERGIES), cycle(POSITIONS), strict=False)


def told() -> str:
    """What of each there is, as the page says it."""
    lengths = ", ".join(map(str, MINUTES))
    return f"Lengths: {lengths} minutes; energies: {', '.join(ENERGIES)}; positions: {', '.join(POSITIONS)}."
