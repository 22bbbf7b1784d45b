"""A person who does not exist: marked in the record itself, and never mixed with one who does."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mindbody.record.export import export_json
from mindbody.record.importing import take_in
from mindbody.record.incoming import read_export
from mindbody.record.incoming_rows import NotTakenIn
from mindbody.record.profile import Profile
from mindbody.record.store import Record
from tests.support.records import begun, record_in


def test_only_an_empty_record_becomes_a_sample(record: Record) -> None:
    """What a person wrote stays what a person wrote."""
    assert not record.is_sample()
    begun(record)

    with pytest.raises(ValueError, match="empty record"):
        record.mark_as_sample()
    assert not record.is_sample()


def test_the_mark_stays_with_the_file(folder: Path) -> None:
    first = record_in(folder)
    first.mark_as_sample()
    first.close()

    again = record_in(folder)

    assert again.is_sample()
    again.close()


@pytest.mark.parametrize("sample_comes", [True, False])
def test_a_sample_and_a_person_are_never_mixed(tmp_path: Path, *, sample_comes: bool) -> None:
    """Neither way round, not even into an empty profile; and nothing is changed by the try."""
    sample, person = record_in(tmp_path / "sample"), record_in(tmp_path / "person")
    sample.mark_as_sample()
    coming, here = (sample, person) if sample_comes else (person, sample)
    begun(coming)
    path = tmp_path / "export.json"
    export_json(coming, Profile(id="me"), datetime(2026, 3, 10, tzinfo=UTC), path)
    before = here.tables()

    with pytest.raises(NotTakenIn, match="sample person"):
        take_in(here, read_export(path))

    assert here.tables() == before
    sample.close()
    person.close()


def test_what_is_written_together_is_kept_whole_or_not_at_all(record: Record) -> None:
    """And it can be read on the way, as those who write look things up."""
    with record.together():
        begun(record)
        record.rate("s1", "pain-before", 6)
        assert [row.value for row in record.ratings()] == [6]
    assert [row.value for row in record.ratings()] == [6]

    with pytest.raises(RuntimeError, match="pulled"), record.together():  # noqa: PT012  both must be inside
        record.rate("s1", "pain-after", 5)
        raise RuntimeError("the plug was pulled")

    assert [row.value for row in record.ratings()] == [6]
    record.rate("s1", "pain-after", 4)
    assert [row.value for row in record.ratings()] == [6, 4]
