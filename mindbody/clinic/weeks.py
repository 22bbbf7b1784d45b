"""A member's way through the weeks of a group: meetings had, and what is there for a missed one.

Nobody is told of absences: they are welcome back, and have a lesson to do at home.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from mindbody.content.meeting import Meeting
from mindbody.record.clinic.rows import CAME, Came, Held


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """Meetings that a member had, whole or in part, each once, of those that the programme has."""

    had: int
    of: int


def dose(member: str, held: Iterable[Held], came: Iterable[Came], programme: Collection[str]) -> Dose:
    """held: the meetings of the member's group. programme: the ids of the meetings of the weeks; another one,
    such as a class of one sitting, is none of them."""
    there = _there(member, came)
    had = {each.meeting for each in held if each.id in there}
    return Dose(had=len(had.intersection(programme)), of=len(programme))


def make_up(
    member: str, held: Iterable[Held], came: Iterable[Came], meetings: Mapping[str, Meeting]
) -> tuple[str, ...]:
    """The lessons to do at home for meetings that a member missed, in the order the group had them; none
    that they had in another meeting. A meeting that is not over yet is not missed."""
    there = _there(member, came)
    over = [each for each in _in_order(held) if each.meeting in meetings]
    had = {name for each in over if each.id in there for name in meetings[each.meeting].lessons}
    missed = [
        name
        for each in over
        if each.id not in there and each.ended_at is not None
        for name in meetings[each.meeting].lessons
    ]
    return tuple(name for name in dict.fromkeys(missed) if name not in had)


def welcome_back(now: Held, held: Iterable[Held], came: Sequence[Came]) -> frozenset[str]:
    """The members who had a meeting before this one, though not the last."""
    earlier = [each for each in _in_order(held) if each.at < now.at and each.id != now.id]
    if not earlier:
        return frozenset()
    knew = {
        each.member for each in came if each.state in CAME and each.held in {one.id for one in earlier[:-1]}
    }
    return frozenset(
        knew - {each.member for each in came if each.held == earlier[-1].id and each.state in CAME}
    )


def _there(member: str, came: Iterable[Came]) -> frozenset[str]:
    return frozenset(each.held for each in came if each.member == member and each.state in CAME)


def _in_order(held: Iterable[Held]) -> list[Held]:
    return sorted(held, key=lambda each: each.at)
