"""Ratings that are given outside of a session are held together by an entry, which has a line of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "entry",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("utc_offset", sa.Integer(), nullable=False),
        sa.Column("local_day", sa.Date(), nullable=False),
        sa.Column("told_at", sa.DateTime(), nullable=False),
        sa.Column("told_offset", sa.Integer(), nullable=False),
        sa.Column("told_day", sa.Date(), nullable=False),
        sa.Column("note", sa.String()),
        sa.PrimaryKeyConstraint("id", name="pk_entry"),
    )
    op.create_index("ix_entry_told_day", "entry", ["told_day"])
    with op.batch_alter_table("rating") as rating:
        rating.add_column(sa.Column("entry_id", sa.String(36)))
        rating.create_foreign_key(
            "fk_rating_entry_id_entry", "entry", ["entry_id"], ["id"], ondelete="CASCADE"
        )
        rating.create_index("ix_rating_entry_id", ["entry_id"])
