"""What is noted by itself: many a day, each with its own time, changed, taken out and put back."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from mindbody.record.rows import LONGEST_LINE, Told
from mindbody.record.store import Record
from tests.support.hand_clock import HandClock
from tests.support.records import NOON, record_in

DAY = date(2026, 3, 10)
SECRET = "a line that nobody else is to read"


def test_the_latest_answer_counts_and_silence_differs_from_not_today(record: Record) -> None:
    """A changed answer takes the place of the one before, one taken back is gone."""
    entry = record.check_ins.begin()
    record.check_ins.rate(entry, "pain-now", 4)
    record.check_ins.rate(entry, "pain-now", 6)
    record.check_ins.rate(entry, "energy", "low")
    record.check_ins.rate(entry, "energy", None)
    record.check_ins.rate(entry, "mood", None, "not-today")
    record.check_ins.rate(entry, "where", None, "does-not-apply")

    [found] = record.check_ins.between(DAY, DAY)

    assert found.answers == {
        "pain-now": Told(value=6),
        "mood": Told(reason="not-today"),
        "where": Told(reason="does-not-apply"),
    }
    assert (found.told_at, found.told_day, found.note) == (found.at, DAY, "")
    # Every tap stays, as every rating does.
    assert [row.value for row in record.ratings("pain-now")] == [4, 6]


def test_an_entry_tells_of_the_evening_before_and_its_ratings_with_it(record: Record) -> None:
    """The moment of noting stays; series and lists take the day that it tells of."""
    evening = NOON - timedelta(hours=16)
    entry = record.check_ins.begin()
    record.check_ins.rate(entry, "pain-now", 5)
    record.check_ins.tell_of(entry, evening)

    found = record.check_ins.find(entry)

    assert found is not None
    assert (found.told_at, found.told_day) == (evening, date(2026, 3, 9))
    assert record.check_ins.between(DAY, DAY) == []
    assert [row.local_day for row in record.rated(["pain-now"])] == [date(2026, 3, 9)]
    assert record.rated(["pain-now"], since=DAY) == []
    assert record.ratings("pain-now", since=DAY) == []
    assert record.first_day() == date(2026, 3, 9)


def test_a_told_time_is_read_in_the_offset_of_its_moment(folder: Path) -> None:
    """Across a change of clocks, the hands of that evening are shown."""
    clock = HandClock(datetime.fromisoformat("2026-03-29T09:00+02:00"))
    record = record_in(folder, clock)
    told = datetime.fromisoformat("2026-03-28T21:30+01:00")
    entry = record.check_ins.begin(told)

    found = record.check_ins.find(entry)

    assert found is not None
    assert found.told_at.isoformat() == "2026-03-28T21:30:00+01:00"
    assert found.at == datetime(2026, 3, 29, 7, tzinfo=UTC)
    record.close()


def test_a_deleted_entry_comes_back_as_it_was(record: Record) -> None:
    """Same id, same moments, every tap."""
    entry = record.check_ins.begin()
    record.check_ins.rate(entry, "pain-now", 4)
    record.check_ins.rate(entry, "pain-now", 6)
    record.check_ins.write(entry, SECRET)
    before = record.tables()

    taken = record.check_ins.take_out(entry)
    assert record.check_ins.between(DAY, DAY) == []
    assert record.ratings("pain-now") == []

    record.check_ins.put_back(taken)
    assert record.tables() == before


def test_a_deleted_line_is_in_no_file(tmp_path: Path) -> None:
    """Neither in the record nor in its log, while the app still runs."""
    record = record_in(tmp_path / "me")
    entry, other = record.check_ins.begin(), record.check_ins.begin()
    record.check_ins.write(entry, SECRET)
    record.check_ins.write(other, SECRET)

    record.check_ins.take_out(entry)
    record.check_ins.write(other, "")
    record.empty_log()

    files = [path for path in (tmp_path / "me").rglob("*") if path.is_file()]
    assert files
    assert not any(SECRET.encode() in path.read_bytes() for path in files)
    record.close()


def test_a_line_has_at_most_so_many_characters(record: Record) -> None:
    entry = record.check_ins.begin()
    record.check_ins.write(entry, "x" * LONGEST_LINE)

    with pytest.raises(ValueError, match="at most 140"):
        record.check_ins.write(entry, "x" * (LONGEST_LINE + 1))

    found = record.check_ins.find(entry)
    assert found is not None
    assert len(found.note) == LONGEST_LINE
