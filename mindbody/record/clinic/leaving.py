"""What leaves the clinic's store: the whole of it as JSON, and the tables of `clinic.tables`. The audit list
tells of each, before it leaves."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from mindbody import __version__
from mindbody.record.clinic.kind import CLINIC
from mindbody.record.clinic.rows import Act
from mindbody.record.clinic.store import ClinicStore
from mindbody.record.whole_file import write_whole_bytes

FORMAT: Final = "mindbody-clinic"
VERSION: Final = 1
"""Of the form of the JSON file. The tables in it follow the schema that it names."""


def whole(store: ClinicStore, now: datetime) -> bytes:
    """Every row of every table as a JSON file. now: the moment that the file names. Raises RecordError."""
    return _json(
        {
            "format": FORMAT,
            "version": VERSION,
            "made_by": f"MindBody {__version__}",
            "made_at": now.astimezone(UTC).isoformat(timespec="seconds"),
            "schema": CLINIC.schema,
            "store": store.store_id(),
            "tables": {
                name: [{column: _plain(value) for column, value in row.items()} for row in rows]
                for name, rows in store.tables().items()
            },
        }
    )


def export_whole(store: ClinicStore, now: datetime, path: Path) -> None:
    """Write it, whole or not at all. It is not encrypted. Raises OSError, RecordError."""
    let_out(store, "store", whole(store, now), path)


def let_out(store: ClinicStore, what: str, data: bytes, path: Path) -> None:
    """Write what leaves, whole or not at all. what: for the audit list. Raises OSError, RecordError."""
    # The entry first: one too many harms nobody, one too few hides something.
    store.note(Act.EXPORTED, what)
    write_whole_bytes(path, data)


def _json(content: dict[str, Any]) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime | date) else value
