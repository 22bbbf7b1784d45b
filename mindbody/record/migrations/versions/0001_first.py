"""The first tables. Frozen: what comes later is a migration of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "session",
        *_row("session"),
        sa.Column("lesson", sa.String(), nullable=False),
        sa.Column("position", sa.String(), nullable=False),
        sa.Column("minutes", sa.Float(), nullable=False),
        sa.Column("plan", sa.JSON(), nullable=False),
        sa.Column("ending", sa.String()),
        sa.Column("ended_at", sa.DateTime()),
        sa.Column("active_seconds", sa.Float()),
    )
    op.create_index("ix_session_local_day", "session", ["local_day"])
    op.create_table(
        "step",
        *_row("step"),
        _session("step", "CASCADE", nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String()),
        sa.Column("left_at", sa.DateTime()),
        sa.Column("active_seconds", sa.Float()),
        sa.UniqueConstraint("session_id", "number", name="uq_step_session_id_number"),
    )
    op.create_table(
        "rating",
        *_row("rating"),
        _session("rating", "CASCADE", nullable=True),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("value", sa.Integer()),
        sa.Column("word", sa.String()),
        sa.Column("reason", sa.String()),
        sa.CheckConstraint(
            "value IS NOT NULL OR word IS NOT NULL OR reason IS NOT NULL",
            name=op.f("ck_rating_value_or_reason"),
        ),
    )
    op.create_index("ix_rating_what_local_day", "rating", ["what", "local_day"])
    op.create_index("ix_rating_session_id", "rating", ["session_id"])
    op.create_table(
        "answer",
        *_row("answer"),
        _session("answer", "SET NULL", nullable=True),
        sa.Column("lesson", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.UniqueConstraint("lesson", "field", "version", name="uq_answer_lesson_field_version"),
    )
    op.create_index("ix_answer_session_id", "answer", ["session_id"])
    op.create_table(
        "place",
        *_row("place"),
        _session("place", "CASCADE", nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("within", sa.Float(), nullable=False),
        sa.UniqueConstraint("session_id", name="uq_place_session_id"),
    )
    op.create_table(
        "measure_answer",
        *_row("measure_answer"),
        _session("measure_answer", "SET NULL", nullable=True),
        sa.Column("sitting", sa.String(36), nullable=False),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("value", sa.Integer()),
        sa.Column("reason", sa.String()),
        sa.CheckConstraint(
            "value IS NOT NULL OR reason IS NOT NULL", name=op.f("ck_measure_answer_value_or_reason")
        ),
        sa.UniqueConstraint("sitting", "item", name="uq_measure_answer_sitting_item"),
    )
    op.create_index("ix_measure_answer_measure_local_day", "measure_answer", ["measure", "local_day"])
    op.create_table(
        "lesson_mark",
        *_row("lesson_mark"),
        sa.Column("lesson", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.UniqueConstraint("lesson", "state", name="uq_lesson_mark_lesson_state"),
    )
    op.create_table(
        "meta",
        *_row("meta"),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.UniqueConstraint("name", name="uq_meta_name"),
    )


def _row(table: str) -> tuple[sa.Column[object] | sa.PrimaryKeyConstraint, ...]:
    return (
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("utc_offset", sa.Integer(), nullable=False),
        sa.Column("local_day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    )


def _session(table: str, on_delete: str, *, nullable: bool) -> sa.Column[str]:
    return sa.Column(
        "session_id",
        sa.String(36),
        sa.ForeignKey("session.id", name=f"fk_{table}_session_id_session", ondelete=on_delete),
        nullable=nullable,
    )
