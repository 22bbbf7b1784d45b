"""The body scan as it is shipped: to the sample, at one loudness, with words where the voice is."""

import wave
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyloudnorm
import pytest
from scipy.signal import resample_poly

from mindbody import places
from mindbody.audio import RATE
from mindbody.audio.captions import captions
from mindbody.audio.clips import Clips
from mindbody.audio.levels import Levels
from mindbody.audio.mixer import Mixer
from mindbody.audio.score import Score, VoiceCue, score_practice
from mindbody.audio.voices import read_voice
from mindbody.cli import main
from mindbody.content.comfort import Comfort
from mindbody.content.reading import read_library

Samples = npt.NDArray[np.float32]

LENGTHS = (5, 45)
"""Minutes: the shortest pauses that it has, and the longest."""

SEAM = 24
"""Samples looked at on each side of a seam: half a millisecond."""

HEARD = 10 ** (-45 / 20)
"""Above this a voice can be heard."""

LOOKED_AT = RATE // 4
"""Frames that are looked at together for a peak between the samples."""

LOUDEST = 10 ** (-1.5 / 20)
QUIET = LOUDEST / 3
"""Under it there is no such peak: the filter that draws the curve makes no sample three times as large."""


class Made(NamedTuple):
    score: Score
    voice: Samples
    """One channel of the voice alone, at most ten minutes of it."""


@pytest.fixture(scope="module", params=LENGTHS, ids="{} minutes".format)
def made(request: pytest.FixtureRequest) -> Made:
    library, _ = read_library(places.lessons())
    score = score_practice(
        library.practices["body-scan"],
        minutes=request.param,
        comfort=Comfort(),
        voice=read_voice(places.audio() / "voice" / "en" / "af_heart"),
        breaths=library.breaths,
    )
    with Clips(places.audio()) as clips:
        mixer = Mixer(score, clips, Levels(bell=0.0, background=0.0, tone=0.0))
        block = mixer.read(min(score.frames, 600 * RATE))
    return Made(score, np.frombuffer(block, "<i2")[::2].astype(np.float32) / np.float32(32768))


@pytest.mark.parametrize("minutes", LENGTHS)
def test_a_file_is_as_long_as_was_asked_for_and_never_too_loud(minutes: int, tmp_path: Path) -> None:
    """N minutes are N minutes to the sample; no true peak, between the samples too, is over -1.5 dB."""
    out = tmp_path / "a.wav"

    assert (
        main(["compose", "body-scan", "--minutes", str(minutes), "--background", "rain", "-o", str(out)]) == 0
    )

    with wave.open(str(out)) as file:
        assert file.getframerate() == RATE
        assert file.getnframes() == minutes * 60 * RATE
        peak = 0.0
        while block := file.readframes(LOOKED_AT):
            samples = np.frombuffer(block, "<i2").reshape(-1, 2).astype(np.float32) / 32768
            if np.abs(samples).max() > QUIET:
                peak = max(peak, float(np.abs(resample_poly(samples, 4, 1, axis=0)).max()))
    assert QUIET < peak < LOUDEST
    assert out.with_suffix(".vtt").read_text("utf-8").startswith("WEBVTT")


def test_the_voice_is_as_loud_as_every_other(made: Made) -> None:
    """-20 LUFS within one, measured on the voice alone."""
    both = np.column_stack([made.voice, made.voice])

    assert -21.0 < pyloudnorm.Meter(RATE).integrated_loudness(both) < -19.0


def test_no_seam_clicks(made: Made) -> None:
    """Where a clip begins or ends, the sound is as good as still."""
    seams = [
        place
        for cue in made.score.cues
        if isinstance(cue, VoiceCue)
        for place in (cue.start, cue.start + cue.frames)
        if SEAM < place < len(made.voice) - SEAM
    ]
    steps = [float(np.abs(np.diff(made.voice[place - SEAM : place + SEAM])).max()) for place in seams]

    assert len(steps) > 50
    assert max(steps) < 0.005


def test_captions_stand_where_the_voice_is(made: Made) -> None:
    """Words come within 50 ms of the voice, and stay until it has ended."""
    said = [each for each in captions(made.score) if each.end_s * RATE < len(made.voice)]

    for caption in said:
        first, last = round(caption.start_s * RATE), round(caption.end_s * RATE)
        before, after = max(0, first - RATE // 10), min(len(made.voice), last)
        loud = np.flatnonzero(np.abs(made.voice[before:after]) > HEARD) + before
        assert len(loud), caption.text
        assert -0.05 <= loud[0] / RATE - caption.start_s <= 0.05, caption.text
        assert caption.end_s >= loud[-1] / RATE - 0.05, caption.text
    assert len(said) > 25
