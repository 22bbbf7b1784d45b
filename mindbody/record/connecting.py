"""Connections to a record file: durable, strict, and with real transactions."""

import json
import sqlite3
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

BUSY_SECONDS: Final = 5.0

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


def connect(path: Path) -> sqlite3.Connection:
    """A connection as a record needs it. It begins no transaction by itself: the `sqlite3` module would
    leave statements that define tables outside of one."""
    connection = sqlite3.connect(
        path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=64
    )
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def engine_over(path: Path) -> Engine:
    """An engine that keeps one connection for as long as it lives."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path),
        poolclass=StaticPool,
        json_serializer=lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":")),
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get("reading", False)
        # Taking the write lock at once keeps a writer from failing half-way through.
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine
