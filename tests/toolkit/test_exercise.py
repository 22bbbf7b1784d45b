"""Which questions are shown, which are answered, and what a lesson's badge says."""

from typing import Any, NamedTuple

import pytest

from mindbody.content.lesson import Compare, Condition, ExerciseField, FieldType, QuizItem
from mindbody.toolkit.exercise import Badge, answered, badge, done_fields, holds, shows
from tests.support.content import lesson


def field(type: FieldType, **more: Any) -> ExerciseField:
    return ExerciseField(id=more.pop("id", "f"), type=type, label="?", **more)


class Showing(NamedTuple):
    """A condition, an earlier answer, and whether the field is shown."""

    compare: Compare
    value: str
    answer: object
    expected: bool


SHOWING = [
    Showing(Compare.BELOW, "7", 6, True),
    Showing(Compare.BELOW, "7", 7, False),
    Showing(Compare.BELOW, "7", 0, True),
    Showing(Compare.BELOW, "7", None, False),
    Showing(Compare.BELOW, "7", "a lot", False),
    Showing(Compare.ABOVE, "2.5", 3, True),
    Showing(Compare.ABOVE, "2.5", 2.5, False),
    Showing(Compare.IS, "often", "often", True),
    Showing(Compare.IS, "often", "no", False),
    Showing(Compare.IS, "often", None, False),
    Showing(Compare.IS, "yes", True, True),
    Showing(Compare.IS, "3", 3.0, True),
    Showing(Compare.IS_NOT, "often", "no", True),
    Showing(Compare.IS_NOT, "often", "often", False),
    Showing(Compare.IS_NOT, "often", None, False),
    Showing(Compare.HAS, "skip-areas", ["no-bell", "skip-areas"], True),
    Showing(Compare.HAS, "skip-areas", ["no-bell"], False),
    Showing(Compare.HAS, "skip-areas", "skip-areas", False),
    Showing(Compare.HAS, "skip-areas", None, False),
]


@pytest.mark.parametrize("case", SHOWING)
def test_a_question_comes_only_after_the_answer_it_waits_for(case: Showing) -> None:
    """No answer brings up nothing, not even what waits for another answer than one."""
    condition = Condition(field="earlier", compare=case.compare, value=case.value)

    assert holds(condition, case.answer) is case.expected
    assert shows(field(FieldType.TEXT, show_if=condition), {"earlier": case.answer}) is case.expected


def test_a_question_without_a_condition_is_always_shown() -> None:
    """Most questions wait for nothing."""
    assert shows(field(FieldType.TEXT), {})


ITEM = field(FieldType.TEXT, id="item", done=True)
EFFECT = field(FieldType.SCALE, id="effect", done=True)
KIND = field(FieldType.CHOICE, id="kind")


class Answering(NamedTuple):
    """A field, an answer, and whether it says anything."""

    field: ExerciseField
    answer: object
    expected: bool


ANSWERING = [
    Answering(field(FieldType.TEXT), "walk", True),
    Answering(field(FieldType.TEXT), "  \n", False),
    Answering(field(FieldType.TEXT), None, False),
    Answering(field(FieldType.NUMBER), 0, True),
    Answering(field(FieldType.YESNO), False, True),
    Answering(field(FieldType.MANY), [], False),
    Answering(field(FieldType.BODY), ["jaw"], True),
    Answering(field(FieldType.LINK), False, False),
    Answering(field(FieldType.LINK), True, True),
    Answering(field(FieldType.MEASURE), {"peg.1": None}, False),
    Answering(field(FieldType.MEASURE), {"peg.1": 0}, True),
    Answering(field(FieldType.QUIZ, quiz=(QuizItem(text="?", answer=True, why="."),)), [None], False),
    Answering(field(FieldType.QUIZ, quiz=(QuizItem(text="?", answer=True, why="."),)), [False], True),
    Answering(field(FieldType.ROWS, columns=(ITEM, KIND)), [{"item": "rain"}], True),
    Answering(field(FieldType.ROWS, columns=(ITEM, EFFECT)), [{"item": "rain"}], False),
    Answering(field(FieldType.ROWS, columns=(ITEM, EFFECT)), [{"item": "rain", "effect": 0}], True),
    Answering(field(FieldType.ROWS, columns=(ITEM,), min=2), [{"item": "rain"}], False),
    Answering(field(FieldType.ROWS, columns=(ITEM,), min=2), [{"item": "a"}, {"item": " "}], False),
    Answering(field(FieldType.ROWS, columns=(ITEM,), min=2), [{"item": "a"}, {"item": "b"}], True),
    Answering(field(FieldType.ROWS, columns=(KIND,)), [{"kind": "body"}], True),
    Answering(field(FieldType.ROWS, columns=(KIND,)), "rain", False),
]


@pytest.mark.parametrize("case", ANSWERING)
def test_an_answer_is_what_says_something(case: Answering) -> None:
    """Nought and no are answers; blanks are not; rows count when their starred columns are filled."""
    assert answered(case.field, case.answer) is case.expected


def test_the_badge_follows_the_starred_questions_that_are_shown() -> None:
    """Visited for the first card, done for every starred question that came up; nothing else is needed."""
    hidden = Condition(field="crash", compare=Compare.IS, value="often")
    taught = lesson(
        exercise=(
            field(FieldType.TEXT, id="activity", done=True),
            field(FieldType.CHOICE, id="crash"),
            field(FieldType.TEXT, id="rest", done=True, show_if=hidden),
        )
    )

    assert badge(taught, {}, first_card_seen=False) is Badge.NONE
    assert badge(taught, {}, first_card_seen=True) is Badge.VISITED
    assert badge(taught, {"activity": "dishes"}, first_card_seen=True) is Badge.DONE
    more = {"activity": "dishes", "crash": "often"}
    assert badge(taught, more, first_card_seen=True) is Badge.VISITED
    assert done_fields(taught, more) == {"activity"}
    assert badge(taught, {**more, "rest": "sit"}, first_card_seen=True) is Badge.DONE


def test_a_lesson_without_starred_questions_is_at_most_visited() -> None:
    """Done is earned by an answer, never by default."""
    assert badge(lesson(exercise=()), {}, first_card_seen=True) is Badge.VISITED
