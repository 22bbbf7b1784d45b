"""Whether the file of an open record is still the one that was opened. A sync puts another in its place, and
what is written then goes nowhere, or onto what another machine wrote."""

import os
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final

from mindbody.record.aside_names import free_name
from mindbody.record.clock import Clock
from mindbody.record.driver import Key, connected, file_errors

_LOG: Final = "-wal"
_INDEX: Final = "-shm"

Identity = tuple[int, int] | None


class OpenFile:
    """Remembers which file is open at `path`, and which log is its own."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = _identity(path)
        self._log: Identity = None

    def is_there(self) -> bool:
        """Whether the path still leads to it."""
        return self._file == _identity(self._path)

    def note_log(self) -> None:
        """The log that is there now is this file's."""
        if self._log is None:
            self._log = _identity(self._beside(_LOG))

    def take_log_away(self) -> None:
        """A log of one file beside another would be read into it, and ruin it. Raises OSError."""
        if self._log is not None and self._log == _identity(self._beside(_LOG)):
            self._beside(_LOG).unlink(missing_ok=True)
            self._beside(_INDEX).unlink(missing_ok=True)

    def _beside(self, ending: str) -> Path:
        return self._path.with_name(f"{self._path.name}{ending}")


def kept_beside(path: Path, clock: Clock, key: Key | None, source: Any) -> None:
    """All that the connection `source` reads, as a file of its own beside `path`, under the same key; nothing
    where there is no room for it."""
    with suppress(OSError, *file_errors()), closing(connected(free_name(path, clock), key)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()


def _identity(path: Path) -> Identity:
    try:
        found = os.stat(path)  # noqa: PTH116  asked before each change: Path.stat costs three times as much
    except OSError:
        return None
    return found.st_dev, found.st_ino
