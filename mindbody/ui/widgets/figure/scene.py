"""Who is drawn over what: props, far limbs, trunk, near limbs, head."""

from PySide6.QtGui import QPainter

from mindbody.content.body.bones import RESTS, Base
from mindbody.content.body.skeleton import Body
from mindbody.content.movement import View
from mindbody.ui.widgets.figure.camera import CAMERAS
from mindbody.ui.widgets.figure.head import draw_head
from mindbody.ui.widgets.figure.paints import Paints
from mindbody.ui.widgets.figure.person import draw_arm, draw_lap, draw_leg, draw_trunk
from mindbody.ui.widgets.figure.props import draw_chair, draw_mat, draw_pillow, draw_shadow


def draw_stage(painter: QPainter, base: Base, view: View, body: Body, paints: Paints) -> None:
    """The still part, in cm: shadow, and the chair or mat that the base needs. body: at its first pose."""
    camera = CAMERAS[view]
    rest = RESTS[base]
    painter.save()
    if rest.lying:
        draw_mat(painter, camera, paints)
        draw_pillow(painter, camera, paints, body.points["skull"])
    elif rest.on_chair:
        draw_shadow(painter, (20.0, 0.0, 0.0), 66.0, 40.0, camera, paints.shadow)
        draw_chair(painter, camera, paints)
    else:
        draw_shadow(painter, (4.0, 0.0, 0.0), 34.0, 30.0, camera, paints.shadow)
    painter.restore()


def draw_person(painter: QPainter, body: Body, view: View, paints: Paints) -> None:
    """The person in a pose, in cm."""
    camera = CAMERAS[view]
    if view is View.PROFILE:
        draw_leg(painter, body, "left", camera, paints, far=True)
        draw_arm(painter, body, "left", camera, paints, far=True)
        draw_leg(painter, body, "right", camera, paints, far=False)
        draw_trunk(painter, body, camera, paints)
        draw_head(painter, body, camera, paints)
        draw_arm(painter, body, "right", camera, paints, far=False)
        return
    sides = sorted(("left", "right"), key=lambda side: camera.nearness(body.points[f"{side}-knee"]))
    for side in sides:
        draw_leg(painter, body, side, camera, paints, far=False)
    draw_trunk(painter, body, camera, paints)
    for side in sides:
        draw_lap(painter, body, side, camera, paints)
    draw_head(painter, body, camera, paints)
    for side in ("left", "right"):
        draw_arm(painter, body, side, camera, paints, far=False)
