"""Flares: two days or more, two points or more above what was usual then."""

import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mindbody.insight.flares import Flare, flares, is_above
from mindbody.insight.spread import Noted

FIRST = date(2026, 1, 1)


def days(*values: float | None) -> list[Noted]:
    """One number a day from the first of January on; None for a day without an entry."""
    return [
        Noted(FIRST + timedelta(days=number), value)
        for number, value in enumerate(values)
        if value is not None
    ]


def test_one_day_is_above_by_the_same_rule() -> None:
    """The usual is 4 after seven days of it; six days tell nothing; a told hard day of 5 is above 4."""
    eighth = FIRST + timedelta(days=7)

    assert is_above(days(*[4] * 7), Noted(eighth, 6))
    assert not is_above(days(*[4] * 7), Noted(eighth, 5))
    assert not is_above(days(*[4] * 6), Noted(eighth, 10))
    assert is_above(days(4), Noted(eighth, 5), usual_high=4)
    # What was noted on the day itself, or after it, is no usual.
    assert is_above([*days(*[4] * 7), *(Noted(eighth, 9),) * 9], Noted(eighth, 6))


def test_two_days_well_above_the_usual_are_a_flare() -> None:
    """Seven days of 4, then 6 and 7: the usual is 4, and both days are two points above it or more."""
    found = flares(days(*[4] * 7, 6, 7, 4))

    assert found == (Flare(date(2026, 1, 8), date(2026, 1, 9), 7.0, 2),)
    assert found[0].days == 2


def test_one_bad_day_is_no_flare_and_a_little_more_pain_is_none() -> None:
    """One day at 8; two days at 5.5, which is a point and a half above."""
    assert flares(days(*[4] * 7, 8, 4, 5.5, 5.5, 4)) == ()


def test_before_seven_days_were_rated_nothing_is_usual() -> None:
    """Six days of 2 and two of 9: too little is known of this person."""
    assert flares(days(*[2] * 6, 9, 9)) == ()


def test_a_day_or_two_without_an_entry_do_not_end_a_flare_and_three_do() -> None:
    """Whoever is in a flare has more to do than to note it."""
    [one] = flares(days(*[3] * 8, 7, 7, None, None, 8, 3))
    assert (one.first, one.last, one.rated) == (date(2026, 1, 9), date(2026, 1, 13), 3)

    assert [each.rated for each in flares(days(*[3] * 8, 7, 7, None, None, None, 8, 8))] == [2, 2]


def test_what_lasts_becomes_the_usual() -> None:
    """Four weeks at 3, then 7 for good. On day 15 of it the four weeks before are half 3 and half 7: a middle
    of 5, and 7 is still two above it; from day 16 on most of them are 7."""
    [one] = flares(days(*[3] * 28, *[7] * 40))

    assert (one.first, one.rated) == (FIRST + timedelta(days=28), 15)


def test_a_person_s_own_word_for_a_hard_day_counts_as_well() -> None:
    """They said that a usual hard day is a 6: two days at 7 are a flare, even in the first week."""
    assert flares(days(5, 7, 7, 6), usual_high=6) == (Flare(date(2026, 1, 2), date(2026, 1, 3), 7.0, 2),)


@given(st.lists(st.one_of(st.none(), st.integers(0, 10).map(float)), max_size=80), st.integers(0, 5))
def test_flares_lie_apart_and_in_order(values: list[float | None], shift: int) -> None:
    """Each has at least two rated days, they never touch, and a shift of the calendar changes nothing."""
    found = flares(days(*values))

    assert all(each.rated >= 2 and each.first < each.last for each in found)
    assert all(one.last < other.first for one, other in itertools.pairwise(found))
    moved = [Noted(day + timedelta(days=shift), value) for day, value in reversed(days(*values))]
    assert [each.first - timedelta(days=shift) for each in flares(moved)] == [each.first for each in found]
