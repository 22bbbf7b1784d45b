"""A time told afterwards: earlier today, or in the evening of the day before; never ahead of now."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.record.clock import local_day
from mindbody.record.told import EVENING_FROM, told_moment

BERLIN = ZoneInfo("Europe/Berlin")
"""Clocks go from 2 to 3 on 29 March 2026, and from 3 back to 2 on 25 October 2026."""

YEAR = datetime(2026, 1, 1, tzinfo=UTC)


def berlin(month: int, day: int, hour: int, minute: int = 0, fold: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN, fold=fold)


def test_earlier_today_and_yesterday_evening_can_be_told() -> None:
    now = berlin(6, 10, 10)

    assert told_moment(time(8, 30), now, BERLIN) == berlin(6, 10, 8, 30)
    assert told_moment(time(22), now, BERLIN, yesterday=True) == berlin(6, 9, 22)


def test_a_time_ahead_and_an_afternoon_of_yesterday_cannot() -> None:
    now = berlin(6, 10, 10)

    assert told_moment(time(10, 1), now, BERLIN) is None
    assert told_moment(time(16, 59), now, BERLIN, yesterday=True) is None


def test_after_midnight_today_is_still_the_day_that_began_the_morning_before() -> None:
    """At half past one on the 11th it is still the 10th, and its evening and first night hour are past."""
    now = berlin(6, 11, 1, 30)

    assert told_moment(time(22), now, BERLIN) == berlin(6, 10, 22)
    assert told_moment(time(1), now, BERLIN) == berlin(6, 11, 1)
    assert told_moment(time(1), now, BERLIN, yesterday=True) == berlin(6, 10, 1)


def test_hands_shown_twice_mean_the_later_time_that_is_past() -> None:
    between, after = berlin(10, 25, 2, 10, fold=1), berlin(10, 25, 3, 30)

    first = told_moment(time(2, 30), between, BERLIN)
    second = told_moment(time(2, 30), after, BERLIN)

    assert first is not None
    assert first.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert second is not None
    assert second.astimezone(UTC) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_hands_that_were_jumped_over_are_read_after_the_jump() -> None:
    found = told_moment(time(2, 30), berlin(3, 29, 3, 45), BERLIN)

    assert found is not None
    assert found.astimezone(UTC) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert told_moment(time(2, 30), berlin(3, 29, 3, 10), BERLIN) is None, "half past three is ahead"


def test_now_needs_its_offset() -> None:
    with pytest.raises(ValueError, match="offset"):
        told_moment(time(8), datetime(2026, 6, 10, 10), BERLIN)  # noqa: DTZ001  without a zone, on purpose


@given(
    st.integers(0, 365 * 24 * 60).map(lambda minutes: YEAR + timedelta(minutes=minutes)),
    st.times(),
    st.booleans(),
    st.integers(0, 8),
)
def test_what_is_told_is_past_and_of_the_day_it_was_told_for(
    now: datetime, hands: time, yesterday: bool, day_start: int
) -> None:
    found = told_moment(hands, now, BERLIN, yesterday=yesterday, day_start=day_start)

    if found is not None:
        today = local_day(now.astimezone(BERLIN), day_start)
        assert found.astimezone(UTC) <= now
        assert local_day(found, day_start) == today - timedelta(days=yesterday)
        assert not yesterday or found.hour >= EVENING_FROM or found.hour < day_start
