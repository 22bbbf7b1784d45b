"""The tables of a record, in types that any SQL database has.

Every row has a UUID, a moment in UTC, the local offset in minutes and the local day it belongs to.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any, ClassVar, Final

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Date,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class UtcTime(TypeDecorator[datetime]):
    """An aware moment, kept in UTC without a zone, which every database can do."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  SQLAlchemy's
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  SQLAlchemy's
        return None if value is None else value.replace(tzinfo=UTC)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        if dialect.name == "sqlite":
            # Read at once with its zone: years of ratings come in half the time.
            return _from_sqlite
        return super().result_processor(dialect, coltype)


def _from_sqlite(stored: str | None) -> datetime | None:
    return None if stored is None else datetime.fromisoformat(stored + "+00:00")


NAMES: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""What indexes and constraints are called, so that a later migration can change them."""

TYPES: Final[Mapping[Any, Any]] = MappingProxyType(
    {
        str: String(),
        datetime: UtcTime(),
        date: Date(),
        float: Float(),
        int: Integer(),
        bool: Boolean(),
    }
)


class Stamped:
    """The columns that every row has."""

    id: Mapped[str] = mapped_column(String(36), primary_key=True, sort_order=-4)
    at: Mapped[datetime] = mapped_column(sort_order=-3)
    utc_offset: Mapped[int] = mapped_column(sort_order=-2)
    local_day: Mapped[date] = mapped_column(sort_order=-1)


class Base(Stamped, DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = dict(TYPES)


class SessionTable(Base):
    """A session: under way until it has an `ending`, `finished` or `set-aside`."""

    __tablename__ = "session"
    __table_args__ = (Index(None, "local_day"),)

    lesson: Mapped[str]
    position: Mapped[str]
    minutes: Mapped[float]
    plan: Mapped[dict[str, Any]] = mapped_column(JSON)
    ending: Mapped[str | None]
    ended_at: Mapped[datetime | None]
    active_seconds: Mapped[float | None]


class StepTable(Base):
    """A step that was entered; `state` is how it was left, None while it was not."""

    __tablename__ = "step"
    __table_args__ = (UniqueConstraint("session_id", "number"),)

    session_id: Mapped[str] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"))
    number: Mapped[int]
    kind: Mapped[str]
    state: Mapped[str | None]
    left_at: Mapped[datetime | None]
    active_seconds: Mapped[float | None]


class EntryTable(Base):
    """Something noted outside of a session: ratings, a line, or both. `at` is when it was noted, `told_at`
    the moment it tells of. The line is written over and goes with its entry; it has no versions."""

    __tablename__ = "entry"
    __table_args__ = (Index(None, "told_day"),)

    told_at: Mapped[datetime]
    told_offset: Mapped[int]
    told_day: Mapped[date]
    note: Mapped[str | None]


class RatingTable(Base):
    """A rating: a number, or a word of a closed list, or neither with the reason."""

    __tablename__ = "rating"
    __table_args__ = (
        CheckConstraint(
            "value IS NOT NULL OR word IS NOT NULL OR reason IS NOT NULL", name="value_or_reason"
        ),
        Index(None, "what", "local_day"),
        Index(None, "session_id"),
        Index(None, "entry_id"),
    )

    session_id: Mapped[str | None] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"))
    what: Mapped[str]
    value: Mapped[int | None]
    word: Mapped[str | None]
    reason: Mapped[str | None]
    entry_id: Mapped[str | None] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"))


class AnswerTable(Base):
    """A version of an answer of an exercise. The highest `version` is the answer; none is ever lost."""

    __tablename__ = "answer"
    __table_args__ = (UniqueConstraint("lesson", "field", "version"), Index(None, "session_id"))

    session_id: Mapped[str | None] = mapped_column(ForeignKey("session.id", ondelete="SET NULL"))
    lesson: Mapped[str]
    field: Mapped[str]
    version: Mapped[int]
    value: Mapped[Any] = mapped_column(JSON)


class PlaceTable(Base):
    """Where a session is to be taken up again: step and seconds into it. One row a session."""

    __tablename__ = "place"
    __table_args__ = (UniqueConstraint("session_id"),)

    session_id: Mapped[str] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"))
    number: Mapped[int]
    within: Mapped[float]


class MeasureAnswerTable(Base):
    """An answer of one questionnaire item; `sitting` joins those that were given together."""

    __tablename__ = "measure_answer"
    __table_args__ = (
        CheckConstraint("value IS NOT NULL OR reason IS NOT NULL", name="value_or_reason"),
        UniqueConstraint("sitting", "item"),
        Index(None, "measure", "local_day"),
    )

    session_id: Mapped[str | None] = mapped_column(ForeignKey("session.id", ondelete="SET NULL"))
    sitting: Mapped[str] = mapped_column(String(36))
    measure: Mapped[str]
    item: Mapped[str]
    value: Mapped[int | None]
    reason: Mapped[str | None]


class LessonMarkTable(Base):
    """A lesson reached a state, `visited` or `done`. Kept, so that it is known without the lessons."""

    __tablename__ = "lesson_mark"
    __table_args__ = (UniqueConstraint("lesson", "state"),)

    lesson: Mapped[str]
    state: Mapped[str]


RECORD_ID: Final = "record-id"
"""The name under which a record keeps its own id."""

SAMPLE: Final = "sample"
"""The name that stands in the record of a person who does not exist."""


class MetaTable(Base):
    """What is true of the whole record, one value a name."""

    __tablename__ = "meta"
    __table_args__ = (UniqueConstraint("name"),)

    name: Mapped[str]
    value: Mapped[str]
