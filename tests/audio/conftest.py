"""What the tests of sound share: one small folder of real sound files, and a practice that uses it."""

from pathlib import Path

import pytest

from mindbody.audio.score import Score, score_practice
from mindbody.audio.voices import Voice, read_voice
from mindbody.content.comfort import Comfort
from mindbody.content.practice import Practice
from tests.support.scripts import bell, pause, practice, say
from tests.support.sounds import SENTENCES, make_audio


@pytest.fixture(scope="session")
def audio(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An audio folder of real Ogg Opus files."""
    return make_audio(tmp_path_factory.mktemp("audio"))


@pytest.fixture(scope="session")
def voice(audio: Path) -> Voice:
    return read_voice(audio / "voice" / "en" / "ada")


@pytest.fixture(scope="session")
def short_rest() -> Practice:
    first, second, third, fourth, last = SENTENCES
    return practice(
        bell(soft=False),
        pause(2, 8),
        say(first),
        pause(1, 10),
        say(second),
        pause(1, 20),
        say(third),
        pause(2),
        say(fourth),
        pause(5, 200),
        say(second),
        pause(1, 9),
        say(last),
        bell(),
        pause(3, 6),
    )


@pytest.fixture(scope="session")
def score(short_rest: Practice, voice: Voice) -> Score:
    """The practice over half a minute and a little, with its background."""
    return score_practice(
        short_rest, minutes=0.71, comfort=Comfort(), voice=voice, breaths={}, background="hush"
    )
