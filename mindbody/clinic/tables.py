"""What leaves a clinic's store for a spreadsheet: aliases, days and minutes, no more about a person."""

from collections.abc import Iterable, Mapping
from typing import Final

from mindbody.content.meeting import Meeting
from mindbody.record.cells import table
from mindbody.record.clinic.rows import BlockHeld, Came, Held, Member

ATTENDANCE: Final = ("alias", "date", "session", "state", "minutes")
FIDELITY: Final = ("date", "session", "block", "title", "minutes_planned", "minutes", "skipped")


def attendance_csv(
    members: Iterable[Member], held: Iterable[Held], came: Iterable[Came], meetings: Mapping[str, Meeting]
) -> str:
    """A line for each mark, by day and then by alias. session: the meeting's code, or its id without one."""
    aliases = {each.id: each.alias for each in members}
    by_id = {each.id: each for each in held}
    marks = [each for each in came if each.member in aliases and each.held in by_id]
    marks.sort(key=lambda each: (by_id[each.held].at, aliases[each.member].casefold(), each.member))
    return table(
        ATTENDANCE,
        (
            (
                aliases[each.member],
                by_id[each.held].local_day.isoformat(),
                _session(by_id[each.held], meetings),
                each.state,
                each.minutes,
            )
            for each in marks
        ),
    )


def fidelity_csv(held: Iterable[Held], rows: Iterable[BlockHeld], meetings: Mapping[str, Meeting]) -> str:
    """A line for each block, by day and then in the order of the meeting's file, counted from 1."""
    by_id = {each.id: each for each in held}
    blocks = [each for each in rows if each.held in by_id]
    blocks.sort(key=lambda each: (by_id[each.held].at, each.held, each.number))
    return table(
        FIDELITY,
        (
            (
                by_id[each.held].local_day.isoformat(),
                _session(by_id[each.held], meetings),
                each.number + 1,
                each.title,
                round(each.planned / 60, 1),
                round(each.seconds / 60, 1),
                "yes" if each.skipped else "no",
            )
            for each in blocks
        ),
    )


def _session(held: Held, meetings: Mapping[str, Meeting]) -> str:
    meeting = meetings.get(held.meeting)
    return held.meeting if meeting is None or not meeting.code else meeting.code
