"""Time is credited when it was spent, and only then."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.session.activity import ActiveTime, Gap


class Tick(NamedTuple):
    """What both clocks moved by since the last tick, and what comes of it."""

    monotonic: float
    wall: float
    credited: float
    gap: float | None


TICKS = [
    Tick(1.0, 1.0, 1.0, None),
    Tick(4.9, 4.9, 4.9, None),
    Tick(1800.0, 1800.0, 0.0, 1800.0),
    Tick(0.4, 1800.0, 0.0, 1800.0),
    Tick(1800.0, 0.4, 0.0, 1800.0),
    Tick(1.0, 86400.0, 0.0, 86400.0),
    Tick(1.0, 31536000.0, 0.0, 31536000.0),
    Tick(1.0, -86400.0, 1.0, None),
    Tick(1.0, -31536000.0, 1.0, None),
    Tick(-1.0, 1.0, 0.0, None),
]


@pytest.mark.parametrize("case", TICKS)
def test_a_jump_of_either_clock_is_not_time_spent(case: Tick) -> None:
    """A machine that slept half an hour credits none of it, whichever of its clocks ran on; a clock set
    back costs nothing."""
    started, _ = ActiveTime(seconds=60.0).tick(100.0, 5000.0)

    after, gap = started.tick(100.0 + case.monotonic, 5000.0 + case.wall)

    assert after.seconds == pytest.approx(60.0 + case.credited)
    assert gap == (None if case.gap is None else Gap(seconds=case.gap))


def test_counting_goes_on_after_a_gap() -> None:
    """The seconds after waking count again, from the first tick on."""
    time, _ = ActiveTime().tick(0.0, 0.0)
    time, gap = time.tick(1.0, 1801.0)
    time, none = time.tick(2.0, 1802.0)

    assert gap is not None
    assert none is None
    assert time.seconds == 1.0


def test_a_rest_is_not_credited() -> None:
    """Between a pause and the next tick nothing counts."""
    time, _ = ActiveTime().tick(0.0, 0.0)
    time, _ = time.tick(2.0, 2.0)
    time, gap = time.rested().tick(300.0, 300.0)

    assert (time.seconds, gap) == (2.0, None)


@given(st.lists(st.tuples(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9)), max_size=30))
def test_time_never_runs_back(readings: list[tuple[float, float]]) -> None:
    """Whatever the clocks say, what was credited stays credited."""
    time = ActiveTime()
    for monotonic, wall in readings:
        before = time.seconds
        time, _ = time.tick(monotonic, wall)
        assert before <= time.seconds <= before + 5.0
