"""`python -m tools.practice_table`: every practice composed at its shortest, default and longest.

Written to docs/PRACTICES.md. Each practice is composed to a file as `mindbody compose` does, and the file is
measured; the loudness is that of the voice alone.
"""

import sys
import tempfile
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import pyloudnorm

from mindbody import places
from mindbody.audio import RATE
from mindbody.audio.clips import Clips
from mindbody.audio.export import export
from mindbody.audio.levels import Levels
from mindbody.audio.mixer import Mixer
from mindbody.audio.score import BreathCue, Score, VoiceCue, score_practice
from mindbody.audio.voices import Voice, read_voice
from mindbody.content.comfort import Comfort
from mindbody.content.library import Library
from mindbody.content.practice import Practice
from mindbody.content.reading import read_library
from mindbody.content.vocabulary import Position
from tools.acoustics.loudness import true_peak
from tools.narration.cast import told_by

NARRATORS: Final = ("af_heart", "af_nicole")
"""The one who tells everything, and the one who whispers what is told before sleep."""
BACKGROUND: Final = "rain"
_LISTENED_MINUTES: Final = 10
_BLOCK_SECONDS: Final = 20

Samples = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A composed practice as one narrator tells it. frames: of the file; pause: the longest quiet in seconds;
    share: of the time, in which someone speaks; lufs: of the voice alone; peak: dBTP of the file."""

    practice: str
    narrator: str
    minutes: float
    frames: int
    pause: float
    share: float
    lufs: float
    peak: float


def lengths_of(practice: Practice) -> tuple[float, ...]:
    """Shortest, default and longest, each once, in minutes."""
    return tuple(dict.fromkeys((practice.minutes[0], practice.default, practice.minutes[1])))


def scored(
    practice: Practice, minutes: float, library: Library, voice: Voice, background: str | None = None
) -> Score:
    """A practice as someone with the default comfort hears it, seated where it is told to those who sit."""
    seated = Position.SEATED if Position.SEATED in practice.positions else practice.positions[0]
    return score_practice(
        practice,
        minutes=minutes,
        comfort=Comfort(position=seated),
        voice=voice,
        breaths=library.breaths,
        background=background,
    )


def longest_pause(score: Score) -> float:
    """Seconds of the longest time in which nobody speaks and no breath is led."""
    told = [cue for cue in score.cues if isinstance(cue, VoiceCue | BreathCue)]
    ends = [0, *(cue.start + cue.frames for cue in told)]
    starts = [*(cue.start for cue in told), score.frames]
    return max(start - end for end, start in zip(ends, starts, strict=True)) / RATE


def spoken_share(score: Score) -> float:
    """The share of the time in which someone speaks."""
    return sum(cue.frames for cue in score.cues if isinstance(cue, VoiceCue)) / score.frames


def main() -> int:
    """Write the table; 1 when a practice is not as it should be."""
    library, _ = read_library(places.lessons())
    voices = {name: read_voice(places.audio() / "voice" / "en" / name) for name in NARRATORS}
    with Clips(places.audio()) as clips, tempfile.TemporaryDirectory() as folder:
        made = [
            _made(library.practices[name], minutes, library, voices[narrator], clips, Path(folder) / "a.wav")
            for name, narrator in told_by(library)
            if narrator in NARRATORS
            for minutes in lengths_of(library.practices[name])
        ]
    out = Path(__file__).resolve().parents[1] / "docs" / "PRACTICES.md"
    out.write_text(_page(made), encoding="utf-8", newline="\n")
    wrong = [each for each in made if not _as_it_should(each)]
    for each in wrong:
        print(f"not as it should be: {each}", file=sys.stderr)
    return 1 if wrong else 0


def _made(
    practice: Practice, minutes: float, library: Library, voice: Voice, clips: Clips, path: Path
) -> Made:
    score = scored(practice, minutes, library, voice, BACKGROUND)
    export(Mixer(score, clips), path, lambda _done: True)
    alone = Mixer(score, clips, Levels(bell=0.0, background=0.0, tone=0.0))
    heard = _samples(alone.read(min(score.frames, _LISTENED_MINUTES * 60 * RATE)))
    with wave.open(str(path)) as file:
        frames = file.getnframes()
    return Made(
        practice=f"{practice.code} {practice.title}",
        narrator=voice.id,
        minutes=minutes,
        frames=frames,
        pause=longest_pause(score),
        share=spoken_share(score),
        lufs=float(pyloudnorm.Meter(RATE).integrated_loudness(heard)),
        peak=max(true_peak(block) for block in _blocks(path)),
    )


def _samples(data: bytes) -> Samples:
    return np.frombuffer(data, "<i2").reshape(-1, 2).astype(np.float64) / 32768


def _blocks(path: Path) -> Iterator[Samples]:
    with wave.open(str(path)) as file:
        while block := file.readframes(_BLOCK_SECONDS * RATE):
            yield _samples(block)


def _as_it_should(made: Made) -> bool:
    return (
        made.frames == round(made.minutes * 60 * RATE)
        and made.pause <= 60
        and 0.35 <= made.share <= 0.75
        and -21 <= made.lufs <= -19
        and made.peak <= -1.5
    )


def _page(made: list[Made]) -> str:
    rows = "\n".join(
        f"| {each.practice} | {each.narrator} | {each.minutes:g} | {each.frames:,} | {each.pause:.0f} "
        f"| {each.share:.0%} | {each.lufs:.1f} | {each.peak:.1f} |"
        for each in made
    )
    return f"""# The practices, measured

Each practice, composed at its shortest, default and longest length by the narrator who tells them all,
and what is told before sleep also by the one who whispers, with the default comfort and the background
“{BACKGROUND}”, and measured: made by `python -m tools.practice_table`.

A minute has {60 * RATE:,} frames. Wanted: the exact length; no quiet over 60 seconds; someone speaks for 35
to 75 % of the time; the voice alone at -20 LUFS within one; no true peak over -1.5 dBTP.

| practice | narrator | minutes | frames | longest quiet, s | spoken | voice, LUFS | true peak, dBTP |
|---|---|---|---|---|---|---|---|
{rows}
"""


if __name__ == "__main__":
    raise SystemExit(main())
