"""The narrator that is shipped: says all there is to say, at one loudness."""

from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from mindbody.audio.voices import Voice, list_voices, read_voice
from mindbody.content.reading import read_library
from mindbody.content.spoken import spoken_lines
from mindbody.places import audio, lessons
from tools.acoustics import opus
from tools.acoustics.loudness import Samples, integrated, true_peak
from tools.narration import clip_index, shaping
from tools.narration.rendering import SPEEDS

NARRATOR = "af_heart"
EVERY = 9


@cache
def voice() -> Voice:
    return read_voice(audio() / "voice" / "en" / NARRATOR)


@cache
def some_clips() -> dict[str, Samples]:
    """Every ninth clip, decoded."""
    chosen = list(voice().clips.items())[::EVERY]
    return {text: opus.read(clip.path) for text, clip in chosen}


def test_there_is_a_narrator() -> None:
    """The app finds her by herself."""
    assert NARRATOR in list_voices(audio())


def test_everything_that_is_said_can_be_heard() -> None:
    """Each line of the practices and each sentence of the lessons has its clip, at its own pace."""
    library, _ = read_library(lessons())
    folder = audio() / "voice" / "en" / NARRATOR
    name, model = clip_index.named(folder)
    for line in spoken_lines(library):
        file = clip_index.file_name(line.say, voice=name, speed=SPEEDS[line.style], model=model)
        assert (folder / file).exists(), f"{line.say!r} is not spoken: run tools/narrate"
        assert voice().clips[line.say].path.name == file


def test_nothing_is_shipped_that_nobody_says() -> None:
    """Old clips do not pile up."""
    library, _ = read_library(lessons())
    said = {line.say for line in spoken_lines(library)}
    assert set(voice().clips) == said
    folder = audio() / "voice" / "en" / NARRATOR
    assert {path.name for path in folder.glob("*.opus")} == {
        clip.path.name for clip in voice().clips.values()
    }


def test_clips_are_as_long_as_they_say() -> None:
    """The score trusts the list to the frame."""
    for text, sound in some_clips().items():
        assert len(sound) == voice().clips[text].frames
        assert sound.ndim == 1


def test_every_long_clip_is_equally_loud() -> None:
    """No sentence is louder than its neighbours: each is within one LU of -20."""
    long = [sound for sound in some_clips().values() if len(sound) >= shaping.LONG_ENOUGH * opus.RATE]
    assert long
    for sound in long:
        assert integrated(sound, opus.RATE) == pytest.approx(shaping.TARGET, abs=1.0)


def test_the_voice_as_a_whole_is_at_its_level() -> None:
    """All that is said, one after the other, is at -20 LUFS within half a unit."""
    together = np.concatenate(list(some_clips().values()))
    assert integrated(together, opus.RATE) == pytest.approx(shaping.TARGET, abs=0.5)


def test_no_clip_peaks_too_high() -> None:
    """Not even between the samples."""
    assert max(true_peak(sound) for sound in some_clips().values()) <= shaping.CEILING


def test_clips_begin_and_end_in_quiet() -> None:
    """One clip after another never clicks."""
    for one, other in pairwise(some_clips().values()):
        assert np.max(np.abs(one[-48:])) < 0.003
        assert np.max(np.abs(other[:48])) < 0.003
