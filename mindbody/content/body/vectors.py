"""Points and rotations in space, as plain tuples."""

from math import cos, radians, sin, sqrt

Vec = tuple[float, float, float]
Turn = tuple[Vec, Vec, Vec]
"""A rotation as its three columns: where the forward, up and right axes point."""

FORWARD: Vec = (1.0, 0.0, 0.0)
UP: Vec = (0.0, 1.0, 0.0)
RIGHT: Vec = (0.0, 0.0, 1.0)
UPRIGHT: Turn = (FORWARD, UP, RIGHT)


def add(a: Vec, b: Vec) -> Vec:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def sub(a: Vec, b: Vec) -> Vec:
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def scaled(a: Vec, factor: float) -> Vec:
    return (a[0] * factor, a[1] * factor, a[2] * factor)


def along(start: Vec, direction: Vec, distance: float) -> Vec:
    return (
        start[0] + direction[0] * distance,
        start[1] + direction[1] * distance,
        start[2] + direction[2] * distance,
    )


def between(a: Vec, b: Vec, share: float) -> Vec:
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share)


def dot(a: Vec, b: Vec) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def length(a: Vec) -> float:
    return sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])


def unit(a: Vec) -> Vec:
    """The same direction with length 1; straight up for no direction at all."""
    size = length(a)
    return scaled(a, 1.0 / size) if size > 1e-9 else UP


def placed(turn: Turn, local: Vec) -> Vec:
    """A vector given in the axes of `turn`, in the axes of the room."""
    f, u, r = turn
    x, y, z = local
    return (
        f[0] * x + u[0] * y + r[0] * z,
        f[1] * x + u[1] * y + r[1] * z,
        f[2] * x + u[2] * y + r[2] * z,
    )


def bent(turn: Turn, degrees: float) -> Turn:
    """Turned about the own right axis: forward moves towards up when positive."""
    if degrees == 0.0:
        return turn
    c, s = cos(radians(degrees)), sin(radians(degrees))
    f, u, r = turn
    return (add(scaled(f, c), scaled(u, s)), add(scaled(f, -s), scaled(u, c)), r)


def sided(turn: Turn, degrees: float) -> Turn:
    """Turned about the own forward axis: up moves towards right when positive."""
    if degrees == 0.0:
        return turn
    c, s = cos(radians(degrees)), sin(radians(degrees))
    f, u, r = turn
    return (f, add(scaled(u, c), scaled(r, s)), add(scaled(u, -s), scaled(r, c)))


def turned(turn: Turn, degrees: float) -> Turn:
    """Turned about the own up axis: forward moves towards right when positive."""
    if degrees == 0.0:
        return turn
    c, s = cos(radians(degrees)), sin(radians(degrees))
    f, u, r = turn
    return (add(scaled(f, c), scaled(r, s)), u, add(scaled(f, -s), scaled(r, c)))


def facing(up: Vec, forward: Vec) -> Turn:
    """The rotation whose up is `up` and whose forward is as near to `forward` as that allows."""
    u = unit(up)
    f = unit(sub(forward, scaled(u, dot(forward, u))))
    return (f, u, cross(f, u))
