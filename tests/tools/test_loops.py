"""The backgrounds that are shipped: they go round without being heard to, and are all equally loud."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mindbody.places import audio
from tools.acoustics import opus, seam
from tools.acoustics.loudness import Samples, integrated
from tools.scapes.making import BACKGROUND_LUFS, BACKGROUNDS

NAMES = tuple(BACKGROUNDS)


def folder() -> Path:
    return audio() / "background"


@cache
def entries() -> dict[str, dict[str, Any]]:
    index = json.loads((folder() / "index.json").read_text(encoding="utf-8"))
    return {entry["id"]: entry for entry in index["backgrounds"]}


@cache
def decoded(name: str) -> Samples:
    return opus.read(folder() / entries()[name]["file"])


def test_the_index_lists_what_is_there() -> None:
    """Every background that is made is listed, and its file is beside the list."""
    assert set(entries()) == set(NAMES)
    assert {path.name for path in folder().glob("*.opus")} == {entry["file"] for entry in entries().values()}


@pytest.mark.parametrize("name", NAMES)
def test_the_end_meets_the_start(name: str) -> None:
    """Where a loop begins again there is no step, no kink and no change of level that stands out."""
    measured = seam.measure(decoded(name), opus.RATE)
    assert measured.jump <= 1.0
    assert measured.is_smooth


@pytest.mark.parametrize("name", NAMES)
def test_a_loop_is_as_long_as_it_says(name: str) -> None:
    """Stereo, between one and two minutes, and exactly as many frames as the list promises."""
    sound = decoded(name)
    assert sound.shape == (entries()[name]["frames"], 2)
    assert 60 <= len(sound) / opus.RATE <= 120


@pytest.mark.parametrize("name", NAMES)
def test_every_loop_is_equally_loud(name: str) -> None:
    """A background may be changed for another without touching its level."""
    loudness = integrated(decoded(name), opus.RATE)
    assert loudness == pytest.approx(BACKGROUND_LUFS, abs=0.2)
    assert entries()[name]["lufs"] == pytest.approx(loudness, abs=0.02)


@pytest.mark.parametrize("name", NAMES)
def test_the_two_ears_hear_different_sides_of_one_place(name: str) -> None:
    """Wide, but not two unrelated sounds, which tire the ear."""
    left, right = decoded(name).T
    together = float(np.mean(left * right) / np.sqrt(np.mean(left**2) * np.mean(right**2)))
    assert 0.1 < together < 0.9


@pytest.mark.parametrize("name", NAMES)
def test_nothing_in_a_loop_startles(name: str) -> None:
    """No moment stands far over the rest, so nobody is jolted out of a practice."""
    sound = decoded(name)
    window = opus.RATE // 10
    power = np.mean(sound[: len(sound) // window * window].reshape(-1, window, 2) ** 2, axis=(1, 2))
    levels = 10 * np.log10(power)
    assert np.max(levels) - np.median(levels) < 12
    assert np.max(np.diff(levels)) < 12
