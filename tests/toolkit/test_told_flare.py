"""The three-day shape: which day it is, how small it is, and when it ends. Every case is worked by hand."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mindbody.record.clock import local_day
from mindbody.toolkit.cells import Row
from mindbody.toolkit.told_flare import (
    FlareDay,
    ToldFlare,
    ended,
    flare_day,
    flare_today,
    kept_as,
    longer,
    percent_of,
    smaller_amount,
    smaller_minutes,
    told_in,
)

FIRST = date(2026, 11, 22)
TOLD = ToldFlare(first=FIRST)


def berlin(day: int, hour: int, minute: int = 0, *, fold: int = 0) -> datetime:
    """In October 2026, on whose 25th the clocks go back at three."""
    return datetime(2026, 10, day, hour, minute, tzinfo=ZoneInfo("Europe/Berlin"), fold=fold)


def on(days: int) -> date:
    return FIRST + timedelta(days=days)


def test_three_days_and_then_whole_again() -> None:
    """Half, 70, 90 percent; nothing before, nothing after."""
    shape = [flare_day(TOLD, on(away)) for away in range(-2, 5)]
    stages = [(each.stage, each.percent) if each else None for each in shape]

    # The day before is for those who travel west over midnight.
    assert stages == [None, (1, 50), (1, 50), (2, 70), (3, 90), None, None]


def test_the_shares_are_the_persons_own() -> None:
    """What stands in the flare plan counts; a day without a number keeps the usual one, none is above all."""
    rows: list[Row] = [
        {"id": "day-1", "amount": 30},
        {"id": "day-2", "keep": "meals"},
        {"id": "day-3", "amount": 120},
    ]

    assert [percent_of(stage, rows) for stage in (1, 2, 3)] == [30, 70, 100]
    assert [percent_of(stage, [{"id": "day-1", "amount": "much"}]) for stage in (1, 2, 3)] == [50, 70, 90]


def test_a_longer_flare_repeats_a_day() -> None:
    """Day two three times over, then day three: five days in all."""
    told = longer(longer(TOLD, on(1)), on(2))
    days = [flare_day(told, on(away)) for away in range(6)]

    assert [each.stage if each else None for each in days] == [1, 2, 2, 2, 3, None]
    assert [each.day if each else None for each in days] == [1, 2, 3, 4, 5, None]
    assert [each.again for each in days if each] == [False, True, True, False, False]


def test_after_a_week_it_is_a_long_one() -> None:
    told = TOLD
    for away in range(7):
        told = longer(told, on(away))

    last, eighth = flare_day(told, on(6)), flare_day(told, on(7))
    assert last is not None
    assert not last.long
    assert eighth is not None
    assert eighth.long


def test_who_is_through_it_has_whole_plans_the_same_day() -> None:
    told = ended(TOLD, on(1))

    assert flare_day(told, on(0)) is not None
    assert flare_day(told, on(1)) is None
    assert flare_day(told, on(2)) is None


@pytest.mark.parametrize(
    ("moment", "stage"),
    [
        # Told at noon on the day before the clocks go back; days begin at four.
        (berlin(24, 12), 1),
        (berlin(25, 2, 30, fold=0), 1),
        (berlin(25, 2, 30, fold=1), 1),
        (berlin(25, 3, 59), 1),
        (berlin(25, 4, 0), 2),
        (berlin(26, 3, 59), 2),
        (berlin(26, 4, 0), 3),
        (berlin(27, 4, 0), None),
    ],
)
def test_a_day_begins_when_the_persons_days_do(moment: datetime, stage: int | None) -> None:
    """A night of 25 hours is one night, and one in the small hours is still in the day before."""
    today = local_day(moment, 4)

    found = flare_day(ToldFlare(first=date(2026, 10, 24)), today)
    assert (found.stage if found else None) == stage


def test_it_is_kept_as_plain_values_and_read_back() -> None:
    told = ended(longer(TOLD, FIRST), on(3))

    assert told_in(kept_as(told)) == told
    assert flare_today({"flare_told": kept_as(TOLD)}, FIRST) == FlareDay(stage=1, day=1, percent=50)


@pytest.mark.parametrize(
    "answer", [None, "", [], {}, {"first": "soon"}, {"first": None, "over": "2026-11-22"}]
)
def test_what_cannot_be_read_is_no_flare(answer: object) -> None:
    assert flare_today({"flare_told": answer}, FIRST) is None


@pytest.mark.parametrize(
    ("minutes", "percent", "smaller"),
    [(12, 50, 6), (12, 70, 8), (12, 90, 10), (45, 50, 22), (5, 50, 3), (3, 90, 3), (12, 0, 3), (12, 100, 12)],
)
def test_sessions_are_suggested_shorter(minutes: int, percent: int, smaller: int) -> None:
    """The share, rounded down, never under three minutes."""
    assert smaller_minutes(minutes, FlareDay(stage=1, day=1, percent=percent)) == smaller
    assert smaller_minutes(minutes, None) == minutes


@pytest.mark.parametrize(
    ("amount", "percent", "smaller"), [(10, 50, 5), (1, 50, 1), (11, 90, 10), (200, 70, 140)]
)
def test_a_paced_amount_is_smaller_in_whole_units(amount: float, percent: int, smaller: float) -> None:
    assert smaller_amount(amount, FlareDay(stage=1, day=1, percent=percent)) == smaller
    assert smaller_amount(amount, None) == amount
