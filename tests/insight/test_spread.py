"""Days, weeks and months: each day once, gaps as gaps, the same numbers in whatever order they come."""

import itertools
from datetime import UTC, date, datetime, timedelta
from statistics import median
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.insight.amounts import Amount, amounts_over
from mindbody.insight.spread import Grain, Noted, day_medians, grain_for, spread_over, unbroken
from mindbody.record.clock import stamp
from mindbody.record.rows import PracticeDay

TODAY = date(2026, 3, 31)


def noted(*pairs: tuple[int, float]) -> list[Noted]:
    """Numbers by the day of March 2026."""
    return [Noted(date(2026, 3, day), value) for day, value in pairs]


def test_a_day_that_was_noted_often_weighs_no_more_than_another() -> None:
    """Eight entries on one hard day and one on each of two easy ones: the week is an easy one."""
    entries = noted(*[(25, 9.0)] * 8, (26, 3.0), (27, 4.0))

    [week] = spread_over(entries, Grain.WEEK, TODAY)

    assert (week.start, week.end) == (date(2026, 3, 25), TODAY)
    assert (week.median, week.entries) == (4.0, 3)
    assert (week.low, week.high) == pytest.approx((3.4, 7.0))  # 3 + 0.4 * 1; 4 + 0.6 * 5


def test_a_day_has_the_middle_of_its_own_entries() -> None:
    """2, 4, 7: the middle is 4; the band lies 0.4 of the way up from 2 and 0.6 of the way up from 4."""
    [day] = spread_over(noted((3, 7.0), (3, 2.0), (3, 4.0)), Grain.DAY, TODAY)

    assert (day.start, day.days, day.median, day.entries) == (date(2026, 3, 3), 1, 4.0, 3)
    assert (day.low, day.high) == pytest.approx((2.8, 5.8))


def test_months_are_those_of_the_calendar() -> None:
    """February 2026 has 28 days, and stays empty here: a gap, no nought."""
    entries = [Noted(date(2026, 1, 31), 6.0), Noted(date(2026, 1, 1), 8.0), Noted(TODAY, 5.0)]

    months = spread_over(entries, Grain.MONTH, TODAY)

    assert [(each.start, each.days, each.median) for each in months] == [
        (date(2026, 1, 1), 31, 7.0),
        (date(2026, 3, 1), 31, 5.0),
    ]
    assert [len(run) for run in unbroken(months)] == [1, 1]


def test_a_line_breaks_where_a_week_is_empty() -> None:
    """Four weeks, the second one empty: one week, then two that belong together."""
    weeks = spread_over(noted((5, 4.0), (18, 5.0), (25, 6.0)), Grain.WEEK, TODAY)

    assert [[week.start.day for week in run] for run in unbroken(weeks)] == [[4], [18, 25]]


def test_what_lies_ahead_or_before_is_passed_over() -> None:
    """A clock set wrong leaves days in the future; a span has a first day."""
    entries = [*noted((1, 9.0), (20, 3.0)), Noted(TODAY + timedelta(days=1), 10.0)]

    assert [each.median for each in spread_over(entries, Grain.DAY, TODAY, since=date(2026, 3, 2))] == [3.0]


def test_how_much_is_taken_together_follows_from_the_span() -> None:
    """A quarter day by day, a year week by week, ten years month by month."""
    spans = (90, 364, 3650)

    assert [grain_for(TODAY - timedelta(days=span), TODAY) for span in spans] == [
        Grain.DAY,
        Grain.WEEK,
        Grain.MONTH,
    ]


def test_a_week_without_practice_is_a_rest_and_is_not_there() -> None:
    """Two days of the last week, none of the one before, one of the one before that."""
    practised = [
        PracticeDay(date(2026, 3, 11), 1, 90.0),
        PracticeDay(date(2026, 3, 25), 2, 600.0),
        PracticeDay(TODAY, 1, 150.0),
        PracticeDay(TODAY + timedelta(days=2), 1, 60.0),
    ]

    assert amounts_over(practised, Grain.WEEK, TODAY) == (
        Amount(date(2026, 3, 11), 1, 1, 1.5),
        Amount(date(2026, 3, 25), 2, 3, 12.5),
    )


ENTRIES = st.lists(
    st.builds(Noted, st.dates(date(2025, 12, 1), date(2026, 4, 10)), st.integers(0, 10).map(float)),
    max_size=60,
)


@given(ENTRIES, st.sampled_from(Grain), st.randoms(use_true_random=False))
def test_the_order_of_entries_is_nothing(entries: list[Noted], grain: Grain, order: object) -> None:
    """A record may hand its rows over as it likes."""
    shuffled = list(entries)
    order.shuffle(shuffled)  # type: ignore[attr-defined]  # a Random

    assert spread_over(shuffled, grain, TODAY) == spread_over(entries, grain, TODAY)


@given(ENTRIES, st.sampled_from(Grain))
def test_every_day_is_in_one_stretch_and_no_stretch_is_empty(entries: list[Noted], grain: Grain) -> None:
    """Nothing is counted twice, nothing is lost, nothing is made up; the middle lies within the band."""
    found = spread_over(entries, grain, TODAY)

    lived = [each for each in entries if each.day <= TODAY]
    counted = sum(each.entries for each in found)
    assert counted == (len(lived) if grain is Grain.DAY else len({each.day for each in lived}))
    assert all(one.end < other.start for one, other in itertools.pairwise(found))
    for each in found:
        assert each.entries >= 1
        assert each.low <= each.median <= each.high
        inside = [one.value for one in lived if each.start <= one.day <= each.end]
        assert min(inside) <= each.low
        assert each.high <= max(inside)


@given(ENTRIES)
def test_a_day_is_the_median_of_what_was_noted_on_it(entries: list[Noted]) -> None:
    """As a person would work it out, from the standard library's own median."""
    by_day: dict[date, list[float]] = {}
    for each in entries:
        by_day.setdefault(each.day, []).append(each.value)

    assert dict(day_medians(entries)) == {day: median(values) for day, values in by_day.items()}


@given(
    st.sampled_from(
        ["Europe/Berlin", "America/Los_Angeles", "Asia/Tokyo", "Pacific/Apia", "Australia/Lord_Howe"]
    ),
    st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 30)),  # noqa: DTZ001  the zone comes with the case
    st.integers(1, 5),
)
def test_a_night_of_clock_changes_is_counted_once(zone: str, start: datetime, hours: int) -> None:
    """Entries by the hour over four days of any zone: each lands on one day, and every day is there."""
    first = start.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    moments = [first + timedelta(hours=hours * step) for step in range(96 // hours)]
    stamps = [stamp(moment.astimezone(ZoneInfo(zone))) for moment in moments]

    found = spread_over([Noted(each.day, 5.0) for each in stamps], Grain.DAY, date(2027, 12, 31))

    assert sum(each.entries for each in found) == len(moments)
    days = [each.start for each in found]
    assert all((later - day).days == 1 for day, later in itertools.pairwise(days))
