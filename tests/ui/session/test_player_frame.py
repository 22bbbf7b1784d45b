"""What holds in every step: pausing, hiding, easing out, keys, and words for the sound."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from mindbody.audio.player import PlayerState
from mindbody.session.events import PlaceMarked, SessionPaused, SessionResumed, StepLeft, StepState
from mindbody.session.steps import StepKind
from mindbody.ui.viewmodels.session.frame import Asking
from tests.support.screens.finding import spoken_name
from tests.support.screens.session import Player
from tests.support.session_under_test import SessionUnderTest
from tests.ui.session.conftest import Begin
from tests.ui.session.reaching import at

Show = Callable[[SessionUnderTest], Player]


def test_escape_stops_at_once_and_asks(begin: Begin, show: Show) -> None:
    """One Esc is silence, and a choice."""
    session = at(begin(), StepKind.LISTEN)
    player = show(session)
    session.let_pass(5)

    player.key(Qt.Key.Key_Escape)

    assert session.player.state is PlayerState.PAUSED
    assert all(player.offers(name) for name in ("Go on", "Ease out", "End here"))
    assert SessionPaused() in session.events


@pytest.mark.parametrize("kind", [StepKind.CHECK_IN, StepKind.LEARN, StepKind.LISTEN])
def test_the_cross_on_every_step_asks_as_escape_does(begin: Begin, show: Show, kind: StepKind) -> None:
    """For those who use no keys. Pressed twice by a shaky hand it still only asks."""
    session = at(begin(), kind)
    player = show(session)
    session.let_pass(2)

    player.tap("Stop here")

    assert all(player.offers(name) for name in ("Go on", "End here"))
    player.tap("Go on")
    assert not player.offers("End here")


def test_tab_stays_with_the_question_that_lies_over_a_step(begin: Begin, show: Show) -> None:
    """Nothing of the step beneath is reached, and “Go on” is there but once; then all is there again."""
    session = at(begin(), StepKind.CHECK_IN)
    player = show(session)
    session.view_model.pause(Asking.AWAY)
    heard = []
    for _ in range(6):
        assert player.focused is not None
        heard.append(spoken_name(player.focused))
        player.key(Qt.Key.Key_Tab)

    title = spoken_name(player.page)
    assert heard == ["Go on", "End here", "In a flare", title, "Go on", "End here"]

    player.tap("Go on").tab_to("Skip this").tab_to("Stop here")


def test_going_on_takes_up_the_same_place(begin: Begin, show: Show) -> None:
    """A pause of any length costs nothing."""
    session = at(begin(), StepKind.LISTEN)
    player = show(session)
    session.let_pass(20)
    player.key(Qt.Key.Key_Escape)
    before = session.player.position
    session.let_pass(3)

    player.tap("Go on")
    session.let_pass(1)

    assert before <= session.player.position <= before + 1.5
    assert SessionResumed() in session.events


def test_a_second_escape_hides_everything(begin: Begin, show: Show) -> None:
    """Someone comes into the room: nothing of the session is to be read."""
    session = at(begin(), StepKind.LISTEN)
    player = show(session)
    hidden: list[bool] = []
    session.view_model.hidden.connect(hidden.append)

    session.view_model.escape()
    session.let_pass(0.5)
    session.view_model.escape()

    assert hidden == [True]
    assert player.cover.isVisible()
    assert player.cover.geometry() == player.page.rect()
    assert not player.offers("Show")


def test_only_the_button_brings_it_back(begin: Begin, show: Show) -> None:
    """A stray key shows a way back, and no more than that."""
    session = at(begin(), StepKind.LISTEN)
    player = show(session)
    session.view_model.escape()
    session.view_model.escape()

    assert not player.offers("Show")
    player.key(Qt.Key.Key_A)
    assert player.cover.isVisible()
    player.press("Show")

    assert not player.cover.isVisible()
    assert session.view_model.state.asking is Asking.PAUSED


def test_a_late_second_escape_hides_nothing(begin: Begin) -> None:
    """Two separate wishes to stop are not a wish to hide."""
    session = at(begin(), StepKind.LISTEN)

    session.view_model.escape()
    session.time.pass_by(0.7)
    session.view_model.escape()

    assert not session.view_model.state.hidden


def test_easing_out_leads_back_to_the_room(begin: Begin, show: Show) -> None:
    """Ten seconds of fading, words for the landing, then the last question."""
    session = at(begin(), StepKind.LISTEN)
    player = show(session)
    session.let_pass(20)

    player.press("Ease out")
    session.let_pass(1)
    assert "Look round the room. Feel what holds you up." in player.words
    took = session.let_pass_until(lambda: session.step.kind is StepKind.AFTER)

    assert took == pytest.approx(9.0, abs=1.0)
    left = [event for event in session.events if isinstance(event, StepLeft)]
    assert left[-1].state is StepState.EASED_OUT


def test_easing_out_of_a_pause_stays_quiet(begin: Begin) -> None:
    """Who has stopped the sound does not hear it again."""
    session = at(begin(), StepKind.LISTEN)
    session.let_pass(20)
    session.view_model.escape()
    calls = len(session.deck.calls)

    session.view_model.ease_out()
    session.let_pass(2)

    assert not {"start", "resume"} & set(session.deck.calls[calls:])
    session.let_pass_until(lambda: session.step.kind is StepKind.AFTER, limit=12)


def test_space_pauses_unless_a_control_has_it(begin: Begin, show: Show) -> None:
    """Space belongs to the focused control first."""
    session = at(begin(), StepKind.LISTEN)
    player = show(session)

    player.page.setFocus()
    player.key(Qt.Key.Key_Space)
    assert "Paused" in player.words
    session.view_model.resume()
    player.one("Words").setFocus()
    player.key(Qt.Key.Key_Space)

    assert "Paused" not in player.words
    assert not player.is_on("Words")


def test_a_sleep_of_the_machine_waits_with_a_question(begin: Begin, show: Show) -> None:
    """Opening the lid an hour later finds the session where it was."""
    session = at(begin(), StepKind.LEARN)
    player = show(session)
    session.let_pass(10)

    session.time.pass_by(3600)
    session.pulse.beat()

    assert session.view_model.state.asking is Asking.AWAY
    assert "Welcome back" in player.words
    player.tap("Go on")
    session.view_model.go_on()
    left = [event for event in session.events if isinstance(event, StepLeft)][-1]
    assert left.active_seconds == pytest.approx(10, abs=1.5)


def test_place_is_marked_each_second_while_sound_plays(begin: Begin) -> None:
    """After a crash no more than two seconds are heard twice."""
    session = at(begin(), StepKind.LISTEN)
    before = len(session.events)

    session.let_pass(10)

    marks = [event.within for event in session.events[before:] if isinstance(event, PlaceMarked)]
    assert len(marks) == pytest.approx(10, abs=1)
    assert marks[-1] == pytest.approx(session.player.position, abs=2.0)


def test_words_can_be_switched_off_and_stay_off(begin: Begin, show: Show) -> None:
    """A choice made in one step holds in the next."""
    session = at(begin(), StepKind.BREATHE)
    player = show(session)

    player.press("Words")

    assert not session.settings[-1].captions
    at(session, StepKind.LISTEN)
    assert not player.is_on("Words")


def test_no_sound_device_is_said_once(begin: Begin, show: Show) -> None:
    """One quiet line, and the words go on."""
    session = begin()
    session.deck.present = False
    player = show(at(session, StepKind.LISTEN))
    session.let_pass(3)

    assert player.words.count("No sound device was found") == 1
    session.let_pass(12)
    assert "No sound device was found" not in player.words
    assert session.step.state.caption or session.step.state.share > 0


def test_sound_that_goes_is_told_and_the_practice_goes_on(begin: Begin) -> None:
    """A pulled plug costs no words."""
    session = at(begin(), StepKind.LISTEN)
    session.let_pass(5)

    session.deck.lose()
    session.let_pass(4, step=1 / 60)

    assert "went away" in session.view_model.state.notice
    assert session.player.position == pytest.approx(9, abs=1.0)


def test_end_here_keeps_the_place(begin: Begin, show: Show) -> None:
    """Stopping is a choice like any other, and another day begins just here."""
    session = at(begin(), StepKind.LISTEN)
    player = show(session)
    ended: list[bool] = []
    session.view_model.finished.connect(lambda: ended.append(True))
    session.let_pass(30)
    player.key(Qt.Key.Key_Escape)

    player.press("End here")

    found = session.record.unfinished()
    assert ended == [True]
    assert found is not None
    assert found.within == pytest.approx(30, abs=1.5)


def test_the_sound_panel_changes_what_is_heard_at_once(begin: Begin, show: Show) -> None:
    """The slider moves the voice of the practice that plays, and is kept."""
    session = at(begin(), StepKind.LISTEN)
    player = show(session)

    player.press("Sound")
    player.slider("Voice").setFocus()
    player.key(Qt.Key.Key_Home)

    assert session.settings[-1].levels.voice == 0.0
