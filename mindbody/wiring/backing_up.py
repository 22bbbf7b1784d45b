"""The backups of one person, with what stands behind them. What is heavy is imported where it is used: in a
job."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mindbody.record.backups import Backup
    from mindbody.record.clock import Clock
    from mindbody.record.driver import Key
    from mindbody.record.restoring import Preview, Restored


@dataclass(frozen=True, slots=True, kw_only=True)
class Backups:
    """folder: of the profile. key: tells the key of its record as it is now; it changes with the passcode."""

    folder: Path
    clock: "Clock"
    key: "Callable[[], Key | None]"

    def listed(self) -> "tuple[Backup, ...]":
        from mindbody.record.backups import listed

        return listed(self.folder)

    def make(self) -> "Backup":
        from mindbody.record.backups import make
        from mindbody.record.bundle import Reason

        return make(self.folder, self.clock, self.key(), Reason.BY_HAND)

    def make_if_due(self) -> "Backup | None":
        from mindbody.record.backups import make_if_due

        return make_if_due(self.folder, self.clock, self.key())

    def preview(self, path: Path, theirs: "Key | None") -> "Preview":
        from mindbody.record.restoring import preview

        return preview(self.folder, path, self.key(), theirs=theirs)

    def newest_good(self) -> "Preview | None":
        from mindbody.record.restoring import newest_good

        return newest_good(self.folder, self.key())

    def save_copy(self, backup: Path, path: Path) -> None:
        from mindbody.record.backups import backup_at, save_copy_to

        save_copy_to(backup_at(backup), path)

    def key_of(self, path: Path, typed: str) -> "Key":
        """The key of a backup that is locked in its own way, by its passcode or recovery code. Raises
        WrongPasscode too."""
        from mindbody.record.key_file import read_key_file
        from mindbody.record.restoring import key_file_of

        return read_key_file(key_file_of(self.folder, path) or b"").unwrapped(typed).key

    def restore(self, path: Path, key: "Key | None", theirs: "Key | None") -> "Restored":
        """The record must be closed. key: what it is encrypted under; theirs: the backup's, if another."""
        from mindbody.record.restoring import restore

        return restore(self.folder, path, self.clock, key, theirs=theirs)
