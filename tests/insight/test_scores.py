"""Scores worked by hand, item by item, against the published rules."""

from typing import NamedTuple

import pytest

from mindbody import places
from mindbody.content.library import Library
from mindbody.content.measure import Measure
from mindbody.content.reading import read_library
from mindbody.insight.scores import Care, band_of, care, gcps_r_grade, scores


@pytest.fixture(scope="module")
def ours() -> Library:
    library, _ = read_library(places.lessons())
    return library


def answers(measure: Measure, *values: int | None) -> dict[str, int | None]:
    return {item.id: value for item, value in zip(measure.items, values, strict=True)}


class Peg(NamedTuple):
    items: tuple[int | None, int | None, int | None]
    mean: float | None


PEG = [
    Peg((6, 7, 4), 17 / 3),
    Peg((0, 0, 0), 0.0),
    Peg((10, 10, 10), 10.0),
    Peg((5, 6, None), None),
    Peg((None, None, None), None),
]


@pytest.mark.parametrize("case", PEG)
def test_the_peg_is_the_mean_of_its_three(ours: Library, case: Peg) -> None:
    """All three items are needed; a missing one is not a nought."""
    measure = ours.measure("peg")

    found = scores(measure, answers(measure, *case.items))

    means = [value for score in measure.scores if score.rule == "mean" for value in [found[score.id]]]
    assert means == [case.mean if case.mean is None else pytest.approx(case.mean)]


class Grade(NamedTuple):
    """Days with pain, days limited (0 never, 1 some, 2 most, 3 every), PEG items, and the grade."""

    days: int | None
    limited: int | None
    peg: tuple[int | None, int | None, int | None]
    grade: float | None


GRADES = [
    Grade(0, 0, (0, 0, 0), 0),
    Grade(1, 3, (10, 10, 10), 0),
    Grade(2, 0, (3, 4, 4), 1),
    Grade(2, 1, (4, 4, 4), 2),
    Grade(3, 1, (0, 2, 10), 2),
    Grade(3, 0, (0, 1, 10), 1),
    Grade(2, 2, (0, 0, 0), 3),
    Grade(3, 3, (10, 10, 10), 3),
    Grade(3, 3, (10, 10, None), None),
    Grade(0, None, (1, 1, 1), None),
    Grade(None, 3, (1, 1, 1), None),
]


@pytest.mark.parametrize("case", GRADES)
def test_the_graded_scale_follows_its_paper(ours: Library, case: Grade) -> None:
    """Pain on few days is no chronic pain; limits on most days are high impact; else the PEG sum decides."""
    measure = ours.measure("gcps-r")

    found = scores(measure, answers(measure, case.days, case.limited, *case.peg))

    assert found == {"grade": case.grade}


def test_borrowed_items_may_be_answered_where_they_come_from(ours: Library) -> None:
    """Nobody is asked the same question twice in one sitting."""
    measure = ours.measure("gcps-r")

    found = scores(measure, {"gcps-r.1": 3, "gcps-r.2": 1, "peg.1": 4, "peg.2": 4, "peg.3": 4})

    assert found == {"grade": 2}


@pytest.mark.parametrize(("peg_sum", "grade"), [(11, 1), (12, 2)])
def test_bothersome_begins_at_twelve(peg_sum: int, grade: int) -> None:
    """The border itself belongs to the higher grade."""
    assert gcps_r_grade(2, 1, peg_sum) == grade


class Mood(NamedTuple):
    """Worry, worry, interest, down; total, worry and mood scores; the band; what it calls for."""

    items: tuple[int | None, int | None, int | None, int | None]
    total: int | None
    anxiety: int | None
    depression: int | None
    band: str | None
    care: Care


MOODS = [
    Mood((0, 0, 0, 0), 0, 0, 0, "Normal", Care.NOTHING),
    Mood((1, 1, 0, 0), 2, 2, 0, "Normal", Care.NOTHING),
    Mood((1, 1, 1, 1), 4, 2, 2, "Mild", Care.NOTHING),
    Mood((2, 1, 0, 0), 3, 3, 0, "Mild", Care.CARD),
    Mood((0, 0, 1, 2), 3, 0, 3, "Mild", Care.CARD),
    Mood((1, 1, 2, 2), 6, 2, 4, "Moderate", Care.CARD),
    Mood((2, 2, 2, 2), 8, 4, 4, "Moderate", Care.CARD),
    Mood((3, 2, 2, 2), 9, 5, 4, "Severe", Care.PAGE),
    Mood((3, 3, 3, 3), 12, 6, 6, "Severe", Care.PAGE),
    Mood((0, 0, 3, 3), 6, 0, 6, "Moderate", Care.PAGE),
    Mood((None, None, 3, 3), None, None, 6, None, Care.PAGE),
    Mood((None, 0, 1, 2), None, None, 3, None, Care.CARD),
    Mood((3, 3, None, 3), None, 6, None, None, Care.CARD),
    Mood((None, None, None, None), None, None, None, None, Care.NOTHING),
]


@pytest.mark.parametrize("case", MOODS)
def test_worry_and_mood_are_scored_and_cared_for(ours: Library, case: Mood) -> None:
    """Nine in all, or six of mood, shows the help page; six in all, or three of either, a calm card. What
    was skipped silences no other score."""
    measure = ours.measure("phq-4")
    given = answers(measure, *case.items)

    found = scores(measure, given)
    band = band_of(measure, "total", found["total"])

    assert found == {"total": case.total, "anxiety": case.anxiety, "depression": case.depression}
    assert (band.label if band else None) == case.band
    assert care(measure, given) is case.care


def test_an_answer_outside_its_scale_is_refused(ours: Library) -> None:
    """A number that no one can have given is never turned into a score."""
    measure = ours.measure("peg")

    with pytest.raises(ValueError, match="0 to 10"):
        scores(measure, answers(measure, 11, 5, 5))


class One(NamedTuple):
    """A measure of one item: its answer, and its score."""

    measure: str
    answer: int | None
    score: float | None


ONES = [
    One("pain-now", 0, 0.0),
    One("pain-now", 7, 7.0),
    One("pain-now", 10, 10.0),
    One("pain-now", None, None),
    One("pgic", 1, 1.0),
    One("pgic", 4, 4.0),
    One("pgic", 7, 7.0),
    One("pgic", None, None),
]


@pytest.mark.parametrize("case", ONES)
def test_a_measure_of_one_item_is_its_answer(ours: Library, case: One) -> None:
    """No bands, no sums, and a skipped answer stays skipped."""
    measure = ours.measure(case.measure)

    assert list(scores(measure, answers(measure, case.answer)).values()) == [case.score]
    assert not measure.bands
    assert care(measure, answers(measure, case.answer)) is Care.NOTHING


@pytest.mark.parametrize(
    ("measure", "outside"), [("pgic", 0), ("pgic", 8), ("pain-now", -1), ("pain-now", 11)]
)
def test_the_ends_of_a_scale_are_its_ends(ours: Library, measure: str, outside: int) -> None:
    """Change goes from 1 to 7 and pain from 0 to 10; nothing beyond is scored."""
    found = ours.measure(measure)

    with pytest.raises(ValueError, match="its scale goes from"):
        scores(found, answers(found, outside))


@pytest.mark.parametrize(
    ("items", "total"), [((6, 7, 4), 17), ((0, 0, 0), 0), ((10, 10, 10), 30), ((4, None, 4), None)]
)
def test_the_peg_has_a_sum_as_well(ours: Library, items: tuple[int | None, ...], total: int | None) -> None:
    """Both are worked out from the items, and each is called by its name."""
    measure = ours.measure("peg")

    assert scores(measure, answers(measure, *items))["sum"] == total
