"""Every kind of question really takes an answer, keeps it at once, and lets it be taken back."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mindbody.content.lesson import FieldType
from mindbody.session.steps import StepKind
from tests.support.screens.session import Player
from tests.support.session_under_test import SessionUnderTest, real_library
from tests.ui.session.conftest import Begin
from tests.ui.session.reaching import at

Show = Callable[[SessionUnderTest], Player]


def question(session: SessionUnderTest, field: str) -> SessionUnderTest:
    """Go on until this question is asked."""
    at(session, StepKind.DO)
    for _ in range(80):
        if session.step.state.field.id == field:
            return session
        session.step.forward()
        assert session.step.kind is StepKind.DO, f"{field} was not asked"
    raise AssertionError(f"{field} was not reached")


class Case(NamedTuple):
    lesson: str
    field: str
    act: Callable[[Player], object]
    kept: Any


CASES = [
    Case("you-are-believed", "sites", lambda p: p.press("Jaw").press("Lower back"), ["jaw", "lower-back"]),
    Case("you-are-believed", "duration", lambda p: p.press("One to five years"), "years-1-5"),
    Case("you-are-believed", "impact", lambda p: p.tap("2"), [{"id": "sleep", "how_much": 2}]),
    Case(
        "you-are-believed",
        "wish_understood",
        lambda p: p.write("What do you wish people understood?", "I try"),
        "I try",
    ),
    Case(
        "you-are-believed",
        "flags_read",
        lambda p: p.press("Open the page"),
        True,
    ),
    Case("sensitive-alarm", "when_days", lambda p: p.press("Wed").press("Mon"), ["mon", "wed"]),
    Case(
        "sensitive-alarm",
        "when_time",
        lambda p: p.press("Afternoon").press("A quarter of an hour later"),
        "15:15",
    ),
    Case("sensitive-alarm", "quiz", lambda p: p.press("True"), [True, None, None, None]),
    Case(
        "what-matters",
        "values",
        lambda p: p.rate("How much does it matter?", 9),
        [{"id": "family", "importance": 9}],
    ),
    Case("what-matters", "chosen_values", lambda p: p.press("Health"), ["health"]),
    Case("what-matters", "goal_now", lambda p: p.press("One more").press("One more"), 2),
    Case(
        "what-matters",
        "goal_by",
        lambda p: p.press("In two weeks").press("A day later"),
        (date(2026, 11, 22) + timedelta(days=15)).isoformat(),
    ),
    Case(
        "what-matters", "helper", lambda p: p.write("Who could help, or simply know about it?", "Sam"), "Sam"
    ),
    Case(
        "what-matters", "confidence", lambda p: p.rate("How sure are you that you will take this step?", 8), 8
    ),
    Case("what-matters", "if_then", lambda p: p.write("If", "it rains"), [{"if": "it rains"}]),
    Case("steady-pacing", "agreed", lambda p: p.press("Yes"), True),
    Case(
        "steady-pacing",
        "trials",
        lambda p: p.write("Second try", "12"),
        [{"id": "second", "amount": 12}],
    ),
    Case(
        "answering-thoughts",
        "coping_cards",
        lambda p: p.write("2. What does the card say?", "It passes"),
        [{"text": "It passes"}],
    ),
    Case(
        "noticing-thoughts",
        "record",
        lambda p: p.press("Afraid").press("Sad"),
        [{"feelings": ["afraid", "sad"]}],
    ),
    Case("people-and-care", "support_map", lambda p: p.write("Who is it?", "Sam"), [{"alias": "Sam"}]),
    Case("mood-and-good-things", "menu", lambda p: p.press("Listen to one song you love"), ["one-song"]),
    Case("sleep-with-pain", "diary", lambda p: p.press("Today"), [{"day": "2026-11-22"}]),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.field)
def test_an_answer_is_kept_within_a_second(begin: Begin, show: Show, case: Case) -> None:
    """Without any button to save it."""
    session = question(begin(lesson=case.lesson, minutes=30), case.field)
    player = show(session)

    case.act(player)
    session.let_pass(1.0)

    assert session.record.answers(case.lesson)[case.field] == case.kept


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.field)
def test_the_last_change_can_be_taken_back(begin: Begin, show: Show, case: Case) -> None:
    """Undo instead of asking twice."""
    session = question(begin(lesson=case.lesson, minutes=30), case.field)
    player = show(session)
    before = session.step.state.value
    case.act(player)
    session.let_pass(1.0)

    while session.step.state.can_undo:
        player.press("Undo")

    assert session.step.state.value == before
    assert session.record.answers(case.lesson)[case.field] is None
    assert not session.step.state.can_undo


def test_the_cases_cover_every_type_that_the_lessons_use() -> None:
    """A new kind of question needs a test of its own."""
    lessons = real_library().lessons
    used = {field.type for lesson in lessons.values() for field in lesson.exercise}
    tried = {
        field.type for case in CASES for field in lessons[case.lesson].exercise if field.id == case.field
    }

    assert used - tried <= {FieldType.MEASURE, FieldType.COMPUTED}


def test_earlier_answers_are_there_again(begin: Begin, show: Show) -> None:
    """Nobody is asked for the same thing twice."""
    first = question(begin(lesson="what-matters", minutes=30), "goal")
    first.step.answer("Lunch with my sister")
    first.view_model.close()
    first.record.close()

    session = question(begin(lesson="what-matters", minutes=30), "goal")
    player = show(session)

    assert session.step.state.value == "Lunch with my sister"
    assert player.written("What would you like to do?") == "Lunch with my sister"


def test_a_questionnaire_is_asked_item_by_item_and_each_may_be_passed(begin: Begin, show: Show) -> None:
    """Its answers are kept one by one, as its scoring needs them."""
    session = question(begin(lesson="you-are-believed", minutes=30), "peg")
    player = show(session)

    player.rate("What number best describes your pain on average in the past week?", 6).next()
    player.next()
    asked = real_library().measures["peg"].items[2].text
    player.rate(asked, 7)

    rows = {row.item: row.value for row in session.record.measure_answers("peg")}
    assert rows == {"peg.1": 6, "peg.3": 7}


def test_a_heavy_answer_opens_the_help_page_unasked(begin: Begin) -> None:
    """Nine or more of twelve on worry and mood: the page comes, and the app does not judge."""
    session = question(begin(lesson="you-are-believed", minutes=30), "phq4")
    wanted: list[str] = []
    session.view_model.help_wanted.connect(wanted.append)

    for value in (3, 3, 2, 1):
        session.step.answer_item(value)
        session.view_model.resume()
        session.step.forward() if session.step.state.item.index < 3 else None

    assert wanted == ["screening"]


def test_a_heavy_answer_below_that_gets_a_calm_card(begin: Begin, show: Show) -> None:
    """Six of twelve: words, and no alarm."""
    session = question(begin(lesson="you-are-believed", minutes=30), "phq4")
    player = show(session)

    for number, value in enumerate((2, 0, 2, 2)):
        session.step.answer_item(value)
        if number < 3:
            session.step.forward()

    assert "Who could you tell?" in player.words


def test_little_confidence_brings_ways_to_make_it_smaller(begin: Begin, show: Show) -> None:
    """Under seven the step is too big, not the person too small."""
    session = question(begin(lesson="what-matters", minutes=30), "confidence")
    player = show(session)

    player.rate("How sure are you that you will take this step?", 5)
    assert "make it smaller" in player.words or "might try one of these" in player.words
    player.rate("How sure are you that you will take this step?", 8)

    assert "might try one of these" not in player.words


def test_a_question_appears_when_an_earlier_answer_calls_for_it(begin: Begin) -> None:
    """Skipping parts of the body leads to which parts."""
    session = question(begin(lesson="you-are-believed", minutes=30), "comfort")
    count = session.step.state.count

    session.step.answer(["skip-areas"])

    assert session.step.state.count == count + 1
    session.step.forward()
    assert session.step.state.field.id == "skip_areas"


def test_the_turn_down_is_picked_from_the_rows_that_turn_down(begin: Begin, show: Show) -> None:
    """What was written a moment ago is what can be chosen now."""
    session = question(begin(lesson="sensitive-alarm", minutes=30), "dial")
    player = show(session)
    player.write("What is it?", "Warm bath").tap("−2")
    player.next()

    player.press("Warm bath")

    assert session.record.answers("sensitive-alarm")["pick_turn_down"] == "Warm bath"


def test_lines_can_be_added_and_taken_away(begin: Begin, show: Show) -> None:
    """As many as there are, and no more than are useful."""
    session = question(begin(lesson="what-matters", minutes=30), "if_then")
    player = show(session)
    for number, words in enumerate(("it rains", "I am tired", "a friend calls")):
        player.press("Add a line") if number else None
        assert not player.offers("Add a line"), "one empty line at a time"
        player.write("If", words)
    assert not player.offers("Add a line"), "three lines at most"
    session.let_pass(1.0)

    player.press("Remove line 2")
    assert player.offers("Add a line")
    assert session.step.state.value == [{"if": "it rains"}, {"if": "a friend calls"}]
    player.press("Undo")

    assert [row["if"] for row in session.record.answers("what-matters")["if_then"]] == [
        "it rains",
        "I am tired",
        "a friend calls",
    ]
    assert "I am tired" in player.words


def test_ctrl_z_takes_back_what_was_tapped(begin: Begin, show: Show) -> None:
    """By the key everybody knows."""
    session = question(begin(lesson="you-are-believed", minutes=30), "duration")
    player = show(session)
    player.press("One to five years")
    player.one("Next").setFocus()

    player.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert session.step.state.value is None


def test_the_starred_answers_make_the_lesson_done(begin: Begin) -> None:
    """Answering what is starred earns "done", and only that."""
    session = at(begin(lesson="you-are-believed", minutes=30), StepKind.DO)
    question(session, "sites").step.answer(["jaw"])
    session.view_model.go_on()
    assert session.record.lessons_done() == frozenset()

    session.view_model.back_a_step()
    question(session, "flags_read").step.answer(True)
    session.view_model.go_on()

    assert session.record.lessons_done() == {"you-are-believed"}


def test_comfort_told_in_the_lesson_holds_from_the_next_step_on(begin: Begin) -> None:
    """No watching of the breath: the breathing step is gone, the settings know, the practice obeys."""
    session = question(begin(lesson="you-are-believed", minutes=30), "comfort")
    assert any(step.kind is StepKind.BREATHE for step in session.view_model.plan.steps)

    session.step.answer(["no-breath-focus", "eyes-open", "no-bell"])
    session.view_model.go_on()

    comfort = session.settings[-1].comfort
    assert (comfort.breath_focus, comfort.eyes_open, comfort.bell) == (False, True, False)
    assert not any(step.kind is StepKind.BREATHE for step in session.view_model.plan.steps)
    at(session, StepKind.LISTEN)
    spoken = set()
    while session.step.kind is StepKind.LISTEN:
        spoken.add(session.step.state.caption)
        session.let_pass(0.5)
    assert "Your eyes can stay open and easy." in spoken
    assert "Now try your breath, just as it is." not in spoken


def test_every_question_can_be_gone_past_empty(begin: Begin, show: Show) -> None:
    """Nothing is required in order to go on."""
    session = at(begin(lesson="what-matters", minutes=30), StepKind.DO)
    player = show(session)

    for _ in range(40):
        if session.step.kind is not StepKind.DO:
            break
        going = [name for name in ("Next", "Go on") if player.offers(name)]
        player.press(going[0])

    assert session.step.kind is not StepKind.DO
    assert session.record.answers("what-matters") == {}
    assert player.page.findChildren(QPushButton)
