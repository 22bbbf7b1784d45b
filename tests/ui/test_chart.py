"""The chart: where everything stands in it, and how it is walked through."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.chart import Chart
from mindbody.ui.widgets.chart_dates import Unit
from mindbody.ui.widgets.chart_layout import (
    Bar,
    ChartData,
    Density,
    Dot,
    Scale,
    Stretch,
    lay_out,
    nearest,
)

MONDAY = date(2026, 6, 1)
TEN = Scale(10, tuple((float(value), str(value)) for value in range(11)))


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def week(number: int, median: float = 5, low: float = 4, high: float = 6) -> Stretch:
    return Stretch(day(7 * number), day(7 * number + 6), median, low, high)


def span(
    days: int,
    *dots: Dot,
    stretches: tuple[Stretch, ...] = (),
    bars: tuple[Bar, ...] = (),
    shaded: tuple[tuple[date, date], ...] = (),
    by_stretch: bool = False,
) -> ChartData:
    return ChartData(
        start=MONDAY,
        end=day(days - 1),
        scale=TEN,
        dots=dots,
        stretches=stretches,
        bars=bars,
        shaded=shaded,
        by_stretch=by_stretch,
    )


def daily(days: int) -> ChartData:
    return span(days, *(Dot(day(n), n % 11) for n in range(days)))


def test_the_highest_is_at_the_top_and_nought_at_the_foot() -> None:
    """A number's height is its share of the scale, to the pixel."""
    layout = lay_out(span(2, Dot(MONDAY, 10), Dot(day(1), 0)), 500, 300, head=20, foot=30)

    assert [y for _, y in layout.dots] == [20, 270]
    assert [(level.words, level.y) for level in layout.levels][:3] == [("0", 270), ("2", 220), ("4", 170)]


def test_fewer_numbers_are_written_where_there_is_less_room() -> None:
    """Every one, every second, every fifth; nought always."""
    tall, middling, low = (lay_out(daily(9), 500, high, row=40).levels for high in (600, 300, 180))

    assert [len(levels) for levels in (tall, middling, low)] == [11, 6, 3]
    assert {levels[0].words for levels in (tall, middling, low)} == {"0"}


def test_a_day_stands_in_the_middle_of_its_share_of_the_width() -> None:
    """Ten days in 454 pixels: 45.4 pixels a day."""
    layout = lay_out(span(10, Dot(MONDAY, 5), Dot(day(9), 5)), 500, 300, gutter=40)

    assert [x for x, _ in layout.dots] == pytest.approx([40 + 22.7, 40 + 9.5 * 45.4])


def test_a_stretch_without_entries_breaks_the_line() -> None:
    """A gap is a gap: no line is drawn over days nobody knows of."""
    layout = lay_out(span(28, stretches=(week(0), week(1), week(3))), 700, 300)

    assert [len(line) for line in layout.lines] == [4, 3]
    assert len(layout.bands) == 2
    assert layout.lines[0][-1][0] < layout.lines[1][0][0]


def test_months_hang_together_though_they_are_not_equally_long() -> None:
    """June, July: the last day of one is the day before the first of the other."""
    june = Stretch(date(2026, 6, 1), date(2026, 6, 30), 5, 4, 6)
    july = Stretch(date(2026, 7, 1), date(2026, 7, 31), 6, 5, 7)

    assert len(lay_out(span(61, stretches=(june, july)), 700, 300).lines) == 1


def test_one_week_alone_is_a_dash() -> None:
    """A single week can be seen: it is as wide as a week."""
    layout = lay_out(span(28, stretches=(week(1),)), 700, 300)
    line = layout.lines[0]

    assert line[-1][0] - line[0][0] == pytest.approx((layout.right - layout.left) / 4)


def test_the_band_holds_the_line() -> None:
    """The middle 60 per cent lies around the median, above and below."""
    layout = lay_out(span(28, stretches=(week(1, 5, 3, 8),)), 700, 300)
    heights = [y for _, y in layout.bands[0]]

    assert min(heights) < layout.lines[0][0][1] < max(heights)


def test_a_flare_is_a_column_over_its_days() -> None:
    """Days 2 and 3 of ten: from two tenths to four tenths of the width, and the whole height."""
    layout = lay_out(span(10, shaded=((day(2), day(3)),)), 500, 300, gutter=40)
    [column] = layout.shaded

    assert (column.left, column.right) == pytest.approx((40 + 2 * 45.4, 40 + 4 * 45.4))
    assert column.top == layout.top


def test_a_bar_is_as_high_as_its_amount() -> None:
    """Five of ten: half the height, over the whole of its week."""
    layout = lay_out(span(7, bars=(Bar(MONDAY, day(6), 5),)), 500, 300, head=20, foot=30)
    [bar] = layout.bars

    assert (bar.left, bar.right, bar.top) == pytest.approx((layout.left, layout.right, 145))


@pytest.mark.parametrize(("days", "density"), [(360, Density.DOTS), (3650, Density.COLUMNS)])
def test_the_closer_dots_stand_the_simpler_they_are_drawn(days: int, density: Density) -> None:
    """Dots while they can be told apart, then one bar a pixel."""
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


def test_the_nearest_stop_is_found_within_reach_alone() -> None:
    """Pointing at an empty stretch names no entry."""
    layout = lay_out(span(100, Dot(day(10), 5), Dot(day(90), 6)), 1000, 300)

    assert nearest(layout, layout.stops[1][0] + 10, 24) == 1
    assert nearest(layout, (layout.left + layout.right) / 2, 24) is None


def test_over_years_the_stretches_are_the_stops() -> None:
    """Nobody walks through ten years day by day."""
    data = span(28, Dot(day(1), 3), stretches=(week(0), week(1)), by_stretch=True)

    assert data.stops == ((day(3), 5), (day(10), 5))


@pytest.fixture
def chart(qtbot: QtBot, look: Look) -> Chart:
    made = Chart(look, "Pain over time")
    qtbot.addWidget(made)
    made.resize(900, 320)
    made.set_data(daily(30), summary="It moved up and down.", words_of=lambda index: f"entry {index}")
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_arrows_walk_from_stop_to_stop(chart: Chart) -> None:
    """Without a mouse every entry can be read."""
    seen = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(chart, key)
        seen.append(chart.chosen)

    assert seen == [29, 28, 29]


def test_over_the_edge_the_walk_goes_on_in_the_time_beyond(chart: Chart) -> None:
    """From the last day, right asks for later; there, the next day is the one that is said."""
    asked: list[int] = []
    chart.move_wanted.connect(asked.append)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    later = replace(daily(40), start=day(10))
    chart.set_data(replace(later, dots=later.dots[10:]), summary="", words_of=str)

    assert asked == [1]
    assert chart.chosen == 20  # day 30, which follows day 29


def test_keys_zoom_move_and_lead_home(chart: Chart) -> None:
    """Zooming and moving need no wheel."""
    asked: list[object] = []
    chart.zoom_wanted.connect(lambda step: asked.append(("zoom", step)))
    chart.move_wanted.connect(lambda step: asked.append(("move", step)))
    chart.home_wanted.connect(lambda: asked.append("home"))
    keys = (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home)
    for key in keys:
        QTest.keyClick(chart, key)

    assert asked == [("zoom", -1), ("zoom", 1), ("move", -1), ("move", 1), "home"]


def test_dragging_to_the_right_brings_what_was_before(chart: Chart) -> None:
    """The paper is drawn along under the hand."""
    asked: list[int] = []
    chart.move_wanted.connect(asked.append)
    at = QPoint(300, 100)
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=at)
    point = QPointF(at + QPoint(70, 0))
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        point,
        chart.mapToGlobal(point),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(chart, moved)
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=at + QPoint(70, 0))

    assert asked == [-1]


def test_it_tells_a_screen_reader_what_it_is_and_says(chart: Chart) -> None:
    """A chart, its name, and its one sentence."""
    face = QAccessible.queryAccessibleInterface(chart)

    assert face.role() is QAccessible.Role.Chart
    assert face.text(QAccessible.Text.Name) == "Pain over time"
    assert face.text(QAccessible.Text.Description) == "It moved up and down."


def test_new_entries_let_go_of_the_chosen_one(chart: Chart) -> None:
    """Words about an entry never stand over another picture."""
    QTest.keyClick(chart, Qt.Key.Key_Left)
    chart.set_data(daily(5), summary="", words_of=str)

    assert chart.chosen is None


def test_many_charts_come_and_go(qtbot: QtBot, look: Look) -> None:
    """What a screen reader holds of a chart that is gone does no harm."""
    for _ in range(50):
        made = Chart(look, "Pain over time")
        assert QAccessible.queryAccessibleInterface(made).role() is QAccessible.Role.Chart
        made.deleteLater()
    qtbot.waitUntil(lambda: True)
