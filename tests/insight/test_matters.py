"""Doing what matters over time: a smaller version is done, and what did not apply is no day."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from mindbody.insight.logs import log_of
from mindbody.insight.matters import read_matters
from mindbody.insight.spread import Noted
from mindbody.record.rows import AnswerRow
from tests.support.lives import FIRST, Life


def test_a_floor_version_counts_as_done(life: Life) -> None:
    """Two in full, one smaller, one not today, one that did not apply: three of four."""
    for day, word in enumerate(("done", "smaller", "not-today", "not-applicable", "done")):
        name = life.session(day)
        life.record.rate(name, "home-practice", word)
    name = life.session(6)
    life.record.rate(name, "home-practice", "done")
    life.record.rate(name, "home-practice", None)

    [week] = read_matters(life.record, life.day(6)).home

    assert (week.start, week.end) == (life.day(0), life.day(6))
    assert (week.full, week.smaller, week.not_today) == (2, 1, 1)
    assert (week.done, week.of) == (3, 4)


def test_a_quota_stands_against_what_was_done(life: Life) -> None:
    """10 of 10, 6 of 10, nothing of 10; a day without numbers still counts as a day."""
    life.answer(
        8,
        "steady-pacing.log",
        [
            {"day": "2026-03-03", "planned": 10, "done": 10},
            {"day": "2026-03-04", "planned": 10, "done": 6},
            {"day": "2026-03-05", "planned": 10, "done": 0},
            {"day": "2026-03-09", "state": "smaller"},
            {"day": "2026-03-10", "state": "not-applicable"},
        ],
    )

    first, second = read_matters(life.record, life.day(13)).pacing

    assert (first.start, first.planned, first.amount) == (life.day(0), 30.0, 16.0)
    assert (first.full, first.smaller, first.not_today) == (1, 1, 1)
    assert (second.planned, second.amount, second.done, second.of) == (None, None, 1, 1)


def test_a_goal_is_followed_under_the_name_it_has_now(life: Life) -> None:
    """The walk began on day 10; where one stood with the phone calls before is another goal's."""
    life.answer(0, "what-matters.goal", "Ring my sister")
    life.answer(0, "what-matters.goal_now", 1)
    for field, value in (("goal", " Walk to the lake "), ("goal_unit", "minutes"), ("goal_target", 12)):
        life.answer(10, f"what-matters.{field}", value)
    life.answer(10, "what-matters.goal_by", "2026-05-01")
    life.answer(10, "what-matters.goal_now", 5)
    life.answer(20, "what-matters.goal", "Walk to the lake")
    life.answer(40, "booster.goal_now", "8")
    life.answer(41, "booster.goal_now", None)

    goal = read_matters(life.record, life.day(60)).goal

    assert goal is not None
    assert (goal.goal, goal.unit, goal.target, goal.by) == (
        "Walk to the lake", "minutes", 12.0, date(2026, 5, 1),
    )  # fmt: skip
    assert goal.stood == (Noted(life.day(10), 5.0), Noted(life.day(40), 8.0))


def test_values_are_told_once_a_day_with_the_widest_gap_first(life: Life) -> None:
    """Of two versions on one day the later counts; a domain with half an answer has no gap."""
    life.answer(0, "what-matters.values", [{"id": "family", "importance": 9}])
    rows = [
        {"id": "family", "importance": 9, "lived": 4},
        {"id": "friends", "importance": 8, "lived": 1},
        {"id": "learning", "importance": 5},
    ]
    life.answer(0, "what-matters.values", rows)

    [told] = read_matters(life.record, life.day(1)).values

    assert (dict(told.importance)["learning"], dict(told.lived)) == (5, {"family": 4, "friends": 1})
    assert [(gap.domain, gap.gap) for gap in told.gaps] == [("friends", 7), ("family", 5)]


def test_nothing_told_is_nothing(life: Life) -> None:
    matters = read_matters(life.record, life.day(0))

    assert (matters.home, matters.pacing, matters.goal, matters.values) == ((), (), None, ())


def version(number: int, *days: int) -> AnswerRow:
    return AnswerRow(
        at=datetime(2026, 3, 2, tzinfo=UTC),
        local_day=FIRST,
        session=None,
        lesson="steady-pacing",
        field="log",
        version=number,
        value=[{"day": f"2026-03-{day:02}", "n": number} for day in days],
    )


def test_a_log_is_put_together_from_its_versions() -> None:
    """What fell off the front of a full log stays known; what was taken out is gone; slips are left out."""
    versions = [version(1, 1, 2, 3, 4), version(2, 3, 5), version(3), version(4, 5, 31)]

    log = log_of(versions, date(2026, 3, 10))

    assert [(each.day.day, each.row["n"]) for each in log] == [(1, 1), (2, 1), (3, 2), (5, 4)]


@given(st.lists(st.lists(st.integers(1, 28), max_size=8), max_size=5))
def test_a_log_is_in_order_and_has_the_last_version_whole(days: list[list[int]]) -> None:
    versions = [version(number, *each) for number, each in enumerate(days)]

    log = [each.day.day for each in log_of(versions, date(2026, 3, 31))]

    assert log == sorted(log)
    last = next((each for each in reversed(days) if each), [])
    assert not last or [day for day in log if day >= min(last)] == sorted(last)
