"""A movement's keyframes as a smooth, endless, exactly repeatable motion: pure functions of time."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from mindbody.content.body.bones import RESTS, Base
from mindbody.content.body.skeleton import Body, Held, body_at, held_in
from mindbody.content.movement import Movement, Pose
from mindbody.content.vocabulary import Position

RISE_KNEE = 5.0
EASIER_SHARE = 0.55
"""How far the body goes in an easier form that is the same action."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One joint axis: its degrees at the keyframes, and how fast it passes each (degrees a second)."""

    degrees: tuple[float, ...]
    speeds: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Motion:
    """One round of a movement. times: seconds of the keyframes from 0 to the length of the round."""

    base: Base
    held: Held
    times: tuple[float, ...]
    channels: Mapping[str, Channel]
    poses: tuple[Pose, ...]

    @property
    def seconds(self) -> float:
        return self.times[-1]

    def index_at(self, seconds: float) -> int:
        """The keyframe on the way to which the body is; a still picture is always at its only pose."""
        if self.seconds <= 0.0:
            return 0
        return min(bisect_right(self.times, seconds % self.seconds), len(self.times) - 1)

    def angles_at(self, seconds: float) -> dict[str, float]:
        """Degrees by `joint.axis`. Eases through keyframes without ever passing beyond them."""
        to = self.index_at(seconds)
        if to == 0:
            return {name: channel.degrees[0] for name, channel in self.channels.items()}
        start, span = self.times[to - 1], self.times[to] - self.times[to - 1]
        share = (seconds % self.seconds - start) / span
        return {name: _eased(channel, to, share, span) for name, channel in self.channels.items()}

    def body_at(self, seconds: float) -> Body:
        return body_at(self.angles_at(seconds), self.base, self.held)


def _eased(channel: Channel, to: int, share: float, span: float) -> float:
    a, b = channel.degrees[to - 1], channel.degrees[to]
    if a == b:
        return a
    square, cube = share * share, share * share * share
    return (
        (2 * cube - 3 * square + 1) * a
        + (cube - 2 * square + share) * span * channel.speeds[to - 1]
        + (3 * square - 2 * cube) * b
        + (cube - square) * span * channel.speeds[to]
    )


def motion_of(poses: Sequence[Pose], base: Base, amplitude: float = 1.0) -> Motion:
    """The motion through these poses. amplitude: 1 as written, less is smaller about the first pose.

    A rise is made smaller by staying on the seat: it leans, and does not hover halfway.
    """
    if amplitude < 1.0 and base is Base.RISING:
        poses = _seated_only(poses)
    rest = RESTS[base].joints
    names = sorted({name for pose in poses for name in pose.joints})
    frames = [{name: pose.joints.get(name, rest.get(name, 0.0)) for name in names} for pose in poses]
    if amplitude < 1.0 and base is not Base.RISING:
        frames = _smaller(frames, amplitude)
    times = [0.0]
    for pose in poses[1:]:
        times.append(times[-1] + pose.seconds)
    return Motion(
        base=base,
        held=held_in(base, frozenset(names)),
        times=tuple(times),
        channels={name: _channel([frame[name] for frame in frames], times) for name in names},
        poses=tuple(poses),
    )


def _smaller(frames: list[dict[str, float]], amplitude: float) -> list[dict[str, float]]:
    first = frames[0]
    return [
        {name: first[name] + amplitude * (frame[name] - first[name]) for name in frame} for frame in frames
    ]


def _seated_only(poses: Sequence[Pose]) -> tuple[Pose, ...]:
    """Without what happens off the seat. The pose that came back to it keeps still, and says nothing."""
    kept: list[Pose] = []
    left = False
    for pose in poses:
        if abs(_knee(pose) - _knee(poses[0])) > RISE_KNEE:
            left = True
            continue
        kept.append(replace(pose, cue="", breath="") if left else pose)
        left = False
    return tuple(kept)


def _knee(pose: Pose) -> float:
    return pose.joints.get("right-knee.bend", 90.0)


def _channel(degrees: list[float], times: list[float]) -> Channel:
    """Monotone cubic speeds (Fritsch and Butland, 1984): zero where the joint turns back or rests."""
    slopes = [
        (b - a) / (t1 - t0) for a, b, t0, t1 in zip(degrees, degrees[1:], times, times[1:], strict=False)
    ]
    if not slopes:
        return Channel(degrees=tuple(degrees), speeds=(0.0,) * len(degrees))
    spans = [t1 - t0 for t0, t1 in pairwise(times)]
    speeds = [_passing(slopes[i - 1], slopes[i], spans[i - 1], spans[i]) for i in range(1, len(slopes))]
    seam = _passing(slopes[-1], slopes[0], spans[-1], spans[0]) if degrees[0] == degrees[-1] else 0.0
    return Channel(degrees=tuple(degrees), speeds=(seam, *speeds, seam))


def _passing(before: float, after: float, span_before: float, span_after: float) -> float:
    if before * after <= 0.0:
        return 0.0
    first, second = 2 * span_after + span_before, span_after + 2 * span_before
    return (first + second) / (first / before + second / after)


def smooth_step(share: float) -> float:
    """0 to 1 with a soft start and a soft end."""
    share = max(0.0, min(1.0, share))
    return share * share * (3.0 - 2.0 * share)


def sits_instead(movement: Movement, position: Position | None) -> bool:
    """Whether someone who sits is shown the easier form: the movement is drawn on foot, its easier form on a
    chair, and the movement serves both."""
    if position is not Position.SEATED or position not in movement.positions or not movement.easier_base:
        return False
    return RESTS[Base(movement.base)].stands_at is not None and RESTS[Base(movement.easier_base)].on_chair


def poses_of(
    movement: Movement, position: Position | None = None, *, easier: bool = False
) -> tuple[Pose, ...]:
    """The poses that are shown. Easier: those of the easier form, or of a rise those on the seat."""
    if movement.easier_poses and (easier or sits_instead(movement, position)):
        return movement.easier_poses
    rises = movement.base == Base.RISING
    return _seated_only(movement.poses) if easier and rises else movement.poses


def base_of(movement: Movement, position: Position | None = None, *, easier: bool = False) -> Base:
    """How the body starts: as the file says, or lying where that is wished and the movement allows it."""
    if movement.easier_base and (easier or sits_instead(movement, position)):
        return Base(movement.easier_base)
    own = Base(movement.base)
    lying = (Position.LYING, Position.RECLINING)
    if position in lying and not RESTS[own].lying and any(place in movement.positions for place in lying):
        return Base.LYING
    return own


def motion_for(
    movement: Movement, position: Position | None = None, *, easier: bool = False, amplitude: float = 1.0
) -> Motion:
    """A movement as shown to someone so placed. easier: its own easier form, or else the same one smaller."""
    if easier and (not movement.easier_poses or sits_instead(movement, position)):
        amplitude = min(amplitude, EASIER_SHARE)
    poses = poses_of(movement, position, easier=easier)
    return motion_of(poses, base_of(movement, position, easier=easier), amplitude)


def pose_at(
    movement: Movement, seconds: float, position: Position | None = None, *, easier: bool = False
) -> Pose:
    """The keyframe on the way to which the movement is, `seconds` after its first pose."""
    poses = poses_of(movement, position, easier=easier)
    times = [0.0, *accumulate(pose.seconds for pose in poses[1:])]
    if times[-1] <= 0.0:
        return poses[0]
    return poses[min(bisect_right(times, seconds % times[-1]), len(times) - 1)]


def cue_at(
    movement: Movement, seconds: float, position: Position | None = None, *, easier: bool = False
) -> str:
    """The words that go with this moment, "" where nothing is said."""
    return pose_at(movement, seconds, position, easier=easier).cue


def round_seconds(movement: Movement, position: Position | None = None, *, easier: bool = False) -> float:
    """How long one round takes."""
    return sum(pose.seconds for pose in poses_of(movement, position, easier=easier)[1:])
