"""A backup is complete, was opened before it counts, and makes room only when it is there."""

import json
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from mindbody.record.backup_problems import BackupError, Cause, NotMade
from mindbody.record.backups import Backup, due, listed, make, make_if_due, save_copy_to, source_of
from mindbody.record.bundle import Reason, pack
from mindbody.record.opening import open_record
from mindbody.record.problems import Damaged, DiskTrouble, RecordError
from mindbody.record.profile import Profile, Settings, save_profile
from mindbody.record.store import Record
from tests.support.hand_clock import HandClock
from tests.support.records import begun, key_in, raw, record_in

DAILY = Reason.DAILY


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").iterdir())


def days(folder: Path, reason: Reason = DAILY) -> list[date]:
    return sorted(each.day for each in listed(folder) if each.reason is reason)


def content(folder: Path) -> dict[str, list[sqlite3.Row]]:
    """Every row of a closed record, past all that looks after it."""
    connection = raw(folder / "record.db")
    tables = ("session", "step", "rating", "answer", "place", "lesson_mark", "measure_answer")
    rows = {table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in tables}
    connection.close()
    return rows


def unzipped(backup: Backup, folder: Path) -> Path:
    with zipfile.ZipFile(backup.path) as whole:
        whole.extractall(folder)
    return folder


def test_a_backup_of_an_open_record_holds_all_that_was_said_to_be_saved(
    record: Record, clock: HandClock, folder: Path, tmp_path: Path
) -> None:
    """Also what still stands in the log: a copy of the file alone would be empty."""
    begun(record)
    record.rate("s1", "pain-before", 7)
    record.answer("s1", "pacing.note", "a line of words")

    made = make(folder, clock, key_in(folder), DAILY)
    record.close()

    elsewhere = unzipped(made, tmp_path / folder.parent.name / "elsewhere")
    assert content(elsewhere) == content(folder)
    assert (made.rows["session"], made.rows["rating"], made.rows["answer"]) == (1, 1, 1)
    assert (made.first_day, made.last_day) == (date(2026, 3, 10), date(2026, 3, 10))
    assert not list(elsewhere.glob("record.db-*"))


def test_a_backup_says_when_and_why_it_was_made(record: Record, folder: Path) -> None:
    """By the clock on the wall of that day; a night belongs to the day before."""
    clock = HandClock(datetime(2026, 11, 29, 1, 45, tzinfo=timezone(timedelta(hours=1))))

    made = make(folder, clock, key_in(folder), Reason.BY_HAND)

    assert made.path == folder / "backups" / "2026-11-29-014500-by-hand.mindbody"
    assert (made.made, made.day, made.reason) == (clock.now(), date(2026, 11, 28), Reason.BY_HAND)
    assert made.size == made.path.stat().st_size
    assert made.locked == (key_in(folder) is not None)
    assert listed(folder) == (made,)
    assert names(folder) == [made.path.name]
    record.close()


def test_two_of_one_second_do_not_meet(record: Record, clock: HandClock, folder: Path) -> None:
    """Neither takes the place of the other."""
    first = make(folder, clock, key_in(folder), Reason.BY_HAND)
    second = make(folder, clock, key_in(folder), Reason.BY_HAND)

    assert first.path != second.path
    assert len(listed(folder)) == 2
    record.close()


def test_what_lies_beside_the_record_goes_along(
    record: Record, clock: HandClock, folder: Path, tmp_path: Path
) -> None:
    """Who it is, the recordings they added, and the key file when the record is locked."""
    save_profile(folder, Profile(id="me", name="Rosa"))
    (folder / "recordings").mkdir()
    (folder / "recordings" / "recordings.json").write_text('{"recordings": []}')
    (folder / "record.key").write_text("wrapped")

    made = make(folder, clock, key_in(folder), DAILY)

    elsewhere = unzipped(made, tmp_path / "elsewhere")
    key_file = {"record.key"} if key_in(folder) else set()
    assert {path.name for path in elsewhere.iterdir()} == {
        "about.json",
        "record.db",
        "profile.json",
        "recordings.json",
        *key_file,
    }
    assert json.loads((elsewhere / "profile.json").read_text())["name"] == "Rosa"
    record.close()


def test_no_word_of_a_locked_record_lies_open_in_its_backup(
    record: Record, clock: HandClock, folder: Path
) -> None:
    """A backup is as closed as the record is."""
    begun(record)
    record.answer("s1", "pacing.note", "MARKER")

    made = make(folder, clock, key_in(folder), DAILY)
    with zipfile.ZipFile(made.path) as whole:
        held = b"MARKER" in whole.read("record.db")

    assert held == (key_in(folder) is None)
    record.close()


def test_the_backup_of_the_day_is_made_once_and_only_after_a_change(clock: HandClock, folder: Path) -> None:
    """A day without anything new needs none; neither does a second look at the same day."""

    def opened_today(*, with_something_new: bool) -> bool:
        clock.pass_by(days=1)
        record = record_in(folder, clock)
        if with_something_new:
            record.rate(None, "pain-before", 3)
        first, second = (make_if_due(folder, clock, key_in(folder)) for _ in range(2))
        record.close()
        assert second is None
        return first is not None

    assert opened_today(with_something_new=True)
    assert opened_today(with_something_new=True)
    # The one before was made while its record was open: whether that was all is not known.
    opened_today(with_something_new=False)
    assert not opened_today(with_something_new=False)
    assert not opened_today(with_something_new=False)
    assert opened_today(with_something_new=True)


def test_a_new_day_begins_at_four(folder: Path, clock: HandClock, record: Record) -> None:
    """What is written at two in the night belongs to yesterday's backup."""
    clock.set(datetime(2026, 3, 10, 22, tzinfo=UTC))
    record.rate(None, "pain-before", 3)
    assert make_if_due(folder, clock, key_in(folder))
    record.rate(None, "pain-before", 4)

    clock.pass_by(hours=4)
    assert make_if_due(folder, clock, key_in(folder)) is None
    clock.pass_by(hours=3)
    assert make_if_due(folder, clock, key_in(folder))


def test_a_day_begins_when_the_person_chose(folder: Path, clock: HandClock, record: Record) -> None:
    """Who is up until seven has one backup for that night."""
    save_profile(folder, Profile(id="me", settings=Settings(day_start=7)))
    clock.set(datetime(2026, 3, 11, 6, tzinfo=UTC))

    assert make(folder, clock, key_in(folder), DAILY).day == date(2026, 3, 10)


def test_due_asks_for_the_day_and_for_a_change(record: Record, clock: HandClock, folder: Path) -> None:
    """A clock that ran ahead once does not keep later days from having theirs."""
    record.close()
    made = make(folder, clock, key_in(folder), DAILY)
    today, source = made.day, source_of(folder / "record.db")

    assert due((), today, source)
    assert not due([made], today, "other")
    assert not due([made], today + timedelta(days=1), source)
    assert due([made], today + timedelta(days=1), "other")
    assert due([made], today + timedelta(days=1), "")
    assert due([made], today - timedelta(days=300), "other")


def test_thirty_days_leave_exactly_these(clock: HandClock, folder: Path) -> None:
    """Seven days, four weeks and the month before."""
    for _ in range(30):
        record = record_in(folder, clock)
        record.rate(None, "pain-before", 3)
        assert make_if_due(folder, clock, key_in(folder)) is not None
        record.close()
        clock.pass_by(days=1)

    assert days(folder) == [
        date(2026, 3, 22),
        date(2026, 3, 29),
        date(2026, 3, 31),
        *(date(2026, 4, day) for day in range(2, 9)),
    ]
    assert len(names(folder)) == 10


def test_one_before_a_change_stays_for_a_week_and_costs_no_daily_one(
    record: Record, clock: HandClock, folder: Path
) -> None:
    """Every change of the last seven days can be undone."""
    for _ in range(9):
        for reason in (DAILY, Reason.BEFORE_RESTORE, Reason.BEFORE_RESTORE):
            clock.pass_by(minutes=1)
            make(folder, clock, key_in(folder), reason)
        clock.pass_by(days=1)

    last = [date(2026, 3, day) for day in range(12, 19)]
    assert days(folder)[-7:] == last
    assert [day for day in days(folder, Reason.BEFORE_RESTORE) if day >= last[0]] == sorted([*last, *last])
    record.close()


def test_one_that_does_not_read_back_does_not_count_and_thins_nothing(
    record: Record, clock: HandClock, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that takes everything and gives back something else is found out at once."""
    for _ in range(9):
        make(folder, clock, key_in(folder), DAILY)
        clock.pass_by(days=1)
    before = names(folder)

    def lying(target: Path, *rest: object) -> None:
        pack(target, *rest)  # type: ignore[arg-type]  # handed on
        whole = bytearray(target.read_bytes())
        whole[len(whole) // 2] ^= 1
        target.write_bytes(whole)

    monkeypatch.setattr("mindbody.record.backups.pack", lying)
    with pytest.raises(BackupError) as caught:
        make(folder, clock, key_in(folder), DAILY)

    assert isinstance(caught.value.problem, NotMade)
    assert caught.value.problem.cause is Cause.READ_BACK
    assert names(folder) == before
    record.close()


def test_a_damaged_record_is_not_passed_off_as_a_backup(
    record: Record, clock: HandClock, folder: Path
) -> None:
    """The record is named as what is damaged, and the good backups stay."""
    for number in range(40):
        record.answer(None, "pacing.note", f"{number} words " * 100)
    record.close()
    good = make(folder, clock, key_in(folder), DAILY)
    with (folder / "record.db").open("r+b") as file:
        file.seek(4096 * 5)
        file.write(b"\xa5" * 4096)

    clock.pass_by(days=1)
    with pytest.raises(RecordError) as caught:
        make(folder, clock, key_in(folder), DAILY)

    assert isinstance(caught.value.problem, Damaged)
    assert listed(folder) == (good,)


def test_no_record_is_made_where_there_is_none(clock: HandClock, folder: Path) -> None:
    """Backing up nothing leaves nothing behind."""
    with pytest.raises(RecordError) as caught:
        make(folder, clock, key_in(folder), DAILY)

    assert isinstance(caught.value.problem, DiskTrouble)
    assert not folder.exists()


def test_the_list_passes_over_what_is_no_backup(record: Record, clock: HandClock, folder: Path) -> None:
    """Other files in the folder are left alone, whatever they are called."""
    made = make(folder, clock, key_in(folder), DAILY)
    (folder / "backups" / "notes.mindbody").write_text("words")
    (folder / "backups" / "cut.mindbody").write_bytes(made.path.read_bytes()[:900])
    (folder / "backups" / "empty.mindbody").touch()
    (folder / "backups" / "folder.mindbody").mkdir()

    assert listed(folder) == (made,)
    record.close()


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "stick"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder)


def test_a_copy_for_a_stick_is_the_same_file(
    record: Record, clock: HandClock, folder: Path, stick: Path
) -> None:
    """Also in place of an older one; nothing else is left on the stick."""
    made = make(folder, clock, key_in(folder), DAILY)
    (stick / "copy.mindbody").write_text("older")

    save_copy_to(made, stick / "copy.mindbody")

    assert (stick / "copy.mindbody").read_bytes() == made.path.read_bytes()
    assert [path.name for path in stick.iterdir()] == ["copy.mindbody"]
    record.close()


def test_a_stick_that_was_pulled_is_named(record: Record, clock: HandClock, folder: Path) -> None:
    """One sentence with the place and what to do."""
    made = make(folder, clock, key_in(folder), DAILY)

    with pytest.raises(BackupError, match=r"nowhere/copy\.mindbody could not be made.*try again"):
        save_copy_to(made, folder / "nowhere" / "copy.mindbody")
    record.close()


def test_what_a_cut_off_backup_left_is_swept_away(record: Record, clock: HandClock, folder: Path) -> None:
    """Never shown, never counted, and gone with the next."""
    room = folder / "backups" / ".making-999999999-x"
    room.mkdir(parents=True)
    (room / "record.db").write_text("half")

    assert listed(folder) == ()
    made = make(folder, clock, key_in(folder), DAILY)

    assert names(folder) == [made.path.name]
    record.close()


def test_a_backup_can_be_opened_as_a_record(
    record: Record, clock: HandClock, folder: Path, tmp_path: Path
) -> None:
    """With the tools of any desk: it is a zip file with a record in it."""
    begun(record)
    made = make(folder, clock, key_in(folder), DAILY)

    again = open_record(unzipped(made, tmp_path / "desk"), clock, key=key_in(folder))

    assert [each.id for each in again.sessions()] == ["s1"]
    again.close()
    record.close()
