"""The roster: one key a state, and what was asked for is at hand."""

from dataclasses import replace
from datetime import date

import pytest

from mindbody.clinic.roster import KEYS, is_here, minutes_there, roster
from mindbody.record.clinic.rows import Adaptation, Attendance, Came, PrivateFlag
from tests.support.groups import member, weeks

DAY = date(2026, 9, 1)


def test_every_state_has_one_key() -> None:
    assert sorted(KEYS.values()) == sorted(Attendance)
    assert all(len(key) == 1 for key in KEYS)


def test_the_roster_is_by_alias_whoever_is_here() -> None:
    """A line that jumped with its state would be marked twice."""
    members = [member("1", "wren"), member("2", "Finch"), member("3", "Maple")]
    lines = roster(members, [*weeks("3", "p"), *weeks("1", "t")], DAY, back={"3"})

    assert [(line.member.alias, line.state, is_here(line), line.back) for line in lines] == [
        ("Finch", Attendance.BOOKED, False, False),
        ("Maple", Attendance.PRESENT, True, True),
        ("wren", Attendance.TOLD_US, False, False),
    ]


@pytest.mark.parametrize("sign", ["p", "l", "r"])
def test_who_is_here(sign: str) -> None:
    (line,) = roster([member("1")], weeks("1", sign), DAY)

    assert is_here(line)


@pytest.mark.parametrize("sign", ["e", "t", "u", "b", "-"])
def test_who_is_not_here_or_no_more(sign: str) -> None:
    (line,) = roster([member("1")], weeks("1", sign), DAY)

    assert not is_here(line)


def test_who_left_the_group_is_on_the_rosters_of_before() -> None:
    gone = member("1", left=DAY)

    assert roster([gone], [], DAY) == ()
    assert len(roster([gone], [], date(2026, 8, 25))) == 1
    assert len(roster([gone], weeks("1", "p"), DAY)) == 1


def test_what_was_asked_for_is_always_in_one_order() -> None:
    asked = frozenset({Adaptation.NEAR_DOOR, Adaptation.NEEDS_TO_STAND, Adaptation.NO_BELL})
    flags = frozenset({PrivateFlag.SHARES_MEASURES, PrivateFlag.WORD_AFTER})
    (line,) = roster([replace(member("1"), adaptations=asked, flags=flags)], [], DAY)

    assert line.adaptations == (Adaptation.NEEDS_TO_STAND, Adaptation.NO_BELL, Adaptation.NEAR_DOOR)
    assert line.flags == (PrivateFlag.WORD_AFTER, PrivateFlag.SHARES_MEASURES)


LATE = Came(held="h0", member="1", state=Attendance.LATE, minutes=75)


@pytest.mark.parametrize(
    ("state", "at", "before", "minutes"),
    [
        (Attendance.PRESENT, 0, None, 90),
        (Attendance.PRESENT, 12, None, 90),
        (Attendance.REMOTE, 3, None, 90),
        (Attendance.LATE, 15, None, 75),
        (Attendance.LATE, 120, None, 0),
        (Attendance.LEFT_EARLY, 60, None, 60),
        (Attendance.LEFT_EARLY, 60, LATE, 45),  # from minute 15 to minute 60
        (Attendance.LEFT_EARLY, 10, LATE, 0),
        (Attendance.LEFT_EARLY, 60, replace(LATE, minutes=None), 60),
        (Attendance.TOLD_US, 5, None, None),
        (Attendance.UNKNOWN, 5, None, None),
        (Attendance.BOOKED, 5, None, None),
    ],
)
def test_minutes_there(state: Attendance, at: float, before: Came | None, minutes: int | None) -> None:
    """Of a meeting of ninety minutes."""
    assert minutes_there(state, at, 90, before) == minutes
