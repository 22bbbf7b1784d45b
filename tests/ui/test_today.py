"""Today: what it says, what it offers, and how it is used."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from mindbody.content.comfort import Comfort
from mindbody.content.library import Library
from mindbody.content.vocabulary import Position
from mindbody.session.plan import Energy, Plan, make_plan
from mindbody.ui.pages.today import Shortcut, TodayPage
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.today import TodayChoice, TodayFacts, TodayLesson, TodayViewModel
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


def test_the_smallest_version_is_one_press_away(look: Look, qtbot: QtBot) -> None:
    """On the card itself, whatever is set there; and what is set stays for another day."""
    model = a_model()
    asked: list[TodayChoice] = []
    model.begun.connect(asked.append)
    page = TodayPage(look, model)
    qtbot.addWidget(page)
    page.show()

    Today(page).has_minutes(20)
    button(page, "Three minutes, lying down").click()

    assert asked == [TodayChoice(lesson="steady-pacing", minutes=3, position=Position.LYING, energy="low")]
    assert model.state.minutes == 20


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
        "Three minutes, lying down",
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

    assert names[:5] == [
        "Begin", "Three minutes, lying down", "How much do you have today?", "Seated", "Okay",
    ]  # fmt: skip
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
