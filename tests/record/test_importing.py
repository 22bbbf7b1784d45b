"""What leaves can come back, row for row, and nothing else can."""

import json
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mindbody.record.export import export_json, exported
from mindbody.record.importing import Coming, is_empty, preview, take_in
from mindbody.record.incoming import read_export
from mindbody.record.incoming_rows import NotTakenIn
from mindbody.record.profile import Profile
from mindbody.record.store import Record
from tests.support.hand_clock import HandClock
from tests.support.records import NOON, begun, record_in

ROSA = Profile(id="me", name="Rosa")


def filled(record: Record, clock: HandClock) -> None:
    for number in range(3):
        session = begun(record, f"{number:08d}-1111-4111-8111-111111111111")
        record.rate(session, "pain-before", 6 - number)
        record.rate(session, "settled", "same")
        record.rate(session, "pain-after", None)
        record.answer(session, "pacing.note", {"text": "Grüße 🌿", "list": [1, None, 0.5]})
        record.answer_item(session, f"{number:08d}-2222-4222-8222-222222222222", "peg", "peg.1", 4)
        record.enter_step(session, 1, "learn")
        record.finish_session(session, 90.5)
        clock.pass_by(days=2)
    record.mark_lesson_done("pacing")


@pytest.fixture
def empty(folder: Path, clock: HandClock) -> Iterator[Record]:
    """Another record, with nothing in it."""
    opened = record_in(folder.parent / "other", clock)
    yield opened
    opened.close()


@pytest.fixture
def saved(record: Record, clock: HandClock, tmp_path: Path) -> Path:
    """A file that was saved from the record."""
    filled(record, clock)
    path = tmp_path / "rosa.json"
    export_json(record, ROSA, NOON, path)
    return path


def test_an_empty_record_becomes_the_one_that_left(record: Record, saved: Path, empty: Record) -> None:
    """The same ids, moments, offsets and days; saved again, the file is the same."""
    coming = take_in(empty, read_export(saved))

    assert exported(empty, ROSA, NOON) == json.loads(saved.read_text("utf-8"))
    assert empty.record_id() == record.record_id()
    assert coming.new["session"] == 3
    assert (coming.first, coming.last) == (date(2026, 3, 10), date(2026, 3, 16))


def test_a_preview_changes_nothing(saved: Path, empty: Record) -> None:
    """It says what would come, and nothing comes."""
    assert preview(empty, read_export(saved)).rows > 20

    assert is_empty(empty)


def test_what_is_here_already_stays_as_it_is(record: Record, saved: Path, clock: HandClock) -> None:
    """A file of last week adds nothing to the record that it came from."""
    begun(record, "later")
    before = record.tables()

    coming = take_in(record, read_export(saved))

    assert coming == Coming(new={}, there=coming.there, first=None, last=None)
    assert record.tables() == before


def test_rows_that_were_lost_come_back(record: Record, saved: Path, empty: Record, tmp_path: Path) -> None:
    """An older file in a new record, then the newer one: only what is new is added."""
    take_in(empty, read_export(saved))
    begun(record, "later")
    export_json(record, ROSA, NOON, tmp_path / "newer.json")

    coming = take_in(empty, read_export(tmp_path / "newer.json"))

    assert coming.new == {"session": 1, "step": 1, "place": 1}
    assert empty.tables() == record.tables()


def test_another_persons_file_is_refused_kindly(saved: Path, empty: Record) -> None:
    """Two lives never get mixed; the sentence says where the file can go."""
    begun(empty)
    before = empty.tables()

    with pytest.raises(NotTakenIn, match=r"another record, perhaps of another person.*new, empty profile"):
        take_in(empty, read_export(saved))

    assert empty.tables() == before


def test_a_file_that_tells_otherwise_is_refused(record: Record, saved: Path) -> None:
    """A number that was changed by hand does not slip in beside the one that was given."""
    whole = json.loads(saved.read_text("utf-8"))
    whole["tables"]["rating"][0]["value"] = 1
    saved.write_text(json.dumps(whole), "utf-8")
    before = record.tables()

    with pytest.raises(NotTakenIn, match="tells otherwise of 2026-03-10"):
        take_in(record, read_export(saved))

    assert record.tables() == before


def test_rows_that_break_a_rule_leave_nothing_half_done(saved: Path, empty: Record) -> None:
    """Two versions of one answer with the same number: all stay out, also those before them."""
    whole = json.loads(saved.read_text("utf-8"))
    whole["tables"]["answer"][1]["version"] = 1
    saved.write_text(json.dumps(whole), "utf-8")

    with pytest.raises(NotTakenIn, match="row 2 of “answer” has the same lesson, field, version"):
        take_in(empty, read_export(saved))

    assert is_empty(empty)


Change = Callable[[dict[str, Any]], object]


def _put(*where: str | int, value: object) -> Change:
    def change(whole: dict[str, Any]) -> None:
        inner: Any = whole
        for step in where[:-1]:
            inner = inner[step]
        inner[where[-1]] = value

    return change


def _drop(*where: str | int) -> Change:
    def change(whole: dict[str, Any]) -> None:
        inner: Any = whole
        for step in where[:-1]:
            inner = inner[step]
        del inner[where[-1]]

    return change


FAULTS: list[tuple[Change, str]] = [
    (_put("format", value="other"), "not a file that MindBody saved"),
    (_drop("schema"), "not a file that MindBody saved"),
    (_put("schema", value=99), "saved by a newer MindBody"),
    (_put("version", value=2), "saved by a newer MindBody"),
    (_put("tables", value=[]), "holds no tables"),
    (_put("tables", "spies", value=[]), "a table “spies”"),
    (_put("tables", "rating", value={}), "“rating” is no list"),
    (_put("tables", "rating", 0, value=3), "row 1 of “rating” is no row"),
    (_drop("tables", "rating", 2, "what"), "row 3 of “rating” lacks “what”"),
    (_put("tables", "rating", 1, "mood", value=1), "row 2 of “rating” has a column “mood”"),
    (_put("tables", "rating", 0, "value", value="six"), "row 1 of “rating” has an unfit value under “value”"),
    (_put("tables", "rating", 0, "value", value=True), "unfit value under “value”"),
    (_put("tables", "rating", 0, "value", value=1 << 70), "unfit value under “value”"),
    (_put("tables", "rating", 0, "at", value="yesterday"), "unfit value under “at”"),
    (_put("tables", "rating", 0, "at", value="2026-03-10T12:00:00"), "unfit value under “at”"),
    (_put("tables", "rating", 0, "local_day", value="2026-02-30"), "unfit value under “local_day”"),
    (_put("tables", "rating", 0, "what", value=None), "nothing under “what”"),
    (_put("tables", "session", 0, "minutes", value="12"), "unfit value under “minutes”"),
    (_put("tables", "rating", 0, "session_id", value="nobody"), "points to a session"),
    (_put("tables", "step", 1, "id", value="same"), ""),
    (_put("tables", "meta", value=[]), "does not say whose record"),
    (_put("record", value="another"), "does not say whose record"),
    (_put("tables", "session", 0, "ending", value="torn"), "unfit value under “ending”"),
    (_put("tables", "lesson_mark", 0, "state", value="loved"), "unfit value under “state”"),
    (_put("tables", "session", 0, "plan", value=[]), "unfit value under “plan”"),
    (_put("tables", "session", 0, "plan", value={"steps": [3]}), "unfit value under “plan”"),
    (_put("tables", "rating", 0, "utc_offset", value=1500), "unfit value under “utc_offset”"),
    (_put("tables", "rating", 0, "at", value="0001-01-01T00:00:00+00:00"), "unfit value under “at”"),
    (
        _put("tables", "rating", 2, "reason", value=None),
        "row 3 of “rating” has neither of value, word, reason",
    ),
    (_put("tables", "step", 1, "number", value=0), "row 2 of “step” has the same session_id, number"),
    (_put("profile", "deep", value=json.loads("[" * 150 + "]" * 150)), "nested deeper"),
    (_put("tables", "answer", 0, "value", value="half \ud83c"), "broken character"),
    (_put("tables", "answer", 0, "value", value="nought \x00"), "broken character"),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault[1] or "a changed id")
def test_a_file_with_a_fault_is_refused_by_its_place(
    fault: tuple[Change, str], saved: Path, empty: Record
) -> None:
    """One sentence with file, row and column; nothing is taken in."""
    change, said = fault
    whole = json.loads(saved.read_text("utf-8"))
    change(whole)
    if not said:
        whole["tables"]["step"][0]["id"] = "same"
        said = "row 2 of “step” has the id of a row before it"
    saved.write_text(json.dumps(whole), "utf-8")

    with pytest.raises(NotTakenIn) as caught:
        take_in(empty, read_export(saved))

    assert said in str(caught.value)
    assert saved.name in str(caught.value)
    assert is_empty(empty)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{",
        b"\xff\xfe",
        b'{"format": NaN}',
        b'{"a": 1, "a": 2}',
        b"[" * 100_000,
        b'{"format": "mindbody-record", "schema": true}',
    ],
)
def test_no_other_file_is_taken_for_a_record(content: bytes, tmp_path: Path) -> None:
    """Whatever stands in it, there is one sentence."""
    path = tmp_path / "strange.json"
    path.write_bytes(content)

    with pytest.raises(NotTakenIn, match=r"strange\.json"):
        read_export(path)


def test_every_cut_of_a_file_is_noticed(saved: Path, empty: Record) -> None:
    """A copy that broke off."""
    whole = saved.read_bytes()
    for end in range(0, len(whole) - 2, 97):
        saved.write_bytes(whole[:end])
        with pytest.raises(NotTakenIn):
            take_in(empty, read_export(saved))
    assert is_empty(empty)


def test_yes_is_not_taken_for_one(record: Record, saved: Path) -> None:
    """Python holds them equal; a person who answered did not."""
    whole = json.loads(saved.read_text("utf-8"))
    whole["tables"]["answer"][0]["value"]["list"][0] = True
    saved.write_text(json.dumps(whole), "utf-8")

    with pytest.raises(NotTakenIn, match="tells otherwise"):
        take_in(record, read_export(saved))


def test_a_note_of_a_megabyte_leaves_and_comes_back(record: Record, empty: Record, tmp_path: Path) -> None:
    """However much someone had to say."""
    note = "Grüße 🌿 \u202e\u05e9\u05dc\u05d5\u05dd\n" * 50_000
    record.answer(None, "pacing.note", note)
    export_json(record, ROSA, NOON, tmp_path / "long.json")

    take_in(empty, read_export(tmp_path / "long.json"))

    assert len(note.encode()) > 1_000_000
    assert empty.answers("pacing") == {"note": note}


HARD = [
    "שלום עולם \u202eabc\u202c",
    "👩\u200d👩\u200d👧\u200d👦 🏳️\u200d🌈",
    "e\u0301\u0323 z\u0335a\u0336",
    *(unicodedata.normalize(form, "Å ﬁ ② 각 é") for form in ("NFC", "NFD", "NFKC", "NFKD")),
    "\ufeffmark \u2028line\u2029 \x85 \x7f\x1b",
    "\r\n\t' \" \\",
]


def test_every_script_and_form_stays_as_it_was_written(record: Record, empty: Record, tmp_path: Path) -> None:
    """No form of a letter is turned into another."""
    for text in HARD:
        record.answer(None, "pacing.note", text)
    export_json(record, ROSA, NOON, tmp_path / "hard.json")

    take_in(empty, read_export(tmp_path / "hard.json"))

    assert [row.value for row in empty.answer_history("pacing", "note")] == HARD
    assert exported(empty, ROSA, NOON) == json.loads((tmp_path / "hard.json").read_text("utf-8"))


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=40)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.lists(VALUES, min_size=1, max_size=5))
def test_whatever_a_person_writes_makes_the_round_trip(
    values: list[object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Any script, any sign, any form of the same letter."""
    folder = tmp_path_factory.mktemp("trip")
    one, other = record_in(folder / "one"), record_in(folder / "other")
    for value in values:
        one.answer(None, "pacing.note", value)
    path = folder / "trip.json"
    export_json(one, ROSA, NOON, path)

    take_in(other, read_export(path))

    assert exported(other, ROSA, NOON) == json.loads(path.read_text("utf-8"))
    assert [row.value for row in other.answer_history("pacing", "note")] == values
    one.close()
    other.close()


def test_a_file_from_before_entries_is_taken_in(saved: Path, empty: Record) -> None:
    """Schema 2 has no entries, and no column for them."""
    told = json.loads(saved.read_text("utf-8"))
    told["schema"] = 2
    del told["tables"]["entry"]
    for row in told["tables"]["rating"]:
        del row["entry_id"]
    saved.write_text(json.dumps(told), "utf-8")

    take_in(empty, read_export(saved))

    assert len(empty.ratings()) == len(told["tables"]["rating"])
