"""Progress over time: what the chart, its table and its sentence say is worked out by hand."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.progress_scales import scale_of
from mindbody.ui.viewmodels.progress_state import Topic
from mindbody.ui.widgets.month import MonthView
from tests.support.lives import Life
from tests.ui.progress_screen import a_screen


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    lived = Life(tmp_path / "me")
    yield lived
    lived.record.close()


def two_weeks_and_a_gap(life: Life) -> date:
    """Pain of 2, 4, 6 in the first week, none in the second, 5 and twice on one day 3 and 9 in the third."""
    for day, pain in ((0, 2), (1, 4), (2, 6), (14, 5), (15, 3), (15, 9)):
        life.session(day, before=pain)
    return life.day(20)


def test_the_table_holds_what_the_chart_shows(qtbot: QtBot, look: Look, life: Life) -> None:
    """Middles of 4 and 5.5; 60 % of (2, 4, 6) lie from 2.8 to 5.2, of (5, 6) from 5.2 to 5.8."""
    screen = a_screen(qtbot, look, life.record, two_weeks_and_a_gap(life))
    layout = screen.chart.layout_now()
    assert layout is not None

    assert screen.table == [
        ("16 to 22 March 2026", "5.5", "5.2 to 5.8", "2 days"),
        ("2 to 8 March 2026", "4", "2.8 to 5.2", "3 days"),
    ]
    assert len(layout.lines) == 2, "a week without entries is a gap"
    assert len(layout.dots) == 5, "a day is one dot, however often something was noted on it"
    scale = layout.bottom - layout.top
    assert [(layout.bottom - line[0][1]) / scale * 10 for line in layout.lines] == pytest.approx([4, 5.5])


def test_the_sentence_says_the_middle(qtbot: QtBot, look: Look, life: Life) -> None:
    """The middle of 4 and 5.5 is 4.75; it is the chart's description, too."""
    screen = a_screen(qtbot, look, life.record, two_weeks_and_a_gap(life))

    assert "The middle of your weeks is 4.8." in screen.words
    assert "The middle of your weeks is 4.8." in screen.chart.accessibleDescription()


def test_no_comparison_from_too_few_days(qtbot: QtBot, look: Look, life: Life) -> None:
    """Eight weeks, but only four days on each side."""
    for week in range(8):
        life.session(7 * week, before=8 if week < 4 else 2)
    said = a_screen(qtbot, look, life.record, life.day(55)).words

    assert "The middle of your weeks is 5." in said
    assert "Lately it is" not in said


def test_at_first_and_lately(qtbot: QtBot, look: Look, life: Life) -> None:
    """Eight weeks of two days each: eight days of 8 at first, eight of 2 lately."""
    for week in range(8):
        for day in (0, 3):
            life.session(7 * week + day, before=8 if week < 4 else 2)
    said = a_screen(qtbot, look, life.record, life.day(55)).words

    assert "At first the middle of your weeks was 8. Lately it is 2." in said


def test_a_flare_is_a_column_a_word_and_a_row(qtbot: QtBot, look: Look, life: Life) -> None:
    """Ten days of 3, then three of 7, which is four over the usual."""
    for day in range(13):
        life.session(day, before=3 if day < 10 else 7)
    screen = a_screen(qtbot, look, life.record, life.day(13))
    layout = screen.chart.layout_now()
    assert layout is not None

    assert len(layout.shaded) == 1
    assert "One flare, of 3 days." in screen.words
    assert screen.table[0] == ("9 to 15 March 2026", "5", "3 to 7", "6 days, flare")


def test_practice_is_told_in_minutes(qtbot: QtBot, look: Look, life: Life) -> None:
    """Two practices of five minutes on one day, one on another: 15 minutes on two days."""
    for day, hour in ((0, 9), (0, 15), (3, 9)):
        life.session(day, hour=hour)
    screen = a_screen(qtbot, look, life.record, life.day(6)).turn_to("Practice")

    assert screen.table == [("2 to 8 March 2026", "15", "3", "2")]
    assert "Practice on 2 days, 15 minutes in all. Resting counts too." in screen.words
    assert "streak" not in screen.words


def test_steps_are_told_in_words(qtbot: QtBot, look: Look, life: Life) -> None:
    """Energy of low and good: the middle is OK."""
    life.session(0, energy="low")
    life.session(1, energy="good")
    screen = a_screen(qtbot, look, life.record, life.day(6)).turn_to("Energy")

    assert "The middle of your weeks is OK." in screen.words


@pytest.mark.parametrize(
    ("value", "said"), [(0, "very low"), (1.5, "between low and okay"), (2, "okay"), (3, "good")]
)
def test_a_mood_between_two_steps(value: float, said: str) -> None:
    assert scale_of(Topic.MOOD, 3).said(value) == said


@pytest.mark.parametrize(("most", "highest", "levels"), [(0, 20, 5), (23, 25, 6), (61, 80, 5), (299, 300, 6)])
def test_the_scale_of_minutes_is_round(most: float, highest: float, levels: int) -> None:
    """It holds the longest, and has few levels."""
    scale = scale_of(Topic.PRACTICE, most)

    assert (scale.highest, len(scale.levels)) == (highest, levels)


@pytest.mark.parametrize("topic", ["Pain", "Daily life", "Mood", "Sleep", "Energy", "Practice"])
def test_nothing_noted_is_nothing_owed(qtbot: QtBot, look: Look, life: Life, topic: str) -> None:
    screen = a_screen(qtbot, look, life.record, life.day(0)).turn_to(topic)

    assert "There is nothing that you have to do." in screen.words
    assert not screen.chart.isVisible()


def test_a_time_without_entries_is_told_kindly(qtbot: QtBot, look: Look, life: Life) -> None:
    life.session(0, before=5)
    screen = a_screen(qtbot, look, life.record, life.day(300)).turn_to("Month")

    assert "Nothing was noted in this time. A gap is a gap, and that is fine." in screen.words


def test_time_is_moved_and_zoomed_by_keyboard_alone(qtbot: QtBot, look: Look, life: Life) -> None:
    """Minus looks further, page up goes back until the first entry is seen, Home comes back."""
    for day in range(0, 200, 10):
        life.session(day, before=5)
    screen = a_screen(qtbot, look, life.record, life.day(199))
    chart = screen.chart
    here = "19 June to 17 September 2026"
    assert here in screen.words

    screen.key(chart, Qt.Key.Key_PageUp)
    assert "22 May to 20 August 2026" in screen.words
    screen.key(chart, Qt.Key.Key_PageUp, times=9)
    assert "27 February to 28 May 2026" in screen.words
    screen.key(chart, Qt.Key.Key_Home)
    assert here in screen.words
    screen.key(chart, Qt.Key.Key_PageDown)
    assert here in screen.words, "there is nothing to see of the time to come"
    screen.key(chart, Qt.Key.Key_Plus)
    assert "21 August to 17 September 2026" in screen.words
    screen.key(chart, Qt.Key.Key_Minus, times=2)
    assert "19 September 2025 to 17 September 2026" in screen.words


def test_a_young_record_is_shown_by_the_month(qtbot: QtBot, look: Look, life: Life) -> None:
    """A week of entries would be lost in a corner of three months."""
    life.session(0, before=5)
    screen = a_screen(qtbot, look, life.record, life.day(6))

    assert "9 February to 8 March 2026" in screen.words


def test_the_calendar_says_what_a_day_held(qtbot: QtBot, look: Look, life: Life) -> None:
    """3 March: pain of 6 and ten minutes of practice; the days around it say nothing."""
    life.session(1, before=6, seconds=600)
    screen = a_screen(qtbot, look, life.record, life.day(4))
    said: list[str] = []
    screen.month.chosen.connect(said.append)
    screen.key(screen.month, Qt.Key.Key_Left, times=4)

    assert "March 2026" in screen.words
    assert said == [
        "6 March 2026",
        "5 March 2026",
        "4 March 2026",
        "3 March 2026: pain 6, 10 minutes of practice",
    ]
    assert "Pain was noted on 1 day, and there was practice on 1 day." in screen.words


def test_the_calendar_is_turned_by_arrows(qtbot: QtBot, look: Look, life: Life) -> None:
    """Over the edge of a month lies the one before; not past the first entry, nor past today."""
    life.session(0, before=6)
    screen = a_screen(qtbot, look, life.record, life.day(35))
    month: MonthView = screen.month
    assert "April 2026" in screen.words

    screen.key(month, Qt.Key.Key_PageDown)
    assert "April 2026" in screen.words
    said: list[str] = []
    month.chosen.connect(said.append)
    screen.key(month, Qt.Key.Key_Left, times=7)
    assert said[-1] == "31 March 2026"
    screen.key(month, Qt.Key.Key_PageUp)
    assert "March 2026" in screen.words
