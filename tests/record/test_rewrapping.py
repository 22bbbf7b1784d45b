"""When the passcode is set, changed or taken away, every kept backup follows, and every one still opens."""

import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from mindbody.record.backup_problems import BackupError
from mindbody.record.backups import listed, make
from mindbody.record.bundle import Reason
from mindbody.record.driver import Key
from mindbody.record.opening import open_record
from mindbody.record.restoring import preview
from mindbody.record.rewrapping import rewrapped
from tests.support.cut_off import fails_at, killed_at, touches
from tests.support.hand_clock import HandClock
from tests.support.records import KEY, NOON, begun

OTHER = Key(bytes(range(1, 33)))
STRIDE = 37
"""Setting and taking away a passcode is cut off at each touch elsewhere; here a few for each change do."""

MARKER = b"only one person wrote this"


def profile(folder: Path, key: Key | None, key_file: bytes | None) -> Path:
    """A record with three backups."""
    clock = HandClock(NOON)
    record = open_record(folder, clock, key=key)
    for number in range(3):
        begun(record, f"s{number}")
        record.answer(f"s{number}", "pacing.note", MARKER.decode())
        if key_file is not None:
            (folder / "record.key").write_bytes(key_file)
        make(folder, clock, key, Reason.DAILY)
        clock.pass_by(days=1)
    record.close()
    return folder


def assert_all(folder: Path, key: Key | None, key_file: bytes | None, was: tuple[object, ...]) -> None:
    """Every backup opens under this key with all its rows, carries this key file, and says of itself what it
    said before."""
    assert [(each.path, each.made, each.day, each.reason, each.rows) for each in listed(folder)] == list(was)
    for each in listed(folder):
        assert each.locked == (key is not None)
        with zipfile.ZipFile(each.path) as whole:
            held = whole.read("record.key") if "record.key" in whole.namelist() else None
            assert held == key_file
            assert (MARKER in whole.read("record.db")) == (key is None)
        preview(folder / "elsewhere", each.path, None, theirs=key)


def said(folder: Path) -> tuple[object, ...]:
    return tuple((each.path, each.made, each.day, each.reason, each.rows) for each in listed(folder))


CHANGES = pytest.mark.parametrize(
    ("old", "old_file", "new", "new_file"),
    [
        (None, None, KEY, b"set"),
        (KEY, b"set", KEY, b"changed"),
        (KEY, b"set", OTHER, b"another"),
        (KEY, b"set", None, None),
    ],
    ids=["set", "changed", "another key", "taken away"],
)


@CHANGES
def test_every_backup_follows(
    tmp_path: Path, old: Key | None, old_file: bytes | None, new: Key | None, new_file: bytes | None
) -> None:
    """And a second time nothing is left to do."""
    folder = profile(tmp_path / "me", old, old_file)
    was = said(folder)

    result = rewrapped(folder, new_file, old, new)
    assert (len(result.done), result.left) == (3, ())
    assert_all(folder, new, new_file, was)

    before = {path: path.stat().st_mtime_ns for path in result.done}
    rewrapped(folder, new_file, old, new)
    assert {path: path.stat().st_mtime_ns for path in result.done} == before


@CHANGES
def test_cut_off_anywhere_it_is_run_again(
    tmp_path: Path, old: Key | None, old_file: bytes | None, new: Key | None, new_file: bytes | None
) -> None:
    """Between, each backup opens under the old key or the new one; afterwards no plain copy is left."""
    folder, number = profile(tmp_path / "me", old, old_file), 1
    was = said(folder)
    while killed_at(number, folder, lambda: rewrapped(folder, new_file, old, new)):
        assert said(folder) == was
        rewrapped(folder, new_file, old, new)
        assert_all(folder, new, new_file, was)
        assert not list(folder.glob("backups/.*"))
        # Back to the start by the same road.
        rewrapped(folder, old_file, new, old)
        number += STRIDE
    assert number > 2 * STRIDE


def test_a_disk_that_fails_is_told_and_costs_none(tmp_path: Path) -> None:
    """Those before are done, the others are what they were."""
    folder = profile(tmp_path / "me", None, None)
    was = said(folder)
    for at in range(1, touches(folder, lambda: rewrapped(folder, None, None, None)), 3):
        error = fails_at(at, folder, lambda: rewrapped(folder, b"set", None, KEY), for_good=True)
        assert error is None or isinstance(error, BackupError)
        assert said(folder) == was
    rewrapped(folder, b"set", None, KEY)
    assert_all(folder, KEY, b"set", was)


def test_one_that_can_not_be_opened_is_named_and_left(tmp_path: Path) -> None:
    """Whoever asked decides what becomes of it."""
    folder = profile(tmp_path / "me", None, None)
    first = listed(folder)[0]
    whole = first.path.read_bytes()
    first.path.write_bytes(whole[: len(whole) // 2])

    result = rewrapped(folder, b"set", None, KEY)

    assert (len(result.done), result.left) == (2, (first.path,))
    assert first.path.read_bytes() == whole[: len(whole) // 2]


def test_a_plain_one_that_was_left_over_is_locked_too(tmp_path: Path) -> None:
    """Whatever the old key is said to be: no plain copy stays."""
    folder = profile(tmp_path / "me", None, None)
    was = said(folder)

    rewrapped(folder, b"changed", KEY, OTHER)

    assert_all(folder, OTHER, b"changed", was)


def test_days_and_reasons_stay(tmp_path: Path) -> None:
    """A backup made anew is not a newer one: thinning still sees the day it was made on."""
    folder = profile(tmp_path / "me", None, None)

    rewrapped(folder, b"set", None, KEY)

    assert [each.day for each in listed(folder)] == [(NOON + timedelta(days=n)).date() for n in (2, 1, 0)]
