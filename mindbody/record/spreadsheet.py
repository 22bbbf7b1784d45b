"""The record as tables for a spreadsheet: one CSV file a table, together in one zip file."""

import io
import json
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from mindbody.record.cells import table
from mindbody.record.store import Record

Row = Mapping[str, Any]
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The same time for every file in the zip, so that the same record makes the same bytes."""


def spreadsheets(record: Record) -> dict[str, str]:
    """The tables by file name. Days and times are local ones, in ISO form. Raises RecordError."""
    return spreadsheets_of(record.tables())


def spreadsheets_of(tables: Mapping[str, Sequence[Row]]) -> dict[str, str]:
    """The same of tables that were read already."""
    return {f"{name}.csv": _csv(columns, tables[name]) for name, columns in _FILES.items()}


def packed(files: Mapping[str, str]) -> bytes:
    """Tables as one zip file."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as target:
        for name, text in files.items():
            target.writestr(zipfile.ZipInfo(name, _EPOCH), as_bytes(text), zipfile.ZIP_DEFLATED)
    return whole.getvalue()


def as_bytes(text: str) -> bytes:
    """A table as its file holds it: with the mark by which Excel knows UTF-8."""
    return text.encode("utf-8-sig")


def _csv(columns: Mapping[str, Callable[[Row], object]], rows: Iterable[Row]) -> str:
    return table(columns, ([value(row) for value in columns.values()] for row in rows))


def _of(name: str) -> Callable[[Row], object]:
    return lambda row: row[name]


def _day(row: Row) -> str:
    day: date = row["local_day"]
    return day.isoformat()


def _time(row: Row) -> str:
    return _local(row["at"], row["utc_offset"])


def _told_day(row: Row) -> str:
    day: date = row["told_day"]
    return day.isoformat()


def _told_time(row: Row) -> str:
    return _local(row["told_at"], row["told_offset"])


def _ended(row: Row) -> str | None:
    return None if row["ended_at"] is None else _local(row["ended_at"], row["utc_offset"])


def _minutes(row: Row) -> float | None:
    seconds: float | None = row["active_seconds"]
    return None if seconds is None else round(seconds / 60, 2)


def _words(row: Row) -> str:
    value = row["value"]
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _value(row: Row) -> object:
    return row["word"] if row["value"] is None else row["value"]


def _local(moment: datetime, offset: int) -> str:
    here = moment.astimezone(UTC) + timedelta(minutes=offset)
    return f"{here:%Y-%m-%d %H:%M:%S}"


_FILES: Final[Mapping[str, Mapping[str, Callable[[Row], object]]]] = {
    "session": {
        "day": _day,
        "began": _time,
        "ended": _ended,
        "lesson": _of("lesson"),
        "position": _of("position"),
        "minutes_planned": _of("minutes"),
        "minutes_active": _minutes,
        "ending": _of("ending"),
        "session": _of("id"),
    },
    "step": {
        "day": _day,
        "time": _time,
        "number": _of("number"),
        "kind": _of("kind"),
        "state": _of("state"),
        "minutes_active": _minutes,
        "session": _of("session_id"),
    },
    "rating": {
        "day": _day,
        "time": _time,
        "what": _of("what"),
        "value": _value,
        "no_value_because": _of("reason"),
        "session": _of("session_id"),
        "entry": _of("entry_id"),
    },
    "entry": {
        "day": _told_day,
        "time": _told_time,
        "noted": _time,
        "line": _of("note"),
        "entry": _of("id"),
    },
    "measure_answer": {
        "day": _day,
        "time": _time,
        "measure": _of("measure"),
        "item": _of("item"),
        "value": _of("value"),
        "no_value_because": _of("reason"),
        "filled_in": _of("sitting"),
    },
    "answer": {
        "day": _day,
        "time": _time,
        "lesson": _of("lesson"),
        "question": _of("field"),
        "version": _of("version"),
        "answer": _words,
        "session": _of("session_id"),
    },
    "lesson_mark": {"day": _day, "lesson": _of("lesson"), "reached": _of("state")},
}
