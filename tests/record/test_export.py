"""Everything a person wrote can leave, row for row."""

import json
from pathlib import Path

import pytest

from mindbody.record.export import FORMAT, export_json
from mindbody.record.profile import Profile
from mindbody.record.schema import SCHEMA
from mindbody.record.store import Record
from mindbody.record.tables import Base
from tests.support.records import NOON, begun


def filled(record: Record) -> None:
    begun(record)
    record.rate("s1", "pain-before", 6)
    record.rate("s1", "pain-after", None)
    record.answer("s1", "pacing.note", {"text": "Grüße 🌿", "list": [1, None]})
    record.answer_item("s1", "sitting", "peg", "peg.1", 4)
    record.enter_step("s1", 1, "learn")
    entry = record.check_ins.begin()
    record.check_ins.rate(entry, "mood", None, "not-today")
    record.check_ins.write(entry, "the rain helped")


def test_every_row_of_every_table_leaves(record: Record, tmp_path: Path) -> None:
    """The file names its format and schema, and holds what the record holds."""
    filled(record)
    path = tmp_path / "out" / "export.json"

    told = export_json(record, Profile(id="me", name="Rosa"), NOON, path)

    assert json.loads(path.read_text("utf-8")) == told
    assert (told["format"], told["schema"]) == (FORMAT, SCHEMA)
    assert set(told["tables"]) == {table.name for table in Base.metadata.sorted_tables}
    assert {name: len(rows) for name, rows in told["tables"].items()} == {
        "session": 1,
        "step": 2,
        "rating": 3,
        "entry": 1,
        "answer": 1,
        "place": 1,
        "measure_answer": 1,
        "lesson_mark": 1,
        "meta": 1,
    }
    [note] = told["tables"]["answer"]
    assert note["value"] == {"text": "Grüße 🌿", "list": [1, None]}
    assert note["at"].startswith("2026-03-10T12:00:00")
    assert note["at"].endswith("+00:00")
    assert note["local_day"] == "2026-03-10"


def test_an_export_that_fails_leaves_the_file_that_was_there(
    record: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A half-written export never stands in the place of a whole one."""
    path = tmp_path / "export.json"
    path.write_text("the one from last week")

    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fails)
    with pytest.raises(OSError, match="No space left"):
        export_json(record, Profile(id="me", name="Rosa"), NOON, path)

    assert path.read_text() == "the one from last week"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["export.json"]
