"""Whether a practice can be made every length it offers, for everyone who may ask."""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final

from mindbody.content.arranging import arrange, bounds
from mindbody.content.breath import Breath
from mindbody.content.comfort import Comfort
from mindbody.content.practice import Practice, ScriptItem, Spoken
from mindbody.content.vocabulary import BODY_REGIONS, Anchor, Position

SecondsOf = Callable[[str], float]

_LEGS: Final = ("hip", "leg", "knee", "foot")
_ARMS: Final = ("shoulder", "arm", "hand")
SKIP_LISTS: Final[Mapping[str, frozenset[str]]] = {
    "nothing skipped": frozenset(),
    "both legs skipped": frozenset(name for name in BODY_REGIONS if name.endswith(_LEGS)),
    "arms and legs skipped": frozenset(name for name in BODY_REGIONS if name.endswith(_LEGS + _ARMS)),
}
"""Skip lists from none to 14 of the 23 regions. One that names nearly all of the body leaves too little of a
body scan for its longest forms; the player then offers the lengths that are left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Misfit:
    """A wished length that can't be filled: the seconds that are possible, and for whom."""

    minutes: float
    shortest: float
    longest: float
    who: str

    @property
    def beyond(self) -> float:
        """Seconds by which the wish lies outside; below zero when the script is too long for it."""
        wished = self.minutes * 60
        return wished - self.longest if wished > self.longest else wished - self.shortest


Ways = tuple[tuple[str, tuple[ScriptItem, ...]], ...]
"""What is told, each way once, with the first person who would hear it so."""


def ways(practice: Practice) -> Ways:
    """Every way in which a practice is told at its full length, over all who may ask."""
    found: dict[tuple[int, ...], tuple[str, tuple[ScriptItem, ...]]] = {}
    for who, comfort in _people(_positions_that_matter(practice)):
        items = arrange(practice, math.inf, comfort)
        found.setdefault(tuple(map(id, items)), (who, items))
    return tuple(found.values())


def misfits(
    practice: Practice, seconds_of: SecondsOf, breaths: Mapping[str, Breath], told: Ways | None = None
) -> tuple[Misfit, ...]:
    """The lengths on offer (both ends and every whole minute between) that can't be filled, for each choice
    of eyes, anchor, bell and skip list."""
    found: list[Misfit] = []
    for who, items in ways(practice) if told is None else told:
        found.extend(_outside(practice, _spans(items, seconds_of, breaths), who))
    return tuple(found)


def unspoken(practice: Practice, told: Ways) -> tuple[tuple[float, str], ...]:
    """The lengths on offer at which nothing at all is said, with who would hear nothing: for them there would
    be no words to read either."""
    found: dict[float, str] = {}
    for who, items in told:
        first = min((item.when.start for item in items if isinstance(item, Spoken)), default=math.inf)
        for minutes in lengths(practice):
            if minutes < first:
                found.setdefault(minutes, who)
    return tuple(sorted(found.items()))


def _spans(
    items: tuple[ScriptItem, ...], seconds_of: SecondsOf, breaths: Mapping[str, Breath]
) -> dict[float, tuple[float, float]]:
    """The bounds from each start on. What comes in at a length joins what is there already, so the bounds of
    each group add up."""
    groups: dict[float, list[ScriptItem]] = {0.0: []}
    for item in items:
        groups.setdefault(item.when.start, []).append(item)
    shortest = longest = 0.0
    spans: dict[float, tuple[float, float]] = {}
    for start in sorted(groups):
        least, most = bounds(groups[start], seconds_of, breaths)
        shortest, longest = shortest + least, longest + most
        spans[start] = (shortest, longest)
    return spans


def lengths(practice: Practice) -> tuple[float, ...]:
    """Both ends of the range and every whole minute between, in minutes."""
    shortest, longest = practice.minutes
    whole = range(math.ceil(shortest), math.floor(longest) + 1)
    return tuple(sorted({shortest, longest, *(float(minute) for minute in whole)}))


def _outside(practice: Practice, spans: Mapping[float, tuple[float, float]], who: str) -> Iterator[Misfit]:
    for minutes in lengths(practice):
        shortest, longest = spans[max(start for start in spans if start <= minutes)]
        if not shortest <= minutes * 60 <= longest:
            yield Misfit(minutes=minutes, shortest=shortest, longest=longest, who=who)


def _positions_that_matter(practice: Practice) -> tuple[Position, ...]:
    """Where no line is for one position alone, one position stands for all."""
    marked = any(item.when.positions for item in practice.items)
    return practice.positions if marked else practice.positions[:1]


def _people(positions: tuple[Position, ...]) -> Iterator[tuple[str, Comfort]]:
    """Everyone, described. The default person first."""
    anchors = [("its own anchor", None, True), *((f"anchor {anchor}", anchor, True) for anchor in Anchor)]
    anchors.append(("no breath focus", None, False))
    for position, (named, anchor, focus), (skipped, skip), eyes_open, bell in product(
        positions, anchors, SKIP_LISTS.items(), (False, True), (True, False)
    ):
        eyes = "eyes open" if eyes_open else "eyes closed"
        who = f"{eyes}, {named}, {skipped}, {'bell' if bell else 'no bell'}"
        if len(positions) > 1:
            who = f"{position}, {who}"
        yield (
            who,
            Comfort(
                eyes_open=eyes_open,
                anchor=anchor,
                breath_focus=focus,
                bell=bell,
                skip=skip,
                position=position,
            ),
        )
