"""Whether a record file is whole, told without changing a byte of it."""

from pathlib import Path

from mindbody.record.driver import Key, file_errors
from mindbody.record.examining import broken_page, examine
from mindbody.record.looking import looked_at
from mindbody.record.problems import Damaged, DiskTrouble, RecordProblem, problem_of
from mindbody.record.schema import PERSON, Kind


def health(path: Path, key: Key | None = None, kind: Kind = PERSON) -> RecordProblem | None:
    """The trouble of the record at `path`, or None when every page, index and reference is in order."""
    try:
        return examine(path, key, kind) or _every_page(path, key)
    except file_errors() as error:
        return problem_of(error, path) or Damaged(path=path, detail=str(error))
    except OSError as error:
        return DiskTrouble(path=path, detail=error.strerror or str(error))


def _every_page(path: Path, key: Key | None) -> RecordProblem | None:
    with looked_at(path, key) as connection:
        found = broken_page(connection, key)
    return None if found is None else Damaged(path=path, detail=found)
