"""Each teaching point has its card, each question its widget and its key; the page says so, and is true."""

import pytest
from PySide6.QtWidgets import QApplication

from mindbody.content.library import Library
from tests.tools.curriculum_asks import ASKS, BESIDE, SIZES, STARS, WEEK
from tools.curriculum.__main__ import PAGE, gathered, page
from tools.curriculum.fields import Asked
from tools.curriculum.points import read_points, without_card
from tools.curriculum.rows import place_of, read_rows

Curriculum = tuple[Library, tuple[Asked, ...]]


@pytest.fixture(scope="module")
def curriculum(qapp: QApplication) -> Curriculum:
    return gathered()


def test_every_teaching_point_has_its_card(curriculum: Curriculum) -> None:
    """Thirteen lessons and the booster, and every card of theirs teaches a point."""
    library, _ = curriculum
    points = read_points()
    assert without_card(points, library) == ()
    for lesson in library.programmes["cbt"].lessons:
        taught = {point.card for point in points if point.lesson == lesson}
        assert taught == set(range(1, len(library.lessons[lesson].cards) + 1)), lesson


def test_every_row_of_a_week_or_chapter_stands_somewhere(curriculum: Curriculum) -> None:
    """Theme, practice, minutes, informal practice, movement and weekly note are all there, each week."""
    library, _ = curriculum
    rows = read_rows()
    assert [row for row in rows if not place_of(row, library)] == []
    lessons = {*library.programmes["mindfulness"].lessons, *library.programmes["one-sitting"].lessons}
    assert {row.lesson for row in rows} == lessons
    for lesson in library.programmes["mindfulness"].lessons:
        assert set(WEEK) <= {row.row for row in rows if row.lesson == lesson}, lesson


def test_every_question_has_a_widget_and_a_key(curriculum: Curriculum) -> None:
    """Nothing is asked that can't be answered, or kept under a key of its own."""
    library, questions = curriculum
    assert [each for each in questions if not (each.widget and each.question)] == []
    assert len({each.key for each in questions}) == len(questions)
    assert {each.lesson for each in questions} == set(library.lessons)


def test_a_question_that_nothing_draws_would_be_found(curriculum: Curriculum) -> None:
    """A row for a question is made by the step's page itself: questions of one type may differ in widget."""
    _, questions = curriculum
    widgets = {each.widget for each in questions if each.kind == "rows"}
    assert {"FixedLines", "FreeLines", "RowsEditor"} <= widgets
    assert {each.widget for each in questions if each.kind == "link"} == {"SecondaryButton"}


@pytest.mark.parametrize("lesson", sorted(ASKS))
def test_no_listed_question_is_missing(lesson: str, curriculum: Curriculum) -> None:
    """What a lesson is to ask, it asks, down to the columns of its tables."""
    library, _ = curriculum
    there = {
        name
        for field in library.lessons[lesson].exercise
        for name in (field.id, *(f"{field.id}.{column.id}" for column in field.columns))
    }
    assert set(ASKS[lesson].split()) - there == set()


@pytest.mark.parametrize("lesson", sorted(STARS))
def test_the_badge_hangs_on_these_questions(lesson: str, curriculum: Curriculum) -> None:
    """What makes a lesson done, no more and no less."""
    library, _ = curriculum
    stars = {field.id for field in library.lessons[lesson].exercise if field.done}
    assert stars == set(STARS[lesson].split())


@pytest.mark.parametrize("name", sorted(SIZES))
def test_limits_are_those_of_the_brief(name: str, curriculum: Curriculum) -> None:
    """Characters of a text, rows of a table, ends of a number or scale."""
    library, _ = curriculum
    lesson, *path = name.split(".")
    field = next(each for each in library.lessons[lesson].exercise if each.id == path[0])
    for column in path[1:]:
        field = next(each for each in field.columns if each.id == column)
    least, most, limit = SIZES[name]
    assert (field.min, field.max, field.limit) == (least, most, limit)


@pytest.mark.parametrize("lesson", sorted(BESIDE))
def test_the_breath_practice_and_movement_of_a_lesson(lesson: str, curriculum: Curriculum) -> None:
    """Each lesson comes with what belongs to it, and a low day has cards, questions and a length."""
    library, _ = curriculum
    told = library.lessons[lesson]
    breath, practice, movements = BESIDE[lesson].split(" ", 2)
    assert library.breaths[told.breath].code == breath
    assert library.practices[told.practice].code == practice
    codes = [library.movements[name].code for name in (told.movement, *told.also_move)]
    assert codes == movements.split()
    assert told.low.cards
    assert told.low.fields
    assert told.home


def test_every_scale_names_its_ends(curriculum: Curriculum) -> None:
    """Nobody has to guess which end is which; pain has the same ends wherever it is asked."""
    library, _ = curriculum
    scales = [
        each
        for lesson in library.lessons.values()
        for field in lesson.exercise
        for each in (field, *field.columns)
        if each.type == "scale"
    ]
    assert [each.id for each in scales if not (each.low and each.high)] == []
    assert {each.high for each in scales if each.low == "No pain"} == {"Pain as bad as you can imagine"}


def test_the_page_is_true(curriculum: Curriculum) -> None:
    """docs/CURRICULUM.md is what `python -m tools.curriculum` would write now."""
    library, questions = curriculum
    assert PAGE.read_text(encoding="utf-8") == page(library, read_points(), read_rows(), questions)
