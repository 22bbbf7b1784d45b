"""Every movement that ships is drawn with a whole body that stays within its joints, chair and floor."""

from math import acos, degrees

import pytest

from mindbody.content.body import bones
from mindbody.content.body.bones import RESTS
from mindbody.content.body.lying import SHOULDER_BLADES
from mindbody.content.body.skeleton import Body
from mindbody.content.body.spots import Spot
from mindbody.content.body.vectors import Vec, dot, length, sub, unit
from mindbody.content.joints import JOINTS
from tests.ui.figure.ours import forms, moments, motion, movements

BONES = (
    ("pelvis", "waist", bones.PELVIS),
    ("waist", "loin", bones.LOWER_BACK),
    ("loin", "chest", bones.MID_BACK),
    ("chest", "neck", bones.UPPER_BACK),
    ("neck", "skull", bones.NECK),
    ("skull", "crown", bones.CROWN),
    ("hip", "knee", bones.THIGH),
    ("knee", "ankle", bones.SHIN),
    ("ball", "toe", bones.TOES),
    ("shoulder", "elbow", bones.UPPER_ARM),
    ("elbow", "wrist", bones.FOREARM),
    ("wrist", "knuckle", bones.PALM),
    ("knuckle", "finger", bones.FINGERS),
)
ALL = forms()


def bone_ends() -> list[tuple[str, str, float]]:
    middle, sided = BONES[:6], BONES[6:]
    return [*middle, *((f"{s}-{a}", f"{s}-{b}", size) for a, b, size in sided for s in ("left", "right"))]


def bodies(name: str, amplitude: float = 1.0) -> list[Body]:
    of = motion(name, amplitude)
    return [of.body_at(moment) for moment in moments(of)]


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("amplitude", [1.0, 0.5])
def test_bones_keep_their_length(name: str, amplitude: float) -> None:
    """No limb grows or shrinks at any moment."""
    for body in bodies(name, amplitude):
        for a, b, size in bone_ends():
            assert length(sub(body.points[a], body.points[b])) == pytest.approx(size, abs=1e-6), (a, b)


@pytest.mark.parametrize("name", ALL)
def test_joints_stay_in_their_natural_range(name: str) -> None:
    """No picture shows a strain, neither at a keyframe nor on the way."""
    of = motion(name)
    for moment in moments(of):
        for joint, angle in of.angles_at(moment).items():
            least, most = JOINTS[joint]
            assert least - 1e-9 <= angle <= most + 1e-9, (joint, moment)


@pytest.mark.parametrize("name", ALL)
def test_elbows_that_follow_the_hands_bend_as_elbows_do(name: str) -> None:
    """A hand that rests on a thigh never asks for an impossible elbow."""
    least, most = JOINTS["left-elbow.bend"]
    for body in bodies(name):
        for side in ("left", "right"):
            shoulder, elbow, wrist = (body.points[f"{side}-{j}"] for j in ("shoulder", "elbow", "wrist"))
            cosine = dot(unit(sub(elbow, shoulder)), unit(sub(wrist, elbow)))
            assert least <= degrees(acos(max(-1.0, min(1.0, cosine)))) <= most


@pytest.mark.parametrize("name", ALL)
def test_the_round_closes_without_a_jerk(name: str) -> None:
    """The last pose is the first one, and the speed at the seam is the same on both sides."""
    of = motion(name)
    step = 1e-3
    for channel in of.channels.values():
        assert channel.degrees[0] == channel.degrees[-1]
    start, end = of.angles_at(0.0), of.angles_at(of.seconds - 1e-9)
    before, after = of.angles_at(of.seconds - step), of.angles_at(step)
    for joint in start:
        assert end[joint] == pytest.approx(start[joint], abs=1e-4)
        leaving, arriving = (after[joint] - start[joint]) / step, (end[joint] - before[joint]) / step
        assert leaving == pytest.approx(arriving, abs=1.0), joint


@pytest.mark.parametrize("name", ALL)
def test_nothing_sinks_into_the_floor(name: str) -> None:
    for body in bodies(name):
        lowest = min(body.points.items(), key=lambda item: item[1][1])
        assert lowest[1][1] > -1.5, lowest


@pytest.mark.parametrize("name", ALL)
def test_feet_that_are_held_stay_where_they_are(name: str) -> None:
    """A foot that no pose moves stands flat on the floor, and does not slide."""
    of = motion(name)
    first = of.body_at(0.0)
    for body in bodies(name):
        for side in of.held.feet:
            for part in ("heel", "ball", "toe"):
                point = body.points[f"{side}-{part}"]
                assert abs(point[1]) < 0.5
                assert length(sub(point, first.points[f"{side}-{part}"])) < 0.01


def test_feet_bear_the_weight_while_rising() -> None:
    """From seat to standing and back both feet stay flat and in one place."""
    of = motion("sit-to-stand")
    first = of.body_at(0.0)
    for body in bodies("sit-to-stand"):
        for side in ("left", "right"):
            for part in ("heel", "ball"):
                point = body.points[f"{side}-{part}"]
                assert abs(point[1]) < 1.0
                assert length(sub(point, first.points[f"{side}-{part}"])) < 2.0


@pytest.mark.parametrize("name", ALL)
def test_who_sits_sits_on_the_seat(name: str) -> None:
    of = motion(name)
    if RESTS[of.base].on_chair:
        assert of.body_at(0.0).points["pelvis"][1] == pytest.approx(bones.HIP_HEIGHT_SEATED, abs=1.0)
        assert abs(of.body_at(0.0).points["pelvis"][0]) < 3.0


@pytest.mark.parametrize("name", ALL)
def test_hands_rest_on_the_thighs(name: str) -> None:
    """A hand at rest lies on its thigh, neither in the air nor inside the leg."""
    of = motion(name)
    for body in bodies(name):
        for side in of.held.hands:
            if RESTS[of.base].rests_on[0] is not Spot.THIGH or f"{side}-hand.way" in of.channels:
                continue
            gap = _from_line(
                body.points[f"{side}-wrist"], body.points[f"{side}-hip"], body.points[f"{side}-knee"]
            )
            assert bones.THIGH_THICK - 2.0 < gap < bones.THIGH_THICK + 4.0


def _from_line(point: Vec, start: Vec, end: Vec) -> float:
    line = unit(sub(end, start))
    way = sub(point, start)
    run = dot(way, line)
    return length(sub(way, (line[0] * run, line[1] * run, line[2] * run)))


def test_the_lying_version_lies_on_the_mat() -> None:
    """Ankle pumps on the floor: nothing but the foot moves, and the back is on the mat."""
    from mindbody.content.body.bones import Base
    from mindbody.content.body.motion import motion_of

    of = motion_of(movements()["ankle-pumps"].poses, Base.LYING)
    shapes = [of.body_at(moment) for moment in moments(of)]
    for body in shapes:
        assert body.points["crown"] == shapes[0].points["crown"]
        assert 5.0 < body.points["chest"][1] < 16.0
    assert any(body.points["right-toe"] != shapes[0].points["right-toe"] for body in shapes)


ON_THE_BACK = tuple(
    form for form in ALL if RESTS[motion(form).base].lying and not RESTS[motion(form).base].on_side
)


@pytest.mark.parametrize("form", ON_THE_BACK)
def test_who_lies_on_the_back_keeps_head_and_shoulder_blades_down(form: str) -> None:
    """Whatever the hips do, head and shoulder blades rest where they lie, and the hips never sink."""
    shapes = bodies(form)
    for body in shapes:
        for part in ("chest", "skull", "left-shoulder", "right-shoulder"):
            assert length(sub(body.points[part], shapes[0].points[part])) < 0.01, part
        assert 8.0 < body.points["chest"][1] < 12.0
        assert body.points["pelvis"][1] > SHOULDER_BLADES[1] - 2.0


def test_only_a_bridge_lifts_the_hips() -> None:
    """A tilt stays on the mat; a small bridge rises by less than the width of a hand or two."""
    low, high = (
        max(body.points["pelvis"][1] for body in bodies(form)) for form in ("pelvic-tilt", "small-bridge")
    )
    assert low < SHOULDER_BLADES[1] + 3.0
    assert SHOULDER_BLADES[1] + 5.0 < high < SHOULDER_BLADES[1] + 20.0


def test_a_heel_slides_on_the_mat() -> None:
    """The heel goes away and comes back, and is on the mat all the way."""
    shapes = bodies("heel-slides")
    ways = [body.points["right-heel"] for body in shapes]
    assert all(abs(heel[1]) < 0.3 for heel in ways)
    assert max(heel[0] for heel in ways) - min(heel[0] for heel in ways) > 15.0


def test_hands_take_hold_behind_the_thigh() -> None:
    """The knee is drawn up by hands that are really there, one on each side of the thigh."""
    held = min(bodies("knee-to-chest"), key=lambda b: length(sub(b.points["right-knee"], b.points["chest"])))
    for side in ("left", "right"):
        gap = _from_line(held.points[f"{side}-knuckle"], held.points["right-hip"], held.points["right-knee"])
        assert gap < bones.THIGH_THICK + 4.0


@pytest.mark.parametrize("form", ["soft-belly", "soft-belly easier"])
def test_the_hands_feel_the_belly_rise(form: str) -> None:
    """With the breath the belly comes forward, and both hands with it."""
    shapes = bodies(form)
    ways = [body.points["belly"] for body in shapes]
    rise = max(length(sub(way, ways[0])) for way in ways)
    assert 1.5 < rise < 4.0
    for side in ("left", "right"):
        hands = [body.points[f"{side}-knuckle"] for body in shapes]
        assert max(length(sub(hand, hands[0])) for hand in hands) == pytest.approx(rise, abs=0.6)


def test_the_reaching_hand_goes_down_beside_the_chair() -> None:
    """It passes the seat on its outer side, and reaches lower than it can hang."""
    lowest = min(bodies("side-reach"), key=lambda body: body.points["right-finger"][1])
    finger = lowest.points["right-finger"]
    assert finger[1] < bones.SEAT_HEIGHT - 8.0
    assert finger[2] > 20.5


def test_turning_takes_hold_of_the_chair_back() -> None:
    """While the body turns, the hand stays where it holds the chair."""
    of = motion("gentle-turn")
    hands = [of.body_at(at).points["right-wrist"] for at in (2.4, 3.5, 5.4, 6.2)]
    assert all(length(sub(hand, hands[0])) < 0.5 for hand in hands)
    assert hands[0][0] < -10.0
