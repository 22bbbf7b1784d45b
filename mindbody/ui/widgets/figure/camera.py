"""From centimetres in space to centimetres on the picture: one fixed eye, no vanishing point."""

from dataclasses import dataclass
from math import cos, radians, sin

from mindbody.content.body.vectors import Vec, dot
from mindbody.content.movement import View

Flat = tuple[float, float]
"""A point of the picture: x to the right, y down, in centimetres."""


@dataclass(frozen=True, slots=True)
class Camera:
    """Where the picture's right, up and towards-the-viewer point in space (unit vectors)."""

    right: Vec
    up: Vec
    toward: Vec

    def flat(self, point: Vec) -> Flat:
        r, u = self.right, self.up
        x, y, z = point
        return (x * r[0] + y * r[1] + z * r[2], -(x * u[0] + y * u[1] + z * u[2]))

    def nearness(self, point: Vec) -> float:
        return dot(point, self.toward)


def camera(azimuth: float, pitch: float) -> Camera:
    """azimuth: degrees walked from the person's right side towards the front. pitch: degrees looked down."""
    a, p = radians(azimuth), radians(pitch)
    return Camera(
        right=(cos(a), 0.0, -sin(a)),
        up=(-sin(a) * sin(p), cos(p), -cos(a) * sin(p)),
        toward=(sin(a) * cos(p), sin(p), cos(a) * cos(p)),
    )


CAMERAS = {
    View.PROFILE: camera(14.0, 7.0),
    View.PROFILE_BACK: camera(-13.0, 7.0),
    View.FRONT: camera(84.0, 9.0),
    View.LYING: camera(10.0, 19.0),
    View.FROM_FEET: camera(40.0, 38.0),
    View.ON_SIDE: camera(8.0, 32.0),
}
"""A little off the side and a little off the front: enough to see depth, not enough to hide the line."""
