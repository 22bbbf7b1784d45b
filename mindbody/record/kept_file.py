"""A file that is open: one connection for writing, one for reading, and the care around each change."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from mindbody.record.clock import DAY_STARTS_AT, Clock, Stamp
from mindbody.record.connecting import engine_over
from mindbody.record.driver import Key, file_errors
from mindbody.record.locked import is_locked
from mindbody.record.moments import Moments
from mindbody.record.open_file import OpenFile, kept_beside
from mindbody.record.problems import ReadOnly, RecordError, Replaced, TakenOver, problem_of
from mindbody.record.seal import break_seal, put_seal


class KeptFile:
    """An open file of ours. Its verbs may come from any thread, one after the other.

    What writes is one transaction, on the disk when it is over. RecordError is raised for the known troubles
    (no room, locked, read-only, damaged); then nothing of the transaction was kept, and the next one may
    succeed.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        key: Key | None = None,
        *,
        to_read: bool = False,
    ) -> None:
        self.path = path
        self.key = key
        self.to_read = to_read
        """Whether nothing can be written: then every verb that writes raises RecordError."""
        self.day_start = DAY_STARTS_AT
        """The hour at which a day begins, for rows to come; those that are there keep their day."""
        self.in_our_hands: Callable[[], bool] = lambda: True
        """Asked before each change: whether no other machine has taken the folder over."""
        self._clock = clock
        self._lock = RLock()
        self._moments = Moments(clock)
        self._open()

    def _open(self) -> None:
        self._sealed = True
        self._engine = engine_over(self.path, self.key, to_read=self.to_read)
        self._file = OpenFile(self.path)
        self._writer = self._engine.connect()
        self._reader = self._engine.connect().execution_options(reading=True)

    def close(self) -> None:
        """Closes the file; the log is worked into it and goes, and the file is sealed. Where another file is
        in its place by now, that one is left as it is, and what was here is kept beside it."""
        with self._lock:
            if self._writer.closed:
                return
            stands = self.to_read or self._file.is_there()
            if not stands and (source := self._reader.connection.driver_connection) is not None:
                kept_beside(self.path, self._clock, self.key, source)
            self._writer.close()
            self._reader.close()
            self._engine.dispose()
            if not stands:
                with suppress(OSError):
                    self._file.take_log_away()
                return
            # A log that is still there belongs to another program that has the file open.
            if not self.to_read and not self.path.with_name(f"{self.path.name}-wal").exists():
                put_seal(self.path)

    def while_closed(self, work: Callable[[], None], key: Key) -> None:
        """Let `work` lock or unlock the file. It is closed meanwhile, and other verbs wait; then it is open
        again, under `key` if it is locked now, also when `work` failed. What `work` raises comes through."""
        with self._lock:
            self.close()
            try:
                work()
            finally:
                self.key = key if is_locked(self.path) else None
                with self._known_troubles():
                    self._open()

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is written inside is kept as one: all of it at the end, or nothing of it. Thousands of rows
        take seconds so, where a commit each would take minutes."""
        with self._lock, self._known_troubles():
            self._unseal()
            with self._writer.begin():
                yield

    def empty_log(self) -> None:
        """Work the log into the file and empty it, so that what was deleted is in neither of them."""
        with self._lock, self._known_troubles():
            source = self._writer.connection.driver_connection
            if not self.to_read and not self._writer.in_transaction() and source is not None:
                source.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def integrity(self) -> str:
        """What SQLite's full check says: `ok`, or the first thing that is wrong."""
        with self._read() as connection:
            return str(connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one())

    @contextmanager
    def _write(self) -> Iterator[tuple[Connection, Stamp]]:
        with self._lock, self._known_troubles():
            self._unseal()
            now = self._moment()
            if self._writer.in_transaction():
                yield self._writer, now
                return
            with self._writer.begin():
                yield self._writer, now
            self._file.note_log()

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with self._lock, self._known_troubles():
            if self._writer.in_transaction():
                yield self._writer
                return
            with self._reader.begin():
                yield self._reader

    @contextmanager
    def _known_troubles(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            known = isinstance(error.orig, file_errors())
            problem = problem_of(error.orig, self.path) if known and error.orig is not None else None
            if problem is None:
                raise
            raise RecordError(problem) from error

    def _unseal(self) -> None:
        """Before the first change the seal goes: what it says holds no more."""
        if self.to_read:
            raise RecordError(ReadOnly(path=self.path))
        if not self.in_our_hands():
            raise RecordError(TakenOver(path=self.path))
        if not self._file.is_there():
            raise RecordError(Replaced(path=self.path))
        if self._sealed:
            try:
                break_seal(self.path)
            except OSError as error:
                raise RecordError(ReadOnly(path=self.path)) from error
            self._sealed = False

    def _moment(self) -> Stamp:
        return self._moments.next(self.day_start)
