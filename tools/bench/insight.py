"""Ten years of a record to the numbers of its charts, beside the same by hand in raw sqlite3, in one run."""

import sqlite3
import statistics
import tempfile
from bisect import bisect_left, insort
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from mindbody.insight.charts import Charts, read_years
from mindbody.insight.helped_so_far import helped_so_far
from mindbody.record.clock import SystemClock
from mindbody.record.connecting import connect
from mindbody.record.opening import open_record
from mindbody.record.schema import FILE_NAME
from mindbody.record.store import Record
from tools.bench.store import in_turn, milliseconds
from tools.bench.table import Row
from tools.bench.years import write_years

READS: Final = 15
YEARS: Final = 10
LAST: Final = date(2026, 1, 1)

_RATED: Final = (
    "SELECT local_day, what, value, word FROM rating"
    " WHERE what IN ('pain-before', 'pain-now', 'energy', 'mood') ORDER BY at, id"
)
_PRACTISED: Final = (
    "SELECT session.local_day, COUNT(DISTINCT session.id), SUM(step.active_seconds) FROM session"
    " JOIN step ON step.session_id = session.id WHERE step.kind IN ('breathe', 'listen', 'move')"
    " AND step.state IN ('done', 'smaller', 'eased-out') GROUP BY session.local_day"
)
_STEPS: Final = {"low": 0, "ok": 1, "good": 2, "very-low": 0, "okay": 2}


def rows() -> list[Row]:
    """The figures of insight."""
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as where:
        folder = Path(where) / "me"
        write_years(folder, years=YEARS, until=LAST)
        record = open_record(folder, SystemClock(), as_it_is=True)
        raw = connect(folder / FILE_NAME)
        raw_ms, ours = in_turn([lambda: _by_hand(raw), lambda: _charts(record)], READS)
        years = read_years(record, None, LAST)
        [zooming] = in_turn([lambda: years.charts(since=LAST - timedelta(days=364))], READS)
        [helping] = in_turn([lambda: helped_so_far(record, LAST)], READS)
        raw.close()
        record.close()
    ratio = statistics.median(ours) / statistics.median(raw_ms)
    return [
        Row(
            f"{YEARS} years to the numbers of all charts",
            f"{milliseconds(ours)} ms, {ratio:.2f} times",
            "at most 100 ms with the chart, 2.5 times",
            f"raw sqlite3, same reduction: {milliseconds(raw_ms)} ms",
            beyond=statistics.median(ours) > 100 or ratio > 2.5,
        ),
        Row(
            "zoom from there to a year",
            f"{milliseconds(zooming)} ms",
            "one frame, 16 ms",
            "-",
            beyond=statistics.median(zooming) > 16,
        ),
        Row(
            f"{YEARS} years to what seems to help",
            f"{milliseconds(helping)} ms",
            "no budget (off the GUI thread)",
            "-",
        ),
    ]


def _charts(record: Record) -> Charts:
    return read_years(record, None, LAST).charts()


def _by_hand(raw: sqlite3.Connection) -> object:
    """The same numbers with nothing between: medians of days, middles and bands of months, flares, sums."""
    days: dict[str, dict[date, list[float]]] = {"pain": {}, "energy": {}, "mood": {}}
    for day, what, value, word in raw.execute(_RATED):
        number = value if value is not None else _STEPS.get(word)
        if number is not None:
            series = days["pain" if what.startswith("pain") else what]
            series.setdefault(date.fromisoformat(day), []).append(number)
    medians = {
        name: {day: float(statistics.median(values)) for day, values in of_days.items()}
        for name, of_days in days.items()
    }
    months: dict[tuple[str, int, int], list[float]] = {}
    for name, of_name in medians.items():
        for day, middle in of_name.items():
            months.setdefault((name, day.year, day.month), []).append(middle)
    bands = {month: _band(values) for month, values in months.items()}
    practice: dict[str, list[float]] = {}
    for local_day, sessions, seconds in raw.execute(_PRACTISED):
        of_month = practice.setdefault(local_day[:7], [0, 0, 0.0])
        of_month[0] += 1
        of_month[1] += sessions
        of_month[2] += seconds
    return bands, practice, list(_above(sorted(medians["pain"].items())))


def _band(values: list[float]) -> tuple[float, float, float]:
    values.sort()
    if len(values) == 1:
        return values[0], values[0], values[0]
    low, _, _, high = statistics.quantiles(values, n=5, method="inclusive")
    return low, statistics.median(values), high


def _above(days: list[tuple[date, float]]) -> Iterable[date]:
    window: list[float] = []
    oldest = 0
    for day, value in days:
        while days[oldest][0] < day - timedelta(days=28):
            del window[bisect_left(window, days[oldest][1])]
            oldest += 1
        if len(window) >= 7 and value >= statistics.median(window) + 2:
            yield day
        insort(window, value)
