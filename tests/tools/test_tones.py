"""The bells and breath cues that are shipped."""

import json
from functools import cache
from typing import Any

import numpy as np
import pytest

from mindbody.content.breath import Do
from mindbody.places import audio
from tools.acoustics import opus
from tools.acoustics.loudness import Samples, true_peak
from tools.scapes.making import BELL_PEAK


@cache
def entries() -> dict[str, dict[str, Any]]:
    index = json.loads((audio() / "tones" / "index.json").read_text(encoding="utf-8"))
    return {entry["id"]: entry for entry in index["tones"]}


def decoded(name: str) -> Samples:
    return opus.read(audio() / "tones" / entries()[name]["file"])


BELLS = ("bowl", "bowl-soft", "bell-small")
CUES = tuple(f"breath-{do}" for do in Do)


def main_pitch(sound: Samples) -> float:
    mono = sound.mean(axis=1) * np.hanning(len(sound))
    padded = np.abs(np.fft.rfft(mono, 8 * len(mono)))
    return float(np.argmax(padded) * opus.RATE / (8 * len(mono)))


def test_every_phase_of_a_breath_has_its_cue() -> None:
    """In, top-up, hold, out and rest can all be heard."""
    assert {entry["do"] for entry in entries().values() if entry["kind"] == "breath"} == {
        str(do) for do in Do
    }


@pytest.mark.parametrize("name", [*BELLS, *CUES])
def test_a_tone_is_as_long_as_it_says(name: str) -> None:
    """The list promises the frames that a player decodes."""
    assert decoded(name).shape == (entries()[name]["frames"], 2)


@pytest.mark.parametrize("name", BELLS)
def test_a_bell_never_strikes_hard(name: str) -> None:
    """Its highest peak stays well under full, even between the samples."""
    assert true_peak(decoded(name)) <= BELL_PEAK


@pytest.mark.parametrize("name", [*BELLS, *CUES])
def test_a_tone_begins_and_ends_in_quiet(name: str) -> None:
    """Neither its start nor its end clicks."""
    sound = decoded(name)
    peak = np.max(np.abs(sound))
    assert np.max(np.abs(sound[:24])) < 0.05 * peak
    assert np.max(np.abs(sound[-24:])) < 0.01 * peak


@pytest.mark.parametrize("name", BELLS)
def test_a_bell_fades_from_the_strike_on(name: str) -> None:
    """It is loudest in its first second, and every later third is quieter than the one before."""
    sound = decoded(name)
    loud = [float(np.sqrt(np.mean(third**2))) for third in np.array_split(sound, 3)]
    assert np.argmax(np.max(np.abs(sound), axis=1)) < opus.RATE
    assert loud[0] > 2 * loud[1] > 4 * loud[2]


def test_the_soft_bell_is_softer() -> None:
    """Someone who asks for the soft bell gets a quieter and duller one."""
    assert entries()["bowl-soft"]["lufs"] <= entries()["bowl"]["lufs"] - 3


@pytest.mark.parametrize(("name", "way"), [("breath-in", 1), ("breath-top-up", 1), ("breath-out", -1)])
def test_a_cue_moves_as_the_breath_does(name: str, way: int) -> None:
    """Up for an in-breath, down for an out-breath."""
    sound = decoded(name)
    first, last = main_pitch(sound[: len(sound) // 3]), main_pitch(sound[-len(sound) // 3 :])
    assert way * (last - first) > 20


@pytest.mark.parametrize("name", ["breath-hold", "breath-rest"])
def test_a_cue_for_stillness_stays(name: str) -> None:
    """Holding and resting have one pitch."""
    sound = decoded(name)
    first, last = main_pitch(sound[: len(sound) // 3]), main_pitch(sound[-len(sound) // 3 :])
    assert abs(last - first) < 5


@pytest.mark.parametrize("name", [*BELLS, *CUES])
def test_a_tone_is_whole_on_one_loudspeaker(name: str) -> None:
    """The two sides never cancel: heard as one, a tone loses at most a little."""
    sound = decoded(name)
    window = opus.RATE // 10
    blocks = sound[: len(sound) // window * window].reshape(-1, window, 2)
    together = np.mean(blocks.mean(axis=2) ** 2, axis=1)
    apart = np.mean(blocks**2, axis=(1, 2))
    audible = apart > 1e-4 * np.max(apart)
    assert np.all(together[audible] > 0.5 * apart[audible])
