"""The folder of the backups, and rooms in it where one is made or looked into before it counts."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final
from uuid import uuid4

from mindbody.record.schema import BACKUPS

FOLDER: Final = BACKUPS
_ROOM: Final = ".making-"
_OURS: Final = uuid4().hex[:8]
"""Tells this process from an earlier one of the same number: in a sandbox there is hardly another number."""


@contextmanager
def room_in(folder: Path) -> Iterator[Path]:
    """An empty folder of one's own in the backups of the profile at `folder`, gone afterwards. It is on the
    disk of the record, so that what is made in it can be moved into place whole. Raises OSError."""
    backups, was_there = folder / FOLDER, folder.exists()
    backups.mkdir(parents=True, exist_ok=True)
    sweep(folder)
    room = Path(tempfile.mkdtemp(prefix=f"{_ROOM}{os.getpid()}-{_OURS}-", dir=backups))
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)
        # What came of nothing leaves no empty folders; one with anything in it stays by itself.
        with suppress(OSError):
            backups.rmdir()
            if not was_there:
                folder.rmdir()


def sweep(folder: Path) -> None:
    """Clear away the rooms that a process left behind when it was cut off. Raises OSError."""
    for room in (folder / FOLDER).glob(f"{_ROOM}*"):
        process, _, rest = room.name.removeprefix(_ROOM).partition("-")
        if not (process.isdecimal() and _is_in_use(int(process), rest)):
            shutil.rmtree(room, ignore_errors=True)


def _is_in_use(process: int, rest: str) -> bool:
    if process == os.getpid():
        return rest.startswith(_OURS)
    if os.name != "posix":
        # There is no way to ask that does no harm. Two programs at one profile are kept apart elsewhere.
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
