"""The record: a durable rating, ten years read into a chart, and opening, beside raw sqlite3 in one run."""

import gc
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from mindbody.content.measure import Measure
from mindbody.content.reading import read_library
from mindbody.insight.charts import Years, read_years
from mindbody.places import lessons
from mindbody.record.clock import SystemClock
from mindbody.record.connecting import connect
from mindbody.record.glance import glance
from mindbody.record.opening import new_id, open_record
from mindbody.record.schema import FILE_NAME
from mindbody.record.seal import put_seal
from mindbody.record.store import Record
from mindbody.ui.pages.progress.chart_card import data_of
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.progress_state import Seen, Span, Topic
from mindbody.ui.viewmodels.progress_time import see
from mindbody.ui.widgets.chart import Chart
from tools.bench.table import Row

SAVES: Final = 400
READS: Final = 15
YEARS: Final = 10
STEPS_A_SESSION: Final = 8

_RAW_RATING: Final = (
    "INSERT INTO rating (id, at, utc_offset, local_day, what, value) VALUES (?, ?, 0, ?, 'pain-before', ?)"
)


def rows() -> list[Row]:
    """The figures of the store."""
    app = QApplication.instance() or QApplication([])
    assert app is not None
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as folder:
        return [*_saving(Path(folder) / "saving"), *_reading(Path(folder) / "years")]


def _saving(folder: Path) -> list[Row]:
    """One rating and its commit, ours and raw in turn on two files of one folder."""
    record = open_record(folder / "ours", SystemClock())
    open_record(folder / "raw", SystemClock()).close()
    raw = connect(folder / "raw" / FILE_NAME)
    day = date(2026, 1, 1).isoformat()

    record.start_session("s", "lesson", {}, "lying", 10)
    place = iter(range(10**9))
    lanes: list[Callable[[], object]] = [
        lambda: raw_rating(raw, day),
        lambda: record.rate(None, "pain-before", 5),
        lambda: record.mark_place("s", 0, next(place) / 2),
        lambda: record.answer(None, "lesson.note", "a line of words"),
    ]
    raw_ms, rate_ms, place_ms, answer_ms = in_turn(lanes, SAVES)
    raw.close()
    record.close()
    beside = f"raw sqlite3, same pragmas: {milliseconds(raw_ms)} ms"
    return [
        Row(
            "save one rating, durable",
            ratio(rate_ms, raw_ms),
            "at most 2 times",
            beside,
            beyond=times(rate_ms, raw_ms) > 2,
        ),
        Row(
            "mark a place, durable",
            ratio(place_ms, raw_ms),
            "at most 2 times",
            beside,
            beyond=times(place_ms, raw_ms) > 2,
        ),
        Row("save an answer, durable", ratio(answer_ms, raw_ms), "no budget (reads, then writes)", beside),
    ]


def raw_rating(raw: sqlite3.Connection, day: str) -> None:
    """A rating of this local day written by hand."""
    now = SystemClock().now().astimezone(UTC).replace(tzinfo=None).isoformat(" ")
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(_RAW_RATING, (new_id(), now, day, 5))
    raw.execute("COMMIT")


def _reading(folder: Path) -> list[Row]:
    open_record(folder, SystemClock()).close()
    fill(folder / FILE_NAME)
    record = open_record(folder, SystemClock())
    today = date(2026, 1, 1)
    library, _ = read_library(lessons())
    peg = library.measures.get("peg")
    [charting] = in_turn([lambda: _charted(record, peg, today)], READS)
    [turning] = in_turn([partial(_turned, read_years(record, peg, today))], READS)
    [opening] = in_turn([lambda: open_record(folder, SystemClock()).close()], READS)
    [glancing] = in_turn([lambda: glance(folder)], READS)
    record.close()
    size = (folder / FILE_NAME).stat().st_size / 2**20
    return [
        Row(
            f"{YEARS} years read (in the background) and drawn",
            f"{milliseconds(charting)} ms",
            "at most 100 ms",
            "the numbers alone stand beside raw sqlite3 in the part insight",
            beyond=statistics.median(charting) > 100,
        ),
        Row(
            f"all of {YEARS} years, turned to another topic (at the screen)",
            f"{milliseconds(turning)} ms",
            "100 ms",
            "-",
            beyond=statistics.median(turning) > 100,
        ),
        Row(
            f"open {YEARS} years ({size:.1f} MB), checked",
            f"{milliseconds(opening)} ms",
            "2 s",
            "-",
            beyond=statistics.median(opening) > 2000,
        ),
        Row(f"glance at {YEARS} years", f"{milliseconds(glancing)} ms", "within the start", "-"),
    ]


def _charted(record: Record, peg: Measure | None, today: date) -> None:
    """From the file to a picture of all there is, as the page does it."""
    _draw(see(read_years(record, peg, today), Topic.PAIN, Span.ALL, today))


def _turned(years: Years) -> None:
    _draw(see(years, Topic.ENERGY, Span.ALL, years.today))


def _draw(seen: Seen) -> None:
    chart = Chart(Look(theme=Theme.DAY), "chart")
    chart.resize(1000, 360)
    chart.set_data(data_of(seen), summary=seen.sentence, words_of=str)
    chart.grab()


def fill(path: Path) -> None:
    """A session a day for ten years, eight steps and four ratings each, written straight into the file."""
    connection = connect(path)
    connection.execute("BEGIN")
    first = datetime(2016, 1, 1, 18, 0)  # noqa: DTZ001  as the file keeps it: UTC without a zone
    for day in range(365 * YEARS):
        at = first + timedelta(days=day)
        when = (at.isoformat(" ", "microseconds"), 0, at.date().isoformat())
        session = new_id()
        connection.execute(
            "INSERT INTO session (id, at, utc_offset, local_day, lesson, position, minutes, plan, ending,"
            " ended_at, active_seconds) VALUES (?, ?, ?, ?, 'lesson', 'lying', 12, '{}', 'finished', ?, 700)",
            (session, *when, when[0]),
        )
        connection.executemany(
            "INSERT INTO step (id, at, utc_offset, local_day, session_id, number, kind, state, left_at,"
            " active_seconds) VALUES (?, ?, ?, ?, ?, ?, 'listen', 'done', ?, 80)",
            [(new_id(), *when, session, number, when[0]) for number in range(STEPS_A_SESSION)],
        )
        connection.executemany(
            "INSERT INTO rating (id, at, utc_offset, local_day, session_id, what, value)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (new_id(), *when, session, what, (day * 7 + number) % 11)
                for number, what in enumerate(("pain-before", "pain-after", "energy", "settled"))
            ],
        )
    connection.execute("COMMIT")
    connection.close()
    put_seal(path)


def in_turn(lanes: Sequence[Callable[[], object]], times: int) -> list[list[float]]:
    """Milliseconds of each lane, taken in turn so that a busy moment of the machine strikes all alike."""
    taken: list[list[float]] = [[] for _ in lanes]
    for lane in lanes:
        lane()
    # As in the app, which looks for dead circles between the work, never in it.
    gc.disable()
    for _ in range(times):
        for lane, into in zip(lanes, taken, strict=True):
            gc.collect()
            before = time.perf_counter()
            lane()
            into.append((time.perf_counter() - before) * 1000)
    gc.enable()
    return taken


def milliseconds(taken: list[float]) -> str:
    """The median, and the 95th percentile."""
    ordered = sorted(taken)
    p95 = ordered[int(len(ordered) * 0.95)]
    return f"{statistics.median(taken):.2f} [p95 {p95:.2f}]"


def times(taken: list[float], beside: list[float]) -> float:
    """How often the median of the one holds that of the other."""
    return statistics.median(taken) / statistics.median(beside)


def ratio(taken: list[float], beside: list[float]) -> str:
    return f"{times(taken, beside):.2f} times, {milliseconds(taken)} ms"
