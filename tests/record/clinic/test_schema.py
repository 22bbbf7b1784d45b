"""The tables as the models say them are the tables that the migrations make."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from mindbody.record import upgrading
from mindbody.record.clinic.kind import CLINIC, REVISION
from mindbody.record.clinic.store import ClinicStore
from mindbody.record.clinic.tables import ClinicBase
from tests.support.records import ENCRYPTED, PLAIN
from tests.support.servers import SERVER


@pytest.mark.parametrize("folder", [PLAIN, ENCRYPTED, SERVER], indirect=True)
def test_migrations_and_models_agree(store: ClinicStore) -> None:
    """A column that is in one and not in the other would fail in a clinic, so it fails here."""
    with store.ground.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        differences = compare_metadata(context, ClinicBase.metadata)

    assert differences == []


def test_the_constants_name_the_newest_migration() -> None:
    """`user_version` is compared without loading Alembic, so the constant must be true."""
    folder = Path(upgrading.__file__).parent / "migrations"
    scripts = ScriptDirectory(str(folder), version_locations=[str(CLINIC.versions)])

    assert scripts.get_heads() == [REVISION]
    assert len(list(scripts.walk_revisions())) == CLINIC.schema == int(REVISION)


def test_every_row_says_when_and_every_constraint_has_a_name() -> None:
    """Who changes a table cannot forget either."""
    for table in ClinicBase.metadata.sorted_tables:
        assert {"id", "at", "utc_offset", "local_day"} <= set(table.columns.keys()), table.name
        assert all(each.name for each in table.constraints), table.name
        assert all(each.name for each in table.indexes), table.name
