"""What to try next, by the lines of the rule; and what was used when, told from a real record."""

from collections.abc import Mapping

import pytest

from mindbody.insight.helped_so_far import helped_so_far
from mindbody.insight.helps import Verdict
from mindbody.insight.settling import Settling
from mindbody.insight.suggesting import Because, Suggestion, suggest
from mindbody.insight.uses import By, TimeOfDay, What, time_of_day
from mindbody.session.suggestion import Settled
from tests.support.lives import Life

SCAN, SIGH, SWAY = What(By.PRACTICE, "body-scan"), What(By.BREATH, "sigh"), What(By.MOVEMENT, "sway")
MORE, SAME, STIRRED = Settled.MORE_SETTLED, Settled.SAME, Settled.STIRRED_UP


@pytest.mark.parametrize(
    ("hour", "time"),
    [
        (3.99, TimeOfDay.NIGHT),
        (4, TimeOfDay.MORNING),
        (12, TimeOfDay.AFTERNOON),
        (17, TimeOfDay.EVENING),
        (20.9, TimeOfDay.EVENING),
        (21, TimeOfDay.NIGHT),
        (0, TimeOfDay.NIGHT),
    ],
)
def test_a_day_has_four_times(hour: float, time: TimeOfDay) -> None:
    assert time_of_day(round(hour * 60)) is time


def test_each_session_is_counted_for_what_stood_in_it(life: Life) -> None:
    """Two movements in one step are two things; a session rated only before is none; hours are local."""
    life.session(0, hour=4.5, before=6, after=4, breath="sigh", movements=("sway", "arms-up"))
    life.session(1, hour=13, before=6)
    life.session(2, hour=13, before=5, after=5, state="skipped")

    found = {(use.what.by, use.what.id, use.change) for use in helped_so_far(life.record, life.day(9)).uses}

    assert found == {
        (By.PRACTICE, "body-scan", -2),
        (By.BREATH, "sigh", -2),
        (By.MOVEMENT, "sway", -2),
        (By.MOVEMENT, "arms-up", -2),
        (By.TIME_OF_DAY, "morning", -2),
        (By.POSITION, "lying", -2),
    }


def test_a_record_tells_what_seems_to_help(life: Life) -> None:
    """Six scans: -2, -1, -3, -2, -1, -2; the middle is -2. Lying and standing are held against each other."""
    for day, change in enumerate((2, 1, 3, 2, 1, 2)):
        life.session(day, before=7, after=7 - change, settled="more-settled")
    for day in range(6, 11):
        life.session(day, before=5, after=5, practice="kindness", position="standing")

    helped = helped_so_far(life.record, life.day(20))

    [scan, kindness] = helped.by(By.PRACTICE)
    assert (scan.what, scan.count, scan.median, scan.verdict) == (SCAN, 6, -2.0, Verdict.LOWER)
    assert (kindness.median, kindness.verdict) == (0.0, Verdict.NOT_CLEAR)
    compared = helped.compared(What(By.POSITION, "lying"), What(By.POSITION, "standing"))
    assert compared is not None
    assert (compared.difference, compared.verdict) == (-2.0, Verdict.LOWER)
    assert helped.felt[SCAN].settled == 6
    assert suggest(helped.seems, helped.felt, helped.fewer) == Suggestion(
        because=Because.LOWER_PAIN, what=SCAN, count=6
    )


def felt(what: What, *answers: Settled) -> Mapping[What, Settling]:
    return {what: Settling(what=what, answers=answers)}


def test_after_pain_comes_feeling_settled() -> None:
    """Three times more settled, of four."""
    assert suggest((), felt(SCAN, MORE, SAME, MORE, MORE), {SIGH: 4}) == Suggestion(
        because=Because.SETTLED, what=SCAN, count=3
    )


def test_then_what_is_nearly_known_and_then_the_next_lesson() -> None:
    """Four uses before two; a time of day is nothing to begin with."""
    assert suggest((), {}, {SIGH: 2, SWAY: 4, What(By.TIME_OF_DAY, "night"): 4}) == Suggestion(
        because=Because.NEARLY_KNOWN, what=SWAY, count=4
    )
    assert suggest((), {}, {}) == Suggestion(because=Because.NEXT_LESSON)


def test_what_stirred_a_person_up_is_not_offered_again() -> None:
    """Also when it was settling before, and also when it does not serve their position."""
    assert suggest((), felt(SCAN, MORE, MORE, MORE, STIRRED), {}).because is Because.NEXT_LESSON
    assert suggest((), {}, {SWAY: 4}, serves=lambda what: what != SWAY).because is Because.NEXT_LESSON
    assert suggest((), felt(SWAY, STIRRED), {SWAY: 4}).because is Because.NEXT_LESSON
