"""A movement prompt and the poses that draw it."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from mindbody.content.vocabulary import Position


class View(StrEnum):
    """From where the person is seen. `profile-back`: a little from behind, so that what they face is seen.

    `lying`: from the side, a little from above; `from-feet`: past the feet of who lies on the back;
    `on-side`: towards the front of who lies on the side.
    """

    FRONT = "front"
    PROFILE = "profile"
    PROFILE_BACK = "profile-back"
    LYING = "lying"
    FROM_FEET = "from-feet"
    ON_SIDE = "on-side"


class Prop(StrEnum):
    CHAIR = "chair"
    WALL = "wall"
    COUNTER = "counter"
    MAT = "mat"


class Inset(StrEnum):
    HAND = "hand"
    FOOT = "foot"
    HEAD = "head"
    BACK = "back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """How much: `start` is for a low day, `easier` a gentler form, `next` the step after it.

    times: how often it is done at the start dose, None when it is counted in seconds.
    """

    start: str
    easier: str
    next: str
    times: int | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """One keyframe: joint angles in degrees, reached after `seconds`, with a word and a breath cue.

    quiet_cue: the same word for who does not want to watch the breath. joints maps `joint.axis`
    (`left-knee.bend`) to degrees; joints not named are at rest.
    """

    seconds: float
    joints: dict[str, float] = field(default_factory=dict)
    cue: str = ""
    quiet_cue: str = ""
    breath: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """A movement file. `body` are the regions it moves: left out when one is on the skip list.

    instead: another movement's id for a position that this one does not serve.
    easier_poses: the easier form where it is another action; without them it is the same one, smaller.
    easier_base: how the body starts for it, "" for the same base.
    """

    id: str
    title: str
    about: str
    positions: tuple[Position, ...]
    body: tuple[str, ...]
    dose: Dose
    view: View
    poses: tuple[Pose, ...]
    base: str = "seated"
    easier_poses: tuple[Pose, ...] = ()
    easier_base: str = ""
    ask_first: tuple[str, ...] = ()
    stop: tuple[str, ...] = ()
    instead: dict[Position, str] = field(default_factory=dict)
    props: tuple[Prop, ...] = ()
    inset: Inset | None = None
    sources: tuple[str, ...] = ()
    reviewed: str = "none"
    code: str = ""
    file: str = ""


def without_breath(movement: Movement) -> Movement:
    """The same movement for who does not want to watch the breath: nothing in it speaks of breathing."""

    def quiet(poses: tuple[Pose, ...]) -> tuple[Pose, ...]:
        return tuple(replace(pose, cue=pose.quiet_cue, breath="") for pose in poses)

    return replace(movement, poses=quiet(movement.poses), easier_poses=quiet(movement.easier_poses))
