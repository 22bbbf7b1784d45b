"""Opens a backup under the key that it is locked with, and makes sure that it is whole."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mindbody.record.backup_problems import BackupError, BrokenBackup, WrongKey
from mindbody.record.bundle import About, unpacked
from mindbody.record.copying import content_of
from mindbody.record.driver import Key, file_errors
from mindbody.record.examining import broken_page
from mindbody.record.looking import looked_at
from mindbody.record.schema import PERSON, Kind

_BROKEN: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A backup unpacked into a room. record: its record there, complete and in order. key: what that is
    encrypted under; None: it is plain."""

    bundle: Path
    about: About
    record: Path
    key: Key | None


def opened(bundle: Path, room: Path, keys: Iterable[Key | None], kind: Kind = PERSON) -> Opened:
    """The backup unpacked into the empty folder `room`, opened with the first of `keys` that fits, and
    verified: bit for bit as it was written, every page in order, every row there.

    Raises BackupError, `WrongKey` when it is locked and no key fits; OSError.
    """
    about, record = unpacked(bundle, room, kind), room / kind.file_name
    if not about.locked:
        return _verified(Opened(bundle=bundle, about=about, record=record, key=None), kind)
    # Its bytes are what they were: what can't be opened has another key.
    for key in dict.fromkeys(keys):
        if key is not None and fits(record, key):
            return _verified(Opened(bundle=bundle, about=about, record=record, key=key), kind)
    raise BackupError(WrongKey(path=bundle))


def fits(record: Path, key: Key) -> bool:
    """Whether the record at `record` is encrypted under this key, as far as its first page tells."""
    try:
        with looked_at(record, key) as connection:
            connection.execute("PRAGMA user_version").fetchone()
    except file_errors() as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _BROKEN:
            return False
        raise
    return True


def _verified(what: Opened, kind: Kind) -> Opened:
    try:
        with looked_at(what.record, what.key) as connection:
            [[ours]] = connection.execute("PRAGMA application_id")
            found = broken_page(connection, what.key) if ours == kind.application_id else "it holds no record"
            if found is None and content_of(connection).rows != what.about.rows:
                found = "rows are missing"
    except file_errors() as error:
        found = str(error)
    except (UnicodeDecodeError, ValueError, TypeError):
        found = "its record can't be read"
    if found is not None:
        raise BackupError(BrokenBackup(path=what.bundle, detail=found))
    return what
