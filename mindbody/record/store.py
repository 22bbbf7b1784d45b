"""A person's record, spoken to in the verbs of the field. Every verb is saved when it returns."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import RLock
from typing import Any, Final

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from mindbody.record import reading, writing
from mindbody.record.checking_in import CheckIns
from mindbody.record.clock import DAY_STARTS_AT, Clock, Stamp, stamp
from mindbody.record.connecting import engine_over
from mindbody.record.driver import Key, file_errors
from mindbody.record.locked import is_locked
from mindbody.record.looking_back import LooksBack
from mindbody.record.open_file import OpenFile, kept_beside
from mindbody.record.problems import ReadOnly, RecordError, Replaced, TakenOver, problem_of
from mindbody.record.rows import (
    AnswerRow,
    Ending,
    HeardRow,
    LessonState,
    MeasureAnswerRow,
    Missing,
    RatingRow,
    SessionRow,
    StepRow,
    UnfinishedSession,
)
from mindbody.record.seal import break_seal, put_seal
from mindbody.record.tables import SAMPLE
from mindbody.record.text import check_keepable

_FIRST_CARD = "learn"

_SMALL_STEP_BACK: Final = timedelta(minutes=5)
"""How far a clock steps back by itself, when it is put right over the network."""


class Record(LooksBack):
    """An open record. One connection is kept; verbs may come from any thread, one after the other.

    Every verb that writes is one transaction, on the disk when the verb returns. Verbs raise RecordError
    for the known troubles (no room, locked, read-only, damaged) and UnkeepableText for broken characters;
    then nothing of the verb was kept, and the next one may succeed.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        ids: Callable[[], str],
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
        self._ids = ids
        self._lock = RLock()
        self._written = datetime.min.replace(tzinfo=UTC)
        self.check_ins = CheckIns(ids, lambda moment: stamp(moment, self.day_start), self._write, self._read)
        """What is noted outside of a session."""
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

    def start_session(
        self,
        id: str,  # noqa: A002
        lesson: str,
        plan_json: Mapping[str, object],
        position: str,
        minutes: float,
        *,
        alongside: bool = False,
    ) -> None:
        """A session begins, at its first step. One that was still under way is set aside, unless the new
        one is something small `alongside` it."""
        check_keepable(plan_json)
        with self._write() as (connection, now):
            if not alongside:
                writing.set_all_aside(connection, now)
            writing.start_session(connection, now, id, lesson, plan_json, position, minutes)
            writing.first_place(connection, now, self._ids(), id)

    def keep_plan(self, session: str, plan_json: Mapping[str, object]) -> None:
        """The plan of a session under way was altered."""
        check_keepable(plan_json)
        with self._write() as (connection, _):
            writing.keep_plan(connection, session, plan_json)

    def enter_step(self, session: str, index: int, kind: str) -> None:
        """A step is entered, at its start. Seeing the cards makes the lesson a visited one."""
        with self._write() as (connection, now):
            writing.enter_step(connection, now, self._ids(), session, index, kind)
            writing.mark_place(connection, now, session, index, 0.0)
            if kind == _FIRST_CARD:
                lesson = writing.lesson_of(connection, session)
                writing.mark_lesson(connection, now, self._ids(), lesson, LessonState.VISITED)

    def leave_step(self, session: str, index: int, state: str, active_seconds: float) -> None:
        """A step is left, in this state, after so many seconds really spent."""
        with self._write() as (connection, now):
            writing.leave_step(connection, now, session, index, state, active_seconds)

    def mark_place(self, session: str, index: int, within: float) -> None:
        """Where to go on: step and seconds into it."""
        with self._write() as (connection, now):
            writing.mark_place(connection, now, session, index, within)

    def rate(self, session: str | None, what: str, value: int | str | None, reason: str | None = None) -> str:
        """Keep a rating: a number, a word of a closed list, or None with the reason (skipped when none is
        given). Returns its id."""
        rating = self._ids()
        missing = (reason or str(Missing.SKIPPED)) if value is None else None
        with self._write() as (connection, now):
            writing.rate(connection, now, rating, session, what, value, missing)
        return rating

    def answer(self, session: str | None, field: str, value: object) -> None:
        """Keep an answer, any JSON value, under `lesson.field`. Earlier versions stay.

        Raises ValueError for a field that is not `lesson.field`.
        """
        lesson, dot, name = field.partition(".")
        if not (lesson and dot and name):
            raise ValueError(f"An answer is kept under lesson.field, not under {field!r}.")
        check_keepable(value)
        with self._write() as (connection, now):
            writing.answer(connection, now, self._ids(), session, lesson, name, value)

    def answer_item(
        self,
        session: str | None,
        sitting: str,
        measure: str,
        item: str,
        value: int | None,
        reason: str | None = None,
    ) -> None:
        """Keep the answer of a questionnaire item. `sitting` is the id of this filling-in; within it a
        later answer takes the place of the earlier one."""
        missing = (reason or str(Missing.SKIPPED)) if value is None else None
        with self._write() as (connection, now):
            writing.answer_item(connection, now, self._ids(), session, sitting, measure, item, value, missing)

    def mark_lesson_done(self, lesson: str) -> None:
        """What earns the lesson's badge was answered."""
        with self._write() as (connection, now):
            writing.mark_lesson(connection, now, self._ids(), lesson, LessonState.DONE)

    def finish_session(self, session: str, active_seconds: float) -> None:
        """A session came to its end."""
        with self._write() as (connection, now):
            writing.end_session(connection, now, session, Ending.FINISHED, active_seconds)

    def set_aside(self, session: str) -> None:
        """A session under way is not gone on with. What was done in it stays."""
        with self._write() as (connection, now):
            writing.end_session(connection, now, session, Ending.SET_ASIDE, None)

    def unfinished(self) -> UnfinishedSession | None:
        """The session under way, if there is one."""
        with self._read() as connection:
            return reading.unfinished(connection)

    def answers(self, lesson: str) -> dict[str, Any]:
        """The latest answers of a lesson, by field."""
        with self._read() as connection:
            return reading.answers(connection, lesson)

    def answer_history(self, lesson: str, field: str) -> list[AnswerRow]:
        """Every version of one answer, oldest first."""
        with self._read() as connection:
            return reading.answer_history(connection, lesson, field)

    def ratings(self, what: str | None = None, since: date | None = None) -> list[RatingRow]:
        """Ratings oldest first; of one name, or all; from a local day on, or all."""
        with self._read() as connection:
            return reading.ratings(connection, what, since)

    def sessions(self) -> list[SessionRow]:
        """Every session, oldest first."""
        with self._read() as connection:
            return reading.sessions(connection)

    def steps(self, session: str) -> list[StepRow]:
        """The steps of a session that were entered, in order."""
        with self._read() as connection:
            return list(reading.steps(connection, session))

    def practices_on_days(self, since: date | None = None) -> dict[date, int]:
        """How many sessions of each local day held a practice, a breath or a movement that was not
        skipped."""
        return {each.local_day: each.sessions for each in self.practice_days(since)}

    def practised_steps(self, at_most: int = 500) -> list[tuple[dict[str, Any], int]]:
        """The latest steps that held a practice, a breath or a movement and were not skipped, oldest
        first: the plan of their session as JSON, and which step of it."""
        with self._read() as connection:
            return reading.practised_steps(connection, at_most)

    def heard(self, lessons: Iterable[str], at_most: int = 200) -> list[HeardRow]:
        """The latest practices that were heard in sessions of these lessons, oldest first."""
        with self._read() as connection:
            return reading.heard(connection, lessons, at_most)

    def measure_answers(self, measure: str | None = None) -> list[MeasureAnswerRow]:
        """Questionnaire answers oldest first; of one measure, or all."""
        with self._read() as connection:
            return reading.measure_answers(connection, measure)

    def lessons_visited(self) -> frozenset[str]:
        with self._read() as connection:
            return reading.marked(connection, LessonState.VISITED)

    def lessons_done(self) -> frozenset[str]:
        with self._read() as connection:
            return reading.marked(connection, LessonState.DONE)

    def record_id(self) -> str:
        """What tells this record from every other. It stays through backups, copies and moves."""
        with self._read() as connection:
            return reading.record_id(connection)

    def is_sample(self) -> bool:
        """Whether the person of this record does not exist."""
        with self._read() as connection:
            return reading.is_sample(connection)

    def mark_as_sample(self) -> None:
        """This record is to be filled with the life of a person who does not exist. Raises ValueError unless
        it is empty: what a person wrote never becomes a sample."""
        with self._write() as (connection, now):
            if not reading.is_empty(connection):
                raise ValueError("Only an empty record can become that of a sample person.")
            writing.add_meta(connection, now, self._ids(), SAMPLE, "yes")

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is written inside is kept as one: all of it at the end, or nothing of it. Thousands of rows
        take seconds so, where a commit each would take minutes."""
        with self._lock, self._known_troubles():
            self._unseal()
            with self._writer.begin():
                yield

    def take_rows(self, rows: Mapping[str, Sequence[Mapping[str, Any]]], *, becomes: bool) -> None:
        """Put rows in as they are, by table: all or none. becomes: what is true of the whole record, its id
        among it, comes with them. Raises ValueError when the rows do not fit together or with those that are
        there."""
        check_keepable([list(table) for table in rows.values()])
        with self._write() as (connection, _):
            if becomes:
                writing.forget_meta(connection)
            writing.take_rows(connection, rows)

    def tables(self) -> dict[str, list[dict[str, Any]]]:
        """Every row of every table, as one moment saw them."""
        with self._read() as connection:
            return reading.tables(connection)

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
        """Now. A hair after the row before where the clock stands still or takes a small step back, so that
        the order of rows is kept; a larger step back is believed."""
        moment = self._clock.now()
        if timedelta(0) <= self._written - moment <= _SMALL_STEP_BACK:
            moment = (self._written + timedelta(microseconds=1)).astimezone(moment.tzinfo)
        self._written = moment
        return stamp(moment, self.day_start)
