"""The backups of a profile: made, verified by opening them, listed, thinned, and copied elsewhere."""

import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from mindbody.record.backup_problems import BackupError, BrokenBackup, Cause, NotMade, told
from mindbody.record.backup_room import FOLDER, room_in
from mindbody.record.bundle import SUFFIX, About, Reason, digest, pack, read_about
from mindbody.record.clock import Clock, local_day
from mindbody.record.comparing import is_empty
from mindbody.record.copying import copied
from mindbody.record.driver import Key
from mindbody.record.opening_bundle import opened
from mindbody.record.problems import Damaged, DiskTrouble, RecordError
from mindbody.record.profile import load_profile
from mindbody.record.schema import PERSON, Kind
from mindbody.record.seal import sealed
from mindbody.record.thinning import Kept, last_days, staying
from mindbody.record.whole_file import sync_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup that can be put back. made: aware, with the local offset of that time. size: in bytes."""

    path: Path
    size: int
    about: About

    @property
    def made(self) -> datetime:
        return self.about.made

    @property
    def day(self) -> date:
        return self.about.day

    @property
    def reason(self) -> Reason:
        return self.about.reason

    @property
    def locked(self) -> bool:
        return self.about.locked

    @property
    def rows(self) -> Mapping[str, int]:
        return self.about.rows

    @property
    def first_day(self) -> date | None:
        return self.about.first_day

    @property
    def last_day(self) -> date | None:
        return self.about.last_day


def make(folder: Path, clock: Clock, key: Key | None, reason: Reason, kind: Kind = PERSON) -> Backup:
    """Back up the record in `folder`, open or closed, and verify the backup by opening it; then thin out
    the older ones.

    Raises BackupError when it could not be written or read back: then there is none, and the others are all
    there. RecordError when the record itself is damaged or in use.
    """
    now = clock.now()
    path = _free_name(folder / FOLDER / f"{now:%Y-%m-%d-%H%M%S}-{reason}{SUFFIX}")
    record = folder / kind.file_name
    with told(path, NotMade, record), room_in(folder) as room:
        making = room / f"whole{SUFFIX}"
        pack(making, _gathered(folder, room, key, now, reason, kind), room, kind)
        _check(making, path, room / "opened", key, record, kind)
        making.replace(path)
        sync_folder(path.parent)
        made = backup_at(path, kind)
    _thin(folder, kind)
    return made


def listed(folder: Path, kind: Kind = PERSON) -> tuple[Backup, ...]:
    """The backups of a profile, newest first. A file that is none, or is broken, is left out."""
    found = []
    for path in (folder / FOLDER).glob(f"*{SUFFIX}"):
        try:
            found.append(backup_at(path, kind))
        except (BackupError, OSError):
            continue
    return tuple(sorted(found, key=lambda each: (each.made, each.path.name), reverse=True))


def backup_at(path: Path, kind: Kind = PERSON) -> Backup:
    """The backup in a file, wherever it lies. Raises BackupError, OSError."""
    return Backup(path=path, about=read_about(path, kind), size=path.stat().st_size)


def due(backups: Iterable[Backup], today: date, source: str) -> bool:
    """Whether the backup of the day is to be made: none was made on this local day, and something changed
    since the last. source: what the record's file is now, as `source_of` tells."""
    latest = max(backups, key=lambda each: each.made, default=None)
    if latest is None:
        return True
    return all(each.day != today for each in backups) and (not source or source != latest.about.source)


def make_if_due(folder: Path, clock: Clock, key: Key | None, kind: Kind = PERSON) -> Backup | None:
    """The backup of the day, when it is due and there is anything to keep. Raises BackupError, RecordError,
    OSError."""
    there = listed(folder, kind)
    wanted = due(there, local_day(clock.now()), source_of(folder / kind.file_name))
    if wanted and not there and is_empty(folder / kind.file_name, key, kind):
        # It would only stand in the way of the one that is made once there is something.
        return None
    return make(folder, clock, key, Reason.DAILY, kind) if wanted else None


def source_of(record: Path) -> str:
    """What the file of a record is, by the seal of its last close; "" once it was written to since. The file
    itself is not read: to open and close it beside SQLite would take the locks off an open record."""
    return sealed(record)


def save_copy_to(backup: Backup, path: Path) -> None:
    """Copy a backup elsewhere, to a stick for instance: whole, and read back; or not at all, and then what
    was there is still there. Raises BackupError."""
    with told(path, NotMade, backup.path):
        making = path.with_name(f".{path.name}.making")
        try:
            shutil.copyfile(backup.path, making)
            with making.open("rb+") as file:
                os.fsync(file.fileno())
            if digest(making) != digest(backup.path):
                raise BackupError(NotMade(path=path, cause=Cause.READ_BACK))
            making.replace(path)
        finally:
            making.unlink(missing_ok=True)
        sync_folder(path.parent)


def _gathered(folder: Path, room: Path, key: Key | None, now: datetime, reason: Reason, kind: Kind) -> About:
    """The files that go into a backup, put into `room`; and what they are."""
    record, copy = folder / kind.file_name, room / kind.file_name
    if not record.exists():
        raise RecordError(DiskTrouble(path=record, detail="it is not there"))
    source = source_of(record)
    content = copied(record, copy, key)
    for name in kind.travelling:
        beside = folder / kind.beside.get(name, name)
        # A plain record has no key, whatever lies beside it.
        if beside.exists() and (key is not None or name != kind.key_file_name):
            shutil.copyfile(beside, room / name)
    return About(
        made=now,
        day=_day(folder, now),
        reason=reason,
        schema=content.schema,
        rows=content.rows,
        first_day=content.first_day,
        last_day=content.last_day,
        locked=key is not None,
        sha256=digest(copy),
        source=source,
    )


def _check(making: Path, path: Path, room: Path, key: Key | None, record: Path, kind: Kind) -> None:
    """Open the backup. What does not come back bit for bit is the disk's fault; what is damaged in a faithful
    copy was damaged in the record."""
    room.mkdir()
    try:
        opened(making, room, (key,), kind)
    except BackupError as error:
        problem, copy = error.problem, room / kind.file_name
        if (
            isinstance(problem, BrokenBackup)
            and copy.exists()
            and digest(copy) == read_about(making, kind).sha256
        ):
            raise RecordError(Damaged(path=record, detail=problem.detail)) from error
        raise BackupError(NotMade(path=path, cause=Cause.READ_BACK)) from error


def _day(folder: Path, moment: datetime) -> date:
    """The local day of this person, whose days begin when they chose."""
    return local_day(moment, load_profile(folder).settings.day_start)


def _free_name(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def _thin(folder: Path, kind: Kind) -> None:
    """Take away what has to make room. Those made by hand, or before a change, stay for seven days all of
    them, so that each change can be undone; and they never take the place of a daily one."""
    backups = listed(folder, kind)
    recent = last_days(_kept(each) for each in backups)
    for daily in (True, False):
        alike = [each for each in backups if (each.reason is Reason.DAILY) == daily]
        stay = staying(_kept(each) for each in alike)
        for each in alike:
            if _kept(each) not in stay and (daily or each.day not in recent):
                # One that can't be removed is in nobody's way.
                with suppress(OSError):
                    each.path.unlink()


def _kept(backup: Backup) -> Kept:
    return Kept(backup.made, backup.day)
