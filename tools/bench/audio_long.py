"""Plays a long piece while a core is busy and the app stalls; counts gaps and measures the clock.

python -m tools.bench.audio_long [--minutes 30] [--stall-ms 400] [--no-busy]
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from mindbody.audio.clips import Clips
from mindbody.audio.mixer import Mixer
from tests.support.pulse import PrivatePulse
from tests.support.real_player import piece
from tests.support.sounds import make_audio
from tools.bench.comparing import Heard, compare
from tools.bench.monitor import Monitor, before_others
from tools.bench.table import Row, table


def run(minutes: float, *, stall_ms: int, busy: bool) -> Heard:
    """Play for so long and compare what was heard."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        audio = make_audio(folder / "audio", loop=7.7)
        log = folder / "log"
        burner = subprocess.Popen([sys.executable, "-c", "while True: pass"]) if busy else None
        try:
            with PrivatePulse() as pulse, Monitor(pulse, folder / "monitor.raw") as monitor:
                child = subprocess.Popen(
                    [
                        *(sys.executable, "-m", "tests.support.real_player", audio, log, "--animate"),
                        *("--seconds", str(minutes * 60), "--stall-ms", str(stall_ms)),
                    ],
                    env=pulse.environ,
                    stderr=subprocess.DEVNULL,
                )
                before_others(child.pid)
                if child.wait():
                    raise RuntimeError("the player failed")
        finally:
            if burner:
                burner.kill()
                burner.wait()
        mixer = Mixer(piece(audio, minutes * 60), Clips(audio))
        return compare(monitor, mixer, json.loads(log.read_text("utf-8"))["looks"])


def rows(minutes: float = 2.0, *, stall_ms: int = 400, busy: bool = True) -> list[Row]:
    """Gaps, and how far what is shown is from what is heard."""
    heard = run(minutes, stall_ms=stall_ms, busy=busy)
    beside = f"{minutes:g} minutes, {'one core busy, ' if busy else ''}{stall_ms} ms stalls every 5 s"
    low, high = heard.spread
    return [
        Row(
            "played samples identical",
            f"{heard.compared - heard.differing:.1f} of {heard.compared:.1f} s, {heard.gaps} gaps"
            f" ({heard.gap_seconds * 1000:.0f} ms)",
            "all, 0 gaps",
            beside,
            beyond=heard.differing > 0 or heard.gaps > 0,
        ),
        Row(
            "position shown minus sample heard",
            f"{heard.offset * 1000:.1f} ms [{low * 1000:.1f}, {high * 1000:.1f}]",
            "within 20 ms",
            "1st and 99th percentile",
            beyond=abs(heard.offset) > 0.02,
        ),
        Row(
            "drift over the run",
            f"{heard.drift * 1000:.2f} ms",
            "under 8 ms in 30 minutes",
            beside,
            beyond=abs(heard.drift) >= 0.008,
        ),
    ]


def main() -> None:
    """Run it alone, and before whatever else keeps this machine busy, as `make bench` does."""
    before_others(os.getpid())
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--stall-ms", type=int, default=400)
    parser.add_argument("--no-busy", action="store_true")
    asked = parser.parse_args()
    print(table(rows(asked.minutes, stall_ms=asked.stall_ms, busy=not asked.no_busy)))


if __name__ == "__main__":
    main()
