"""The rows of the clinic's store, read as the values that are worked with."""

from collections.abc import Mapping
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, Table, select

from mindbody.record.clinic.rows import (
    Adaptation,
    Attendance,
    BlockHeld,
    Came,
    Group,
    Held,
    Member,
    PrivateFlag,
    Tally,
)
from mindbody.record.clinic.tables import (
    BlockHeldTable,
    CameTable,
    ClinicBase,
    ClinicMetaTable,
    GroupTable,
    HeldTable,
    MemberTable,
    TallyTable,
)
from mindbody.record.writing import table

Stored = Mapping[str, Any]

group, member, held = table(GroupTable), table(MemberTable), table(HeldTable)
came, block_held, tally = table(CameTable), table(BlockHeldTable), table(TallyTable)
meta = table(ClinicMetaTable)

Versioned = TypeVar("Versioned", Group, Member, Held, Came)


def rows(connection: Connection, query: "Select[Any]") -> list[Stored]:
    """What a query finds, by the names of the columns."""
    return [dict(row._mapping) for row in connection.execute(query)]  # noqa: SLF001  documented by SQLAlchemy


def one(connection: Connection, of: Table, **where: object) -> Stored | None:
    """The row of a table for which these columns have these values."""
    query = select(of)
    for name, value in where.items():
        query = query.where(of.c[name] == value)
    return next(iter(rows(connection, query)), None)


def as_group(row: Stored) -> Group:
    return Group(
        id=row["id"],
        name=row["name"],
        began=row["began"],
        ended=row["ended"],
        keep_months=row["keep_months"],
    )


def as_member(row: Stored) -> Member:
    return Member(
        id=row["id"],
        group=row["group_id"],
        alias=row["alias"],
        initials=row["initials"],
        adaptations=frozenset(Adaptation(each) for each in row["adaptations"]),
        flags=frozenset(PrivateFlag(each) for each in row["flags"]),
        left=row["left_on"],
    )


def as_held(row: Stored) -> Held:
    return Held(
        id=row["id"],
        group=row["group_id"],
        meeting=row["meeting"],
        at=row["at"],
        local_day=row["local_day"],
        ended_at=row["ended_at"],
        place=row["place"],
        note=tuple(row["note"]),
    )


def as_came(row: Stored) -> Came:
    return Came(
        held=row["held_id"],
        member=row["member_id"],
        state=Attendance(row["state"]),
        minutes=row["minutes"],
    )


def as_block(row: Stored) -> BlockHeld:
    return BlockHeld(
        held=row["held_id"],
        number=row["number"],
        title=row["title"],
        planned=row["planned"],
        seconds=row["seconds"],
        skipped=row["skipped"],
    )


def as_tally(row: Stored) -> Tally:
    return Tally(
        held=row["held_id"],
        block=row["block"],
        question=row["question"],
        lowest=row["lowest"],
        counts=tuple(row["counts"]),
    )


def all_names() -> tuple[str, ...]:
    """The names of the tables."""
    return tuple(each.name for each in ClinicBase.metadata.sorted_tables)


def all_tables(connection: Connection) -> dict[str, list[Stored]]:
    """Every row of every table, oldest first."""
    return {
        each.name: rows(connection, select(each).order_by(each.c.at, each.c.id))
        for each in ClinicBase.metadata.sorted_tables
    }
