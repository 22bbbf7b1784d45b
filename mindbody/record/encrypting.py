"""Copies a record file from under one key to under another, or none, and proves that nothing was lost."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from itertools import zip_longest
from pathlib import Path
from typing import Final, cast

from mindbody.record.driver import Key, connected
from mindbody.record.examining import broken_page
from mindbody.record.looking import looked_at
from mindbody.record.whole_file import sync_folder

_SIDES: Final = ("", "-journal", "-wal", "-shm")

_NUMBERS: Final = ("application_id", "user_version")
"""What the library's own export does not take along."""


class CopyDiffers(Exception):  # noqa: N818  what was found, not who failed
    """The copy does not hold what the original holds. It was removed; the original stands as it was."""


def converted(path: Path, target: Path, old: Key | None, new: Key | None) -> None:
    """Copy the record at `path`, which nobody has open, to `target` under the key `new`; None: plain.

    The original is only read. The copy is on the disk and was compared row for row when this returns; else
    there is none. An older file at `target` is replaced. Raises OSError, one of `file_errors`, and
    CopyDiffers.
    """
    _removed(target)
    try:
        copy_rows(path, target, old, new)
        _compare(path, target, old, new)
        with target.open("r+b") as file:
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            _removed(target)
        raise
    sync_folder(target.parent)


def copy_rows(path: Path, target: Path, old: Key | None, new: Key | None) -> None:
    """The copying of `converted` alone: nothing is compared yet."""
    with closing(_original(path, old)) as connection:
        connection.execute(
            "ATTACH ? AS copy KEY ?", (str(target), "" if new is None else f"x'{new.raw.hex()}'")
        )
        connection.execute("PRAGMA copy.synchronous = FULL")
        connection.execute("SELECT sqlcipher_export('copy')").fetchone()
        for number in _NUMBERS:
            value = int(connection.execute(f"PRAGMA main.{number}").fetchone()[0])
            connection.execute(f"PRAGMA copy.{number} = {value}")
        connection.execute("DETACH copy")


def _original(path: Path, key: Key | None) -> sqlite3.Connection:
    """Opened by the one library that can write both kinds, also when the original is plain."""
    import sqlcipher3.dbapi2

    mode = "mode=ro" if path.with_name(f"{path.name}-wal").exists() else "immutable=1"
    uri = f"{path.absolute().as_uri()}?{mode}"
    if key is not None:
        connection = connected(uri, key)
    else:
        connection = cast(sqlite3.Connection, sqlcipher3.dbapi2.connect(uri, uri=True, isolation_level=None))
    # Whatever does not fit into memory would else lie open in a folder for anyone to read.
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _compare(path: Path, target: Path, old: Key | None, new: Key | None) -> None:
    with looked_at(path, old) as original, looked_at(target, new) as copy:
        if (found := broken_page(copy, new)) is not None:
            raise CopyDiffers(found)
        for one, other in zip_longest(_all(original), _all(copy)):
            if one != other:
                raise CopyDiffers("a row is not as it was")


def _all(connection: sqlite3.Connection) -> Iterator[object]:
    """The numbers, the definitions and each row of each table, in one order, with their types."""
    # A text that is broken is copied as it is.
    connection.text_factory = bytes
    for number in _NUMBERS:
        yield connection.execute(f"PRAGMA {number}").fetchone()
    definitions = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    named = connection.execute(definitions).fetchall()
    yield from named
    for kind, name, *_ in named:
        if kind == b"table":
            quoted = name.decode().replace('"', '""')
            for row in connection.execute(f'SELECT * FROM "{quoted}"'):  # noqa: S608  names of our own tables
                yield name, [(type(value), value) for value in row]


def _removed(target: Path) -> None:
    for side in _SIDES:
        target.with_name(target.name + side).unlink(missing_ok=True)
