"""Whether a record file is whole, told without changing a byte of it."""

import sqlite3
from pathlib import Path

from mindbody.record.looking import looked_at
from mindbody.record.opening import examine
from mindbody.record.problems import Damaged, DiskTrouble, RecordProblem, problem_of


def health(path: Path) -> RecordProblem | None:
    """The trouble of the record at `path`, or None when every page, index and reference is in order."""
    try:
        return examine(path) or _every_page(path)
    except sqlite3.Error as error:
        return problem_of(error, path) or Damaged(path=path, detail=str(error))
    except OSError as error:
        return DiskTrouble(path=path, detail=error.strerror or str(error))


def _every_page(path: Path) -> RecordProblem | None:
    with looked_at(path) as connection:
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            return Damaged(path=path, detail=str(found))
        dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
    return Damaged(path=path, detail=f"{len(dangling)} rows point to nothing") if dangling else None
