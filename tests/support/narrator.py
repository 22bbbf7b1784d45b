"""A narrator and a listener made by hand: tones for words, and an ear that is told what it hears."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from tools.acoustics.loudness import Samples
from tools.narration.hearing import Heard
from tools.narration.speaking import RATE


@dataclass
class HummingNarrator:
    """Hums a fifth of a second for each word, with quiet around. Remembers what it was asked to say.

    Sentences are kept apart by a pause, as a speaker would.
    """

    voice: str = "hum"
    model: str = "hum-1"
    loudness: float = 0.2
    carrier: str = "And this is what comes next."
    asked: list[tuple[str, float]] = field(default_factory=list)

    def speak(self, text: str, speed: float) -> Samples:
        """A hum as long as the text, slower for a lower speed."""
        self.asked.append((text, speed))
        pieces = [_silence(0.3)]
        for sentence in text.split(". "):
            for number, word in enumerate(sentence.split()):
                pieces.append(_hum(len(word) / 20 / speed, 150 + 20 * number, self.loudness))
            pieces.append(_silence(0.35))
        return np.concatenate(pieces)


@dataclass
class ToldListener:
    """Hears every sentence whole, but for those it was told to miss: text to share of sounds heard."""

    misses: Mapping[str, float] = field(default_factory=dict)

    def freely(self, sound: Samples, sentence: str) -> Heard:
        """What it was told."""
        share = self.misses.get(sentence, 1.0)
        return Heard(text=sentence if share == 1.0 else "mumbling", words=share, sounds=share)

    def expecting(self, sound: Samples, sentence: str) -> Heard:
        """The same again."""
        return self.freely(sound, sentence)


def _hum(seconds: float, pitch: float, loudness: float) -> Samples:
    time = np.arange(round(seconds * RATE)) / RATE
    swell = np.sin(np.pi * time / seconds) ** 0.5
    voice = sum(np.sin(2 * np.pi * pitch * partial * time) / partial for partial in (1, 2, 3, 4))
    return np.asarray(loudness * swell * voice)


def _silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * RATE))
