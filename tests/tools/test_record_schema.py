"""The form of an export is published, whole, in plain words, and true."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mindbody.record.export import exported
from mindbody.record.profile import Contact, Profile, Settings
from mindbody.record.reminders import Reminder, Reminders
from mindbody.record.tables import Base
from tests.support.hand_clock import HandClock
from tests.support.records import NOON, begun, record_in
from tools.record_schema import PAGE, TARGET, Page, Undescribed, as_text, schema

Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def checker() -> Draft202012Validator:
    published = json.loads(TARGET.read_text("utf-8"))
    Draft202012Validator.check_schema(published)
    return Draft202012Validator(published, format_checker=Draft202012Validator.FORMAT_CHECKER)


@pytest.fixture
def export(tmp_path: Path) -> dict[str, Any]:
    """A file with a row of every table."""
    record = record_in(tmp_path / "me", HandClock(NOON))
    begun(record)
    record.rate("s1", "pain-before", 6)
    record.rate("s1", "pain-after", None)
    record.rate("s1", "settled", "same")
    record.answer("s1", "pacing.note", {"text": "Grüße 🌿", "list": [1, None, 0.5]})
    record.answer("s1", "pacing.note", None)
    record.answer_item("s1", "sitting", "peg", "peg.1", 4)
    record.answer_item("s1", "sitting", "peg", "peg.2", None)
    entry = record.check_ins.begin()
    record.check_ins.rate(entry, "mood", None, "not-today")
    record.check_ins.write(entry, "the rain helped")
    record.enter_step("s1", 1, "learn")
    record.leave_step("s1", 1, "done", 12.5)
    record.check_ins.rate(record.check_ins.begin(), "pain-now", 5)
    person = Profile(
        id="me",
        contact=Contact(name="Ana"),
        settings=Settings(reminders=Reminders(on=True, times=(Reminder(at=540),))),
        unknown={"later": True},
    )
    whole = exported(record, person, NOON)
    record.close()
    assert all(whole["tables"].values())
    return whole


def test_the_published_schema_is_the_one_that_the_tables_make() -> None:
    """Who changes a table or the page runs `python -m tools.record_schema`."""
    made = as_text(schema(Page(PAGE.read_text("utf-8"))))

    assert TARGET.read_text("utf-8") == made


def test_the_page_describes_nothing_that_is_not_there() -> None:
    """A column that is gone is gone from the page too."""
    names = Page(PAGE.read_text("utf-8")).names
    common = names["Every row"]

    for table in Base.metadata.sorted_tables:
        assert names[table.name] | common == set(table.columns.keys()), table.name


def test_a_column_without_words_is_noticed() -> None:
    """The page is where a person looks up what a column means."""
    page = PAGE.read_text("utf-8").replace("| `minutes` | how long it was planned to take |\n", "")

    with pytest.raises(Undescribed, match="minutes under session"):
        schema(Page(page))


def test_what_leaves_has_the_published_form(checker: Draft202012Validator, export: dict[str, Any]) -> None:
    """Other programs can rely on it."""
    assert [error.message for error in checker.iter_errors(export)] == []


def _put(*where: str | int, value: object) -> Change:
    def change(whole: dict[str, Any]) -> None:
        inner: Any = whole
        for step in where[:-1]:
            inner = inner[step]
        inner[where[-1]] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        _put("version", value=2),
        _put("schema", value=1),
        _put("more", value=1),
        _put("profile", value=[]),
        _put("profile", "settings", "look", "theme", value="pink"),
        _put("tables", "rating", 0, "value", value="six"),
        _put("tables", "rating", 1, "reason", value=None),
        _put("tables", "session", 0, "ending", value="torn"),
        _put("tables", "session", 0, "plan", value="a walk"),
        _put("tables", "session", 0, "local_day", value="10 March"),
        _put("tables", "step", 0, "mood", value=1),
    ],
)
def test_what_has_another_form_is_told_from_it(
    checker: Draft202012Validator, export: dict[str, Any], change: Change
) -> None:
    """A schema that takes everything would promise nothing."""
    broken = copy.deepcopy(export)
    change(broken)

    assert not checker.is_valid(broken)
