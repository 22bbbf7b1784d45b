"""The known troubles of a backup, as values. Each says what it is, where, and what to do."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from mindbody.content.translatable import Translatable
from mindbody.record.driver import file_errors
from mindbody.record.problems import DiskFull, ReadOnly, RecordError, problem_of


class Cause(Enum):
    """Why a disk took no backup, and what helps."""

    NO_ROOM = (
        Translatable("there is no room left on the disk"),
        Translatable("Please free some space and try again."),
    )
    NOT_WRITABLE = (
        Translatable("its folder can't be written to"),
        Translatable("Please check that the folder is yours to change, then try again."),
    )
    READ_BACK = (
        Translatable("what was written can't be read back as it was"),
        Translatable("Please check the disk or stick that it is on, then try again."),
    )
    DISK = (
        Translatable("the disk could not be reached"),
        Translatable("Please check the disk or stick that it is on, then try again."),
    )

    @property
    def why(self) -> str:
        return self.value[0]

    @property
    def advice(self) -> str:
        return self.value[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotMade:
    """No backup came to be; a half-made one was taken away again."""

    path: Path
    cause: Cause

    def __str__(self) -> str:
        return Translatable(
            "The backup {path} could not be made: {why}. The record itself is safe. {advice}",
            path=self.path,
            why=self.cause.why,
            advice=self.cause.advice,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NotRestored:
    """A backup was not put back; the record is what it was."""

    path: Path
    cause: Cause

    def __str__(self) -> str:
        return Translatable(
            "The backup {path} was not put back: {why}. The record is as it was. {advice}",
            path=self.path,
            why=self.cause.why,
            advice=self.cause.advice,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NoSuchBackup:
    """No file of that name."""

    path: Path

    def __str__(self) -> str:
        return Translatable(
            "There is no backup {path}. Please look at the list of backups, or choose another file.",
            path=self.path,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NotABackup:
    """A file of another kind, or one that was made to do harm."""

    path: Path
    detail: str

    def __str__(self) -> str:
        return Translatable(
            "The file {path} is not a MindBody backup ({detail}). Nothing was changed. Please "
            "choose another file.",
            path=self.path,
            detail=self.detail,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenBackup:
    """A backup that is cut short, or whose content is not what it was when it was made."""

    path: Path
    detail: str

    def __str__(self) -> str:
        return Translatable(
            "The backup {path} is damaged ({detail}). Nothing was changed. Please choose another backup.",
            path=self.path,
            detail=self.detail,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NewerBackup:
    """Made by a later version."""

    path: Path
    version: str

    def __str__(self) -> str:
        return Translatable(
            "The backup {path} was made by a newer MindBody ({version}). Nothing was changed. "
            "Please put it back with the newer version.",
            path=self.path,
            version=self.version,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongKey:
    """Locked under another key than the one that was given, or no key was given."""

    path: Path

    def __str__(self) -> str:
        return Translatable(
            "The backup {path} is locked with another passcode. Nothing was changed. Please "
            "open it with the passcode that was in use when it was made.",
            path=self.path,
        )


BackupProblem = NotMade | NotRestored | NoSuchBackup | NotABackup | BrokenBackup | NewerBackup | WrongKey


class BackupError(Exception):
    """Carries a known trouble to whoever asked; its text is the trouble's sentence."""

    def __init__(self, problem: BackupProblem) -> None:
        super().__init__(str(problem))
        self.problem = problem


_NO_ROOM: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NOT_WRITABLE: Final = (errno.EROFS, errno.EACCES, errno.EPERM)


def cause_of(error: OSError) -> Cause:
    """Why the disk said no."""
    if error.errno in _NO_ROOM:
        return Cause.NO_ROOM
    return Cause.NOT_WRITABLE if error.errno in _NOT_WRITABLE else Cause.DISK


@contextmanager
def told(path: Path, kind: type[NotMade] | type[NotRestored], record: Path) -> Iterator[None]:
    """Turns the errors of files and disk into BackupError about the backup at `path`; those that can only
    be the record's own, in use or damaged, into RecordError."""
    try:
        yield
    except file_errors() as error:
        problem = problem_of(error, record)
        if problem is None:
            raise
        if isinstance(problem, DiskFull):
            raise BackupError(kind(path=path, cause=Cause.NO_ROOM)) from error
        if isinstance(problem, ReadOnly):
            raise BackupError(kind(path=path, cause=Cause.NOT_WRITABLE)) from error
        raise RecordError(problem) from error
    except OSError as error:
        raise BackupError(kind(path=path, cause=cause_of(error))) from error
