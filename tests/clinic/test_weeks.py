"""What somebody had of a group, and what is there for a week they missed. Worked out by hand."""

import pytest

from mindbody.clinic.weeks import Dose, dose, make_up, welcome_back
from mindbody.content.meeting import Meeting
from tests.support.groups import held, weeks


def meeting(id: str, *lessons: str) -> Meeting:
    return Meeting(id=id, title=id, minutes=90, lessons=lessons, blocks=())


MEETINGS = {
    each.id: each
    for each in (
        meeting("g1", "believed"),
        meeting("g2", "alarm"),
        meeting("g3", "pacing", "safe-to-move"),
        meeting("g4", "pacing", "stress"),
    )
}
TEN = [f"g{number}" for number in range(1, 11)]
HELD = [held(week, f"g{week + 1}") for week in range(4)]


@pytest.mark.parametrize(("signs", "had"), [("pppp", 4), ("pler", 4), ("tuu-", 0), ("pb-p", 2), ("", 0)])
def test_meetings_had_whole_or_in_part_count(signs: str, had: int) -> None:
    assert dose("1", HELD, [*weeks("1", signs), *weeks("2", "pppp")], TEN) == Dose(had=had, of=10)


def test_a_meeting_held_twice_counts_once() -> None:
    assert dose("1", [*HELD, held(4, "g4")], weeks("1", "---pp"), TEN).had == 1


def test_a_class_of_one_sitting_is_no_meeting_of_the_weeks() -> None:
    assert dose("1", [*HELD, held(4, "class")], weeks("1", "ppppp"), TEN) == Dose(had=4, of=10)


@pytest.mark.parametrize(
    ("signs", "lessons"),
    [
        ("pppp", ()),
        ("ptpp", ("alarm",)),
        ("uppp", ("believed",)),
        ("ppbp", ("safe-to-move",)),  # pacing came again in the fourth
        ("pp-t", ("pacing", "safe-to-move", "stress")),
        ("----", ("believed", "alarm", "pacing", "safe-to-move", "stress")),  # joined after four weeks
    ],
)
def test_lessons_to_do_at_home(signs: str, lessons: tuple[str, ...]) -> None:
    assert make_up("1", HELD[::-1], weeks("1", signs), MEETINGS) == lessons


def test_a_meeting_under_way_is_not_missed_yet() -> None:
    assert make_up("1", [HELD[0], held(1, "g2", over=False)], weeks("1", "p"), MEETINGS) == ()


def test_a_meeting_that_is_not_among_the_lessons_any_more_asks_for_nothing() -> None:
    assert make_up("1", [*HELD, held(4, "gone")], weeks("1", "pppp"), MEETINGS) == ()


@pytest.mark.parametrize(
    ("signs", "back"),
    [
        ("p--", True),
        ("pt-", True),
        ("ptp", True),
        ("pp-", False),
        ("---", False),
        ("-p-", False),
        ("tt-", False),
    ],
)
def test_who_was_away_last_time_is_welcome_back(signs: str, back: bool) -> None:
    """Not who comes for the first time: they are welcome."""
    assert ("1" in welcome_back(HELD[2], HELD, weeks("1", signs))) is back


def test_nobody_is_back_at_a_first_meeting() -> None:
    assert welcome_back(HELD[0], HELD, weeks("1", "pppp")) == frozenset()
