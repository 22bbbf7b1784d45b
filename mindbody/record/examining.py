"""Looks a record file over before it is opened, and never changes a byte of it."""

import sqlite3
from pathlib import Path
from typing import Final

from mindbody.record.driver import PLAIN_MAGIC, Key, file_errors
from mindbody.record.locked import is_locked
from mindbody.record.looking import looked_at
from mindbody.record.problems import (
    Altered,
    Damaged,
    EmptyFile,
    Foreign,
    Newer,
    PasscodeNeeded,
    RecordProblem,
)
from mindbody.record.schema import PERSON, Kind
from mindbody.record.seal import Seal, seal_of

_HEADER_BYTES: Final = 100
_BROKEN: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def examine(path: Path, key: Key | None = None, kind: Kind = PERSON) -> RecordProblem | None:
    """What keeps an existing file from being opened, or None.

    The first bytes are read as they are, before SQLite sees the file: a file that is not ours, or is newer,
    is not even opened. Under an unbroken seal no page needs to be looked at; without a seal every page is.
    Raises OSError and one of `file_errors`.
    """
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if not header:
        return EmptyFile(path=path)
    problem = _plain_header(path, header, kind) if key is None else None
    if problem is not None:
        return problem
    try:
        return _inside(path, key, kind)
    except file_errors() as error:
        # The key was tried before it got here: what it can't open is broken.
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _BROKEN:
            return Damaged(path=path, detail=str(error))
        raise
    except UnicodeDecodeError:
        # SQLite quotes the broken place in its own message, which then is no text either.
        return Damaged(path=path, detail="its inner names can't be read")


def schema_of(path: Path, key: Key | None = None) -> int:
    """The schema that a file follows. Raises one of `file_errors`."""
    with looked_at(path, key) as connection:
        return _number(connection, "user_version")


def _plain_header(path: Path, header: bytes, kind: Kind) -> RecordProblem | None:
    if not header.startswith(PLAIN_MAGIC):
        return PasscodeNeeded(path=path) if is_locked(path) else Foreign(path=path)
    if len(header) < _HEADER_BYTES:
        return Damaged(path=path, detail="it ends within its first bytes")
    if int.from_bytes(header[68:72], "big") != kind.application_id:
        return Foreign(path=path)
    if (schema := int.from_bytes(header[60:64], "big")) > kind.schema:
        return Newer(path=path, schema=schema, known=kind.schema)
    return None


def _inside(path: Path, key: Key | None, kind: Kind) -> RecordProblem | None:
    """What the header does not say: a newer schema that still stands in the log, and broken pages."""
    seal = seal_of(path)
    with looked_at(path, key) as connection:
        if _number(connection, "application_id") != kind.application_id:
            return Foreign(path=path)
        if (schema := _number(connection, "user_version")) > kind.schema:
            return Newer(path=path, schema=schema, known=kind.schema)
        if schema < 1:
            return Damaged(path=path, detail="it does not say which format it has")
        if seal is Seal.WHOLE:
            return None
        if (found := broken_page(connection, key)) is not None:
            return Damaged(path=path, detail=found)
    return Altered(path=path) if seal is Seal.BROKEN else None


def broken_page(connection: sqlite3.Connection, key: Key | None) -> str | None:
    """The first thing that is wrong with the pages, indexes and references of an open file, or None."""
    if key is not None:
        broken = connection.execute("PRAGMA cipher_integrity_check").fetchone()
        if broken is not None:
            return str(broken[0])
    found = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    if found != "ok":
        return found
    dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
    return f"{len(dangling)} rows point to nothing" if dangling else None


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
