"""Breathing and listening follow what is heard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from mindbody.content.breath import Do
from mindbody.record.profile import Settings
from mindbody.session.events import PlanChanged, StepLeft, StepState
from mindbody.session.steps import StepKind
from mindbody.ui.viewmodels.session.breathe import breath_at
from mindbody.ui.viewmodels.session.sound import BreathMark
from mindbody.ui.widgets.pacer import Pacer
from tests.support.screens.session import Player
from tests.support.session_under_test import SessionUnderTest
from tests.ui.session.conftest import Begin
from tests.ui.session.reaching import at

Show = Callable[[SessionUnderTest], Player]


@pytest.mark.parametrize(
    ("at_second", "do", "share"),
    [
        (0.5, None, 0.0),
        (1.0, Do.IN, 0.0),
        (2.5, Do.IN, 0.5),
        (4.0, Do.OUT, 0.0),
        (9.0, Do.OUT, 5 / 6),
        (10.0, None, 0.0),
    ],
)
def test_the_breath_is_a_function_of_the_place_heard(at_second: float, do: Do | None, share: float) -> None:
    """No clock of its own: the same place in the sound is always the same moment of the breath."""
    marks = (BreathMark(start=1.0, end=4.0, do=Do.IN), BreathMark(start=4.0, end=10.0, do=Do.OUT))

    moment = breath_at(marks, [1.0, 4.0], at_second)

    assert moment.do is do
    assert moment.share == pytest.approx(share)


def test_the_shape_opens_with_the_in_breath(begin: Begin, show: Show) -> None:
    """What is seen is what is heard."""
    session = at(begin(lesson="sensitive-alarm", minutes=25), StepKind.BREATHE)
    player = show(session)
    (pacer,) = player.page.findChildren(Pacer)
    opened: list[tuple[Do | None, float]] = []

    for _ in range(240):
        session.let_pass(0.25)
        opened.append((session.step.moment.do, pacer.open_share))

    ins = [share for do, share in opened if do is Do.IN]
    outs = [share for do, share in opened if do is Do.OUT]
    assert max(ins) > 0.8
    assert min(outs) < 0.2
    assert "Breathe" in pacer.accessibleDescription()


def test_breathing_holds_still_in_a_pause(begin: Begin) -> None:
    """A pause is a pause for the shape as well."""
    session = at(begin(lesson="sensitive-alarm", minutes=25), StepKind.BREATHE)
    session.let_pass(20)
    session.view_model.pause()
    before = session.step.moment

    session.let_pass(5)

    assert session.step.moment == before


def test_breathing_goes_on_by_itself_at_its_end(begin: Begin) -> None:
    """Nobody has to press anything with their eyes closed."""
    session = at(begin(lesson="sensitive-alarm", minutes=25), StepKind.BREATHE)
    seconds = session.step.seconds_left

    took = session.let_pass_until(lambda: session.step.kind is not StepKind.BREATHE)

    assert took == pytest.approx(seconds, abs=0.5)
    assert session.step.kind is StepKind.LISTEN


def test_breathing_can_be_swapped_for_grounding(begin: Begin) -> None:
    """The breath is no safe place for everyone; the place in the session stays."""
    session = at(begin(lesson="sensitive-alarm", minutes=25), StepKind.BREATHE)
    index = session.view_model.state.index

    session.step.ground_instead()

    assert session.step.kind is StepKind.LISTEN
    assert session.step.state.title.startswith("Grounding")
    assert session.view_model.state.index == index
    assert isinstance(session.events[-3], PlanChanged)


def test_breathing_can_be_swapped_for_just_noticing(begin: Begin) -> None:
    """The own breath, with nothing to follow."""
    session = at(begin(lesson="sensitive-alarm", minutes=25), StepKind.BREATHE)

    session.step.just_notice()
    session.let_pass(30)

    assert session.step.state.title == "Just noticing"
    assert session.step.moment.do is None


def test_a_bell_is_told_to_who_does_not_hear_it(begin: Begin, show: Show) -> None:
    """It marks where a practice begins and ends."""
    session = at(begin(), StepKind.LISTEN)
    player = show(session)
    session.let_pass(1)

    assert session.step.state.caption == "A bell"
    assert "A bell" in player.words


def test_captions_are_the_words_of_the_place_heard(begin: Begin, show: Show) -> None:
    """Going back fifteen seconds goes back in the words too."""
    session = at(begin(minutes=25), StepKind.LISTEN)
    player = show(session)
    session.let_pass_until(lambda: bool(session.step.state.caption), limit=10)
    assert session.step.state.caption in player.words
    session.let_pass(18)
    place = session.player.position

    player.press("Back 15 seconds")

    assert session.player.position == pytest.approx(place - 15, abs=0.3)


def test_a_practice_can_be_swapped_within_its_family(begin: Begin) -> None:
    """Another one, from its beginning, and the plan knows."""
    session = at(begin(minutes=25), StepKind.LISTEN)
    session.let_pass(20)
    offered = session.step.swaps
    assert offered

    session.step.swap(offered[0].practice)
    session.let_pass(1)

    assert session.step.state.title == offered[0].title
    assert session.player.position < 2
    assert any(isinstance(event, PlanChanged) for event in session.events)


def test_skipping_says_so_and_goes_on(begin: Begin, show: Show) -> None:
    """Skipped is as good an ending as any."""
    session = at(begin(minutes=25), StepKind.LISTEN)
    player = show(session)

    player.press("Skip")

    left = [event for event in session.events if isinstance(event, StepLeft)][-1]
    assert (left.kind, left.state) == (StepKind.LISTEN, StepState.SKIPPED)
    assert session.step.kind is not StepKind.LISTEN


def test_arrows_do_not_jump_out_of_a_practice(begin: Begin, show: Show) -> None:
    """A slip of the hand must not end it; left goes back a little."""
    session = at(begin(minutes=25), StepKind.LISTEN)
    player = show(session)
    session.let_pass(40)
    player.page.setFocus()

    player.key(Qt.Key.Key_Right)
    assert session.step.kind is StepKind.LISTEN
    player.key(Qt.Key.Key_Left)

    assert session.player.position == pytest.approx(25, abs=1)


def test_cards_turn_by_arrows_and_the_step_before_by_left(begin: Begin, show: Show) -> None:
    """Right, right, left; and left from the first card goes a step back."""
    session = at(begin(lesson="sensitive-alarm", minutes=25), StepKind.LEARN)
    player = show(session)
    player.page.setFocus()

    player.key(Qt.Key.Key_Right).key(Qt.Key.Key_Right).key(Qt.Key.Key_Left)
    assert session.step.state.index == 1
    player.key(Qt.Key.Key_Left).key(Qt.Key.Key_Left)

    assert session.step.kind is StepKind.LOOK_BACK


def test_the_lesson_opens_with_the_line_that_believes(begin: Begin, show: Show) -> None:
    """Belief comes before teaching."""
    session = at(begin(lesson="sensitive-alarm", minutes=25), StepKind.LEARN)

    player = show(session)

    assert "Pain that goes on and on is real" in player.words
    assert "Before we begin" in player.words


def test_words_only_means_that_no_card_is_read_out(begin: Begin, show: Show) -> None:
    """Without a voice there is nothing to switch on."""
    session = at(begin(minutes=25, settings=Settings()), StepKind.LEARN)

    player = show(session)

    assert not player.offers("Read to me")
    assert session.deck.calls.count("start") == 0
