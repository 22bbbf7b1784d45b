"""Every practice keeps its promises at its shortest, default and longest length, with every narrator."""

from functools import cache
from pathlib import Path

import pytest

from mindbody.audio import RATE
from mindbody.audio.voices import Voice, read_voice
from mindbody.content.library import Library
from mindbody.content.reading import read_library
from mindbody.places import audio, lessons
from tools.narration.cast import CAST
from tools.practice_table import lengths_of, longest_pause, scored, spoken_share


@cache
def library() -> Library:
    return read_library(lessons())[0]


@cache
def voice(narrator: str) -> Voice:
    return read_voice(audio() / "voice" / "en" / narrator)


@pytest.mark.parametrize("narrator", sorted(CAST))
@pytest.mark.parametrize("practice", sorted(read_library(lessons())[0].practices))
def test_a_practice_is_whole_at_its_lengths(practice: str, narrator: str) -> None:
    """Exact to the sample; never quiet for over a minute; neither crowded with words nor left alone."""
    found = library().practices[practice]
    for minutes in lengths_of(found):
        score = scored(found, minutes, library(), voice(narrator))
        assert score.frames == round(minutes * 60 * RATE)
        assert longest_pause(score) <= 60, minutes
        assert 0.35 <= spoken_share(score) <= 0.75, minutes


def test_the_table_names_every_practice_and_length() -> None:
    """docs/PRACTICES.md is not left behind when a practice comes in."""
    page = (Path(__file__).parents[2] / "docs" / "PRACTICES.md").read_text(encoding="utf-8")
    for practice in library().practices.values():
        for minutes in lengths_of(practice):
            assert f"| {practice.code} {practice.title} | {minutes:g} |" in page
