"""The clinic's store as files: its lock, its backups, and what is gone for good. By the same code as a
person's record; here is only what the audit list adds to it."""

import os
from datetime import date
from pathlib import Path

from mindbody.record import passcode as locking
from mindbody.record.backup_room import FOLDER as BACKUPS
from mindbody.record.backup_room import room_in
from mindbody.record.backups import Backup, listed, make, make_if_due
from mindbody.record.bundle import SUFFIX, Reason, unpacked
from mindbody.record.clinic.audit import is_its_key
from mindbody.record.clinic.audit_key import audit_key, keep_audit_key, set_aside_audit_key
from mindbody.record.clinic.ground import FileGround
from mindbody.record.clinic.kind import CLINIC
from mindbody.record.clinic.opening import open_clinic
from mindbody.record.clinic.rows import Act, Group
from mindbody.record.clinic.store import ClinicStore
from mindbody.record.clock import Clock
from mindbody.record.driver import Key
from mindbody.record.key_file import Derive, argon2id
from mindbody.record.opening import known_troubles
from mindbody.record.passcode_text import RandomBytes
from mindbody.record.relocking import is_plain
from mindbody.record.restoring import Restored, restore
from mindbody.record.rewrapping import rewrapped
from mindbody.record.schema import ASIDE
from mindbody.record.wiping import wipe


def lock_clinic(
    folder: Path,
    key: Key,
    passcode: str,
    code: str,
    clock: Clock,
    *,
    random: RandomBytes = os.urandom,
    derive: Derive = argon2id,
) -> None:
    """Lock the plain, closed store in `folder` under `key`, a new one. Raises RecordError, BackupError. Cut
    off, it is brought to its end at the next opening."""
    locking.set_passcode(folder, key, passcode, code, clock, random=random, derive=derive, kind=CLINIC)
    with known_troubles(folder / CLINIC.file_name):
        # In the open until now, here and in the backups; reading it locks it.
        audit_key(folder, key)
        rewrapped(folder, (folder / CLINIC.key_file_name).read_bytes(), None, key, CLINIC)


def change_clinic_passcode(
    folder: Path, key: Key, passcode: str, *, random: RandomBytes = os.urandom, derive: Derive = argon2id
) -> None:
    """Another passcode for a locked store, which may be open. Raises as for a person's record."""
    locking.change_passcode(folder, key, passcode, random=random, derive=derive, kind=CLINIC)


def unlock_clinic_for_good(folder: Path, key: Key, clock: Clock) -> None:
    """Make the locked, closed store in `folder` a plain one. Raises RecordError, BackupError."""
    with known_troubles(folder / CLINIC.file_name):
        # First: when the store is plain nobody knows the key any more that this is locked under.
        if (kept := audit_key(folder, key)) is not None:
            keep_audit_key(folder, kept, None)
        locking.remove_passcode(folder, key, clock, kind=CLINIC)


def back_up_clinic(folder: Path, clock: Clock, key: Key | None) -> Backup:
    """A backup made by hand, of the store open or closed. Raises BackupError, RecordError."""
    return make(folder, clock, key, Reason.BY_HAND, CLINIC)


def back_up_clinic_if_due(folder: Path, clock: Clock, key: Key | None) -> Backup | None:
    """The backup of the day, when it is due. Raises BackupError, RecordError, OSError."""
    return make_if_due(folder, clock, key, CLINIC)


def clinic_backups(folder: Path) -> tuple[Backup, ...]:
    """The backups of the store, newest first."""
    return listed(folder, CLINIC)


def restore_clinic(
    folder: Path, bundle: Path, clock: Clock, key: Key | None, *, theirs: Key | None = None
) -> Restored:
    """Put a backup in place of the closed store, as for a person's record; the audit list, which goes back
    with it, tells so. Raises BackupError, RecordError."""
    restored = restore(folder, bundle, clock, key, theirs=theirs, kind=CLINIC)
    now = _key_now(folder, key, theirs)
    with room_in(folder) as room:
        unpacked(bundle, room, CLINIC)
        travelling = audit_key(room, theirs) or audit_key(room, key)
    if travelling is not None:
        _keep_key_of_list(folder, clock, now, travelling)
    store = open_clinic(folder, clock, key=now)
    try:
        store.note(Act.RESTORED, f"store, backup of {restored.backup.made:%Y-%m-%d %H:%M}")
    finally:
        store.close()
    return restored


def purged(store: ClinicStore, clock: Clock, today: date) -> tuple[Group, ...]:
    """Take out the groups whose time of keeping is over; which those were. The backups still hold them, and
    so do damaged stores that were set aside: once there is a new backup without them, all of these are
    overwritten and taken away. Backups of a server are its administrator's.

    Raises RecordError; BackupError when no new backup could be made, and then the older ones are all there.
    """
    gone = store.purge(today)
    if gone and isinstance(store.ground, FileGround):
        folder = store.ground.path.parent
        older = [*(folder / BACKUPS).glob(f"*{SUFFIX}"), *_set_aside(folder)]
        back_up_clinic(folder, clock, store.ground.key)
        for path in older:
            with known_troubles(path):
                wipe(path)
    return gone


def _keep_key_of_list(folder: Path, clock: Clock, key: Key | None, travelling: bytes) -> None:
    """Where the key that lies here is of another list, as beside a store that was begun anew, the one that
    came with the backup takes its place."""
    ground = FileGround(folder / CLINIC.file_name, clock, key)
    try:
        lying = audit_key(folder, key)
        with ground.reading() as connection:
            is_of_this = lying is not None and is_its_key(connection, lying)
            comes_along = not is_of_this and is_its_key(connection, travelling)
    finally:
        ground.close()
    if comes_along:
        set_aside_audit_key(folder)
        keep_audit_key(folder, travelling, key)


def _set_aside(folder: Path) -> list[Path]:
    """Damaged stores that a backup took the place of, and their keys."""
    names = (CLINIC.file_name, CLINIC.key_file_name)
    return [path for name in names for path in folder.glob(f"{name}{ASIDE}*")]


def _key_now(folder: Path, key: Key | None, theirs: Key | None) -> Key | None:
    return None if is_plain(folder / CLINIC.file_name) else key or theirs
