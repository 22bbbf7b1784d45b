"""The verbs of a record that read years of it in one go."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from datetime import date

from sqlalchemy import Connection

from mindbody.record import history
from mindbody.record.rows import (
    DoneStepRow,
    LessonState,
    PracticeDay,
    PractisedRow,
    RatedRow,
    SessionOfDay,
)


class LooksBack:
    """Those of a record, in the order in which things happened. They raise what the record raises."""

    def rated(
        self, names: Iterable[str], since: date | None = None, until: date | None = None
    ) -> list[RatedRow]:
        """Ratings of these names by their day, in the order they were given; between two local days, both
        inside, or all."""
        with self._read() as connection:
            return history.rated(connection, names, since, until)

    def sessions_between(self, first: date, last: date) -> list[SessionOfDay]:
        """The sessions of these local days, both inside, that are over."""
        with self._read() as connection:
            return history.sessions_between(connection, first, last)

    def first_day(self) -> date | None:
        """The first local day with a session or an entry; None while there is none."""
        with self._read() as connection:
            return history.first_day(connection)

    def practice_days(self, since: date | None = None) -> list[PracticeDay]:
        """The local days with practice, oldest first; from a local day on, or all."""
        with self._read() as connection:
            return history.practice_days(connection, since)

    def practised(self, since: date | None = None) -> list[PractisedRow]:
        """Everything practised and not skipped, in order; from a local day on, or all."""
        with self._read() as connection:
            return history.practised(connection, since)

    def done_steps(self, since: date | None = None) -> list[DoneStepRow]:
        """Every step that was entered, in order, with what stood in it; from a local day on, or all."""
        with self._read() as connection:
            return history.done_steps(connection, since)

    def lesson_days(self, state: LessonState) -> dict[str, date]:
        """The local day on which each lesson first reached a state."""
        with self._read() as connection:
            return history.lesson_days(connection, state)

    def _read(self) -> AbstractContextManager[Connection]:
        raise NotImplementedError
