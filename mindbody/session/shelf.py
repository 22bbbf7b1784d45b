"""Everything that can be practised on its own, and what of it fits a wish."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from mindbody.content.library import Library
from mindbody.content.vocabulary import Family, Position
from mindbody.session.choices import serves


class Kind(StrEnum):
    """What kind of practice it is; the first two are spoken."""

    MINDFULNESS = "mindfulness"
    RELAXATION = "relaxation"
    BREATH = "breath"
    MOVEMENT = "movement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One practice. minutes: from the shortest to the longest it can be; positions: empty serves all."""

    id: str
    kind: Kind
    title: str
    code: str
    minutes: tuple[float, float]
    positions: tuple[Position, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is looked for. minutes: it can be done in so many; ids: only these, None for all; words: its
    title holds all of them."""

    minutes: float | None = None
    position: Position | None = None
    kind: Kind | None = None
    ids: frozenset[str] | None = None
    words: str = ""


MOVEMENT_MINUTES = (1.0, 5.0)
"""A movement lasts as long as a person likes; it is offered for this long."""

_FAMILIES = {Family.MINDFULNESS: Kind.MINDFULNESS, Family.RELAXATION: Kind.RELAXATION}


def entries(library: Library) -> tuple[Entry, ...]:
    """All of a library, kind by kind, each kind by its codes."""
    spoken = [
        Entry(
            id=each.id,
            kind=_FAMILIES[each.family],
            title=each.title,
            code=each.code,
            minutes=each.minutes,
            positions=each.positions,
        )
        for each in library.practices.values()
    ]
    breaths = [
        Entry(
            id=each.id,
            kind=Kind.BREATH,
            title=each.title,
            code=each.code,
            minutes=breath_minutes(each.minutes, each.cycles, each.cycle_seconds),
        )
        for each in library.breaths.values()
    ]
    movements = [
        Entry(
            id=each.id,
            kind=Kind.MOVEMENT,
            title=each.title,
            code=each.code,
            minutes=MOVEMENT_MINUTES,
            positions=each.positions,
        )
        for each in library.movements.values()
    ]
    order = {kind: place for place, kind in enumerate(Kind)}
    return tuple(
        sorted((*spoken, *breaths, *movements), key=lambda each: (order[each.kind], each.code, each.id))
    )


def breath_minutes(
    minutes: tuple[float, ...], cycles: int | None, cycle_seconds: float
) -> tuple[float, float]:
    """The shortest and longest a breath is offered for; a pattern that is counted lasts its cycles."""
    offered = minutes or ((cycles or 1) * cycle_seconds / 60,)
    return min(offered), max(offered)


def matching(all_entries: Iterable[Entry], wish: Wish) -> tuple[Entry, ...]:
    """The entries that fit, in the order they came."""
    return tuple(each for each in all_entries if _fits(each, wish))


def _fits(entry: Entry, wish: Wish) -> bool:
    title = entry.title.casefold()
    return (
        (wish.minutes is None or entry.minutes[0] <= wish.minutes)
        and (wish.position is None or not entry.positions or serves(entry.positions, wish.position))
        and (wish.kind is None or entry.kind is wish.kind)
        and (wish.ids is None or entry.id in wish.ids)
        and all(word in title for word in wish.words.casefold().split())
    )
