"""A backup may come from anywhere. One that was made to do harm does none."""

import io
import json
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from mindbody.record.backup_problems import BackupError, BrokenBackup, NotABackup
from mindbody.record.backups import backup_at, make
from mindbody.record.bundle import Reason
from mindbody.record.restoring import restore
from tests.support.hand_clock import HandClock
from tests.support.records import begun, key_in, record_in

Members = dict[str, bytes]


def members(path: Path) -> Members:
    with zipfile.ZipFile(path) as whole:
        return {name: whole.read(name) for name in whole.namelist()}


def zipped(path: Path, of: Members, compression: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as whole:
        for name, data in of.items():
            whole.writestr(name, data)
    return path


@pytest.fixture
def good(folder: Path, clock: HandClock) -> Path:
    """A good backup of a closed record."""
    record = record_in(folder, clock)
    begun(record)
    backup = make(folder, clock, key_in(folder), Reason.DAILY)
    record.close()
    return backup.path


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def refuse(good: Path, bad: Path, clock: HandClock) -> BackupError:
    """Nothing in the profile, and nothing around it, changes by one byte."""
    folder = good.parent.parent
    before = everything(folder.parent.parent)
    with pytest.raises(BackupError) as caught:
        restore(folder, bad, clock, key_in(folder))
    assert everything(folder.parent.parent) == before
    assert "\n" not in str(caught.value)
    return caught.value


@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt",
        "../../profile.json",
        "/etc/evil",
        "C:\\win.txt",
        "..\\evil.txt",
        "recordings/../../evil",
        "evil.txt",
        "RECORD.DB",
        "record.db-wal",
        "record.db/evil",
        "sub/record.db",
    ],
)
def test_a_file_that_has_no_place_in_it_is_refused(
    good: Path, clock: HandClock, tmp_path: Path, name: str
) -> None:
    """Also one that would land outside, or beside the record under a name that SQLite knows."""
    bad = zipped(tmp_path / "bad.mindbody", {**members(good), name: b"evil"})

    assert isinstance(refuse(good, bad, clock).problem, NotABackup)


def test_a_link_is_refused(good: Path, clock: HandClock, tmp_path: Path) -> None:
    """It could lead anywhere."""
    bad = zipped(tmp_path / "bad.mindbody", members(good))
    info = zipfile.ZipInfo("record.key")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(bad, "a") as whole:
        whole.writestr(info, "/etc/passwd")

    assert isinstance(refuse(good, bad, clock).problem, NotABackup)


def test_a_bomb_is_refused(good: Path, clock: HandClock, tmp_path: Path) -> None:
    """A small file that would fill the disk."""
    bad = zipped(tmp_path / "bad.mindbody", {**members(good), "record.db": bytes(50_000_000)})

    assert "times its size" in str(refuse(good, bad, clock))


def test_one_name_twice_is_refused(good: Path, clock: HandClock, tmp_path: Path) -> None:
    """One to be checked, one to be used."""
    bad = zipped(tmp_path / "bad.mindbody", members(good))
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(bad, "a") as whole:
        whole.writestr("record.db", b"another")

    refuse(good, bad, clock)


def without_a_page(of: Members) -> Members:
    return {name: data for name, data in of.items() if name != "about.json"}


def without_a_record(of: Members) -> Members:
    return {name: data for name, data in of.items() if name != "record.db"}


def about(of: Members, **changed: object) -> Members:
    return {**of, "about.json": json.dumps({**json.loads(of["about.json"]), **changed}).encode()}


def with_a_page_of_words(of: Members) -> Members:
    return {**of, "about.json": b"words"}


def with_a_page_of_depth(of: Members) -> Members:
    return {**of, "about.json": b"[" * 90_000}


def with_a_page_of_another(of: Members) -> Members:
    return about(of, format="zip-of-something")


def with_no_day(of: Members) -> Members:
    return about(of, day="yesterday")


def with_no_offset(of: Members) -> Members:
    return about(of, made="2026-03-10T12:00:00")


def with_rows_of_words(of: Members) -> Members:
    return about(of, rows={"session": "many"})


@pytest.mark.parametrize(
    "change",
    [
        without_a_page,
        without_a_record,
        with_a_page_of_words,
        with_a_page_of_depth,
        with_a_page_of_another,
        with_no_day,
        with_no_offset,
        with_rows_of_words,
    ],
    ids=lambda change: change.__name__,
)
def test_another_zip_file_is_told_from_a_backup(
    good: Path, clock: HandClock, tmp_path: Path, change: Callable[[Members], Members]
) -> None:
    """It says what is missing, not how the computer found out."""
    bad = zipped(tmp_path / "bad.mindbody", change(members(good)), zipfile.ZIP_STORED)

    assert isinstance(refuse(good, bad, clock).problem, NotABackup)


def test_another_record_under_the_same_page_is_refused(good: Path, clock: HandClock, tmp_path: Path) -> None:
    """What it says of itself must be so."""
    held = members(good)
    bad = zipped(tmp_path / "bad.mindbody", {**held, "record.db": held["record.db"][:-4096]})

    assert isinstance(refuse(good, bad, clock).problem, BrokenBackup)


def test_rows_that_are_not_there_are_missed(good: Path, clock: HandClock, tmp_path: Path) -> None:
    """Every row that it promises is counted."""
    bad = zipped(tmp_path / "bad.mindbody", about(members(good), rows={"session": 2}), zipfile.ZIP_STORED)

    assert isinstance(refuse(good, bad, clock).problem, BrokenBackup)


def test_our_own_are_never_taken_for_a_trap(folder: Path, clock: HandClock) -> None:
    """A record that was long and became short is mostly empty pages, which pack like a bomb."""
    record = record_in(folder, clock)
    for number in range(40):
        record.answer(None, "pacing.note", f"{number} " + "words " * 20_000)
    made = make(folder, clock, key_in(folder), Reason.DAILY)
    record.close()

    assert restore(folder, made.path, clock, key_in(folder)).backup == backup_at(made.path)


def test_a_page_is_not_read_without_end(tmp_path: Path) -> None:
    """What a backup says of itself is short."""
    page = io.BytesIO()
    with zipfile.ZipFile(page, "w", zipfile.ZIP_DEFLATED) as whole:
        whole.writestr("about.json", b" " * 50_000_000 + b"{}")
    (tmp_path / "long.mindbody").write_bytes(page.getvalue())

    with pytest.raises(BackupError):
        backup_at(tmp_path / "long.mindbody")
