"""The smaller rules: traffic light, thoughts, ladder, flare, letter, check-ups, menu, skills and goals."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.content.menu import Company, Cost, Good, MenuItem
from mindbody.content.vocabulary import Position
from mindbody.toolkit.cells import amount_in, day_in, number_in, rows_in, whole, words_in
from mindbody.toolkit.checkups import checkups
from mindbody.toolkit.flare import with_shares
from mindbody.toolkit.goals import GoalThenAndNow, then_and_now
from mindbody.toolkit.ladder import StepRule, rungs, step_rule
from mindbody.toolkit.letter import is_open, opening_day
from mindbody.toolkit.menus import Wish, narrowed
from mindbody.toolkit.skills import most_used, with_used
from mindbody.toolkit.thoughts import habit_thermometer
from mindbody.toolkit.traffic import Light, light


@pytest.mark.parametrize(
    ("usual", "highest", "morning", "expected"),
    [
        (4, 6, None, Light.GREEN),
        (4, 7, None, Light.AMBER),
        (4, 3, None, Light.GREEN),
        (4, 6, 4, Light.GREEN),
        (4, 6, 5, Light.GREEN),
        (4, 6, 6, Light.AMBER),
        (4, 4, 8, Light.GREEN),
        (0, 2, 0, Light.GREEN),
        (None, 6, None, None),
        (4, None, None, None),
    ],
)
def test_two_points_up_and_back_by_morning_is_green(
    usual: float | None, highest: float | None, morning: float | None, expected: Light | None
) -> None:
    """More, or longer, is amber; without numbers nothing is said."""
    assert light(usual, highest, next_morning=morning) is expected


@given(st.none() | st.integers(0, 10), st.none() | st.integers(0, 10), st.none() | st.integers(0, 10))
def test_a_stop_sign_is_red_whatever_the_numbers(a: int | None, b: int | None, c: int | None) -> None:
    """And no number alone is ever red."""
    assert light(a, b, next_morning=c, stop_sign=True) is Light.RED
    assert light(a, b, next_morning=c) is not Light.RED


def test_the_habit_met_most_often_is_named_after_three_records() -> None:
    """Two are too few to name anything."""
    records = [{"habit": "worst-case"}, {"habit": "should"}, {"habit": "worst-case"}]

    found = habit_thermometer(records)

    assert habit_thermometer(records[:2]) is None
    assert found is not None
    assert (found.most, found.times, found.records) == (("worst-case",), 2, 3)


def test_habits_that_came_as_often_are_both_named() -> None:
    """A fair thought and no habit at all are records, and no habits."""
    records = [{"habit": each} for each in ("should", "none", "filtering", "fair-thought", None, "")]

    found = habit_thermometer(records)

    assert found is not None
    assert (found.most, found.times, found.records) == (("should", "filtering"), 1, 4)
    fair = habit_thermometer([{"habit": "none"}] * 3)
    assert fair is not None
    assert (fair.most, fair.times) == ((), 0)


def test_rungs_go_from_the_least_worry_up() -> None:
    """Those without a number come last; equals stay as they were written."""
    rows: list[dict[str, Any]] = [
        {"activity": "bus", "worry": 8},
        {"activity": "later"},
        {"activity": "stairs", "worry": 3},
        {"activity": "lift a bag", "worry": 8},
        {"activity": "garden", "worry": 0},
    ]

    assert [row["activity"] for row in rungs(rows)] == ["garden", "stairs", "bus", "lift a bag", "later"]


def test_a_body_that_crashes_stays_level() -> None:
    """Steady mode decides, and nothing else."""
    assert step_rule(steady=True) is StepRule.STEADY
    assert step_rule(steady=False) is StepRule.SMALL_STEPS


def test_the_days_of_a_flare_are_filled_in() -> None:
    """Half, 70 and 90 percent, and never over what a person has said."""
    assert with_shares([]) == [
        {"id": "day-1", "amount": 50},
        {"id": "day-2", "amount": 70},
        {"id": "day-3", "amount": 90},
    ]
    told: list[dict[str, Any]] = [
        {"id": "day-2", "amount": 0, "keep": "tea"},
        {"id": "day-3", "drop": "ironing"},
    ]
    assert with_shares(told) == [
        {"id": "day-1", "amount": 50},
        {"id": "day-2", "amount": 0, "keep": "tea"},
        {"id": "day-3", "amount": 90, "drop": "ironing"},
    ]


def test_a_letter_opens_after_twelve_weeks() -> None:
    """On the very day, not before."""
    written = date(2026, 11, 22)

    assert opening_day(written) == date(2027, 2, 14)
    assert not is_open(written, date(2027, 2, 13))
    assert is_open(written, date(2027, 2, 14))


def test_check_ups_are_four_and_twelve_weeks_ahead() -> None:
    """On the same day of the week as today."""
    assert checkups(date(2026, 11, 22)) == (date(2026, 12, 20), date(2027, 2, 14))


def item(id: str, **more: Any) -> MenuItem:
    return MenuItem(
        id=id,
        label=id,
        energy=more.get("energy", 1),
        positions=more.get("positions", tuple(Position)),
        cost=more.get("cost", Cost.FREE),
        company=more.get("company", Company.ALONE),
        kind=Good.PLEASURE,
    )


MENU = (
    item("tea"),
    item("walk", energy=3, positions=(Position.STANDING,)),
    item("cinema", energy=2, cost=Cost.LOW, company=Company.OTHERS, positions=(Position.SEATED,)),
    item("music", positions=(Position.LYING,), company=Company.EITHER),
)


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        (Wish(), ["tea", "walk", "cinema", "music"]),
        (Wish(energy=1), ["tea", "music"]),
        (Wish(energy=2), ["tea", "cinema", "music"]),
        (Wish(position=Position.LYING), ["tea", "music"]),
        (Wish(position=Position.RECLINING), ["tea", "music"]),
        (Wish(cost=Cost.FREE), ["tea", "walk", "music"]),
        (Wish(cost=Cost.LOW), ["tea", "walk", "cinema", "music"]),
        (Wish(company=Company.OTHERS), ["cinema", "music"]),
        (Wish(company=Company.ALONE), ["tea", "walk", "music"]),
        (Wish(energy=1, company=Company.OTHERS, cost=Cost.FREE), ["music"]),
        (Wish(energy=3, position=Position.STANDING), ["tea", "walk"]),
    ],
)
def test_a_menu_is_narrowed_to_what_suits_today(wish: Wish, found: list[str]) -> None:
    """Less energy than there is always suits, and so does what costs nothing."""
    assert [each.id for each in narrowed(MENU, wish)] == found


def test_the_skills_used_most_come_first() -> None:
    """Each once; what a person has written stays and is not doubled."""
    used = most_used(["sigh", "body-scan", "sigh", "rain", "body-scan", "sigh"])

    assert used == ("sigh", "body-scan", "rain")
    assert with_used([{"skill": "body-scan", "helped": 2}], used) == [
        {"skill": "body-scan", "helped": 2},
        {"skill": "sigh"},
        {"skill": "rain"},
    ]
    assert len(with_used([], used, limit=2)) == 2
    assert len(most_used([str(number) for number in range(20)])) == 8


def test_a_goal_is_shown_then_and_now() -> None:
    """Where one started is the first thing that was kept, where one is the latest."""
    answers = {"goal": "Walk with Sam", "goal_unit": "minutes", "goal_now": 6, "goal_target": 20}

    assert then_and_now(answers, [2, None, 4]) == GoalThenAndNow(
        goal="Walk with Sam", unit="minutes", start=2, target=20, now=6
    )
    unchanged = then_and_now(answers, [6])
    assert unchanged is not None
    assert (unchanged.start, unchanged.now) == (6, None)
    asked = then_and_now(answers, [6], now=9)
    assert asked is not None
    assert asked.now == 9
    assert then_and_now({"goal": "  "}) is None


@pytest.mark.parametrize("value", [None, True, [], {}, "nan", "1e999", "x", float("inf")])
def test_what_is_no_number_is_none(value: object) -> None:
    """Nought is a number, and missing is not nought."""
    assert number_in(value) is None
    assert amount_in(value) is None


def test_cells_are_read_as_they_were_kept() -> None:
    """Each kind by its own shape."""
    assert (number_in("2.5"), number_in(0), amount_in(-1), whole(3.0), whole(2.5)) == (2.5, 0, None, 3, 2.5)
    assert rows_in([{"a": 1}, "x", None]) == ({"a": 1},)
    assert rows_in("abc") == ()
    assert (words_in(" a "), words_in(3)) == ("a", "")
    assert (day_in("2026-11-22"), day_in("mon"), day_in(3)) == (date(2026, 11, 22), None, None)
