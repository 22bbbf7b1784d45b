"""What was done in a session, beside the pain before and after it: the ground for telling what helps."""

from collections.abc import Iterable, Mapping
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
    pain = _pairs(ratings)
    found: dict[tuple[str, What], Use] = {}
    seen: set[str] = set()
    for row in practised:
        pair = pain.get(row.session)
        if pair is None:
            continue
        whats = [what for what in (what_of(row),) if what is not None]
        if row.session not in seen:
            seen.add(row.session)
            whats += [
                What(By.TIME_OF_DAY, time_of_day(row.local_minute)),
                What(By.POSITION, row.position),
            ]
        for what in whats:
            found[row.session, what] = Use(row.session, what, *pair)
    return tuple(found.values())


def what_of(row: PractisedRow) -> What | None:
    """The practice, breath or movement of a row."""
    by = _OF_KIND.get(row.kind)
    return None if by is None else What(by, row.content)


def _pairs(ratings: Iterable[RatedRow]) -> dict[str, tuple[int, int]]:
    """Pain before and after, of the sessions that have both."""
    told: dict[str, dict[str, int]] = {BEFORE: {}, AFTER: {}}
    for row in latest(ratings):
        if row.session is not None and row.value is not None and row.what in told:
            told[row.what][row.session] = row.value
    after = told[AFTER]
    return {session: (before, after[session]) for session, before in told[BEFORE].items() if session in after}
