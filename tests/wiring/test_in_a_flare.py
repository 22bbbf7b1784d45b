"""The worst days: two clicks to a sound, what was written for them, plans that become smaller."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from mindbody.audio.player import PlayerState
from mindbody.content.comfort import Comfort
from mindbody.content.vocabulary import Position
from mindbody.record.people import FIRST
from mindbody.record.profile import Settings
from mindbody.record.schema import FILE_NAME
from mindbody.session.steps import Listen, Move
from mindbody.ui.pages.flare.page import FlarePage
from mindbody.ui.viewmodels.session.home_plan import HomePlanViewModel
from mindbody.ui.widgets.points import Points
from mindbody.ui.widgets.rail import RailButton
from mindbody.ui.widgets.sight_foot import SightFoot
from tests.support.opened_app import OpenedApp, opened
from tests.support.screens.finding import all_of, button, spoken_name, words
from tests.support.screens.flare import Flare
from tests.ui.standing import settle

PLAN = "flares-and-keeping-going"
A_DAY = timedelta(days=1).total_seconds()
PLACES = ("today", "learn", "practise", "progress", "visit", "settings", "help")


@pytest.fixture
def app(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[OpenedApp]:
    with opened(tmp_path, qapp) as start:
        yield start


def click(app: OpenedApp, name: str) -> None:
    QTest.mouseClick(button(app.window, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def page(app: OpenedApp) -> Flare:
    app.app.flare()
    found = app.window.page_widget("flare")
    assert isinstance(found, FlarePage)
    QApplication.processEvents()
    return Flare(found)


def heard(app: OpenedApp) -> float:
    """Seconds of sound that have been heard, after a little while."""
    assert app.app.guided is not None
    app.time.go_on(1.0)
    player = app.app.guided.player
    assert player.state is PlayerState.PLAYING
    return player.position


def answer(app: OpenedApp, field: str, value: object) -> None:
    assert app.app.guided is not None
    app.app.guided.record.answer(None, field, value)


def said(screen: QWidget) -> str:
    """What a screen reader would read of the lists."""
    return "\n".join(spoken_name(each) for each in screen.findChildren(Points) if each.isVisibleTo(screen))


def rail(app: OpenedApp) -> QAbstractButton:
    """The entry of the rail; on Today a tile has the same name."""
    return next(
        each for each in all_of(app.window, QAbstractButton, "In a flare") if isinstance(each, RailButton)
    )


def done_with_it(app: OpenedApp) -> None:
    """The half minute is heard to its end."""
    app.time.go_on(40.0)
    click(app, "Back to my flare page")


def test_from_every_place_two_clicks_lead_to_a_sound(app: OpenedApp) -> None:
    """In a flare, Breathe with me: half a minute is heard, and then the page is there again."""
    app.load()
    for place in PLACES:
        app.window.show_page(place)
        QTest.mouseClick(rail(app), Qt.MouseButton.LeftButton)
        page(app).press("Breathe with me")

        assert app.window.page == "session", place
        assert 0.5 < heard(app) < 2.0, place
        session = app.app.session
        assert session is not None
        assert [(step.kind, step.seconds) for step in session.plan.steps] == [("breathe", 30)]
        done_with_it(app)
        assert app.window.page == "flare", place


def test_two_clicks_are_enough_before_anything_is_loaded(app: OpenedApp) -> None:
    """The page opens with words of its own, and the sound begins as soon as it can."""
    QTest.mouseClick(rail(app), Qt.MouseButton.LeftButton)
    flare = page(app)
    assert "is it one of these" in flare.words
    assert "it passes" in flare.words
    flare.press("Breathe with me")
    assert "it begins by itself" in flare.words

    app.load()

    assert heard(app) > 0.5


def test_a_record_that_cannot_be_opened_leaves_words_to_breathe_by(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Nothing is promised that can't begin."""
    folder = tmp_path / "profiles" / FIRST
    with opened(tmp_path, qapp):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / FILE_NAME).write_bytes(b"no record at all" * 600)
    with opened(tmp_path, qapp) as app:
        app.load()
        assert app.window.page == "trouble"
        flare = page(app)

        assert not flare.offers("Breathe with me")
        assert "let a long sigh out" in flare.words
        assert "can't be opened now" in flare.words


def test_out_of_a_session_by_key_and_back(app: OpenedApp) -> None:
    """F2 works in a session too: it waits, the page has the window, and the way back leads there."""
    app.load()
    click(app, "Begin")
    session = app.app.session

    QTest.keyClick(app.window, Qt.Key.Key_F2)
    assert app.window.page == "flare"
    assert session is not None
    assert session.state.paused
    flare = page(app)
    flare.press("Show me all signs and help")
    assert app.window.page == "help"
    click(app, "Back")
    flare.press("Back")

    assert app.window.page == "session"
    assert app.app.session is session
    click(app, "In a flare")
    assert app.window.page == "flare"


def test_a_session_left_for_the_sigh_can_be_gone_on_with(app: OpenedApp) -> None:
    """The way back does not lead to what is not there any more."""
    app.load()
    click(app, "Begin")
    QTest.keyClick(app.window, Qt.Key.Key_F2)
    page(app).press("Breathe with me")
    app.time.go_on(40.0)
    click(app, "Back to my flare page")
    page(app).press("Back")

    assert app.window.page == "today"
    assert "in the middle of" in words(app.window)


def test_what_i_wrote_is_there(app: OpenedApp) -> None:
    """My starred line, signs, first minutes, three days, people of plan and card, and words to copy."""
    app.load()
    assert "There is no plan yet" in page(app).words
    answer(app, "answering-thoughts.coping_cards", [{"text": "It passes."}, {"text": "I have a plan."}])
    answer(app, "answering-thoughts.starred_card", "I have a plan.")
    answer(app, "steady-pacing.flare_first_sign", "A tight jaw")
    answer(app, "steady-pacing.flare_who", "Sam")
    app.window.show_page("today")
    assert "A tight jaw" in page(app).words
    answer(app, f"{PLAN}.flare_early_signs", [{"sign": "No patience"}])
    answer(app, f"{PLAN}.flare_people", [{"alias": "Mo", "how": "one word by phone"}, {"alias": "sam"}])
    answer(app, f"{PLAN}.flare_days", [{"id": "day-1", "amount": 40, "keep": "meals"}])
    app.window.show_page("today")

    flare = page(app)
    assert "I have a plan." in flare.words
    assert "Mo: one word by phone · sam" in flare.words
    assert "No patience" in said(flare.page)
    assert "Day 1: about 40\u00a0% of my plan. I keep: meals." in said(flare.page)
    flare.press("Copy these words")
    assert "I have a flare today" in QApplication.clipboard().text()
    flare.press("Change my plan")
    assert app.window.page == "toolkit"
    assert "Made on a better day" in words(app.window)


def test_the_movement_is_mine_in_its_easier_form_and_obeys_the_skip_list(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """The belly is skipped, so that my own choice gives way to the next of my menu."""
    settings = Settings(comfort=Comfort(skip=frozenset({"belly"}), breath_focus=False))
    with opened(tmp_path, qapp, settings=settings) as app:
        app.load()
        answer(app, f"{PLAN}.flare_movement", "soft-belly")
        answer(app, "safe-to-move.menu", [{"movement": "ankle-pumps"}])
        page(app).press("One small movement")
        assert app.app.session is not None
        step = app.app.session.plan.steps[0]
        assert isinstance(step, Move)
        assert (step.movements, step.easier) == (("ankle-pumps",), True)

        page(app).press("Guide me")
        assert app.app.session is not None
        assert isinstance(app.app.session.plan.steps[0], Listen)


def test_plans_are_smaller_for_three_days_when_i_say_so(app: OpenedApp) -> None:
    """Half, 70, 90 percent, lying and at low energy; then all is as it was, by itself."""
    app.load()
    usual = (12, Position.SEATED, "ok")
    assert suggested(app) == usual
    page(app).press("Plan these days smaller")
    assert app.app.in_a_flare()

    shapes = []
    for _ in range(4):
        app.window.show_page("today")
        shapes.append((suggested(app), "A flare, day" in words(app.window)))
        app.time.sleep(A_DAY)
    assert shapes == [
        ((6, Position.LYING, "low"), True),
        ((8, Position.LYING, "low"), True),
        ((10, Position.LYING, "low"), True),
        (usual, False),
    ]
    assert not app.app.in_a_flare()


def test_a_session_of_a_flare_day_is_gentler(app: OpenedApp) -> None:
    """Movement in its easier form whatever the energy, and the smallest version is enough at home."""
    app.load()
    page(app).press("Plan these days smaller")
    app.app.today.set_minutes(40)
    app.app.today.set_energy("good")
    app.app.today.begin()

    session = app.app.session
    assert session is not None
    moves = [step for step in session.plan.steps if isinstance(step, Move)]
    assert moves
    assert all(step.easier for step in moves)
    while session.step is not None and not isinstance(session.step, HomePlanViewModel):
        session.skip()
    assert session.step is not None
    assert session.step.state.small


def test_longer_over_and_undone(app: OpenedApp) -> None:
    """One more day, through it, and each taken back; a second start knows it before anything is loaded."""
    app.load()
    flare = page(app).press("Plan these days smaller").press("One more day like this")
    assert "Tomorrow stays the same" in flare.words
    flare.press("Undo")
    assert "Tomorrow stays the same" not in flare.words
    flare.press("I am through it")
    assert not app.app.in_a_flare()
    assert suggested(app)[0] == 12
    flare.press("Undo")
    assert app.app.in_a_flare()

    app.pull_the_plug()
    qapp = QApplication.instance()
    assert isinstance(qapp, QApplication)
    with opened(app.home, qapp) as again:
        assert suggested(again) == (6, Position.LYING, "low")
        assert "A flare, day one" in words(again.window)


def suggested(app: OpenedApp) -> tuple[int, Position, str]:
    state = app.app.today.state
    return state.minutes, state.position, state.energy


def test_with_the_largest_words_nobody_has_to_scroll_for_the_breath(app: OpenedApp) -> None:
    """On a small laptop its button stays at the foot, at its full size; elsewhere it is in its card."""
    app.load()
    app.window.show_page("flare")
    page = app.window.page_widget("flare")
    assert isinstance(page, FlarePage)
    seen = []
    for scale, size in ((1.0, (1280, 860)), (2.0, (1280, 720)), (1.0, (1280, 860))):
        app.app.look.set(scale=scale)
        app.window.resize(*size)
        settle(app.window)
        corner = page.sigh.mapTo(page, page.sigh.rect().bottomRight())
        assert page.rect().contains(corner)
        seen.append((page.sigh.font().pixelSize(), page.sigh.parent() is page.findChild(SightFoot)))
    assert seen[0] == seen[2]
    assert seen[1] == (2 * seen[0][0], True)
