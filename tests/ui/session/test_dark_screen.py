"""The screen can be dark while the voice goes on."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mindbody.session.steps import StepKind
from tests.support.screens.session import Player
from tests.support.session_under_test import SessionUnderTest
from tests.ui.session.conftest import Begin
from tests.ui.session.reaching import at

Show = Callable[[SessionUnderTest], Player]


@pytest.mark.parametrize("kind", [StepKind.BREATHE, StepKind.LISTEN, StepKind.MOVE])
def test_it_is_dark_until_any_key(kind: StepKind, begin: Begin, show: Show) -> None:
    """By the button or by F3; Space and Tab bring the picture back, and pause nothing."""
    session = at(begin(lesson="sensitive-alarm", minutes=25), kind)
    player = show(session)

    seen = [player.dark]
    player.press("Dark screen")
    session.let_pass(2)
    seen.append(player.dark)
    player.key(Qt.Key.Key_Space)
    seen.append(player.dark)
    player.key(Qt.Key.Key_F3)
    seen.append(player.dark)
    player.key(Qt.Key.Key_Tab)
    seen.append(player.dark)

    assert seen == [False, True, False, True, False]
    assert not session.view_model.state.paused


def test_a_click_does_nothing_but_bring_it_back(begin: Begin, show: Show) -> None:
    session = at(begin(lesson="sensitive-alarm", minutes=25), StepKind.LISTEN)
    player = show(session).press("Dark screen")

    QTest.mouseClick(player.dark_screen, Qt.MouseButton.LeftButton)

    assert not player.dark
    assert session.step.kind is StepKind.LISTEN
    assert not session.view_model.state.paused


def test_escape_still_stops_and_hides(begin: Begin, show: Show) -> None:
    """The first shows the question, the second hides everything, as in the light."""
    session = at(begin(lesson="sensitive-alarm", minutes=25), StepKind.LISTEN)
    player = show(session).press("Dark screen")

    player.key(Qt.Key.Key_Escape)
    asked = (player.dark, session.view_model.state.paused)
    player.key(Qt.Key.Key_Escape)

    assert asked == (False, True)
    assert player.cover.isVisible()


def test_it_stays_dark_when_the_next_step_begins(begin: Begin, show: Show) -> None:
    """Nobody is dazzled at the end of a wind-down; a key then shows what is next."""
    session = at(begin(lesson="sensitive-alarm", minutes=25), StepKind.BREATHE)
    player = show(session).press("Dark screen")

    session.let_pass_until(lambda: session.step.kind is not StepKind.BREATHE)
    player.look_again()
    still = player.dark
    player.key(Qt.Key.Key_Right)

    assert (still, player.dark) == (True, False)


def test_it_is_not_offered_where_one_has_to_look(begin: Begin, show: Show) -> None:
    session = at(begin(lesson="sensitive-alarm", minutes=25), StepKind.CHECK_IN)
    player = show(session)

    player.key(Qt.Key.Key_F3)

    assert not player.dark
    assert not player.offers("Dark screen")
