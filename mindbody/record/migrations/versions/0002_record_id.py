"""Every record gets an id of its own, by which a file of another person is told from an older one of this."""

from datetime import UTC, datetime
from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_meta = sa.table(
    "meta",
    sa.column("id", sa.String),
    sa.column("at", sa.DateTime),
    sa.column("utc_offset", sa.Integer),
    sa.column("local_day", sa.Date),
    sa.column("name", sa.String),
    sa.column("value", sa.String),
)


def upgrade() -> None:
    # Once a file, by the machine's own clock: nothing is ever counted by this day.
    now = datetime.now(UTC).replace(tzinfo=None)
    op.execute(
        _meta.insert().values(
            id=str(uuid4()), at=now, utc_offset=0, local_day=now.date(), name="record-id", value=str(uuid4())
        )
    )
