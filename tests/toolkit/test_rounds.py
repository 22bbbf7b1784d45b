"""Activity and rest: the phases, and what stands in the log. Worked by hand."""

from datetime import date

import pytest

from mindbody.toolkit.pacing import DayState
from mindbody.toolkit.pacing_day import PacedToday, log_line, noted, paced_today, went
from mindbody.toolkit.rounds import Phase, Rounds, Wish, begun, go_on, spend, stop
from mindbody.toolkit.told_flare import FlareDay

TODAY = date(2026, 11, 22)
TWO = Wish(minutes=8, rest=5, rounds=2)
PLAN: dict[str, object] = {
    "activity": "Walk to the bench",
    "unit": "min",
    "plan_do": 8,
    "plan_rest_min": 5,
    "plan_rounds_per_day": 2,
    "plan_rest_kind": "lie",
}
TRIES = (("first", 10), ("second", 12), ("third", 14))
DAY_ONE = FlareDay(stage=1, day=1, percent=50)


def test_two_rounds_from_beginning_to_end() -> None:
    """Activity, rest, activity, rest, over; each only by a tap, however late."""
    phases = [rounds := begun(TWO)]
    for seconds in (480, 300, 500, 400):
        rounds = spend(rounds, seconds)
        assert rounds.past
        rounds = go_on(rounds)
        phases.append(rounds)

    assert [each.phase for each in phases] == ["activity", "rest", "activity", "rest", "over"]
    assert [each.round for each in phases] == [1, 1, 2, 2, 2]
    assert (rounds.active, rounds.whole, rounds.done) == (980.0, 2, True)
    assert go_on(rounds) == rounds


def test_the_end_is_reached_once_and_waits() -> None:
    almost = spend(begun(TWO), 479.5)
    assert not almost.past
    after = spend(spend(almost, 1.0), 3600.0)

    assert after.past
    assert (after.phase, after.whole) == (Phase.ACTIVITY, 1)


def test_rest_may_come_early_and_all_may_stop() -> None:
    """Five minutes of eight are five minutes: smaller, and not less good."""
    rounds = stop(go_on(spend(begun(TWO), 300)))

    assert rounds.phase is Phase.OVER
    assert went(rounds) is DayState.SMALLER
    assert log_line(PacedToday(), rounds, DayState.SMALLER, TODAY) == {
        "day": "2026-11-22",
        "state": "smaller",
        "planned": 8,
        "done": 5,
    }


def test_a_wish_is_kept_within_what_can_be() -> None:
    assert Wish(minutes=0, rest=90, rounds=20).fitted() == Wish(minutes=1, rest=60, rounds=8)


def test_the_clock_begins_with_the_plan() -> None:
    paced = paced_today(PLAN, TODAY)

    assert paced.wish == TWO
    assert (paced.activity, paced.rest_kind, paced.smaller) == ("Walk to the bench", "lie", False)


@pytest.mark.parametrize(
    ("log", "flare", "amount"),
    [
        ([], DAY_ONE, 4),
        # An amber day before: half. A rise of three points is amber.
        ([{"day": "2026-11-21", "pain_before": 3, "pain_after": 6}], None, 4),
        ([{"day": "2026-11-20", "pain_before": 3, "pain_after": 6}], None, 8),
        # Half of it and 90 percent: the smaller holds.
        ([{"day": "2026-11-21", "pain_before": 3, "pain_after": 6}], FlareDay(stage=3, day=3, percent=90), 4),
    ],
)
def test_today_may_be_smaller(log: list[object], flare: FlareDay | None, amount: int) -> None:
    paced = paced_today({**PLAN, "log": log}, TODAY, flare)

    assert (paced.amount, paced.wish.minutes, paced.smaller) == (amount, amount, amount < 8)


def test_without_a_plan_there_is_a_start_point_or_a_usual() -> None:
    """Tries of 10, 12 and 14 minutes: 80 % of 12 is 9.6, so 9."""
    trials = [{"id": name, "amount": amount} for name, amount in TRIES]

    assert paced_today({"trials": trials}, TODAY).wish.minutes == 9
    assert paced_today({}, TODAY).wish == Wish(minutes=10, rest=5, rounds=1)
    assert paced_today({}, TODAY, DAY_ONE).wish.minutes == 5


def test_after_a_stop_sign_it_waits_for_a_clinician() -> None:
    log = [{"day": "2026-11-02", "stop_sign": True}]

    assert paced_today({**PLAN, "log": log}, TODAY).held
    assert not paced_today({**PLAN, "log": log, "agreed": True}, TODAY).held


@pytest.mark.parametrize(
    ("state", "amounts"),
    [
        (DayState.DONE, {"planned": 200, "done": 200}),
        (DayState.SMALLER, {"planned": 200}),
        (DayState.NOT_TODAY, {"planned": 200, "done": 0}),
        (DayState.NOT_APPLICABLE, {"planned": 200}),
    ],
)
def test_what_a_clock_cannot_count_is_left_open(state: DayState, amounts: dict[str, int]) -> None:
    paced = PacedToday(unit="steps", amount=200, whole_amount=200)

    line = log_line(paced, Rounds(wish=TWO, phase=Phase.OVER, round=1, active=60), state, TODAY)
    assert line == {"day": "2026-11-22", "state": str(state), **amounts}


def test_a_day_has_one_line_in_the_log() -> None:
    """What else was written of that day stays; the hundredth and first line costs the oldest."""
    before = [{"day": "2026-11-21", "done": 8}, {"day": "2026-11-22", "done": 3, "pain_before": 4}]
    line = {"day": "2026-11-22", "state": "not-applicable", "planned": 8}

    assert noted(before, line)[1] == {
        "day": "2026-11-22",
        "state": "not-applicable",
        "planned": 8,
        "pain_before": 4,
    }
    assert before[1]["done"] == 3
    many = [{"day": None, "done": number} for number in range(100)]
    assert len(noted(many, line)) == 100
    assert noted(many, line)[0]["done"] == 1
