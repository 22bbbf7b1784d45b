"""Steady pacing, with sums worked by hand and laws that hold for every amount."""

from fractions import Fraction
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.toolkit.pacing import (
    Change,
    DayState,
    PacedDay,
    Why,
    amount_today,
    flare_share,
    next_week,
    share_of,
    start_point,
    step_down,
    step_up,
)
from mindbody.toolkit.traffic import Light

AMOUNTS = st.integers(1, 5000)
DAYS = st.lists(
    st.builds(PacedDay, state=st.sampled_from(DayState), light=st.sampled_from([None, *Light])), max_size=7
)


def day(state: DayState = DayState.DONE, light: Light | None = Light.GREEN) -> PacedDay:
    return PacedDay(state=state, light=light)


def week(done: int, amber: int = 0, *, red: bool = False) -> list[PacedDay]:
    """A week with so many days done, the first ones amber."""
    lights = [Light.AMBER] * amber + [Light.GREEN] * 7
    days = [day(light=lights[at]) for at in range(done)]
    days += [day(DayState.NOT_TODAY, lights[at]) for at in range(done, 7)]
    return [*days[:-1], day(light=Light.RED)] if red else days


@pytest.mark.parametrize(
    ("trials", "amount", "average"),
    [
        ((10, 10, 10), 8, 10),
        ((12, 8, 10), 8, 10),
        ((15, 20, 10), 12, 15),
        ((9, 10, 12), 8, Fraction(31, 3)),
        ((1, 1, 1), 1, 1),
        ((0, 0, 0), 1, 0),
        ((0.5, 1, 0.7), 1, Fraction(22, 30)),
        ((12.5, 12.5, 12.5), 10, Fraction(25, 2)),
    ],
)
def test_the_start_point_is_four_fifths_of_three_ordinary_days(
    trials: tuple[float, ...], amount: int, average: Fraction
) -> None:
    """Rounded down, one at least: a start that holds on a poor day too."""
    found = start_point(trials)

    assert found is not None
    assert (found.amount, found.average, found.tries) == (amount, average, 3)


@pytest.mark.parametrize("trials", [(), (10,), (10, 10), (10, 10, -1)])
def test_two_tries_make_no_start_point(trials: tuple[float, ...]) -> None:
    """One good day is not an ordinary one."""
    assert start_point(trials) is None


@given(st.lists(st.integers(0, 5000), min_size=3, max_size=7))
def test_the_start_point_is_never_more_than_what_was_tried(trials: list[int]) -> None:
    """Except for the one unit that is the least there is; and it is less than a unit from four fifths."""
    found = start_point(trials)

    assert found is not None
    exactly = Fraction(4, 5) * Fraction(sum(trials), len(trials))
    assert found.amount >= 1
    assert found.amount == 1 or 0 <= exactly - found.amount < 1
    assert found.rounded is (exactly != found.amount)


@pytest.mark.parametrize(
    ("quota", "percent", "step"),
    [
        (8, 10, 1),
        (10, 10, 1),
        (14, 10, 1),
        (15, 10, 1),
        (16, 10, 2),
        (20, 10, 2),
        (40, 5, 2),
        (8, 5, 1),
        (100, 0, 0),
        (1, 10, 1),
        (2000, 10, 200),
    ],
)
def test_a_step_up_is_a_tenth_or_one(quota: float, percent: int, step: float) -> None:
    """Whole units, at least one, the gentler one where two are as near; none at nought percent."""
    assert step_up(quota, percent) == step


@pytest.mark.parametrize(("quota", "down"), [(10, 8), (8, 6), (5, 4), (2, 1), (1, 1), (0.5, 0.5), (101, 80)])
def test_a_step_down_is_a_fifth(quota: float, down: float) -> None:
    """Rounded to the gentler side; one unit stays one unit."""
    assert step_down(quota) == down


class Case(NamedTuple):
    days: list[PacedDay]
    amount: float
    change: Change
    why: Why


CASES = {
    "five done": Case(week(5), 11, Change.UP, Why.STEADY),
    "four done, one amber": Case(week(4, 1), 11, Change.UP, Why.STEADY),
    "three done": Case(week(3), 10, Change.HOLD, Why.FEW),
    "nothing logged": Case([], 10, Change.HOLD, Why.FEW),
    "two amber": Case(week(7, 2), 8, Change.DOWN, Why.ROUGH),
    "two amber, little done": Case(week(1, 2), 8, Change.DOWN, Why.ROUGH),
    "a stop sign": Case(week(7, red=True), 0, Change.STOP, Why.STOP_SIGN),
    "four smaller": Case([day(DayState.SMALLER)] * 4, 10, Change.HOLD, Why.FEW),
    "days that did not apply": Case([day(DayState.NOT_APPLICABLE)] * 7, 10, Change.HOLD, Why.FEW),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_weekly_rule(case: Case) -> None:
    """Four days done and at most one amber: up. Two amber: down. A stop sign: stop. Else hold."""
    found = next_week(10, case.days)

    assert (found.amount, found.change, found.why) == (case.amount, case.change, case.why)


def test_a_stop_sign_waits_for_a_clinician() -> None:
    """Then it goes on at the same amount, and not up in that week."""
    found = next_week(10, week(6, red=True), agreed=True)

    assert (found.amount, found.change, found.why) == (10, Change.HOLD, Why.STOP_SIGN)


@pytest.mark.parametrize(("flare", "why"), [(1, Why.FLARE), (7, Why.FLARE), (8, Why.LONG_FLARE)])
def test_a_flare_leaves_the_amount_as_it_is(flare: int, why: Why) -> None:
    """After more than seven days it is time for a new start point."""
    found = next_week(10, week(5, 2), flare_days=flare)

    assert (found.amount, found.change, found.why) == (10, Change.HOLD, why)


def test_an_amount_goes_up_once_a_week_at_most() -> None:
    """Four fine days straight after a step up are no reason for another."""
    found = next_week(10, week(6), recent=True)

    assert (found.amount, found.change, found.why) == (10, Change.HOLD, Why.RECENT)


@given(AMOUNTS, DAYS, st.sampled_from([0, 5, 10]), st.integers(0, 10), st.booleans(), st.booleans())
def test_steady_mode_never_goes_up(
    quota: int, days: list[PacedDay], percent: int, flare: int, recent: bool, agreed: bool
) -> None:
    """Whatever the week was like and whatever was wished for."""
    found = next_week(
        quota, days, percent=percent, steady=True, flare_days=flare, recent=recent, agreed=agreed
    )

    assert found.amount <= quota
    assert found.change is not Change.UP


@given(AMOUNTS, DAYS, st.sampled_from([0, 5, 10]), st.integers(0, 10))
def test_no_week_changes_an_amount_by_much(
    quota: int, days: list[PacedDay], percent: int, flare: int
) -> None:
    """At most a tenth (or one unit) up, at most a fifth (or a part of a unit more) down, or a stop; and
    the change says which."""
    found = next_week(quota, days, percent=percent, flare_days=flare)

    if found.change is Change.STOP:
        assert found.amount == 0
        assert any(each.light is Light.RED for each in days)
        return
    assert not any(each.light is Light.RED for each in days)
    assert quota - found.amount < quota / 5 + 1
    assert found.amount - quota <= max(1.0, quota * percent / 100 + 0.5)
    assert found.amount >= 1
    direction = (found.amount > quota) - (found.amount < quota)
    assert direction == {Change.UP: 1, Change.HOLD: 0, Change.DOWN: -1}[found.change]


@given(AMOUNTS, DAYS)
def test_it_only_goes_up_after_a_steady_week(quota: int, days: list[PacedDay]) -> None:
    """Four days done, no stop sign, at most one amber day."""
    found = next_week(quota, days)
    done = sum(each.state is DayState.DONE for each in days)
    amber = sum(each.light is Light.AMBER for each in days)
    red = any(each.light is Light.RED for each in days)

    assert (found.change is Change.UP) == (done >= 4 and amber <= 1 and not red)
    assert (found.done, found.amber) == (done, amber)


def test_the_first_days_of_a_flare_have_their_shares() -> None:
    """Half, then 70, then 90 percent, then the plan again."""
    assert [flare_share(number) for number in (1, 2, 3, 4, 9)] == [50, 70, 90, 100, 100]
    assert [amount_today(10, flare_day=number) for number in (0, 1, 2, 3, 4)] == [10, 5, 7, 9, 10]


@pytest.mark.parametrize(("quota", "half"), [(10, 5), (9, 4), (1, 1), (2, 1), (3, 1), (0.5, 0.5)])
def test_the_day_after_an_amber_one_is_half(quota: float, half: float) -> None:
    """One at least, in whole units, and never more than the amount."""
    assert amount_today(quota, yesterday=Light.AMBER) == half


def test_other_days_are_as_planned() -> None:
    """A green day changes nothing; after a stop sign there is no amount until a clinician has agreed."""
    assert amount_today(10, yesterday=Light.GREEN) == 10
    assert amount_today(10) == 10
    assert amount_today(10, yesterday=Light.RED) is None
    assert amount_today(10, yesterday=Light.RED, agreed=True) == 10
    assert amount_today(10, yesterday=Light.AMBER, flare_day=3) == 5


@given(AMOUNTS, st.integers(1, 100))
def test_a_share_is_at_most_the_whole_and_at_least_one(quota: int, percent: int) -> None:
    """And within half a unit of the exact share, unless that is under one unit."""
    found = share_of(quota, percent)
    exactly = Fraction(quota * percent, 100)

    assert 1 <= found <= quota
    assert found == 1 or abs(exactly - Fraction(found)) <= Fraction(1, 2)
