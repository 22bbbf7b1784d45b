"""A person's record, spoken to in the verbs of the field. Every verb is saved when it returns."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from mindbody.record import reading, writing
from mindbody.record.checking_in import CheckIns
from mindbody.record.clock import Clock, stamp
from mindbody.record.driver import Key
from mindbody.record.kept_file import KeptFile
from mindbody.record.looking_back import LooksBack
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
from mindbody.record.tables import SAMPLE
from mindbody.record.text import check_keepable

_FIRST_CARD = "learn"


class Record(KeptFile, LooksBack):
    """An open record. Verbs may come from any thread, one after the other.

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
        super().__init__(path, clock, key, to_read=to_read)
        self._ids = ids
        self.check_ins = CheckIns(ids, lambda moment: stamp(moment, self.day_start), self._write, self._read)
        """What is noted outside of a session."""

    def start_session(
        self,
        id: str,
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
