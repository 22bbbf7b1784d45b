"""The pain chart: where everything stands in it, and how it is walked through."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.chart import Chart
from mindbody.ui.widgets.chart_layout import ChartData, Density, Entry, Unit, Week, lay_out, nearest

MONDAY = date(2026, 6, 1)


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def span(days: int, *entries: Entry, weeks: tuple[Week, ...] = (), stretch: int = 1) -> ChartData:
    return ChartData(start=MONDAY, end=day(days - 1), entries=entries, weeks=weeks, stretch=stretch)


def daily(days: int) -> ChartData:
    return span(days, *(Entry(day(n), n % 11, (n + 3) % 11) for n in range(days)))


def test_ten_is_at_the_top_and_nought_at_the_foot() -> None:
    """A number's height is its share of the scale, to the pixel."""
    layout = lay_out(span(1, Entry(MONDAY, 10, 0)), 500, 300, head=20, foot=30)

    assert (layout.placed[0].before, layout.placed[0].after) == (20, 270)
    assert [(level.value, level.y) for level in layout.levels][:3] == [(0, 270), (2, 220), (4, 170)]


def test_a_day_stands_in_the_middle_of_its_share_of_the_width() -> None:
    """Ten days in 454 pixels: 45.4 pixels a day."""
    layout = lay_out(span(10, Entry(MONDAY, 5, None), Entry(day(9), 5, None)), 500, 300, gutter=40)

    assert [one.x for one in layout.placed] == pytest.approx([40 + 22.7, 40 + 9.5 * 45.4])


def test_two_sessions_of_a_day_stand_side_by_side() -> None:
    """Neither hides the other, and both stay within their day."""
    layout = lay_out(span(10, Entry(day(4), 6, 5), Entry(day(4), 4, 4)), 500, 300)
    first, second = (one.x for one in layout.placed)
    wide = (layout.right - layout.left) / 10

    assert layout.left + 4 * wide < first < second < layout.left + 5 * wide


def test_a_missing_rating_is_not_drawn_as_nought() -> None:
    """What was not rated has no place in the picture."""
    layout = lay_out(span(3, Entry(day(1), None, 4)), 500, 300)

    assert layout.placed[0].before is None


def test_what_lies_outside_the_span_is_left_out() -> None:
    """A shorter span shows fewer entries, under their own indices."""
    data = ChartData(start=day(2), end=day(3), entries=tuple(Entry(day(n), 5, 5) for n in range(6)), weeks=())

    assert [one.index for one in lay_out(data, 500, 300).placed] == [2, 3]


def test_a_week_without_entries_breaks_the_line() -> None:
    """A gap is a gap: no line is drawn over days nobody knows of."""
    weeks = tuple(Week(day(7 * n + 3), 5, 4, 6) for n in (0, 1, 3))
    layout = lay_out(span(28, Entry(MONDAY, 5, 5), weeks=weeks), 700, 300)

    assert [len(line) for line in layout.lines] == [4, 3]
    assert len(layout.bands) == 2
    assert layout.lines[0][-1][0] < layout.lines[1][0][0]


def test_longer_stretches_hang_together() -> None:
    """Four weeks after four weeks is no gap when the line is drawn by four weeks."""
    weeks = tuple(Week(day(28 * n + 14), 5, 4, 6) for n in range(3))

    assert len(lay_out(span(84, Entry(MONDAY, 5, 5), weeks=weeks, stretch=4), 700, 300).lines) == 1
    assert len(lay_out(span(84, Entry(MONDAY, 5, 5), weeks=weeks), 700, 300).lines) == 3


def test_one_week_alone_is_a_dash() -> None:
    """A single week can be seen: it is as wide as a week."""
    layout = lay_out(span(28, Entry(MONDAY, 5, 5), weeks=(Week(day(10), 5, 4, 6),)), 700, 300)
    line = layout.lines[0]

    assert line[-1][0] - line[0][0] == pytest.approx((layout.right - layout.left) / 4)


def test_the_band_holds_the_line() -> None:
    """The middle 60 per cent lies around the median, above and below."""
    layout = lay_out(span(28, Entry(MONDAY, 5, 5), weeks=(Week(day(10), 5, 3, 8),)), 700, 300)
    heights = [y for _, y in layout.bands[0]]

    assert min(heights) < layout.lines[0][0][1] < max(heights)


@pytest.mark.parametrize(
    ("days", "density"), [(90, Density.STROKES), (360, Density.DOTS), (3650, Density.COLUMNS)]
)
def test_the_closer_entries_stand_the_simpler_they_are_drawn(days: int, density: Density) -> None:
    """Strokes while they can be told apart, then dots, then one bar a pixel."""
    assert lay_out(daily(days), 1000, 400).density is density


def test_ten_years_need_no_more_bars_than_there_are_pixels() -> None:
    """Each bar reaches from the highest to the lowest of its column."""
    layout = lay_out(daily(3650), 1000, 400)

    assert len(layout.columns) <= 1000
    assert all(column.top <= column.bottom for column in layout.columns)
    assert min(column.top for column in layout.columns) == layout.top


@pytest.mark.parametrize(
    ("days", "unit"), [(28, Unit.DAY), (91, Unit.MONTH), (364, Unit.MONTH), (3650, Unit.YEAR)]
)
@pytest.mark.parametrize("width", [300, 700, 1400])
def test_dates_never_run_into_each_other(days: int, unit: Unit, width: int) -> None:
    """Where there is less room there are fewer dates."""
    layout = lay_out(daily(days), width, 300, label=90)
    places = [mark.x for mark in layout.marks]

    assert all(after - before > 60 for before, after in pairwise(places))
    assert all(layout.left <= place <= layout.right for place in places)
    assert width < 700 or {mark.unit for mark in layout.marks} == {unit}


def test_the_nearest_entry_is_found_within_reach_alone() -> None:
    """Pointing at an empty stretch names no entry."""
    layout = lay_out(span(100, Entry(day(10), 5, 5), Entry(day(90), 6, 6)), 1000, 300)

    assert nearest(layout, layout.placed[1].x + 10, 24) == 1
    assert nearest(layout, (layout.left + layout.right) / 2, 24) is None


@pytest.fixture
def chart(qtbot: QtBot, look: Look) -> Chart:
    made = Chart(look, "Pain over time")
    qtbot.addWidget(made)
    made.resize(900, 320)
    made.set_data(daily(30), summary="It moved up and down.", words_of=lambda index: f"entry {index}")
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_arrows_walk_from_entry_to_entry(chart: Chart) -> None:
    """Without a mouse every entry can be read, and the ends are ends."""
    seen = []
    keys = (
        Qt.Key.Key_Left,
        Qt.Key.Key_Left,
        Qt.Key.Key_Home,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_End,
    )
    for key in keys:
        QTest.keyClick(chart, key)
        seen.append(chart.chosen)

    assert seen == [29, 28, 0, 0, 1, 29]


def test_plus_and_minus_ask_for_another_span(qtbot: QtBot, chart: Chart) -> None:
    """Zooming needs no wheel."""
    asked: list[int] = []
    chart.zoom_wanted.connect(asked.append)
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    QTest.keyClick(chart, Qt.Key.Key_Minus)

    assert asked == [-1, 1]


def test_it_tells_a_screen_reader_what_it_is_and_says(chart: Chart) -> None:
    """A chart, its name, and its one sentence."""
    face = QAccessible.queryAccessibleInterface(chart)

    assert face.role() is QAccessible.Role.Chart
    assert face.text(QAccessible.Text.Name) == "Pain over time"
    assert face.text(QAccessible.Text.Description) == "It moved up and down."


def test_new_entries_let_go_of_the_chosen_one(chart: Chart) -> None:
    """Words about an entry never stand over another picture."""
    QTest.keyClick(chart, Qt.Key.Key_End)
    chart.set_data(daily(5), summary="", words_of=str)

    assert chart.chosen is None


def test_many_charts_come_and_go(qtbot: QtBot, look: Look) -> None:
    """What a screen reader holds of a chart that is gone does no harm."""
    for _ in range(50):
        made = Chart(look, "Pain over time")
        assert QAccessible.queryAccessibleInterface(made).role() is QAccessible.Role.Chart
        made.deleteLater()
    qtbot.waitUntil(lambda: True)
