"""The first tables of the clinic's store, and its id. Frozen: what comes later is a migration of its own."""

from datetime import UTC, datetime
from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "clinic_group",
        *_row("clinic_group"),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("began", sa.Date(), nullable=False),
        sa.Column("ended", sa.Date()),
        sa.Column("keep_months", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    op.create_table(
        "member",
        *_row("member"),
        _of("member", "group_id", "clinic_group"),
        sa.Column("alias", sa.String(), nullable=False),
        sa.Column("initials", sa.String(), nullable=False),
        sa.Column("adaptations", sa.JSON(), nullable=False),
        sa.Column("flags", sa.JSON(), nullable=False),
        sa.Column("left_on", sa.Date()),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.UniqueConstraint("group_id", "alias", name="uq_member_group_id_alias"),
    )
    op.create_table(
        "held",
        *_row("held"),
        _of("held", "group_id", "clinic_group"),
        sa.Column("meeting", sa.String(), nullable=False),
        sa.Column("ended_at", sa.DateTime()),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("note", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    op.create_index("ix_held_group_id", "held", ["group_id"])
    op.create_table(
        "came",
        *_row("came"),
        _of("came", "held_id", "held"),
        _of("came", "member_id", "member"),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer()),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.UniqueConstraint("held_id", "member_id", name="uq_came_held_id_member_id"),
    )
    op.create_index("ix_came_member_id", "came", ["member_id"])
    op.create_table(
        "block_held",
        *_row("block_held"),
        _of("block_held", "held_id", "held"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("planned", sa.Integer(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("skipped", sa.Boolean(), nullable=False),
        sa.UniqueConstraint("held_id", "number", name="uq_block_held_held_id_number"),
    )
    op.create_table(
        "tally",
        *_row("tally"),
        _of("tally", "held_id", "held"),
        sa.Column("block", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("lowest", sa.Integer(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.UniqueConstraint("held_id", "block", "question", name="uq_tally_held_id_block_question"),
    )
    op.create_table(
        "audit",
        *_row("audit"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("mac", sa.String(64), nullable=False),
        sa.UniqueConstraint("number", name="uq_audit_number"),
    )
    meta = op.create_table(
        "meta",
        *_row("meta"),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.UniqueConstraint("name", name="uq_meta_name"),
    )
    # Once a store, by the machine's own clock: nothing is ever counted by this day.
    now = datetime.now(UTC).replace(tzinfo=None)
    op.execute(
        meta.insert().values(
            id=str(uuid4()), at=now, utc_offset=0, local_day=now.date(), name="store-id", value=str(uuid4())
        )
    )


def _row(table: str) -> tuple[sa.Column[object] | sa.PrimaryKeyConstraint, ...]:
    return (
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("utc_offset", sa.Integer(), nullable=False),
        sa.Column("local_day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    )


def _of(table: str, column: str, parent: str) -> sa.Column[str]:
    return sa.Column(
        column,
        sa.String(36),
        sa.ForeignKey(f"{parent}.id", name=f"fk_{table}_{column}_{parent}", ondelete="CASCADE"),
        nullable=False,
    )
