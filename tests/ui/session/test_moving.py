"""A movement step obeys what the person asked for."""

from dataclasses import replace

import pytest

from mindbody.content.comfort import Comfort
from mindbody.record.profile import Settings
from mindbody.session.steps import StepKind
from mindbody.ui.viewmodels.session.move import MoveViewModel
from tests.ui.session.conftest import Begin


@pytest.mark.parametrize("breath_focus", [True, False])
def test_cues_speak_of_the_breath_only_to_who_wants_that(begin: Begin, breath_focus: bool) -> None:
    """Not in what is shown as the figure moves, nor in what a screen reader is told of it."""
    settings = replace(Settings(), comfort=Comfort(breath_focus=breath_focus))
    session = begin(lesson="sensitive-alarm", minutes=25, settings=settings)
    while session.step.kind is not StepKind.MOVE:
        session.view_model.skip()
    step = session.step
    assert isinstance(step, MoveViewModel)

    shown = [pose.cue for pose in step.state.movement.poses if pose.cue]

    assert shown
    assert any("reathe" in cue for cue in shown) == breath_focus
    assert all(cue[0].isupper() for cue in shown)
