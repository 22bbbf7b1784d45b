"""The sections of Progress that are told in words: every figure is worked out by hand from a small record."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from mindbody.insight.resampling import Interval
from mindbody.record.problems import Damaged, RecordError
from mindbody.record.rows import MeasureAnswerRow
from mindbody.record.store import Record
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.progress import ProgressViewModel
from mindbody.ui.viewmodels.progress_helps import interval_words
from mindbody.ui.viewmodels.progress_reading import Names
from mindbody.ui.viewmodels.progress_sheet import Section
from tests.support.hand_jobs import HandJobs
from tests.support.lives import Life
from tests.support.screens.finding import one
from tests.ui.progress_screen import a_screen, our_library
from tests.ui.standing import check_page

HELPS, MEASURES, MATTERS, WEEK = "What seems to help", "My measures", "What matters", "This week"
WORDED = (MEASURES, HELPS, MATTERS, WEEK)


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    lived = Life(tmp_path / "me")
    yield lived
    lived.record.close()


@pytest.mark.parametrize("section", WORDED)
def test_an_empty_section_says_what_will_be_here(qtbot: QtBot, look: Look, life: Life, section: str) -> None:
    """Nothing is owed, and nobody is told that they have done too little."""
    said = a_screen(qtbot, look, life.record, life.day(0)).turn_to(section).words

    assert any(kind in said for kind in ("Nothing is owed.", "nothing that you have to do", "fine"))
    assert "missed" not in said
    assert "streak" not in said


def test_what_seems_to_help_is_counted(qtbot: QtBot, look: Look, life: Life) -> None:
    """Five scans, each two points lower; four times kindness, which is too early to tell of."""
    for day in range(5):
        life.session(day, before=7, after=5)
    for day in range(5, 9):
        life.session(day, before=5, after=5, practice="kindness")
    screen = a_screen(qtbot, look, life.record, life.day(8)).turn_to(HELPS)

    title = our_library().practices["body-scan"].title
    assert title in screen.words
    assert "5 times. Middle: 2 points lower." in screen.words
    assert "Lower after it, for you, so far" in screen.words
    kindness = our_library().practices["kindness"].title
    assert f"Too early to tell: {kindness} (4 times)." in screen.words
    assert "the worst often eases by itself" in screen.words
    assert "You used it 5 times." in screen.words


def test_what_may_be_chance_is_not_clear_yet(qtbot: QtBot, look: Look, life: Life) -> None:
    """Two lower, one the same, two higher: the middle is nought, and no draw says more."""
    for day, after in enumerate((3, 4, 5, 6, 7)):
        life.session(day, before=5, after=after)
    screen = a_screen(qtbot, look, life.record, life.day(4)).turn_to(HELPS)

    assert "Not clear yet" in screen.words
    assert "Middle: no change." in screen.words
    assert "for you, so far" not in screen.words


def test_a_picture_holds_the_numbers_of_its_words(qtbot: QtBot, look: Look, life: Life) -> None:
    """Two points lower stand at the left end of a scale that reaches two points each way."""
    for day in range(5):
        life.session(day, before=7, after=5)
    screen = a_screen(qtbot, look, life.record, life.day(4)).turn_to(HELPS)
    bar = screen.ranges[0]

    assert bar.x_of(-2) == look.px(10)
    assert bar.x_of(0) == bar.width() / 2


@pytest.mark.parametrize(
    ("interval", "said"),
    [
        (Interval(-2, -0.5), "0.5 to 2 points lower"),
        (Interval(1, 3), "1 to 3 points higher"),
        (Interval(-1, 1), "1 point lower to 1 point higher"),
        (Interval(-1, 0), "1 point lower to no change"),
        (Interval(-1, -1), "1 point lower"),
        (Interval(0, 0), "no change"),
    ],
)
def test_a_range_in_words(interval: Interval, said: str) -> None:
    assert interval_words(interval) == said


def test_measures_carry_both_marks_apart(qtbot: QtBot, look: Look, life: Life) -> None:
    """From 7 to 4.7: 2.3 points, and a third (33 %) of the start."""
    life.sit(0, "peg", 7, 7, 7)
    life.sit(28, "peg", 5, 5, 4)
    said = a_screen(qtbot, look, life.record, life.day(28)).turn_to(MEASURES).words

    assert "4.7" in said
    assert "of 10, on 30 March 2026. The first time, on 2 March 2026, it was 7." in said
    assert "2.3 points lower than the first time. Many people notice a change of 1 point or more." in said
    assert "As a share, that is 33 % lower. Many studies look for 30 % or more." in said


def test_a_measure_is_drawn_as_it_was_answered(qtbot: QtBot, look: Look, life: Life) -> None:
    """PEG of 7 four times and then of 4.7: a dot each, no line between, and the same in words by key."""
    for day in (0, 7, 14, 21):
        life.sit(day, "peg", 7, 7, 7)
    life.sit(28, "peg", 5, 5, 4)
    screen = a_screen(qtbot, look, life.record, life.day(28)).turn_to(MEASURES)
    [chart] = screen.charts
    layout = chart.layout_now()
    assert layout is not None
    scale = layout.bottom - layout.top

    assert [(layout.bottom - y) / scale * 10 for _, y in layout.dots] == pytest.approx([7, 7, 7, 7, 14 / 3])
    assert layout.lines == ()
    screen.key(chart, Qt.Key.Key_Left)
    assert chart.chosen == 4


def test_a_small_change_earns_no_mark(qtbot: QtBot, look: Look, life: Life) -> None:
    """From 7 to 6.3: less than a point, and less than 30 %."""
    life.sit(0, "peg", 7, 7, 7)
    life.sit(7, "peg", 7, 6, 6)
    said = a_screen(qtbot, look, life.record, life.day(7)).turn_to(MEASURES).words

    assert "So far it moved by less than 1 point since the first time." in said
    assert "As a share of the first number, it moved by less than 30 %." in said
    assert "lower" not in said


def test_only_official_bands_are_named_and_nothing_is_a_diagnosis(
    qtbot: QtBot, look: Look, life: Life
) -> None:
    """PHQ-4 of 1, 1, 2 and 1 is 5 of 12, “Mild”; no change of it is marked."""
    life.sit(0, "phq-4", 2, 2, 2, 2)
    life.sit(28, "phq-4", 1, 1, 2, 1)
    said = a_screen(qtbot, look, life.record, life.day(28)).turn_to(MEASURES).words

    assert "of 12, Mild, on 30 March 2026. The first time, on 2 March 2026, it was 8." in said
    assert "8: Moderate" in said
    assert "A screening answer, not a diagnosis." in said
    assert "Many people notice" not in said


def test_how_one_is_is_told_in_its_own_words(qtbot: QtBot, look: Look, life: Life) -> None:
    life.sit(28, "pgic", 3)

    assert "Minimally improved" in a_screen(qtbot, look, life.record, life.day(28)).turn_to(MEASURES).words


def test_smaller_versions_count_as_done(qtbot: QtBot, look: Look, life: Life) -> None:
    """Two in full, one smaller, one not today: 3 of 4; and 16 done of 30 planned."""
    for day, word in enumerate(("done", "smaller", "not-today", "done")):
        life.record.rate(life.session(day), "home-practice", word)
    rows = [
        {"day": "2026-03-03", "planned": 10, "done": 10},
        {"day": "2026-03-04", "planned": 10, "done": 6},
        {"day": "2026-03-05", "planned": 10, "done": 0},
    ]
    life.answer(6, "steady-pacing.log", rows)
    life.answer(6, "what-matters.goal", "Walk to the lake")
    life.answer(6, "what-matters.goal_unit", "minutes")
    life.answer(6, "what-matters.goal_target", 12)
    life.answer(6, "what-matters.goal_now", 5)
    life.answer(6, "what-matters.values", [{"id": "family", "importance": 9, "lived": 5}])
    screen = a_screen(qtbot, look, life.record, life.day(6)).turn_to(MATTERS)
    said = screen.words

    assert "3 of 4 days, 1 of them in a smaller version" in said
    assert "planned 30, done 16" in said
    assert "“Walk to the lake”" in said
    assert "The aim: 12 minutes." in said
    assert "5 minutes" in said
    assert "Family\nmatters 9, lived 5" in said
    assert len(screen.shares) == 2


def test_a_long_list_is_folded(qtbot: QtBot, look: Look, life: Life) -> None:
    """Eight sittings: the five latest, and the others at a press."""
    for week in range(8):
        life.sit(7 * week, "peg", 7, 7, 7)
    screen = a_screen(qtbot, look, life.record, life.day(49)).turn_to(MEASURES)
    assert "30 March 2026" in screen.words
    assert "\n9 March 2026" not in screen.words

    screen.press("Show all 8")
    assert "\n9 March 2026" in screen.words
    screen.press("Show fewer")
    assert "\n9 March 2026" not in screen.words


def test_a_week_without_a_plan_done_is_told_kindly(qtbot: QtBot, look: Look, life: Life) -> None:
    """Nobody reads “0 of 1”."""
    life.record.rate(life.session(0), "home-practice", "not-today")
    said = a_screen(qtbot, look, life.record, life.day(6)).turn_to(MATTERS).words

    assert "not this time, and that is fine" in said
    assert "0 of" not in said


def test_the_week_in_words(qtbot: QtBot, look: Look, life: Life) -> None:
    """Pain of 7 on six days before, of 4 on five days now; two practices of five minutes on each day."""
    for day in range(6):
        life.session(day, before=7)
    for day in range(28, 33):
        life.session(day, before=4, lesson="what-matters")
    said = a_screen(qtbot, look, life.record, life.day(34)).turn_to(WEEK).words

    assert "30 March to 5 April 2026" in said
    assert "You made room for 5 practices on 5 days, 25 minutes in all." in said
    assert "Pain: 4 in the middle, 7 before." in said
    assert "One thing you could try" in said
    assert "Or nothing at all. That is fine too." in said


def test_a_week_that_swings_is_not_clear_yet(qtbot: QtBot, look: Look, life: Life) -> None:
    """Middles of 5 and 6 that may be chance are no news."""
    for day, pain in zip((0, 1, 2, 3, 4, 28, 29, 30, 31, 32), (2, 9, 5, 3, 8, 9, 2, 6, 8, 3), strict=True):
        life.session(day, before=pain)

    assert "Pain: not clear yet." in a_screen(qtbot, look, life.record, life.day(34)).turn_to(WEEK).words


def test_the_sections_are_reached_by_keyboard_alone(qtbot: QtBot, look: Look, life: Life) -> None:
    """The chosen tab takes the focus, and the arrow turns to the next one."""
    screen = a_screen(qtbot, look, life.record, life.day(0))
    one(screen.page, QRadioButton, "Over time").setFocus(Qt.FocusReason.TabFocusReason)
    for name in WORDED:
        QTest.keyClick(QApplication.focusWidget() or screen.page, Qt.Key.Key_Right)
        screen.jobs.drain()
        assert one(screen.page, QRadioButton, name).isChecked()

    assert "A week without practice. Resting counts too." in screen.words


def test_a_section_that_was_left_does_not_come_back(look: Look, life: Life) -> None:
    """What is read late belongs to nobody."""
    jobs = HandJobs()
    model = ProgressViewModel(lambda: life.day(0), jobs=jobs)
    model.set_source(life.record, Names())
    model.sheets.show_section(Section.HELPS)
    model.sheets.show_section(Section.WEEK)
    jobs.drain()

    assert model.sheets.sheet.section is Section.WEEK
    assert model.sheets.sheet.open


def test_a_section_that_cannot_be_read_says_so(
    qtbot: QtBot, look: Look, life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_self: Record, measure: str | None = None) -> list[MeasureAnswerRow]:
        raise RecordError(Damaged(path=life.record.path, detail="page 3"))

    monkeypatch.setattr(Record, "measure_answers", broken)
    said = a_screen(qtbot, look, life.record, life.day(0)).turn_to(MEASURES).words

    assert "is damaged" in said
    assert "No answers yet" not in said


@pytest.mark.parametrize("section", WORDED)
@pytest.mark.parametrize("theme", [Theme.DAY, Theme.CONTRAST])
def test_each_holds_what_every_page_promises(
    qtbot: QtBot, look: Look, life: Life, theme: Theme, section: str
) -> None:
    """Names, the way of Tab, nothing cut off, targets of 44, at 100 to 200 per cent."""
    look.set(theme=theme)
    for day in range(8):
        name = life.session(day, before=7, after=5 + day % 2, breath="sigh", movements=("sway",))
        life.record.rate(name, "home-practice", "smaller")
    life.sit(0, "peg", 7, 7, 7)
    life.sit(7, "peg", 4, 4, 4)
    screen = a_screen(qtbot, look, life.record, life.day(8)).turn_to(section)
    check_page(qtbot, look, screen.page)
