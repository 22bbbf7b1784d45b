"""The facts of a week: what was done, what changed with enough days on both sides, one suggestion."""

from mindbody.insight.charts import Series, Years, read_years
from mindbody.insight.helped_so_far import helped_so_far
from mindbody.insight.helps import Verdict
from mindbody.insight.matters import read_matters
from mindbody.insight.measuring import MarkKind
from mindbody.insight.suggesting import Because
from mindbody.insight.week import WeekFacts, shifts, week_facts
from tests.insight.test_measuring import measure
from tests.support.lives import Life


def facts(life: Life, day: int) -> WeekFacts:
    today, record = life.day(day), life.record
    years = read_years(record, measure("peg"), today)
    return week_facts(record, years, helped_so_far(record, today), read_matters(record, today))


def test_a_week_in_facts(life: Life) -> None:
    """Days 28 to 34 are the week: three practices on two days, 5, 5 and 1 minutes."""
    for day in range(5):
        life.session(day * 4, before=7, after=5)
    life.sit(0, "peg", 7, 7, 7)
    name = life.session(28, before=4, after=3)
    life.record.rate(name, "home-practice", "smaller")
    life.record.enter_step(name, 9, "learn")
    life.record.mark_lesson_done("what-matters")
    life.session(30, hour=8, before=4, after=3)
    life.session(30, hour=9, practice="", breath="sigh", seconds=60)
    life.sit(33, "peg", 5, 6, 5)

    week = facts(life, 34)

    assert (week.first, week.last) == (life.day(28), life.day(34))
    assert (week.practice_days, week.practices, week.minutes) == (2, 3, 11.0)
    assert (week.lessons_met, week.lessons_done) == (("steady-pacing",), ("what-matters",))
    assert week.home is not None
    assert (week.home.done, week.home.of) == (1, 1)
    assert week.paced is None
    assert week.peg is not None
    assert [mark.kind for mark in week.peg.marks] == [MarkKind.POINTS]
    assert week.shifts == ()
    assert week.flare is None
    # Seven scans: five times two points lower, twice one.
    assert (week.suggestion.because, week.suggestion.count) == (Because.LOWER_PAIN, 7)


def years_of(life: Life, before: list[int], now: list[int]) -> Years:
    for number, value in enumerate(before):
        life.session(number, before=value)
    for number, value in enumerate(now):
        life.session(28 + number, before=value)
    return read_years(life.record, None, life.day(34))


def test_a_week_is_held_against_the_four_before_it(life: Life) -> None:
    """Six days of 7 before, five days of 4 now: three points lower, and no draw says otherwise."""
    [shift] = shifts(years_of(life, [7] * 6, [4] * 5), life.day(28))

    assert (shift.series, shift.before, shift.now) == (Series.PAIN, 7.0, 4.0)
    assert (shift.interval, shift.verdict) == ((-3.0, -3.0), Verdict.LOWER)


def test_no_word_from_fewer_than_five_days(life: Life) -> None:
    """Four days this week say nothing about it."""
    assert shifts(years_of(life, [7] * 6, [4] * 4), life.day(28)) == ()


def test_what_goes_up_and_down_is_not_clear(life: Life) -> None:
    """Middles of 5 and 6, from days that swing between 2 and 9."""
    [shift] = shifts(years_of(life, [2, 9, 5, 3, 8], [9, 2, 6, 8, 3]), life.day(28))

    assert (shift.now - shift.before, shift.verdict) == (1.0, Verdict.NOT_CLEAR)


def test_a_week_of_rest_is_a_week_like_any_other(life: Life) -> None:
    week = facts(life, 6)

    assert (week.practices, week.minutes, week.home, week.peg) == (0, 0, None, None)
    assert week.suggestion.because is Because.NEXT_LESSON
