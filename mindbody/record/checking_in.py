"""What is noted outside of a session: ratings of one moment, and a line with them."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime, timedelta, timezone
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from mindbody.record import writing
from mindbody.record.clock import Stamp
from mindbody.record.rows import LONGEST_LINE, EntryRow, Missing, Told
from mindbody.record.text import check_keepable
from mindbody.record.writing import entry, rating

TakenOut = Mapping[str, Sequence[Mapping[str, Any]]]
"""The rows of an entry that was taken out, by table, as they were."""


class CheckIns:
    """The verbs of a record for entries. Each is one transaction; they raise what the record raises."""

    def __init__(
        self,
        ids: Callable[[], str],
        stamped: Callable[[datetime], Stamp],
        write: Callable[[], AbstractContextManager[tuple[Connection, Stamp]]],
        read: Callable[[], AbstractContextManager[Connection]],
    ) -> None:
        """stamped: the day and the offset of a moment in this record."""
        self._ids = ids
        self._stamped = stamped
        self._write = write
        self._read = read

    def begin(self, told: datetime | None = None) -> str:
        """An entry begins; returns its id. told: the moment it tells of, now if it is not said."""
        id_ = self._ids()
        with self._write() as (connection, now):
            row = {"id": id_, "at": now.at, "utc_offset": now.offset, "local_day": now.day, "note": None}
            of = now if told is None else self._stamped(told)
            connection.execute(insert(entry), {**row, **_told(of)})
        return id_

    def tell_of(self, of: str, told: datetime) -> None:
        """Another moment is the one that an entry tells of."""
        with self._write() as (connection, _):
            connection.execute(update(entry).where(entry.c.id == of), _told(self._stamped(told)))

    def rate(self, of: str, what: str, value: int | str | None, reason: str | None = None) -> None:
        """Keep an answer of an entry: a number, a word, or None with the reason. A later one takes the place
        of an earlier one; without a reason it is taken back."""
        missing = (reason or str(Missing.SKIPPED)) if value is None else None
        with self._write() as (connection, now):
            writing.rate(connection, now, self._ids(), None, what, value, missing, of)

    def write(self, of: str, line: str) -> None:
        """The line of an entry, written over the one before; "" takes it away. Raises ValueError for a line
        that is too long, and UnkeepableText."""
        check_keepable(line)
        if len(line) > LONGEST_LINE:
            raise ValueError(f"A line has at most {LONGEST_LINE} characters, not {len(line)}.")
        with self._write() as (connection, _):
            connection.execute(update(entry).where(entry.c.id == of), {"note": line or None})

    def take_out(self, of: str) -> TakenOut:
        """Delete an entry with all that is in it. What is returned puts it back."""
        with self._write() as (connection, _):
            taken = {
                table.name: [
                    dict(row._mapping)  # noqa: SLF001  SQLAlchemy's documented name for a row as a mapping
                    for row in connection.execute(select(table).where(key == of))
                ]
                for table, key in ((entry, entry.c.id), (rating, rating.c.entry_id))
            }
            connection.execute(delete(entry).where(entry.c.id == of))
        return taken

    def put_back(self, taken: TakenOut) -> None:
        """Put an entry back as it was. Raises ValueError where it is there already."""
        with self._write() as (connection, _):
            writing.take_rows(connection, taken)

    def find(self, of: str) -> EntryRow | None:
        """One entry, None where there is none."""
        with self._read() as connection:
            found = connection.execute(select(entry).where(entry.c.id == of)).first()
            return None if found is None else _made(found, _answers(connection, [of]).get(of, {}))

    def between(self, first: date, last: date) -> list[EntryRow]:
        """The entries that tell of the days from `first` to `last`, both inside, in the order of their
        moments."""
        query = (
            select(entry)
            .where(entry.c.told_day >= first, entry.c.told_day <= last)
            .order_by(entry.c.told_at, entry.c.at, entry.c.id)
        )
        with self._read() as connection:
            rows = connection.execute(query).all()
            answers = _answers(connection, [row.id for row in rows])
        return [_made(row, answers.get(row.id, {})) for row in rows]


def _told(of: Stamp) -> dict[str, Any]:
    return {"told_at": of.at, "told_offset": of.offset, "told_day": of.day}


def _answers(connection: Connection, of: Sequence[str]) -> dict[str, dict[str, Told]]:
    found: dict[str, dict[str, Told]] = {}
    query = select(rating).order_by(rating.c.at, rating.c.id)
    # Few at a time, since a database takes only so many values in one question.
    for start in range(0, len(of), 500):
        for row in connection.execute(query.where(rating.c.entry_id.in_(of[start : start + 500]))):
            answers = found.setdefault(row.entry_id, {})
            answers.pop(row.what, None)
            if row.reason != Missing.SKIPPED:
                answers[row.what] = Told(value=row.value, word=row.word, reason=row.reason)
    return found


def _made(row: Row[Any], answers: Mapping[str, Told]) -> EntryRow:
    return EntryRow(
        id=row.id,
        at=row.at,
        told_at=row.told_at.astimezone(timezone(timedelta(minutes=row.told_offset))),
        told_day=row.told_day,
        note=row.note or "",
        answers=answers,
    )
