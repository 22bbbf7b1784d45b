"""A meeting can be gone through in any order, at any length, and loses neither a block nor a second."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.clinic.place import from_json, to_json
from mindbody.clinic.running import Cover, MeetingRun, begin
from tests.support.meetings import ARRIVE, BLOCKS, BREAK, CLOSE, DO, LEARN, PLAN, PRACTISE, shelf

FRESH = begin(BLOCKS, shelf())
COUNT = len(BLOCKS)


def order(run: MeetingRun) -> list[int]:
    return [each.number for each in run.agenda]


def test_a_meeting_begins_as_its_file_plans_it() -> None:
    assert order(FRESH) == list(range(COUNT))
    assert [each.seconds // 60 for each in FRESH.agenda] == [10, 20, 5, 15, 10, 10, 5]
    assert [each.screens for each in FRESH.agenda] == [2, 3, 1, 1, 1, 1, 2]
    assert (FRESH.index, FRESH.screen, FRESH.cover, FRESH.paused) == (0, 0, None, False)
    assert FRESH.planned_seconds == 75 * 60


def test_one_key_leads_through_the_whole_meeting_and_another_back() -> None:
    run, walked = FRESH, [(0, 0)]
    while not run.at_end:
        run = run.next_screen()
        walked.append((run.current.number, run.screen))

    assert walked == [(0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (6, 1)]
    assert run.next_screen() == run
    back = [(run.current.number, run.screen)]
    for _ in walked[1:]:
        run = run.back()
        back.append((run.current.number, run.screen))
    assert back == walked[::-1]
    assert run.back() == run


def test_time_goes_to_the_block_it_was_spent_in() -> None:
    run = FRESH.tick(30).next_screen().tick(12.5).to_block(DO).tick(60).to_block(ARRIVE).tick(7)

    assert run.block_seconds == 49.5
    assert run.spent[DO] == 60
    assert run.session_seconds == 109.5


@pytest.mark.parametrize("nothing", [0, -3.0, float("nan"), float("inf")])
def test_no_time_is_taken_back_or_made_up(nothing: float) -> None:
    assert FRESH.tick(5).tick(nothing) == FRESH.tick(5)


def test_a_pause_costs_no_time() -> None:
    assert FRESH.pause().tick(60).resume().tick(1).session_seconds == 1


def test_a_minute_is_given_and_taken_but_never_the_last_one() -> None:
    assert FRESH.plus_minute().current.seconds == 11 * 60
    run = FRESH
    for _ in range(20):
        run = run.minus_minute()
    assert run.current.seconds == 60
    assert run.current.planned == 600


def test_a_skipped_block_is_passed_by_and_can_be_taken_up_again() -> None:
    run = FRESH.skip(LEARN).next_screen().next_screen()
    assert run.current.number == BREAK
    assert run.back().current.number == ARRIVE

    taken_up = run.to_block(LEARN)
    assert (taken_up.current.number, taken_up.current.skipped) == (LEARN, False)
    assert run.unskip(LEARN).back().current.number == LEARN


def test_skipping_the_block_one_is_in_leads_on_except_from_the_last() -> None:
    run = FRESH.next_screen().skip(ARRIVE)
    assert (run.current.number, run.screen) == (LEARN, 0)

    last = FRESH.to_block(CLOSE)
    assert last.skip(CLOSE) == last


def test_a_block_is_moved_while_the_one_under_way_stays() -> None:
    run = FRESH.to_block(DO).move(PRACTISE, 1)
    assert order(run) == [ARRIVE, PRACTISE, LEARN, BREAK, DO, PLAN, CLOSE]
    assert run.current.number == DO
    assert run.next_screen().current.number == PLAN

    assert order(FRESH.move(ARRIVE, 99))[-1] == ARRIVE
    assert order(FRESH.move(CLOSE, -5))[0] == CLOSE


def test_a_block_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="no block 7; it goes from 0 to 6"):
        FRESH.to_block(COUNT)
    with pytest.raises(ValueError, match="-1 seconds"):
        FRESH.give(LEARN, -1)
    with pytest.raises(ValueError, match="one block at least"):
        begin((), shelf())


def test_a_cover_lies_over_the_screen_until_it_is_taken_away() -> None:
    run = FRESH.blank().next_screen().next_screen()
    assert (run.cover, run.current.number) == (Cover.BLANK, LEARN)
    assert run.calm().cover is Cover.CALM
    assert run.freeze().cover is Cover.FROZEN
    assert run.help_card().cover is Cover.HELP
    assert run.help_card().uncover().cover is None


numbers = st.integers(0, COUNT - 1)
move_of = st.one_of(
    st.tuples(st.just("tick"), st.floats(-10, 900)),
    st.tuples(
        st.sampled_from(
            [
                "next_screen", "back", "blank", "freeze", "calm", "help_card", "uncover", "plus_minute",
                "minus_minute", "pause", "resume", "start_timer", "stop_timer",
            ]
        )
    ),
    st.tuples(st.sampled_from(["to_block", "skip", "unskip"]), numbers),
    st.tuples(st.just("move"), numbers, st.integers(-2, COUNT + 2)),
)  # fmt: skip


@given(st.lists(move_of, max_size=40))
def test_any_row_of_moves_keeps_every_block_and_every_second(moves: list[tuple[str, ...]]) -> None:
    """And its place can be kept and taken up again anywhere."""
    run, lived = FRESH, 0.0
    for name, *values in moves:
        if name == "tick" and not run.paused:
            lived += max(0.0, float(values[0]))
        run = getattr(run, name)(*values)

        assert sorted(order(run)) == list(range(COUNT))
        assert min(run.spent) >= 0
        assert all(each.seconds >= 60 for each in run.agenda)
        assert run.session_seconds == pytest.approx(lived)
        assert 0 <= run.screen < run.current.screens
        assert not run.current.skipped
    assert from_json(to_json(run), FRESH) == run
