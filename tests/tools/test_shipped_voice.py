"""The narrators that are shipped: each says all of their part, at one loudness."""

from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from mindbody.audio.voices import Voice, list_voices, read_voice
from mindbody.content.library import Library
from mindbody.content.reading import read_library
from mindbody.places import audio, lessons
from tools.acoustics import opus
from tools.acoustics.loudness import Samples, integrated, true_peak
from tools.narration import clip_index, shaping
from tools.narration.cast import CAST, part_of
from tools.narration.manner import manner_of
from tools.narration.tongues import TONGUES

EVERY = 23
each_narrator = pytest.mark.parametrize(
    ("language", "narrator"),
    [(language, narrator) for language, tongue in TONGUES.items() for narrator in tongue.narrators],
)


@cache
def library(language: str) -> Library:
    return read_library(lessons(language))[0]


@cache
def voice(language: str, narrator: str) -> Voice:
    return read_voice(audio() / "voice" / language / narrator)


@cache
def some_clips(language: str, narrator: str) -> dict[str, Samples]:
    """One clip in so many, decoded."""
    chosen = list(voice(language, narrator).clips.items())[::EVERY]
    return {text: opus.read(clip.path) for text, clip in chosen}


def test_the_app_finds_the_narrators() -> None:
    """Each by its own folder, and nobody else."""
    for language, tongue in TONGUES.items():
        assert list_voices(audio(), language) == tuple(sorted(tongue.narrators))
    assert set(CAST) == set(TONGUES["en"].narrators)


@each_narrator
def test_everything_that_is_said_can_be_heard(language: str, narrator: str) -> None:
    """Each line of the practices and each sentence of the lessons has its clip, at its own pace."""
    folder = audio() / "voice" / language / narrator
    name, model = clip_index.named(folder)
    speeds = manner_of(narrator).speeds
    for line in part_of(narrator, library(language), language):
        file = clip_index.file_name(line.say, voice=name, speed=speeds[line.style], model=model)
        assert (folder / file).exists(), f"{line.say!r} is not spoken: run tools/narrate"
        assert voice(language, narrator).clips[line.say].path.name == file


@each_narrator
def test_nothing_is_shipped_that_nobody_says(language: str, narrator: str) -> None:
    """Old clips do not pile up."""
    assert set(voice(language, narrator).clips) == {
        line.say for line in part_of(narrator, library(language), language)
    }
    folder = audio() / "voice" / language / narrator
    assert {path.name for path in folder.glob("*.opus")} == {
        clip.path.name for clip in voice(language, narrator).clips.values()
    }


@each_narrator
def test_clips_are_as_long_as_they_say(language: str, narrator: str) -> None:
    """The score trusts the list to the frame."""
    for text, sound in some_clips(language, narrator).items():
        assert len(sound) == voice(language, narrator).clips[text].frames
        assert sound.ndim == 1


@each_narrator
def test_every_long_clip_is_equally_loud(language: str, narrator: str) -> None:
    """No sentence is louder than its neighbours: each is within one LU of -20."""
    long = [
        sound
        for sound in some_clips(language, narrator).values()
        if len(sound) >= shaping.LONG_ENOUGH * opus.RATE
    ]
    assert long
    for sound in long:
        assert integrated(sound, opus.RATE) == pytest.approx(shaping.TARGET, abs=1.0)


@each_narrator
def test_the_voice_as_a_whole_is_at_its_level(language: str, narrator: str) -> None:
    """All that is said, one after the other, is at -20 LUFS within three quarters of a unit: the codec takes
    half of one from a deep voice."""
    together = np.concatenate(list(some_clips(language, narrator).values()))
    assert integrated(together, opus.RATE) == pytest.approx(shaping.TARGET, abs=0.75)


@each_narrator
def test_no_clip_peaks_too_high(language: str, narrator: str) -> None:
    """Not even between the samples."""
    assert max(true_peak(sound) for sound in some_clips(language, narrator).values()) <= shaping.CEILING


@each_narrator
def test_clips_begin_and_end_in_quiet(language: str, narrator: str) -> None:
    """One clip after another never clicks."""
    for one, other in pairwise(some_clips(language, narrator).values()):
        assert np.max(np.abs(one[-48:])) < 0.003
        assert np.max(np.abs(other[:48])) < 0.003
