"""The whole record as JSON, row for row, and what the person chose in Settings."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from mindbody import __version__
from mindbody.record.profile import Profile, plain_profile
from mindbody.record.schema import SCHEMA
from mindbody.record.store import Record
from mindbody.record.whole_file import write_whole

FORMAT: Final = "mindbody-record"
VERSION: Final = 1
"""Of the form of the file. The tables in it follow the schema that it names."""


def exported(record: Record, profile: Profile, now: datetime) -> dict[str, Any]:
    """Every row of every table as plain JSON values, with the choices of the profile. Times are ISO 8601 in
    UTC, days are local ones. now: the moment that the file names. Raises RecordError."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "made_by": f"MindBody {__version__}",
        "made_at": now.astimezone(UTC).isoformat(timespec="seconds"),
        "schema": SCHEMA,
        "record": record.record_id(),
        "profile": plain_profile(profile),
        "tables": {name: [plain_row(row) for row in rows] for name, rows in record.tables().items()},
    }


def as_text(whole: Mapping[str, Any]) -> str:
    """An export as the file holds it."""
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def export_json(record: Record, profile: Profile, now: datetime, path: Path) -> dict[str, Any]:
    """Write the export to `path`, whole or not at all. Raises OSError, RecordError."""
    whole = exported(record, profile, now)
    write_whole(path, as_text(whole))
    return whole


def plain_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as an export holds it."""
    return {column: _plain(value) for column, value in row.items()}


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime | date) else value
