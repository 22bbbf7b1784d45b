"""Moves a record file that can't be used out of the way, with all that belongs to it. Nothing is deleted."""

import os
import shutil
from pathlib import Path
from typing import Final

from mindbody.record.aside_names import free_name
from mindbody.record.clock import Clock
from mindbody.record.opening import known_troubles
from mindbody.record.schema import PERSON, Kind
from mindbody.record.seal import SUFFIX as SEAL
from mindbody.record.whole_file import sync_folder

_LOG: Final = "-wal"
_INDEX: Final = "-shm"
"""Of the log, and made anew from it."""


def set_aside(folder: Path, clock: Clock, kind: Kind = PERSON) -> Path:
    """Move the record in `folder` away, with its log and its seal, so that a new one can begin; returns where
    it is now. A key file stays where it is, and lies beside what was set aside as a copy.

    Raises RecordError; then everything is where it was, or stands in both places.
    """
    record = folder / kind.file_name
    with known_troubles(record):
        aside = kept_aside(folder, clock, kind)
        # The file first: a log without its file is known for what it is, a file without its log is not.
        record.unlink(missing_ok=True)
        sync_folder(folder)
        remove_companions(record)
    return aside


def remove_companions(record: Path) -> None:
    """Take away the log and the seal of a record that is kept elsewhere. Raises OSError."""
    for ending in (_LOG, _INDEX, SEAL):
        record.with_name(f"{record.name}{ending}").unlink(missing_ok=True)
    sync_folder(record.parent)


def kept_aside(folder: Path, clock: Clock, kind: Kind = PERSON) -> Path:
    """The record in `folder`, with what belongs to it, under names of its own beside the old ones, which stay
    too. Raises OSError."""
    aside = free_name(folder / kind.file_name, clock)
    for ending in (_LOG, SEAL, ""):
        _also_as(folder / f"{kind.file_name}{ending}", aside.with_name(f"{aside.name}{ending}"))
    key_name = aside.name.replace(kind.file_name, kind.key_file_name, 1)
    _also_as(folder / kind.key_file_name, aside.with_name(key_name))
    sync_folder(folder)
    return aside


def _also_as(path: Path, name: Path) -> None:
    """Give a file, where there is one, a second name; on a disk that can't do that, a durable copy."""
    if not path.exists():
        return
    try:
        os.link(path, name)
    except OSError:
        shutil.copyfile(path, name)
        with name.open("rb+") as file:
            os.fsync(file.fileno())
