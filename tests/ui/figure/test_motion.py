"""How keyframes become motion, and how it is made smaller."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.content.body.bones import Base
from mindbody.content.body.motion import cue_at, motion_for, motion_of, pose_at, round_seconds
from mindbody.content.movement import Movement, Pose
from mindbody.content.vocabulary import Position
from tests.ui.figure.ours import moments, motion, movements

angles = st.lists(st.floats(-60, 60), min_size=1, max_size=6)


@given(middle=angles, seconds=st.lists(st.floats(0.2, 8), min_size=7, max_size=7), share=st.floats(0, 1))
def test_the_way_never_goes_beyond_its_keyframes(
    middle: list[float], seconds: list[float], share: float
) -> None:
    """Between two poses a joint is between their angles, so that safe poses make a safe movement."""
    degrees = [0.0, *middle, 0.0]
    poses = [Pose(seconds=s, joints={"neck.bend": d}) for s, d in zip([0.0, *seconds], degrees, strict=False)]
    of = motion_of(poses, Base.SEATED)
    moment = share * of.seconds * 0.999999
    to = of.index_at(moment)
    low, high = sorted(degrees[to - 1 : to + 1])
    assert low - 1e-6 <= of.angles_at(moment)["neck.bend"] <= high + 1e-6


def test_a_keyframe_is_reached_when_it_says() -> None:
    poses = [
        Pose(seconds=0),
        Pose(seconds=2, joints={"neck.bend": 20.0}),
        Pose(seconds=3),
    ]
    of = motion_of(poses, Base.SEATED)
    assert of.angles_at(2.0)["neck.bend"] == pytest.approx(20.0)
    assert of.angles_at(5.0)["neck.bend"] == pytest.approx(0.0)
    assert of.angles_at(7.0)["neck.bend"] == pytest.approx(20.0)


def test_a_joint_left_out_is_at_rest() -> None:
    """A pose that says nothing of a knee sits with the knee bent."""
    poses = [Pose(seconds=0), Pose(seconds=2, joints={"right-knee.bend": 60.0}), Pose(seconds=2)]
    assert motion_of(poses, Base.SEATED).angles_at(0.0)["right-knee.bend"] == 90.0


@pytest.mark.parametrize("name", list(movements()))
def test_the_easier_version_is_smaller(name: str) -> None:
    """At half the amplitude no joint goes further from its start than in the full version."""
    full, half = motion(name), motion(name, 0.5)
    home = full.angles_at(0.0)
    for joint in home:
        widest = max(abs(full.angles_at(m)[joint] - home[joint]) for m in moments(full))
        assert max(abs(half.angles_at(m)[joint] - home[joint]) for m in moments(half)) <= widest + 1e-6


def _step_aside(**more: Any) -> Movement:
    poses = (Pose(seconds=0), Pose(seconds=2, joints={"neck.bend": 20.0}, cue="Nod"), Pose(seconds=2))
    eased = (Pose(seconds=0), Pose(seconds=1, joints={"head.turn": 8.0}, cue="Look"), Pose(seconds=1))
    plain = replace(movements()["cat-and-cow"], poses=poses, easier_poses=eased)
    return replace(plain, **more)


def test_an_easier_form_of_its_own_is_shown_as_written() -> None:
    """Where the easier form is another action, its own poses, words and pace are shown."""
    movement = _step_aside()
    of = motion_for(movement, easier=True)
    assert of.seconds == round_seconds(movement, easier=True) == 2.0
    assert of.angles_at(1.0) == pytest.approx({"head.turn": 8.0})
    assert cue_at(movement, 0.5, easier=True) == "Look"
    assert cue_at(movement, 0.5) == "Nod"


def test_an_easier_form_may_start_from_another_base() -> None:
    """A standing movement may have a seated easier form, even for someone who asked to lie down."""
    movement = _step_aside(base="standing", easier_base="seated", positions=(Position.LYING,))
    assert motion_for(movement).base is Base.STANDING
    assert motion_for(movement, Position.LYING).base is Base.LYING
    assert motion_for(movement, Position.LYING, easier=True).base is Base.SEATED


def test_without_a_form_of_its_own_the_easier_one_is_smaller() -> None:
    movement = _step_aside(easier_poses=())
    assert 0.0 < motion_for(movement, easier=True).angles_at(2.0)["neck.bend"] < 20.0


def test_an_easier_rise_stays_on_the_seat() -> None:
    """ "Lean forward only": the hips do not leave the chair, and the head still comes forward."""
    of = motion("sit-to-stand", 0.5)
    seat = of.body_at(0.0).points["pelvis"]
    for moment in moments(of):
        assert of.body_at(moment).points["pelvis"] == pytest.approx(seat, abs=0.01)
    reach = max(of.body_at(m).points["crown"][0] for m in moments(of))
    assert reach > of.body_at(0.0).points["crown"][0] + 15.0


def test_the_words_belong_to_the_way_ahead() -> None:
    """The words say what the body is doing now, round after round."""
    movement = movements()["cat-and-cow"]
    whole = round_seconds(movement)
    assert cue_at(movement, 1.0) == "Breathe out, and round"
    assert cue_at(movement, 6.0) == "Breathe in, and grow long"
    assert cue_at(movement, whole + 1.0) == "Breathe out, and round"
    assert pose_at(movement, 1.0).breath == "out"


def test_an_easier_rise_speaks_of_leaning_only() -> None:
    """Who leans forward only is never told to rise or to stand, and the words keep time with the picture."""
    movement = movements()["sit-to-stand"]
    whole = round_seconds(movement, easier=True)
    assert whole == pytest.approx(motion("sit-to-stand", 0.5).seconds)
    words = {cue_at(movement, whole * i / 100, easier=True) for i in range(100)}
    assert words == {"Breathe in, and lean forward", "", "Sit back, and rest"}


@pytest.mark.parametrize("name", list(movements()))
def test_words_and_breath_are_said_alike(name: str) -> None:
    """Where the words say breathe in or out, the breath cue says the same."""
    for pose in movements()[name].poses:
        for way in ("in", "out"):
            if pose.cue.startswith(f"Breathe {way}"):
                assert pose.breath == way
