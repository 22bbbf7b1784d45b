"""What every verb of the clinic's store does: a transaction, a row added or changed, what was seen of it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from sqlalchemy import Connection, Select, Table, delete, insert
from sqlalchemy.exc import IntegrityError

from mindbody.record.clinic import audit
from mindbody.record.clinic.changing import Clash, change
from mindbody.record.clinic.clashes import ChangedMeanwhile, NoLongerThere
from mindbody.record.clinic.ground import Ground
from mindbody.record.clinic.reading import Stored, Versioned, one, rows
from mindbody.record.clinic.rows import Act
from mindbody.record.clock import Stamp
from mindbody.record.opening import Ids

_TRIES: Final = 20
"""As many consoles may write one row at the same moment; each time one of them is through."""


class Standing:
    """An open store, and what this console last saw of its rows: by that the change of another console is
    told."""

    def __init__(self, ground: Ground, ids: Ids, audit_key: bytes) -> None:
        self.ground = ground
        self._ids = ids
        self._audit_key = audit_key
        self._seen: dict[str, Stored] = {}

    def _found(self, query: "Select[Any]") -> list[Stored]:
        with self.ground.reading() as connection:
            found = rows(connection, query)
        return [self._looked(row) for row in found]

    def _looked(self, row: Stored) -> Stored:
        """The row, which this console knows from now on."""
        self._seen[row["id"]] = row
        return row

    def _added(self, connection: Connection, now: Stamp, of: Table, values: Mapping[str, Any]) -> Stored:
        """A new row, of this moment."""
        row = {"id": self._ids(), **when(now), **values}
        if "version" in of.c:
            row["version"] = 1
        connection.execute(insert(of), row)
        return row

    def _changed(
        self,
        of: Table,
        id_: str,
        wanted: Mapping[str, Any],
        read: Callable[[Stored], Versioned],
        before: Mapping[str, Any] | None = None,
    ) -> Versioned:
        """What is wanted of a row, written where it differs from what was there before: `before`, or what
        this console last saw. Raises ChangedMeanwhile, NoLongerThere."""
        with self._clashes_told(read), self.ground.writing() as (connection, _):
            row = change(connection, of, id_, before or self._seen.get(id_), wanted)
        return read(self._looked(row))

    @contextmanager
    def _clashes_told(self, read: Callable[[Stored], Versioned]) -> Iterator[None]:
        try:
            yield
        except Clash as clash:
            raise ChangedMeanwhile(read(self._looked(clash.row))) from None

    def _put(self, of: Table, where: Stored, values: Stored, within: tuple[Table, str] | None = None) -> None:
        """The one row of which this is true; a later one takes the place of an earlier one. within: the row
        that it belongs to. Raises NoLongerThere without that one."""
        gone = delete(of)
        for name, value in where.items():
            gone = gone.where(of.c[name] == value)
        for left in reversed(range(_TRIES)):
            try:
                with self.ground.writing() as (connection, now):
                    if within is not None:
                        there(connection, *within)
                    connection.execute(gone)
                    self._added(connection, now, of, {**where, **values})
                return
            except IntegrityError:
                # On a server another console may have been quicker by a hair. Then this one is the later; or
                # what it belongs to was taken out, and the next look finds it gone.
                if not left:
                    raise

    @contextmanager
    def _belonging_to(self, of: Table, id_: str) -> Iterator[None]:
        """Where a row was refused because the one that it belongs to was taken out in the same moment: raises
        NoLongerThere."""
        try:
            yield
        except IntegrityError:
            with self.ground.reading() as connection:
                there(connection, of, id_)
            raise

    def _deleted(self, of: Table, id_: str, name: str) -> None:
        with self.ground.writing() as (connection, now):
            there(connection, of, id_)
            connection.execute(delete(of).where(of.c.id == id_))
            self._audited(connection, now, Act.DELETED, f"{name} {id_}")
        self._seen.pop(id_, None)
        self.ground.clear_away()

    def _audited(self, connection: Connection, now: Stamp, act: Act, what: str) -> None:
        audit.add(connection, now, self._ids, self._audit_key, act, what)


def when(now: Stamp) -> dict[str, Any]:
    """The columns of a moment."""
    return {"at": now.at, "utc_offset": now.offset, "local_day": now.day}


def there(connection: Connection, of: Table, id_: str) -> Stored:
    """The row of this id. Raises NoLongerThere."""
    row = one(connection, of, id=id_)
    if row is None:
        raise NoLongerThere
    return row
