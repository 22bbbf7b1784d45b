"""What was done in a session, beside the pain before and after it: the ground for telling what helps."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from mindbody.insight.noted import AFTER, BEFORE, latest
from mindbody.record.rows import PractisedRow, RatedRow


class By(StrEnum):
    """What uses are told apart by."""

    PRACTICE = "practice"
    BREATH = "breath"
    MOVEMENT = "movement"
    TIME_OF_DAY = "time-of-day"
    POSITION = "position"


class TimeOfDay(StrEnum):
    """Of the place where it was lived. Morning from four, as the day does; night until four."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


_OF_KIND: Final[Mapping[str, By]] = {"listen": By.PRACTICE, "breathe": By.BREATH, "move": By.MOVEMENT}
_FROM_HOUR: Final = (
    (4, TimeOfDay.MORNING), (12, TimeOfDay.AFTERNOON), (17, TimeOfDay.EVENING), (21, TimeOfDay.NIGHT),
)  # fmt: skip


class What(NamedTuple):
    """One thing that can be held against another: `id` of the practice, breath or movement, or the word of
    the time or position."""

    by: By
    id: str


class Use(NamedTuple):
    """A session in which something was used, with pain, 0 to 10, before and after it."""

    session: str
    what: What
    before: int
    after: int

    @property
    def change(self) -> int:
        """After less before: below nought, pain was lower afterwards."""
        return self.after - self.before


def time_of_day(local_minute: int) -> TimeOfDay:
    """Of a minute of the local day, from midnight."""
    hour = local_minute // 60
    return next((time for start, time in reversed(_FROM_HOUR) if hour >= start), TimeOfDay.NIGHT)


def uses(practised: Iterable[PractisedRow], ratings: Iterable[RatedRow]) -> tuple[Use, ...]:
    """Every use in a session that was rated both before and after, once a session. What stood together in a
    session is counted for each of it: a record can't tell them apart."""
    pain: dict[str, dict[str, int]] = {}
    for rating in latest(ratings):
        if rating.session is not None and rating.value is not None and rating.what in (BEFORE, AFTER):
            pain.setdefault(rating.session, {})[rating.what] = rating.value
    found: dict[tuple[str, What], Use] = {}
    for row in practised:
        rated = pain.get(row.session, {})
        if len(rated) < len((BEFORE, AFTER)):
            continue
        for what in _whats(row):
            found.setdefault(
                (row.session, what), Use(row.session, what, before=rated[BEFORE], after=rated[AFTER])
            )
    return tuple(found.values())


def what_of(row: PractisedRow) -> What | None:
    """The practice, breath or movement of a row."""
    by = _OF_KIND.get(row.kind)
    return None if by is None else What(by, row.content)


def _whats(row: PractisedRow) -> Iterator[What]:
    what = what_of(row)
    if what is not None:
        yield what
    yield What(By.TIME_OF_DAY, time_of_day(row.local_minute))
    yield What(By.POSITION, row.position)
