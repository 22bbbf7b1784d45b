"""Today: what it says, what it offers, and how it is used."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from mindbody.content.comfort import Comfort
from mindbody.content.index import Index, IndexEntry, IndexProgramme
from mindbody.content.library import Library
from mindbody.content.vocabulary import Position
from mindbody.record.glance import Glance, UnfinishedGlance
from mindbody.record.profile import Stay
from mindbody.session.plan import Energy, Plan, make_plan
from mindbody.ui.pages.today import Shortcut, TodayPage
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.today import TodayChoice, TodayFacts, TodayLesson, TodayViewModel
from mindbody.ui.viewmodels.today_facts import today_facts
from tests.support import content
from tests.support.screens.finding import all_of, button, spoken_name
from tests.support.screens.today import Today
from tests.ui.standing import check_page, settle, tab_order, walk_by_tab

PACING = TodayLesson(
    id="steady-pacing",
    title="Steady pacing: out of boom and bust",
    aim="Doing a planned amount, so that a good day does not cost a bad week.",
    number=4,
    of=13,
)
BESIDE_NARROW_RAIL = 1090
"""Pixels that a window 1280 wide leaves to the page at 200 %."""
BREATH = Shortcut(id="breath", icon="wind", title="One-minute breath", line="Just this, then done")
MOVE = Shortcut(id="move", icon="walk", title="Move a little", line="Two gentle minutes")


def at(hour: int) -> datetime:
    return datetime(2026, 11, 22, hour, 20, tzinfo=UTC)


def a_model(facts: TodayFacts | None = None, hour: int = 9) -> TodayViewModel:
    return TodayViewModel(facts or TodayFacts(lesson=PACING, name="Rosa"), lambda: at(hour))


class Greeting(NamedTuple):
    hour: int
    name: str
    words: str


@pytest.mark.parametrize(
    "case",
    [
        Greeting(hour=4, name="Rosa", words="Good morning, Rosa."),
        Greeting(hour=11, name="", words="Good morning."),
        Greeting(hour=12, name="Rosa", words="Good afternoon, Rosa."),
        Greeting(hour=18, name="Rosa", words="Good evening, Rosa."),
        Greeting(hour=23, name="Rosa", words="Hello, Rosa."),
        Greeting(hour=3, name="", words="Hello."),
    ],
)
def test_it_greets_by_the_hour_and_by_name(case: Greeting) -> None:
    """A person awake at three is not wished a good morning."""
    model = a_model(TodayFacts(lesson=PACING, name=case.name), case.hour)

    assert model.state.greeting == case.words


@pytest.mark.parametrize(
    ("practices", "words"),
    [
        (0, "Any day is a good day to begin. Resting counts too."),
        (1, "One practice this week. Resting counts too."),
        (4, "Four practices this week. Resting counts too."),
        (12, "12 practices this week. Resting counts too."),
    ],
)
def test_the_week_is_a_kind_sentence(practices: int, words: str) -> None:
    """What was done is named without a streak, and nothing done is no fault."""
    assert a_model(TodayFacts(lesson=PACING, practices_this_week=practices)).state.week == words


def test_begin_asks_for_what_is_chosen(look: Look, qtbot: QtBot) -> None:
    """Minutes, position and energy as set on the page are what the session is planned with."""
    model = a_model()
    asked: list[TodayChoice] = []
    model.begun.connect(asked.append)
    page = TodayPage(look, model)
    qtbot.addWidget(page)
    page.show()

    Today(page).has_minutes(20).will_be("Lying").has_energy("Low").begin()

    assert asked == [TodayChoice(lesson="steady-pacing", minutes=20, position=Position.LYING, energy="low")]


def test_the_slider_says_how_much_and_where(look: Look, qtbot: QtBot) -> None:
    """The words under the slider name both the minutes and the position, for eyes and screen readers."""
    page = TodayPage(look, a_model())
    qtbot.addWidget(page)
    page.show()
    today = Today(page)

    before = today.length
    today.has_minutes(3).will_be("Reclining")

    assert (before, today.length) == ("12 minutes, seated", "3 minutes, reclining")


def test_an_unfinished_session_is_offered_and_can_be_left(look: Look, qtbot: QtBot) -> None:
    """Going on is one press; putting the note away is another, and it does not come back."""
    model = a_model(TodayFacts(lesson=PACING, unfinished="What matters"))
    told: list[str] = []
    model.went_on.connect(lambda: told.append("go on"))
    model.put_aside.connect(lambda: told.append("aside"))
    page = TodayPage(look, model)
    qtbot.addWidget(page)
    page.show()
    today = Today(page)
    offered = "You were in the middle of “What matters”." in today.words

    today.go_on().put_the_note_away()

    assert (offered, told, "in the middle" in today.words) == (True, ["go on", "aside"], False)


def test_with_no_lesson_left_it_stays_kind_and_begins_nothing(look: Look, qtbot: QtBot) -> None:
    """The end of a programme is no dead end with a button that does nothing."""
    model = a_model(TodayFacts(lesson=None))
    asked: list[object] = []
    model.begun.connect(asked.append)
    page = TodayPage(look, model)
    qtbot.addWidget(page)
    page.show()

    Today(page).begin()

    assert asked == []
    assert "All lessons done, for now" in Today(page).words


def test_a_shortcut_tells_which_it_is(look: Look, qtbot: QtBot) -> None:
    """Each tile does its own thing; with none given there are none."""
    page = TodayPage(look, a_model(), shortcuts=(BREATH, MOVE))
    qtbot.addWidget(page)
    page.show()
    taken: list[str] = []
    page.shortcut_taken.connect(taken.append)

    Today(page).take("Move a little").take("One-minute breath")

    assert taken == ["move", "breath"]


def test_new_facts_keep_what_was_chosen(qapp: QApplication) -> None:
    """When the record is read anew, the slider does not jump away under the hand."""
    model = a_model()
    model.set_minutes(25)
    model.set_energy("good")

    model.set_facts(TodayFacts(lesson=PACING, name="Rosa", practices_this_week=2))

    assert (model.state.minutes, model.state.energy, model.state.week[:3]) == (25, "good", "Two")


def planner_of(library: Library) -> Callable[[TodayChoice], Plan]:
    return lambda choice: make_plan(
        library.lessons[choice.lesson],
        library,
        minutes=choice.minutes,
        position=choice.position,
        energy=Energy(choice.energy),
        comfort=Comfort(),
    )


def test_the_steps_are_those_of_the_true_plan(qapp: QApplication) -> None:
    """Once the lessons are loaded, a short or low day shows fewer steps, and a longer one more."""
    model = a_model(TodayFacts(lesson=TodayLesson(id="pacing", title="Pacing")))
    model.set_planner(planner_of(content.library(content.lesson("pacing"))))

    model.set_minutes(25)
    long = [word for _, word in model.state.steps]
    model.set_minutes(3)
    short = [word for _, word in model.state.steps]

    assert len(short) < len(long)
    assert (short[0], short[-1]) == (long[0], long[-1]) == ("Check in", "After")


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


def test_the_steps_are_those_of_the_chosen_lesson(qapp: QApplication) -> None:
    """What the card shows is the plan of the lesson that would begin, not of the suggested one."""
    model = a_model(
        TodayFacts(
            lesson=TodayLesson(id="pacing", title="Pacing"),
            lessons=(TodayLesson(id="pacing", title="Pacing"), TodayLesson(id="other", title="Other")),
        )
    )
    lessons = content.library(content.lesson("pacing"), content.lesson("other", exercise=()))
    model.set_minutes(30)
    model.set_planner(planner_of(lessons))
    with_exercise = [word for _, word in model.state.steps]

    model.choose_lesson("other")
    shown = [word for _, word in model.state.steps]

    assert "Do" in with_exercise
    assert "Do" not in shown


def test_with_one_lesson_there_is_nothing_to_choose(look: Look, qtbot: QtBot) -> None:
    """No button opens an empty or useless list."""
    page = TodayPage(look, a_model())
    qtbot.addWidget(page)
    page.show()

    assert [b for b in all_of(page, QAbstractButton, "Another lesson") if b.isVisibleTo(page)] == []


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


def test_nothing_is_told_when_nothing_changed(qapp: QApplication) -> None:
    """A clock that is looked at again in the same minute repaints nothing."""
    model = a_model()
    told: list[str] = []
    model.changed.connect(lambda: told.append("changed"))

    model.refresh()
    model.set_minutes(12)

    assert told == []


@pytest.mark.parametrize("theme", [Theme.DAY, Theme.NIGHT, Theme.CONTRAST])
def test_the_page_stands(look: Look, qtbot: QtBot, theme: Theme) -> None:
    """Names, Tab, targets and room for every word, at 100, 150 and 200 %, on a small laptop."""
    look.set(theme=theme)
    facts = TodayFacts(lesson=PACING, name="Rosa", unfinished="What matters", practices_this_week=4)
    check_page(qtbot, look, TodayPage(look, a_model(facts), shortcuts=(BREATH, MOVE)), size=(1060, 720))


def names_by_tab(qtbot: QtBot, page: TodayPage, width: int) -> list[str]:
    qtbot.addWidget(page)
    page.resize(width, 720)
    with qtbot.waitExposed(page):
        page.show()
    settle(page)
    return [widget.accessibleName() or getattr(widget, "text", str)() for widget in walk_by_tab(qtbot, page)]


def test_it_can_be_walked_by_keyboard_alone(look: Look, qtbot: QtBot) -> None:
    """Tab comes to each control in the order it is read: length, position, energy, begin, tiles."""
    page = TodayPage(look, a_model(), shortcuts=(BREATH, MOVE))

    assert names_by_tab(qtbot, page, 1060) == [
        "How much do you have today?",
        "Seated",
        "Okay",
        "Begin",
        "One-minute breath",
        "Move a little",
    ]


def test_with_large_text_begin_is_seen_and_reached_first(look: Look, qtbot: QtBot) -> None:
    """At 200 % on a small laptop nobody has to scroll to find the way in, and what it begins is told."""
    look.set(scale=2.0)
    lesson = TodayLesson(
        id="alarm",
        title="The sensitive alarm: how pain works",
        aim="See why pain can go on.",
        number=2,
        of=13,
    )
    facts = TodayFacts(lesson=lesson, name="Rosa", practices_this_week=4)
    page = TodayPage(look, a_model(facts), shortcuts=(BREATH, MOVE))
    names = names_by_tab(qtbot, page, BESIDE_NARROW_RAIL)
    page.verticalScrollBar().setValue(0)
    begin = button(page, "Begin")
    seen = begin.visibleRegion().boundingRect().height()

    assert names[:4] == ["Begin", "How much do you have today?", "Seated", "Okay"]
    assert seen == begin.height()
    assert "12 minutes, seated" in Today(page).words


def test_even_a_long_title_leaves_begin_in_sight(look: Look, qtbot: QtBot) -> None:
    """With two lines of title and two of aim, enough of Begin is seen at 200 % to be pressed."""
    look.set(scale=2.0)
    page = TodayPage(look, a_model(), shortcuts=(BREATH, MOVE))
    names_by_tab(qtbot, page, BESIDE_NARROW_RAIL)
    page.verticalScrollBar().setValue(0)

    assert button(page, "Begin").visibleRegion().boundingRect().height() >= 44


def test_it_reads_as_before_when_the_text_is_small_again(look: Look, qtbot: QtBot) -> None:
    """Trying a large text size leaves nothing behind."""
    page = TodayPage(look, a_model(), shortcuts=(BREATH, MOVE))
    before = names_by_tab(qtbot, page, 1060)

    look.set(scale=2.0)
    settle(page)
    look.set(scale=1.0)
    settle(page)

    assert next(spoken_name(widget) for widget in tab_order(page)) == before[0]
    assert "12 minutes, seated" not in Today(page).words


@pytest.mark.parametrize("lessons", ["a", "abc"])
def test_the_page_stands_on_another_day_of_the_week_and_at_the_end(
    look: Look, qtbot: QtBot, lessons: str
) -> None:
    """Also with the note of what comes next, and the button for it."""
    facts = facts_of(Glance(visited=met(lessons, 2), done=frozenset(lessons)))
    check_page(qtbot, look, TodayPage(look, a_model(facts), shortcuts=(BREATH, MOVE)), size=(1060, 720))
