"""Each session keeps the local day it was lived on, through summer time and travel."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.record.clock import SystemClock, local_day, stamp
from tests.support.hand_clock import HandClock
from tests.support.records import begun, record_in

BERLIN, LOS_ANGELES, TOKYO = (
    ZoneInfo("Europe/Berlin"),
    ZoneInfo("America/Los_Angeles"),
    ZoneInfo("Asia/Tokyo"),
)


class Lived(NamedTuple):
    """A moment by the clock on the wall of a place, and the day it belongs to."""

    moment: datetime
    day: date


LIVED = [
    Lived(datetime(2026, 3, 10, 12, 0, tzinfo=BERLIN), date(2026, 3, 10)),
    Lived(datetime(2026, 3, 11, 3, 59, 59, tzinfo=BERLIN), date(2026, 3, 10)),
    Lived(datetime(2026, 3, 11, 4, 0, tzinfo=BERLIN), date(2026, 3, 11)),
    Lived(datetime(2026, 3, 29, 1, 59, tzinfo=BERLIN), date(2026, 3, 28)),
    Lived(datetime(2026, 3, 29, 3, 30, tzinfo=BERLIN), date(2026, 3, 28)),
    Lived(datetime(2026, 3, 29, 4, 0, tzinfo=BERLIN), date(2026, 3, 29)),
    Lived(datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN), date(2026, 10, 24)),
    Lived(datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=BERLIN), date(2026, 10, 24)),
    Lived(datetime(2026, 10, 25, 4, 0, tzinfo=BERLIN), date(2026, 10, 25)),
    Lived(datetime(2026, 11, 1, 23, 30, tzinfo=LOS_ANGELES), date(2026, 11, 1)),
    Lived(datetime(2026, 1, 1, 3, 0, tzinfo=TOKYO), date(2025, 12, 31)),
]


@pytest.mark.parametrize("case", LIVED, ids=lambda case: case.moment.isoformat())
def test_a_night_belongs_to_the_day_it_follows(case: Lived) -> None:
    """A day begins at four by the clock on the wall, whatever that clock was set to in between."""
    assert local_day(case.moment) == case.day


def test_a_moment_of_no_place_belongs_to_no_day() -> None:
    """A time without its offset is refused rather than guessed."""
    with pytest.raises(ValueError, match="offset"):
        local_day(datetime(2026, 1, 1, 12, 0))  # noqa: DTZ001  without a zone, on purpose
    with pytest.raises(ValueError, match="offset"):
        stamp(datetime(2026, 1, 1, 12, 0))  # noqa: DTZ001  without a zone, on purpose


@given(
    zone=st.sampled_from(sorted(available_timezones())).map(ZoneInfo),
    start=st.datetimes(datetime(1990, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  drawn in UTC
)
def test_through_any_days_of_any_place_each_day_comes_once(zone: ZoneInfo, start: datetime) -> None:
    """Walking on by half hours, the day never goes back, and is skipped only where a place skipped it."""
    days = [local_day((start + timedelta(minutes=30 * step)).astimezone(zone)) for step in range(120)]

    steps = [(later - earlier).days for earlier, later in pairwise(days)]
    jumps = [step for step in steps if step not in (0, 1)]
    offsets = {(start + timedelta(minutes=30 * step)).astimezone(zone).utcoffset() for step in range(120)}
    assert jumps == [] or len(offsets) > 1


def test_a_journey_keeps_each_session_on_the_day_it_was_done(tmp_path: Path) -> None:
    """Los Angeles in the evening, then Tokyo: two days, two sessions, in their order."""
    clock = HandClock(datetime(2026, 11, 1, 23, 30, tzinfo=LOS_ANGELES))
    record = record_in(tmp_path, clock)
    begun(record, "home")
    clock.pass_by(hours=12)
    clock.travel(TOKYO)
    begun(record, "away")

    kept = record.sessions()
    assert [(row.id, row.local_day) for row in kept] == [
        ("home", date(2026, 11, 1)),
        ("away", date(2026, 11, 3)),
    ]
    assert kept[1].at - kept[0].at == timedelta(hours=12)
    record.close()


@pytest.mark.parametrize(
    "jump", [timedelta(days=1), timedelta(days=-1), timedelta(days=365), timedelta(days=-365)]
)
def test_a_clock_that_jumps_makes_no_negative_session(tmp_path: Path, jump: timedelta) -> None:
    """The length of a session is what was really spent, not the end less the start."""
    clock = HandClock(datetime(2026, 3, 10, 12, 0, tzinfo=UTC))
    record = record_in(tmp_path, clock)
    begun(record)
    clock.set(clock.now() + jump)
    record.leave_step("s1", 0, "done", 12.0)
    record.finish_session("s1", 12.0)

    [kept] = record.sessions()
    assert kept.active_seconds == 12.0
    assert record.unfinished() is None
    record.close()


def test_the_real_clock_knows_its_offset() -> None:
    """What the app uses gives moments that can be kept."""
    assert stamp(SystemClock().now()).at.utcoffset() == timedelta(0)
