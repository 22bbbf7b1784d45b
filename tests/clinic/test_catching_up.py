"""A late meeting ends on time, and what people take home is never what it costs.

The meeting: arrive 10, learn 20, break 5, do 15, practise 10, plan 10 (protected), close 5.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.clinic.catching_up import Cut, Suggestion, accept, catch_up
from mindbody.clinic.clocks import over
from mindbody.clinic.running import MeetingRun, begin
from mindbody.content.meeting import BlockKind
from tests.support.meetings import ARRIVE, BLOCKS, BREAK, CLOSE, DO, LEARN, PLAN, PRACTISE, block, shelf

FRESH = begin(BLOCKS, shelf())


def late(minutes: float, at: int = ARRIVE) -> MeetingRun:
    """All blocks before this one took what they were given, and this one `minutes` more."""
    run = FRESH
    for number in range(at):
        run = run.to_block(number).tick(run.agenda[number].seconds)
    return run.to_block(at).tick(FRESH.agenda[at].seconds + 60 * minutes)


def cut(number: int, minutes: int) -> Cut:
    return Cut(number=number, seconds=60 * minutes)


def gone(number: int, minutes: int) -> Cut:
    return Cut(number=number, seconds=60 * minutes, skip=True)


@pytest.mark.parametrize(
    ("run", "cuts", "still_late"),
    [
        # The first that can give it all is the one to give it: learn, down to half.
        (late(1), [cut(LEARN, 1)], 0),
        (late(2.5), [cut(LEARN, 3)], 0),
        (late(10), [cut(LEARN, 10)], 0),
        # Past that, others give too: do can give 7 (half of 15), the close 3, the break 2.
        (late(11), [cut(LEARN, 10), cut(DO, 1)], 0),
        (late(22), [cut(LEARN, 10), cut(BREAK, 2), cut(DO, 7), cut(CLOSE, 3)], 0),
        # And past that one is left out: learn has 20, and do gives 3 of the 23.
        (late(23), [gone(LEARN, 20), cut(DO, 3)], 0),
        # After learn, do and the others are what there is.
        (late(4, LEARN), [cut(DO, 4)], 0),
        (late(8, LEARN), [cut(DO, 7), cut(CLOSE, 1)], 0),
        (late(13, LEARN), [gone(DO, 15)], 0),
        (late(19, LEARN), [cut(BREAK, 1), gone(DO, 15), cut(CLOSE, 3)], 0),
        (late(21, LEARN), [cut(BREAK, 1), cut(DO, 7), gone(PRACTISE, 10), cut(CLOSE, 3)], 0),
        (late(23, LEARN), [gone(DO, 15), gone(PRACTISE, 10)], 0),
        (late(40, LEARN), [cut(BREAK, 2), gone(DO, 15), gone(PRACTISE, 10), cut(CLOSE, 3)], 10 * 60),
        # A practice has its own length: it is heard whole or not at all.
        (late(3, DO), [cut(CLOSE, 3)], 0),
        (late(4, DO), [gone(PRACTISE, 10)], 0),
        # Before the plan, only the close is left.
        (late(5, PRACTISE), [cut(CLOSE, 3)], 2 * 60),
    ],
)
def test_what_is_cut(run: MeetingRun, cuts: list[Cut], still_late: float) -> None:
    assert catch_up(run, BLOCKS) == Suggestion(cuts=tuple(cuts), still_late=still_late)


@pytest.mark.parametrize(
    "run",
    [
        FRESH,
        late(0.9),
        late(-3),
        late(6).skip(PRACTISE),  # already made good
        late(6, CLOSE),  # nothing comes any more
    ],
)
def test_nothing_is_suggested_where_nothing_is_to_be_gained(run: MeetingRun) -> None:
    assert catch_up(run, BLOCKS) is None


def test_a_protected_block_is_not_touched_whatever_its_kind() -> None:
    blocks = (
        block("Learn", BlockKind.LEARN, 10),
        block("Learn", BlockKind.LEARN, 20, protected=True),
        block("Plan", BlockKind.PLAN, 10),
        block("Close", BlockKind.CLOSE, 5),
    )
    run = begin(blocks, shelf()).tick(900)

    assert catch_up(run, blocks) == Suggestion(cuts=(cut(3, 3),), still_late=120)


def test_a_block_moved_to_the_end_is_named_in_the_order_of_the_agenda() -> None:
    suggestion = catch_up(late(11).move(LEARN, 5), BLOCKS)

    assert suggestion is not None
    assert [each.number for each in suggestion.cuts] == [DO, LEARN]


@given(
    at=st.integers(0, len(BLOCKS) - 1),
    minutes=st.floats(-10, 70),
    skipped=st.sets(st.integers(0, len(BLOCKS) - 1)),
    taken=st.lists(st.integers(0, len(BLOCKS) - 1), max_size=6),
)
def test_what_was_accepted_ends_on_time_or_says_how_late(
    at: int, minutes: float, skipped: set[int], taken: list[int]
) -> None:
    run = late(minutes, at)
    for number in skipped:
        run = run.skip(number)
    for number in taken:
        run = run.give(number, max(60, run.agenda[number].seconds - 120))
    suggestion = catch_up(run, BLOCKS)
    if suggestion is None:
        return
    after = accept(run, suggestion)

    assert over(after) <= suggestion.still_late + 0.001
    if suggestion.still_late:
        assert over(after) == pytest.approx(suggestion.still_late)
    assert after.index == run.index
    plan, rest = after.agenda[PLAN], after.agenda[BREAK]
    assert plan == run.agenda[PLAN]
    assert not rest.skipped or run.agenda[BREAK].skipped
    assert rest.seconds >= min(180, run.agenda[BREAK].seconds)
    assert catch_up(after, BLOCKS) is None or suggestion.still_late
