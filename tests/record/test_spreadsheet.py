"""Tables for a spreadsheet: nothing in them runs, and numbers stay numbers."""

import csv
import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mindbody.record.cells import cell, uncell
from mindbody.record.spreadsheet import packed, spreadsheets
from mindbody.record.store import Record
from tests.support.records import begun, record_in

PAYLOADS = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "\u00a0=1",
    "\ufeff=1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(A1)",
    '=HYPERLINK("http://x","y")',
    "=cmd|' /C calc'!A0",
]
BEGINNINGS = tuple("=+-@\t\r＝＋－＠")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_cell_is_a_formula(payload: str) -> None:
    """An apostrophe stands before it, and the text can be had back."""
    assert cell(payload) == f"'{payload}"
    assert uncell(cell(payload)) == payload


@given(st.text())
def test_no_text_at_all_is_a_formula(text: str) -> None:
    """Only numbers may begin with a sign."""
    made = cell(text)

    is_number = made.lstrip("+-").replace(".", "").replace(",", "").isdigit()
    assert is_number or not made.lstrip(" \n\v\f").startswith(BEGINNINGS)
    assert uncell(made) == text


@pytest.mark.parametrize(
    "text",
    ["\tabc", "\rabc", " \tabc", "+١", "\u2003=1", "\u3000＝1", "\u200e@a", "\x00=1", "''=1", "-", "+49 170"],
)
def test_what_only_looks_harmless_is_guarded_too(text: str) -> None:
    """Digits of another script after a sign, wide spaces, marks of direction."""
    assert cell(text) == f"'{text}"
    assert uncell(cell(text)) == text


@settings(max_examples=30, deadline=None)
@given(
    texts=st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")), max_size=6)
)
def test_a_table_says_what_was_written(texts: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    """Read again as CSV, and with the guard taken off, each text is what it was."""
    record = record_in(tmp_path_factory.mktemp("tables") / "me")
    for text in texts:
        record.answer(None, "pacing.note", text)
    table = spreadsheets(record)["answer.csv"]
    record.close()

    rows = list(csv.DictReader(io.StringIO(table, newline="")))

    assert [uncell(row["answer"]) for row in rows] == texts


@pytest.mark.parametrize("number", [-7, 0, 11, -0.25, 3.5])
def test_numbers_stay_numbers(number: float) -> None:
    """Below zero too."""
    assert cell(number) == str(number)
    assert float(cell(str(number))) == number


def test_nothing_is_an_empty_cell() -> None:
    """Not a nought, and not the word None."""
    assert cell(None) == ""


def test_the_tables_say_when_as_it_was_lived(record: Record) -> None:
    """Local day and time; what was not rated says why."""
    begun(record)
    record.rate("s1", "pain-before", 6)
    record.rate("s1", "pain-after", None)
    record.rate("s1", "settled", "same")
    record.answer("s1", "pacing.note", "-1 line,\nand “more”")
    record.answer("s1", "pacing.menu", ["walk", "tea"])
    files = spreadsheets(record)

    ratings = list(csv.DictReader(io.StringIO(files["rating.csv"], newline="")))
    answers = list(csv.DictReader(io.StringIO(files["answer.csv"], newline="")))

    assert [(row["what"], row["value"], row["no_value_because"]) for row in ratings] == [
        ("pain-before", "6", ""),
        ("pain-after", "", "skipped"),
        ("settled", "same", ""),
    ]
    assert (ratings[0]["day"], ratings[0]["time"][:16]) == ("2026-03-10", "2026-03-10 12:00")
    assert [uncell(row["answer"]) for row in answers] == ["-1 line,\nand “more”", '["walk", "tea"]']
    assert {name.removesuffix(".csv") for name in files} == {
        "session",
        "step",
        "rating",
        "entry",
        "measure_answer",
        "answer",
        "lesson_mark",
    }


def test_excel_knows_the_letters(record: Record) -> None:
    """UTF-8 with its mark, lines as spreadsheets end them; the zip holds what was shown, to the byte."""
    record.answer(None, "pacing.note", "Grüße 🌿")
    files = spreadsheets(record)

    with zipfile.ZipFile(io.BytesIO(packed(files))) as zipped:
        assert set(zipped.namelist()) == set(files)
        for name, text in files.items():
            assert zipped.read(name) == b"\xef\xbb\xbf" + text.encode()
    assert files["answer.csv"].count("\r\n") == 2
    assert "Grüße 🌿" in files["answer.csv"]
