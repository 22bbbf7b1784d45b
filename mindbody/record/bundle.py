"""A backup as one file: a zip of the record and what lies beside it, with a page about what it holds."""

import hashlib
import json
import os
import zipfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import IO, Any, Final

from mindbody import __version__
from mindbody.content.findings import ContentError
from mindbody.content.unpacking import BROKEN, CHANGED, UNREADABLE, Limits, hold_list, unpack
from mindbody.record.backup_problems import BackupError, BrokenBackup, NewerBackup, NoSuchBackup, NotABackup
from mindbody.record.schema import BACKUP_FORMAT, BACKUP_SUFFIX, PERSON, Kind

SUFFIX: Final = BACKUP_SUFFIX
ABOUT: Final = "about.json"
FORMAT: Final = BACKUP_FORMAT
FORMAT_NUMBER: Final = 1
LIMITS: Final = Limits(files=10, size=2_000_000_000)
_ABOUT_AT_MOST: Final = 100_000
_QUICK: Final = 1
"""How hard to pack: a record packs well at once."""

_MOST_PACKED: Final = 50
"""A file that packs better than so many times is mostly empty space, and would be refused as a trap."""


class Reason(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    BY_HAND = "by-hand"
    BEFORE_UPGRADE = "before-upgrade"
    BEFORE_RESTORE = "before-restore"
    BEFORE_IMPORT = "before-import"
    BEFORE_PASSCODE = "before-passcode"


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a backup says of itself. made: aware, with the local offset. rows: how many, by table. The days
    are None where there are no rows. sha256: of its record. source: what the record's own file was when the
    copy was taken, "" when that could not be told."""

    made: datetime
    day: date
    reason: Reason
    schema: int
    rows: Mapping[str, int]
    first_day: date | None
    last_day: date | None
    locked: bool
    sha256: str
    source: str
    version: str = __version__

    def to_json(self, kind: Kind = PERSON) -> str:
        stored = {
            "format": kind.backup_format,
            "number": FORMAT_NUMBER,
            **asdict(self),
            "rows": dict(self.rows),
        }
        return json.dumps(stored, default=_as_text, indent=1) + "\n"


def _as_text(value: date) -> str:
    return value.isoformat()


def pack(target: Path, about: About, room: Path, kind: Kind = PERSON) -> None:
    """Write a backup of the files in `room` to `target`, durably. Raises OSError."""
    with target.open("xb") as stream:
        # What is encrypted does not pack.
        packing = zipfile.ZIP_STORED if about.locked else zipfile.ZIP_DEFLATED
        if not _written(stream, about, room, packing, kind):
            stream.seek(0)
            stream.truncate()
            _written(stream, about, room, zipfile.ZIP_STORED, kind)
        stream.flush()
        os.fsync(stream.fileno())


def _written(stream: IO[bytes], about: About, room: Path, packing: int, kind: Kind) -> bool:
    """Whether nothing packed so well that it would look like a trap."""
    with zipfile.ZipFile(stream, "w", packing, allowZip64=False, strict_timestamps=False) as whole:
        whole.writestr(ABOUT, about.to_json(kind), zipfile.ZIP_STORED)
        for path in (room / name for name in _names(kind) if (room / name).exists()):
            whole.write(path, path.name, compresslevel=_QUICK)
        return all(info.file_size <= _MOST_PACKED * info.compress_size for info in whole.infolist())


def read_about(path: Path, kind: Kind = PERSON) -> About:
    """What a backup says of itself; of its record nothing is read.

    Raises BackupError when there is no such file, or it is no backup, or broken. OSError.
    """
    if not path.exists():
        raise BackupError(NoSuchBackup(path=path))
    if not path.is_file():
        raise BackupError(NotABackup(path=path, detail="it is no file"))
    with path.open("rb") as stream:
        if stream.read(2) != b"PK":
            raise BackupError(NotABackup(path=path, detail="it is another kind of file"))
        try:
            hold_list(path.name, stream, stream.seek(0, os.SEEK_END), LIMITS)
            with zipfile.ZipFile(stream) as whole, whole.open(ABOUT) as page:
                return _about(path, page.read(_ABOUT_AT_MOST), kind)
        except KeyError as error:
            raise BackupError(NotABackup(path=path, detail=_SAYS_NOTHING)) from error
        except ContentError as refused:
            raise _refused(path, refused) from refused
        except UNREADABLE as error:
            raise BackupError(BrokenBackup(path=path, detail="its list is broken")) from error


_SAYS_NOTHING: Final = "it does not say what it holds"


def _refused(path: Path, refused: ContentError) -> BackupError:
    message = refused.findings[0].message
    kind = BrokenBackup if message in (BROKEN, CHANGED) else NotABackup
    return BackupError(kind(path=path, detail=message.partition(";")[0]))


def _about(path: Path, page: bytes, kind: Kind) -> About:
    """Raises BackupError."""
    try:
        stored = json.loads(page)
        if stored["format"] != kind.backup_format:
            raise ValueError("It is a page about something else.")
        if stored["number"] > FORMAT_NUMBER or stored["schema"] > kind.schema:
            raise BackupError(NewerBackup(path=path, version=str(stored["version"])[:40]))
        return _revived(stored)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BackupError(NotABackup(path=path, detail=_SAYS_NOTHING)) from error


def _revived(stored: dict[str, Any]) -> About:
    """Raises ValueError, KeyError, TypeError or AttributeError."""
    made = datetime.fromisoformat(stored["made"])
    if made.utcoffset() is None:
        raise ValueError("A moment has its offset.")
    first, last = stored["first_day"], stored["last_day"]
    return About(
        made=made,
        day=date.fromisoformat(stored["day"]),
        reason=Reason(stored["reason"]),
        schema=int(stored["schema"]),
        rows={str(table): int(count) for table, count in stored["rows"].items()},
        first_day=None if first is None else date.fromisoformat(first),
        last_day=None if last is None else date.fromisoformat(last),
        locked=bool(stored["locked"]),
        sha256=str(stored["sha256"]),
        source=str(stored["source"]),
        version=str(stored["version"])[:40],
    )


def unpacked(path: Path, room: Path, kind: Kind = PERSON) -> About:
    """The files of a backup, written into the empty folder `room`, with its record bit for bit what it was.

    Raises BackupError when there is no such file, or it is no backup, broken, newer, or made to do harm; then
    nothing was written outside of `room`. OSError when the disk says no.
    """
    about, record = read_about(path, kind), room / kind.file_name
    try:
        unpack(path, room, LIMITS, partial(_name_trouble, kind))
    except ContentError as refused:
        raise _refused(path, refused) from refused
    if not record.exists():
        raise BackupError(NotABackup(path=path, detail="there is no record in it"))
    if digest(record) != about.sha256:
        raise BackupError(BrokenBackup(path=path, detail="its record is not what it was"))
    return about


def digest(path: Path) -> str:
    """SHA-256 of a file. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _names(kind: Kind) -> tuple[str, ...]:
    return (kind.file_name, *kind.travelling)


def _name_trouble(kind: Kind, name: str) -> str | None:
    return None if name in (ABOUT, *_names(kind)) else f"“{name}” has no place in a backup"
