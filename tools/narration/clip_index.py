"""The list of a narrator's clips: which sentence is in which file, and how it was made."""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from tools.narration import shaping

NAME: Final = "index.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """One spoken sentence. `speed` is the one asked for, `spoken_at` the one that came out best (a take
    may be a little faster or slower). `gain` in dB is what brought the voice to its level. `lead` are the
    seconds until it is heard."""

    text: str
    file: str
    seconds: float
    frames: int
    words: int
    speed: float
    spoken_at: float
    gain: float
    lead: float = shaping.LEAD


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipIndex:
    """A narrator's clips by their text."""

    voice: str
    model: str
    clips: Mapping[str, Clip]


def file_name(text: str, *, voice: str, speed: float, model: str) -> str:
    """A clip's file: the first 16 hex digits of SHA-256 over what makes it sound as it does."""
    made_of = "|".join((text, voice, f"{speed:g}", model))
    return hashlib.sha256(made_of.encode()).hexdigest()[:16] + ".opus"


def read(folder: Path, *, voice: str, model: str) -> ClipIndex:
    """The index in a folder; empty where there is none, or where another model spoke."""
    path = folder / NAME
    if not path.exists():
        return ClipIndex(voice=voice, model=model, clips={})
    found = json.loads(path.read_text(encoding="utf-8"))
    if (found["voice"], found["model"]) != (voice, model):
        return ClipIndex(voice=voice, model=model, clips={})
    return ClipIndex(
        voice=voice, model=model, clips={entry["text"]: Clip(**entry) for entry in found["clips"]}
    )


def named(folder: Path) -> tuple[str, str]:
    """Voice and model of the index in a folder. Raises FileNotFoundError where there is none."""
    found = json.loads((folder / NAME).read_text(encoding="utf-8"))
    return found["voice"], found["model"]


def write(folder: Path, index: ClipIndex, order: Iterable[str]) -> None:
    """Write the index whole or not at all; clips stand in the given order of texts, others after them."""
    listed = [index.clips[text] for text in order if text in index.clips]
    seen = {clip.text for clip in listed}
    rest = sorted(
        (clip for text, clip in index.clips.items() if text not in seen), key=lambda clip: clip.text
    )
    lines = ",\n".join(" " + json.dumps(asdict(clip), ensure_ascii=False) for clip in [*listed, *rest])
    head = f'{{"voice": {json.dumps(index.voice)}, "model": {json.dumps(index.model)}, "clips": [\n'
    fresh = folder / (NAME + ".new")
    with fresh.open("w", encoding="utf-8") as file:
        file.write(head + lines + "\n]}\n")
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(folder / NAME)
