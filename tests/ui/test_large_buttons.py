"""Large buttons: nothing to press is smaller than 64 pixels, on any page, and nothing is cut off for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mindbody.record.profile import LookSettings, Settings
from mindbody.session.steps import StepKind
from mindbody.ui.pages.first_run.page import FirstRunPage
from mindbody.ui.pages.session.page import SessionPage
from mindbody.ui.pages.settings.obeying import obey
from mindbody.ui.pages.settings.page import SettingsPage
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.first_run import FirstRunViewModel
from mindbody.wiring.pages import PAGES
from tests.support.opened_app import OpenedApp, opened
from tests.support.people import holder, our_safety
from tests.support.screens.choices import Choices
from tests.ui.session.conftest import Begin, begin, kept
from tests.ui.session.reaching import at
from tests.ui.session.test_exercise import question
from tests.ui.standing import clipped, settle, small_targets

__all__ = ("begin", "kept")

SCREEN = (1280, 720)
LARGE = 64
ELSEWHERE = ("session", "trouble")
"""Pages that only come with something to show."""


@pytest.fixture
def app(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[OpenedApp]:
    look = LookSettings(text_size=2.0, large_buttons=True, reduced_motion=True)
    with opened(tmp_path, qapp, settings=Settings(look=look)) as start:
        yield start


def trouble(look: Look, page: QWidget, scales: tuple[float, ...] = (1.0, 2.0)) -> list[str]:
    """What is too small or cut off at these text sizes, on a small laptop."""
    wrong = []
    for scale in scales:
        look.set(scale=scale)
        page.window().resize(*SCREEN)
        settle(page)
        least = round(LARGE * scale)
        wrong += [f"at {scale:.0%}: {one}" for one in small_targets(page, least) + clipped(page)]
    return wrong


def test_every_page_of_the_app_obeys(app: OpenedApp) -> None:
    """With the rail beside it and the largest words, where there is least room."""
    wrong = trouble(app.load().app.look, app.window, (2.0,))
    for name in PAGES:
        if name not in ELSEWHERE:
            app.window.show_page(name)
            page = app.window.page_widget(name)
            settle(page)
            wrong += [f"{name}: {one}" for one in small_targets(page, 2 * LARGE) + clipped(page)]

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("kind", [kind for kind in StepKind if kind is not StepKind.DO])
def test_every_step_of_a_session_obeys(
    begin: Begin, qtbot: QtBot, look: Look, kept: list[QWidget], kind: StepKind
) -> None:
    """With the evening look of what is breathed and heard."""
    session = at(begin(lesson="sensitive-alarm", minutes=30), kind)

    assert not stands(qtbot, look, SessionPage(look, session.view_model), kept)


@pytest.mark.parametrize(
    ("lesson", "field"),
    [
        ("you-are-believed", "sites"),
        ("you-are-believed", "peg"),
        ("sensitive-alarm", "dial"),
        ("sensitive-alarm", "quiz"),
        ("what-matters", "goal_by"),
        ("steady-pacing", "trials"),
        ("safe-to-move", "menu"),
        ("noticing-thoughts", "record"),
        ("sleep-with-pain", "rise_time"),
    ],
)
def test_every_way_of_answering_obeys(
    begin: Begin, qtbot: QtBot, look: Look, kept: list[QWidget], lesson: str, field: str
) -> None:
    """Sites, scales, dials, dates, amounts, menus and what is written."""
    session = question(begin(lesson=lesson, minutes=30), field)

    assert not stands(qtbot, look, SessionPage(look, session.view_model), kept)


def stands(qtbot: QtBot, look: Look, page: QWidget, kept: list[QWidget]) -> list[str]:
    kept.append(page)
    qtbot.addWidget(page)
    look.set(large_buttons=True)
    with qtbot.waitExposed(page):
        page.show()
    return trouble(look, page)


def test_it_is_switched_on_in_settings_and_taken_back(qtbot: QtBot, look: Look) -> None:
    """At once, and off until it is wished."""
    model = holder()
    obey(look, model)
    page = SettingsPage(look, model)
    qtbot.addWidget(page)
    page.show()
    assert look.target == 44

    screen = Choices(page).press("Large buttons")
    assert look.target == LARGE

    screen.press("Undo: large buttons")
    assert look.target == 44
    assert not screen.is_on("Large buttons")


def test_the_welcome_offers_it_beside_the_text_size(qtbot: QtBot, look: Look) -> None:
    """On its first screen, before there is anything else to press."""
    model = holder()
    page = FirstRunPage(look, FirstRunViewModel(model, safety=our_safety(), territory="GB"))
    qtbot.addWidget(page)
    page.show()

    Choices(page).press("Large buttons")

    assert model.settings.look.large_buttons
