"""One MindBody at a time has a data folder in hand: on one machine, and on several that share the folder.

The lock is a small file in the folder. It goes when its holder closes; what a killed process leaves behind is
taken over. The lock of another machine is never passed over in silence while it is fresh.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, ParamSpec

from PySide6.QtCore import QLockFile, QSysInfo

LOCK_NAME: Final = "in-use.lock"

RENEW_SECONDS: Final = 300.0
"""How often the holder shows that it is still there."""

FRESH_SECONDS: Final = 24 * 3600.0
"""After so long without a sign the lock of another machine is a left-over: it was switched off in use."""

Words = ParamSpec("Words")


@dataclass(frozen=True, slots=True)
class Here:
    """Another MindBody on this machine has the folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """Another machine has it, or had it when it was last seen. seconds: since its last sign."""

    machine: str
    seconds: float


class InUse(Exception):  # noqa: N818  it reads as a sentence where it is caught
    """Somebody has the folder. The message is one sentence for the person."""

    def __init__(self, home: Path, by: Here | Elsewhere) -> None:
        where = f"on the computer {by.machine}" if isinstance(by, Elsewhere) else "on this computer"
        super().__init__(f"MindBody is open {where} with the folder {home}. Please close it there first.")
        self.by = by


class Hold:
    """The folder is in our hands until `let_go`. Without a lock (where none can be written, or none is
    needed) it holds nothing, and nobody is kept out."""

    def __init__(self, lock: QLockFile | None = None, path: Path | None = None, *, to_read: bool = False):
        self._lock = lock
        self._path = path
        self._mine = _content(path) if path is not None else b""
        self._seen = _marks(path) if path is not None else None
        self.to_read = to_read
        """Whether another has it, and nothing is to be written here."""

    def ours(self) -> bool:
        """Whether nobody has taken it over since; asked before each change to the record."""
        if self._path is None:
            return True
        marks = _marks(self._path)
        if marks == self._seen:
            return True
        # A sync may have written our own lock anew.
        if _content(self._path) in (self._mine, b""):
            self._seen = marks
            return True
        return False

    def renew(self) -> None:
        """Show that we are still here."""
        if self._path is not None and self.ours():
            with suppress(OSError):
                os.utime(self._path)
                self._seen = _marks(self._path)

    def let_go(self) -> None:
        """The next may have it. What another has taken over stays theirs."""
        lock, path = self._lock, self._path
        self._lock = self._path = None
        if lock is None or path is None:
            return
        theirs = _content(path)
        # Qt takes the file away, whoever wrote it last.
        lock.unlock()
        if theirs not in (self._mine, b""):
            with suppress(OSError):
                path.write_bytes(theirs)

    def saving(self, save: Callable[Words, None]) -> Callable[Words, None]:
        """`save`, or what does nothing while nothing is to be written."""
        return _nothing if self.to_read else save


def _nothing(*_what: object, **_more: object) -> None:
    """Keep nothing."""


def take(home: Path, now: Callable[[], float] = time.time) -> Hold | Here | Elsewhere:
    """The folder, or who has it. Makes the folder. now: seconds of the wall clock. Raises OSError."""
    home.mkdir(parents=True, exist_ok=True)
    path = home / LOCK_NAME
    lock = _lock_at(path)
    if lock.tryLock(0):
        return Hold(lock, path)
    if lock.error() is not QLockFile.LockError.LockFailedError:
        # Nothing can be written here, so there is nothing to keep others from.
        return Hold()
    machine = _machine_of(_content(path))
    if machine is not None:
        seconds = max(0.0, now() - _last_sign(path, now()))
        if seconds < FRESH_SECONDS:
            return Elsewhere(machine=machine, seconds=seconds)
    # A left-over that looks alive, as when its number went to another process: the system knows better, and
    # keeps the lock of a living process from being taken away.
    if lock.removeStaleLockFile() and lock.tryLock(0):
        return Hold(lock, path)
    return Here()


def take_over(home: Path) -> Hold | Here | Elsewhere:
    """The folder, from another machine, after the person has said so. Raises OSError."""
    path = home / LOCK_NAME
    lock = _lock_at(path)
    lock.removeStaleLockFile()
    if lock.tryLock(0):
        return Hold(lock, path)
    machine = _machine_of(_content(path))
    return Here() if machine is None else Elsewhere(machine=machine, seconds=0.0)


@contextmanager
def only_here(home: Path) -> Iterator[None]:
    """Nobody else has the folder while this lasts: for commands that write. Raises InUse and OSError."""
    taken = take(home)
    if not isinstance(taken, Hold):
        raise InUse(home, taken)
    try:
        yield
    finally:
        taken.let_go()


def _lock_at(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    # It never grows old by itself: a session may be long, and a computer may sleep in it.
    lock.setStaleLockTime(0)
    return lock


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _marks(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def _last_sign(path: Path, otherwise: float) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return otherwise


def _machine_of(content: bytes) -> str | None:
    """The name of the machine that wrote a lock; None for this one, and for what can't be read."""
    # Qt's lines: process, program, machine, the machine's own id, the id of its start.
    lines = [*content.decode("utf-8", "replace").split("\n"), "", "", "", ""]
    name, id_ = lines[2], lines[3]
    if not name:
        return None
    own = QSysInfo.machineUniqueId().toStdString() if id_ else QSysInfo.machineHostName()
    return None if own == (id_ or name) else name
