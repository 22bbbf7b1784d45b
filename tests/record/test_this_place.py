"""The zone of this machine, which knows the evening before a change of clocks."""

import os
import time as machine_time
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

import pytest

from mindbody.record.clock import ThisPlace
from mindbody.record.told import told_moment


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(machine_time, "tzset"):
        pytest.skip("the zone of this machine can't be changed for a test")
    before = os.environ.get("TZ")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    machine_time.tzset()
    yield
    if before is None:
        monkeypatch.delenv("TZ")
    else:
        monkeypatch.setenv("TZ", before)
    machine_time.tzset()


@pytest.mark.usefixtures("berlin")
def test_yesterday_evening_has_the_offset_of_its_own_day() -> None:
    """Clocks went forward in the night to 29 March 2026; half past nine was still an hour ahead of UTC."""
    now = datetime(2026, 3, 29, 7, 0, tzinfo=UTC).astimezone()
    assert now.utcoffset() == timedelta(hours=2)

    told = told_moment(time(21, 30), now, ThisPlace(), yesterday=True)

    assert told is not None
    assert told.astimezone(UTC) == datetime(2026, 3, 28, 20, 30, tzinfo=UTC)


@pytest.mark.usefixtures("berlin")
def test_an_hour_that_came_twice_keeps_its_place() -> None:
    """01:30 in UTC on 25 October 2026 is the second half past two."""
    for hour in (0, 1):
        moment = datetime(2026, 10, 25, hour, 30, tzinfo=UTC)
        here = moment.astimezone(ThisPlace())
        assert (here.hour, here.minute) == (2, 30)
        assert here.astimezone(UTC) == moment
