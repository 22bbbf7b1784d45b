"""Learn: finding a lesson, reading it, hearing it, staying with it; driven through the app's own wiring."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.record.profile import Stay, load_profile
from mindbody.session.steps import StepKind
from mindbody.ui.pages.learn.page import LearnPage
from mindbody.ui.theme.look import Theme
from mindbody.ui.viewmodels.learn.listening import Hearing
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.learn import Learn
from tests.ui.standing import check_page

BESIDE_RAIL = (1060, 720)


@pytest.fixture
def app(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[OpenedApp]:
    with opened(tmp_path, qapp) as start:
        yield start


def met(app: OpenedApp, lesson: str, *, done: bool = False) -> None:
    """A session of this lesson was begun today, up to its first card."""
    assert app.app.guided is not None
    record = app.app.guided.record
    record.start_session(f"s-{lesson}", lesson, {"steps": []}, "seated", 12)
    record.enter_step(f"s-{lesson}", 1, "learn")
    record.finish_session(f"s-{lesson}", 300)
    if done:
        record.mark_lesson_done(lesson)


def shown(app: OpenedApp) -> Learn:
    app.app.window.show_page("learn")
    page = app.app.window.page_widget("learn")
    assert isinstance(page, LearnPage)
    return Learn(page)


def read(app: OpenedApp, title: str) -> Learn:
    return shown(app).open_by_key(title)


def hearing(learn: Learn) -> Hearing:
    assert learn.page.reader is not None
    return learn.page.reader.listening.state


def test_programmes_and_lessons_say_where_i_am(app: OpenedApp) -> None:
    """Each state is told in words: what was done, what was visited, what is next, what comes later."""
    app.load()
    met(app, "you-are-believed", done=True)

    learn = shown(app)

    assert learn.programmes == [
        "Skills for living with pain. 14 lessons, about one a week. You have met 1 of 14. "
        "Today follows this one*",
        "Eight gentle weeks. 8 lessons, about one a week. Not begun yet",
        "Skills in one sitting. 3 lessons, at your own pace. Not begun yet",
    ]
    assert len(learn.lessons) == 14
    assert learn.lessons[0].endswith(": Done")
    assert learn.lessons[1].endswith(": Next for you")
    assert learn.lessons[2].endswith(": Later")


def test_it_is_there_before_the_lessons_are_loaded(app: OpenedApp) -> None:
    """The list comes from the small index; a lesson that is asked for opens as soon as it can."""
    learn = shown(app)
    assert len(learn.lessons) == 14

    learn.open_by_key("The sensitive alarm")
    assert learn.page.lesson_page is None
    assert "One moment, the lessons are being opened." in learn.words
    app.load()

    assert "lesson 2 of 14" in learn.words


def test_another_programme_can_be_looked_at_and_followed(app: OpenedApp) -> None:
    """Looking changes nothing; following changes Today, at once and for the next start."""
    app.load()
    learn = shown(app).press("Eight gentle weeks")
    assert learn.lessons[0].startswith("1. Week one")
    assert app.app.today.state.title.startswith("You are believed")

    learn.press("Follow this one")

    assert "Today follows this one*" in learn.programmes[1]
    assert app.app.today.state.title.startswith("Week one")
    assert "lesson 1 of 8" in app.app.today.state.kicker
    assert all(offer.words[0].isdigit() for offer in app.app.today.lessons())
    app.app.settings.flush()
    assert load_profile(app.folder).programme == "mindfulness"


def test_a_lesson_is_read_whole_and_reading_marks_nothing(app: OpenedApp) -> None:
    """Every card, the sources, and who looked it over; what is done or visited stays as it was."""
    app.load()
    met(app, "you-are-believed")
    assert app.app.guided is not None
    record, library = app.app.guided.record, app.app.guided.library
    before = (record.lessons_visited(), record.lessons_done(), len(record.sessions()))

    learn = read(app, "What matters")

    lesson = library.lessons["what-matters"]
    for card in lesson.cards:
        assert card.title in learn.words
        assert " ".join(card.sentences) in learn.words
    assert lesson.validating in learn.words
    for source in lesson.sources:
        assert source in learn.words
    assert "Nobody has signed this lesson off yet." in learn.words
    assert "lesson 3 of 14" in learn.words
    assert (record.lessons_visited(), record.lessons_done(), len(record.sessions())) == before


def test_every_lesson_of_ours_can_be_read(app: OpenedApp) -> None:
    """All of them open, with their cards, their questions and their sources."""
    app.load()
    assert app.app.guided is not None
    learn = shown(app)
    for lesson in app.app.guided.library.lessons.values():
        learn.open_directly(lesson.id)
        assert all(card.title in learn.words for card in lesson.cards), lesson.id
        assert lesson.title in learn.words


def test_a_lesson_that_is_lost_is_told_in_a_sentence(app: OpenedApp) -> None:
    """Its file may be broken; the list still opens the others."""
    app.load()
    learn = shown(app).open_directly("gone")

    assert learn.page.lesson_page is None
    assert "This lesson can't be opened. The others still can." in learn.words
    learn.open_by_key("What matters")
    learn.back_by_key()
    assert "can't be opened" not in learn.words


def test_a_later_lesson_opens_with_a_kind_line(app: OpenedApp) -> None:
    """Nothing is locked; what it leans on is named."""
    app.load()

    learn = read(app, "Steady pacing")

    assert (
        "This one leans on “What matters: values and goals”. You can read it now all the same." in learn.words
    )
    assert "Begin as a session" in learn.can


def test_the_cards_are_heard_one_after_the_other(app: OpenedApp) -> None:
    """The sentence that is spoken is marked and shown; after the last card it is over."""
    app.load()
    learn = read(app, "The sensitive alarm").press("Listen instead")
    assert app.app.guided is not None
    lesson = app.app.guided.library.lessons["sensitive-alarm"]
    heard: list[tuple[int, str]] = []
    for _ in range(4000):
        state = hearing(learn)
        if state.card is None:
            break
        if state.words and (not heard or heard[-1] != (state.card, state.words)):
            heard.append((state.card, state.words))
        app.time.go_on(0.1)

    assert [words for card, words in heard if card > 0] == [
        sentence for card in lesson.cards for sentence in card.sentences
    ]
    assert hearing(learn).card is None
    assert "Listen instead" in learn.can


def test_pausing_keeps_the_place_also_while_the_page_is_left(app: OpenedApp) -> None:
    """Going to Today makes it quiet; coming back and pressing Go on finds the same sentence."""
    app.load()
    learn = read(app, "The sensitive alarm").press("Listen instead").press("Next card")
    app.time.go_on(7.0)
    before = hearing(learn)
    assert app.app.guided is not None
    place = app.app.guided.player.position

    app.app.window.show_page("today")
    app.time.go_on(5.0)
    assert not hearing(learn).playing
    assert app.app.guided.player.position == 0
    app.app.window.show_page("learn")
    learn.press("Go on")

    assert (hearing(learn).card, hearing(learn).words) == (before.card, before.words)
    assert abs(app.app.guided.player.position - place) < 0.2


def test_pause_next_before_and_back_to_reading(app: OpenedApp) -> None:
    """Every button does what it says, by mouse or key."""
    app.load()
    learn = read(app, "The sensitive alarm").press("Listen instead").press("Pause")
    assert not hearing(learn).playing
    learn.press("Next card").press("Next card").press("Card before")
    assert (hearing(learn).card, hearing(learn).playing) == (1, False)
    learn.press("Go on")
    assert hearing(learn).playing

    learn.press("Back to reading")

    assert hearing(learn).card is None
    assert "Listen instead" in learn.can


def test_a_session_begins_from_the_lesson_and_the_cards_fall_silent(app: OpenedApp) -> None:
    """With Today's minutes and position, whatever was heard before."""
    app.load()
    app.app.today.set_minutes(25)
    learn = read(app, "What matters")
    assert "25 minutes, seated" in learn.words
    learn.press("Listen instead")
    app.time.go_on(2.0)
    learn.press("Back to reading").press("Begin as a session")

    assert app.app.window.page == "session"
    assert app.app.session is not None
    assert (app.app.session.lesson, app.app.session.plan.minutes) == ("what-matters", 25)
    assert hearing(learn).card is None


def test_the_answers_can_be_read_and_opened(app: OpenedApp) -> None:
    """Words, numbers, choices and lists as they were given; changing them is a session of its own."""
    app.load()
    assert app.app.guided is not None
    record = app.app.guided.record
    record.answer(None, "what-matters.goal", "Walk to the lake with my sister")
    record.answer(None, "what-matters.confidence", 7)
    record.answer(None, "what-matters.values", [{"id": "family", "importance": 9}])

    learn = read(app, "What matters")
    assert "Walk to the lake with my sister" in learn.words
    assert "7 of 10" in learn.words
    assert "Family" in learn.words
    learn.press("Change them in a session")

    assert app.app.session is not None
    assert [step.kind for step in app.app.session.plan.steps] == [StepKind.DO]


def test_staying_another_week_is_kept_and_can_be_taken_back(app: OpenedApp) -> None:
    """It is offered on the lesson that was met last, and on no other."""
    app.load()
    met(app, "you-are-believed")
    assert "Stay here another week" not in read(app, "What matters").can
    learn = read(app, "You are believed").press("Stay here another week")

    assert "You are staying with this one until" in learn.words
    app.app.settings.flush()
    assert load_profile(app.folder).stay == Stay(lesson="you-are-believed", since="2026-11-22")
    assert "Another week with this" in app.app.today.state.kicker

    learn.press("Move on after all")

    assert app.app.settings.profile.stay == Stay()
    assert "You are staying" not in learn.words


def test_esc_leads_back_to_the_row_that_was_opened(app: OpenedApp) -> None:
    """Nobody has to look for their place again."""
    app.load()
    learn = read(app, "What matters").back_by_key()

    focus = QApplication.focusWidget()
    assert learn.page.overview.isVisible()
    assert focus is not None
    assert focus.property("text") == "3. What matters: values and goals"


@pytest.mark.parametrize("theme", [Theme.DAY, Theme.CONTRAST])
def test_it_holds_what_every_page_promises(app: OpenedApp, qtbot: QtBot, theme: Theme) -> None:
    """Names, the way of Tab, nothing cut off, targets of 44, at 100 to 200 per cent."""
    app.load()
    met(app, "you-are-believed", done=True)
    look = app.app.look
    look.set(theme=theme, reduced_motion=True)
    learn = read(app, "You are believed")
    page = learn.page
    app.app.window.hide()
    page.setParent(None)
    check_page(qtbot, look, page, size=BESIDE_RAIL)
    learn.press("Listen instead")
    check_page(qtbot, look, page, size=BESIDE_RAIL)
    page.show_all()
    check_page(qtbot, look, page, size=BESIDE_RAIL)
