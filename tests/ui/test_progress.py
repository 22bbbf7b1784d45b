"""Progress over time, and what was practised, from a real record."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mindbody.insight.progress import WeekSummary
from mindbody.record.clock import local_day
from mindbody.record.rows import RatedRow
from mindbody.record.store import Record
from mindbody.ui.pages.progress.page import ProgressPage
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.progress import ProgressViewModel
from mindbody.ui.viewmodels.progress_reading import Names
from mindbody.ui.viewmodels.progress_state import Span
from mindbody.ui.viewmodels.progress_words import lessons_words, minutes_words, week_sentence
from mindbody.ui.widgets.chart import Chart
from tests.support.hand_clock import HandClock
from tests.support.hand_jobs import HandJobs
from tests.support.records import PLAN, record_in
from tests.support.screens.choices import Choices
from tests.ui.standing import check_page

JOBS = HandJobs()
BEGIN = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> HandClock:
    return HandClock(BEGIN)


@pytest.fixture
def record(tmp_path: Path, clock: HandClock) -> Iterator[Record]:
    opened = record_in(tmp_path, clock)
    yield opened
    opened.close()


def live_through(
    record: Record, clock: HandClock, pains: list[tuple[int | None, int | None]], *, every: int = 1
) -> None:
    """A session on each day, rated before and after; the clock then stands on the last of them."""
    for number, (before, after) in enumerate(pains):
        if number:
            clock.pass_by(days=every)
        session = f"s{clock.now():%Y%m%d}"
        record.start_session(session, "pacing", PLAN, "seated", 12)
        record.rate(session, "pain-before", before)
        record.enter_step(session, 0, "learn")
        record.enter_step(session, 1, "listen")
        record.leave_step(session, 1, "done", 300)
        record.rate(session, "pain-after", after)
        record.finish_session(session, 600)


def a_model(record: Record, clock: HandClock) -> ProgressViewModel:
    model = ProgressViewModel(lambda: local_day(clock.now()), jobs=JOBS)
    model.set_source(record, Names(lesson=lambda lesson: f"The lesson {lesson}"))
    JOBS.drain()
    return model


def shown(qtbot: QtBot, look: Look, model: ProgressViewModel) -> Choices:
    page = ProgressPage(look, model)
    qtbot.addWidget(page)
    page.resize(1280, 900)
    with qtbot.waitExposed(page):
        page.show()
    JOBS.drain()
    return Choices(page)


def test_an_empty_record_is_met_with_kind_words(
    qtbot: QtBot, look: Look, record: Record, clock: HandClock
) -> None:
    """Nothing to show is nothing to be ashamed of."""
    screen = shown(qtbot, look, a_model(record, clock))

    assert "Nothing to show yet" in screen.words
    assert "nothing that you have to do" in screen.words
    assert "Resting counts too." in screen.words
    assert not screen.offers("Show as table")


def test_one_entry_is_shown_without_a_line(
    qtbot: QtBot, look: Look, record: Record, clock: HandClock
) -> None:
    """A single number is not made into a trend."""
    live_through(record, clock, [(6, 5)])
    model = a_model(record, clock)
    screen = shown(qtbot, look, model)

    assert "One entry so far." in screen.words
    chart = screen.page.findChild(Chart)
    assert chart is not None
    layout = chart.layout_now()
    assert layout is not None
    assert (len(layout.dots), layout.lines) == (1, ())


def test_spans_reach_as_far_back_as_they_say(record: Record, clock: HandClock) -> None:
    """Month, three months, a year, and everything, which begins with the first entry."""
    live_through(record, clock, [(5, 5)] * 60, every=10)
    model = a_model(record, clock)
    counts = {}
    for span in Span:
        model.choose(span.value)
        assert model.state.seen is not None
        counts[span] = len(model.state.seen.dots)
        assert model.state.seen.last == clock.now().date()

    assert counts == {Span.MONTH: 3, Span.QUARTER: 10, Span.YEAR: 37, Span.ALL: 60}
    assert model.state.seen is not None
    assert model.state.seen.first <= BEGIN.date()


def test_zooming_stops_at_both_ends(record: Record, clock: HandClock) -> None:
    """Plus and minus never lead nowhere."""
    model = a_model(record, clock)
    model.choose("quarter")
    seen = []
    for step in (-1, -1, 1, 1, 1, 1):
        model.zoom(step)
        seen.append(model.state.span)

    assert seen == [Span.MONTH, Span.MONTH, Span.QUARTER, Span.YEAR, Span.ALL, Span.ALL]


def test_a_fortnight_away_leaves_a_gap_in_the_line(
    qtbot: QtBot, look: Look, record: Record, clock: HandClock
) -> None:
    """A gap is a gap, and nobody is asked about it."""
    live_through(record, clock, [(6, 5)] * 14)
    clock.pass_by(days=21)
    live_through(record, clock, [(5, 5)] * 7)
    screen = shown(qtbot, look, a_model(record, clock))
    chart = screen.page.findChild(Chart)
    assert chart is not None
    layout = chart.layout_now()

    assert layout is not None
    assert len(layout.lines) == 2
    assert "missed" not in screen.words


def test_the_keyboard_walks_through_the_chart(
    qtbot: QtBot, look: Look, record: Record, clock: HandClock
) -> None:
    """Arrows go from entry to entry; minus looks further back."""
    live_through(record, clock, [(6, 5), (7, 6)])
    model = a_model(record, clock)
    screen = shown(qtbot, look, model)
    chart = screen.page.findChild(Chart)
    assert chart is not None
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.chosen == 1

    QTest.keyClick(chart, Qt.Key.Key_Minus)
    assert model.state.span is Span.QUARTER


def test_what_was_done_lately_is_listed(qtbot: QtBot, look: Look, record: Record, clock: HandClock) -> None:
    """With the lesson's title, the minutes and the two numbers; eight at most."""
    live_through(record, clock, [(6, 5)] * 10)
    model = a_model(record, clock)
    screen = shown(qtbot, look, model)

    assert len(model.state.recent) == 8
    assert model.state.recent[0].when == "10 June 2026"
    assert "The lesson pacing" in screen.words
    assert "10 min, pain 6 before, 5 after" in screen.words


def test_a_session_that_has_just_ended_is_there_when_the_page_is_shown(
    qtbot: QtBot, look: Look, record: Record, clock: HandClock
) -> None:
    """The page reads anew each time."""
    model = a_model(record, clock)
    screen = shown(qtbot, look, model)
    screen.page.hide()
    live_through(record, clock, [(6, 5)])
    screen.page.show()
    JOBS.drain()

    assert model.state.seen is not None
    assert len(model.state.seen.dots) == 1


class Told(NamedTuple):
    days: tuple[int, ...]
    words: str


@pytest.mark.parametrize(
    "case",
    [
        Told((0,) * 7, "No practices in the last seven days. Resting counts too."),
        Told((0, 0, 1, 0, 0, 0, 0), "One practice in the last seven days. Resting counts too."),
        Told((0, 0, 3, 0, 0, 0, 0), "Three practices on one of the last seven days. Resting counts too."),
        Told((1, 0, 3, 0, 0, 0, 0), "Four practices on two of the last seven days. Resting counts too."),
        Told((2,) * 7, "14 practices in the last seven days. Resting counts too."),
    ],
)
def test_a_week_in_words(case: Told) -> None:
    """Counted, never a streak, and rest is named each time."""
    assert week_sentence(WeekSummary(first=date(2026, 6, 1), days=case.days)) == case.words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "No minutes in sessions yet."),
        (1, "One minute in sessions."),
        (59, "59 minutes in sessions."),
        (60, "One hour in sessions."),
        (120, "2 hours in sessions."),
        (125, "2 h 5 min in sessions."),
    ],
)
def test_minutes_in_words(minutes: int, words: str) -> None:
    """As one would say it."""
    assert minutes_words(minutes) == words


def test_lessons_in_words() -> None:
    """Visited counts; done is a part of it."""
    said = [lessons_words(*counts) for counts in ((0, 0), (1, 0), (1, 1), (3, 0), (3, 2))]

    assert said == [
        "No lessons visited yet.",
        "One lesson visited.",
        "One lesson visited, and done.",
        "3 lessons visited.",
        "3 lessons visited, 2 of them done.",
    ]


def test_a_record_that_cannot_be_read_is_told_in_a_sentence(
    qtbot: QtBot, look: Look, tmp_path: Path, clock: HandClock
) -> None:
    """No traceback, and no empty page that looks like a lost record."""
    from mindbody.record.problems import Damaged, RecordError

    class Broken(Record):
        def rated(
            self, names: Iterable[str], since: date | None = None, until: date | None = None
        ) -> list[RatedRow]:
            raise RecordError(Damaged(path=self.path, detail="page 3"))

    broken = Broken(record_in(tmp_path, clock).path, clock, lambda: "id")
    screen = shown(qtbot, look, a_model(broken, clock))

    assert "is damaged" in screen.words
    assert "Nothing to show yet" not in screen.words


@pytest.mark.parametrize("theme", [Theme.DAY, Theme.CONTRAST])
@pytest.mark.parametrize("entries", [0, 1, 40])
def test_it_holds_what_every_page_promises(
    qtbot: QtBot, look: Look, record: Record, clock: HandClock, theme: Theme, entries: int
) -> None:
    """Names, the way of Tab, nothing cut off, targets of 44, at 100 to 200 per cent."""
    look.set(theme=theme)
    live_through(record, clock, [(6, 5)] * entries)
    check_page(qtbot, look, ProgressPage(look, a_model(record, clock)))


def test_the_table_holds_it_too(qtbot: QtBot, look: Look, record: Record, clock: HandClock) -> None:
    """The other face of the page keeps the same promises."""
    live_through(record, clock, [(6, 5)] * 10)
    page = ProgressPage(look, a_model(record, clock))
    Choices(page).press("Show as table")
    check_page(qtbot, look, page)
