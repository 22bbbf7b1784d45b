"""The steps by which a record is locked or unlocked on the disk. Cut off between any two of them, the record
opens as before or as wanted, and the next opening brings the rest to its end.

A mark lies in the folder for as long as a change is under way. Whether the record is locked is told by its
own first bytes alone, so moving the one file into place is the moment at which the change counts.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from mindbody.record.backup_problems import BackupError
from mindbody.record.backup_room import FOLDER as BACKUPS
from mindbody.record.bundle import read_about
from mindbody.record.driver import PLAIN_MAGIC, Key, connected, file_errors
from mindbody.record.encrypting import CopyDiffers, converted
from mindbody.record.opening_bundle import fits
from mindbody.record.problems import DiskTrouble, Locked, RecordError
from mindbody.record.rewrapping import rewrapped
from mindbody.record.schema import ASIDE, LOCK_MARK_NAME, PERSON, Kind, key_beside
from mindbody.record.seal import SUFFIX as SEAL
from mindbody.record.seal import break_seal, put_seal
from mindbody.record.shutting_away import ENDING, let_out, shut_away
from mindbody.record.whole_file import sync_folder
from mindbody.record.wiping import wipe

_COPY: Final = ".relocking"


@contextmanager
def changing(folder: Path, key: Key, kind: Kind = PERSON) -> Iterator[None]:
    """Around a change of the lock of the record in `folder`. key: what it is, or will be, locked under. When
    the change fails, what was half done is brought to an end that fits the record, as far as the disk lets
    it."""
    (folder / LOCK_MARK_NAME).touch()
    sync_folder(folder)
    try:
        yield
    except BaseException:
        with suppress(OSError, RecordError, BackupError, *file_errors()):
            finish(folder, key, kind)
        raise
    _unmark(folder)


def finish(folder: Path, key: Key | None, kind: Kind = PERSON) -> None:
    """Bring a change that was cut off to its end: all is locked where the record is, and open where it is
    open. Raises OSError, BackupError; then it can be run again."""
    if not (folder / LOCK_MARK_NAME).exists():
        return
    record = folder / kind.file_name
    sweep(folder, kind)
    if is_plain(record):
        key_beside(record).unlink(missing_ok=True)
    elif key is not None and record.exists():
        lock_the_rest(folder, key, kind)
    else:
        return
    _unmark(folder)


def sweep(folder: Path, kind: Kind = PERSON) -> None:
    """Take away copies that never came to stand in their place. It needs no key. Raises OSError."""
    name, key_name = kind.file_name, kind.key_file_name
    halves = (f"{name}{_COPY}*", f"{name}*.writing-*", f"{key_name}.writing-*")
    for pattern in (*halves, f"{BACKUPS}/*.writing-*"):
        for half in folder.glob(pattern):
            wipe(half)


def is_plain(record: Path) -> bool:
    """Whether the file begins as a plain record does."""
    try:
        with record.open("rb") as file:
            return file.read(len(PLAIN_MAGIC)) == PLAIN_MAGIC
    except FileNotFoundError:
        return False


def put_under(record: Path, old: Key | None, new: Key | None) -> None:
    """Put the closed record under another key, in one moment. Raises RecordError when it is in use or the
    disk does not give back what was written; OSError; one of `file_errors`. Then it is what it was."""
    _work_log_in(record, old)
    _replaced(record, old, new)
    put_seal(record)


def lock_the_rest(folder: Path, key: Key, kind: Kind = PERSON) -> None:
    """Put under the key whatever else in the folder of a locked record may hold words: the backups, which
    get the key file of today, and what was set aside. Raises OSError, BackupError."""
    left = rewrapped(folder, (folder / kind.key_file_name).read_bytes(), None, key, kind).left
    shut_away((path for path in (*left, *_aside(folder, kind)) if not _is_locked(path, key, kind)), key)


def open_the_rest(folder: Path, key: Key, kind: Kind = PERSON) -> None:
    """Take the lock off the backups and of what was set aside. Raises OSError, BackupError."""
    let_out((folder, folder / BACKUPS), key)
    for path in _aside(folder, kind):
        if not is_plain(path) and fits(path, key):
            # Kept beside the record while that was locked: nobody will know the key any more.
            _replaced(path, key, None)
    rewrapped(folder, None, key, None, kind)


def _replaced(path: Path, old: Key | None, new: Key | None) -> None:
    copy = path.with_name(f"{path.name.partition(ASIDE)[0]}{_COPY}")
    try:
        converted(path, copy, old, new)
    except CopyDiffers as error:
        detail = "what was written can't be read back as it was"
        raise RecordError(DiskTrouble(path=path, detail=detail)) from error
    copy.replace(path)
    sync_folder(path.parent)


def _aside(folder: Path, kind: Kind) -> list[Path]:
    """Damaged records of before the record was locked. One of after it is encrypted as it is, and has its
    key beside it."""
    return [
        path
        for path in sorted(folder.glob(f"{kind.file_name}{ASIDE}*"))
        if not path.name.endswith((ENDING, SEAL)) and not _key_aside(path, kind).exists()
    ]


def _key_aside(aside: Path, kind: Kind) -> Path:
    name = aside.name.removesuffix("-wal").replace(kind.file_name, kind.key_file_name, 1)
    return aside.with_name(name)


def _is_locked(path: Path, key: Key, kind: Kind) -> bool:
    """Whether a file is locked as it is: a record under this key, a backup under any."""
    if path.parent.name != BACKUPS:
        return not is_plain(path) and fits(path, key)
    try:
        return read_about(path, kind).locked
    except (BackupError, OSError):
        return False


def _work_log_in(record: Path, key: Key | None) -> None:
    """Make the record one file without a log, in nobody's hands."""
    break_seal(record)
    with closing(connected(f"{record.absolute().as_uri()}?mode=rw", key)) as connection:
        [[mode]] = connection.execute("PRAGMA journal_mode = DELETE")
    if mode != "delete":
        raise RecordError(Locked(path=record))


def _unmark(folder: Path) -> None:
    (folder / LOCK_MARK_NAME).unlink(missing_ok=True)
    sync_folder(folder)
