"""Puts a backup in the place of the record: with a look at what it brings and what is lost, and a way back.

Cut off at any moment, it leaves the old record or the new one. What cannot be put into a backup first is set
aside, never deleted.
"""

import os
import shutil
from contextlib import closing, suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from mindbody.record.backup_problems import BackupError, Cause, NotRestored, told
from mindbody.record.backup_room import room_in
from mindbody.record.backups import Backup, backup_at, listed, make
from mindbody.record.bundle import Reason, unpacked
from mindbody.record.clock import Clock
from mindbody.record.comparing import Entries, only_in, rows_of
from mindbody.record.driver import PLAIN_MAGIC, Key, connected
from mindbody.record.examining import examine
from mindbody.record.locked import is_locked
from mindbody.record.opening_bundle import Opened, fits, opened
from mindbody.record.problems import Altered, Damaged, Locked, PasscodeNeeded, RecordError
from mindbody.record.schema import PERSON, Kind, key_beside
from mindbody.record.seal import break_seal, put_seal
from mindbody.record.setting_aside import kept_aside, remove_companions
from mindbody.record.whole_file import sync_folder


class Standing(Enum):
    """How the record that is there now stands. UNSOUND: damaged, empty, newer or not ours."""

    SOUND = auto()
    UNSOUND = auto()
    MISSING = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What putting a backup back would do. lost: what is in the record now and not in the backup; gained:
    the other way round; of a record that is UNSOUND as far as it can still be read. Both are None when it
    can't be read: then nobody knows what was written since the backup was made."""

    backup: Backup
    now: Standing
    lost: Entries | None
    gained: Entries | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """A backup was put back. undo: the backup of what was there before, to be put back in turn. aside: where
    a file lies that could not be backed up."""

    backup: Backup
    undo: Backup | None = None
    aside: Path | None = None


def preview(
    folder: Path, bundle: Path, key: Key | None, *, theirs: Key | None = None, kind: Kind = PERSON
) -> Preview:
    """What putting back the backup at `bundle` would bring and lose; it is verified on the way. key: of the
    record in `folder`; theirs: of the backup, when that is another.

    Raises BackupError when it can't be used, `WrongKey` when it is locked under a key that was not given.
    RecordError when the record is locked and `key` is None.
    """
    record = folder / kind.file_name
    with told(bundle, NotRestored, record), room_in(folder) as room:
        found = opened(bundle, room, (theirs, key), kind)
        key, _ = _key_of(record, key, theirs)
        now = _standing(record, key, kind)
        old = {} if now is Standing.MISSING else rows_of(record, key, kind)
        new = rows_of(found.record, found.key, kind) or {}
        return Preview(
            backup=backup_at(bundle, kind),
            now=now,
            lost=None if old is None else only_in(old, new, kind),
            gained=None if old is None else only_in(new, old, kind),
        )


def newest_good(folder: Path, key: Key | None, kind: Kind = PERSON) -> Preview | None:
    """The newest backup of a profile that can be put back, with what it would bring and lose."""
    for backup in listed(folder, kind):
        with suppress(BackupError, RecordError):
            return preview(folder, backup.path, key, kind=kind)
    return None


def key_file_of(folder: Path, bundle: Path, kind: Kind = PERSON) -> bytes | None:
    """The key file that travels in a backup, to be unlocked with the passcode of that time; None when the
    backup is not locked. It is unpacked among the backups of `folder`. Raises BackupError."""
    with told(bundle, NotRestored, folder / kind.file_name), room_in(folder) as room:
        about, path = unpacked(bundle, room, kind), room / kind.key_file_name
        return path.read_bytes() if about.locked and path.exists() else None


def restore(
    folder: Path,
    bundle: Path,
    clock: Clock,
    key: Key | None,
    *,
    theirs: Key | None = None,
    kind: Kind = PERSON,
) -> Restored:
    """Put the backup at `bundle`, from anywhere, in place of the record in `folder`, which must be closed.

    key: of the record in `folder`, None when it is plain or there is none; theirs: of the backup, when that
    is another. The record keeps the protection that it has: it stays under its key, or plain. Only where
    there is none to go by, that of the backup comes with it. The profile and the list of recordings are taken
    from the backup where there are none.

    Raises BackupError when the backup can't be used; RecordError when the record is in use, or locked and
    `key` is None. Then everything is as it was.
    """
    record = folder / kind.file_name
    with told(bundle, NotRestored, record), room_in(folder) as room:
        backup = backup_at(bundle, kind)
        found = opened(bundle, room, (theirs, key), kind)
        key, mended = _key_of(record, key, theirs)
        comes_along = key is None and found.key is not None and not _is_plain(record)
        new = found.record if comes_along else _under(key, found, room, kind)
        _flush(new)
        restored = _kept(folder, room, clock, key, backup, kind)
        for name, lies in kind.beside.items():
            _bring(room / name, folder / lies)
        if comes_along or mended:
            # Before the record: a key without its record locks nothing, a record without its key is lost.
            _bring(room / kind.key_file_name, key_beside(record), instead=True)
        new.replace(record)
        sync_folder(folder)
        put_seal(record)
    return restored


def _key_of(record: Path, key: Key | None, theirs: Key | None) -> tuple[Key | None, bool]:
    """The key of the record that is there, and whether it is known from the backup alone, as when the key
    file beside the record is damaged. Raises RecordError when nobody gave it."""
    if key is not None or not is_locked(record):
        return key, False
    if theirs is None or not fits(record, theirs):
        raise RecordError(PasscodeNeeded(path=record))
    return theirs, True


def _standing(record: Path, key: Key | None, kind: Kind) -> Standing:
    if not record.exists():
        log_alone = record.with_name(f"{record.name}-wal").exists()
        return Standing.UNSOUND if log_alone else Standing.MISSING
    problem = examine(record, key, kind)
    return Standing.SOUND if problem is None or isinstance(problem, Altered) else Standing.UNSOUND


def _is_plain(record: Path) -> bool:
    if not record.exists():
        return False
    with record.open("rb") as file:
        return file.read(len(PLAIN_MAGIC)) == PLAIN_MAGIC


def _under(key: Key | None, found: Opened, room: Path, kind: Kind) -> Path:
    """The record of a backup, under the key that it is to have."""
    if found.key == key:
        return found.record
    from mindbody.record.encrypting import CopyDiffers, converted

    target = room / f"{kind.file_name}.converted"
    try:
        converted(found.record, target, found.key, key)
    except CopyDiffers as error:
        raise BackupError(NotRestored(path=found.bundle, cause=Cause.READ_BACK)) from error
    return target


def _kept(folder: Path, room: Path, clock: Clock, key: Key | None, backup: Backup, kind: Kind) -> Restored:
    """See to it that what is there now is kept, and that nothing of it would mix with the new record."""
    record = folder / kind.file_name
    standing = _standing(record, key, kind)
    if standing is Standing.MISSING:
        return Restored(backup=backup)
    if standing is Standing.SOUND:
        _work_log_in(record, key)
        try:
            return Restored(backup=backup, undo=make(folder, clock, key, Reason.BEFORE_RESTORE, kind))
        except RecordError as error:
            if not isinstance(error.problem, Damaged):
                raise
    aside = kept_aside(folder, clock, kind)
    if record.with_name(f"{record.name}-wal").exists():
        # An empty file is no record to anyone. A file that has lost its log could pass for one.
        hollow = room / "hollow"
        hollow.touch()
        hollow.replace(record)
        sync_folder(folder)
    remove_companions(record)
    return Restored(backup=backup, aside=aside)


def _work_log_in(record: Path, key: Key | None) -> None:
    """Make the old record one file without a log, in nobody's hands. Raises RecordError when it is in use,
    and one of `file_errors`."""
    break_seal(record)
    with closing(connected(record, key)) as connection:
        [[mode]] = connection.execute("PRAGMA journal_mode = DELETE")
    if mode != "delete":
        raise RecordError(Locked(path=record))


def _bring(source: Path, target: Path, *, instead: bool = False) -> None:
    """Copy a file of the backup to where there is none, or `instead` of the one that is there."""
    if not source.exists() or (target.exists() and not instead):
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    making = target.with_name(f"{target.name}.writing-{os.getpid()}")
    try:
        shutil.copyfile(source, making)
        _flush(making)
        making.replace(target)
    finally:
        making.unlink(missing_ok=True)
    sync_folder(target.parent)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
