"""Who stands, stands: feet on the floor, hands on what they hold, legs that bend as legs do."""

from math import asin, degrees

import pytest

from mindbody.content.body import supports
from mindbody.content.body.bones import RESTS, Base
from mindbody.content.body.motion import base_of, cue_at, motion_for
from mindbody.content.body.resting import TOWEL_LONG
from mindbody.content.body.skeleton import Body
from mindbody.content.body.supports import Support
from mindbody.content.body.vectors import Vec, dot, length, sub
from mindbody.content.joints import JOINTS
from mindbody.content.movement import Prop, View
from mindbody.content.vocabulary import Position
from mindbody.ui.widgets.figure.layers import plan_of
from tests.ui.figure.ours import moments, movements

SIDES = ("left", "right")
FORMS = [(name, easier) for name in movements() for easier in (False, True)]
ON_FOOT = [
    (name, easier)
    for name, easier in FORMS
    if RESTS[base_of(movements()[name], easier=easier)].stands_at is not None
]
HOLDING = [
    (name, easier)
    for name, easier in FORMS
    if RESTS[base_of(movements()[name], easier=easier)].hands_on is not None
]


def bodies(name: str, easier: bool) -> list[Body]:
    of = motion_for(movements()[name], easier=easier)
    return [of.body_at(moment) for moment in moments(of)]


@pytest.mark.parametrize(("name", "easier"), ON_FOOT)
def test_somebody_who_stands_always_has_a_foot_on_the_floor(name: str, easier: bool) -> None:
    """At every moment the ball or the heel of a foot is on the floor, and nothing is below it."""
    for body in bodies(name, easier):
        soles = [body.points[f"{side}-{part}"][1] for side in SIDES for part in ("ball", "heel", "toe")]
        assert min(soles) > -0.6
        assert min(abs(height) for height in soles) < 0.05


@pytest.mark.parametrize(("name", "easier"), ON_FOOT)
def test_legs_that_follow_the_feet_bend_as_legs_do(name: str, easier: bool) -> None:
    """Hips, knees and ankles that are found from the feet stay in their natural range."""
    for body in bodies(name, easier):
        for side in SIDES:
            thigh, shin, foot = (body.turns[f"{side}-{part}"] for part in ("thigh", "shin", "foot"))
            pelvis = body.turns["pelvis"]
            _holds(f"{side}-hip.bend", _between(pelvis[0], pelvis[1], thigh[1]))
            _holds(f"{side}-knee.bend", -_between(thigh[0], thigh[1], shin[1]))
            _holds(f"{side}-ankle.bend", -_between(foot[0], foot[1], shin[1]))


def _between(forward: Vec, up: Vec, bone: Vec) -> float:
    """How far a bone that hangs beneath is bent forward, in degrees."""
    angle = degrees(asin(max(-1.0, min(1.0, -dot(bone, forward)))))
    return angle if dot(bone, up) > 0.0 else 180.0 - angle


def _holds(joint: str, angle: float) -> None:
    least, most = JOINTS[joint]
    assert least - 1.0 <= angle <= most + 1.0, (joint, angle)


@pytest.mark.parametrize(("name", "easier"), HOLDING)
def test_hands_stay_on_what_they_hold(name: str, easier: bool) -> None:
    """A hand on a wall or a counter is really there, through the whole movement."""
    of = motion_for(movements()[name], easier=easier)
    support = RESTS[of.base].hands_on
    assert of.held.holds == RESTS[of.base].hands
    for body in bodies(name, easier):
        for side in of.held.holds:
            for part in ("wrist", "knuckle"):
                x, y, z = body.points[f"{side}-{part}"]
                if support is Support.WALL:
                    assert 0.0 < supports.WALL_AHEAD - x < 4.0
                else:
                    assert 0.0 < y - supports.COUNTER_TOP < 4.0
                if support is Support.COUNTER:
                    assert x > supports.COUNTER_EDGE
                if support is Support.COUNTER_BESIDE:
                    assert -z > supports.COUNTER_BESIDE


@pytest.mark.parametrize("name", list(movements()))
def test_what_the_words_name_is_drawn(name: str) -> None:
    """A wall or a counter in the list of things needed is in the picture, and none that is not needed."""
    movement = movements()[name]
    rest = RESTS[base_of(movement)]
    assert (rest.wall is not None) == (Prop.WALL in movement.props)
    assert (rest.hands_on in (Support.COUNTER, Support.COUNTER_BESIDE)) == (Prop.COUNTER in movement.props)


def test_the_floor_passes_as_fast_as_the_feet_go() -> None:
    """Who walks does not slide: a foot that bears weight goes back as fast as the floor."""
    movement = movements()["timed-walk"]
    of = motion_for(movement)
    pace = plan_of(of, View.PROFILE, None).pace
    assert pace > 10.0
    step = of.seconds / 200
    for i in range(200):
        here, soon = of.body_at(i * step), of.body_at((i + 1) * step)
        for side in SIDES:
            a, b = here.points[f"{side}-ball"], soon.points[f"{side}-ball"]
            if a[1] < 0.02 and b[1] < 0.02:
                assert (a[0] - b[0]) / step == pytest.approx(pace, rel=0.12)


def test_only_who_walks_has_a_floor_that_passes() -> None:
    for name, movement in movements().items():
        of = motion_for(movement)
        assert bool(plan_of(of, movement.view, None).pace) == (of.base is Base.WALKING), name


@pytest.mark.parametrize("name", ["sway", "arms-up", "lift-and-float"])
def test_who_sits_is_shown_sitting(name: str) -> None:
    """A movement for standing and sitting is shown on a chair to a person who sits, in words too."""
    movement = movements()[name]
    assert RESTS[motion_for(movement, Position.SEATED).base].on_chair
    assert RESTS[motion_for(movement, Position.STANDING).base].stands_at is not None
    assert cue_at(movement, 1.0, Position.SEATED) == cue_at(movement, 1.0, easier=True)


def test_the_easier_form_of_who_sits_is_smaller() -> None:
    movement = movements()["arms-up"]
    full, less = (motion_for(movement, Position.SEATED, easier=easier) for easier in (False, True))
    assert 0 < less.angles_at(3.0)["right-arm.bend"] < full.angles_at(3.0)["right-arm.bend"]


def test_the_towel_stays_as_long_as_it_is() -> None:
    """The seated calf stretch: both hands hold a towel round the foot, and it never stretches."""
    of = motion_for(movements()["calf-stretch"], easier=True)
    for moment in moments(of):
        points = of.body_at(moment).points
        for side in SIDES:
            reach = length(sub(points[f"{side}-wrist"], points["strap"]))
            assert reach == pytest.approx(TOWEL_LONG, abs=0.01)
