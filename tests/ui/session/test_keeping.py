"""What happens when something cannot be kept."""

from collections.abc import Callable

import pytest

from mindbody.record.problems import DiskFull, RecordError
from mindbody.session.steps import StepKind
from tests.support.screens.session import Player
from tests.support.session_under_test import SessionUnderTest
from tests.ui.session.conftest import Begin

Show = Callable[[SessionUnderTest], Player]


def test_a_full_disk_is_said_and_the_session_goes_on(
    begin: Begin, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence of what to do; nothing is claimed to be saved, nothing stops."""
    session = begin()
    player = show(session)
    full = RecordError(DiskFull(path=session.record.path))

    def refuse(*_: object) -> str:
        raise full

    monkeypatch.setattr(session.record, "rate", refuse)
    player.rate("Pain now", 6)

    assert "no room left on the disk" in player.words
    player.go_on()
    assert session.step.kind is not StepKind.CHECK_IN


def test_an_answer_of_the_same_session_is_known_in_its_later_steps(begin: Begin) -> None:
    """Going back shows what was said a minute ago."""
    session = begin(lesson="what-matters", minutes=30)
    while session.step.kind is not StepKind.DO:
        session.view_model.go_on()
    while session.step.state.field.id != "goal":
        session.step.forward()
    session.step.answer("Lunch with my sister")
    session.view_model.go_on()

    session.view_model.back_a_step()
    while session.step.state.field.id != "goal":
        session.step.forward()

    assert session.step.state.value == "Lunch with my sister"
