"""Sleep over time, as the diary tells it."""

from collections.abc import Iterable
from datetime import date
from typing import Final, NamedTuple

from mindbody.insight.logs import log_of
from mindbody.insight.noted import ASLEEP
from mindbody.insight.spread import Noted
from mindbody.record.rows import AnswerRow, RatedRow
from mindbody.toolkit.cells import number_in
from mindbody.toolkit.sleep import Night, night_of

LESSON: Final = "sleep-with-pain"
FIELD: Final = "diary"


class DiaryNight(NamedTuple):
    """A night by its morning. `quality` 0 to 10, None where it was not told."""

    day: date
    night: Night
    quality: float | None


def nights_of(versions: Iterable[AnswerRow], today: date) -> tuple[DiaryNight, ...]:
    """The nights of a diary, oldest first; of two rows for one morning the later one counts."""
    found = {
        day: DiaryNight(day, night_of(row), number_in(row.get("quality")))
        for day, row in log_of(versions, today)
    }
    return tuple(found.values())


def hours_asleep(nights: Iterable[DiaryNight], rows: Iterable[RatedRow] = ()) -> tuple[Noted, ...]:
    """Hours of sleep by morning, oldest first: of the nights of the diary that can be worked out, and of the
    others as a check-in tells them, the latest where it was told twice. rows: cleared, see `latest`."""
    found = {row.local_day: row.value / 60 for row in rows if row.what == ASLEEP and row.value is not None}
    found |= {each.day: each.night.asleep / 60 for each in nights if each.night.asleep is not None}
    return tuple(Noted(day, hours) for day, hours in sorted(found.items()))
