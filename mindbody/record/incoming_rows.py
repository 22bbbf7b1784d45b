"""Reads the rows of an export strictly, and names file, table, row and column where one is amiss."""

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, Final

from sqlalchemy import JSON, Column, Date, Float, Integer, Table, UniqueConstraint

from mindbody.content.translatable import Translatable
from mindbody.record.rows import Ending, LessonState
from mindbody.record.tables import Base, UtcTime

Rows = Mapping[str, Sequence[Mapping[str, Any]]]

_CLOSED: Final = {("session", "ending"): Ending, ("lesson_mark", "state"): LessonState}
"""Columns in which only certain words may stand."""

_EITHER: Final = {"rating": ("value", "word", "reason"), "measure_answer": ("value", "reason")}
"""Tables in which one of these columns must have a value."""

_LATER: Final = {("rating", "entry_id"): 3}
"""Columns that came later, and the schema from which on they are there."""

_MOST_MINUTES: Final = 24 * 60
_YEARS: Final = range(1900, 9000)
"""Moments outside of these could not be told in local time."""


class NotTakenIn(ValueError):  # noqa: N818  it reads as a sentence where it is caught
    """Why a file is not taken in, in one sentence for the person. Nothing was changed."""


class RowReader:
    """Reads rows, and names file, table, row and column when one is not as it should be. schema: of the
    file."""

    def __init__(self, name: str, schema: int) -> None:
        self._name = name
        self._schema = schema

    def table(self, table: Table, stored: object) -> list[dict[str, Any]]:
        if not isinstance(stored, list):
            raise NotTakenIn(
                Translatable(
                    "{name}: the table “{table}” is no list of rows.", name=self._name, table=table.name
                )
            )
        rows, seen = [], set()
        for number, row in enumerate(stored, start=1):
            where = self._where(table.name, number)
            found = dict(self._row(table, row, where))
            if table.name in _EITHER and all(found[name] is None for name in _EITHER[table.name]):
                raise NotTakenIn(
                    Translatable(
                        "{where} has neither of {reason}.", where=where, reason=", ".join(_EITHER[table.name])
                    )
                )
            if found["id"] in seen:
                raise NotTakenIn(Translatable("{where} has the id of a row before it.", where=where))
            seen.add(found["id"])
            rows.append(found)
        return rows

    def hold_rules(self, rows: Rows) -> None:
        """That rows go together: what they point to is there, and no two say they are the same thing."""
        self._hold_references(rows)
        for table in Base.metadata.sorted_tables:
            for each in table.constraints:
                if isinstance(each, UniqueConstraint):
                    self._hold_once(table.name, [column.name for column in each.columns], rows[table.name])

    def _hold_once(self, table: str, names: list[str], rows: Sequence[Mapping[str, Any]]) -> None:
        seen = set()
        for number, row in enumerate(rows, start=1):
            value = tuple(row[name] for name in names)
            if value in seen:
                where = self._where(table, number)
                raise NotTakenIn(
                    Translatable(
                        "{where} has the same {reason} as a row before it.",
                        where=where,
                        reason=", ".join(names),
                    )
                )
            seen.add(value)

    def _hold_references(self, rows: Rows) -> None:
        ids = {name: {row["id"] for row in table} for name, table in rows.items()}
        for table in Base.metadata.sorted_tables:
            for column in table.columns:
                for key in column.foreign_keys:
                    there = ids[key.column.table.name]
                    for number, row in enumerate(rows[table.name], start=1):
                        if row[column.name] is not None and row[column.name] not in there:
                            raise NotTakenIn(
                                Translatable(
                                    "{name}: row {number} of “{table}” points to a {other} "
                                    "that is not in the file.",
                                    name=self._name,
                                    number=number,
                                    table=table.name,
                                    other=key.column.table.name,
                                )
                            )

    def _where(self, table: str, number: int) -> Translatable:
        return Translatable("{name}: row {number} of “{table}”", name=self._name, number=number, table=table)

    def _row(self, table: Table, row: object, where: Translatable) -> Iterator[tuple[str, Any]]:
        if not isinstance(row, dict):
            raise NotTakenIn(Translatable("{where} is no row of named values.", where=where))
        if strange := [name for name in row if name not in table.columns]:
            raise NotTakenIn(
                Translatable(
                    "{where} has a column “{what}” that is not known here.", where=where, what=strange[0]
                )
            )
        for column in table.columns:
            if column.name not in row:
                if _LATER.get((table.name, column.name), 0) > self._schema:
                    yield column.name, None
                    continue
                raise NotTakenIn(Translatable("{where} lacks “{name}”.", where=where, name=column.name))
            value = row[column.name]
            if value is None and not isinstance(column.type, JSON):
                if not column.nullable:
                    raise NotTakenIn(
                        Translatable("{where} has nothing under “{name}”.", where=where, name=column.name)
                    )
                yield column.name, None
                continue
            try:
                yield column.name, _value(column, value)
            except (ValueError, TypeError, OverflowError):
                raise NotTakenIn(
                    Translatable("{where} has an unfit value under “{name}”.", where=where, name=column.name)
                ) from None


def _value(column: Column[Any], value: object) -> object:
    """The value as the record keeps it. Raises ValueError or TypeError for one of another kind."""
    kind = column.type
    if isinstance(kind, JSON):
        return _plan(value) if column.name == "plan" else value
    if isinstance(kind, UtcTime):
        return _moment(_text(value))
    if isinstance(kind, Date):
        return date.fromisoformat(_text(value))
    if isinstance(kind, Integer):
        return _number(value, _MOST_MINUTES + 1 if column.name == "utc_offset" else 1 << 63)
    if isinstance(kind, Float):
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise TypeError("no number")
        return float(value)
    closed = _CLOSED.get((column.table.name, column.name))
    return _text(value) if closed is None else str(closed(_text(value)))


def _plan(value: object) -> object:
    """A plan is looked into when what was done is told, so it has the form of one."""
    steps = value.get("steps", []) if isinstance(value, dict) else None
    if not isinstance(steps, list) or not all(isinstance(step, dict) for step in steps):
        raise TypeError("no plan")
    return value


def _moment(told: str) -> datetime:
    moment = datetime.fromisoformat(told)
    if moment.utcoffset() is None:
        raise ValueError("a moment without its offset")
    if moment.year not in _YEARS:
        raise ValueError("not of our time")
    return moment.astimezone(UTC)


def _number(value: object, below: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= below:
        raise TypeError("no whole number")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value
