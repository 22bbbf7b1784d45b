"""Two programs at one record: each waits for the other; and a file that is no longer the one that was opened
is not written to."""

import os
import shutil
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from mindbody.record.glance import glance
from mindbody.record.opening import open_record
from mindbody.record.problems import Altered, RecordError, Replaced, TakenOver
from mindbody.record.seal import seal_path
from mindbody.record.store import Record
from tests.support.hand_clock import HandClock
from tests.support.records import NOON, begun, key_in, record_in

ROOT = Path(__file__).parent.parent.parent
WRITES = 500


def test_two_programs_write_a_thousand_times_and_nobody_is_told_of_a_lock(folder: Path) -> None:
    """Each change waits its turn: all are there, the file is whole, and it is sealed by the last to close."""
    record_in(folder).close()
    with ExitStack() as running:
        scribes = [
            running.enter_context(
                subprocess.Popen(
                    [sys.executable, "-m", "tests.support.scribe", str(folder), name, str(WRITES)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                    cwd=ROOT,
                )
            )
            for name in ("one", "two")
        ]
        for scribe in scribes:
            assert scribe.stdout is not None
            assert scribe.stdout.readline() == "ready\n"
        for scribe in scribes:
            assert scribe.stdin is not None
            scribe.stdin.write("go\n")
            scribe.stdin.flush()
        refused = [scribe.communicate(timeout=120)[0].strip() for scribe in scribes]

    assert refused == ["0", "0"]
    record = record_in(folder)
    assert [[row.value for row in record.ratings(name)] for name in ("one", "two")] == [
        list(range(WRITES))
    ] * 2
    assert record.integrity() == "ok"
    record.close()
    assert seal_path(folder / "record.db").exists()


def replaced_by_another(record: Record, tmp_path: Path) -> bytes:
    """Another machine's record takes the place of this one, as a sync does it; returns its bytes."""
    theirs = tmp_path / "theirs" / record.path.parent.relative_to(tmp_path)
    other = record_in(theirs)
    begun(other, "theirs")
    other.close()
    arriving = record.path.with_name("arriving")
    shutil.copyfile(theirs / "record.db", arriving)
    arriving.replace(record.path)
    return record.path.read_bytes()


def test_nothing_is_written_over_a_file_that_a_sync_put_there(folder: Path, tmp_path: Path) -> None:
    """Said at the first change; theirs keeps its bytes, through the close as well, and opens; what was here
    is a whole record beside it."""
    record = record_in(folder)
    begun(record, "ours")
    theirs = replaced_by_another(record, tmp_path)

    with pytest.raises(RecordError) as refused:
        record.rate("ours", "pain-before", 4)
    assert isinstance(refused.value.problem, Replaced)
    record.close()

    assert (folder / "record.db").read_bytes() == theirs
    assert not (folder / "record.db-wal").exists()
    assert not glance(folder, key_in(folder)).visited
    (kept,) = folder.glob("record.db.damaged-*")
    mine = tmp_path / "kept" / folder.relative_to(tmp_path)
    mine.mkdir(parents=True)
    shutil.copyfile(kept, mine / "record.db")
    for place, session in ((folder, "theirs"), (mine, "ours")):
        # The seal that lies there is of the file that was replaced.
        opened = open_record(place, HandClock(NOON), key=key_in(place), as_it_is=True)
        assert [row.id for row in opened.sessions()] == [session]
        assert opened.integrity() == "ok"
        opened.close()


def test_a_file_that_was_moved_away_is_not_written_to(folder: Path) -> None:
    """What would be written would be gone with it."""
    record = record_in(folder)
    begun(record)
    record.path.rename(folder / "moved.db")

    with pytest.raises(RecordError) as refused:
        record.rate("s1", "pain-before", 4)
    assert isinstance(refused.value.problem, Replaced)
    record.close()
    assert not record.path.exists()


def test_who_has_lost_the_folder_to_another_machine_writes_no_more(folder: Path) -> None:
    """Read on, but not written; and once it is ours again, written again."""
    ours = True
    record = record_in(folder)
    record.in_our_hands = lambda: ours
    begun(record)
    ours = False
    with pytest.raises(RecordError) as refused:
        record.rate("s1", "pain-before", 4)
    assert isinstance(refused.value.problem, TakenOver)
    assert record.ratings() == []
    ours = True
    record.rate("s1", "pain-before", 4)
    record.close()


def test_a_change_of_the_file_between_two_starts_is_noticed(folder: Path) -> None:
    """Bytes changed at rest by another hand are not taken for ours."""
    record = record_in(folder)
    begun(record)
    record.close()
    with (folder / "record.db").open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        last = file.read(1)
        file.seek(-1, os.SEEK_END)
        file.write(bytes([last[0] ^ 1]))

    with pytest.raises(RecordError) as refused:
        record_in(folder)
    assert isinstance(refused.value.problem, Altered) or "damaged" in str(refused.value)


def test_a_glance_at_an_open_record_leaves_it_locked_for_others(folder: Path) -> None:
    """Today looks at the file again and again while it is open. Another program that opens and closes it in
    between must still see that it is in use, and leave its log alone."""
    record = record_in(folder)
    record.rate(None, "one", 0)
    glance(folder, key_in(folder))
    subprocess.run(
        [sys.executable, "-m", "tests.support.scribe", str(folder), "two", "3"],
        input="go\n",
        text=True,
        check=True,
        cwd=ROOT,
        capture_output=True,
    )

    assert (folder / "record.db-wal").exists()
    assert not seal_path(folder / "record.db").exists()
    record.close()
