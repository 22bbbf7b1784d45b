"""Listening to a clip with pocketsphinx, and saying how much of its sentence was heard."""

import json
import re
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from scipy import signal

from tools.acoustics import opus
from tools.acoustics.loudness import Samples
from tools.narration.language_model import arpa
from tools.narration.words import american, likeness, spoken_words

RATE: Final = 16_000
PRONUNCIATIONS: Final = Path(__file__).with_name("pronunciations.json")
"""Words that the recogniser's dictionary lacks, in its own phonemes (ARPABET)."""

_AROUND: Final = 0.3
_LEVEL: Final = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What was heard. words, sounds: how much of the sentence, 0 to 1, counted by word and by phoneme."""

    text: str
    words: float
    sounds: float


class UnknownWordError(LookupError):
    """Words that the recogniser has no pronunciation for; the message names them."""


class Listener(Protocol):
    """Someone who says what is heard in a clip at 48 kHz, in two ways."""

    def freely(self, sound: Samples, sentence: str) -> Heard:
        """Listen without knowing what may be said."""
        ...

    def expecting(self, sound: Samples, sentence: str) -> Heard:
        """Listen knowing what may be said, but not what is."""
        ...


class Recogniser:
    """Pocketsphinx with its model of American English.

    `freely` knows nothing of our sentences, and hears about nine words in ten of a good clip. `expecting`
    knows which word follows which in all our sentences, though not which sentence this is: a second
    opinion on clips that the first one missed. A word that is cut off or not said is missing in both.
    """

    def __init__(self, sentences: Iterable[str]) -> None:
        """sentences: everything that may be said, to build the second way from. Raises UnknownWordError."""
        from pocketsphinx import Decoder

        self._decoder: Any = Decoder(samprate=RATE, cmn="batch", loglevel="FATAL")
        self._teach(self._decoder)
        rows = [spoken_words(sentence) for sentence in sentences]
        unknown = sorted({word for row in rows for word in row if not self._spelt(word)})
        if unknown:
            raise UnknownWordError(f"no pronunciation in {PRONUNCIATIONS.name} for: {', '.join(unknown)}")
        self._sentences = [self._known(row) for row in rows]

    def freely(self, sound: Samples, sentence: str) -> Heard:
        """Listen to 48 kHz sound with the model of general English."""
        return self._compared(self._decoder, sound, sentence)

    def expecting(self, sound: Samples, sentence: str) -> Heard:
        """Listen to 48 kHz sound with the word pairs of our own sentences."""
        return self._compared(self._own_decoder, sound, sentence)

    @cached_property
    def _own_decoder(self) -> Any:
        from pocketsphinx import Decoder, NGramModel

        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "sentences.arpa"
            path.write_text(arpa(self._sentences), encoding="ascii")
            decoder = Decoder(samprate=RATE, cmn="batch", loglevel="FATAL")
            self._teach(decoder)
            decoder.add_lm("sentences", NGramModel(decoder.config, decoder.logmath, str(path)))
            decoder.activate_search("sentences")
            return decoder

    @staticmethod
    def _teach(decoder: Any) -> None:
        """Give the recogniser the words of ours that it lacks."""
        for word, sounds in json.loads(PRONUNCIATIONS.read_text(encoding="utf-8")).items():
            decoder.add_word(word, sounds, True)

    def _compared(self, decoder: Any, sound: Samples, sentence: str) -> Heard:
        text = _recognised(decoder, sound)
        expected, heard = self._known(spoken_words(sentence)), spoken_words(text)
        return Heard(
            text=text,
            words=likeness(expected, heard),
            sounds=likeness(self._sounds(expected), self._sounds(heard)),
        )

    def _known(self, words: Iterable[str]) -> list[str]:
        """The words as the recogniser spells them. What it can't hear is left out."""
        return [known for word in words for known in self._spelt(word)]

    def _spelt(self, word: str) -> tuple[str, ...]:
        for spelling in (word, *american(word)):
            if self._decoder.lookup_word(spelling):
                return (spelling,)
        cuts = sorted(range(2, len(word) - 1), key=lambda cut: abs(2 * cut - len(word)))
        for cut in cuts:
            halves = word[:cut], word[cut:]
            if all(self._decoder.lookup_word(half) for half in halves):
                return halves
        return ()

    def _sounds(self, words: Iterable[str]) -> list[str]:
        phones: list[str] = []
        for word in words:
            phones.extend(re.sub(r"\d", "", self._decoder.lookup_word(word) or "").split())
        return phones


def _recognised(decoder: Any, sound: Samples) -> str:
    quiet = np.zeros(round(_AROUND * RATE))
    speech = signal.resample_poly(sound, 1, opus.RATE // RATE)
    peak = float(np.max(np.abs(speech), initial=1e-9))
    pcm = np.concatenate([quiet, speech * (_LEVEL / peak), quiet])
    decoder.start_utt()
    decoder.process_raw((pcm * 32_767).astype("<i2").tobytes(), full_utt=True)
    decoder.end_utt()
    best = decoder.hyp()
    return best.hypstr if best else ""
