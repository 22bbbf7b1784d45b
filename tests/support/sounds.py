"""A small audio folder of real files: a narrator, bells, breath tones and a background."""

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyloudnorm
import soundfile

RATE = 48_000
SENTENCES = (
    "Welcome. There is nothing to get right here.",
    "You might rest your hands wherever they like to be.",
    "Notice the sounds around you, near and far.",
    "I'll be quiet for a little while now.",
    "When you are ready, look round the room.",
)

Samples = npt.NDArray[np.float64]


@cache
def speech(seconds: float, seed: int) -> Samples:
    """A sound with the loudness, the syllables and the band of speech, about -20 LUFS. To be read only."""
    frames = round(seconds * RATE)
    time = np.arange(frames) / RATE
    pitch = 170 + 25 * np.sin(2 * np.pi * 0.4 * time + seed)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    voiced = sum(np.sin(phase * overtone + overtone * seed) / overtone for overtone in range(1, 18))
    syllables = 0.25 + np.maximum(0.0, np.sin(2 * np.pi * 2.2 * time + seed)) ** 0.7
    edges = np.minimum(1.0, np.minimum(time, seconds - time) / 0.02)
    made: Samples = 0.13 * np.asarray(voiced) * syllables * edges
    made.setflags(write=False)
    return made


def noise(seconds: float, seed: int) -> Samples:
    """A stereo loop of soft noise."""
    rough = np.random.default_rng(seed).normal(size=(round(seconds * RATE), 2))
    spectrum = np.fft.rfft(rough, axis=0)
    spectrum *= 1 / np.sqrt(1 + (np.arange(len(spectrum))[:, None] / 800.0))
    smooth = np.fft.irfft(spectrum, len(rough), axis=0)
    return np.asarray(0.1 * smooth / np.abs(smooth).max())


def ring(seconds: float, pitch: float, height: float) -> Samples:
    """A struck bell, stereo."""
    time = np.arange(round(seconds * RATE)) / RATE
    sound = np.sin(2 * np.pi * pitch * time) * np.exp(-2.5 * time / seconds) * np.minimum(1, time / 0.008)
    return height * np.stack([sound, np.roll(sound, 40)], axis=1)


def write_opus(path: Path, samples: Samples) -> int:
    """An Ogg Opus file; returns its frames."""
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, samples, RATE, format="OGG", subtype="OPUS")
    return len(samples)


def make_audio(
    folder: Path, sentences: Sequence[str] = SENTENCES, *, seconds: float = 2.5, loop: float = 3.3
) -> Path:
    """The folder with narrator `ada`, background `hush`, bells and tones."""
    voice = folder / "voice" / "en" / "ada"
    clips = []
    for number, text in enumerate(sentences):
        length = seconds + 0.0317 * number
        frames = write_opus(voice / f"{number:016x}.opus", speech(length, number))
        clips.append(
            {"text": text, "file": f"{number:016x}.opus", "seconds": length, "frames": frames, "words": 8}
        )
    _index(voice, {"voice": "ada", "clips": clips})
    tones = {
        "bowl": ring(6.0, 220.0, 0.27),
        "bowl-soft": ring(5.0, 220.0, 0.12),
        "breath-in": ring(1.2, 330.0, 0.05),
        "breath-out": ring(1.2, 262.0, 0.05),
        "breath-top-up": ring(0.6, 392.0, 0.05),
    }
    listed = []
    for name, samples in tones.items():
        frames = write_opus(folder / "tones" / f"{name}.opus", samples)
        listed.append({"id": name, "file": f"{name}.opus", "seconds": frames / RATE})
    _index(folder / "tones", {"tones": listed})
    hush = noise(loop, 3)
    write_opus(folder / "background" / "hush.opus", hush)
    lufs = float(pyloudnorm.Meter(RATE).integrated_loudness(hush))
    _index(
        folder / "background",
        {"backgrounds": [{"id": "hush", "file": "hush.opus", "seconds": loop, "lufs": lufs}]},
    )
    return folder


def _index(folder: Path, content: object) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.json").write_text(json.dumps(content), encoding="utf-8")
