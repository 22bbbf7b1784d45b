"""The clinic's store, spoken to in the verbs of a group. Every verb is saved when it returns."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from sqlalchemy import Connection, delete, func, select

from mindbody.record.clinic import audit
from mindbody.record.clinic.grouping import Grouping
from mindbody.record.clinic.meetings import Meetings
from mindbody.record.clinic.reading import (
    Stored,
    all_tables,
    as_group,
    block_held,
    came,
    group,
    held,
    member,
    meta,
    one,
    rows,
    tally,
)
from mindbody.record.clinic.retention import is_over
from mindbody.record.clinic.rows import Act, AuditEntry, Group
from mindbody.record.clinic.tables import STORE_ID
from mindbody.record.text import check_keepable

_SETTING: Final = "setting."


class ClinicStore(Grouping, Meetings):
    """An open store. Verbs may come from any thread; each that writes is one transaction.

    A verb raises RecordError for the known troubles, UnkeepableText for broken characters, ValueError for
    what is too long, NoLongerThere for what is gone, and ChangedMeanwhile where another console said
    something else since this one last looked. Then nothing of it was kept.
    """

    def close(self) -> None:
        """The store is left. It is no error to do it twice."""
        self.ground.close()

    def store_id(self) -> str:
        """What tells this store from every other."""
        with self.ground.reading() as connection:
            return str(_meta(connection, STORE_ID))

    def setting(self, name: str, default: str = "") -> str:
        """What was set under this name, such as the screen that was chosen last."""
        with self.ground.reading() as connection:
            found = _meta(connection, f"{_SETTING}{name}")
        return default if found is None else found

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting. The later one counts."""
        check_keepable(value)
        self._put(meta, {"name": f"{_SETTING}{name}"}, {"value": value})

    def begin_audit(self) -> None:
        """The audit list begins, where nothing is in the store yet."""
        with self.ground.writing() as (connection, now):
            if not audit.has_begun(connection) and not rows(connection, select(group).limit(1)):
                audit.begin(connection, now, self._ids, self._audit_key)

    def note(self, act: Act, what: str) -> None:
        """Add to the audit list. what: the kind of thing and its id, never what somebody wrote. Raises
        ValueError for more than 200 characters."""
        check_keepable(what)
        with self.ground.writing() as (connection, now):
            self._audited(connection, now, act, what)

    def audit(self) -> tuple[AuditEntry, ...]:
        """The audit list, oldest first."""
        with self.ground.reading() as connection:
            return audit.entries(connection)

    def verify_audit(self) -> int | None:
        """The number of the first entry that is missing or not what was written; None when all is well."""
        with self.ground.reading() as connection:
            return audit.first_bad(connection, self._audit_key)

    def purge(self, today: date) -> tuple[Group, ...]:
        """Take out the groups whose time of keeping is over, with all their rows; which those were. See
        `keeping.purged` for the backups, which still hold them."""
        with self.ground.reading() as connection:
            if not (gone := _over(connection, today)):
                return ()
        with self.ground.writing() as (connection, now):
            gone = _over(connection, today)
            for each in gone:
                counts = _counts(connection, each.id)
                connection.execute(delete(group).where(group.c.id == each.id))
                self._audited(connection, now, Act.PURGED, f"group {each.id}: {counts}")
        self.ground.clear_away()
        return gone

    def tables(self) -> dict[str, list[Stored]]:
        """Every row of every table, as one moment saw them."""
        with self.ground.reading() as connection:
            return all_tables(connection)


def _meta(connection: Connection, name: str) -> str | None:
    row = one(connection, meta, name=name)
    return None if row is None else str(row["value"])


def _over(connection: Connection, today: date) -> tuple[Group, ...]:
    ended = rows(connection, select(group).where(group.c.ended.is_not(None)).order_by(group.c.id))
    return tuple(each for each in map(as_group, ended) if is_over(each, today))


def _counts(connection: Connection, of: str) -> str:
    """How many rows a group has, by table, in a few characters."""
    meetings = select(held.c.id).where(held.c.group_id == of).scalar_subquery()
    counted = (
        ("members", member.c.group_id == of, member),
        ("meetings", held.c.group_id == of, held),
        ("attendances", came.c.held_id.in_(meetings), came),
        ("blocks", block_held.c.held_id.in_(meetings), block_held),
        ("tallies", tally.c.held_id.in_(meetings), tally),
    )
    found: Sequence[str] = [
        f"{name} {connection.execute(select(func.count()).select_from(of_).where(where)).scalar_one()}"
        for name, where, of_ in counted
    ]
    return ", ".join(found)
