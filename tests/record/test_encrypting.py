"""A record goes from under one key to under another without a row lost."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from mindbody.record import encrypting
from mindbody.record.driver import PLAIN_MAGIC, Key, connected, file_errors
from mindbody.record.encrypting import CopyDiffers, converted
from mindbody.record.opening import open_record
from mindbody.record.schema import FILE_NAME
from tests.support.hand_clock import HandClock
from tests.support.records import KEY, NOON, begun

OTHER = Key(bytes(range(100, 132)))
MARKER = "Wörter, die nur mir gehören"


def written(folder: Path, key: Key | None) -> Path:
    record = open_record(folder, HandClock(NOON), key=key)
    begun(record)
    record.rate("s1", "pain-before", 6)
    record.answer("s1", "pacing.note", MARKER)
    record.close()
    return folder / FILE_NAME


def rows(folder: Path, key: Key | None) -> dict[str, list[dict[str, object]]]:
    record = open_record(folder, HandClock(NOON), key=key)
    found = record.tables()
    record.close()
    return found


@pytest.mark.parametrize("old", [None, KEY])
@pytest.mark.parametrize("new", [None, KEY, OTHER])
def test_every_row_arrives_under_the_new_key(tmp_path: Path, old: Key | None, new: Key | None) -> None:
    path = written(tmp_path / "one", old)
    target = tmp_path / "two" / FILE_NAME
    target.parent.mkdir()
    before = path.read_bytes()

    converted(path, target, old, new)

    assert path.read_bytes() == before
    assert target.read_bytes().startswith(PLAIN_MAGIC) == (new is None)
    assert (MARKER.encode() in target.read_bytes()) == (new is None)
    assert [file.name for file in target.parent.iterdir()] == [FILE_NAME]
    assert rows(target.parent, new) == rows(path.parent, old)


def test_what_still_stands_in_the_log_arrives_too(tmp_path: Path) -> None:
    record = open_record(tmp_path / "one", HandClock(NOON))
    begun(record)
    copied = tmp_path / "left"
    shutil.copytree(tmp_path / "one", copied)
    record.close()
    assert (copied / f"{FILE_NAME}-wal").stat().st_size > 0

    converted(copied / FILE_NAME, tmp_path / FILE_NAME, None, KEY)

    assert rows(tmp_path, KEY)["session"][0]["id"] == "s1"


def test_an_older_file_gives_way(tmp_path: Path) -> None:
    path = written(tmp_path / "one", KEY)
    target = tmp_path / "copy"
    target.write_bytes(b"left over from a broken-off try")

    converted(path, target, KEY, None)

    assert target.read_bytes().startswith(PLAIN_MAGIC)


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM rating",
        "UPDATE rating SET value = value + 1",
        "UPDATE session SET lesson = 'other'",
        "DROP INDEX IF EXISTS (SELECT 1)",
        "PRAGMA user_version = 0",
        "PRAGMA application_id = 0",
    ],
)
def test_a_copy_that_differs_is_noticed_and_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    path = written(tmp_path / "one", None)
    target = tmp_path / "copy"
    copy = encrypting.copy_rows

    def harmed(path: Path, target: Path, old: Key | None, new: Key | None) -> None:
        copy(path, target, old, new)
        connection = connected(target, new)
        connection.execute(_an_index_dropped(connection) if "INDEX" in harm else harm)
        connection.close()

    monkeypatch.setattr(encrypting, "copy_rows", harmed)

    with pytest.raises(CopyDiffers):
        converted(path, target, None, KEY)

    assert not target.exists()


def test_the_wrong_key_copies_nothing(tmp_path: Path) -> None:
    path = written(tmp_path / "one", KEY)

    with pytest.raises(file_errors()):
        converted(path, tmp_path / "copy", OTHER, None)

    assert not (tmp_path / "copy").exists()


def _an_index_dropped(connection: sqlite3.Connection) -> str:
    name = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'index' AND sql NOT NULL"
    ).fetchone()
    return f"DROP INDEX {name[0]}"
