"""What was practised lately, and the pain around it: the numbers as a person would work them out."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mindbody.insight.progress import (
    minutes_practised,
    pain_pairs,
    practice_days,
    recent_sessions,
    week_summary,
)
from mindbody.record.rows import Ending, RatingRow, SessionRow

FIRST = date(2026, 3, 1)
BEFORE, AFTER = "pain-before", "pain-after"


def rated(session: str | None, what: str, value: int | None, day: int = 0, minute: int = 0) -> RatingRow:
    at = datetime(2026, 3, 1, 12, 0, tzinfo=UTC) + timedelta(days=day, minutes=minute)
    return RatingRow(
        id=f"{session}-{what}-{minute}",
        at=at,
        local_day=at.date(),
        session=session,
        what=what,
        value=value,
        word=None,
        reason=None if value is not None else "skipped",
    )


def session(
    name: str, day: int = 0, *, seconds: float | None = 600.0, ending: Ending | None = Ending.FINISHED
) -> SessionRow:
    at = datetime(2026, 3, 1, 12, 0, tzinfo=UTC) + timedelta(days=day)
    return SessionRow(
        id=name,
        at=at,
        local_day=at.date(),
        lesson="pacing",
        position="lying",
        minutes=10,
        ending=ending,
        ended_at=at,
        active_seconds=seconds,
    )


def test_before_and_after_of_a_session_belong_together() -> None:
    """The latest of several counts; a number taken back is gone; loose ratings belong to no session."""
    rows = [
        rated("a", BEFORE, 3, minute=0),
        rated("a", BEFORE, 6, minute=1),
        rated("a", AFTER, 4, minute=9),
        rated("b", BEFORE, None, day=1),
        rated("b", AFTER, 5, day=1, minute=9),
        rated("c", BEFORE, None, day=2),
        rated("d", BEFORE, 7, day=3),
        rated("d", BEFORE, None, day=3, minute=1),
        rated(None, BEFORE, 9, day=4),
        rated("a", "energy", None),
    ]

    pairs = pain_pairs(reversed(rows))

    assert [(pair.session, pair.before, pair.after) for pair in pairs] == [("a", 6, 4), ("b", None, 5)]


def test_this_week_is_the_last_seven_days() -> None:
    """Counted in practices and in days, never as a row that can break."""
    today = FIRST + timedelta(days=9)
    practised = {
        FIRST + timedelta(days=day): count for day, count in ((2, 5), (3, 1), (7, 2), (9, 1), (10, 4))
    }

    week = week_summary(practised, today)

    assert (week.first, week.days) == (FIRST + timedelta(days=3), (1, 0, 0, 0, 2, 0, 1))
    assert (week.practices, week.days_with_practice) == (4, 3)
    assert week_summary({}, today).practices == 0


@given(
    st.dictionaries(st.dates(date(2025, 1, 1), date(2027, 1, 1)), st.integers(1, 5), max_size=40),
    st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    st.integers(0, 400),
)
def test_days_between_are_all_there(practised: dict[date, int], first: date, span: int) -> None:
    """Each day once, from first to last, with what was practised on it."""
    last = first + timedelta(days=span)

    days = practice_days(practised, first, last)

    assert len(days) == span + 1
    assert sum(days) == sum(count for day, count in practised.items() if first <= day <= last)


def test_minutes_are_those_really_spent() -> None:
    """Whole minutes; a session whose time is not known adds nothing."""
    rows = [session("a", seconds=90.0), session("b", seconds=95.0, day=3), session("c", seconds=None)]

    assert minutes_practised(rows) == 3
    assert minutes_practised(rows, since=FIRST + timedelta(days=1)) == 1


def test_the_latest_sessions_come_with_their_pain() -> None:
    """Newest first; one under way is not listed yet."""
    rows = [
        session("a"),
        session("b", 1),
        session("c", 2, ending=None),
        session("d", 3, ending=Ending.SET_ASIDE),
    ]

    listed = recent_sessions(rows, [rated("b", BEFORE, 6), rated("b", AFTER, 4, minute=9)], 2)

    assert [(each.session.id, each.before, each.after) for each in listed] == [("d", None, None), ("b", 6, 4)]
