"""Makes the kept backups anew when the passcode is set, changed or taken away."""

from dataclasses import dataclass, replace
from pathlib import Path

from mindbody.record.backup_problems import BackupError, Cause, NotMade, told
from mindbody.record.backup_room import FOLDER, room_in
from mindbody.record.bundle import SUFFIX, digest, pack
from mindbody.record.driver import Key
from mindbody.record.opening_bundle import Opened, opened
from mindbody.record.schema import PERSON, Kind, key_beside
from mindbody.record.whole_file import sync_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewrapped:
    """done: the backups that are now as they should be. left: those that could not be opened, being damaged
    or locked under a key that is not known; they are what they were."""

    done: tuple[Path, ...] = ()
    left: tuple[Path, ...] = ()


def rewrapped(
    folder: Path, key_file: bytes | None, old: Key | None, new: Key | None, kind: Kind = PERSON
) -> Rewrapped:
    """See to it that every backup of the profile at `folder` is encrypted under `new`, None: plain, and that
    `key_file` travels in it. Each is verified before it takes the place of the one that was there.

    Nothing happens to one that is so already: cut off anywhere, it can be run again. Raises BackupError when
    one could not be written; those before it are done, it and the others are what they were.
    """
    done, left = [], []
    for path in sorted((folder / FOLDER).glob(f"*{SUFFIX}")):
        with told(path, NotMade, folder / kind.file_name), room_in(folder) as room:
            try:
                found = opened(path, _inside(room, "found"), (new, old), kind)
            except BackupError:
                left.append(path)
                continue
            _make_anew(found, room, key_file, new, folder, kind)
            done.append(path)
    return Rewrapped(done=tuple(done), left=tuple(left))


def _make_anew(
    found: Opened, room: Path, key_file: bytes | None, new: Key | None, folder: Path, kind: Kind
) -> None:
    key_path, renewed = key_beside(found.record), _renewed(found, folder, kind)
    travelling = key_path.read_bytes() if key_path.exists() else None
    if found.key == new and travelling == key_file and not renewed:
        return
    if found.key != new:
        _convert(found, room / kind.file_name, new)
    if key_file is None:
        key_path.unlink(missing_ok=True)
    else:
        key_path.write_bytes(key_file)
    about = replace(found.about, locked=new is not None, sha256=digest(found.record))
    making = room / f"whole{SUFFIX}"
    pack(making, about, found.record.parent, kind)
    try:
        opened(making, _inside(room, "again"), (new,), kind)
    except BackupError as error:
        raise BackupError(NotMade(path=found.bundle, cause=Cause.READ_BACK)) from error
    making.replace(found.bundle)
    sync_folder(found.bundle.parent)


def _renewed(found: Opened, folder: Path, kind: Kind) -> bool:
    """Put what is of the lock today beside the record of a backup; whether that was something else before."""
    changed = False
    for name in kind.renewed:
        today, then = folder / kind.beside[name], found.record.with_name(name)
        if today.exists() and not (then.exists() and then.read_bytes() == today.read_bytes()):
            then.write_bytes(today.read_bytes())
            changed = True
    return changed


def _convert(found: Opened, target: Path, new: Key | None) -> None:
    from mindbody.record.encrypting import CopyDiffers, converted

    try:
        converted(found.record, target, found.key, new)
    except CopyDiffers as error:
        raise BackupError(NotMade(path=found.bundle, cause=Cause.READ_BACK)) from error
    target.replace(found.record)


def _inside(room: Path, name: str) -> Path:
    inside = room / name
    inside.mkdir()
    return inside
