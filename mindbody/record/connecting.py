"""Connections to a record file: durable, strict, and with real transactions."""

import json
import sqlite3
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from mindbody.record.driver import Key, connected, module

PRAGMAS: Final = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
)
"""WAL with FULL is what keeps every commit through a loss of power; WAL with NORMAL does not."""


def connect(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """A connection as a record needs it. It begins no transaction by itself: the `sqlite3` module would
    leave statements that define tables outside of one."""
    connection = connected(path, key, any_thread=True)
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def engine_over(path: Path, key: Key | None = None, *, to_read: bool = False) -> Engine:
    """An engine that keeps one connection for as long as it lives. to_read: the file is read as it lies,
    since a log can't be kept where nothing can be written."""
    engine = create_engine(
        "sqlite://",
        module=module(key),
        creator=lambda: _reading(path, key) if to_read else connect(path, key),
        poolclass=StaticPool,
        json_serializer=lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":")),
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get("reading", False)
        # Taking the write lock at once keeps a writer from failing half-way through.
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _reading(path: Path, key: Key | None) -> sqlite3.Connection:
    return connected(f"{path.absolute().as_uri()}?immutable=1", key, any_thread=True)
