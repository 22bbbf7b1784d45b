"""What is shown before it leaves is what leaves."""

import io
import json
import zipfile
from datetime import date
from pathlib import Path

import pytest

from mindbody.record.export import exported
from mindbody.record.outgoing import Form, outgoing, write
from mindbody.record.profile import Contact, Profile
from mindbody.record.store import Record
from tests.support.hand_clock import HandClock
from tests.support.records import NOON, begun

ROSA = Profile(id="me", name="Rosa", contact=Contact(name="Ana"))


@pytest.fixture
def filled(record: Record, clock: HandClock) -> Record:
    begun(record)
    record.answer("s1", "pacing.note", "=Grüße 🌿")
    clock.pass_by(days=3)
    record.rate(None, "pain-now", 4)
    return record


def test_a_file_tells_what_it_holds(filled: Record) -> None:
    """The counts, days and words that are shown are those of the text itself; the record's id is no day."""
    leaving = outgoing(filled, ROSA, NOON, Form.JSON)
    whole = json.loads(leaving.data)

    assert whole == exported(filled, ROSA, NOON)
    assert list(leaving.texts.values()) == [leaving.data]
    assert leaving.rows == {
        name: len(rows) for name, rows in whole["tables"].items() if rows and name != "meta"
    }
    assert (leaving.first, leaving.last) == (date(2026, 3, 10), date(2026, 3, 13))
    assert leaving.about_you["contact"] == {"name": "Ana", "number": ""}


def test_tables_tell_what_they_hold(filled: Record) -> None:
    """Each is in the zip file to the byte; of the profile nothing leaves."""
    leaving = outgoing(filled, ROSA, NOON, Form.CSV)

    with zipfile.ZipFile(io.BytesIO(leaving.data)) as packed:
        assert {name: packed.read(name) for name in packed.namelist()} == leaving.texts
    assert leaving.rows == {"session": 1, "step": 1, "rating": 1, "answer": 1}
    assert not leaving.about_you
    assert b"Rosa" not in b"".join(leaving.texts.values())


@pytest.mark.parametrize("form", Form)
def test_it_is_written_to_the_byte(filled: Record, tmp_path: Path, form: Form) -> None:
    """Also when more was kept in between."""
    leaving = outgoing(filled, ROSA, NOON, form)
    filled.rate(None, "pain-now", 5)

    write(leaving, tmp_path / "mine")

    assert (tmp_path / "mine").read_bytes() == leaving.data


def test_an_empty_record_leaves_as_one(record: Record) -> None:
    """No day, no row."""
    leaving = outgoing(record, ROSA, NOON, Form.JSON)

    assert (dict(leaving.rows), leaving.first, leaving.last) == ({}, None, None)
