"""Answers are counted with two keys, and nobody can be told from the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.clinic.tallies import Counting

EMPTY = Counting(block=3, question="How was it?")


def counted(*values: int) -> Counting:
    count = EMPTY
    for value in values:
        count = count.plus(value)
    return count


def test_answers_are_counted_up_and_down() -> None:
    count = counted(0, 10, 10, 4).minus(10)

    assert count.counts == (1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1)
    assert count.answers == 3
    assert count.minus(7) == count


@pytest.mark.parametrize("value", [-1, 11])
def test_an_answer_that_cant_be_given_is_refused(value: int) -> None:
    with pytest.raises(ValueError, match="from 0 to 10"):
        EMPTY.plus(value)


def test_counts_stay_hidden_until_they_are_shown() -> None:
    count = counted(1, 2, 3, 4, 5)

    assert count.dots() is None
    dots = count.show().dots()
    assert dots is not None
    assert (dots.question, dots.counts) == (count.question, count.counts)
    assert count.show().hide().dots() is None


def test_four_answers_are_not_shown() -> None:
    with pytest.raises(ValueError, match="from 5 answers on; there are 4"):
        counted(1, 2, 3, 4).show()


def test_a_count_hides_as_soon_as_it_changes() -> None:
    """Else the next answer would be seen to arrive, and from whom."""
    shown = counted(1, 2, 3, 4, 5, 6).show()

    assert shown.plus(9).dots() is None
    assert shown.minus(6).dots() is None
    assert shown.minus(6).show().dots() is not None


@given(st.lists(st.tuples(st.sampled_from(["plus", "minus"]), st.integers(0, 10)), max_size=30))
def test_under_five_answers_are_never_dots(keys: list[tuple[str, int]]) -> None:
    count = EMPTY
    for name, value in keys:
        count = getattr(count, name)(value)
        count = count.show() if count.may_show else count

        assert (count.dots() is None) == (count.answers < 5)
        assert min(count.counts) >= 0
