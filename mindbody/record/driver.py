"""Opens a record file, plain or encrypted: the one place that knows which library does which."""

import sqlite3
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Final, cast

KEY_BYTES: Final = 32

BUSY_SECONDS: Final = 10.0

PLAIN_MAGIC: Final = b"SQLite format 3\x00"
"""The first bytes of every plain file. An encrypted one begins with random bytes."""


@dataclass(frozen=True, slots=True)
class Key:
    """The random key that a file is encrypted under. It is used as it is: nothing is derived from it, so
    that opening costs no time. Its bytes never show in a log or a traceback."""

    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_BYTES:
            raise ValueError(f"A key has {KEY_BYTES} bytes.")

    def __repr__(self) -> str:
        return "Key(...)"


def module(key: Key | None) -> ModuleType:
    """The library that opens a file under this key; None: a plain file."""
    if key is None:
        return sqlite3
    import sqlcipher3.dbapi2

    return cast(ModuleType, sqlcipher3.dbapi2)


def file_errors() -> tuple[type[Exception], ...]:
    """What either library raises. Their errors have no class in common, but the same `sqlite_errorcode`."""
    cipher = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error,) if cipher is None else (sqlite3.Error, cipher.Error)


def connected(
    target: Path | str, key: Key | None, *, any_thread: bool = False, timeout: float = BUSY_SECONDS
) -> sqlite3.Connection:
    """A connection that begins no transaction by itself. target: a path, or a `file:` address.

    Raises one of `file_errors` when the file cannot be opened, also when the key is not its key.
    """
    connection = cast(
        sqlite3.Connection,
        module(key).connect(
            target,
            uri=isinstance(target, str),
            timeout=timeout,
            isolation_level=None,
            check_same_thread=not any_thread,
            cached_statements=64,
        ),
    )
    try:
        if key is not None:
            # It would tell of each wrong key on the terminal.
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{key.raw.hex()}'\"")
            connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection
