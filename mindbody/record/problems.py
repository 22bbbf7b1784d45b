"""The known troubles of a record file, as values. Each says what it is, where, and what to do."""

import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mindbody.content.translatable import Translatable

STORE_OF_GROUPS: Final = "clinic.db"
"""The file that holds what is kept about groups; any other holds somebody's record."""


def _it(path: Path) -> str:
    """What a sentence is about."""
    if path.name == STORE_OF_GROUPS:
        return Translatable("The groups' store {path}", path=path)
    return Translatable("The record {path}", path=path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Newer:
    """Written by a later version. Nothing in it was read or changed."""

    path: Path
    schema: int
    known: int

    def __str__(self) -> str:
        return Translatable(
            "{it} was written by a newer MindBody (format {schema}; this one knows up to "
            "{known}). Nothing was changed. Please open it with the newer version.",
            it=_it(self.path),
            schema=self.schema,
            known=self.known,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreign:
    """Not a MindBody record at all."""

    path: Path

    def __str__(self) -> str:
        return Translatable(
            "The file {path} is not what MindBody keeps there, so it was left as it is. Please "
            "move it away, or put the right one back in its place.",
            path=self.path,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Damaged:
    """A record whose content can no longer be trusted."""

    path: Path
    detail: str

    def __str__(self) -> str:
        return Translatable(
            "{it} is damaged ({detail}). Nothing was changed. Please put a backup in its "
            "place, and keep this file.",
            it=_it(self.path),
            detail=self.detail,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Altered:
    """In order, but no longer what it was when it was closed: a fault of the disk, or a foreign hand."""

    path: Path

    def __str__(self) -> str:
        return Translatable(
            "{it} is not as it was when it was last closed: the disk, a sync or another "
            "program has changed it. Nothing was changed now. Please put a backup in its "
            "place, or open it as it is if you changed it yourself.",
            it=_it(self.path),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PasscodeNeeded:
    """Encrypted, and no key was given."""

    path: Path

    def __str__(self) -> str:
        return Translatable(
            "{it} is locked with a passcode. Please open it with the passcode.", it=_it(self.path)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyFile:
    """No bytes where a record should be: something has cut it off."""

    path: Path

    def __str__(self) -> str:
        return Translatable(
            "{it} is empty, which it never is by itself, so it was left as it is. Please put a "
            "backup in its place, or move the empty file away to begin anew.",
            it=_it(self.path),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """No file where a record was: its backups are still there."""

    path: Path

    def __str__(self) -> str:
        return Translatable(
            "{it} is gone, and its backups are still there. Nothing was changed. Please put "
            "one of them in its place.",
            it=_it(self.path),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Locked:
    """Another program is writing to it and does not stop."""

    path: Path

    def __str__(self) -> str:
        return Translatable(
            "{it} is in use by another program. Please close the other MindBody window, or "
            "wait for the sync to end, and try again.",
            it=_it(self.path),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """Another file was put in its place while it was open, or it was moved away."""

    path: Path

    def __str__(self) -> str:
        return Translatable(
            "{it} was replaced by a sync or another program while it was open, so the last "
            "change was not saved. What you had here is kept beside it. Please close MindBody "
            "and open it again.",
            it=_it(self.path),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOver:
    """Another machine uses it now: its person said so there."""

    path: Path

    def __str__(self) -> str:
        return Translatable(
            "{it} is in use on another computer now, so the last change was not saved. Please "
            "close MindBody here, or close it there and open it here again.",
            it=_it(self.path),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DiskFull:
    """There was no room for the last change. What was saved before is still there."""

    path: Path

    def __str__(self) -> str:
        return Translatable(
            "There is no room left on the disk of {path}, so the last change was not saved. "
            "What was saved before is safe. Please free some space and try again.",
            path=self.path,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOnly:
    """The place cannot be written to."""

    path: Path

    def __str__(self) -> str:
        return Translatable(
            "{it} cannot be written to. Please check that its folder is yours to change, then try again.",
            it=_it(self.path),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DiskTrouble:
    """The disk or its system said no, for a reason of its own."""

    path: Path
    detail: str

    def __str__(self) -> str:
        return Translatable(
            "{it} could not be reached ({detail}). Please check the disk or stick that it is "
            "on, then try again.",
            it=_it(self.path),
            detail=self.detail,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NotUpgraded:
    """Of an older format, and not brought to today's: without a backup that is not tried."""

    path: Path
    detail: str

    def __str__(self) -> str:
        return Translatable(
            "{it} is of an older MindBody, and is brought up to date only when there is a "
            "backup of it. {detail}",
            it=_it(self.path),
            detail=self.detail,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreachable:
    """The server of a clinic's store did not answer, or said no. path: of the file that names it."""

    path: Path
    detail: str

    def __str__(self) -> str:
        return Translatable(
            "The clinic's store on the server that {path} names can't be reached ({detail}). "
            "Please check the network and that file, then try again.",
            path=self.path,
            detail=self.detail,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditKeyMissing:
    """The store on a server has an audit list, and this computer has another key than that of the list."""

    path: Path

    def __str__(self) -> str:
        return Translatable(
            "The clinic's store on the server has an audit list, and {path} is not its key. "
            "Please copy that file from the computer on which the store was begun.",
            path=self.path,
        )


RecordProblem = (
    Newer
    | Foreign
    | Damaged
    | Altered
    | EmptyFile
    | Missing
    | PasscodeNeeded
    | Locked
    | Replaced
    | TakenOver
    | DiskFull
    | ReadOnly
    | DiskTrouble
    | NotUpgraded
    | Unreachable
    | AuditKeyMissing
)


class RecordError(Exception):
    """Carries a known trouble to whoever asked; its text is the trouble's sentence."""

    def __init__(self, problem: RecordProblem) -> None:
        super().__init__(str(problem))
        self.problem = problem


_A_FEW_PAGES: Final = 65_536

_NO_ROOM_TO_WRITE: Final = {
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
    sqlite3.SQLITE_IOERR_SHMSIZE,
}
"""A full disk shows itself as one of these as often as by its own code."""


def _is_full(path: Path) -> bool:
    """Whether the disk has no room for a few pages: the library of the encrypted files does not say why a
    disk said no."""
    try:
        return shutil.disk_usage(path.parent).free < _A_FEW_PAGES
    except OSError:
        return False


def problem_of(error: Exception, path: Path) -> RecordProblem | None:
    """The known trouble behind one of `file_errors`, or None: then it is a fault of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    if code in _NO_ROOM_TO_WRITE or (code == sqlite3.SQLITE_IOERR and _is_full(path)):
        return DiskFull(path=path)
    detail = str(error)
    problems: dict[int, RecordProblem] = {
        sqlite3.SQLITE_FULL: DiskFull(path=path),
        sqlite3.SQLITE_BUSY: Locked(path=path),
        sqlite3.SQLITE_LOCKED: Locked(path=path),
        sqlite3.SQLITE_READONLY: ReadOnly(path=path),
        sqlite3.SQLITE_PERM: ReadOnly(path=path),
        sqlite3.SQLITE_CORRUPT: Damaged(path=path, detail=detail),
        sqlite3.SQLITE_NOTADB: Foreign(path=path),
        sqlite3.SQLITE_CANTOPEN: DiskTrouble(path=path, detail=detail),
        sqlite3.SQLITE_IOERR: DiskTrouble(path=path, detail=detail),
    }
    return problems.get(code & 0xFF)
