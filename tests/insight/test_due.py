"""When measures are asked: a table of days, worked by hand."""

from datetime import date, timedelta
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody import places
from mindbody.content.reading import read_library
from mindbody.insight.due import (
    LONGEST_SECONDS,
    SECONDS_AN_ITEM,
    Course,
    due,
    first_lived,
    last_lived,
)

OURS = tuple(read_library(places.lessons())[0].measures[name] for name in ("peg", "phq-4", "pgic", "gcps-r"))
BEGAN = date(2026, 1, 5)


def day(number: int) -> date:
    """So many days after the first session."""
    return BEGAN + timedelta(days=number)


class Case(NamedTuple):
    """The day, when each was last asked (by days), when the course ended, and what is due."""

    today: int
    asked: dict[str, int]
    due: str
    ended: int | None = None
    later: int | None = None


CASES = [
    Case(0, {}, ""),
    Case(6, {"peg": 0}, ""),
    Case(7, {"peg": 0, "phq-4": 0, "gcps-r": 0}, "peg"),
    Case(7, {}, "peg"),
    Case(13, {"peg": 7}, ""),
    Case(14, {"peg": 7}, "peg"),
    Case(28, {"peg": 21, "phq-4": 0, "gcps-r": 0}, "peg phq-4 pgic"),
    Case(30, {"peg": 28, "phq-4": 28, "pgic": 28, "gcps-r": 0}, ""),
    Case(40, {"peg": 35, "phq-4": 0, "pgic": 28}, "phq-4"),
    Case(60, {"peg": 58, "phq-4": 28, "pgic": 28, "gcps-r": 0}, "peg phq-4 pgic gcps-r", ended=60),
    Case(61, {"peg": 60, "phq-4": 60, "pgic": 60, "gcps-r": 60}, "", ended=60),
    Case(84, {"peg": 80, "phq-4": 60, "pgic": 60, "gcps-r": 60}, "peg phq-4 pgic gcps-r", ended=60),
    Case(14, {"peg": 7}, "", later=14),
    Case(20, {"peg": 7}, "", later=14),
    Case(21, {"peg": 7}, "peg", later=14),
    Case(14, {"peg": 7}, "peg", later=379),
    Case(14, {"peg": 7}, "", later=15),
]


@pytest.mark.parametrize("case", CASES)
def test_each_measure_is_asked_on_its_day(case: Case) -> None:
    """Weekly, at four and twelve weeks and at the end; never in the first week, nor just after “later”."""
    course = Course(
        began=BEGAN,
        ended=None if case.ended is None else day(case.ended),
        later=None if case.later is None else day(case.later),
    )
    asked = {name: day(number) for name, number in case.asked.items()}
    found = due(OURS, asked, course, day(case.today))
    assert " ".join(measure.id for measure in found) == case.due


@pytest.mark.parametrize(
    ("days", "first", "last"),
    [([7, 14, 379], 7, 14), ([15], 15, 15), ([379], None, None), ([-365, 7], -365, 7), ([], None, None)],
)
def test_a_clock_that_was_wrong_keeps_no_question_away(
    days: list[int], first: int | None, last: int | None
) -> None:
    """A day a year ahead was never lived; one a day ahead was, further east."""
    kept = [day(number) for number in days]
    assert first_lived(kept, day(14)) == (None if first is None else day(first))
    assert last_lived(kept, day(14)) == (None if last is None else day(last))


def test_before_the_first_session_nothing_is_due() -> None:
    """Nobody meets a questionnaire at the door."""
    assert due(OURS, {}, Course(), day(100)) == ()


@given(st.integers(7, 400), st.dictionaries(st.sampled_from([each.id for each in OURS]), st.integers(0, 400)))
def test_it_never_takes_longer_than_two_minutes(today: int, asked: dict[str, int]) -> None:
    """Whatever was left out, no sitting is longer, and nothing that was asked today is asked again."""
    course = Course(began=BEGAN, ended=day(60))
    days = {name: day(number) for name, number in asked.items()}
    found = due(OURS, days, course, day(today))
    items = sum(item.of is None for measure in found for item in measure.items)
    assert items * SECONDS_AN_ITEM <= LONGEST_SECONDS
    assert all(days.get(measure.id) != day(today) for measure in found)
