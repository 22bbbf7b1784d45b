"""Brings a file to today's schema, whole or not at all. Alembic is imported here alone."""

import os
import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import NullPool

from mindbody.record.driver import Key, connected, module
from mindbody.record.schema import PERSON, Kind


def upgrade(path: Path, key: Key | None = None, *, more: Path | None = None, kind: Kind = PERSON) -> None:
    """Run every migration that the file lacks, in one transaction, and mark the file with the schema. more: a
    folder of migrations that come after ours.

    Raises sqlalchemy.exc.DBAPIError when the file cannot be changed; then nothing has changed.
    """
    # Switched off outside of the transaction, where alone it works: a table that is made anew during a
    # migration must not take the rows that point to it along.
    engine = create_engine(
        "sqlite://", module=module(key), creator=lambda: _unchecked_connection(path, key), poolclass=NullPool
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    try:
        with engine.begin() as connection:
            migrate(connection, kind, more)
            dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if dangling:
                raise RuntimeError(f"The migration left {len(dangling)} rows that point to nothing.")
            connection.exec_driver_sql(f"PRAGMA application_id = {kind.application_id}")
            connection.exec_driver_sql(f"PRAGMA user_version = {kind.schema}")
    finally:
        engine.dispose()


def migrate(connection: Connection, kind: Kind, more: Path | None = None) -> None:
    """Run every migration of this kind that the database behind a connection lacks, in its transaction."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    places = (kind.versions,) if more is None else (kind.versions, more)
    config.set_main_option("version_locations", os.pathsep.join(str(each) for each in places))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _unchecked_connection(path: Path, key: Key | None) -> sqlite3.Connection:
    connection = connected(path, key)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = OFF")
    return connection
