"""What leaves the clinic's store: attendance and fidelity as tables, and the whole of it as JSON. The audit
list tells of each, before it leaves."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from mindbody import __version__
from mindbody.record.cells import cell
from mindbody.record.clinic.kind import CLINIC
from mindbody.record.clinic.rows import Act, BlockHeld, Came, Held, Member
from mindbody.record.clinic.store import ClinicStore
from mindbody.record.spreadsheet import as_bytes
from mindbody.record.whole_file import write_whole_bytes

FORMAT: Final = "mindbody-clinic"
VERSION: Final = 1
"""Of the form of the JSON file. The tables in it follow the schema that it names."""

_ATTENDANCE: Final = ("alias", "date", "meeting", "state", "minutes")
_FIDELITY: Final = ("date", "meeting", "block", "title", "planned_seconds", "taken_seconds", "skipped")


def attendance(helds: Iterable[Held], members: Iterable[Member], came: Iterable[Came]) -> bytes:
    """Who came to which meeting of a group, as a CSV file: aliases alone."""
    meetings, people = {each.id: each for each in helds}, {each.id: each for each in members}
    return _table(
        _ATTENDANCE,
        (
            (
                people[each.member].alias,
                meetings[each.held].local_day.isoformat(),
                meetings[each.held].meeting,
                str(each.state),
                each.minutes,
            )
            for each in came
        ),
    )


def fidelity(helds: Iterable[tuple[Held, Sequence[BlockHeld]]]) -> bytes:
    """What was planned and what was taken, block by block of the meetings of a group, as a CSV file."""
    return _table(
        _FIDELITY,
        (
            (
                held.local_day.isoformat(),
                held.meeting,
                block.number,
                block.title,
                block.planned,
                block.seconds,
                "yes" if block.skipped else "no",
            )
            for held, blocks in helds
            for block in blocks
        ),
    )


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


def export_attendance(store: ClinicStore, group: str, path: Path) -> None:
    """Write it, whole or not at all. Raises OSError, RecordError."""
    data = attendance(store.helds(group), store.members(group), store.came(group))
    let_out(store, f"attendance of group {group}", data, path)


def export_fidelity(store: ClinicStore, group: str, path: Path) -> None:
    """Write it, whole or not at all. Raises OSError, RecordError."""
    data = fidelity((held, store.blocks(held.id)) for held in store.helds(group))
    let_out(store, f"fidelity of group {group}", data, path)


def export_whole(store: ClinicStore, now: datetime, path: Path) -> None:
    """Write it, whole or not at all. It is not encrypted. Raises OSError, RecordError."""
    let_out(store, "store", whole(store, now), path)


def let_out(store: ClinicStore, what: str, data: bytes, path: Path) -> None:
    """Write what leaves, whole or not at all. what: for the audit list. Raises OSError, RecordError."""
    # The entry first: one too many harms nobody, one too few hides something.
    store.note(Act.EXPORTED, what)
    write_whole_bytes(path, data)


def _table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([cell(value) for value in row] for row in rows)
    return as_bytes(out.getvalue())


def _json(content: dict[str, Any]) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime | date) else value
