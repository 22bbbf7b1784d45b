"""The care of the clinic's store: its audit list, a backup now, and what is to go when its time is over."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

from mindbody.record.clinic.retention import is_over
from mindbody.record.clinic.rows import Act, AuditEntry
from mindbody.ui.viewmodels.backup_words import moment_words
from mindbody.ui.viewmodels.clinic.desk import Desk, attempt, say
from mindbody.ui.viewmodels.jobs import Jobs

NEWEST: Final = 40
"""Entries of the audit list that are shown."""


class Custody(Protocol):
    """What is done with the store as files. Its verbs may take seconds."""

    @property
    def in_a_file(self) -> bool:
        """Whether the store is a file of this computer, and not on a server."""

    def newest_backup(self) -> datetime | None: ...

    def back_up(self) -> None:
        """Raises BackupError, RecordError, OSError."""

    def purge(self, today: date) -> int:
        """How many groups went. Raises as `back_up`."""

    def save_all(self, path: Path) -> None:
        """Every row, as one JSON file. Raises OSError, RecordError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    number: int
    when: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CareState:
    """backup: when the last one was made, in words. over: the names of the groups whose time is over.
    asking: whether they are to go for good. sound: the audit list is as it was written."""

    backup: str = ""
    in_a_file: bool = True
    over: tuple[str, ...] = ()
    asking: bool = False
    busy: bool = False
    audit: tuple[AuditLine, ...] = ()
    audit_words: str = ""
    sound: bool = True
    said: str = ""
    trouble: bool = False


class CareViewModel(QObject):
    """`left`: back to the groups."""

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        desk: Desk,
        custody: Custody,
        jobs: Jobs,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._custody = custody
        self._jobs = jobs
        self._now = now
        self._state = CareState()
        self.refresh()

    @property
    def state(self) -> CareState:
        return self._state

    def refresh(self) -> None:
        trouble = attempt(self._read)
        if trouble:
            self._become(replace(self._state, said=trouble, trouble=True))

    def back_up(self) -> None:
        """A backup now."""
        self._work(lambda: attempt(self._custody.back_up), say("A backup was made, and read back."))

    def save_all(self, path: Path) -> None:
        """Everything that is kept, as one file elsewhere. The audit list tells of it."""
        said = say("Saved: {name}. This file is not locked.").format(name=path.name)
        self._work(lambda: attempt(lambda: self._custody.save_all(path)), said)

    def ask_to_purge(self, asking: bool) -> None:
        self._become(replace(self._state, asking=asking, said="", trouble=False))

    def purge(self) -> None:
        """Take out what is over, with the backups that still hold it."""
        if not self._state.over:
            return
        self._become(replace(self._state, asking=False))
        names = ", ".join(self._state.over)
        today = self._desk.today()
        self._work(
            lambda: attempt(lambda: self._custody.purge(today)),
            say("Gone for good: {names}.").format(names=names),
        )

    def leave(self) -> None:
        self.left.emit()

    def _work(self, work: Callable[[], str], said: str) -> None:
        if self._state.busy:
            return
        self._become(replace(self._state, busy=True, said="", trouble=False))

        def done(trouble: str) -> None:
            words = trouble or said
            self._become(replace(self._state, busy=False, said=words, trouble=bool(trouble)))
            self.refresh()

        def failed(_: Exception) -> None:
            done(say("That did not work. Please try again."))

        self._jobs.start(work, done, failed)

    def _read(self) -> None:
        desk, today = self._desk, self._desk.today()
        entries = desk.store.audit()
        bad = desk.store.verify_audit()
        self._become(
            replace(
                self._state,
                in_a_file=self._custody.in_a_file,
                backup=self._backup_words(),
                over=tuple(each.name for each in desk.store.groups() if is_over(each, today)),
                audit=tuple(_line(each, self._now()) for each in reversed(entries[-NEWEST:])),
                audit_words=_verdict(bad, len(entries)),
                sound=bad is None,
            )
        )

    def _backup_words(self) -> str:
        newest = self._custody.newest_backup() if self._custody.in_a_file else None
        if newest is None:
            return say("There is no backup yet.")
        return say("The last backup: {moment}.").format(moment=moment_words(newest, self._now()))

    def _become(self, state: CareState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()


def _verdict(bad: int | None, entries: int) -> str:
    if bad is None:
        return say("All in order: {n} entries, each as it was written.").format(n=entries)
    return say(
        "Entry {n} is missing or is not what was written. Keep this file, and ask whoever looks after it."
    ).format(n=bad)


def _line(entry: AuditEntry, now: datetime) -> AuditLine:
    when = moment_words(entry.at.astimezone(), now)
    return AuditLine(number=entry.number, when=when, what=f"{act_words(entry.act)}: {entry.what}")


def act_words(act: Act) -> str:
    return {
        Act.OPENED: say("opened"),
        Act.UNLOCKED: say("unlocked"),
        Act.UNLOCK_FAILED: say("wrong passcode"),
        Act.LOCKED: say("locked"),
        Act.EXPORTED: say("saved elsewhere"),
        Act.IMPORTED: say("taken in"),
        Act.RESTORED: say("put back"),
        Act.DELETED: say("deleted"),
        Act.PURGED: say("gone for good"),
    }[act]
