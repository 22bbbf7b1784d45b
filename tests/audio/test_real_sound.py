"""On a real sound server: what is heard is what was composed, and a dead server does not end the app."""

import json
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mindbody.audio import RATE
from mindbody.audio.clips import Clips
from mindbody.audio.mixer import Mixer
from tests.support.alignment import Frames, found_at
from tests.support.pulse import WHY_NOT, PrivatePulse
from tests.support.real_player import piece

pytestmark = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)


@pytest.fixture
def pulse() -> Iterator[PrivatePulse]:
    with PrivatePulse() as server:
        yield server


def begin(pulse: PrivatePulse, audio: Path, log: Path, *options: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.support.real_player", str(audio), str(log), *options],
        env=pulse.environ,
        stderr=subprocess.PIPE,
        text=True,
    )


def log_of(child: "subprocess.Popen[str]", log: Path) -> dict[str, Any]:
    _, errors = child.communicate(timeout=60)
    assert child.returncode == 0, errors
    found: dict[str, Any] = json.loads(log.read_text("utf-8"))
    return found


def test_the_loudspeaker_gets_the_composed_samples(audio: Path, tmp_path: Path) -> None:
    """Every frame from the first half second on, bit for bit, with no gap."""
    composed = np.frombuffer(b"".join(Mixer(piece(audio, 6.0), Clips(audio)).blocks()), np.int16).reshape(
        -1, 2
    )

    # A machine with no core to spare starves the sound server, which then drops a few milliseconds by
    # itself. Wrong samples would be wrong each time.
    assert any(heard_whole(composed, audio, tmp_path / str(turn)) for turn in range(4))


def heard_whole(composed: Frames, audio: Path, folder: Path) -> bool:
    """Whether one recording of the device holds the piece without a flaw."""
    folder.mkdir()
    recording = folder / "monitor.raw"
    with PrivatePulse() as pulse:
        pulse.record(recording)
        log = log_of(begin(pulse, audio, folder / "log", "--seconds", "6"), folder / "log")
    assert log["state"] == "FINISHED"
    assert log["notices"] == []
    heard = np.fromfile(recording, np.int16)
    heard = heard[: len(heard) // 2 * 2].reshape(-1, 2)
    # The device is let go on the last frame: what it still had to play is the end of a fade.
    first, until = RATE // 2, len(composed) - RATE // 4
    place = found_at(heard, composed, first)
    return place is not None and np.array_equal(heard[place : place + until - first], composed[first:until])


def test_a_killed_server_leaves_a_practice_that_goes_on(
    pulse: PrivatePulse, audio: Path, tmp_path: Path
) -> None:
    """The process lives, the loss is said within a second and a half, and the position never steps back."""
    recording = tmp_path / "monitor.raw"
    pulse.record(recording)
    log = tmp_path / "log"
    child = begin(pulse, audio, log, "--seconds", "60", "--leave-after", "9")
    assert child.stderr is not None
    while not (recording.exists() and np.fromfile(recording, np.int16).any()):
        assert child.poll() is None, child.stderr.read()
        subprocess.run(["timeout", "0.1", "tail", "-f", "/dev/null"], check=False)
    pulse.kill()

    found = log_of(child, log)

    positions = [position for _, position in found["looks"]]
    notices = [name for _, name in found["notices"]]
    assert notices[0] == "SOUND_LOST"
    assert positions == sorted(positions)
    assert max(b - a for a, b in pairwise(moment for moment, _ in found["looks"])) < 1.0
    still = max(_stretches_of_standing(found["looks"], after=found["clicked"] + 2.5))
    assert still < 1.5
    assert positions[-1] > 4.0
    assert found["state"] == "PLAYING"


def _stretches_of_standing(looks: list[tuple[float, float]], *, after: float) -> list[float]:
    """Seconds for which the position did not move, each time it stood."""
    stretches = [0.0]
    since: float | None = None
    for (before, here), (moment, there) in pairwise(looks):
        if before < after:
            continue
        if there > here:
            since = None
        else:
            since = before if since is None else since
            stretches.append(moment - since)
    return stretches
