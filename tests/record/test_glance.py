"""The first screen knows what it needs before anything heavy is loaded, and never spoils what it reads."""

import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import pytest

from mindbody.record.glance import Glance, UnfinishedGlance, glance
from mindbody.record.store import Record
from tests.support.hand_clock import HandClock
from tests.support.records import begun, key_in, record_in

ROOT = Path(__file__).parent.parent.parent


def test_a_new_person_has_nothing_yet(tmp_path: Path) -> None:
    """A missing file, and a missing folder, are a new person; nothing is made by looking."""
    assert glance(tmp_path / "nobody") == Glance(exists=False, readable=True)
    assert list(tmp_path.iterdir()) == []


def filled(record: Record, clock: HandClock) -> None:
    for number in range(3):
        session = begun(record, f"s{number}")
        record.enter_step(session, 1, "learn")
        record.enter_step(session, 2, "listen")
        record.leave_step(session, 2, "done", 60)
        record.finish_session(session, 90)
        clock.pass_by(days=5)
    begun(record, "under-way", lesson="values")
    record.enter_step("under-way", 3, "listen")
    record.mark_place("under-way", 3, 42.5)
    record.mark_lesson_done("pacing")


def test_it_sees_what_the_record_says_while_it_is_open(
    record: Record, clock: HandClock, folder: Path
) -> None:
    """Also what still stands in the log."""
    filled(record, clock)
    assert (folder / "record.db-wal").stat().st_size > 0

    seen = glance(folder, key_in(folder))

    assert seen == Glance(
        exists=True,
        visited={"pacing": date(2026, 3, 10)},
        done=frozenset({"pacing"}),
        practised={date(2026, 3, 10): 1, date(2026, 3, 15): 1, date(2026, 3, 20): 1},
        unfinished=UnfinishedGlance(
            id="under-way", lesson="values", position="lying", minutes=12, index=3, within=42.5
        ),
    )
    assert seen.visited.keys() == record.lessons_visited()
    assert seen.practised == record.practices_on_days()


def test_it_sees_the_same_after_closing_and_leaves_no_trace(folder: Path, clock: HandClock) -> None:
    """Reading a file that lies there makes no log beside it."""
    record = record_in(folder, clock)
    filled(record, clock)
    opened = glance(folder, key_in(folder))
    record.close()

    assert glance(folder, key_in(folder)) == opened
    assert sorted(path.name for path in folder.iterdir()) == ["record.db", "record.db.seal"]


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 3, 10), 1),
        (date(2026, 3, 16), 2),
        (date(2026, 3, 17), 1),
        (date(2026, 3, 21), 2),
        (date(2026, 3, 9), 1),
        (date(2026, 3, 8), 0),
        (date(2027, 3, 9), 0),
    ],
)
def test_a_week_is_the_last_seven_days(today: date, expected: int) -> None:
    """Today and the six days before it, and the day after it, which a traveller may have lived already;
    what a clock set back left further in the future does not count."""
    seen = Glance(practised={date(2026, 3, 10): 1, date(2026, 3, 15): 1, date(2026, 3, 20): 1})

    assert seen.practices_this_week(today) == expected


@pytest.mark.parametrize("content", [b"", b"Dear diary", b"SQLite format 3\x00" + bytes(2000)])
def test_a_file_that_is_no_record_is_not_a_new_person(folder: Path, content: bytes) -> None:
    """Nobody is greeted as new, and nothing is written, when their file cannot be read."""
    folder.mkdir(parents=True)
    (folder / "record.db").write_bytes(content)

    seen = glance(folder, key_in(folder))

    assert (seen.exists, seen.readable, seen.visited) == (True, False, {})
    assert (folder / "record.db").read_bytes() == content


@pytest.mark.skipif(
    not hasattr(os, "setuid") or os.geteuid() != 0, reason="needs to give up the rights of root"
)
def test_a_folder_that_cannot_be_written_to_can_still_be_seen(
    folder: Path, tmp_path: Path, clock: HandClock
) -> None:
    """Someone without the right to write sees their record as it lies."""
    # In a folder of its own: that of pytest is shut to others whenever another run begins.
    with tempfile.TemporaryDirectory() as own:
        there = Path(own) / folder.relative_to(tmp_path)
        record = record_in(there, clock)
        filled(record, clock)
        record.close()
        for path in (Path(own), there.parent, there):
            path.chmod(0o755)
        _seen_without_rights(there)


def _seen_without_rights(folder: Path) -> None:
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from mindbody.record.glance import glance\n"
        "from tests.support.records import key_in\n"
        "folder = Path(sys.argv[1])\n"
        "glance(folder, key_in(folder))  # reads the libraries, which may lie where only root may look\n"
        "os.setuid(65534)\n"
        "print(sorted(glance(folder, key_in(folder)).visited))\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=False, cwd=ROOT
    )

    assert done.stdout.strip() == "['pacing']", done.stderr


def test_a_folder_that_may_not_be_entered_is_not_a_new_person(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the right to look, nobody is greeted as new, and nothing breaks."""

    def refused(_path: Path, **_how: bool) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "exists", refused)

    seen = glance(folder, key_in(folder))

    assert (seen.exists, seen.readable) == (True, False)
