"""A passcode comes, changes and goes, and no row is lost and none is left in the open."""

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mindbody.record import backups
from mindbody.record.backup_problems import BackupError
from mindbody.record.bundle import SUFFIX, Reason
from mindbody.record.driver import Key
from mindbody.record.key_file import KeyFileDamaged, Secret, WrongPasscode, read_key_file
from mindbody.record.locked import is_locked
from mindbody.record.opening import open_record
from mindbody.record.opening_bundle import opened
from mindbody.record.passcode import (
    change_code,
    change_passcode,
    remove_passcode,
    set_passcode,
    unlock,
    unwrapped,
)
from mindbody.record.passcode_text import new_code
from mindbody.record.problems import Locked, RecordError
from mindbody.record.restoring import key_file_of
from mindbody.record.schema import ASIDE, FILE_NAME, KEY_FILE_NAME, LOCK_MARK_NAME
from mindbody.record.setting_aside import set_aside
from mindbody.record.tries import Tries
from tests.support.cut_off import fails_at, killed_at, touches
from tests.support.hand_clock import HandClock
from tests.support.passcodes import CODE, PASSCODE, HandMonotonic, quickly
from tests.support.proving import times
from tests.support.records import KEY, NOON, begun

MARKER = b"a sentence for nobody else"
OTHER = "quite another one"

EVERY = times(9, 1)
"""Each touch of the disk is cut off in a long run, each ninth in a short one."""

Rows = dict[str, list[dict[str, Any]]]


def written(folder: Path) -> Path:
    """A plain record with words in it, and a backup."""
    clock = HandClock(NOON)
    record = open_record(folder, clock)
    begun(record)
    record.answer("s1", "pacing.note", MARKER.decode())
    record.close()
    backups.make(folder, clock, None, Reason.DAILY)
    return folder


def lock(folder: Path) -> None:
    set_passcode(folder, KEY, PASSCODE, CODE, later(), derive=quickly)


def change(folder: Path) -> None:
    change_passcode(folder, KEY, OTHER, derive=quickly)


def unlocked_for_good(folder: Path) -> None:
    remove_passcode(folder, KEY, later())


def later() -> HandClock:
    clock = HandClock(NOON)
    clock.pass_by(hours=3)
    return clock


def opens_with(folder: Path, typed: str) -> bool:
    try:
        return unlock(folder, typed, Tries(folder, HandMonotonic()), derive=quickly) == KEY
    except WrongPasscode:
        return False


def rows(folder: Path, key: Key | None) -> Rows:
    record = open_record(folder, HandClock(NOON), key=key)
    try:
        assert record.integrity() == "ok"
        return record.tables()
    finally:
        record.close()


def in_the_open(folder: Path) -> list[str]:
    """Files of the profile in which the words can be read, inside of zip files too."""
    found = []
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        unpacked = folder.parent / "looked into"
        if path.suffix == SUFFIX:
            shutil.unpack_archive(path, unpacked, "zip")
        inside = [path, *(unpacked.rglob("*") if unpacked.exists() else ())]
        found += [path.name for each in inside if each.is_file() and MARKER in each.read_bytes()]
        shutil.rmtree(unpacked, ignore_errors=True)
    return found


def assert_backups_open(folder: Path, room: Path, key: Key | None, typed: str | None) -> None:
    """Each with today's secret, by the key file that travels in it, and with every row."""
    kept = backups.listed(folder)
    assert len(kept) == len(list((folder / "backups").glob("*.mindbody"))) > 0
    for number, backup in enumerate(kept):
        assert backup.locked == (key is not None)
        if typed is not None:
            travelling = key_file_of(folder, backup.path)
            assert travelling is not None
            assert read_key_file(travelling).unwrapped(typed, quickly).key == key
        inside = room / str(number)
        inside.mkdir(parents=True)
        opened(backup.path, inside, (key,))
        assert backup.rows["answer"] == 1
    shutil.rmtree(room)


def assert_tidy(folder: Path, *, locked: bool) -> None:
    usual = {FILE_NAME, f"{FILE_NAME}.seal", "backups"} | ({KEY_FILE_NAME} if locked else set())
    assert {path.name for path in folder.iterdir()} == usual


def test_a_passcode_is_set(tmp_path: Path) -> None:
    folder = written(tmp_path / "me")
    before = rows(folder, None)
    assert len(in_the_open(folder)) >= 2

    lock(folder)

    assert is_locked(folder / FILE_NAME)
    assert in_the_open(folder) == []
    assert_tidy(folder, locked=True)
    assert opens_with(folder, PASSCODE)
    assert opens_with(folder, CODE)
    assert not opens_with(folder, OTHER)
    assert rows(folder, KEY) == before
    assert_backups_open(folder, tmp_path / "room", KEY, PASSCODE)
    assert_backups_open(folder, tmp_path / "room", KEY, CODE)


def test_a_passcode_is_changed(tmp_path: Path) -> None:
    folder = written(tmp_path / "me")
    lock(folder)
    before = rows(folder, KEY)

    change(folder)

    assert not opens_with(folder, PASSCODE)
    Tries(folder, HandMonotonic()).succeeded()
    assert opens_with(folder, OTHER)
    assert opens_with(folder, CODE)
    assert rows(folder, KEY) == before
    assert_tidy(folder, locked=True)
    assert_backups_open(folder, tmp_path / "room", KEY, OTHER)


def test_a_new_recovery_code_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    folder = written(tmp_path / "me")
    lock(folder)
    code = new_code(os.urandom)

    change_code(folder, KEY, code, derive=quickly)

    assert not opens_with(folder, CODE)
    assert opens_with(folder, code)
    assert opens_with(folder, PASSCODE)
    assert_backups_open(folder, tmp_path / "room", KEY, code)


def test_a_passcode_is_taken_away(tmp_path: Path) -> None:
    folder = written(tmp_path / "me")
    before = rows(folder, None)
    lock(folder)

    unlocked_for_good(folder)

    assert not is_locked(folder / FILE_NAME)
    assert_tidy(folder, locked=False)
    assert rows(folder, None) == before
    assert_backups_open(folder, tmp_path / "room", None, None)


def test_which_secret_opened_is_told(tmp_path: Path) -> None:
    folder = written(tmp_path / "me")
    lock(folder)
    tries = Tries(folder, HandMonotonic())

    assert unwrapped(folder, PASSCODE, tries, derive=quickly).by is Secret.PASSCODE
    assert unwrapped(folder, CODE.lower(), tries, derive=quickly).by is Secret.CODE


def test_it_can_be_set_on_an_open_record(tmp_path: Path) -> None:
    """Whoever holds the record goes on with it."""
    folder = written(tmp_path / "me")
    record = open_record(folder, HandClock(NOON))

    record.while_closed(lambda: lock(folder), KEY)
    record.rate("s1", "pain-before", 4)
    assert record.key == KEY
    record.while_closed(lambda: unlocked_for_good(folder), KEY)
    record.rate("s1", "pain-after", 3)
    record.close()

    assert [row["value"] for row in rows(folder, None)["rating"]] == [4, 3]


def test_a_record_that_is_in_use_elsewhere_is_left_alone(tmp_path: Path) -> None:
    folder = written(tmp_path / "me")
    record = open_record(folder, HandClock(NOON))
    record.rate("s1", "pain-before", 4)

    with pytest.raises(RecordError) as told:
        lock(folder)

    assert isinstance(told.value.problem, Locked)
    record.rate("s1", "pain-after", 4)
    record.close()
    assert len(rows(folder, None)["rating"]) == 2
    assert_tidy(folder, locked=False)


def test_what_was_set_aside_and_broken_backups_are_locked_too_and_come_back(tmp_path: Path) -> None:
    folder = written(tmp_path / "me")
    kept = (folder / FILE_NAME).read_bytes()
    aside = set_aside(folder, HandClock(NOON))
    (folder / FILE_NAME).write_bytes(kept)
    broken = folder / "backups" / f"broken{SUFFIX}"
    broken.write_bytes(MARKER + b" in half a backup")

    lock(folder)

    assert in_the_open(folder) == []
    unlocked_for_good(folder)
    assert aside.read_bytes() == kept
    assert broken.read_bytes() == MARKER + b" in half a backup"


def test_a_copy_that_was_kept_beside_while_locked_stays_readable_without_the_passcode(tmp_path: Path) -> None:
    """As when a sync put another record in the place of one that was open."""
    folder = written(tmp_path / "me")
    lock(folder)
    beside = folder / f"{FILE_NAME}{ASIDE}20260310-120000"
    shutil.copyfile(folder / FILE_NAME, beside)

    change(folder)
    assert beside.exists(), "what is locked already is left as it is"
    unlocked_for_good(folder)

    assert MARKER in beside.read_bytes()


def test_a_damaged_key_file_is_told_from_a_wrong_passcode_and_costs_no_try(tmp_path: Path) -> None:
    folder = written(tmp_path / "me")
    lock(folder)
    (folder / KEY_FILE_NAME).write_bytes(b"{}")
    shutil.rmtree(folder / "backups")
    tries = Tries(folder, HandMonotonic())

    with pytest.raises(KeyFileDamaged):
        unlock(folder, PASSCODE, tries, derive=quickly)

    assert tries.wrong == 0


def test_a_damaged_key_file_is_helped_by_the_one_in_a_backup(tmp_path: Path) -> None:
    folder = written(tmp_path / "me")
    lock(folder)
    (folder / KEY_FILE_NAME).write_bytes(b"")

    assert opens_with(folder, PASSCODE)


def test_any_number_of_wrong_tries_harms_nothing(tmp_path: Path) -> None:
    folder = written(tmp_path / "me")
    lock(folder)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    time = HandMonotonic()
    tries = Tries(folder, time)
    for number in range(times(300, 10_000)):
        time.advance(tries.wait())
        with pytest.raises(WrongPasscode):
            unlock(folder, f"guess {number}", tries, derive=quickly)

    time.advance(tries.wait())
    assert unlock(folder, PASSCODE, tries, derive=quickly) == KEY
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


# Cut off anywhere


@dataclass(frozen=True)
class Change:
    name: str
    work: Callable[[Path], None]
    begins: tuple[str, ...]
    """Secrets that the record has at first; none: it is plain."""
    ends: tuple[str, ...]


CHANGES = (
    Change("set", lock, (), (PASSCODE, CODE)),
    Change("change", change, (PASSCODE, CODE), (OTHER, CODE)),
    Change("remove", unlocked_for_good, (PASSCODE, CODE), ()),
)


@pytest.fixture(params=CHANGES, ids=lambda each: each.name)
def what(request: pytest.FixtureRequest) -> Change:
    assert isinstance(request.param, Change)
    return request.param


@pytest.fixture
def start(tmp_path: Path, what: Change) -> tuple[Path, Rows]:
    folder = written(tmp_path / "start")
    found = rows(folder, None)
    if what.begins:
        lock(folder)
    return folder, found


def assert_old_or_new(folder: Path, what: Change, before: Rows) -> None:
    """The record opens with the old secret or the new one, whole; and after that all is as if nothing had
    been cut off."""
    locked = is_locked(folder / FILE_NAME)
    secrets: tuple[str, ...] = ()
    if locked:
        [secrets] = {each for each in (what.begins, what.ends) if each and opens_with(folder, each[0])}
        assert opens_with(folder, CODE)
    assert rows(folder, KEY if locked else None) == before
    assert not (folder / LOCK_MARK_NAME).exists()
    Tries(folder, HandMonotonic()).succeeded()
    assert_tidy(folder, locked=locked)
    if locked:
        assert in_the_open(folder) == []
    room = folder.parent / "room"
    assert_backups_open(folder, room, KEY if locked else None, secrets[0] if locked else None)


@pytest.mark.skipif(sys.platform == "win32", reason="a process is ended by a fork of it")
def test_killed_at_any_touch_of_the_disk(tmp_path: Path, start: tuple[Path, Rows], what: Change) -> None:
    number, killed = 1 - EVERY, True
    while killed:
        number += EVERY
        folder = shutil.copytree(start[0], tmp_path / "cut" / "me")
        killed = killed_at(number, folder, lambda folder=folder: what.work(folder))  # type: ignore[misc]  # bound
        assert_old_or_new(folder, what, start[1])
        shutil.rmtree(tmp_path / "cut")
    assert number > 20


@pytest.mark.parametrize("for_good", [False, True], ids=["once", "for good"])
def test_a_disk_that_fails_at_any_touch(
    tmp_path: Path, start: tuple[Path, Rows], what: Change, for_good: bool
) -> None:
    whole = shutil.copytree(start[0], tmp_path / "whole" / "me")
    count = touches(whole, lambda: what.work(whole))
    # Every touch is met by one of the two, and by the end of the process above.
    for number in range(1 + for_good, count + 1, 2 * EVERY):
        folder = shutil.copytree(start[0], tmp_path / "cut" / "me")
        error = fails_at(number, folder, lambda folder=folder: what.work(folder), for_good=for_good)  # type: ignore[misc]  # bound
        assert error is None or isinstance(error, RecordError | BackupError), number
        assert_old_or_new(folder, what, start[1])
        shutil.rmtree(tmp_path / "cut")
