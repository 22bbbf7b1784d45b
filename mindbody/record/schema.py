"""The names and the numbers by which the files of a profile are known before anything of them is read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final

FILE_NAME: Final = "record.db"

KEY_FILE_NAME: Final = "record.key"
"""Beside an encrypted record: its key, wrapped once for each secret that opens it."""

ASIDE: Final = ".damaged-"
"""Stands in the names of what was set aside because it could not be used."""

LOCK_MARK_NAME: Final = "lock.changing"
"""Beside a record while its passcode is being set, changed or taken away; left there when that is cut off."""

BACKUPS: Final = "backups"
"""The folder of a profile's backups."""

BACKUP_SUFFIX: Final = ".mindbody"

APPLICATION_ID: Final = 0x4D426479
"""`MBdy` in the file's header: this file is a MindBody record."""

SCHEMA: Final = 3
"""The schema this version writes, kept in the file as `user_version`; one more with each migration."""

REVISION: Final = "0003"
"""The migration that leads to it."""

BACKUP_FORMAT: Final = "mindbody-backup"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The tables whose rows are counted when two files are compared, by what they are called to a person.
    later: those that a file of an earlier version lacks."""

    sessions: tuple[str, ...]
    ratings: tuple[str, ...]
    answers: tuple[str, ...]
    later: frozenset[str] = frozenset()

    @property
    def tables(self) -> tuple[str, ...]:
        return (*self.sessions, *self.ratings, *self.answers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What tells one kind of file from another; all else is done the same way for each. versions: the folder
    of its migrations. beside: what travels in its backups, and where that lies in its folder. renewed: which
    of that goes with the lock, so that it is put into the older backups too when the lock changes."""

    file_name: str
    application_id: int
    schema: int
    versions: Path
    backup_format: str
    counted: Counted
    beside: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    renewed: tuple[str, ...] = ()

    @property
    def key_file_name(self) -> str:
        return key_beside(Path(self.file_name)).name

    @property
    def travelling(self) -> tuple[str, ...]:
        """The names of what goes into a backup beside the file itself, where it is there."""
        return (self.key_file_name, *self.beside)


def key_beside(record: Path) -> Path:
    """Where the key of the file at `record` lies, when it is locked."""
    return record.with_suffix(".key")


PERSON: Final = Kind(
    file_name=FILE_NAME,
    application_id=APPLICATION_ID,
    schema=SCHEMA,
    versions=Path(__file__).parent / "migrations" / "versions",
    backup_format=BACKUP_FORMAT,
    counted=Counted(
        sessions=("session",),
        ratings=("rating",),
        answers=("answer", "measure_answer", "entry"),
        later=frozenset({"entry"}),
    ),
    beside=MappingProxyType(
        {"profile.json": "profile.json", "recordings.json": "recordings/recordings.json"}
    ),
)
"""A person's record."""
