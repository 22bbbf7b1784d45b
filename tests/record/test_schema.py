"""The tables as the models say them are the tables that the migrations make."""

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from mindbody.record import upgrading
from mindbody.record.schema import REVISION, SCHEMA
from mindbody.record.store import Record
from mindbody.record.tables import Base


def test_migrations_and_models_agree(record: Record) -> None:
    """A column that is in one and not in the other would fail on a person's machine, so it fails here."""
    with record._engine.connect() as connection:  # noqa: SLF001  the file as the migrations made it
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        differences = compare_metadata(context, Base.metadata)

    assert differences == []


def test_the_constants_name_the_newest_migration() -> None:
    """`user_version` is compared without loading Alembic, so the constant must be true."""
    folder = Path(upgrading.__file__).parent / "migrations"
    scripts = ScriptDirectory(str(folder))

    assert scripts.get_heads() == [REVISION]
    assert len(list(scripts.walk_revisions())) == SCHEMA == int(REVISION)


def test_every_row_of_every_table_says_when_and_on_which_day() -> None:
    """Who changes a table cannot forget the moment, the offset and the local day."""
    for table in Base.metadata.sorted_tables:
        assert {"id", "at", "utc_offset", "local_day"} <= set(table.columns.keys()), table.name
        assert not any(table.columns[name].nullable for name in ("id", "at", "utc_offset", "local_day"))


def test_every_constraint_has_a_name() -> None:
    """A constraint without a name cannot be changed by a later migration."""
    for table in Base.metadata.sorted_tables:
        assert all(constraint.name for constraint in table.constraints), table.name
        assert all(index.name for index in table.indexes), table.name
