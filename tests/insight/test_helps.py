"""What seems to help: counted from five on, with its doubt, and the doubt first."""

from collections.abc import Sequence
from itertools import count
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mindbody.insight.helps import Verdict, compare, fewer_uses, what_seems_to_help
from mindbody.insight.resampling import interval_of_median
from mindbody.insight.uses import By, Use, What

SCAN, KIND, SIGH = What(By.PRACTICE, "scan"), What(By.PRACTICE, "kind"), What(By.BREATH, "sigh")
_numbers = count()


def used(what: What, *changes: int) -> list[Use]:
    return [Use(f"s{next(_numbers)}", what, before=6, after=6 + change) for change in changes]


def test_five_uses_tell_something_and_four_nothing() -> None:
    """The fifth use is the first that is told of; what is not told is counted as still to come."""
    uses = [*used(SCAN, -1, -2, -1, 0, -3), *used(KIND, -5, -5, -5, -5)]

    [seems] = what_seems_to_help(uses)

    assert (seems.what, seems.count, seems.median) == (SCAN, 5, -1.0)
    assert (seems.lower, seems.same, seems.higher) == (4, 1, 0)
    assert fewer_uses(uses) == {KIND: 4}


def test_an_interval_that_touches_nought_is_not_clear_yet() -> None:
    """-1, -1, -1, 0, 0: the middle is -1, but three draws of nought in five are common enough."""
    [seems] = what_seems_to_help(used(SCAN, -1, -1, -1, 0, 0))

    assert seems.median == -1.0
    assert seems.interval == (-1.0, 0.0)
    assert (seems.verdict, seems.sureness) == (Verdict.NOT_CLEAR, 0.0)


def test_lower_and_higher_are_told_alike() -> None:
    """Five times two points lower, five times one higher: no draw can say otherwise."""
    found = what_seems_to_help([*used(SIGH, 1, 1, 1, 1, 1), *used(SCAN, -2, -2, -2, -2, -2)])

    assert [(each.what, each.verdict, each.interval) for each in found] == [
        (SCAN, Verdict.LOWER, (-2.0, -2.0)),
        (SIGH, Verdict.HIGHER, (1.0, 1.0)),
    ]


def test_the_surest_comes_first_not_the_largest() -> None:
    """The sigh was once followed by nine points less, and is not clear; the scan is two points every time."""
    found = what_seems_to_help([*used(SIGH, -9, -8, 0, 1, 1), *used(SCAN, *[-2] * 9)])

    assert [each.what for each in found] == [SCAN, SIGH]
    assert found[1].verdict is Verdict.NOT_CLEAR


def test_the_interval_is_that_of_the_draws_worked_out_by_hand() -> None:
    """Of a -2 and four 0, the median of five draws is -2 when at least three of them are the -2: with a
    probability of 10*0.2^3*0.8^2 + 5*0.2^4*0.8 + 0.2^5 = 5.8 %. That is more than 2.5 %, so it is in. Of a -2
    and five 0, it takes four of six draws for a median of -2, and three for one of -1: together 6.2 %, the
    former alone 0.9 %.
    """
    assert interval_of_median((-2, 0, 0, 0, 0), "a") == (-2.0, 0.0)
    assert interval_of_median((-2, 0, 0, 0, 0, 0), "a") == (-1.0, 0.0)


def test_two_sides_need_five_each() -> None:
    """No word about four against fifty."""
    uses = [*used(SCAN, *[-2] * 50), *used(KIND, 0, 0, 0, 0)]
    assert compare(uses, SCAN, KIND) is None

    compared = compare([*uses, *used(KIND, 0)], SCAN, KIND)

    assert compared is not None
    assert (compared.difference, compared.interval, compared.verdict) == (-2.0, (-2.0, -2.0), Verdict.LOWER)
    assert (compared.one.count, compared.other.count) == (50, 5)


def test_a_breath_is_not_held_against_a_practice() -> None:
    with pytest.raises(ValueError, match="can't be held against"):
        compare([], SCAN, SIGH)


CHANGES = st.lists(st.integers(-10, 10), min_size=1, max_size=40)


@settings(max_examples=60)
@given(CHANGES, st.randoms(use_true_random=False))
def test_the_same_numbers_have_the_same_interval(changes: Sequence[int], order: object) -> None:
    """In any order, on any day; the median lies within its interval, and that within the numbers."""
    shuffled = list(changes)
    order.shuffle(shuffled)  # type: ignore[attr-defined]  # a Random

    interval = interval_of_median(changes, "a")

    assert interval_of_median(shuffled, "a") == interval
    assert min(changes) <= interval.low <= median(changes) <= interval.high <= max(changes)


@settings(max_examples=40)
@given(st.dictionaries(st.sampled_from("abcdef"), CHANGES, max_size=4), CHANGES)
def test_one_thing_is_told_the_same_whatever_else_was_used(
    others: dict[str, list[int]], ones: list[int]
) -> None:
    """A new practice never changes what was said of an old one."""
    mine = used(SCAN, *ones)
    theirs = [use for name, changes in others.items() for use in used(What(By.PRACTICE, name), *changes)]

    def of_mine(uses: list[Use]) -> list[object]:
        return [each for each in what_seems_to_help(uses) if each.what == SCAN]

    assert of_mine([*theirs, *mine]) == of_mine(mine)
