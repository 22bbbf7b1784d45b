"""Which practice, breath and movements a session takes, by position and by the comfort asked for.

What a lesson names and the library lacks, because its file is broken, costs that choice, not the session.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, Protocol

from mindbody.content.breath import Breath, Do, Phase
from mindbody.content.comfort import Comfort
from mindbody.content.lesson import Lesson
from mindbody.content.movement import Movement
from mindbody.content.practice import BreatheFor, Practice
from mindbody.content.vocabulary import Anchor, Position


class Shelf(Protocol):
    """What a plan needs of the library: three mappings by id."""

    @property
    def practices(self) -> Mapping[str, Practice]: ...
    @property
    def breaths(self) -> Mapping[str, Breath]: ...
    @property
    def movements(self) -> Mapping[str, Movement]: ...


BODY_FOCUSED: Final = frozenset({"body-scan", "pain-and-not-pain", "somatic-tracking"})
"""The practices that watch the body's own feelings, by id."""

CanFill = Callable[[Practice, float], bool]
"""Whether a practice can be told in this many minutes, by this person's comfort and this voice."""


def serves(positions: Iterable[Position], position: Position) -> bool:
    """Whether a position is among those served. Reclining takes the lying version where it has none."""
    served = frozenset(positions)
    return position in served or (position is Position.RECLINING and Position.LYING in served)


def practices_for(lesson: Lesson, shelf: Shelf, position: Position, comfort: Comfort) -> tuple[Practice, ...]:
    """The practices that may stand in this lesson, in order of preference: its own, its alternatives,
    then the others of its family from the shortest on. Only those that serve position and comfort."""
    own = shelf.practices.get(lesson.practice)
    names = (lesson.practice, *lesson.alternatives)
    named = [shelf.practices[name] for name in names if name in shelf.practices]
    family = sorted(
        (other for other in shelf.practices.values() if own is None or other.family is own.family),
        key=lambda other: (other.minutes[0], other.code, other.id),
    )
    ordered = {practice.id: practice for practice in (*named, *family)}
    return tuple(each for each in ordered.values() if practice_suits(each, shelf, position, comfort))


def practices_elsewhere(
    lesson: Lesson, shelf: Shelf, position: Position, comfort: Comfort
) -> tuple[Practice, ...]:
    """The practices outside the lesson's choice that serve position and comfort, shortest first."""
    near = {each.id for each in practices_for(lesson, shelf, position, comfort)}
    others = (each for each in shelf.practices.values() if each.id not in near)
    return tuple(
        sorted(
            (each for each in others if practice_suits(each, shelf, position, comfort)),
            key=lambda each: (each.minutes[0], each.code, each.id),
        )
    )


def practice_suits(practice: Practice, shelf: Shelf, position: Position, comfort: Comfort) -> bool:
    """Whether a practice can be done in a position, and asks for nothing that the person does not want."""
    if practice.id in BODY_FOCUSED and not comfort.body_focus:
        return False
    return serves(practice.positions, position) and not any(
        not comfort.breath_focus or (not comfort.breath_holds and _holds(breath.phases, breath.needs_consent))
        for breath in _breaths_inside(practice, shelf)
    )


def _breaths_inside(practice: Practice, shelf: Shelf) -> Iterator[Breath]:
    for item in practice.items:
        # What is told only to those who rest on the breath is left out for all others anyway.
        if not isinstance(item, BreatheFor) or item.when.anchor is Anchor.BREATH:
            continue
        if item.breath in shelf.breaths:
            yield shelf.breaths[item.breath]


def lengths(practice: Practice, can_fill: CanFill) -> tuple[int, ...]:
    """The lengths in seconds that a practice can have: whole and half minutes inside its range which
    its script can fill. Rising; empty when there is none."""
    first = math.ceil(practice.minutes[0] * 2 - 1e-9)
    last = math.floor(practice.minutes[1] * 2 + 1e-9)
    return tuple(half * 30 for half in range(max(first, 1), last + 1) if can_fill(practice, half / 2))


def breath_for(lesson: Lesson, shelf: Shelf, comfort: Comfort) -> tuple[Breath, str | None] | None:
    """The breath of this lesson and which variant of it, or None: no breathing step.

    Who does not want to watch the breath gets no such step; its time goes to the practice, whose anchor
    is another. Who wants no holds gets a form without: the lesson's pattern, else one of its variants,
    else the unpaced pattern, else another pattern of the library.
    """
    if not comfort.breath_focus:
        return None
    own = shelf.breaths.get(lesson.breath)
    if own is not None:
        if comfort.breath_holds or not _holds(own.phases, own.needs_consent):
            return own, None
        for variant in own.variants:
            if not _holds(variant.phases, variant.needs_consent):
                return own, variant.id
    free = [each for each in shelf.breaths.values() if not _holds(each.phases, each.needs_consent)]
    free.sort(key=lambda each: (bool(each.phases), each.code, each.id))
    return (free[0], None) if free else None


def breath_suits(breath: Breath, comfort: Comfort) -> bool:
    """Whether a breath fits who does not want to watch the breath, or wants no holds."""
    return comfort.breath_focus and (comfort.breath_holds or not _holds(breath.phases, breath.needs_consent))


def _holds(phases: tuple[Phase, ...], needs_consent: bool) -> bool:
    return needs_consent or any(phase.do is Do.HOLD for phase in phases)


def movements_for(lesson: Lesson, shelf: Shelf, position: Position, comfort: Comfort) -> tuple[str, ...]:
    """The movements that may stand in this lesson, best first, by id.

    The lesson's own comes first, then what it names in its stead for the position, then what else belongs
    to the lesson, then the library's.
    A movement that moves a region on the skip list, or does not serve the position, is left out; the
    list may be empty.
    """
    own = shelf.movements.get(lesson.movement)
    names = [lesson.movement]
    for wanted in (position, *((Position.LYING,) if position is Position.RECLINING else ())):
        if own is not None and wanted in own.instead:
            names.append(own.instead[wanted])
    names += lesson.also_move
    named = [shelf.movements[name] for name in names if name in shelf.movements]
    library = sorted(shelf.movements.values(), key=lambda each: (each.code, each.id))
    ordered = {each.id: each for each in (*named, *library)}
    return tuple(
        each.id
        for each in ordered.values()
        if serves(each.positions, position) and comfort.skip.isdisjoint(each.body)
    )
