"""Composing and playing: how fast, in how much memory, how exactly."""

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import soundfile

from mindbody.audio.clips import Clips
from mindbody.audio.export import export
from mindbody.audio.score import VoiceCue
from tools.bench import audio_clicks, audio_long
from tools.bench.audio_pieces import make_inputs, make_piece, mixer_of, score_of
from tools.bench.table import Row

ROUNDS: Final = 3
NO_FFMPEG: Final = "not measured: ffmpeg can't be found (apt-get install ffmpeg)"
SHM: Final = Path("/dev/shm")


@dataclass(frozen=True)
class Lane:
    """One way of composing 45 minutes: medians over the rounds."""

    seconds: float
    peak_mb: float


def rows() -> list[Row]:
    """All figures of sound. The long run is `python -m tools.bench.audio_long`."""
    return [*composing(), *exactness(), *audio_clicks.rows(), *audio_long.rows()]


def composing() -> list[Row]:
    """45 minutes in one file, beside tutorial pydub and ffmpeg, with the same inputs in the same run."""
    found: list[Row] = []
    for suffix, words in ((".wav", "WAV clips"), (".opus", "Opus clips")):
        with tempfile.TemporaryDirectory(dir=SHM if SHM.is_dir() else None) as name:
            folder = Path(name)
            make_inputs(folder, suffix)
            # ffmpeg's concat cannot put Opus clips and silences of an exact length in one row.
            beside = suffix == ".wav" and shutil.which("ffmpeg") is not None
            lanes = ("ours", "naive", "short") + (("ffmpeg",) if beside else ())
            runs: dict[str, list[Lane]] = {lane: [] for lane in lanes}
            for _ in range(ROUNDS):
                for lane, taken in runs.items():
                    minutes = 3.0 if lane == "short" else 45.0
                    taken.append(_lane("ours" if lane == "short" else lane, folder, minutes))
        medians = {lane: _median(taken) for lane, taken in runs.items()}
        ours, naive, short = (medians[lane] for lane in ("ours", "naive", "short"))
        found += [
            Row(
                f"45 minutes to WAV from {words}: speed",
                f"{naive.seconds / ours.seconds:.1f} times ({ours.seconds:.2f} s)",
                "18 times",
                f"whole pydub segments: {naive.seconds:.1f} s",
                beyond=naive.seconds / ours.seconds < 18,
            ),
            Row(
                f"45 minutes to WAV from {words}: memory",
                f"{naive.peak_mb / ours.peak_mb:.1f} times ({ours.peak_mb:.0f} MB)",
                "10 times less",
                f"whole pydub segments: {naive.peak_mb:.0f} MB",
                beyond=naive.peak_mb / ours.peak_mb < 10,
            ),
            Row(
                f"memory for 45 minutes over 3, {words}",
                f"{ours.peak_mb - short.peak_mb:.1f} MB",
                "5 MB",
                f"3 minutes: {short.peak_mb:.0f} MB",
                beyond=ours.peak_mb - short.peak_mb > 5,
            ),
        ]
        ffmpeg = medians.get("ffmpeg")
        if ffmpeg is None and suffix == ".wav":
            found.append(Row(f"45 minutes to WAV from {words}: beside ffmpeg", NO_FFMPEG, "3 times", ""))
        if ffmpeg is not None:
            found.append(
                Row(
                    f"45 minutes to WAV from {words}: beside ffmpeg",
                    f"{ffmpeg.seconds / ours.seconds:.1f} times",
                    "3 times",
                    f"ffmpeg concat and amix: {ffmpeg.seconds:.2f} s, {ffmpeg.peak_mb:.0f} MB",
                    beyond=ffmpeg.seconds / ours.seconds < 3,
                )
            )
    return found


def exactness() -> list[Row]:
    """Cues against the score, and the file against what is pulled in odd amounts."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_inputs(folder, ".wav")
        piece = make_piece(folder, 20.0)
        export(mixer_of(piece), folder / "out.wav", lambda _: True)
        written, _ = soundfile.read(folder / "out.wav", dtype="int16")
        mixer = mixer_of(piece)
        at = differing = 0
        while data := mixer.read(1_777):
            pulled = np.frombuffer(data, np.int16).reshape(-1, 2)
            differing += int((written[at : at + len(pulled)] != pulled).any(axis=1).sum())
            at += len(pulled)
        off = _cues_off(folder, piece_frames=piece.frames)
    return [
        Row(
            "pulled samples against the file",
            f"{differing} of {at} frames differ",
            "identical",
            "20 minutes",
            beyond=differing > 0,
        ),
        Row(
            "cues against the score",
            f"{off} frames off",
            "0 frames",
            "every spoken line of 20 minutes",
            beyond=off > 0,
        ),
    ]


def _cues_off(folder: Path, piece_frames: int) -> int:
    """The largest distance between where a line is and where the score says, listening to voices alone."""
    from mindbody.audio.levels import Levels
    from mindbody.audio.mixer import Mixer

    piece = make_piece(folder, piece_frames / 48_000 / 60)
    score = score_of(piece)
    mixer = Mixer(score, Clips(folder), Levels(background=0.0, bell=0.0))
    sound = np.frombuffer(b"".join(mixer.blocks()), np.int16).reshape(-1, 2)
    clips = Clips(folder)
    worst = 0
    for cue in score.cues:
        if isinstance(cue, VoiceCue) and cue.clip:
            clip = np.frombuffer(clips.voice(cue.clip) or b"", np.int16).reshape(-1, 2)
            first = int(np.flatnonzero(clip.any(axis=1))[0])
            after = np.flatnonzero(sound[cue.start - 1_000 : cue.start + len(clip)].any(axis=1))
            worst = max(worst, abs(int(after[0]) - 1_000 - first))
    return worst


def _lane(lane: str, folder: Path, minutes: float) -> Lane:
    done = subprocess.run(
        [sys.executable, "-m", "tools.bench.audio_lanes", lane, folder, str(minutes), folder / "out.wav"],
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    if abs(told["frames"]) > 48_000:
        raise RuntimeError(f"{lane} made a file of another length")
    return Lane(told["seconds"], told["peak_mb"])


def _median(lanes: Sequence[Lane]) -> Lane:
    return Lane(
        statistics.median(lane.seconds for lane in lanes), statistics.median(lane.peak_mb for lane in lanes)
    )
