"""Takes an export back in, row for row: whole or not at all, and never another person's into this record."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from mindbody.content.translatable import Translatable
from mindbody.record.incoming import Incoming
from mindbody.record.incoming_rows import NotTakenIn, Rows
from mindbody.record.store import Record
from mindbody.record.tables import SAMPLE, MetaTable

META: Final = MetaTable.__tablename__


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """What taking a file in would do. new, there: rows by table that come, and that are here already; tables
    without any are left out. first, last: the local days of the rows that come, None when none does. becomes:
    the record is empty, and becomes the one that the file was saved from. first_rows: the first row of each
    table that comes."""

    new: Mapping[str, int]
    there: Mapping[str, int]
    first: date | None
    last: date | None
    becomes: bool = False
    first_rows: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        """How many rows come."""
        return sum(self.new.values())


def preview(record: Record, incoming: Incoming) -> Coming:
    """What taking the file in would do; nothing is changed. Raises NotTakenIn, RecordError."""
    return _told(incoming.rows, _new_rows(record, incoming))


def take_in(record: Record, incoming: Incoming) -> Coming:
    """Add the rows of the file that are not here yet, in one transaction. An empty record becomes the record
    that the file was saved from. Raises NotTakenIn, RecordError; then nothing was changed."""
    new = _new_rows(record, incoming)
    try:
        record.take_rows(new, becomes=bool(new.get(META)))
    except ValueError as error:
        raise NotTakenIn(
            Translatable(
                "{file} does not go together with what is here ({error}). Nothing was changed.",
                file=incoming.path.name,
                error=error,
            )
        ) from None
    return _told(incoming.rows, new)


def is_empty(record: Record) -> bool:
    """Whether nobody has written in it yet."""
    return _nothing_in(record.tables())


def _nothing_in(tables: Rows) -> bool:
    return not any(rows for name, rows in tables.items() if name != META)


def _new_rows(record: Record, incoming: Incoming) -> Rows:
    here = record.tables()
    if _of_sample(incoming.rows) != record.is_sample():
        raise NotTakenIn(
            Translatable(
                "{file} does not go together with this record: one of the two is of a sample "
                "person, who does not exist. Nothing was changed.",
                file=incoming.path.name,
            )
        )
    becomes = _nothing_in(here)
    if not becomes and incoming.record != record.record_id():
        raise NotTakenIn(
            Translatable(
                "{file} was saved from another record, perhaps of another person. It can be taken "
                "in by a new, empty profile. Nothing was changed.",
                file=incoming.path.name,
            )
        )
    new: dict[str, list[Mapping[str, Any]]] = {}
    for name, rows in incoming.rows.items():
        if name == META:
            new[name] = list(rows) if becomes and incoming.record else []
            continue
        known = {row["id"]: row for row in here[name]}
        for row in rows:
            if row["id"] in known and _differ(row, known[row["id"]]):
                raise NotTakenIn(
                    Translatable(
                        "{file} tells otherwise of {what:%Y-%m-%d} than this record does (table “{name}”). "
                        "It may be older than what is here. Nothing was changed.",
                        file=incoming.path.name,
                        what=row["local_day"],
                        name=name,
                    )
                )
        new[name] = [row for row in rows if row["id"] not in known]
    return new


def _differ(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    # Python takes yes for 1; a person does not.
    return one != other or any(_as_told(one[name]) != _as_told(other[name]) for name in one)


def _as_told(value: object) -> object:
    """A value that is equal to another only where both were told in the same way."""
    return json.dumps(value, sort_keys=True) if isinstance(value, dict | list) else (type(value), value)


def _of_sample(rows: Rows) -> bool:
    return any(row["name"] == SAMPLE for row in rows[META])


def _told(all_rows: Rows, new: Rows) -> Coming:
    lived = {name: rows for name, rows in new.items() if name != META}
    days = [row["local_day"] for rows in lived.values() for row in rows]
    return Coming(
        new=_counted((name, len(rows)) for name, rows in lived.items()),
        there=_counted((name, len(all_rows[name]) - len(rows)) for name, rows in lived.items()),
        first=min(days, default=None),
        last=max(days, default=None),
        becomes=bool(new.get(META)),
        first_rows={name: rows[0] for name, rows in lived.items() if rows},
    )


def _counted(counts: Iterable[tuple[str, int]]) -> dict[str, int]:
    return {name: count for name, count in counts if count}
