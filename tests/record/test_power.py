"""The power fails at any moment: what was said to be saved is there, and the file is whole."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import apsw

from mindbody.record.connecting import PRAGMAS
from mindbody.record.opening import open_record
from mindbody.record.schema import FILE_NAME
from tests.support.failing_power import Disk, Said, Sync, Write
from tests.support.hand_clock import HandClock
from tests.support.proving import times
from tests.support.records import NOON

RATINGS = 60
FAILURES = times(300, 8000)


def filled(path: Path, disk: Disk) -> None:
    """Ratings one after the other, by a connection as a record has it, its log worked in now and then."""
    watched = disk.watch(f"watched-{path.parent.name}")
    connection = apsw.Connection(str(path), vfs=f"watched-{path.parent.name}")
    for pragma in (*PRAGMAS, "wal_autocheckpoint = 20"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    for number in range(1, RATINGS + 1):
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO rating (id, at, utc_offset, local_day, what, value) VALUES (?, ?, 0, ?, ?, ?)",
            (f"{number:036d}", "2026-03-10 12:00:00.000000", "2026-03-10", "pain-before" + "." * 200, 5),
        )
        connection.execute("COMMIT")
        disk.deeds.append(Said(number))
    connection.close()
    del watched


def test_no_moment_loses_what_was_said_to_be_saved(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """Hundreds of failures, each in the midst of what is written: unsynced bytes come, or stay away, or
    are torn."""
    record_property("tries", FAILURES)
    open_record(tmp_path, HandClock(NOON)).close()
    path, disk, chance = tmp_path / FILE_NAME, Disk(), random.Random(3)
    disk.deeds += [Write(FILE_NAME, 0, path.read_bytes()), Sync(FILE_NAME)]
    first = len(disk.deeds)
    filled(path, disk)
    after = tmp_path / "after"
    after.mkdir()

    for failure in range(FAILURES):
        moment = first + failure * (len(disk.deeds) - first) // (FAILURES - 1)
        left, said = disk.left_after(moment, chance)
        for name in (FILE_NAME, f"{FILE_NAME}-wal"):
            (after / name).unlink(missing_ok=True)
            if name in left:
                (after / name).write_bytes(left[name])
        with closing(sqlite3.connect(after / FILE_NAME)) as opened:
            assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert opened.execute("SELECT COUNT(*) FROM rating").fetchone()[0] >= said
        (after / f"{FILE_NAME}-shm").unlink(missing_ok=True)
