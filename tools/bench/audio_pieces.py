"""The inputs that every lane of the audio bench composes: the same clips, bells, pauses and background."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import soundfile

from mindbody.audio import RATE
from mindbody.audio.clips import Clips
from mindbody.audio.mixer import Mixer
from mindbody.audio.score import BellCue, Cue, Score, VoiceCue

CLIPS: Final = 90
CLIP_SECONDS: Final = 8.0
BELLS: Final = 3
LOOP_SECONDS: Final = 60.0


@dataclass(frozen=True)
class Piece:
    """A folder of inputs, and the order they are played in: a path with its frames, or frames of quiet."""

    folder: Path
    frames: int
    order: tuple[tuple[Path | None, int], ...]

    @property
    def bed(self) -> Path:
        return next((self.folder / "background").glob("bed.*"))


def make_inputs(folder: Path, suffix: str) -> None:
    """Clips (mono), bells and a background loop, as `.wav` or `.opus` files."""
    # Loads scipy, which must not count as memory of the lanes.
    from tests.support.sounds import noise, ring, speech

    for number in range(CLIPS):
        sound = speech(CLIP_SECONDS + number % 7 / 10, number)
        _write(folder / "voice" / f"{number:03}{suffix}", sound)
    _write(folder / "tones" / f"bowl{suffix}", ring(6.0, 220.0, 0.2)[:, 0])
    _write(folder / "background" / f"bed{suffix}", noise(LOOP_SECONDS, 3))
    (folder / "tones" / "index.json").write_text(
        f'{{"tones": [{{"id": "bowl", "file": "bowl{suffix}"}}]}}', encoding="utf-8"
    )
    (folder / "background" / "index.json").write_text(
        f'{{"backgrounds": [{{"id": "bed", "file": "bed{suffix}", "lufs": -36.0}}]}}', encoding="utf-8"
    )


def make_piece(folder: Path, minutes: float) -> Piece:
    """Bells first, in the middle and last, clips between them, and equal quiet after each."""
    clips = sorted((folder / "voice").iterdir())
    bell = next((folder / "tones").glob("bowl.*"))
    while True:
        sounds = [bell, *clips[: len(clips) // 2], bell, *clips[len(clips) // 2 :], bell]
        lengths = [soundfile.info(path).frames for path in sounds]
        quiet = round(minutes * 60 * RATE) - sum(lengths)
        if quiet > len(sounds) * RATE:
            break
        clips = clips[: len(clips) * 2 // 3]
    order: list[tuple[Path | None, int]] = []
    for number, (path, frames) in enumerate(zip(sounds, lengths, strict=True)):
        share = quiet * (number + 1) // len(sounds) - quiet * number // len(sounds)
        order += [(path, frames), (None, share)]
    return Piece(folder, sum(frames for _, frames in order), tuple(order))


def score_of(piece: Piece) -> Score:
    """The piece as our mixer reads it."""
    cues: list[Cue] = []
    at = 0
    for path, frames in piece.order:
        if path is not None and path.parent.name == "tones":
            cues.append(BellCue(at, frames, soft=False))
        elif path is not None:
            cues.append(VoiceCue(at, frames, path.stem, path))
        at += frames
    return Score("bench", piece.frames, tuple(cues), "bed")


def mixer_of(piece: Piece) -> Mixer:
    return Mixer(score_of(piece), Clips(piece.folder))


def _write(path: Path, samples: "np.ndarray[tuple[int, ...], np.dtype[np.float64]]") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    form = {"format": "OGG", "subtype": "OPUS"} if path.suffix == ".opus" else {"subtype": "PCM_16"}
    soundfile.write(path, samples, RATE, **form)
