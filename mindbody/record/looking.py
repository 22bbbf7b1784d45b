"""Looks into a record file and leaves no trace, neither in it nor beside it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


@contextmanager
def looked_at(path: Path, *, as_it_lies: bool = False) -> Iterator[sqlite3.Connection]:
    """A connection that can only read. Raises sqlite3.Error.

    A file without a log is in nobody's hands: it is read as it lies, since merely opening it for reading
    would leave an empty log behind. With a log it is read through the log, which needs a folder that can
    be written to; `as_it_lies` leaves the log out.
    """
    alone = as_it_lies or not path.with_name(f"{path.name}-wal").exists()
    mode = "immutable=1" if alone else "mode=ro"
    uri = f"{path.absolute().as_uri()}?{mode}"
    with closing(sqlite3.connect(uri, uri=True, timeout=5.0)) as connection:
        yield connection
