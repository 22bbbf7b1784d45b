"""Reading all that stands over time out of a record, away from the screen."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from mindbody.insight.charts import Years, read_years
from mindbody.ui.viewmodels.progress_state import DayMark, RecentRow
from mindbody.ui.viewmodels.progress_words import in_all, lately, the_week

if TYPE_CHECKING:
    from mindbody.record.store import Record
    from mindbody.ui.viewmodels.progress_reading import Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What a record says over time, and of late in words."""

    years: Years
    week: str
    days: tuple[DayMark, ...]
    totals: tuple[str, ...]
    recent: tuple[RecentRow, ...]


def read_record(record: "Record", names: "Names", today: date) -> Read:
    """Raises what the record raises."""
    week, days = the_week(record, today)
    sessions = record.sessions()
    return Read(
        years=read_years(record, names.measures.get("peg"), today),
        week=week,
        days=days,
        totals=in_all(record, sessions),
        recent=lately(record, sessions, names.lesson),
    )
