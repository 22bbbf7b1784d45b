"""Today and the course: which lesson is on the card, what comes next, and how it ends."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.content.index import Index, IndexEntry, IndexProgramme
from mindbody.record.glance import Glance, UnfinishedGlance
from mindbody.record.profile import Stay
from mindbody.ui.pages.today import TodayPage
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.today import TodayChoice, TodayFacts, TodayLesson
from mindbody.ui.viewmodels.today_facts import today_facts
from tests.support.screens.finding import button
from tests.support.screens.today import Today
from tests.ui.standing import check_page
from tests.ui.test_today import BREATH, MOVE, a_model

TITLES = {"a": "Believed", "b": "What matters", "c": "The alarm"}
INDEX = Index(
    lessons=tuple(
        IndexEntry(id=id_, code="", title=title, aim="", validating="", order=order, programme="cbt")
        for order, (id_, title) in enumerate(TITLES.items(), start=1)
    ),
    programmes=(
        IndexProgramme(id="cbt", title="Skills", about="", lessons=tuple(TITLES), pace=7, needs={}),
        IndexProgramme(id="other", title="One sitting", about="", lessons=("c",), pace=1, needs={}),
    ),
)
TODAY = date(2026, 11, 22)


def facts_of(glance: Glance, *, stay: Stay | None = None, programme: str = "cbt") -> TodayFacts:
    return today_facts(INDEX, glance, today=TODAY, stay=stay or Stay(), programme=programme)


def met(lessons: str, days_ago: int = 30) -> dict[str, date]:
    return dict.fromkeys(lessons, TODAY - timedelta(days=days_ago))


def test_the_next_lesson_is_the_first_not_seen(qapp: QApplication) -> None:
    """The record decides what comes next; after the last lesson there is still one to come back to."""
    first = facts_of(Glance())
    second = facts_of(Glance(visited=met("a")))
    again = facts_of(Glance(visited=met("abc"), done=frozenset("a")))
    last = facts_of(Glance(done=frozenset("abc")))

    assert first.lesson == TodayLesson(id="a", title="Believed", number=1, of=3)
    assert second.lesson == TodayLesson(id="b", title="What matters", number=2, of=3)
    assert again.lesson == TodayLesson(id="b", title="What matters", number=2, of=3)
    assert last.lesson == TodayLesson(id="c", title="The alarm", number=3, of=3)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_another_lesson_can_be_chosen_by_keyboard_alone(look: Look, qtbot: QtBot) -> None:
    """The list says in words what was done and what was only visited; the one taken is the one begun."""
    model = a_model(facts_of(Glance(visited=met("b"), done=frozenset("a"))))
    asked: list[TodayChoice] = []
    model.begun.connect(asked.append)
    page = TodayPage(look, model)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    today = Today(page).open_lessons_by_key()
    offered = today.lessons

    today.choose_lesson_by_keys("Believed")
    shown = today.words
    today.begin()

    assert offered == ["1. Believed, done", "2. What matters, visited", "3. The alarm, next"]
    assert "Believed" in shown.splitlines()
    assert "Your choice · lesson 1 of 3" in shown
    assert [choice.lesson for choice in asked] == ["a"]


def test_the_lesson_of_the_week_comes_again_and_the_next_one_is_a_press_away(
    look: Look, qtbot: QtBot
) -> None:
    """One lesson a week is suggested; whoever wants the next one today has it at once."""
    model = a_model(facts_of(Glance(visited=met("a", 2), done=frozenset("a"))))
    asked: list[TodayChoice] = []
    model.begun.connect(asked.append)
    page = TodayPage(look, model)
    qtbot.addWidget(page)
    page.show()
    today = Today(page)
    again = today.words
    today.begin()

    model.set_facts(facts_of(Glance(visited=met("a", 2), done=frozenset("a"))))
    button(page, "Next one").click()
    today.begin()

    assert "Once more, if you like · lesson 1 of 3" in again
    assert "Next comes “What matters”, from Friday, or today if you like." in again
    assert [(choice.lesson, choice.again) for choice in asked] == [("a", True), ("b", False)]


def test_staying_another_week_is_said(qapp: QApplication) -> None:
    """Today keeps to the lesson that was chosen for another week."""
    seen = Glance(visited=met("a", 7))
    staying = a_model(facts_of(seen, stay=Stay(lesson="a", since="2026-11-21")))
    strange = a_model(facts_of(seen, stay=Stay(lesson="a", since="last week")))

    assert staying.state.title == "Believed"
    assert "Another week with this" in staying.state.kicker
    assert "from Saturday" in staying.state.note
    assert strange.state.title == "What matters"


def test_with_a_new_lesson_on_the_card_one_may_stay_with_the_last(look: Look, qtbot: QtBot) -> None:
    """Another week is always on offer, and one press takes it."""
    model = a_model(facts_of(Glance(visited=met("a", 7))))
    asked: list[str] = []
    model.stay_wanted.connect(asked.append)
    page = TodayPage(look, model)
    qtbot.addWidget(page)
    page.show()
    assert model.state.title == "What matters"

    button(page, "Stay another week").click()
    assert asked == ["a"]
    assert a_model(facts_of(Glance())).state.onward == ""


def test_the_end_of_a_course_is_said_and_leads_on(look: Look, qtbot: QtBot) -> None:
    """After the last lesson there is a kind word, something to come back to, and the other programmes."""
    model = a_model(facts_of(Glance(visited=met("abc"), done=frozenset("abc"))))
    asked: list[bool] = []
    model.learn_wanted.connect(lambda: asked.append(True))
    page = TodayPage(look, model)
    qtbot.addWidget(page)
    page.show()

    assert "You have come all the way through “Skills”." in Today(page).words
    button(page, "Programmes").click()
    assert asked == [True]


def test_today_follows_the_programme_that_was_chosen(qapp: QApplication) -> None:
    """A programme that is gone gives way to one that is there."""
    chosen = facts_of(Glance(), programme="other")
    gone = facts_of(Glance(), programme="gone")

    assert (chosen.lesson, gone.lesson) == (
        TodayLesson(id="c", title="The alarm", number=1, of=1),
        TodayLesson(id="a", title="Believed", number=1, of=3),
    )


def test_a_chosen_lesson_stays_until_it_was_begun(qapp: QApplication) -> None:
    """Settings that change do not take the choice away; after its session the next lesson is suggested."""
    facts = facts_of(Glance(done=frozenset("a")))
    model = a_model(facts)
    model.choose_lesson("a")

    model.set_facts(facts)
    before = model.state.title
    model.begin()
    model.set_facts(facts)

    assert (before, model.state.title) == ("Believed", "What matters")


def test_the_glance_fills_the_page(qapp: QApplication) -> None:
    """Practices of the last seven days are counted, and the session left in the middle is named."""
    left = UnfinishedGlance(id="1", lesson="b", position="seated", minutes=10, index=2, within=3.5)
    seen = Glance(practised={date(2026, 11, 22): 2, date(2026, 11, 15): 5}, unfinished=left)

    facts = today_facts(INDEX, seen, today=TODAY, stay=Stay(), name="Rosa")

    assert (facts.practices_this_week, facts.unfinished) == (2, "What matters")


def test_of_an_unreadable_record_nothing_is_made_up(look: Look, qtbot: QtBot) -> None:
    """A person whose record can't be read just now is not told that they did nothing."""
    facts = facts_of(Glance(exists=True, readable=False))
    page = TodayPage(look, a_model(facts))
    qtbot.addWidget(page)
    page.show()

    assert "week" not in Today(page).words
    assert "Any day" not in Today(page).words


@pytest.mark.parametrize("lessons", ["a", "abc"])
def test_the_page_stands_on_another_day_of_the_week_and_at_the_end(
    look: Look, qtbot: QtBot, lessons: str
) -> None:
    """Also with the note of what comes next, and the button for it."""
    facts = facts_of(Glance(visited=met(lessons, 2), done=frozenset(lessons)))
    check_page(qtbot, look, TodayPage(look, a_model(facts), shortcuts=(BREATH, MOVE)), size=(1060, 720))
