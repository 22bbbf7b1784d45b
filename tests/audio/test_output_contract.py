"""One contract for every sound output."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mindbody.audio.output import SoundOutput, TapedOutput
from tests.support.output_contract import PROMISES, Rig
from tests.support.pulse import WHY_NOT, PrivatePulse
from tests.support.tape_deck import HandClock, TapeDeck


def deck(clock: HandClock) -> SoundOutput:
    return TapeDeck(clock, step=0.015)


@pytest.mark.parametrize("make", [deck, TapedOutput])
@pytest.mark.parametrize("promise", PROMISES)
def test_outputs_driven_by_hand_keep_it(
    make: Callable[[HandClock], SoundOutput], promise: Callable[[Rig], None]
) -> None:
    """The fake that the player's tests lean on, and the demo's device, behave as the real one does."""
    clock = HandClock()
    output = make(clock)

    def roll(seconds: float) -> None:
        clock.now += seconds
        output.heard_seconds()

    promise(Rig(output, roll, slack=0.02))


@pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)
def test_the_real_output_keeps_it(tmp_path: Path) -> None:
    """The same promises, on a real sound server with a silent device."""
    with PrivatePulse() as pulse:
        pulse.record(tmp_path / "monitor.raw")
        child = subprocess.run(
            [sys.executable, "-m", "tests.support.real_output"],
            env=pulse.environ,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )

    assert child.returncode == 0, child.stdout + child.stderr
    assert child.stdout.count("kept:") == len(PROMISES)
