"""Clocks that jump, days that begin when a person says so, and what the record makes of them."""

import json
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mindbody.record.clock import LATEST_START, lived, local_day, stamp
from mindbody.record.glance import glance
from mindbody.record.store import Record
from tests.support.hand_clock import HandClock
from tests.support.records import begun, key_in, record_in

ROOT = Path(__file__).parent.parent.parent
BERLIN = ZoneInfo("Europe/Berlin")
JUMPS = [timedelta(days=1), timedelta(days=-1), timedelta(days=365), timedelta(days=-365)]


def practised(record: Record, session: str) -> None:
    """A session with a breath in it, begun and finished."""
    begun(record, session)
    record.enter_step(session, 1, "breathe")
    record.leave_step(session, 1, "done", 120.0)
    record.finish_session(session, 150.0)


@pytest.mark.parametrize(("hour", "day"), [(0, 29), (4, 28), (8, 28)])
def test_a_day_begins_when_the_person_says_so(folder: Path, hour: int, day: int) -> None:
    """A session at half past three at night, by three choices."""
    clock = HandClock(datetime(2026, 3, 29, 3, 30, tzinfo=BERLIN))
    record = record_in(folder, clock)
    record.day_start = hour
    begun(record)

    assert record.sessions()[0].local_day == date(2026, 3, day)
    record.close()


def test_another_start_of_the_day_leaves_what_is_kept(folder: Path) -> None:
    """Only rows to come follow the new choice."""
    clock = HandClock(datetime(2026, 3, 12, 6, 0, tzinfo=BERLIN))
    record = record_in(folder, clock)
    begun(record, "before")
    record.day_start = 8
    begun(record, "after")

    assert {row.id: row.local_day.day for row in record.sessions()} == {"before": 12, "after": 11}
    record.close()


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    zone=st.sampled_from(sorted(available_timezones())).map(ZoneInfo),
    moment=st.datetimes(datetime(1990, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  drawn in UTC
    hour=st.integers(0, LATEST_START),
)
def test_the_day_is_the_one_on_the_wall_or_the_one_before(
    zone: ZoneInfo, moment: datetime, hour: int
) -> None:
    """In any place, at any moment, for any choice: one day, told from the hands of the clock there."""
    here = moment.astimezone(zone)
    kept = stamp(here, hour)

    assert kept.day == here.date() - timedelta(days=1 if here.hour < hour else 0)
    # What a row keeps is enough to tell its day again; offsets of old local times have odd seconds.
    again = kept.at.astimezone(UTC) + timedelta(minutes=kept.offset)
    assert abs((again.replace(tzinfo=None) - here.replace(tzinfo=None)).total_seconds()) <= 30


@pytest.mark.parametrize(
    "before",
    [
        datetime(2026, 3, 28, 12, 0, tzinfo=BERLIN),
        datetime(2026, 10, 24, 12, 0, tzinfo=BERLIN),
        datetime(2026, 11, 1, 23, 30, tzinfo=ZoneInfo("America/Los_Angeles")),
    ],
    ids=["summer time begins", "summer time ends", "summer time ends at home"],
)
def test_each_day_counts_once_through_summer_time(folder: Path, before: datetime) -> None:
    """A session at the same hour of the clock on three days is on three days, whether a day has 23, 24 or 25
    hours, and the week counts three."""
    clock = HandClock(before)
    record = record_in(folder, clock)
    for number in range(3):
        wall = before.replace(tzinfo=None) + timedelta(days=number)
        clock.set(wall.replace(tzinfo=before.tzinfo))
        practised(record, f"s{number}")
    days = [row.local_day for row in record.sessions()]
    record.close()

    assert days == [before.date() + timedelta(days=number) for number in range(3)]
    seen = glance(folder, key_in(folder))
    assert dict(seen.practised) == dict.fromkeys(days, 1)
    assert seen.practices_this_week(days[-1]) == 3


def test_a_flight_back_over_the_date_line_loses_no_practice(folder: Path) -> None:
    """Tokyo on the third, Los Angeles when it is the second there: both count at once."""
    clock = HandClock(datetime(2026, 11, 3, 9, 0, tzinfo=ZoneInfo("Asia/Tokyo")))
    record = record_in(folder, clock)
    practised(record, "there")
    clock.pass_by(hours=10)
    clock.travel(ZoneInfo("America/Los_Angeles"))
    practised(record, "here")
    today = local_day(clock.now())
    record.close()

    assert today == date(2026, 11, 2)
    assert glance(folder, key_in(folder)).practices_this_week(today) == 2


@pytest.mark.parametrize("jump", JUMPS, ids=lambda jump: f"{jump.days:+} days")
def test_no_jump_makes_a_negative_length(folder: Path, jump: timedelta) -> None:
    """Neither a session nor a step ends before it began, and what was spent is what the run counted."""
    clock = HandClock(datetime(2026, 3, 10, 12, 0, tzinfo=UTC))
    record = record_in(folder, clock)
    begun(record)
    clock.set(clock.now() + jump)
    record.leave_step("s1", 0, "done", 12.0)
    record.finish_session("s1", 12.0)
    begun(record, "s2")
    clock.set(clock.now() + jump)
    begun(record, "s3")
    tables = record.tables()
    record.close()

    ended = [row for row in tables["session"] if row["ended_at"] is not None]
    left = [row for row in tables["step"] if row["left_at"] is not None]
    assert [len(ended), len(left)] == [2, 1]
    assert all(row["ended_at"] >= row["at"] for row in ended)
    assert all(row["left_at"] >= row["at"] for row in left)
    assert {row["id"]: row["active_seconds"] for row in ended}["s1"] == 12.0


@pytest.mark.parametrize("step_back", [0.0, 0.4, 290.0])
def test_a_clock_put_right_by_a_little_keeps_the_order(folder: Path, step_back: float) -> None:
    """What was said second comes second, though the network put the clock back in between."""
    clock = HandClock(datetime(2026, 3, 10, 12, 0, tzinfo=UTC))
    record = record_in(folder, clock)
    for number in range(5):
        record.rate(None, "mood", number)
        clock.pass_by(seconds=-step_back / 5)

    rows = record.ratings("mood")
    assert [row.value for row in rows] == [0, 1, 2, 3, 4]
    assert len({row.at for row in rows}) == 5
    record.close()


@pytest.mark.parametrize("jump", JUMPS, ids=lambda jump: f"{jump.days:+} days")
def test_a_large_jump_is_believed_and_costs_nothing(folder: Path, jump: timedelta) -> None:
    """The rows bear the day that the clock tells; the session under way is still the same one, the latest
    version of an answer still the latest, and the week counts what can have been lived."""
    clock = HandClock(datetime(2026, 3, 10, 12, 0, tzinfo=UTC))
    record = record_in(folder, clock)
    practised(record, "first")
    record.answer(None, "pacing.note", "before")
    begun(record, "going")
    clock.set(clock.now() + jump)
    record.answer(None, "pacing.note", "after")

    found = record.unfinished()
    assert found is not None
    assert found.id == "going"
    assert record.answers("pacing") == {"note": "after"}
    today = local_day(clock.now())
    assert record.answer_history("pacing", "note")[-1].local_day == today
    record.close()
    counted = 1 if abs(jump) == timedelta(days=1) else 0
    assert glance(folder, key_in(folder)).practices_this_week(today) == counted


def test_a_day_ahead_can_be_lived_and_a_week_ahead_can_not() -> None:
    """East of the date line it is tomorrow; nowhere is it next week."""
    today = date(2026, 3, 10)
    assert [lived(today + timedelta(days=ahead), today) for ahead in (-400, 0, 1, 2, 365)] == [
        True,
        True,
        True,
        False,
        False,
    ]


THROUGH_THE_GAP = """
import json, sys
from pathlib import Path
from mindbody.record.opening import open_record
from mindbody.ui.viewmodels.session.times import TimeSpent
from mindbody.wiring.machine import SystemClock

record_folder, hands = map(Path, sys.argv[1:])
clock = SystemClock()
record = open_record(record_folder, clock)
record.day_start = 0
spent = TimeSpent(clock)
spent.start()
hours = [clock.now().hour]
record.rate(None, "mood", 1)
hands.write_text("2026-03-29 03:00:01")
hours.append(clock.now().hour)
seconds, slept = spent.look()
record.rate(None, "mood", 2)
rows = record.tables()["rating"]
record.close()
print(json.dumps({
    "hours": hours,
    "offsets": [row["utc_offset"] for row in rows],
    "days": [row["local_day"].isoformat() for row in rows],
    "values": [row["value"] for row in rows],
    "apart": (rows[1]["at"] - rows[0]["at"]).total_seconds(),
    "slept": slept,
    "spent": seconds,
}))
"""


def libfaketime() -> Path | None:
    """The library that lets one process see another time, where it is installed."""
    return next(iter(sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))), None)


@pytest.mark.skipif(libfaketime() is None, reason="libfaketime is not installed")
def test_a_night_in_which_an_hour_is_missing(tmp_path: Path) -> None:
    """The real clock of a real process goes from 01:59:59 to 03:00:01: two seconds pass, not an hour and two,
    nobody is asked whether they slept, and both rows are of that day."""
    hands = tmp_path / "hands"
    hands.write_text("2026-03-29 01:59:59")
    done = subprocess.run(
        [sys.executable, "-c", THROUGH_THE_GAP, str(tmp_path / "me"), str(hands)],
        env={
            "TZ": "Europe/Berlin",
            "PYTHONPATH": str(ROOT),
            "LD_PRELOAD": str(libfaketime()),
            "FAKETIME_TIMESTAMP_FILE": str(hands),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)

    assert told["hours"] == [1, 3]
    assert told["values"] == [1, 2]
    assert told["offsets"] == [60, 120]
    assert told["days"] == ["2026-03-29", "2026-03-29"]
    assert told["apart"] == pytest.approx(2, abs=0.01)
    assert not told["slept"]
    assert 0 <= told["spent"] <= 2
