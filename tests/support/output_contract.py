"""What every sound output keeps to: the real one, the one for demos and the tests' own."""

from collections.abc import Callable
from dataclasses import dataclass, field

from mindbody.audio import FRAME_BYTES, RATE
from mindbody.audio.output import BUFFER_SECONDS, SoundOutput


@dataclass
class Source:
    """A source of silence that remembers what was asked of it."""

    frames: int = 0
    asked: list[int] = field(default_factory=list)

    def __call__(self, frames: int) -> bytes:
        self.frames += frames
        self.asked.append(frames)
        return bytes(frames * FRAME_BYTES)


@dataclass
class Rig:
    """An output and a way to let time pass. slack: seconds by which its count may be late or early."""

    output: SoundOutput
    roll: Callable[[float], None]
    slack: float


def counts_what_is_heard(rig: Rig) -> None:
    """After a second, about a second has been heard, and little more than the buffer was asked for."""
    source = Source()
    rig.output.start(source)
    rig.roll(1.0)

    heard = rig.output.heard_seconds()

    assert abs(heard - 1.0) <= rig.slack, heard
    assert heard * RATE <= source.frames <= (heard + BUFFER_SECONDS + rig.slack) * RATE, source.frames
    assert all(frames > 0 for frames in source.asked)
    assert rig.output.alive()


def never_steps_back(rig: Rig) -> None:
    """Whatever is done to a source, its count only grows."""
    rig.output.start(Source())
    seen = [rig.output.heard_seconds()]
    for verb in (rig.output.suspend, rig.output.resume, rig.output.suspend, rig.output.resume):
        for _ in range(15):
            rig.roll(0.02)
            seen.append(rig.output.heard_seconds())
        verb()
        seen.append(rig.output.heard_seconds())

    assert seen == sorted(seen), seen


def stands_still_while_suspended(rig: Rig) -> None:
    """Nothing is heard in a pause; after it the count goes on where it was."""
    rig.output.start(Source())
    rig.roll(0.6)
    rig.output.suspend()
    rig.roll(0.2)
    before = rig.output.heard_seconds()
    rig.roll(0.5)

    assert rig.output.heard_seconds() == before
    rig.output.resume()
    rig.roll(0.5)
    assert abs(rig.output.heard_seconds() - before - 0.5) <= rig.slack


def starts_anew_with_each_source(rig: Rig) -> None:
    """A second start counts from nothing and reads from the second source alone."""
    first, second = Source(), Source()
    rig.output.start(first)
    rig.roll(0.8)
    rig.output.start(second)
    assert rig.output.heard_seconds() <= rig.slack
    rig.roll(0.3)
    read = first.frames
    rig.roll(0.5)

    assert first.frames == read
    assert abs(rig.output.heard_seconds() - 0.8) <= 2 * rig.slack
    assert second.frames > 0


def is_quiet_after_stop(rig: Rig) -> None:
    """Once stopped it reads no more; a second stop and a lone resume do no harm."""
    source = Source()
    rig.output.start(source)
    rig.roll(0.4)
    rig.output.stop()
    rig.roll(0.3)
    read = source.frames
    rig.output.stop()
    rig.output.resume()
    rig.output.suspend()
    rig.roll(0.3)

    assert source.frames == read
    assert not rig.output.alive()


def can_be_abandoned_at_any_time(rig: Rig) -> None:
    """Letting go works before, in and after a source, and the next start sounds."""
    rig.output.abandon()
    rig.output.start(Source())
    rig.output.abandon()
    rig.roll(0.1)
    assert not rig.output.alive()
    rig.output.start(Source())
    rig.roll(0.5)
    assert rig.output.heard_seconds() > 0.5 - rig.slack
    assert rig.output.available()
    assert not rig.output.restart_needed()
    rig.output.set_volume(0.5)


PROMISES = (
    counts_what_is_heard,
    never_steps_back,
    stands_still_while_suspended,
    starts_anew_with_each_source,
    is_quiet_after_stop,
    can_be_abandoned_at_any_time,
)
