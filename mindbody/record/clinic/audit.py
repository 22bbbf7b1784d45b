"""The audit list: each entry carries an HMAC-SHA256 over itself and the one before it, and the newest number
stands in a second place, so that an entry that is edited, removed, moved or cut off is noticed."""

import hmac
import json
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Row, func, insert, select, update

from mindbody.record.clinic.rows import Act, AuditEntry
from mindbody.record.clinic.tables import AuditTable, ClinicMetaTable
from mindbody.record.clock import Stamp
from mindbody.record.opening import Ids
from mindbody.record.writing import table

HEAD: Final = "audit-head"
"""The name of the second place."""

LONGEST_WHAT: Final = 200

_list, _meta = table(AuditTable), table(ClinicMetaTable)
_HEAD_ROW: Final = select(_meta.c.value).where(_meta.c.name == HEAD)


@dataclass(frozen=True, slots=True)
class _Head:
    """The newest entry. A list that has none yet begins at 0."""

    number: int
    mac: str

    def written(self, key: bytes) -> str:
        return f"{self.number} {self.mac} {_mac(key, ['head', self.number, self.mac])}"


def begin(connection: Connection, now: Stamp, ids: Ids, key: bytes) -> None:
    """The list of a new store begins."""
    row = {"id": ids(), "at": now.at, "utc_offset": now.offset, "local_day": now.day}
    connection.execute(insert(_meta), {**row, "name": HEAD, "value": _Head(0, "").written(key)})


def has_begun(connection: Connection) -> bool:
    """Whether there is a list, or anything of one."""
    return (
        connection.execute(_HEAD_ROW).first() is not None
        or connection.execute(select(_list.c.id).limit(1)).first() is not None
    )


def add(connection: Connection, now: Stamp, ids: Ids, key: bytes, act: Act, what: str) -> None:
    """Add an entry. Raises ValueError for one that is too long."""
    if len(what) > LONGEST_WHAT:
        raise ValueError(f"An entry of the audit list has at most {LONGEST_WHAT} characters.")
    # Two consoles take turns at this row.
    stored = connection.execute(_HEAD_ROW.with_for_update()).scalar_one_or_none()
    head = _read(stored, key)
    if head is None:
        # Where the second place was tampered with, a number is left out: the gap stays for all to see.
        newest = connection.execute(select(func.coalesce(func.max(_list.c.number), 0))).scalar_one()
        head = _Head(int(newest) + 1, "")
    number = head.number + 1
    values = {"number": number, "act": str(act), "what": what}
    row = {"id": ids(), "at": now.at, "utc_offset": now.offset, "local_day": now.day, **values}
    mac = _mac(key, [*_said(row), head.mac])
    connection.execute(insert(_list), {**row, "mac": mac})
    written = _Head(number, mac).written(key)
    if stored is None:
        begin(connection, now, ids, key)
    connection.execute(update(_meta).where(_meta.c.name == HEAD), {"value": written})


def entries(connection: Connection) -> tuple[AuditEntry, ...]:
    """The list, oldest first."""
    return tuple(
        AuditEntry(number=row.number, at=row.at, act=Act(row.act), what=row.what)
        for row in connection.execute(select(_list).order_by(_list.c.number))
    )


def is_its_key(connection: Connection, key: bytes) -> bool:
    """Whether the list was written under this key, as far as its newest place or its first entry tells."""
    if _read(connection.execute(_HEAD_ROW).scalar_one_or_none(), key) is not None:
        return True
    first = connection.execute(select(_list).order_by(_list.c.number).limit(1)).first()
    return first is not None and _is_same(first.mac, _of(first, key, ""))


def first_bad(connection: Connection, key: bytes) -> int | None:
    """The number of the first entry that is missing, or is not what was written; None when all is well."""
    expected, before = 1, ""
    for row in connection.execute(select(_list).order_by(_list.c.number)):
        if row.number != expected or not _is_same(row.mac, _of(row, key, before)):
            return expected
        expected, before = expected + 1, row.mac
    head = _read(connection.execute(_HEAD_ROW).scalar_one_or_none(), key)
    return None if head == _Head(expected - 1, before) else expected


def _of(row: Row[Any], key: bytes, before: str) -> str:
    return _mac(key, [*_said(dict(row._mapping)), before])  # noqa: SLF001  SQLAlchemy's documented name


def _said(row: dict[str, Any]) -> list[object]:
    return [
        row["number"],
        row["id"],
        row["at"].isoformat(),
        row["utc_offset"],
        row["local_day"].isoformat(),
        row["act"],
        row["what"],
    ]


def _read(stored: str | None, key: bytes) -> _Head | None:
    """None for what was not written by us."""
    try:
        number, mac, _ = (stored or "").split(" ")
        head = _Head(int(number), mac)
    except ValueError:
        return None
    return head if _is_same(head.written(key), stored or "") else None


def _is_same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())


def _mac(key: bytes, content: list[object]) -> str:
    canonical = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return hmac.digest(key, canonical.encode(), "sha256").hex()
