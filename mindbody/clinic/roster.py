"""Who is in the group and who is here, for the console alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from mindbody.record.clinic.rows import Adaptation, Attendance, Came, Member, PrivateFlag

KEYS: Final[Mapping[str, Attendance]] = {
    "1": Attendance.PRESENT,
    "2": Attendance.LATE,
    "3": Attendance.LEFT_EARLY,
    "4": Attendance.TOLD_US,
    "5": Attendance.UNKNOWN,
    "6": Attendance.REMOTE,
    "0": Attendance.BOOKED,
}
"""One key a state. Digits: they mean nothing else on the console, and are there on every keyboard."""

_HERE: Final = frozenset({Attendance.PRESENT, Attendance.LATE, Attendance.REMOTE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the roster. adaptations and flags: in the order in which they are always listed. back: to
    be told “welcome back”, and nothing of where they were."""

    member: Member
    state: Attendance = Attendance.BOOKED
    minutes: int | None = None
    adaptations: tuple[Adaptation, ...] = ()
    flags: tuple[PrivateFlag, ...] = ()
    back: bool = False


def roster(
    members: Iterable[Member], came: Iterable[Came], day: date, back: Iterable[str] = ()
) -> tuple[Line, ...]:
    """Everybody of a group by alias, for a meeting on this day. came: the attendance of that meeting. back:
    the members to be told “welcome back”. Who left the group by then is on it only with attendance."""
    states = {each.member: each for each in came}
    returned = frozenset(back)
    listed = [each for each in members if each.id in states or each.left is None or each.left > day]
    return tuple(
        _line(each, states.get(each.id), each.id in returned)
        for each in sorted(listed, key=lambda member: (member.alias.casefold(), member.id))
    )


def is_here(line: Line) -> bool:
    """In the room or at the other end of the line now. Who left early was there, and is no more."""
    return line.state in _HERE


def minutes_there(state: Attendance, at: float, length: float, before: Came | None = None) -> int | None:
    """Whole minutes of a meeting for somebody who is marked so; None for who was not there.

    at: minutes into the meeting at which they are marked. length: minutes of the meeting. before: how they
    were marked until now, so that who came late and leaves early has the minutes between.
    """
    length = max(0.0, length)
    at = min(max(0.0, at), length)
    match state:
        case Attendance.PRESENT | Attendance.REMOTE:
            return round(length)
        case Attendance.LATE:
            return round(length - at)
        case Attendance.LEFT_EARLY:
            return max(0, round(at - _missed(before, length)))
        case _:
            return None


def _missed(before: Came | None, length: float) -> float:
    """Minutes at the beginning."""
    if before is None or before.state is not Attendance.LATE or before.minutes is None:
        return 0.0
    return length - before.minutes


def _line(member: Member, came: Came | None, back: bool) -> Line:
    return Line(
        member=member,
        state=Attendance.BOOKED if came is None else came.state,
        minutes=None if came is None else came.minutes,
        adaptations=tuple(each for each in Adaptation if each in member.adaptations),
        flags=tuple(each for each in PrivateFlag if each in member.flags),
        back=back,
    )
