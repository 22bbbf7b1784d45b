"""Changes to a row that another console may have changed in the meantime: what differs is merged, and what
clashes is said and not written."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table, update

from mindbody.record.clinic.clashes import NoLongerThere
from mindbody.record.clinic.reading import Stored, one


class Clash(Exception):  # noqa: N818  what was found, not who failed
    """Of a row: what it holds now."""

    def __init__(self, row: Stored) -> None:
        super().__init__()
        self.row = row


def change(
    connection: Connection, of: Table, id_: str, seen: Stored | None, wanted: Mapping[str, Any]
) -> Stored:
    """Write what is wanted of a row, where it differs from what was seen of it; the row as it is then.

    seen: the row as this console last knew it, None when it never did. Raises Clash when another console
    wrote something else into the same column since then; NoLongerThere.
    """
    while True:
        row = one(connection, of, id=id_)
        if row is None:
            raise NoLongerThere
        ours = {name: to for name, to in wanted.items() if row[name] != to}
        if seen is not None:
            ours = {name: to for name, to in ours.items() if seen[name] != to}
        if any(seen is None or row[name] != seen[name] for name in ours):
            raise Clash(row)
        if not ours:
            return row
        written = {**ours, "version": row["version"] + 1}
        done = connection.execute(
            update(of).where(of.c.id == id_, of.c.version == row["version"]).values(written)
        )
        # On a server another console may have been quicker by a hair.
        if done.rowcount == 1:
            return {**row, **written}
