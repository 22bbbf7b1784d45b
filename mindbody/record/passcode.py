"""A passcode on a record: set, changed, taken away; and the way in with it, or with the recovery code.

Each verb asks that nobody has the record open, unless it says otherwise. Cut off anywhere it leaves a record
that opens with the old secret or the new one; the rest is brought to its end at the next opening.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from mindbody.record import relocking
from mindbody.record.backups import listed, make
from mindbody.record.bundle import Reason
from mindbody.record.clock import Clock
from mindbody.record.driver import Key
from mindbody.record.key_file import (
    Derive,
    KeyFile,
    KeyFileDamaged,
    Unwrapped,
    argon2id,
    new_key_file,
    read_key_file,
)
from mindbody.record.opening import known_troubles
from mindbody.record.passcode_text import RandomBytes
from mindbody.record.schema import PERSON, Kind
from mindbody.record.tries import Tries
from mindbody.record.whole_file import write_whole


def unlock(folder: Path, typed: str, tries: Tries, *, derive: Derive = argon2id, kind: Kind = PERSON) -> Key:
    """The key of the record in `folder`, for its passcode or its recovery code. See `unwrapped`."""
    return unwrapped(folder, typed, tries, derive=derive, kind=kind).key


def unwrapped(
    folder: Path, typed: str, tries: Tries, *, derive: Derive = argon2id, kind: Kind = PERSON
) -> Unwrapped:
    """The key, and which of the two secrets gave it. The record itself is not touched.

    Raises WrongPasscode; TooSoon when it is not time for a try yet; KeyFileDamaged; OSError.
    """
    file = _kept_file(folder, kind)
    tries.begin()
    found = file.unwrapped(typed, derive)
    tries.succeeded()
    return found


def set_passcode(
    folder: Path,
    key: Key,
    passcode: str,
    code: str,
    clock: Clock,
    *,
    random: RandomBytes = os.urandom,
    derive: Derive = argon2id,
    kind: Kind = PERSON,
) -> None:
    """Lock a plain record under `key`, a new one, which the passcode and the recovery code open from now on.
    Afterwards nothing in the folder holds a row in the open.

    Raises RecordError, BackupError. Whether the record is locked then is told by `is_locked`.
    """
    record = folder / kind.file_name
    with known_troubles(record):
        file = new_key_file(key, passcode, code, random, derive)
        make(folder, clock, None, Reason.BEFORE_PASSCODE, kind)
        with relocking.changing(folder, key, kind):
            _write(folder, file, kind)
            relocking.put_under(record, None, key)
            relocking.lock_the_rest(folder, key, kind)
            Tries(folder, lambda: 0.0).succeeded()


def change_passcode(
    folder: Path,
    key: Key,
    passcode: str,
    *,
    random: RandomBytes = os.urandom,
    derive: Derive = argon2id,
    kind: Kind = PERSON,
) -> None:
    """Another passcode for a locked record, which may be open; the recovery code stays. Copies of backups
    that were saved elsewhere still open with the old one. Raises RecordError, BackupError, KeyFileDamaged."""
    _rewrite(folder, key, lambda file: file.with_passcode(key, passcode, random, derive), kind)


def change_code(
    folder: Path,
    key: Key,
    code: str,
    *,
    random: RandomBytes = os.urandom,
    derive: Derive = argon2id,
    kind: Kind = PERSON,
) -> None:
    """Another recovery code for a locked record, which may be open; the passcode stays. Raises as
    `change_passcode` does."""
    _rewrite(folder, key, lambda file: file.with_code(key, code, random, derive), kind)


def remove_passcode(folder: Path, key: Key, clock: Clock, kind: Kind = PERSON) -> None:
    """Make a locked record a plain one again, with all its backups. Raises RecordError, BackupError."""
    record = folder / kind.file_name
    with known_troubles(record):
        make(folder, clock, key, Reason.BEFORE_PASSCODE, kind)
        with relocking.changing(folder, key, kind):
            # The rest first: from the moment that the record is plain, nobody needs to know the key.
            relocking.open_the_rest(folder, key, kind)
            relocking.put_under(record, key, None)
            (folder / kind.key_file_name).unlink(missing_ok=True)


def _rewrite(folder: Path, key: Key, anew: Callable[[KeyFile], KeyFile], kind: Kind) -> None:
    with known_troubles(folder / kind.file_name):
        file = anew(_kept_file(folder, kind))
        with relocking.changing(folder, key, kind):
            _write(folder, file, kind)
            relocking.lock_the_rest(folder, key, kind)


def _write(folder: Path, file: KeyFile, kind: Kind) -> None:
    write_whole(folder / kind.key_file_name, file.to_bytes().decode())


def _kept_file(folder: Path, kind: Kind) -> KeyFile:
    """The key file beside the record; when that is damaged, the one that travels in the newest backup that
    has a good one. Raises KeyFileDamaged, OSError."""
    try:
        return read_key_file((folder / kind.key_file_name).read_bytes())
    except KeyFileDamaged:
        from mindbody.record.restoring import key_file_of

        for backup in listed(folder, kind):
            with suppress(Exception):
                if (travelled := key_file_of(folder, backup.path, kind)) is not None:
                    return read_key_file(travelled)
        raise
