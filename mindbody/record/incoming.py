"""Reads an export strictly: every row of the right form, every reference in it, or one sentence that says
what is wrong and where."""

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import JSON, Column, Date, Float, Integer, Table

from mindbody.record.export import FORMAT, VERSION
from mindbody.record.schema import SCHEMA
from mindbody.record.tables import RECORD_ID, Base, UtcTime
from mindbody.record.text import UnkeepableText, check_keepable

LARGEST_BYTES: Final = 500_000_000
_FIRST_WITH_ID: Final = 2
"""The schema from which on a record has an id."""

Rows = Mapping[str, Sequence[Mapping[str, Any]]]


class NotTakenIn(ValueError):  # noqa: N818  it reads as a sentence where it is caught
    """Why a file is not taken in, in one sentence for the person. Nothing was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What a file holds. record: the id of the record it came from, None in a file of the first version.
    profile: the choices, as plain values. rows: by table, with values as the record keeps them."""

    path: Path
    record: str | None
    profile: Mapping[str, Any]
    rows: Rows


def read_export(path: Path) -> Incoming:
    """What an export holds. Raises NotTakenIn."""
    whole = _object(path)
    schema = whole.get("schema")
    if whole.get("format") != FORMAT or not isinstance(schema, int) or isinstance(schema, bool):
        raise NotTakenIn(f"{path.name} is not a file that MindBody saved, so it was left as it is.")
    if schema > SCHEMA or _version(whole) > VERSION:
        raise NotTakenIn(
            f"{path.name} was saved by a newer MindBody. Please take it in with that version, or a later one."
        )
    tables = whole.get("tables")
    if not isinstance(tables, dict):
        raise NotTakenIn(f"{path.name} holds no tables. You might save it again where it came from.")
    known = {table.name: table for table in Base.metadata.sorted_tables}
    if strange := [name for name in tables if name not in known]:
        raise NotTakenIn(f"{path.name} holds a table “{strange[0]}” that this version does not know.")
    reader = _Reader(path.name)
    rows = {name: reader.table(table, tables.get(name, [])) for name, table in known.items()}
    reader.hold_references(rows)
    profile = whole.get("profile")
    return Incoming(
        path=path,
        record=_record(path, rows["meta"], schema),
        profile=profile if isinstance(profile, dict) else {},
        rows=rows,
    )


def _object(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise NotTakenIn(f"{path.name} is larger than 500 MB, which no record is.")
        text = path.read_text("utf-8-sig")
        found = json.loads(text, parse_constant=_refuse, object_pairs_hook=_once)
    except OSError as error:
        raise NotTakenIn(f"{path.name} can't be read ({(error.strerror or str(error)).lower()}).") from None
    except json.JSONDecodeError as error:
        raise NotTakenIn(
            f"{path.name} breaks off or is damaged at line {error.lineno}. You might copy or save it again."
        ) from None
    except (ValueError, RecursionError) as error:
        reason = f" ({error})" if isinstance(error, _TwiceError) else ""
        raise NotTakenIn(f"{path.name} is not a file that MindBody saved{reason}.") from None
    if not isinstance(found, dict):
        raise NotTakenIn(f"{path.name} is not a file that MindBody saved, so it was left as it is.")
    try:
        check_keepable(found)
    except UnkeepableText:
        raise NotTakenIn(f"{path.name} holds a broken character. You might save it again.") from None
    return found


class _TwiceError(ValueError):
    """A name stands twice in one object."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _TwiceError("a name stands in it twice")
    return found


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number of JSON")


def _version(whole: Mapping[str, Any]) -> int:
    version = whole.get("version", VERSION)
    return version if isinstance(version, int) else VERSION + 1


def _record(path: Path, meta: Sequence[Mapping[str, Any]], schema: int) -> str | None:
    if schema < _FIRST_WITH_ID:
        return None
    record = next((row["value"] for row in meta if row["name"] == RECORD_ID), "")
    if not record:
        raise NotTakenIn(f"{path.name} does not say whose record it holds.")
    return str(record)


class _Reader:
    """Reads rows, and names file, table, row and column when one is not as it should be."""

    def __init__(self, name: str) -> None:
        self._name = name

    def table(self, table: Table, stored: object) -> list[dict[str, Any]]:
        if not isinstance(stored, list):
            raise NotTakenIn(f"{self._name}: the table “{table.name}” is no list of rows.")
        rows, seen = [], set()
        for number, row in enumerate(stored, start=1):
            where = f"{self._name}: row {number} of “{table.name}”"
            found = dict(self._row(table, row, where))
            if found["id"] in seen:
                raise NotTakenIn(f"{where} has the id of a row before it.")
            seen.add(found["id"])
            rows.append(found)
        return rows

    def hold_references(self, rows: Rows) -> None:
        ids = {name: {row["id"] for row in table} for name, table in rows.items()}
        for table in Base.metadata.sorted_tables:
            for column in table.columns:
                for key in column.foreign_keys:
                    there = ids[key.column.table.name]
                    for number, row in enumerate(rows[table.name], start=1):
                        if row[column.name] is not None and row[column.name] not in there:
                            raise NotTakenIn(
                                f"{self._name}: row {number} of “{table.name}” points to a "
                                f"{key.column.table.name} that is not in the file."
                            )

    def _row(self, table: Table, row: object, where: str) -> Iterator[tuple[str, Any]]:
        if not isinstance(row, dict):
            raise NotTakenIn(f"{where} is no row of named values.")
        if strange := [name for name in row if name not in table.columns]:
            raise NotTakenIn(f"{where} has a column “{strange[0]}” that is not known here.")
        for column in table.columns:
            if column.name not in row:
                raise NotTakenIn(f"{where} lacks “{column.name}”.")
            value = row[column.name]
            if value is None and not isinstance(column.type, JSON):
                if not column.nullable:
                    raise NotTakenIn(f"{where} has nothing under “{column.name}”.")
                yield column.name, None
                continue
            try:
                yield column.name, _value(column, value)
            except (ValueError, TypeError, OverflowError):
                raise NotTakenIn(f"{where} has an unfit value under “{column.name}”.") from None


def _value(column: Column[Any], value: object) -> object:
    """The value as the record keeps it. Raises ValueError or TypeError for one of another kind."""
    kind = column.type
    if isinstance(kind, JSON):
        return value
    if isinstance(kind, UtcTime):
        moment = datetime.fromisoformat(_text(value))
        if moment.utcoffset() is None:
            raise ValueError("a moment without its offset")
        return moment.astimezone(UTC)
    if isinstance(kind, Date):
        return date.fromisoformat(_text(value))
    if isinstance(kind, Integer):
        if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= 1 << 63:
            raise TypeError("no whole number")
        return value
    if isinstance(kind, Float):
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise TypeError("no number")
        return float(value)
    return _text(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value
