"""One way of composing, in a process of its own: prints its seconds and its peak memory as JSON.

python -m tools.bench.audio_lanes LANE FOLDER MINUTES OUT
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
import soundfile
from pydub import AudioSegment

from mindbody.audio import RATE
from mindbody.audio.export import export
from tools.bench.audio_pieces import Piece, make_piece, mixer_of


def ours(piece: Piece, out: Path) -> int:
    export(mixer_of(piece), out, lambda _: True)
    return peak_of("self")


def naive(piece: Piece, out: Path) -> int:
    """As tutorials have it: append everything, then lay the background over the whole."""
    whole = AudioSegment.silent(0, frame_rate=RATE)
    for path, frames in piece.order:
        whole += decoded(path) if path else AudioSegment.silent(frames * 1000 / RATE, frame_rate=RATE)
    bed = decoded(piece.bed).set_channels(2) - 6
    whole = whole.set_channels(2).overlay(bed, loop=True)
    with out.open("wb") as file:
        whole.export(file, format="wav")
    return peak_of("self")


def ffmpeg(piece: Piece, out: Path) -> int:
    """Its concat of the same inputs, with the background mixed in, all in one command."""
    # Cutting one long silence with `outpoint` lands on packets, up to 85 ms off: each length is a file.
    quiet = {frames: out.with_name(f"quiet-{frames}.wav") for path, frames in piece.order if path is None}
    for frames, path in quiet.items():
        soundfile.write(path, np.zeros(frames, np.int16), RATE, subtype="PCM_16")
    listing = out.with_suffix(".txt")
    lines = [f"file '{path or quiet[frames]}'\n" for path, frames in piece.order]
    listing.write_text("".join(lines), encoding="utf-8")
    child = subprocess.Popen(
        [
            *("ffmpeg", "-y", "-loglevel", "error", "-nostdin"),
            *("-f", "concat", "-safe", "0", "-i", listing),
            *("-stream_loop", "-1", "-i", piece.bed),
            *(
                "-filter_complex",
                "[0]pan=stereo|c0=c0|c1=c0[v];[1]volume=0.5[b];[v][b]amix=duration=first:normalize=0",
            ),
            *("-c:a", "pcm_s16le", out),
        ]
    )
    peak = 0
    while child.poll() is None:
        peak = max(peak, peak_of(str(child.pid)))
        time.sleep(0.01)
    if child.returncode:
        raise RuntimeError("ffmpeg failed")
    for path in quiet.values():
        path.unlink()
    return peak


def decoded(path: Path) -> Any:
    samples, rate = soundfile.read(path, dtype="int16", always_2d=True)
    return AudioSegment(samples.tobytes(), sample_width=2, frame_rate=rate, channels=samples.shape[1])


def peak_of(process: str) -> int:
    """Peak resident kilobytes; 0 for a process that has just ended."""
    try:
        status = Path(f"/proc/{process}/status").read_text("ascii")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")), 0)


LANES: Final[Mapping[str, Callable[[Piece, Path], int]]] = {"ours": ours, "naive": naive, "ffmpeg": ffmpeg}


def main() -> None:
    lane, folder, minutes, out = sys.argv[1:]
    piece = make_piece(Path(folder), float(minutes))
    started = time.perf_counter()
    peak = LANES[lane](piece, Path(out))
    print(
        json.dumps(
            {
                "seconds": time.perf_counter() - started,
                "peak_mb": peak / 1024,
                "frames": soundfile.info(out).frames - piece.frames,
            }
        )
    )


if __name__ == "__main__":
    main()
