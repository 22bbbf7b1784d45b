"""The sums of the sleep diary, worked by hand."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.toolkit.sleep import Night, SleepSums, minute_of_day, night_of, sleep_sums

NIGHT: dict[str, Any] = {
    "lights_out": "23:00",
    "minutes_to_sleep": 30,
    "times_awake": 2,
    "minutes_awake": 45,
    "final_wake": "06:30",
    "out_of_bed": "07:00",
}


def test_a_night_goes_over_midnight() -> None:
    """Eight hours in bed, less 30, 45 and the half hour before getting up: 375 minutes, 78 percent."""
    night = night_of(NIGHT)

    assert night == Night(in_bed=480, asleep=375)
    assert night.share == 78


@pytest.mark.parametrize(
    ("change", "night"),
    [
        ({"lights_out": "00:30"}, Night(in_bed=390, asleep=285)),
        (
            {"lights_out": "09:00", "final_wake": "15:00", "out_of_bed": "15:00"},
            Night(in_bed=360, asleep=285),
        ),
        ({"final_wake": "07:00"}, Night(in_bed=480, asleep=405)),
        (
            {"final_wake": "23:50", "out_of_bed": "00:10", "lights_out": "20:00"},
            Night(in_bed=250, asleep=155),
        ),
        ({"minutes_awake": None, "times_awake": 0}, Night(in_bed=480, asleep=420)),
        ({"minutes_awake": None}, Night(in_bed=480, asleep=None)),
        ({"minutes_to_sleep": None}, Night(in_bed=480, asleep=None)),
        ({"final_wake": None}, Night(in_bed=480, asleep=None)),
        ({"lights_out": None}, Night(in_bed=None, asleep=None)),
        ({"out_of_bed": None}, Night(in_bed=None, asleep=None)),
        ({"out_of_bed": "23:00"}, Night(in_bed=None, asleep=None)),
        ({"minutes_awake": 600}, Night(in_bed=480, asleep=None)),
        ({"final_wake": "22:00"}, Night(in_bed=480, asleep=None)),
        ({"minutes_awake": -5, "times_awake": 1}, Night(in_bed=480, asleep=None)),
        ({"lights_out": "25:00"}, Night(in_bed=None, asleep=None)),
    ],
)
def test_what_was_not_told_is_not_made_up(change: dict[str, Any], night: Night) -> None:
    """Nor is what contradicts itself."""
    assert night_of({**NIGHT, **change}) == night


def test_the_averages_are_of_whole_nights() -> None:
    """A night without all its numbers is left out, not counted as nought."""
    second = {**NIGHT, "lights_out": "22:00", "minutes_awake": 0}

    assert sleep_sums([NIGHT, second, {**NIGHT, "final_wake": None}, {}]) == SleepSums(
        nights=2, in_bed=510, asleep=428, share=84
    )
    assert sleep_sums([]) is None
    assert sleep_sums([{"lights_out": "23:00"}]) is None


TIMES = st.integers(0, 24 * 60 - 1).map(lambda minute: f"{minute // 60:02}:{minute % 60:02}")
MINUTES = st.none() | st.integers(0, 900)


@given(
    st.fixed_dictionaries(
        {
            "lights_out": st.none() | TIMES,
            "final_wake": st.none() | TIMES,
            "out_of_bed": st.none() | TIMES,
            "minutes_to_sleep": MINUTES,
            "minutes_awake": MINUTES,
            "times_awake": MINUTES,
        }
    )
)
def test_nobody_sleeps_longer_than_they_lie_there(row: dict[str, Any]) -> None:
    """Whatever is told: sleep is between nothing and the time in bed, the share between 0 and 100."""
    night = night_of(row)

    if night.in_bed is not None:
        assert 0 < night.in_bed < 24 * 60
    if night.asleep is not None:
        assert night.in_bed is not None
        assert 0 <= night.asleep <= night.in_bed
        assert night.share is not None
        assert 0 <= night.share <= 100


@given(st.integers(0, 24 * 60 - 1), st.integers(1, 24 * 60 - 1))
def test_the_clock_may_pass_midnight_anywhere(begin: int, length: int) -> None:
    """A night of a length is that long, whenever it begins."""

    def clock(minute: int) -> str:
        return f"{minute // 60 % 24:02}:{minute % 60:02}"

    row = {
        "lights_out": clock(begin),
        "out_of_bed": clock(begin + length),
        "final_wake": clock(begin + length),
    }

    assert night_of({**row, "minutes_to_sleep": 0, "minutes_awake": 0}) == Night(in_bed=length, asleep=length)


@pytest.mark.parametrize(
    ("written", "minute"),
    [("00:00", 0), ("7:05", 425), ("24:00", None), ("x", None), (None, None), ("07:60", None)],
)
def test_times_are_read_strictly(written: object, minute: int | None) -> None:
    """What is no time is none."""
    assert minute_of_day(written) == minute
