"""Who is drawn over what: props, far limbs, trunk, near limbs, head."""

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import assert_never

from mindbody.content.body.bones import RESTS, Base
from mindbody.content.body.skeleton import Body
from mindbody.content.body.supports import Support
from mindbody.content.movement import View
from mindbody.ui.widgets.figure.camera import CAMERAS
from mindbody.ui.widgets.figure.canvas import Canvas
from mindbody.ui.widgets.figure.fixtures import draw_counter, draw_wall
from mindbody.ui.widgets.figure.head import draw_head
from mindbody.ui.widgets.figure.paints import Paints
from mindbody.ui.widgets.figure.person import draw_arm, draw_lap, draw_leg, draw_trunk
from mindbody.ui.widgets.figure.props import draw_chair, draw_mat, draw_pillow, draw_shadow

STEADY = 0.02


def draw_stage(canvas: Canvas, base: Base, view: View, body: Body, paints: Paints, top: float) -> None:
    """The still part, in cm: shadow, and what the base needs of chair, mat, wall and counter.

    body: at its first pose. top: the upper edge of the picture.
    """
    camera = CAMERAS[view]
    rest = RESTS[base]
    if rest.wall is not None:
        draw_wall(canvas, rest.wall, top, camera, paints)
    if rest.lying:
        draw_mat(canvas, camera, paints)
        draw_pillow(canvas, camera, paints, body.points["skull"])
    elif rest.on_chair or rest.before_chair:
        draw_shadow(canvas, (20.0, 0.0, 0.0), 49.0, 34.0, camera, paints.shadow)
        draw_chair(canvas, camera, paints)
    else:
        draw_shadow(canvas, (4.0, 0.0, 0.0), 34.0, 30.0, camera, paints.shadow)
        if rest.hands_on in (Support.COUNTER, Support.COUNTER_BESIDE):
            draw_counter(canvas, rest.hands_on, camera, paints)


class Part(Enum):
    """What of a person is drawn by itself. From the front the left side counts as the far one."""

    FAR_LEG = "far-leg"
    FAR_ARM = "far-arm"
    NEAR_LEG = "near-leg"
    TRUNK = "trunk"
    LAP = "lap"
    HEAD = "head"
    NEAR_ARM = "near-arm"


_FROM_THE_SIDE = (Part.FAR_LEG, Part.FAR_ARM, Part.NEAR_LEG, Part.TRUNK, Part.HEAD, Part.NEAR_ARM)
ORDER = {
    View.PROFILE: _FROM_THE_SIDE,
    View.PROFILE_BACK: _FROM_THE_SIDE,
    View.FRONT: (
        Part.FAR_LEG,
        Part.NEAR_LEG,
        Part.TRUNK,
        Part.LAP,
        Part.HEAD,
        Part.FAR_ARM,
        Part.NEAR_ARM,
    ),
    View.LYING: _FROM_THE_SIDE,
    View.FROM_FEET: (
        Part.HEAD,
        Part.FAR_ARM,
        Part.TRUNK,
        Part.NEAR_ARM,
        Part.FAR_LEG,
        Part.NEAR_LEG,
    ),
    # The right side is the one lain on.
    View.ON_SIDE: (
        Part.TRUNK,
        Part.HEAD,
        Part.NEAR_LEG,
        Part.FAR_LEG,
        Part.NEAR_ARM,
        Part.FAR_ARM,
    ),
}
"""From the furthest to the nearest."""

_LEG = ("hip", "knee", "ankle", "heel", "ball", "toe")
_ARM = ("shoulder", "elbow", "wrist", "knuckle", "finger")
_HANGS_ON = {
    Part.FAR_LEG: tuple(f"left-{joint}" for joint in _LEG),
    Part.FAR_ARM: tuple(f"left-{joint}" for joint in _ARM),
    Part.NEAR_LEG: tuple(f"right-{joint}" for joint in _LEG),
    Part.TRUNK: (
        "pelvis",
        "waist",
        "loin",
        "belly",
        "chest",
        "neck",
        "skull",
        "left-shoulder",
        "right-shoulder",
    ),
    Part.LAP: ("left-hip", "right-hip", "left-knee", "right-knee"),
    Part.HEAD: ("skull", "crown", "face"),
    Part.NEAR_ARM: tuple(f"right-{joint}" for joint in _ARM),
}


def steady_parts(bodies: Sequence[Body], view: View) -> frozenset[Part]:
    """The parts that stay where they are through all these poses."""
    camera = CAMERAS[view]

    def rests(name: str) -> bool:
        x0, y0 = camera.flat(bodies[0].points[name])
        spots = (camera.flat(body.points[name]) for body in bodies)
        return all(abs(x - x0) + abs(y - y0) < STEADY for x, y in spots)

    return frozenset(part for part in ORDER[view] if all(rests(name) for name in _HANGS_ON[part]))


def draw_parts(canvas: Canvas, body: Body, view: View, paints: Paints, parts: Iterable[Part]) -> None:
    """These parts of the person, in the order given."""
    camera = CAMERAS[view]
    left = view not in (View.FRONT, View.ON_SIDE)
    right = view is View.ON_SIDE
    for part in parts:
        match part:
            case Part.FAR_LEG:
                draw_leg(canvas, body, "left", camera, paints, far=left)
            case Part.FAR_ARM:
                draw_arm(canvas, body, "left", camera, paints, far=left)
            case Part.NEAR_LEG:
                draw_leg(canvas, body, "right", camera, paints, far=right)
            case Part.TRUNK:
                draw_trunk(canvas, body, camera, paints)
            case Part.LAP:
                draw_lap(canvas, body, "left", camera, paints)
                draw_lap(canvas, body, "right", camera, paints)
            case Part.HEAD:
                draw_head(canvas, body, camera, paints)
            case Part.NEAR_ARM:
                draw_arm(canvas, body, "right", camera, paints, far=right)
            case _:
                assert_never(part)


def draw_person(canvas: Canvas, body: Body, view: View, paints: Paints) -> None:
    """The whole person in a pose."""
    draw_parts(canvas, body, view, paints, ORDER[view])
