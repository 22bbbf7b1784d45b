"""The movements that the app ships, each as a motion."""

from functools import cache

from mindbody.content.body.bones import Base
from mindbody.content.body.motion import Motion, motion_of
from mindbody.content.movement import Movement
from mindbody.content.reading import read_library
from mindbody.places import lessons

STEPS = 60
NAMES = ("shoulder-rolls", "small-neck-moves", "cat-and-cow", "seated-march", "ankle-pumps", "sit-to-stand")


@cache
def movements() -> dict[str, Movement]:
    library, _ = read_library(lessons())
    assert set(NAMES) <= set(library.movements)
    return dict(library.movements)


def motion(name: str, amplitude: float = 1.0) -> Motion:
    found = movements()[name]
    return motion_of(found.poses, Base(found.base), amplitude)


def moments(of: Motion) -> list[float]:
    """Evenly through one round."""
    return [of.seconds * step / STEPS for step in range(STEPS)]
