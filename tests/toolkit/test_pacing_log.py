"""The log of a paced activity, read as a person fills it in."""

from datetime import date, timedelta
from typing import Any

import pytest

from mindbody.toolkit.pacing import Change, DayState, NextWeek, Why
from mindbody.toolkit.pacing_log import coming_week, days_of, last_week, state_of, stop_signs
from mindbody.toolkit.traffic import Light

MONDAY = date(2026, 11, 16)


def row(number: int, planned: float = 8, **more: Any) -> dict[str, Any]:
    """The row of a day, counted from Monday; done, from pain 4 to 5, unless told otherwise."""
    day = (MONDAY + timedelta(days=number)).isoformat()
    return {
        "day": day, "planned": planned, "done": planned, "state": "done", "pain_before": 4, "pain_after": 5
    } | more  # fmt: skip


def told(found: NextWeek | None) -> tuple[float, Change, Why]:
    assert found is not None
    return found.amount, found.change, found.why


@pytest.mark.parametrize(
    ("cells", "state"),
    [
        ({"state": "done", "done": 0}, DayState.DONE),
        ({"state": "smaller"}, DayState.SMALLER),
        ({"state": "not_today"}, DayState.NOT_TODAY),
        ({"state": "not-today"}, DayState.NOT_TODAY),
        ({"state": "n/a"}, DayState.NOT_APPLICABLE),
        ({"state": "not-applicable"}, DayState.NOT_APPLICABLE),
        ({"planned": 8, "done": 8}, DayState.DONE),
        ({"planned": 8, "done": 9}, DayState.DONE),
        ({"planned": 8, "done": 3}, DayState.SMALLER),
        ({"planned": 8, "done": 0}, DayState.NOT_TODAY),
        ({"done": 3}, DayState.DONE),
        ({"planned": 8}, None),
        ({"state": "perhaps"}, None),
    ],
)
def test_the_word_of_the_person_tells_how_a_day_went(cells: dict[str, Any], state: DayState | None) -> None:
    """Without one the amounts do, and without those nothing is made up."""
    assert state_of(cells) is state


def test_four_days_done_go_up_by_a_tenth() -> None:
    """Eight minutes, four times: nine next week."""
    assert told(coming_week([row(n) for n in range(4)], None)) == (9, Change.UP, Why.STEADY)


def test_three_days_done_stay() -> None:
    """Holding is fine."""
    assert told(coming_week([row(n) for n in range(3)], None)) == (8, Change.HOLD, Why.FEW)


def test_two_rises_of_more_than_two_points_go_down() -> None:
    """Amber is more than two up; ten minutes become eight."""
    rows = [row(n, 10) for n in range(5)]
    rows[1]["pain_after"] = 7
    rows[3]["pain_after"] = 7

    assert told(coming_week(rows, None)) == (8, Change.DOWN, Why.ROUGH)


def test_a_rise_that_lasts_into_the_next_day_is_amber() -> None:
    """Also when it was small on the day itself; but a point more or less in the morning is nothing."""
    lasting = days_of([row(0, pain_after=6), row(1, pain_before=6, pain_after=6)])
    passing = days_of([row(0, pain_after=6), row(1, pain_before=5, pain_after=5)])
    apart = days_of([row(0, pain_after=6), row(2, pain_before=6, pain_after=6)])

    assert [each[0].light for each in (lasting, passing, apart)] == [Light.AMBER, Light.GREEN, Light.GREEN]


def test_only_the_last_seven_days_count() -> None:
    """A rough fortnight ago is not held against this week."""
    rough = [row(n, 8, pain_after=9) for n in range(5)]
    calm = [row(n) for n in range(14, 18)]

    assert told(coming_week([*rough, *calm], None)) == (9, Change.UP, Why.STEADY)


def test_rows_may_be_written_in_any_order() -> None:
    """The days put themselves in order."""
    rows = [row(n, 8 if n < 7 else 9) for n in range(14)]

    assert coming_week(reversed(rows), None) == coming_week(rows, None)
    assert told(coming_week(rows, None)) == (10, Change.UP, Why.STEADY)


def test_a_halved_day_does_not_change_the_amount() -> None:
    """One amber day, half on the next, then on: the week still goes from eight to nine."""
    rows = [row(n) for n in range(6)]
    rows[2]["pain_after"] = 8
    rows[3] |= {"planned": 4, "done": 4, "pain_before": 4}

    assert told(coming_week(rows, None)) == (9, Change.UP, Why.STEADY)


def test_the_answer_stays_the_same_when_it_is_looked_at_again() -> None:
    """Nine was said; after two days of nine it is still nine, and not ten."""
    rows = [row(n) for n in range(7)] + [row(n, 9) for n in (7, 8)]

    assert told(coming_week(rows[:7], None))[0] == 9
    assert told(coming_week(rows, None))[0] == 9


def test_it_goes_up_once_a_week_at_most() -> None:
    """Four days at nine are not yet a week at nine."""
    rows = [row(n) for n in range(7)] + [row(n, 9) for n in range(7, 12)]
    assert told(coming_week(rows, None)) == (9, Change.HOLD, Why.RECENT)

    rows += [row(n, 9) for n in (12, 13)]
    assert told(coming_week(rows, None)) == (10, Change.UP, Why.STEADY)


def test_rough_days_of_the_larger_amount_do_not_count_against_the_smaller() -> None:
    """After going down the slate is clean."""
    rows = [row(n, 10, pain_after=9) for n in range(3)] + [row(n, 8) for n in range(3, 7)]

    assert told(coming_week(rows, None)) == (9, Change.UP, Why.STEADY)


def test_the_plan_stands_in_where_the_log_tells_no_amount() -> None:
    """And without either there is nothing to say."""
    rows = [{"state": "done", "day": (MONDAY + timedelta(days=n)).isoformat()} for n in range(4)]

    assert told(coming_week(rows, 12)) == (13, Change.UP, Why.STEADY)
    assert told(coming_week([], 12)) == (12, Change.HOLD, Why.FEW)
    assert coming_week(rows, None) is None
    assert coming_week([], None) is None


def test_steady_mode_holds_a_fine_week() -> None:
    """Level is the plan there, not a lack."""
    rows = [row(n) for n in range(7)]

    assert told(coming_week(rows, None, steady=True)) == (8, Change.HOLD, Why.LEVEL)
    assert told(coming_week(rows, None, percent=0)) == (8, Change.HOLD, Why.LEVEL)


def test_days_without_a_date_count_as_they_stand() -> None:
    """The last seven rows are taken for the week."""
    rows = [{**row(0), "day": None} for _ in range(3)] + [{**row(0, 10), "day": "mon"} for _ in range(7)]

    week = last_week(days_of(rows))

    assert (week.quota, len(week.days), week.recent) == (10, 7, False)


@pytest.mark.parametrize("broken", [{"planned": "many"}, {"day": 3}, {"pain_before": True}, {"state": 7}, {}])
def test_a_cell_that_cannot_be_read_costs_only_itself(broken: dict[str, Any]) -> None:
    """Records of long ago must not stop anybody."""
    assert coming_week([broken, *(row(n) for n in range(4))], 8) is not None


def test_a_stop_sign_waits_for_a_clinician_however_long_that_takes() -> None:
    """Weeks of fine days later too, until the person says that one has agreed."""
    rows = [row(0, stop_sign=True), *(row(n) for n in range(20, 26))]

    assert told(coming_week(rows, None)) == (0, Change.STOP, Why.STOP_SIGN)
    assert told(coming_week(rows, None, agreed=True)) == (9, Change.UP, Why.STEADY)
    assert (stop_signs(rows), stop_signs(rows[1:])) == (1, 0)
