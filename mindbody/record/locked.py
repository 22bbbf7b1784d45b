"""Whether a record is locked with a passcode, told from the files alone."""

from pathlib import Path

from mindbody.record.driver import PLAIN_MAGIC
from mindbody.record.schema import key_beside


def is_locked(path: Path) -> bool:
    """Whether the record at `path` is encrypted and its key lies beside it. A plain file is never locked,
    whatever lies beside it: locking or unlocking it was broken off before it counted."""
    # The key first: to open and close the file of a record that this process has open would drop the locks
    # that SQLite holds on it, and another program would take it for closed.
    if not key_beside(path).exists():
        return False
    try:
        with path.open("rb") as file:
            begins_plain = file.read(len(PLAIN_MAGIC)) == PLAIN_MAGIC
    except OSError:
        return False
    return not begins_plain
