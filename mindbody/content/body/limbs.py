"""What any limb needs, however it is led: a middle joint between two given ends, and a hand on a wrist."""

from collections.abc import Mapping
from math import cos, radians, sin, sqrt

from mindbody.content.body import bones
from mindbody.content.body.vectors import Turn, Vec, add, along, cross, dot, length, scaled, sub, unit


def lay_hand(
    joints: Mapping[str, float],
    side: str,
    direction: Vec,
    palm: Vec,
    points: dict[str, Vec],
    turns: dict[str, Turn],
) -> None:
    """direction: from the wrist to the knuckles. palm: where the palm looks."""
    wrist = points[f"{side}-wrist"]
    points[f"{side}-knuckle"] = knuckle = along(wrist, direction, bones.PALM)
    curl = radians(joints.get(f"{side}-hand.curl", 0.0))
    fingers = add(scaled(direction, cos(curl)), scaled(palm, sin(curl)))
    points[f"{side}-finger"] = along(knuckle, fingers, bones.FINGERS)
    turns[f"{side}-hand"] = (direction, scaled(palm, -1.0), cross(direction, scaled(palm, -1.0)))


def elbow_between(start: Vec, end: Vec, first: float, second: float, pole: Vec) -> Vec:
    """Where the middle joint of two bones stands when their ends are given; it points to `pole`.

    Too far or too near an end is met as nearly as the bones allow.
    """
    line = sub(end, start)
    distance = max(abs(first - second) + 1e-6, min(length(line), first + second - 1e-6))
    ahead = unit(line)
    out = unit(sub(pole, scaled(ahead, dot(pole, ahead))))
    run = (first * first - second * second + distance * distance) / (2.0 * distance)
    rise = sqrt(max(0.0, first * first - run * run))
    return along(along(start, ahead, run), out, rise)
