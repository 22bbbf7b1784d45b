"""The sums of the first exercises, worked by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.toolkit.dial import turns_down
from mindbody.toolkit.goals import SURE_ENOUGH, Shrink, halfway, shrinks
from mindbody.toolkit.values import ValueGap, value_gap, value_gaps, widest_gap


@pytest.mark.parametrize(
    ("importance", "lived", "gap"),
    [(10, 2, 8), (5, 5, 0), (3, 7, -4), (None, 5, None), (5, None, None), (0, 0, 0)],
)
def test_a_gap_is_what_matters_less_what_was_lived(
    importance: int | None, lived: int | None, gap: int | None
) -> None:
    """Without both numbers there is no gap, and none is made up."""
    assert value_gap(importance, lived) == gap


def test_the_widest_gap_comes_first() -> None:
    """Among equals the one that matters more; what was half answered is left out."""
    rows = [
        {"id": "work", "importance": 6, "lived": 2},
        {"id": "family", "importance": 10, "lived": 6},
        {"id": "health", "importance": 9, "lived": 2},
        {"id": "fun", "importance": 3, "lived": 5},
        {"id": "learning", "importance": 8},
    ]

    assert value_gaps(rows) == (
        ValueGap(domain="health", gap=7),
        ValueGap(domain="family", gap=4),
        ValueGap(domain="work", gap=4),
        ValueGap(domain="fun", gap=-2),
    )
    assert widest_gap(rows) == ValueGap(domain="health", gap=7)
    assert widest_gap(rows[3:]) is None
    assert widest_gap([]) is None


@pytest.mark.parametrize("confidence", [None, 7, 8, 10])
def test_a_sure_step_is_left_as_it_is(confidence: int | None) -> None:
    """From seven on, or without a number, nothing is offered."""
    assert shrinks(confidence) == ()


@pytest.mark.parametrize(
    ("confidence", "first"),
    [(6, Shrink.LESS), (4, Shrink.LESS), (3, Shrink.FLOOR_VERSION), (0, Shrink.FLOOR_VERSION)],
)
def test_an_unsure_step_can_be_made_smaller(confidence: int, first: Shrink) -> None:
    """Under seven every way is offered once; with little confidence the smallest version comes first."""
    offered = shrinks(confidence)

    assert confidence < SURE_ENOUGH
    assert offered[0] is first
    assert sorted(offered) == sorted(Shrink)


@pytest.mark.parametrize(
    ("now", "target", "expected"),
    [(0, 10, 5), (2, 5, 3), (10, 2, 6), (0, 1, 1), (0, 0.5, 0.5), (4, 4, 4)],
)
def test_halfway_is_a_smaller_target(now: float, target: float, expected: float) -> None:
    """Whole units, towards the target and never past it."""
    assert halfway(now, target) == expected


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_halfway_lies_between(now: float, target: float) -> None:
    """Also when less is the goal."""
    low, high = sorted((now, target))

    assert low - 1e-6 <= halfway(now, target) <= high + 1e-6


def test_the_turn_downs_one_can_change_come_first() -> None:
    """Then the strongest; what turns pain up, has no effect or no words is not among them."""
    rows: list[dict[str, object]] = [
        {"item": "Quiet room", "effect": -3, "can_change": "no"},
        {"item": "Warm bath", "effect": -1, "can_change": "yes"},
        {"item": " Slow music ", "effect": -2, "can_change": "yes"},
        {"item": "Loud street", "effect": 3, "can_change": "no"},
        {"item": "Tea", "effect": 0, "can_change": "yes"},
        {"item": "A friend", "effect": -3},
        {"item": "  ", "effect": -3, "can_change": "yes"},
        {"item": "Rest", "can_change": "yes"},
        {"item": "Warm bath", "effect": -1, "can_change": "yes"},
        {"item": "Stretching", "effect": -1, "can_change": "partly"},
    ]

    assert turns_down(rows) == ("Slow music", "Warm bath", "Stretching", "Quiet room", "A friend")
