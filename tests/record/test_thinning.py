"""Backups make room by one rule, which never takes the last of anything."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mindbody.record.thinning import DAYS, MONTHS, WEEKS, Kept, staying

FIRST = date(2026, 1, 1)

kepts = st.builds(
    lambda day, minutes: Kept(
        datetime.combine(FIRST, time(), UTC) + timedelta(days=day, minutes=minutes),
        FIRST + timedelta(days=day),
    ),
    st.integers(0, 900),
    st.integers(4 * 60, 23 * 60),
)


def noon(day: date) -> Kept:
    return Kept(datetime.combine(day, time(12), UTC), day)


def days_of(kept: frozenset[Kept]) -> list[date]:
    return sorted(each.day for each in kept)


@given(st.lists(kepts, max_size=120))
def test_the_newest_of_each_of_the_last_days_weeks_and_months_stays(kept: list[Kept]) -> None:
    """Said another way than in the rule: one stays when it is the newest of its day, week or month, and few
    enough later ones have a backup."""
    stay = staying(kept)

    for each in kept:
        wanted = any(
            each == max((one for one in kept if of(one.day) == of(each.day)), key=lambda one: (one.day, one))
            and len({of(one.day) for one in kept if of(one.day) > of(each.day)}) < most
            for of, most in (
                (lambda day: day, DAYS),
                (lambda day: tuple(day.isocalendar()[:2]), WEEKS),
                (lambda day: (day.year, day.month), MONTHS),
            )
        )
        assert (each in stay) == wanted


@given(st.lists(kepts, max_size=80))
def test_thinning_is_steady(kept: list[Kept]) -> None:
    """Whatever the order, and however often it is done, the same stay; the newest is always among them."""
    stay = staying(kept)

    assert staying(reversed(kept)) == stay
    assert staying(stay) == stay
    assert len(stay) <= DAYS + WEEKS + MONTHS
    if kept:
        assert max(kept, key=lambda each: (each.day, each)) in stay


def test_thirty_days_leave_exactly_these() -> None:
    """One a day, thinned each day, from Tuesday, 10 March 2026 on."""
    kept: frozenset[Kept] = frozenset()
    for number in range(30):
        kept = staying({*kept, noon(date(2026, 3, 10) + timedelta(days=number))})

    assert days_of(kept) == [
        date(2026, 3, 22),  # Sunday of a week
        date(2026, 3, 29),  # Sunday of a week
        date(2026, 3, 31),  # the last of March
        *(date(2026, 4, day) for day in range(2, 9)),  # seven days; a Sunday and today among them
    ]


def test_a_year_leaves_the_ends_of_its_months() -> None:
    """Months that have one count, not months from today."""
    kept: frozenset[Kept] = frozenset()
    for number in range(430):
        kept = staying({*kept, noon(date(2025, 1, 1) + timedelta(days=number))})

    days = days_of(kept)
    assert days[-1] == date(2026, 3, 6)
    assert [day for day in days if day.month != 3 and (day + timedelta(days=1)).day == 1] == [
        date(2025, 4, 30),
        date(2025, 5, 31),
        date(2025, 6, 30),
        date(2025, 7, 31),
        date(2025, 8, 31),
        date(2025, 9, 30),
        date(2025, 10, 31),
        date(2025, 11, 30),
        date(2025, 12, 31),
        date(2026, 1, 31),
        date(2026, 2, 28),
    ]


def test_a_year_away_or_a_clock_gone_wrong_takes_none() -> None:
    """The days counted are those that have a backup."""
    before = [noon(date(2026, 3, day)) for day in range(1, 8)]

    assert staying([*before[1:], noon(date(2027, 3, 7))]) >= set(before[1:])
    assert staying([*before[1:], noon(date(2099, 1, 1))]) >= set(before[1:])
