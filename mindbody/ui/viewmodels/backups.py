"""The backups of a person: what there is, what one would bring and lose, and what is done with it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QObject, Signal

from mindbody.ui.viewmodels.backup_words import (
    brings_words,
    holds_words,
    loses_words,
    moment_words,
    reason_words,
    size_words,
)
from mindbody.ui.viewmodels.jobs import Jobs
from mindbody.ui.viewmodels.translated import translated

if TYPE_CHECKING:
    from mindbody.record.backups import Backup
    from mindbody.record.driver import Key
    from mindbody.record.restoring import Preview

FIRST: Final = 5
"""How many backups are shown before anybody asks for more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupRow:
    """One backup in words."""

    path: Path
    when: str
    about: str
    holds: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewWords:
    """What putting a backup back would do. after: what becomes of what is there now."""

    path: Path
    title: str
    holds: str
    brings: str
    loses: str
    after: str
    costs: bool
    """Whether something is, or may be, lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupsState:
    """`looked`: whether it is known what there is. `busy`: one sentence about what is being done.
    `locked`: a backup that waits for a passcode of its own. `said`: one
    sentence about the last thing that was done; `trouble` when it went wrong."""

    looked: bool = False
    rows: tuple[BackupRow, ...] = ()
    all_shown: bool = False
    busy: str = ""
    preview: PreviewWords | None = None
    locked: Path | None = None
    said: str = ""
    trouble: bool = False


class BackupRoom(Protocol):
    """The backups of one person, on the disk. Every verb raises BackupError, RecordError or OSError."""

    def listed(self) -> "tuple[Backup, ...]": ...

    def make(self) -> "Backup": ...

    def preview(self, path: Path, theirs: "Key | None") -> "Preview": ...

    def key_of(self, path: Path, typed: str) -> "Key":
        """Raises WrongPasscode too."""

    def newest_good(self) -> "Preview | None": ...

    def save_copy(self, backup: Path, path: Path) -> None: ...


class BackupsViewModel(QObject):
    """`changed` is told after every difference. `restore_wanted` hands over the file that is to be put back,
    and its key where that is another than the record's: whoever holds the record closes it first."""

    changed = Signal()
    restore_wanted = Signal(object, object)
    """Path, Key | None"""

    def __init__(
        self,
        room: BackupRoom,
        jobs: Jobs,
        now: Callable[[], datetime],
        *,
        state: BackupsState | None = None,
        parent: QObject | None = None,
    ) -> None:
        """state: what is known already."""
        super().__init__(parent)
        self._room = room
        self._jobs = jobs
        self._now = now
        self._state = state or BackupsState()
        self._theirs: Key | None = None

    @property
    def state(self) -> BackupsState:
        return self._state

    @property
    def shown(self) -> tuple[BackupRow, ...]:
        """The rows that are shown now."""
        return self._state.rows if self._state.all_shown else self._state.rows[:FIRST]

    def look(self) -> None:
        """See what there is."""
        self._jobs.start(self._room.listed, self._listed, self._failed)

    def find_newest(self) -> None:
        """Offer the newest backup that is in order."""
        self._set(busy=self.tr("Looking for the newest good backup ..."))
        self._jobs.start(self._room.newest_good, self._found, self._failed)

    def make(self) -> None:
        """Make a backup now. One thing at a time."""
        if self._begin(self.tr("Making a backup and checking it ...")):
            self._jobs.start(self._room.make, self._made, self._failed)

    def show(self, path: Path) -> None:
        """Look at a backup, from here or from elsewhere: what it would bring and lose."""
        if self._begin(self.tr("Looking at the backup ...")):
            self._theirs = None
            self._preview(path)

    def unlock(self, typed: str) -> None:
        """Open the backup that waits for it with its own passcode, or its recovery code."""
        path = self._state.locked
        if path is None or not typed.strip() or self._state.busy:
            return
        self._set(busy=self.tr("Looking at the backup ..."), said="", trouble=False)

        def unlocked(key: "Key") -> None:
            self._theirs = key
            self._set(locked=None)
            self._preview(path)

        self._jobs.start(lambda: self._room.key_of(path, typed), unlocked, self._failed)

    def put_away(self) -> None:
        """Leave the backup that was looked at where it is."""
        self._set(preview=None, locked=None)

    def restore(self) -> None:
        """Put the backup that was looked at back."""
        if self._state.preview is not None and not self._state.busy:
            self._set(busy=self.tr("Putting the backup back ..."))
            self.restore_wanted.emit(self._state.preview.path, self._theirs)

    def save_copy(self, backup: Path, path: Path) -> None:
        """Copy a backup elsewhere, for instance to a stick."""
        if self._begin(self.tr("Copying ...")):
            self._jobs.start(
                lambda: self._room.save_copy(backup, path), lambda _: self._copied(path), self._failed
            )

    def show_all(self, shown: bool) -> None:
        self._set(all_shown=shown)

    def say(self, words: str, *, trouble: bool = False) -> None:
        """One sentence about what was done elsewhere."""
        self._set(said=words, trouble=trouble, busy="")

    def _preview(self, path: Path) -> None:
        theirs = self._theirs
        self._jobs.start(
            lambda: self._room.preview(path, theirs),
            self._previewed,
            lambda trouble: self._not_previewed(path, trouble),
        )

    def _begin(self, busy: str) -> bool:
        if self._state.busy:
            return False
        self._set(busy=busy, said="", trouble=False, preview=None, locked=None)
        return True

    def _listed(self, backups: "tuple[Backup, ...]") -> None:
        self._set(rows=tuple(self._row(each) for each in backups), looked=True)

    def _found(self, preview: "Preview | None") -> None:
        self._set(busy="", preview=None if preview is None else self._words(preview))
        self.look()

    def _made(self, backup: "Backup") -> None:
        words = self.tr("A backup is made and checked. It holds all that you wrote until {when}.")
        self.say(words.format(when=moment_words(backup.made, self._now())))
        self.look()

    def _previewed(self, preview: "Preview") -> None:
        self._set(busy="", preview=self._words(preview))

    def _copied(self, path: Path) -> None:
        self.say(self.tr("The copy is in {name} now, and was read back.").format(name=path.name))

    def _not_previewed(self, path: Path, trouble: Exception) -> None:
        from mindbody.record.backup_problems import BackupError, WrongKey

        if isinstance(trouble, BackupError) and isinstance(trouble.problem, WrongKey):
            self._set(busy="", locked=path)
        else:
            self._failed(trouble)

    def _failed(self, trouble: Exception) -> None:
        from mindbody.record.key_file import KeyFileDamaged, WrongPasscode

        if isinstance(trouble, WrongPasscode):
            self.say(self.tr("That is not the passcode of this backup. Nothing was changed."), trouble=True)
            return
        if isinstance(trouble, KeyFileDamaged):
            self.say(self.tr("This backup has lost its key. Please choose another one."), trouble=True)
            return
        self.say(getattr(trouble, "strerror", None) or translated(trouble), trouble=True)

    def _row(self, backup: "Backup") -> BackupRow:
        now = self._now()
        about = [reason_words(backup.reason), size_words(backup.size)]
        if backup.locked:
            about.append(self.tr("locked with a passcode"))
        return BackupRow(
            path=backup.path,
            when=_begun(moment_words(backup.made, now)),
            about=", ".join(each for each in about if each),
            holds=holds_words(backup, now.date()),
        )

    def _words(self, preview: "Preview") -> PreviewWords:
        from mindbody.record.restoring import Standing

        now, backup = self._now(), preview.backup
        after = {
            Standing.SOUND: self.tr(
                "Your record as it is now is kept as a backup first, so you can go back to it."
            ),
            Standing.UNSOUND: self.tr("The file that can't be used is kept beside it. Nothing is deleted."),
            Standing.MISSING: "",
        }[preview.now]
        return PreviewWords(
            path=backup.path,
            title=self.tr("The backup of {when}").format(when=moment_words(backup.made, now)),
            holds=holds_words(backup, now.date()),
            brings=brings_words(preview, now.date()),
            loses="" if preview.now is Standing.MISSING else loses_words(preview, now),
            after=after,
            costs=preview.lost is None or bool(preview.lost),
        )

    def _set(self, **fields: Any) -> None:
        self._state = replace(self._state, **fields)
        self.changed.emit()


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]
