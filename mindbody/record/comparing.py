"""What one record has that another has not, in things that a person did."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mindbody.record.driver import Key, file_errors
from mindbody.record.looking import looked_at
from mindbody.record.schema import PERSON, Kind

Rows = Mapping[str, Mapping[str, date]]
"""The local day of each row, by table and id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries:
    """So many things that a person did, and the local days of the first and the last of them; None when
    there are none."""

    sessions: int = 0
    ratings: int = 0
    answers: int = 0
    first_day: date | None = None
    last_day: date | None = None

    def __bool__(self) -> bool:
        return self.first_day is not None


def rows_of(record: Path, key: Key | None, kind: Kind = PERSON) -> Rows | None:
    """The rows of a record that is in nobody's hands; None when it can't be read through."""
    try:
        with looked_at(record, key) as connection:
            there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
            return {
                table: {
                    str(id_): date.fromisoformat(day)
                    for id_, day in connection.execute(f"SELECT id, local_day FROM {table}")  # noqa: S608  one of ours
                }
                for table in kind.counted.tables
                if table not in kind.counted.later or table in there
            }
    except file_errors():
        return None
    except (OSError, ValueError, TypeError):
        return None


def is_empty(record: Path, key: Key | None, kind: Kind = PERSON) -> bool:
    """Whether nothing was written yet; not when that can't be told."""
    rows = rows_of(record, key, kind)
    return rows is not None and not any(rows.values())


def only_in(one: Rows, other: Rows, kind: Kind = PERSON) -> Entries:
    """What is in `one` and not in `other`."""
    alone = {
        table: [day for id_, day in rows.items() if id_ not in other.get(table, {})]
        for table, rows in one.items()
    }

    def count(tables: tuple[str, ...]) -> int:
        return sum(len(alone.get(table, ())) for table in tables)

    days = [day for of in alone.values() for day in of]
    return Entries(
        sessions=count(kind.counted.sessions),
        ratings=count(kind.counted.ratings),
        answers=count(kind.counted.answers),
        first_day=min(days, default=None),
        last_day=max(days, default=None),
    )
