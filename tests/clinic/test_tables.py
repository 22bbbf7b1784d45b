"""What leaves for a spreadsheet: aliases, days, minutes, and nothing that a spreadsheet would run."""

from dataclasses import replace

from mindbody.clinic.tables import attendance_csv, fidelity_csv
from mindbody.record.clinic.rows import Attendance, BlockHeld, Came
from tests.support.groups import held, member, weeks
from tests.support.meetings import MEETING

MEETINGS = {"first-meeting": replace(MEETING, code="G1")}
HELD = [held(1, "second-meeting"), held(0, "first-meeting")]


def test_attendance_is_a_line_a_mark() -> None:
    members = [member("1", "Wren"), member("2", "finch"), member("3", "Sol")]
    late = Came(held="h0", member="1", state=Attendance.LATE, minutes=75)
    came = [*weeks("2", "tp"), late, *weeks("gone", "p")]

    assert attendance_csv(members, HELD, came, MEETINGS).splitlines() == [
        "alias,date,session,state,minutes",
        "finch,2026-09-01,G1,absent-told-us,",
        "Wren,2026-09-01,G1,late,75",
        "finch,2026-09-08,second-meeting,present,",
    ]


def test_an_alias_is_never_run_as_a_formula() -> None:
    told = attendance_csv([member("1", "=1+1")], HELD, weeks("1", "p"), MEETINGS)

    assert told.splitlines()[1].startswith("'=1+1,")


def test_fidelity_is_a_line_a_block() -> None:
    rows = [
        BlockHeld(held="h0", number=1, title="Learn", planned=1200, seconds=1350),
        BlockHeld(held="h0", number=0, title="Arrive", planned=600, seconds=0, skipped=True),
        BlockHeld(held="gone", number=0, title="Arrive", planned=600, seconds=600),
    ]

    assert fidelity_csv(HELD, rows, MEETINGS).splitlines() == [
        "date,session,block,title,minutes_planned,minutes,skipped",
        "2026-09-01,G1,1,Arrive,10.0,0.0,yes",
        "2026-09-01,G1,2,Learn,20.0,22.5,no",
    ]
