"""Where a person is in a programme: which lesson is suggested, which are open, and how the course ends.

The pace is an offer. One lesson in so many days is suggested, two are well within it, and whoever wants
to open a later one may: nothing here is a lock.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from itertools import takewhile
from typing import Final, Protocol

IN_ONE_PACE: Final = 2
"""New lessons within one pace (a week, as a rule) before the next ones rest."""

BOOSTER: Final = "booster"
"""The lesson that looks back once a course is over."""

BOOSTER_DAYS: Final = (28, 84)
"""Days after the last lesson: 4 weeks, when the booster is first suggested, and 12, for the second time."""


_AHEAD: Final = timedelta(days=1)


class Course(Protocol):
    """What must be known of a programme. `pace` is in days; at one day or less nobody waits."""

    @property
    def lessons(self) -> Sequence[str]: ...
    @property
    def pace(self) -> int: ...
    @property
    def needs(self) -> Mapping[str, Sequence[str]]: ...


class Standing(StrEnum):
    """How a lesson stands: its exercise kept; seen; may come now; may come once this pace is over; comes
    after others."""

    DONE = "done"
    VISITED = "visited"
    OPEN = "open"
    RESTING = "resting"
    LATER = "later"


class Ending(StrEnum):
    """How a course is over: not yet; every lesson met, with its booster still to come; wholly."""

    UNDER_WAY = "under-way"
    BOOSTER_TO_COME = "booster-to-come"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What was met: the day of the first visit by lesson, those whose exercise was kept, and the lesson
    that was chosen for another pace, with the day of that choice. wishes: the lessons that are to come next,
    in their order, and the day on which that was wished."""

    visited: Mapping[str, date] = field(default_factory=dict)
    done: frozenset[str] = frozenset()
    stay: str = ""
    stay_since: date | None = None
    wishes: tuple[str, ...] = ()
    wished_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """suggested: the lesson for today, None for a course without lessons; `again`: it was met before.
    current: the one met last, None before the first. coming: the one that is suggested after `suggested`,
    from `coming_on` (None: whenever). may_stay: `current` can be kept for another pace. staying: that was
    chosen, and lasts until `coming_on`. needed: what a lesson leans on that was not met yet. rests_until:
    the day from which a further lesson is within the pace, None when it is so today. booster_on: the day
    from which the booster is suggested, None where there is none or it is too soon to say."""

    suggested: str | None
    again: bool
    current: str | None
    coming: str | None
    coming_on: date | None
    may_stay: bool
    staying: bool
    ending: Ending
    standing: Mapping[str, Standing]
    needed: Mapping[str, tuple[str, ...]]
    rests_until: date | None
    booster_on: date | None = None

    @property
    def met(self) -> int:
        """How many of its lessons were met."""
        return sum(each in (Standing.DONE, Standing.VISITED) for each in self.standing.values())


def where(course: Course, way: Way, today: date) -> Where:
    """Where a person stands in a course on a local day."""
    lessons = tuple(course.lessons)
    visited = {each: _believed(day, course, today) for each, day in way.visited.items() if each in lessons}
    # A done lesson without a visit comes from a record of another hand; it is met all the same.
    met = frozenset(visited) | (way.done & frozenset(lessons))
    current = _latest(lessons, visited)
    rests_until = _rests_until(course, visited, today)
    standing = {each: _standing(each, course, way, met, resting=rests_until is not None) for each in lessons}
    turn = _turn(course, way, visited, current, today)
    waits = turn is not None and today < turn
    booster_on = _booster_on(course, visited)
    coming = _coming(lessons, standing, booster_on, max(today, turn or today))
    left = [each for each in lessons if each not in met]
    suggested: str | None
    if current is not None and waits:
        suggested = current
    else:
        suggested, coming = coming, None
    wish = _wished_now(way, lessons, visited)
    if wish is not None and wish != suggested:
        # Asked for, as by somebody whose group is at it: it comes before what the course would bring.
        coming = suggested if suggested not in met else coming
        suggested, coming = wish, None if coming == wish else coming
    if suggested is None and lessons:
        suggested = _once_more(lessons, way, left, booster_on is not None and today >= booster_on)
    return Where(
        suggested=suggested,
        again=suggested in met,
        current=current,
        coming=coming,
        coming_on=turn if waits else None,
        may_stay=current is not None and course.pace > 1,
        staying=waits and suggested == current and way.stay == current and way.stay_since is not None,
        ending=_ending(lessons, left),
        standing=standing,
        needed={each: tuple(n for n in course.needs.get(each, ()) if n not in met) for each in lessons},
        rests_until=rests_until,
        booster_on=booster_on,
    )


def _wished_now(way: Way, lessons: Sequence[str], visited: Mapping[str, date]) -> str | None:
    """The first of the wished lessons that was not met since they were wished."""
    since = way.wished_on
    if since is None:
        return None
    wished = (each for each in way.wishes if each in lessons)
    return next((each for each in wished if each not in visited or visited[each] < since), None)


def _latest(lessons: Sequence[str], visited: Mapping[str, date]) -> str | None:
    """The lesson met last; of several on one day, the furthest on."""
    met = [each for each in lessons if each in visited]
    return max(met, key=lambda each: (visited[each], lessons.index(each))) if met else None


def _rests_until(course: Course, visited: Mapping[str, date], today: date) -> date | None:
    """The day from which a further lesson is within the pace; None when it is so already."""
    if course.pace <= 1:
        return None
    pace = timedelta(days=course.pace)
    recent = sorted((day for day in visited.values() if day > today - pace), reverse=True)
    return recent[IN_ONE_PACE - 1] + pace if len(recent) >= IN_ONE_PACE else None


def _standing(each: str, course: Course, way: Way, met: frozenset[str], *, resting: bool) -> Standing:
    if each in way.done:
        return Standing.DONE
    if each in met:
        return Standing.VISITED
    if not met.issuperset(course.needs.get(each, ())):
        return Standing.LATER
    return Standing.RESTING if resting else Standing.OPEN


def _believed(day: date, course: Course, today: date) -> date:
    """The day itself. One further ahead than a flight over the date line can lead comes from a clock that
    was set wrong: it counts as long enough ago, so that nobody waits for it."""
    return day if day <= today + _AHEAD else today - timedelta(days=max(course.pace, 1))


def _turn(
    course: Course, way: Way, visited: Mapping[str, date], current: str | None, today: date
) -> date | None:
    """The first day on which the lesson after the current one is suggested; None: there is no wait."""
    if current is None or course.pace <= 1:
        return None
    since = visited[current]
    if way.stay == current and way.stay_since is not None:
        since = max(since, _believed(way.stay_since, course, today))
    return since + timedelta(days=course.pace)


def _coming(
    lessons: Sequence[str], standing: Mapping[str, Standing], booster_on: date | None, on: date
) -> str | None:
    """The first lesson that was not met and may come; failing that the first that was not met at all.
    The booster only from its day on."""
    new = [each for each in lessons if standing[each] not in (Standing.DONE, Standing.VISITED)]
    if BOOSTER in new and (booster_on is None or on < booster_on):
        new.remove(BOOSTER)
    return next((each for each in new if standing[each] is not Standing.LATER), next(iter(new), None))


def _booster_on(course: Course, visited: Mapping[str, date]) -> date | None:
    """Four weeks after the last lesson before the booster; twelve, once it was met after those four."""
    if BOOSTER not in course.lessons:
        return None
    before = tuple(takewhile(lambda each: each != BOOSTER, course.lessons))
    if not before or before[-1] not in visited:
        return None
    first, second = (visited[before[-1]] + timedelta(days=days) for days in BOOSTER_DAYS)
    return second if BOOSTER in visited else first


def _once_more(lessons: Sequence[str], way: Way, left: Sequence[str], booster_due: bool) -> str:
    """With nothing new to suggest: the booster when its second day has come, a lesson whose exercise is
    still open, else the last one met, since there is always something to come back to."""
    met = [each for each in lessons if each not in left]
    if BOOSTER in met:
        if booster_due:
            return BOOSTER
        met.remove(BOOSTER)
    return next((each for each in met if each not in way.done), met[-1] if met else lessons[0])


def _ending(lessons: Sequence[str], left: Sequence[str]) -> Ending:
    if not left and lessons:
        return Ending.OVER
    return Ending.BOOSTER_TO_COME if list(left) == [BOOSTER] else Ending.UNDER_WAY
