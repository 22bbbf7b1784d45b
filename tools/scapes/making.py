"""Make each sound, set its level, write it, and measure what a player will decode."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np

from tools.acoustics import opus, seam
from tools.acoustics.loudness import Samples, integrated, to_ratio, true_peak
from tools.scapes.bells import BELLS, BellShape, strike
from tools.scapes.breath_cues import CUES, Cue, sing
from tools.scapes.drone import drone
from tools.scapes.night import night
from tools.scapes.rain import rain
from tools.scapes.sea import sea
from tools.scapes.stream import stream
from tools.scapes.warmth import warm_noise
from tools.scapes.wind import wind

LOOP_SECONDS: Final = 96
BACKGROUND_LUFS: Final = -30.0
"""Ten decibels under the voice as a file; a player takes off at least ten more by default."""

BELL_PEAK: Final = -6.0
_BACKGROUND_KBITS: Final = 40.0
_TONE_KBITS: Final = 80.0
_SPOTS: Final = 24

BACKGROUNDS: Final[dict[str, tuple[Callable[[np.random.Generator, int], Samples], int]]] = {
    "rain": (rain, 11),
    "sea": (sea, 23),
    "stream": (stream, 37),
    "wind": (wind, 41),
    "night": (night, 43),
    "warm-noise": (warm_noise, 59),
    "drone": (drone, 67),
}
_BELL_SEED: Final = 71


class UnfitError(Exception):
    """A sound came out of the codec in a state that must not ship."""


def background(folder: Path, name: str) -> dict[str, object]:
    """Write one background loop and say what it is. Raises UnfitError when its seam is rough."""
    make, seed = BACKGROUNDS[name]
    turn = levelled(make(np.random.default_rng(seed), LOOP_SECONDS * opus.RATE), BACKGROUND_LUFS)
    path = folder / f"{name}.opus"
    for start in seam.calm_spots(turn, opus.RATE, _SPOTS):
        opus.write_loop(path, np.roll(turn, -start, axis=0), kbits=_BACKGROUND_KBITS)
        heard = opus.read(path)
        if len(heard) != len(turn):
            raise UnfitError(f"{path.name} decodes to {len(heard)} frames, not {len(turn)}")
        if seam.measure(heard, opus.RATE).is_smooth:
            return {"id": name, "file": path.name, **_facts(heard)}
    raise UnfitError(f"the seam of {path.name} can be heard wherever it is put")


def bell(folder: Path, shape: BellShape) -> dict[str, object]:
    """Write one bell and say what it is. Raises UnfitError when it is too loud at its peak."""
    sound = levelled(strike(shape, np.random.default_rng(_BELL_SEED)), shape.lufs)
    heard = _written(folder / f"{shape.id}.opus", sound)
    if true_peak(heard) > BELL_PEAK:
        raise UnfitError(f"{shape.id} peaks at {true_peak(heard):.1f} dBTP, over {BELL_PEAK}")
    return {"id": shape.id, "kind": "bell", "file": f"{shape.id}.opus", **_facts(heard)}


def breath_cue(folder: Path, cue: Cue) -> dict[str, object]:
    """Write one breath cue and say what it is."""
    heard = _written(folder / f"breath-{cue.do}.opus", levelled(sing(cue), cue.lufs))
    return {
        "id": f"breath-{cue.do}",
        "kind": "breath",
        "do": cue.do,
        "file": f"breath-{cue.do}.opus",
        **_facts(heard),
    }


def backgrounds(audio: Path) -> None:
    """All backgrounds, with their index."""
    folder = audio / "background"
    folder.mkdir(parents=True, exist_ok=True)
    _write_index(folder, {"backgrounds": [background(folder, name) for name in BACKGROUNDS]})


def tones(audio: Path) -> None:
    """All bells and breath cues, with their index."""
    folder = audio / "tones"
    folder.mkdir(parents=True, exist_ok=True)
    made = [*(bell(folder, shape) for shape in BELLS), *(breath_cue(folder, cue) for cue in CUES)]
    _write_index(folder, {"tones": made})


def levelled(sound: Samples, lufs: float) -> Samples:
    """The sound brought to an integrated loudness."""
    return np.asarray(sound * to_ratio(lufs - integrated(sound, opus.RATE)))


def _written(path: Path, sound: Samples) -> Samples:
    opus.write_ringing(path, sound, kbits=_TONE_KBITS)
    return opus.read(path)


def _facts(heard: Samples) -> dict[str, object]:
    return {
        "seconds": len(heard) / opus.RATE,
        "frames": len(heard),
        "lufs": round(integrated(heard, opus.RATE), 2),
        "peak_dbtp": round(true_peak(heard), 2),
    }


def _write_index(folder: Path, index: dict[str, object]) -> None:
    (folder / "index.json").write_text(json.dumps(index, indent=1) + "\n", encoding="utf-8")
