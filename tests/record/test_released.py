"""Every file that was ever released opens today, with every row that was in it."""

import hashlib
import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from mindbody.record.health import health
from mindbody.record.schema import FILE_NAME, REVISION, SCHEMA
from mindbody.record.upgrading import upgrade
from tests.support.records import begun, key_in, raw, record_in

RELEASED = Path(__file__).parent / "released"
OLD_TABLES = ("session", "step", "rating", "answer", "place", "measure_answer", "lesson_mark")


def columns(path: Path) -> dict[str, list[str]]:
    """Those that each table has."""
    with closing(raw(path)) as connection:
        return {
            table: [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            for table in OLD_TABLES
        }


def digests(path: Path, of: dict[str, list[str]]) -> dict[str, tuple[int, str]]:
    """How many rows each table has, and what they say in these columns."""
    found = {}
    with closing(raw(path)) as connection:
        for table in OLD_TABLES:
            rows = connection.execute(f"SELECT {', '.join(of[table])} FROM {table} ORDER BY id").fetchall()
            found[table] = (len(rows), hashlib.sha256(json.dumps(rows).encode()).hexdigest())
    return found


@pytest.mark.parametrize("schema", [1, 2, 3])
def test_an_older_file_keeps_every_row(folder: Path, schema: int) -> None:
    """Brought to today's schema, it is whole, and the same in all that it held."""
    path = folder / FILE_NAME
    folder.mkdir(parents=True)
    name = f"schema-{schema}" if key_in(folder) is None else f"schema-{schema}-encrypted"
    shutil.copy(RELEASED / f"{name}.db", path)
    held = columns(path)
    before = digests(path, held)
    assert before["rating"][0] == 18

    record = record_in(folder)

    assert [row.value for row in record.ratings("pain-before")] == [2, 3, 4, 5, 6, 7]
    assert record.record_id()
    record.close()
    with closing(raw(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    assert digests(path, held) == before
    assert health(path, key_in(folder)) is None


A_TABLE_MADE_ANEW = '''
"""A later version might give sessions another column, which makes their table anew."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("session", recreate="always") as session:
        session.add_column(sa.Column("mood", sa.String()))
'''


def test_a_table_that_is_made_anew_keeps_what_points_to_it(folder: Path, tmp_path: Path) -> None:
    """Steps, ratings and places of a session stay while the table of the sessions is copied and swapped."""
    record = record_in(folder)
    begun(record)
    record.rate("s1", "pain-before", 5)
    record.close()
    path, later = folder / FILE_NAME, tmp_path / "later"
    later.mkdir()
    (later / "9999_later.py").write_text(A_TABLE_MADE_ANEW.replace("{head}", REVISION), "utf-8")

    upgrade(path, key_in(folder), more=later)

    with closing(raw(path)) as connection:
        for table, rows in (("session", 1), ("step", 1), ("rating", 1), ("place", 1)):
            assert connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone() == (rows,), table
        assert connection.execute("SELECT mood FROM session").fetchone() == (None,)


def test_each_record_has_an_id_of_its_own(tmp_path: Path) -> None:
    """It stays when the record is opened again."""
    one, other = record_in(tmp_path / "one"), record_in(tmp_path / "other")
    first = one.record_id()
    assert first != other.record_id()
    one.close()
    other.close()

    again = record_in(tmp_path / "one")
    assert again.record_id() == first
    again.close()
