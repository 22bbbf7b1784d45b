"""What holds for every page, held for each step of the session at three text sizes."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody.session.steps import StepKind
from mindbody.session.suggestion import Settled
from mindbody.ui.pages.session.page import SessionPage
from mindbody.ui.theme.look import Look
from tests.support.session_under_test import SessionUnderTest
from tests.ui.session.conftest import Begin
from tests.ui.session.reaching import at
from tests.ui.session.test_exercise import question
from tests.ui.standing import SCALES, check_page


def check(qtbot: QtBot, look: Look, session: SessionUnderTest, kept: list[QWidget]) -> None:
    """Each text size gets a page of its own."""
    for scale in SCALES:
        look.set(scale=scale)
        kept.append(SessionPage(look, session.view_model))
        check_page(qtbot, look, kept[-1], size=(1280, 720), scales=(scale,))


@pytest.mark.parametrize("kind", [kind for kind in StepKind if kind is not StepKind.DO])
def test_a_step_stands(begin: Begin, qtbot: QtBot, look: Look, kept: list[QWidget], kind: StepKind) -> None:
    """Names, the way of Tab, targets, nothing cut off, nothing left running."""
    session = at(begin(lesson="sensitive-alarm", minutes=30), kind)

    check(qtbot, look, session, kept)


FIELDS = [
    ("you-are-believed", "sites"),
    ("you-are-believed", "duration"),
    ("you-are-believed", "peg"),
    ("you-are-believed", "impact"),
    ("you-are-believed", "wish_understood"),
    ("you-are-believed", "comfort"),
    ("you-are-believed", "flags_read"),
    ("sensitive-alarm", "dial"),
    ("sensitive-alarm", "when_days"),
    ("sensitive-alarm", "when_time"),
    ("sensitive-alarm", "quiz"),
    ("what-matters", "values"),
    ("what-matters", "gap"),
    ("what-matters", "goal_now"),
    ("what-matters", "goal_by"),
    ("what-matters", "confidence"),
    ("what-matters", "if_then"),
    ("steady-pacing", "trials"),
    ("steady-pacing", "plan_do"),
    ("steady-pacing", "log"),
    ("safe-to-move", "menu"),
    ("mood-and-good-things", "menu"),
    ("noticing-thoughts", "record"),
    ("answering-thoughts", "answers"),
    ("answering-thoughts", "coping_cards"),
    ("sleep-with-pain", "rise_time"),
    ("sleep-with-pain", "diary"),
    ("flares-and-keeping-going", "flare_days"),
    ("flares-and-keeping-going", "checkups"),
    ("booster", "then_and_now"),
]


@pytest.mark.parametrize(("lesson", "field"), FIELDS, ids=lambda value: value)
def test_a_question_stands(
    begin: Begin, qtbot: QtBot, look: Look, kept: list[QWidget], lesson: str, field: str
) -> None:
    """The same for every way of answering."""
    session = question(begin(lesson=lesson, minutes=30), field)

    check(qtbot, look, session, kept)


def paused(session: SessionUnderTest) -> None:
    at(session, StepKind.LISTEN)
    session.view_model.escape()


def hidden(session: SessionUnderTest) -> None:
    paused(session)
    session.view_model.escape()


def stirred_up(session: SessionUnderTest) -> None:
    at(session, StepKind.AFTER)
    session.step.choose(Settled.STIRRED_UP)


def closed(session: SessionUnderTest) -> None:
    at(session, StepKind.AFTER)
    session.view_model.go_on()


@pytest.mark.parametrize("bring", [paused, hidden, stirred_up, closed])
def test_what_lies_over_a_step_stands(
    begin: Begin, qtbot: QtBot, look: Look, kept: list[QWidget], bring: Callable[[SessionUnderTest], None]
) -> None:
    """Questions, the cover, offers and the close."""
    session = begin(lesson="sensitive-alarm", minutes=30)
    bring(session)

    check(qtbot, look, session, kept)


def test_no_step_pushes_a_small_window_apart(
    begin: Begin, qtbot: QtBot, look: Look, kept: list[QWidget]
) -> None:
    """At 200 % on a small laptop the window stays as large as the screen."""
    look.set(scale=2.0)
    session = begin(lesson="sensitive-alarm", minutes=30)
    page = SessionPage(look, session.view_model)
    kept.append(page)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    with qtbot.waitExposed(page):
        page.show()
    grown = {}

    while session.view_model.step is not None:
        least = page.minimumSizeHint()
        if least.width() > 1280 or least.height() > 720:
            grown[session.step.kind] = (least.width(), least.height())
        session.view_model.go_on()
    look.set(scale=1.0)

    assert not grown
