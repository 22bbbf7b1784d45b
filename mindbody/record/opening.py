"""Opens a person's record: looks at the file first, and changes nothing that is not surely ours."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from mindbody.record.clock import Clock
from mindbody.record.driver import Key, file_errors
from mindbody.record.examining import examine, schema_of
from mindbody.record.looking import was_there
from mindbody.record.problems import (
    Altered,
    Damaged,
    DiskTrouble,
    Missing,
    NotUpgraded,
    ReadOnly,
    RecordError,
    problem_of,
)
from mindbody.record.schema import LOCK_MARK_NAME, PERSON, Kind
from mindbody.record.seal import break_seal
from mindbody.record.whole_file import sync_folder

if TYPE_CHECKING:
    from mindbody.record.store import Record


Ids = Callable[[], str]
"""Gives a new id with each call."""


def new_id() -> str:
    """A random UUID, as the record writes it."""
    return str(uuid4())


def open_record(
    folder: Path,
    clock: Clock,
    *,
    key: Key | None = None,
    ids: Ids = new_id,
    as_it_is: bool = False,
    anew: bool = False,
) -> "Record":
    """The record in `folder`; made new where there is none, brought to today's schema where it is older.
    key: what it is encrypted under. as_it_is: a file that was changed since it was closed is taken too, if it
    is in order. anew: where there is none, one is begun even if there are backups of an earlier one.

    Raises RecordError with the trouble: newer, foreign, damaged, altered, empty, missing, in use, no room,
    read-only, passcode needed. In all of these the file keeps its bytes.
    """
    path = made_ready(folder, clock, PERSON, key=key, as_it_is=as_it_is, anew=anew)
    with known_troubles(path):
        from mindbody.record.store import Record

        return Record(path, clock, ids, key)


def made_ready(
    folder: Path, clock: Clock, kind: Kind, *, key: Key | None, as_it_is: bool = False, anew: bool = False
) -> Path:
    """Where the file of this kind lies in `folder`, in order and of today's schema; see `open_record`."""
    path = folder / kind.file_name
    with known_troubles(path):
        folder.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            if was_there(folder) and not anew:
                raise RecordError(Missing(path=path))
            _create(path, key, kind)
        else:
            problem = examine(path, key, kind)
            if problem is not None and not (as_it_is and isinstance(problem, Altered)):
                raise RecordError(problem)
            if not (os.access(folder, os.W_OK) and os.access(path, os.W_OK)):
                raise RecordError(ReadOnly(path=path))
            if problem is not None:
                break_seal(path)
            if (folder / LOCK_MARK_NAME).exists():
                _finish_lock(folder, key, kind)
            if schema_of(path, key) < kind.schema:
                _keep_before_upgrade(folder, clock, key, kind)
                break_seal(path)
                _upgrade(path, key, kind)
    return path


def _finish_lock(folder: Path, key: Key | None, kind: Kind) -> None:
    """Bring a change of the passcode that was cut off to its end. It can wait for a better day; the person
    can't."""
    from mindbody.record.backup_problems import BackupError
    from mindbody.record.relocking import finish

    with suppress(OSError, BackupError):
        finish(folder, key, kind)


def open_to_read(folder: Path, clock: Clock, *, key: Key | None = None) -> "Record":
    """The record in `folder` as it lies, where nothing can be written: a folder that is read-only. Its verbs
    that write raise RecordError.

    Raises RecordError; also for an older schema, which can't be brought to today's here.
    """
    path = folder / PERSON.file_name
    with known_troubles(path):
        if (problem := examine(path, key)) is not None and not isinstance(problem, Altered):
            raise RecordError(problem)
        if schema_of(path, key) < PERSON.schema:
            raise RecordError(ReadOnly(path=path))
        from mindbody.record.store import Record

        return Record(path, clock, new_id, key, to_read=True)


@contextmanager
def known_troubles(path: Path) -> Iterator[None]:
    """Turns the errors of a file and its disk into RecordError."""
    try:
        yield
    except file_errors() as error:
        problem = problem_of(error, path)
        if problem is None:
            raise
        raise RecordError(problem) from error
    except PermissionError as error:
        raise RecordError(ReadOnly(path=path)) from error
    except OSError as error:
        raise RecordError(_trouble(path, error)) from error


def _trouble(path: Path, error: OSError) -> ReadOnly | DiskTrouble:
    import errno

    if error.errno == errno.EROFS:
        return ReadOnly(path=path)
    return DiskTrouble(path=path, detail=error.strerror or str(error))


def _create(path: Path, key: Key | None, kind: Kind) -> None:
    """A new record, made under another name and moved into place when it is whole, so that a half-made
    file never stands where a record should be. Raises FileExistsError rather than replace a file."""
    if path.with_name(path.name + "-wal").exists():
        raise RecordError(Damaged(path=path, detail="its main file is gone, its log is still there"))
    break_seal(path)
    making = path.with_name(f"{path.name}.making-{os.getpid()}")
    making.unlink(missing_ok=True)
    try:
        _upgrade(making, key, kind)
        _move_new(making, path)
    finally:
        making.unlink(missing_ok=True)
    sync_folder(path.parent)


def _keep_before_upgrade(folder: Path, clock: Clock, key: Key | None, kind: Kind) -> None:
    from mindbody.record.backup_problems import BackupError
    from mindbody.record.backups import make
    from mindbody.record.bundle import Reason

    try:
        make(folder, clock, key, Reason.BEFORE_UPGRADE, kind)
    except BackupError as error:
        raise RecordError(NotUpgraded(path=folder / kind.file_name, detail=str(error))) from error


def _upgrade(path: Path, key: Key | None, kind: Kind) -> None:
    from sqlalchemy.exc import DBAPIError

    from mindbody.record.upgrading import upgrade

    try:
        upgrade(path, key, kind=kind)
    except DBAPIError as error:
        if isinstance(error.orig, file_errors()):
            raise error.orig from error
        raise


def _move_new(making: Path, path: Path) -> None:
    try:
        os.link(making, path)
    except FileExistsError:
        raise
    except OSError:
        # A stick without hard links: the name was free a moment ago.
        making.rename(path)
