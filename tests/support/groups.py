"""Attendance of a group over its weeks, written down in a few signs."""

from datetime import UTC, date, datetime, timedelta

from mindbody.record.clinic.rows import Attendance, Came, Held, Member

BEGAN = datetime(2026, 9, 1, 10, tzinfo=UTC)
SIGNS = {
    "p": Attendance.PRESENT,
    "l": Attendance.LATE,
    "e": Attendance.LEFT_EARLY,
    "r": Attendance.REMOTE,
    "t": Attendance.TOLD_US,
    "u": Attendance.UNKNOWN,
    "b": Attendance.BOOKED,
}


def held(week: int, meeting: str, *, over: bool = True) -> Held:
    """The meeting of a week, counted from 0; its id is `h0` and so on."""
    at = BEGAN + timedelta(weeks=week)
    ended = at + timedelta(minutes=90) if over else None
    return Held(id=f"h{week}", group="g", meeting=meeting, at=at, local_day=at.date(), ended_at=ended)


def weeks(member: str, signs: str) -> list[Came]:
    """One sign a week, `-` where nothing was marked."""
    return [
        Came(held=f"h{week}", member=member, state=SIGNS[sign])
        for week, sign in enumerate(signs)
        if sign != "-"
    ]


def member(id: str, alias: str = "", *, left: date | None = None) -> Member:
    return Member(id=id, group="g", alias=alias or id.title(), left=left)
