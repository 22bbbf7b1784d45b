"""The whole record as JSON, row for row."""

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from mindbody.record.schema import SCHEMA
from mindbody.record.store import Record
from mindbody.record.whole_file import write_whole

FORMAT: Final = "mindbody-record"


def export_json(record: Record, path: Path | None = None) -> dict[str, Any]:
    """Every row of every table, with the schema they follow, as plain JSON values; written to `path`,
    whole or not at all, when one is given. Times are ISO 8601 in UTC. Raises OSError, RecordError."""
    whole: dict[str, Any] = {
        "format": FORMAT,
        "schema": SCHEMA,
        "tables": {
            name: [{column: _plain(value) for column, value in row.items()} for row in rows]
            for name, rows in record.tables().items()
        },
    }
    if path is not None:
        write_whole(path, json.dumps(whole, ensure_ascii=False, indent=1) + "\n")
    return whole


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime | date) else value
