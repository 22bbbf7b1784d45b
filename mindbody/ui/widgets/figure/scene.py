"""Who is drawn over what: props, far limbs, trunk, near limbs, head."""

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import assert_never

from mindbody.content.body.bones import RESTS, Base
from mindbody.content.body.skeleton import SIDES, Body
from mindbody.content.body.supports import Support
from mindbody.content.body.vectors import between
from mindbody.content.movement import View
from mindbody.ui.widgets.figure.camera import CAMERAS
from mindbody.ui.widgets.figure.canvas import Canvas
from mindbody.ui.widgets.figure.fixtures import draw_counter, draw_wall
from mindbody.ui.widgets.figure.head import draw_head
from mindbody.ui.widgets.figure.paints import Paints
from mindbody.ui.widgets.figure.person import (
    draw_arm,
    draw_forearm,
    draw_lap,
    draw_leg,
    draw_neck,
    draw_trunk,
    goes_behind,
)
from mindbody.ui.widgets.figure.props import draw_chair, draw_mat, draw_pillow, draw_shadow, draw_strap

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
        head = between(body.points["skull"], body.points["crown"], 0.4)
        draw_pillow(canvas, camera, paints, head, head[1] - (7.6 if rest.on_side else 9.4))
    elif rest.on_chair or rest.before_chair:
        draw_shadow(canvas, (20.0, 0.0, 0.0), 49.0, 34.0, camera, paints.shadow)
        draw_chair(canvas, camera, paints)
    else:
        draw_shadow(canvas, (4.0, 0.0, 0.0), 34.0, 30.0, camera, paints.shadow)
        if rest.hands_on in (Support.COUNTER, Support.COUNTER_BESIDE):
            draw_counter(canvas, rest.hands_on, camera, paints)


class Part(Enum):
    """What of a person is drawn by itself. From the front the left side counts as the far one."""

    HANDS_BEHIND = "hands-behind"
    FAR_LEG = "far-leg"
    FAR_ARM = "far-arm"
    NEAR_LEG = "near-leg"
    NECK = "neck"
    TRUNK = "trunk"
    LAP = "lap"
    HEAD = "head"
    NEAR_ARM = "near-arm"


_FROM_THE_SIDE = (Part.FAR_LEG, Part.FAR_ARM, Part.NEAR_LEG, Part.NECK, Part.TRUNK, Part.HEAD, Part.NEAR_ARM)
ORDER = {
    View.PROFILE: _FROM_THE_SIDE,
    View.PROFILE_BACK: _FROM_THE_SIDE,
    View.FRONT: (
        Part.HANDS_BEHIND,
        Part.FAR_LEG,
        Part.NEAR_LEG,
        Part.NECK,
        Part.TRUNK,
        Part.LAP,
        Part.HEAD,
        Part.FAR_ARM,
        Part.NEAR_ARM,
    ),
    View.LYING: _FROM_THE_SIDE,
    View.FROM_FEET: (
        Part.FAR_ARM,
        Part.NECK,
        Part.TRUNK,
        Part.HEAD,
        Part.NEAR_ARM,
        Part.FAR_LEG,
        Part.NEAR_LEG,
    ),
    # The right side is the one lain on.
    View.ON_SIDE: (
        Part.NECK,
        Part.TRUNK,
        Part.HEAD,
        Part.NEAR_LEG,
        Part.FAR_LEG,
        Part.NEAR_ARM,
        Part.FAR_ARM,
    ),
}
"""From the furthest to the nearest."""

SHADED = {
    View.PROFILE: "left",
    View.PROFILE_BACK: "left",
    View.LYING: "left",
    View.FROM_FEET: "left",
    View.ON_SIDE: "right",
}
"""The side whose limbs are drawn a shade darker: the one that is further away, or lain on."""

_LEG = ("hip", "knee", "ankle", "heel", "ball", "toe")
_ARM = ("shoulder", "elbow", "wrist", "knuckle", "finger")
_HANGS_ON = {
    Part.HANDS_BEHIND: tuple(f"{side}-{joint}" for side in ("left", "right") for joint in _ARM),
    Part.FAR_LEG: tuple(f"left-{joint}" for joint in _LEG),
    Part.FAR_ARM: tuple(f"left-{joint}" for joint in _ARM),
    Part.NEAR_LEG: tuple(f"right-{joint}" for joint in _LEG),
    Part.NECK: ("neck", "skull"),
    Part.TRUNK: (
        "pelvis",
        "waist",
        "loin",
        "belly",
        "chest",
        "neck",
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
    shaded = SHADED.get(view)
    behind = [side for side in SIDES if view is View.FRONT and goes_behind(body, side, camera)]
    for part in parts:
        side = "left" if part in (Part.FAR_LEG, Part.FAR_ARM) else "right"
        match part:
            case Part.HANDS_BEHIND:
                for hidden in behind:
                    draw_forearm(canvas, body, hidden, camera, paints, far=False)
            case Part.FAR_LEG | Part.NEAR_LEG:
                draw_leg(canvas, body, side, camera, paints, far=side == shaded)
            case Part.FAR_ARM | Part.NEAR_ARM:
                draw_arm(canvas, body, side, camera, paints, far=side == shaded, upper=side in behind)
            case Part.NECK:
                draw_neck(canvas, body, camera, paints)
            case Part.TRUNK:
                draw_trunk(canvas, body, camera, paints)
            case Part.LAP:
                draw_lap(canvas, body, camera, paints)
            case Part.HEAD:
                draw_head(canvas, body, camera, paints)
                draw_strap(canvas, body, camera, paints)
            case _:
                assert_never(part)


def draw_person(canvas: Canvas, body: Body, view: View, paints: Paints) -> None:
    """The whole person in a pose."""
    draw_parts(canvas, body, view, paints, ORDER[view])
