"""Measures over time: marks only where the literature marks, for better and for worse."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache

import pytest

from mindbody import places
from mindbody.content.library import Library
from mindbody.content.measure import Change, Measure
from mindbody.content.reading import read_library
from mindbody.insight.measuring import MarkKind, marks_of, measure_course
from mindbody.insight.sittings import sittings_of
from mindbody.record.rows import MeasureAnswerRow

TODAY = date(2026, 12, 31)


@cache
def ours() -> Library:
    library, _ = read_library(places.lessons())
    return library


def measure(name: str) -> Measure:
    return ours().measures[name]


def answered(
    name: str, *values: int | None, week: int = 0, session: str | None = None, first: int = 1
) -> list[MeasureAnswerRow]:
    """A sitting of a measure, its items in order."""
    at = datetime(2026, 3, 2, 9, 0, tzinfo=UTC) + timedelta(weeks=week)
    return [
        MeasureAnswerRow(
            at=at + timedelta(seconds=number),
            local_day=at.date(),
            session=session,
            sitting=f"{name}-{week}",
            measure=name,
            item=f"{name}.{first + number}",
            value=value,
            reason="skipped" if value is None else None,
        )
        for number, value in enumerate(values)
    ]


def test_a_point_and_thirty_percent_are_marked_apart() -> None:
    """PEG 20/3, 17/3, 13/3: down by a point, which is 15 %, then by seven thirds, which is 35 %."""
    rows = [
        *answered("peg", 7, 7, 6),
        *answered("peg", 6, 6, 5, week=1),
        *answered("peg", 5, 4, 4, week=4),
    ]

    course = measure_course(measure("peg"), rows, TODAY).courses["mean"]

    first, week, month = course.points
    assert (first.change, first.marks) == (None, ())
    assert week.change == -1.0
    assert [mark.kind for mark in week.marks] == [MarkKind.POINTS]
    assert month.value == pytest.approx(13 / 3)
    points, share = month.marked(MarkKind.POINTS), month.marked(MarkKind.SHARE)
    assert points is not None
    assert points.change == pytest.approx(-7 / 3)
    assert points.threshold == 1.0
    assert share is not None
    assert share.change == pytest.approx(-0.35)
    assert share.threshold == 0.3
    assert "Reed 2023" in points.source


def test_worse_is_marked_as_well_as_better() -> None:
    """Hiding it would be kind for a week, and false."""
    rows = [*answered("peg", 4, 4, 4), *answered("peg", 6, 6, 6, week=4)]

    latest = measure_course(measure("peg"), rows, TODAY).courses["mean"].latest

    assert latest is not None
    assert [mark.change for mark in latest.marks] == [2.0, 0.5]


@pytest.mark.parametrize(
    ("first", "now", "kinds"),
    [
        (5.0, 4.01, []),
        (5.0, 4.0, [MarkKind.POINTS]),
        (26 / 3, 23 / 3, [MarkKind.POINTS]),
        (2.0, 1.4, [MarkKind.SHARE]),
        (10.0, 7.0, [MarkKind.POINTS, MarkKind.SHARE]),
        (0.0, 1.0, [MarkKind.POINTS]),
    ],
)
def test_a_mark_is_set_from_its_threshold_on(first: float, now: float, kinds: list[MarkKind]) -> None:
    """Exactly at it counts; a start of nought has no share."""
    assert [mark.kind for mark in marks_of(measure("peg").change, first, now)] == kinds


def test_a_change_without_a_source_marks_nothing() -> None:
    assert marks_of([Change(score="mean", points=1.0)], 8.0, 2.0) == ()


@pytest.mark.parametrize("name", ["phq-4", "pgic", "gcps-r"])
def test_nothing_is_marked_that_the_literature_does_not_mark(name: str) -> None:
    """A screen, a look back, a grade: their courses are shown, and left to speak for themselves."""
    of = measure(name)
    rows = [
        *answered("peg", 9, 9, 9, session="a"),
        *answered(name, *[of.scale.max] * 4, session="a"),
        *answered("peg", 0, 0, 0, week=4, session="b"),
        *answered(name, *[of.scale.min] * 4, week=4, session="b"),
    ]

    courses = measure_course(of, rows, TODAY).courses.values()

    assert any(len(course.points) == 2 for course in courses)
    assert not any(point.marks for course in courses for point in course.points)
    assert not any(course.has_marks for course in courses)


def test_a_sitting_with_an_item_passed_over_gives_no_score() -> None:
    """It is kept as a sitting, and is no nought; the first whole one is the start."""
    rows = [*answered("peg", 8, None, 8), *answered("peg", 5, 5, 5, week=1)]

    course = measure_course(measure("peg"), rows, TODAY)

    assert len(course.sittings) == 2
    assert [(point.value, point.change) for point in course.courses["mean"].points] == [(5.0, None)]


def test_the_grade_borrows_the_three_numbers_of_its_own_session() -> None:
    """Pain on most days, limited on some, PEG sum 12: bothersome. Another session of that day has 3."""
    rows = [
        *answered("gcps-r", 2, 1, session="a"),
        *answered("peg", 4, 4, 4, session="a"),
        *(replace(row, sitting="another") for row in answered("peg", 1, 1, 1, session="b")),
    ]

    [sitting] = sittings_of(rows, measure("gcps-r"))
    grade = measure_course(measure("gcps-r"), rows, TODAY).courses["grade"].latest

    assert sitting.answers == {"gcps-r.1": 2, "gcps-r.2": 1, "peg.1": 4, "peg.2": 4, "peg.3": 4}
    assert grade is not None
    assert grade.value == 2.0
    assert grade.band is not None
    assert grade.band.label == "Bothersome chronic pain"


def test_an_answer_outside_its_scale_costs_only_its_sitting() -> None:
    """As a record of another hand may hold it."""
    rows = [*answered("peg", 11, 5, 5), *answered("peg", 5, 5, 5, week=1)]

    assert len(measure_course(measure("peg"), rows, TODAY).courses["mean"].points) == 1


def test_a_sitting_from_a_clock_ahead_of_time_is_passed_over() -> None:
    rows = [*answered("peg", 8, 8, 8), *answered("peg", 1, 1, 1, week=4)]

    course = measure_course(measure("peg"), rows, date(2026, 3, 10)).courses["mean"]

    assert [point.value for point in course.points] == [8.0]
