"""Looks into a record file and leaves no trace, neither in it nor beside it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from mindbody.record.driver import Key, connected
from mindbody.record.schema import BACKUP_SUFFIX, BACKUPS


@contextmanager
def looked_at(
    path: Path, key: Key | None = None, *, as_it_lies: bool = False
) -> Iterator[sqlite3.Connection]:
    """A connection that can only read. Raises one of `file_errors`.

    A file without a log is in nobody's hands: it is read as it lies, since merely opening it for reading
    would leave an empty log behind. With a log it is read through the log, which needs a folder that can
    be written to; `as_it_lies` leaves the log out.
    """
    alone = as_it_lies or not path.with_name(f"{path.name}-wal").exists()
    mode = "immutable=1" if alone else "mode=ro"
    uri = f"{path.absolute().as_uri()}?{mode}"
    with closing(connected(uri, key)) as connection:
        yield connection


def was_there(folder: Path) -> bool:
    """Whether the profile in `folder` ever had a record, as far as its backups tell."""
    return any((folder / BACKUPS).glob(f"*{BACKUP_SUFFIX}"))
