"""Text to raw speech: the model behind one small protocol, and a way to say very short lines well."""

import hashlib
from pathlib import Path
from typing import Final, Protocol

import numpy as np

from tools.acoustics.loudness import Samples
from tools.narration import quiet
from tools.narration.tongues import Tongue

RATE: Final = 24_000
"""Frames a second of what the model speaks."""

SHORT: Final = 2
"""Lines of so many words or fewer are spoken after a carrier, and cut from it."""

_SHORTEST_GAP: Final = 0.12


class Narrator(Protocol):
    """Someone who can read a line aloud."""

    voice: str
    model: str
    carrier: str
    """A sentence in the narrator's language, for very short lines to follow."""

    def speak(self, text: str, speed: float) -> Samples:
        """The line at RATE, mono, with whatever quiet the narrator leaves around it."""
        ...


class KokoroNarrator:
    """A voice of Kokoro-82M through its ONNX export."""

    def __init__(self, model: Path, voices: Path, voice: str, tongue: Tongue) -> None:
        """Opens both files; the model's id is taken from its content. Raises FileNotFoundError."""
        from kokoro_onnx import Kokoro

        for path in (model, voices):
            if not path.exists():
                raise FileNotFoundError(
                    f"{path} is not there; assets/audio/README.md says where it comes from"
                )
        self._kokoro = Kokoro(str(model), str(voices))
        self._sounds = tongue.sounds
        self.carrier = tongue.carrier
        self.voice = voice
        self.model = model_id(model)

    def speak(self, text: str, speed: float) -> Samples:
        """The line at RATE, mono."""
        sound, rate = self._kokoro.create(text, voice=self.voice, speed=speed, lang=self._sounds, trim=False)
        if rate != RATE:
            raise ValueError(f"the model speaks at {rate} frames a second, not {RATE}")
        return np.asarray(sound, dtype=np.float64)


def model_id(model: Path) -> str:
    """What names a model file: Kokoro, and the first digits of its content's SHA-256."""
    with model.open("rb") as file:
        return "kokoro-82m-" + hashlib.file_digest(file, "sha256").hexdigest()[:12]


def say(narrator: Narrator, text: str, speed: float) -> Samples:
    """The line, trimmed to the speech. Very short ones are said in company, and cut out of it."""
    if len(text.split()) > SHORT:
        return quiet.trimmed(narrator.speak(text, speed), RATE)
    whole = quiet.trimmed(narrator.speak(f"{narrator.carrier} {text}", speed), RATE)
    carrier = quiet.trimmed(narrator.speak(narrator.carrier, speed), RATE)
    gaps = [gap for gap in quiet.gaps(whole, RATE) if gap.seconds >= _SHORTEST_GAP]
    if not gaps:
        return quiet.trimmed(narrator.speak(text, speed), RATE)
    after = min(gaps, key=lambda gap: abs(gap.start - len(carrier) / RATE))
    return quiet.trimmed(whole[round(after.end * RATE) :], RATE)
