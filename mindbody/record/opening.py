"""Opens a person's record: looks at the file first, and changes nothing that is not surely ours."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from mindbody.record.clock import Clock
from mindbody.record.looking import looked_at
from mindbody.record.problems import (
    Damaged,
    DiskTrouble,
    EmptyFile,
    Foreign,
    Newer,
    ReadOnly,
    RecordError,
    RecordProblem,
    problem_of,
)
from mindbody.record.schema import APPLICATION_ID, FILE_NAME, SCHEMA
from mindbody.record.whole_file import sync_folder

if TYPE_CHECKING:
    from mindbody.record.store import Record

_HEADER_BYTES: Final = 100
_MAGIC: Final = b"SQLite format 3\x00"


def new_id() -> str:
    """A random UUID, as the record writes it."""
    return str(uuid4())


def open_record(folder: Path, clock: Clock, *, ids: Callable[[], str] = new_id) -> "Record":
    """The record in `folder`; made new where there is none, brought to today's schema where it is older.

    Raises RecordError with the trouble: newer, foreign, damaged, empty, locked, no room, read-only. In
    all of these the file keeps its bytes.
    """
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            _create(path)
        elif (problem := examine(path)) is not None:
            raise RecordError(problem)
        elif _schema_of(path) < SCHEMA:
            _upgrade(path)
        from mindbody.record.store import Record

        return Record(path, clock, ids)
    except sqlite3.Error as error:
        raise _known(error, path) from error
    except PermissionError as error:
        raise RecordError(ReadOnly(path=path)) from error
    except OSError as error:
        raise RecordError(DiskTrouble(path=path, detail=error.strerror or str(error))) from error


def examine(path: Path) -> RecordProblem | None:
    """What keeps an existing file from being opened, or None. Never changes a byte of it.

    The first hundred bytes are read as they are, before SQLite sees the file: a file that is not ours,
    or is newer, is not even opened. Raises OSError and sqlite3.Error.
    """
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if not header:
        return EmptyFile(path=path)
    if not header.startswith(_MAGIC):
        return Foreign(path=path)
    if len(header) < _HEADER_BYTES:
        return Damaged(path=path, detail="it ends within its first bytes")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        return Foreign(path=path)
    if (schema := int.from_bytes(header[60:64], "big")) > SCHEMA:
        return Newer(path=path, schema=schema, known=SCHEMA)
    return _examine_inside(path)


def _examine_inside(path: Path) -> RecordProblem | None:
    """What the header does not say: a newer schema that still stands in the log, and broken pages."""
    try:
        with looked_at(path) as connection:
            schema = connection.execute("PRAGMA user_version").fetchone()[0]
            if schema > SCHEMA:
                return Newer(path=path, schema=schema, known=SCHEMA)
            if schema < 1:
                return Damaged(path=path, detail="it does not say which format it has")
            found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            return None if found == "ok" else Damaged(path=path, detail=str(found))
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        return Damaged(path=path, detail=str(error))


def _schema_of(path: Path) -> int:
    with looked_at(path) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _create(path: Path) -> None:
    """A new record, made under another name and moved into place when it is whole, so that a half-made
    file never stands where a record should be. Raises FileExistsError rather than replace a file."""
    if path.with_name(path.name + "-wal").exists():
        raise RecordError(Damaged(path=path, detail="its main file is gone, its log is still there"))
    making = path.with_name(f"{path.name}.making-{os.getpid()}")
    making.unlink(missing_ok=True)
    try:
        _upgrade(making)
        _move_new(making, path)
    finally:
        making.unlink(missing_ok=True)
    sync_folder(path.parent)


def _upgrade(path: Path) -> None:
    from sqlalchemy.exc import DBAPIError

    from mindbody.record.upgrading import upgrade

    try:
        upgrade(path)
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise error.orig from error
        raise


def _move_new(making: Path, path: Path) -> None:
    try:
        os.link(making, path)
    except FileExistsError:
        raise
    except OSError:
        # A stick without hard links: the name was free a moment ago.
        making.rename(path)


def _known(error: sqlite3.Error, path: Path) -> Exception:
    problem = problem_of(error, path)
    return error if problem is None else RecordError(problem)
