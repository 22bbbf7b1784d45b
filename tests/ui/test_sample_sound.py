"""Hearing a sound before its level is settled."""

from collections.abc import Iterator

import pytest

from mindbody import places
from mindbody.audio.clips import Clips
from mindbody.audio.mixer import Mixer
from mindbody.audio.voices import ClipInfo, Voice
from mindbody.record.profile import SoundSettings
from mindbody.ui.viewmodels.sample_sound import SampleSound, sample_sentences
from mindbody.ui.viewmodels.settings import Sound


class Deck:
    """Notes what it was told, and keeps the mixer it was given."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.mixer: Mixer | None = None

    def load(self, mixer: Mixer) -> None:
        self.told.append("load")
        self.mixer = mixer

    def play(self) -> None:
        self.told.append("play")

    def stop(self) -> None:
        self.told.append("stop")


@pytest.fixture
def clips() -> Iterator[Clips]:
    with Clips(places.audio()) as opened:
        yield opened


@pytest.fixture
def deck() -> Deck:
    return Deck()


def loudest(deck: Deck) -> int:
    assert deck.mixer is not None
    samples = memoryview(b"".join(deck.mixer.blocks())).cast("h")
    return max(abs(sample) for sample in samples)


@pytest.mark.parametrize("sound", [Sound.BACKGROUND, Sound.BELL, Sound.TONE])
def test_each_sound_is_heard_alone_and_at_its_level(sound: Sound, clips: Clips, deck: Deck) -> None:
    """Something sounds, half the level is softer, and none is silence."""
    samples = SampleSound(deck, clips, lambda _chosen: Voice.silent())
    heard = []
    for level in (1.0, 0.5, 0.0):
        chosen = SoundSettings(background="rain", background_level=level, bell_level=level, tone_level=level)
        samples.hear(sound, chosen)
        heard.append(loudest(deck))

    assert heard[0] > heard[1] > heard[2] == 0


def test_the_one_before_stops(clips: Clips, deck: Deck) -> None:
    """Two samples never sound together, and quiet is quiet."""
    samples = SampleSound(deck, clips, lambda _chosen: Voice.silent())
    samples.hear(Sound.BELL, SoundSettings())
    samples.quiet()

    assert deck.told == ["stop", "load", "play", "stop"]


def test_the_voice_says_something_it_has_spoken(clips: Clips, deck: Deck) -> None:
    """A sentence of a fair length where there is one, which can be read; silence has none."""
    info = ClipInfo(places.audio(), 48_000)
    texts = ("Yes.", "Let your eyes rest on something that you like.", " ".join(["word"] * 20))
    voice = Voice("heart", dict.fromkeys(texts, info))

    samples = SampleSound(deck, clips, lambda _chosen: voice)
    assert samples.words(Sound.VOICE, SoundSettings()) == "Let your eyes rest on something that you like."
    assert samples.words(Sound.BELL, SoundSettings()) == ""
    assert sample_sentences(voice) == ("Let your eyes rest on something that you like.",)
    assert sample_sentences(Voice("short", {"Yes.": info})) == ("Yes.",)
    assert sample_sentences(Voice.silent()) == ()


def test_the_chosen_narrator_is_the_one_who_speaks(clips: Clips, deck: Deck) -> None:
    """The choice is heard, not only kept."""
    asked: list[str | None] = []

    def voice_of(chosen: str | None) -> Voice:
        asked.append(chosen)
        return Voice.silent()

    SampleSound(deck, clips, voice_of).hear(Sound.VOICE, SoundSettings(voice="george"))

    assert asked == ["george"]
