"""What leaves: made once, so that what is shown before is what is written, to the byte."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from mindbody.record.export import as_text, exported
from mindbody.record.profile import Profile
from mindbody.record.spreadsheet import as_bytes, packed, spreadsheets_of
from mindbody.record.store import Record
from mindbody.record.tables import MetaTable
from mindbody.record.whole_file import write_whole_bytes


class Form(StrEnum):
    """In which form a record can leave."""

    JSON = "json"
    CSV = "csv"

    @property
    def suffix(self) -> str:
        """How the name of the file ends. The tables are several files in one zip file."""
        return ".zip" if self is Form.CSV else ".json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A file that is not written yet. data: its bytes. texts: what is in it, to the byte: the one text of a
    JSON file under the name of the profile, or each table of the zip file under its own. rows: how many rows
    leave, by table; tables without any are left out. first, last: their local days, None when there are none.
    about_you: what leaves of the profile, as plain values."""

    form: Form
    data: bytes
    texts: Mapping[str, bytes]
    rows: Mapping[str, int]
    first: date | None
    last: date | None
    about_you: Mapping[str, Any] = field(default_factory=dict)

    @property
    def suffix(self) -> str:
        """How the name of the file ends."""
        return self.form.suffix


def outgoing(record: Record, profile: Profile, now: datetime, form: Form) -> Outgoing:
    """The record as a file of this form; nothing is written yet. now: the moment that the file names. Raises
    RecordError."""
    if form is Form.CSV:
        tables = record.tables()
        files = spreadsheets_of(tables)
        return _made(
            form,
            packed(files),
            {name: as_bytes(text) for name, text in files.items()},
            {name: [row["local_day"] for row in tables[Path(name).stem]] for name in files},
        )
    whole = exported(record, profile, now)
    data = as_text(whole).encode("utf-8")
    days = {
        name: [date.fromisoformat(row["local_day"]) for row in rows] for name, rows in whole["tables"].items()
    }
    return _made(form, data, {f"{profile.id}{form.suffix}": data}, days, whole["profile"])


def write(leaving: Outgoing, path: Path) -> None:
    """Write the file, whole or not at all. Raises OSError; then what was there is still there."""
    write_whole_bytes(path, leaving.data)


def _made(
    form: Form,
    data: bytes,
    texts: Mapping[str, bytes],
    days: Mapping[str, Sequence[date]],
    about_you: Mapping[str, Any] | None = None,
) -> Outgoing:
    """Of the days of each row, by table or by the file of a table."""
    # When the record was made says nothing of what a person did.
    lived = {Path(name).stem: of for name, of in days.items() if of and name != MetaTable.__tablename__}
    all_days = [day for of in lived.values() for day in of]
    return Outgoing(
        form=form,
        data=data,
        texts=texts,
        rows={name: len(of) for name, of in lived.items()},
        first=min(all_days, default=None),
        last=max(all_days, default=None),
        about_you=about_you or {},
    )
