"""The movements that the app ships, each as a motion."""

from functools import cache

from mindbody.content.body.motion import Motion, motion_for
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


def forms() -> tuple[str, ...]:
    """Every movement by its id, and as `id easier` where the easier form has poses of its own."""
    found = movements()
    return (*found, *(f"{name} easier" for name in found if found[name].easier_poses))


def motion(form: str, amplitude: float = 1.0) -> Motion:
    name, _, easier = form.partition(" ")
    return motion_for(movements()[name], easier=bool(easier), amplitude=amplitude)


def moments(of: Motion) -> list[float]:
    """Evenly through one round."""
    return [of.seconds * step / STEPS for step in range(STEPS)]
