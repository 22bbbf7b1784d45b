"""The clocks, worked out by hand for a meeting of 10, 20, 5, 15, 10, 10 and 5 minutes."""

import pytest

from mindbody.clinic.clocks import block_left, over, session_left, timer_left
from mindbody.clinic.running import MeetingRun, begin
from tests.support.meetings import ARRIVE, BLOCKS, BREAK, DO, LEARN, PRACTISE, shelf

FRESH = begin(BLOCKS, shelf())
AT_LEARN = FRESH.tick(600).to_block(LEARN)


@pytest.mark.parametrize(
    ("run", "left_of_session", "left_of_block", "late"),
    [
        (FRESH, 4500, 600, 0),
        (FRESH.tick(100), 4400, 500, 0),
        (FRESH.tick(720), 3780, -120, 120),  # two minutes too long in the first block
        (FRESH.tick(480).to_block(LEARN), 4020, 1200, -120),  # left two minutes early
        (FRESH.plus_minute(), 4500, 660, 60),
        (FRESH.minus_minute(), 4500, 540, -60),
        (AT_LEARN, 3900, 1200, 0),
        (AT_LEARN.skip(DO), 3900, 1200, -900),
        (AT_LEARN.tick(100).to_block(DO), 3800, 900, -1400),  # what was jumped over is not to come
        (AT_LEARN.tick(100).to_block(ARRIVE), 3800, 0, 0),  # and what was had of a block is had
        (FRESH.tick(5000), -500, -4400, 4400),
    ],
)
def test_clocks(run: MeetingRun, left_of_session: float, left_of_block: float, late: float) -> None:
    assert session_left(run) == left_of_session
    assert block_left(run) == left_of_block
    assert over(run) == late


AT_DO = FRESH.to_block(DO).tick(120)


@pytest.mark.parametrize(
    ("run", "left"),
    [
        (AT_DO, None),
        (AT_DO.start_timer(), 720),  # twelve minutes, from when the room was told to begin
        (AT_DO.start_timer().tick(700), 20),
        (AT_DO.start_timer().tick(750), -30),
        (AT_DO.start_timer().plus_minute().tick(700), 80),
        (AT_DO.minus_minute().start_timer(), 660),
        (AT_DO.start_timer().stop_timer(), None),
        (AT_DO.start_timer().to_block(PRACTISE), None),
        (FRESH.to_block(PRACTISE).tick(60).start_timer(), 540),  # no timer in its file: the block's time
        (FRESH.to_block(BREAK), 300),  # a break always runs down
        (FRESH.to_block(BREAK).tick(310), -10),
    ],
)
def test_the_room_sees_time_only_where_it_is_wished(run: MeetingRun, left: float | None) -> None:
    assert timer_left(run, BLOCKS[run.current.number]) == left
