"""The app broken on purpose, one way at a time. Each fault is put in before anything else is imported, also
in the processes that a test starts."""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import Any, Final

VARIABLE: Final = "MINDBODY_BROKEN"
"""The environment variable that names the fault."""


def no_sync() -> None:
    """Commits are not waited for."""
    from mindbody.record import connecting

    kept = (each for each in connecting.PRAGMAS if not each.startswith("synchronous"))
    _put(connecting, "PRAGMAS", (*kept, "synchronous = OFF"))


def commits_later() -> None:
    """Verbs return before they are committed: every twentieth writes for all."""
    from mindbody.record.store import Record

    kept = Record._write  # noqa: SLF001  what is broken is inside

    @contextmanager
    def write(self: Any) -> Iterator[Any]:
        owed = getattr(self, "_owed", 0)
        if owed == 0:
            self._writer.exec_driver_sql("BEGIN IMMEDIATE")
        yield self._writer, self._moment()
        self._owed = (owed + 1) % 20
        if self._owed == 0:
            self._writer.commit()

    assert kept is not None
    _put(Record, "_write", write)


def troubles_unknown() -> None:
    """No error of the disk is known by name."""
    from mindbody.record import problems

    _put(problems, "problem_of", lambda *_: None)


def log_needed_to_read() -> None:
    """Reading wants the log beside the file, as SQLite does by itself."""
    from mindbody.record import connecting
    from mindbody.record.driver import connected

    def reading(path: Any, key: Any) -> Any:
        return connected(f"{path.absolute().as_uri()}?mode=ro", key, any_thread=True)

    _put(connecting, "_reading", reading)


def not_looked_at() -> None:
    """A file is opened without a look at it."""
    from mindbody.record import examining

    _put(examining, "examine", lambda *_, **__: None)


def no_seal() -> None:
    """What the file was at its last close is not known."""
    from mindbody.record import seal

    _put(seal, "put_seal", lambda _path: None)


def no_hold() -> None:
    """Everybody gets the folder."""
    from mindbody.wiring import holding

    _put(holding, "take", lambda *_, **__: holding.Hold(to_read=False))


def impatient() -> None:
    """A busy file is not waited for."""
    from mindbody.record import driver

    assert driver.connected.__kwdefaults__ is not None
    driver.connected.__kwdefaults__["timeout"] = 0.0


def order_by_clock() -> None:
    """The time on the wall is taken as it comes, also backwards."""
    from mindbody.record.clock import stamp
    from mindbody.record.store import Record

    def moment(self: Any) -> Any:
        return stamp(self._clock.now())

    _put(Record, "_moment", moment)


def days_of_greenwich() -> None:
    """A day is the day of UTC."""
    from datetime import UTC

    from mindbody.record import clock

    _put(clock, "local_day", lambda moment, *_: moment.astimezone(UTC).date())


def children_follow() -> None:
    """Rows that point to a row go with it while its table is made anew."""
    from mindbody.record import upgrading

    kept = upgrading._unchecked_connection  # noqa: SLF001  what is broken is inside

    def checked(path: Any, key: Any) -> Any:
        connection = kept(path, key)
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    _put(upgrading, "_unchecked_connection", checked)


def bare_cells() -> None:
    """Texts go into a table as they are."""
    from mindbody.record import cells

    _put(cells, "cell", lambda value: "" if value is None else str(value))


def tries_not_counted() -> None:
    """A try is counted after its answer."""
    from mindbody.record.tries import Tries

    _put(Tries, "begin", lambda _self: None)


def plain_copy_left() -> None:
    """What was plain is left beside what is locked."""
    from mindbody.record import relocking

    _put(relocking, "lock_the_rest", lambda *_: None)


def notes_cut() -> None:
    """A text is kept as far as an old field went."""
    _change_texts(lambda text: text[:65_535])


def letters_changed() -> None:
    """A letter is kept in another form than the one it was written in."""
    import unicodedata

    _change_texts(lambda text: unicodedata.normalize("NFKC", text))


def sleep_not_noticed() -> None:
    """Time that passed while the machine slept is time spent."""
    from mindbody.ui.viewmodels.session.times import TimeSpent

    kept = TimeSpent.look
    _put(TimeSpent, "look", lambda self: (kept(self)[0], False))


def console_left_behind() -> None:
    """A window stays where its display was."""
    from mindbody.ui.shell import screens

    _put(screens, "bring", lambda *_: False)


def backup_by_copy() -> None:
    """A backup is a copy of the main file, without what stands in the log."""
    import shutil

    from mindbody.record import copying
    from mindbody.record.looking import looked_at

    def copied(path: Any, target: Any, key: Any) -> Any:
        shutil.copyfile(path, target)
        with looked_at(target, key) as connection:
            return copying.content_of(connection)

    _put(copying, "copied", copied)


def offset_lost() -> None:
    """The place where a moment was lived is not taken back in."""
    from mindbody.record import incoming_rows

    kept = incoming_rows._value  # noqa: SLF001  what is broken is inside

    def value(column: Any, stored: Any) -> Any:
        return 60 if column.name == "utc_offset" else kept(column, stored)

    _put(incoming_rows, "_value", value)


def only_unlinked() -> None:
    """What is forgotten is only let go, not written over."""
    from mindbody.record import wiping

    _put(wiping, "wipe", lambda path: path.unlink(missing_ok=True))


def settings_trusted() -> None:
    """What stands in the settings is taken for good."""
    from mindbody.record import profile

    _put(profile, "_within_limits", lambda each: each)
    _put(profile, "_keep_broken", lambda path: path)


def calls_home() -> None:
    """A socket is opened in every session."""
    from mindbody.record.store import Record

    kept = Record.start_session

    def start(self: Any, *arguments: Any, **named: Any) -> None:
        import socket

        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as line:
            line.settimeout(0.01)
            line.connect_ex(("127.0.0.1", 9))
        kept(self, *arguments, **named)

    _put(Record, "start_session", start)


def entries_not_chained() -> None:
    """An entry of the audit list says nothing of the one before it, and the newest is nowhere told."""
    from mindbody.record.clinic import audit

    def said(key: Any, content: Any) -> str:
        import hmac

        return hmac.digest(key, str(content[:-1]).encode(), "sha256").hex()

    _put(audit, "_mac", said)
    _put(audit, "_read", lambda stored, _: audit._Head(*_numbered(stored)))  # noqa: SLF001  what is broken


def _numbered(stored: Any) -> tuple[int, str]:
    number, mac, *_ = stored.split(" ")
    return int(number), mac


def _change_texts(change: Callable[[str], str]) -> None:
    from mindbody.record.store import Record

    kept = Record.answer

    def changed(value: Any) -> Any:
        if isinstance(value, str):
            return change(value)
        if isinstance(value, dict):
            return {changed(name): changed(inner) for name, inner in value.items()}
        return [changed(inner) for inner in value] if isinstance(value, list) else value

    def answer(self: Any, session: Any, field: str, value: Any) -> None:
        kept(self, session, field, changed(value))

    _put(Record, "answer", answer)


def _put(where: Any, name: str, fault: Any) -> None:
    """Put a fault in the place of what is there, also where it was imported by name already."""
    sound = getattr(where, name)
    setattr(where, name, fault)
    for module in list(sys.modules.values()):
        if getattr(module, "__name__", "").startswith("mindbody") and module.__dict__.get(name) is sound:
            setattr(module, name, fault)


FAULTS: Final[Mapping[str, Callable[[], None]]] = MappingProxyType(
    {
        made.__name__.replace("_", "-"): made
        for made in (
            no_sync, commits_later, troubles_unknown, log_needed_to_read, not_looked_at, no_seal, no_hold,
            impatient, order_by_clock, days_of_greenwich, children_follow, bare_cells, tries_not_counted,
            plain_copy_left, notes_cut, letters_changed, sleep_not_noticed, console_left_behind,
            backup_by_copy, offset_lost, only_unlinked, settings_trusted, calls_home, entries_not_chained,
        )
    }
)  # fmt: skip
