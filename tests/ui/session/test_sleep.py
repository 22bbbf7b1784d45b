"""The lid is closed in the middle of a session: it waits, asks, and credits no sleep."""

import pytest
from PySide6.QtCore import Qt

from mindbody.session.events import SessionPaused, StepLeft
from mindbody.session.steps import StepKind
from mindbody.ui.viewmodels.session.frame import Asking
from tests.support.session_under_test import SessionUnderTest
from tests.ui.session.conftest import Begin
from tests.ui.session.reaching import at
from tests.ui.session.test_player_frame import Show

HALF_AN_HOUR = 1_800.0

CLOCKS = pytest.mark.parametrize(
    ("monotonic", "wall"),
    [(0.0, HALF_AN_HOUR), (HALF_AN_HOUR, HALF_AN_HOUR), (HALF_AN_HOUR, 0.0)],
    ids=["the seconds stood still", "both ran on", "the date stood still"],
)
KINDS = pytest.mark.parametrize(
    "kind",
    [StepKind.CHECK_IN, StepKind.LEARN, StepKind.DO, StepKind.BREATHE, StepKind.LISTEN, StepKind.MOVE],
)


def sleep(session: SessionUnderTest, monotonic: float, wall: float) -> None:
    """The machine sleeps, and wakes with each clock that much further on."""
    session.time.seconds.now += monotonic
    session.time.wall.pass_by(seconds=wall)
    session.let_pass(1.5)


@CLOCKS
@KINDS
def test_after_a_sleep_it_waits_at_the_same_place_and_credits_none_of_it(
    begin: Begin, kind: StepKind, monotonic: float, wall: float
) -> None:
    """Whatever the step, and whichever clock ran on: paused, asked, not half an hour richer."""
    session = at(begin(minutes=30), kind)
    session.let_pass(20)
    place = session.step.place
    sleep(session, monotonic, wall)

    state = session.view_model.state
    assert (state.paused, state.asking) == (True, Asking.AWAY)
    assert isinstance(session.events[-1], SessionPaused)
    assert session.step.place == pytest.approx(place, abs=1.0)
    session.let_pass(60)
    assert session.step.place == pytest.approx(place, abs=1.0)

    session.view_model.resume()
    assert session.view_model.state.asking is None
    session.let_pass(5)
    session.view_model.skip()
    [left] = [each for each in session.events if isinstance(each, StepLeft) and each.kind is kind]
    assert 20 <= left.active_seconds <= 28


@CLOCKS
def test_the_figure_does_not_move_in_a_sleep(begin: Begin, monotonic: float, wall: float) -> None:
    """It goes on from the pose it stood in, and no round is counted that nobody did."""
    session = at(begin(minutes=30), StepKind.MOVE)
    session.let_pass(4)
    sleep(session, monotonic, wall)
    session.view_model.resume()

    assert session.step.seconds == pytest.approx(4, abs=2.0)


def test_ending_after_a_sleep_keeps_the_place(begin: Begin, show: Show) -> None:
    """The calm words, the two ways on, and the way out with everything kept."""
    session = at(begin(minutes=30), StepKind.LISTEN)
    player = show(session)
    session.let_pass(20)
    sleep(session, HALF_AN_HOUR, HALF_AN_HOUR)

    assert "Welcome back" in player.words
    assert "The computer was asleep, so we waited." in player.words
    assert player.words.count("asleep") == 1
    player.press("End here")
    found = session.record.unfinished()
    assert found is not None
    assert found.within == pytest.approx(20, abs=1.5)


def test_a_press_in_the_moment_of_waking_credits_nothing_either(begin: Begin, show: Show) -> None:
    """Space before the first look at the clocks: the session is held, and no sleep is counted."""
    session = at(begin(minutes=30), StepKind.LISTEN)
    player = show(session)
    session.let_pass(20)
    session.time.pass_by(HALF_AN_HOUR)
    player.key(Qt.Key.Key_Escape)

    assert session.view_model.state.paused
    session.view_model.resume()
    session.view_model.skip()
    left = [event for event in session.events if isinstance(event, StepLeft)][-1]
    assert left.active_seconds == pytest.approx(20, abs=1.5)


def test_a_clock_set_back_in_a_session_takes_nothing_away(begin: Begin) -> None:
    """A year back, in the middle of a practice: it plays on, and counts every second once."""
    session = at(begin(minutes=30), StepKind.LISTEN)
    session.let_pass(10)
    session.time.wall.pass_by(days=-365)
    session.let_pass(10)

    assert not session.view_model.state.paused
    session.view_model.skip()
    left = [event for event in session.events if isinstance(event, StepLeft)][-1]
    assert left.active_seconds == pytest.approx(20, abs=1.0)
