"""The tables of the clinic's store, in types that any SQL database has.

A row that two consoles may change has a `version`, one more with each change.
"""

from datetime import date, datetime
from typing import Any, ClassVar, Final

from sqlalchemy import JSON, ForeignKey, Index, MetaData, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from mindbody.record.tables import NAMES, TYPES, Stamped

STORE_ID: Final = "store-id"
"""The name under which a store keeps its own id."""


class ClinicBase(Stamped, DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = dict(TYPES)


class GroupTable(ClinicBase):
    """A group. Not named `group`, which is a word of SQL."""

    __tablename__ = "clinic_group"

    name: Mapped[str]
    began: Mapped[date]
    ended: Mapped[date | None]
    keep_months: Mapped[int]
    version: Mapped[int]


class MemberTable(ClinicBase):
    """A member of a group: an alias, and what they asked for."""

    __tablename__ = "member"
    __table_args__ = (UniqueConstraint("group_id", "alias"),)

    group_id: Mapped[str] = mapped_column(ForeignKey("clinic_group.id", ondelete="CASCADE"))
    alias: Mapped[str]
    initials: Mapped[str]
    adaptations: Mapped[list[str]] = mapped_column(JSON)
    flags: Mapped[list[str]] = mapped_column(JSON)
    left_on: Mapped[date | None]
    version: Mapped[int]


class HeldTable(ClinicBase):
    """A meeting that is or was held; `at` is when it began."""

    __tablename__ = "held"
    __table_args__ = (Index(None, "group_id"),)

    group_id: Mapped[str] = mapped_column(ForeignKey("clinic_group.id", ondelete="CASCADE"))
    meeting: Mapped[str]
    ended_at: Mapped[datetime | None]
    place: Mapped[str] = mapped_column(Text)
    note: Mapped[list[str]] = mapped_column(JSON)
    version: Mapped[int]


class CameTable(ClinicBase):
    """How one member came to one meeting."""

    __tablename__ = "came"
    __table_args__ = (UniqueConstraint("held_id", "member_id"), Index(None, "member_id"))

    held_id: Mapped[str] = mapped_column(ForeignKey("held.id", ondelete="CASCADE"))
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id", ondelete="CASCADE"))
    state: Mapped[str]
    minutes: Mapped[int | None]
    version: Mapped[int]


class BlockHeldTable(ClinicBase):
    """How one block of a meeting went."""

    __tablename__ = "block_held"
    __table_args__ = (UniqueConstraint("held_id", "number"),)

    held_id: Mapped[str] = mapped_column(ForeignKey("held.id", ondelete="CASCADE"))
    number: Mapped[int]
    title: Mapped[str]
    planned: Mapped[int]
    seconds: Mapped[int]
    skipped: Mapped[bool]


class TallyTable(ClinicBase):
    """Anonymous answers to one question of a meeting, as counts."""

    __tablename__ = "tally"
    __table_args__ = (UniqueConstraint("held_id", "block", "question"),)

    held_id: Mapped[str] = mapped_column(ForeignKey("held.id", ondelete="CASCADE"))
    block: Mapped[int]
    question: Mapped[str]
    lowest: Mapped[int]
    counts: Mapped[list[int]] = mapped_column(JSON)


class AuditTable(ClinicBase):
    """The audit list. Rows are added and never changed; `mac` covers the row and the one before it."""

    __tablename__ = "audit"
    __table_args__ = (UniqueConstraint("number"),)

    number: Mapped[int]
    act: Mapped[str]
    what: Mapped[str]
    mac: Mapped[str] = mapped_column(String(64))


class ClinicMetaTable(ClinicBase):
    """What is true of the whole store, one value a name; its settings too."""

    __tablename__ = "meta"
    __table_args__ = (UniqueConstraint("name"),)

    name: Mapped[str]
    value: Mapped[str]
