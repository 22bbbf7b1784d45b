"""Narrowing a menu of good things to what suits today."""

from collections.abc import Iterable
from dataclasses import dataclass

from mindbody.content.menu import Company, Cost, MenuItem
from mindbody.content.vocabulary import Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What suits today; None or empty where anything does. `energy`: at most so much of 1 to 3."""

    energy: int | None = None
    position: Position | None = None
    cost: Cost | None = None
    company: Company | None = None


def narrowed(items: Iterable[MenuItem], wish: Wish) -> tuple[MenuItem, ...]:
    """The items that suit, in the menu's order. What costs nothing suits a low cost too; what can be done
    alone or with others suits either wish; reclining suits what is done lying."""
    return tuple(item for item in items if _suits(item, wish))


def _suits(item: MenuItem, wish: Wish) -> bool:
    lying_too = wish.position is Position.RECLINING and Position.LYING in item.positions
    return (
        (wish.energy is None or item.energy <= wish.energy)
        and (wish.position is None or wish.position in item.positions or lying_too)
        and (wish.cost is None or wish.cost is Cost.LOW or item.cost is wish.cost)
        and (wish.company in (None, Company.EITHER) or item.company in (wish.company, Company.EITHER))
    )
