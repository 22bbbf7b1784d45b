"""The clock of a practice: smooth enough to draw by, true to what is heard."""

from itertools import pairwise

import pytest

from mindbody.audio.heard_clock import HeardClock

STEP = 0.015


def counted(heard: float) -> float:
    """As a device counts: in steps."""
    return heard - heard % STEP


def test_it_follows_a_coarse_count_smoothly() -> None:
    """A count in 15 ms steps comes out within 10 ms of the truth, moving evenly from frame to frame."""
    clock = HeardClock()
    shown = []
    for frame in range(1, 60 * 60):
        now = frame / 60
        clock.follow(counted(now), 100 + now)
        shown.append((now, clock.at(100 + now)))

    settled = shown[120:]
    moves = [after - before for (_, before), (_, after) in pairwise(settled)]
    assert all(abs(at - now) < 0.010 for now, at in settled)
    assert all(abs(move - 1 / 60) < 0.002 for move in moves)


def test_it_does_not_drift_from_the_device() -> None:
    """A device 100 ppm slower than the computer's clock: half an hour later the difference is still that of
    the first minute, within 8 ms."""
    clock = HeardClock()
    errors = []
    for frame in range(1, 30 * 60 * 60):
        now = frame / 60
        heard = now * (1 - 100e-6)
        clock.follow(counted(heard), now)
        errors.append(clock.at(now) - heard)

    assert sum(errors[-3600:]) / 3600 == pytest.approx(sum(errors[600:4200]) / 3600, abs=0.008)


def test_it_never_steps_back() -> None:
    """A device that counts unevenly, or stops, holds the clock; it does not turn it back."""
    clock = HeardClock()
    shown = []
    counts = [0.0, 0.1, 0.05, 0.3, 0.3, 0.3, 0.2, 0.9, 0.9, 0.4, 1.0]
    for look, count in enumerate(counts):
        clock.follow(count, look * 0.05)
        shown.append(clock.at(look * 0.05))
        shown.append(clock.at(look * 0.05 + 0.02))

    assert shown == sorted(shown)


def test_between_looks_it_runs_only_a_little_ahead() -> None:
    """When nobody looks, it does not go on without the sound."""
    clock = HeardClock()
    clock.follow(1.0, 10.0)
    clock.follow(1.02, 10.02)

    assert clock.at(20.0) < 1.2


def test_it_stands_still_when_set_or_held() -> None:
    """A place that was set stays until the sound moves."""
    clock = HeardClock()
    clock.set(42.0)
    assert clock.at(5.0) == 42.0

    clock.follow(42.0, 5.0)
    clock.follow(42.1, 5.1)
    clock.hold()
    held = clock.at(5.1)

    assert clock.at(99.0) == held
