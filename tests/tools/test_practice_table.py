"""Every practice keeps its promises at its shortest, default and longest length, with every narrator."""

from functools import cache
from pathlib import Path

import pytest

from mindbody.audio import RATE
from mindbody.audio.voices import Voice, read_voice
from mindbody.content.library import Library
from mindbody.content.reading import read_library
from mindbody.places import audio, lessons
from tools.narration.cast import told_by
from tools.practice_table import NARRATORS, lengths_of, longest_pause, scored, spoken_share


@cache
def library() -> Library:
    return read_library(lessons())[0]


@cache
def voice(narrator: str) -> Voice:
    return read_voice(audio() / "voice" / "en" / narrator)


@pytest.mark.parametrize(("practice", "narrator"), told_by(library()))
def test_a_practice_is_whole_at_its_lengths(practice: str, narrator: str) -> None:
    """Exact to the sample; never quiet for over a minute; neither crowded with words nor left alone."""
    found = library().practices[practice]
    for minutes in lengths_of(found):
        score = scored(found, minutes, library(), voice(narrator))
        assert score.frames == round(minutes * 60 * RATE)
        assert longest_pause(score) <= 60, minutes
        assert 0.35 <= spoken_share(score) <= 0.75, minutes


def test_every_practice_is_told_and_the_whisper_tells_those_for_sleep() -> None:
    """Two narrators tell them all; a whisper tells the one that ends in sleep, and nothing else."""
    told = told_by(library())
    assert len(told) == 2 * 19 + 1
    assert [practice for practice, narrator in told if narrator == "af_nicole"] == ["sleep-wind-down"]


@pytest.mark.parametrize("narrator", NARRATORS)
def test_the_table_is_true(narrator: str) -> None:
    """docs/PRACTICES.md names every practice and length of a narrator, with what a score tells of it."""
    page = (Path(__file__).parents[2] / "docs" / "PRACTICES.md").read_text(encoding="utf-8")
    for name in (practice for practice, teller in told_by(library()) if teller == narrator):
        practice = library().practices[name]
        for minutes in lengths_of(practice):
            score = scored(practice, minutes, library(), voice(narrator))
            assert (
                f"| {practice.code} {practice.title} | {narrator} | {minutes:g} | {score.frames:,} "
                f"| {longest_pause(score):.0f} | {spoken_share(score):.0%} |"
            ) in page
