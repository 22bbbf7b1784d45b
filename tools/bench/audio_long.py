"""Plays a long piece while a core is busy and the app stalls; counts gaps and measures the clock.

python -m tools.bench.audio_long [--minutes 30] [--stall-ms 400] [--no-busy]
"""

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from mindbody.audio import RATE
from mindbody.audio.clips import Clips
from mindbody.audio.mixer import Mixer
from tests.support.alignment import found_at
from tests.support.pulse import PrivatePulse
from tests.support.real_player import piece
from tests.support.sounds import make_audio
from tools.bench.monitor import Monitor, before_others
from tools.bench.table import Row, table

STEP: Final = RATE // 10
FIRST: Final = RATE
"""Compared from here on: the device clips the first hundredth of a second, which is silence."""

SEARCH: Final = 5 * RATE


@dataclass(frozen=True)
class Heard:
    """What came of a run. Seconds, but for `gaps`; offsets are displayed minus audible."""

    compared: float
    gaps: int
    gap_seconds: float
    differing: float
    offset: float
    spread: tuple[float, float]
    drift: float
    notices: list[str]


def run(minutes: float, *, stall_ms: int, busy: bool) -> Heard:
    """Play for so long and compare."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        audio = make_audio(folder / "audio", loop=7.7)
        log = folder / "log"
        burner = subprocess.Popen([sys.executable, "-c", "while True: pass"]) if busy else None
        if burner:
            before_others(burner.pid)
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
        return _compare(monitor, audio, minutes * 60, json.loads(log.read_text("utf-8")))


def _compare(monitor: Monitor, audio: Path, seconds: float, log: dict[str, Any]) -> Heard:
    recording = monitor.frames
    mixer = Mixer(piece(audio, seconds), Clips(audio))
    mixer.seek(FIRST)
    head = _frames(mixer.read(STEP))
    place = found_at(recording[: 20 * RATE], head, 0)
    if place is None:
        raise RuntimeError("the piece is not in the recording")
    content, places = [FIRST], [place]
    gaps = gap_frames = differing = compared = 0
    at, expected, was_whole = place, head, True
    last = mixer.frames - RATE // 2
    while mixer.position <= last:
        if not np.array_equal(recording[at : at + len(expected)], expected):
            start = max(0, at - STEP)
            found = found_at(recording[start : at + SEARCH], expected, 0)
            if found is not None:
                gap_frames += max(0, start + found - at)
                at = start + found
            else:
                differing += len(expected)
            gaps += was_whole
            was_whole = found is not None
        else:
            was_whole = True
        at += len(expected)
        compared += len(expected)
        content.append(mixer.position)
        places.append(at)
        expected = _frames(mixer.read(STEP))
    offsets = _offsets(monitor, np.array(content), np.array(places), log["looks"])
    tenth = max(1, len(offsets) // 10)
    return Heard(
        compared=compared / RATE,
        gaps=gaps,
        gap_seconds=gap_frames / RATE,
        differing=differing / RATE,
        offset=float(np.median(offsets)),
        spread=(float(np.percentile(offsets, 1)), float(np.percentile(offsets, 99))),
        drift=float(np.median(offsets[-tenth:]) - np.median(offsets[:tenth])),
        notices=[name for _, name in log["notices"]],
    )


def _offsets(
    monitor: Monitor, content: npt.NDArray[np.int64], places: npt.NDArray[np.int64], looks: list[list[float]]
) -> npt.NDArray[np.float64]:
    """Position shown minus content audible, at each look while the piece sounds."""
    moments, shown = (np.array(column) for column in zip(*looks, strict=True))
    audible = np.interp(monitor.frame_at(moments), places, content, left=-1, right=-1)
    inside = (audible > 3 * RATE) & (audible < content[-1] - RATE)
    return np.asarray(shown[inside] - audible[inside] / RATE)


def _frames(data: bytes) -> npt.NDArray[np.int16]:
    return np.frombuffer(data, np.int16).reshape(-1, 2)


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
        ),
        Row(
            "position shown minus sample heard",
            f"{heard.offset * 1000:.1f} ms [{low * 1000:.1f}, {high * 1000:.1f}]",
            "within 20 ms",
            "1st and 99th percentile",
        ),
        Row("drift over the run", f"{heard.drift * 1000:.2f} ms", "under 8 ms in 30 minutes", beside),
    ]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--stall-ms", type=int, default=400)
    parser.add_argument("--no-busy", action="store_true")
    asked = parser.parse_args()
    print(table(rows(asked.minutes, stall_ms=asked.stall_ms, busy=not asked.no_busy)))


if __name__ == "__main__":
    main()
