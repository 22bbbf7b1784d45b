"""Copies a record while it is in use, complete and of one moment; and counts what is in it."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mindbody.record.driver import Key, connected


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What is in a record: its schema, how many rows each table has, the local days of the first and the
    last of them; None where there are none."""

    schema: int
    rows: Mapping[str, int]
    first_day: date | None
    last_day: date | None


def copied(path: Path, target: Path, key: Key | None) -> Content:
    """A copy of the record at `path`, under the same key, as one file without a log; and what was in it at
    that moment. Never a copy of the file itself: half of it may still stand in its log.

    Raises OSError and one of `file_errors`.
    """
    with closing(_opened(path, key)) as source, closing(connected(target, key)) as copy:
        source.execute("BEGIN")
        content = content_of(source)
        source.backup(copy)
        source.execute("COMMIT")
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()
    return content


def _opened(path: Path, key: Key | None) -> sqlite3.Connection:
    """Through its log, and never made new where there is none."""
    return connected(f"{path.absolute().as_uri()}?mode=rw", key)


def content_of(connection: sqlite3.Connection) -> Content:
    """What is in the record behind a connection. Raises one of `file_errors`; ValueError for a day that is
    none."""
    names = [
        str(name)
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        )
        if name != "alembic_version"
    ]
    days: set[str] = set()
    rows = {}
    for name in sorted(names):
        count, first, last = connection.execute(
            f'SELECT COUNT(*), MIN(local_day), MAX(local_day) FROM "{name}"'  # noqa: S608  a name from the schema
        ).fetchone()
        rows[name] = int(count)
        # What is true of the whole record was lived on no day.
        days |= {first, last} - {None} if name != "meta" else set()
    return Content(
        schema=int(connection.execute("PRAGMA user_version").fetchone()[0]),
        rows=rows,
        first_day=date.fromisoformat(min(days)) if days else None,
        last_day=date.fromisoformat(max(days)) if days else None,
    )
