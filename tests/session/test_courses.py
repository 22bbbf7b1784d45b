"""Which lesson is suggested, which are open, and how a course ends: pace without locks."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mindbody import places
from mindbody.content.index import read_index
from mindbody.session.courses import BOOSTER, Ending, Standing, Way, Where, where

START = date(2026, 3, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class SomeCourse:
    lessons: tuple[str, ...] = ("a", "b", "c", "d", BOOSTER)
    pace: int = 7
    needs: dict[str, tuple[str, ...]] = field(
        default_factory=lambda: {"b": ("a",), "c": ("b",), "d": ("b",), BOOSTER: ("d",)}
    )


def day(number: int) -> date:
    return START + timedelta(days=number)


def stands(today: int, met: dict[str, int], *, done: str = "", stay: str = "", since: int = 0) -> Where:
    way = Way(
        visited={each: day(number) for each, number in met.items()},
        done=frozenset(done.split()),
        stay=stay,
        stay_since=day(since) if stay else None,
    )
    return where(SomeCourse(), way, day(today))


def test_a_new_person_begins_at_the_beginning() -> None:
    """The first lesson is suggested and open; what leans on others comes later."""
    found = stands(0, {})

    assert (found.suggested, found.again, found.current, found.met) == ("a", False, None, 0)
    assert found.standing == {
        "a": Standing.OPEN,
        "b": Standing.LATER,
        "c": Standing.LATER,
        "d": Standing.LATER,
        BOOSTER: Standing.LATER,
    }
    assert found.needed["c"] == ("b",)
    assert not found.may_stay


def test_nobody_waits_a_year_for_a_clock_that_was_wrong() -> None:
    """A visit, or another week, that was kept under next year's date holds nothing up; a visit of tomorrow,
    as a flight can lead to, is believed."""
    far = stands(7, {"a": 372})
    assert (far.current, far.suggested, far.again, far.rests_until) == ("a", "b", False, None)
    assert not stands(7, {"a": 0}, stay="a", since=372).staying

    near = stands(7, {"a": 8})
    assert (near.suggested, near.coming_on) == ("a", day(15))


def test_one_lesson_a_week_is_suggested_and_the_next_may_be_taken_at_once() -> None:
    """For seven days the lesson of the week is suggested again, with the next one named and open."""
    within = stands(6, {"a": 0})
    after = stands(7, {"a": 0})

    assert (within.suggested, within.again, within.coming, within.coming_on) == ("a", True, "b", day(7))
    assert within.standing["b"] is Standing.OPEN
    assert (after.suggested, after.again, after.coming) == ("b", False, None)


def test_two_lessons_a_week_are_within_the_pace_and_a_third_rests() -> None:
    """The third new lesson of seven days says from when it is within the pace again."""
    two = stands(3, {"a": 0, "b": 2})

    assert two.standing["c"] is Standing.RESTING
    assert two.rests_until == day(7)
    assert stands(7, {"a": 0, "b": 2}).standing["c"] is Standing.OPEN


def test_staying_keeps_a_lesson_for_another_week_and_can_be_undone() -> None:
    """Chosen on the last day, it lasts seven days from then; without the choice the next one is there."""
    staying = stands(9, {"a": 0}, stay="a", since=6)

    assert (staying.suggested, staying.staying, staying.coming_on) == ("a", True, day(13))
    assert (stands(13, {"a": 0}, stay="a", since=6).suggested, stands(9, {"a": 0}).suggested) == ("b", "b")


def test_staying_with_a_lesson_that_is_not_the_last_met_changes_nothing() -> None:
    """Going on to another lesson is stronger than an earlier wish to stay."""
    found = stands(12, {"a": 0, "b": 11}, stay="a", since=10)

    assert (found.current, found.staying, found.suggested) == ("b", False, "b")


def test_lessons_in_free_order_are_open_together() -> None:
    """Once what they lean on was met, the person chooses which comes first."""
    found = stands(30, {"a": 0, "b": 7})

    assert (found.standing["c"], found.standing["d"], found.suggested) == (Standing.OPEN, Standing.OPEN, "c")


def test_going_ahead_of_what_a_lesson_leans_on_is_no_dead_end() -> None:
    """Whoever opened a later lesson is led back to the first that was left out."""
    found = stands(20, {"d": 0})

    assert (found.suggested, found.standing["c"]) == ("a", Standing.LATER)


def test_the_booster_comes_four_weeks_after_the_last_lesson_and_again_after_twelve() -> None:
    """Before its day something known is suggested, and the course is said to be over but for it."""
    met = {"a": 0, "b": 7, "c": 14, "d": 21}
    soon = stands(40, met, done="a b c d")
    due = stands(49, met, done="a b c d")
    over = stands(60, {**met, BOOSTER: 50}, done=f"a b c d {BOOSTER}")
    second = stands(105, {**met, BOOSTER: 50}, done=f"a b c d {BOOSTER}")

    assert (soon.ending, soon.suggested, soon.booster_on) == (Ending.BOOSTER_TO_COME, "d", day(49))
    assert (due.suggested, due.again) == (BOOSTER, False)
    assert (over.ending, over.suggested) == (Ending.OVER, "d")
    assert second.suggested == BOOSTER


def test_a_lesson_whose_exercise_is_open_is_offered_when_all_were_met() -> None:
    """The last week over, what was only looked at comes first."""
    found = stands(40, {"a": 0, "b": 7, "c": 14, "d": 21}, done="a c d")

    assert found.suggested == "b"


def test_a_course_in_one_go_has_no_waits() -> None:
    """Chapters that may follow one another on one day never rest."""
    course = SomeCourse(lessons=("a", "b", "c"), pace=1, needs={"b": ("a",), "c": ("b",)})
    way = Way(visited={"a": START, "b": START})

    found = where(course, way, START)

    assert (found.suggested, found.standing["c"], found.may_stay) == ("c", Standing.OPEN, False)


def test_a_course_without_lessons_suggests_nothing() -> None:
    """An empty file breaks nothing."""
    found = where(SomeCourse(lessons=(), needs={}), Way(), START)

    assert (found.suggested, found.ending) == (None, Ending.UNDER_WAY)


def test_whoever_follows_the_suggestions_meets_every_lesson_of_ours_in_order() -> None:
    """Taken day by day, each of our courses is walked from the first lesson to the last, and ends."""
    for course in read_index(places.lessons()).programmes:
        visited: dict[str, date] = {}
        for number in range(400):
            today = day(number)
            found = where(course, Way(visited=visited, done=frozenset(visited)), today)
            assert found.suggested is not None
            visited.setdefault(found.suggested, today)
        assert tuple(visited) == course.lessons
        assert found.ending is Ending.OVER


lessons = st.sampled_from(SomeCourse().lessons)
ways = st.builds(
    Way,
    visited=st.dictionaries(lessons, st.integers(-60, 0).map(day)),
    done=st.frozensets(lessons),
    stay=st.one_of(st.just(""), lessons),
    stay_since=st.one_of(st.none(), st.integers(-60, 0).map(day)),
    wishes=st.lists(lessons, max_size=3).map(tuple),
    wished_on=st.one_of(st.none(), st.integers(-60, 0).map(day)),
)


@given(way=ways, pace=st.integers(0, 30))
def test_there_is_always_something_and_nothing_is_ever_locked(way: Way, pace: int) -> None:
    """Whatever was met: a lesson is suggested, every lesson has one standing, and no wait lasts longer
    than the pace."""
    course = SomeCourse(pace=pace)
    found = where(course, way, START)

    assert found.suggested in course.lessons
    assert set(found.standing) == set(course.lessons)
    assert found.again == (found.standing[found.suggested] in (Standing.DONE, Standing.VISITED))
    for wait in (found.coming_on, found.rests_until):
        assert wait is None or START < wait <= START + timedelta(days=max(pace, 1))
    assert found.coming is None or found.standing[found.coming] not in (Standing.DONE, Standing.VISITED)
    for each, standing in found.standing.items():
        assert (standing is Standing.DONE) == (each in way.done)
        assert (standing is Standing.LATER) <= bool(found.needed[each])


@given(way=ways)
def test_staying_never_takes_a_lesson_away(way: Way) -> None:
    """To stay is to wait longer with the same lesson: what is open or met stays so."""
    without = where(SomeCourse(), Way(visited=way.visited, done=way.done), START)
    with_stay = where(SomeCourse(), replace(way, wishes=()), START)

    assert with_stay.standing == without.standing
    if with_stay.suggested != without.suggested:
        assert with_stay.staying
        assert with_stay.suggested == with_stay.current


def wished(today: int, met: dict[str, int], wishes: str, since: int) -> Where:
    visited = {each: day(number) for each, number in met.items()}
    way = Way(visited=visited, wishes=tuple(wishes.split()), wished_on=day(since))
    return where(SomeCourse(), way, day(today))


def test_a_lesson_that_a_group_was_at_comes_next() -> None:
    """Before what the course would bring, until it was met; then the course goes on as it would."""
    before = wished(20, {"a": 10}, "c", 20)
    assert (before.suggested, before.coming, before.again) == ("c", "b", False)
    met = wished(21, {"a": 10, "c": 21}, "c", 20)
    assert met.suggested == met.current == "c"
    assert wished(40, {"a": 10, "c": 21}, "c", 20).suggested == "b"


def test_one_that_was_met_long_ago_comes_once_more() -> None:
    """The group is at it now; met since then, it is over."""
    again = wished(30, {"a": 10, "b": 18}, "a", 30)
    assert (again.suggested, again.again) == ("a", True)
    assert wished(38, {"a": 31, "b": 18}, "a", 30).suggested == "c"


def test_two_lessons_of_one_meeting_come_one_after_the_other() -> None:
    """The second as soon as the first was met; a lesson of another course is passed over."""
    assert wished(20, {"a": 10}, "strange c d", 20).suggested == "c"
    after = wished(21, {"a": 10, "c": 21}, "strange c d", 20)
    assert (after.suggested, after.coming, after.again) == ("d", "b", False)
    assert wished(22, {"a": 10, "c": 21, "d": 22}, "strange c d", 20).suggested == "d"
    assert wished(40, {"a": 10, "c": 21, "d": 22}, "strange c d", 20).suggested == "b"
