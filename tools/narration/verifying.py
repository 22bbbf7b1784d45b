"""Every clip against its sentence: the list of those that must not ship as they are."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import soundfile

from mindbody.content.spoken import SpokenLine
from tools.acoustics import opus
from tools.narration.clip_index import Clip
from tools.narration.hearing import Listener
from tools.narration.judging import judge
from tools.narration.manner import ALOUD, Manner

WAIVERS: Final = "waivers.json"
MOST_WAIVED: Final = 0.01
"""The share of clips that may ship in spite of a fault, each with its reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A clip that should be looked at, and why."""

    text: str
    why: str

    def __str__(self) -> str:
        return f"{self.text!r}: {self.why}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What was found. waived: faults that a reason was given for. heard: how well each clip was heard."""

    faults: tuple[Fault, ...]
    waived: tuple[Fault, ...]
    heard: Mapping[str, float]


def verify(
    folder: Path,
    clips: Mapping[str, Clip],
    lines: Sequence[SpokenLine],
    listener: Listener | None,
    looked: Callable[[str], None] = lambda _text: None,
    manner: Manner = ALOUD,
) -> Verdict:
    """Judge the clips of the lines as a player decodes them. looked: told of each text when it is done.
    manner: how fast the narrator is."""
    found: list[Fault] = []
    heard: dict[str, float] = {}
    for line in lines:
        clip = clips.get(line.say)
        if clip is None:
            found.append(Fault(text=line.say, why="is not spoken yet"))
            continue
        wrong, heard[line.say] = _look(folder, clip, listener, manner)
        found.extend(Fault(text=line.say, why=why) for why in wrong)
        looked(line.say)
    waivers = read_waivers(folder)
    waived = tuple(fault for fault in found if fault.text in waivers)
    faults = [fault for fault in found if fault.text not in waivers]
    return Verdict(faults=(*faults, *_wrong_waivers(waivers, waived, heard)), waived=waived, heard=heard)


def read_waivers(folder: Path) -> dict[str, str]:
    """Text to reason, for clips that ship in spite of a fault; empty where there are none."""
    path = folder / WAIVERS
    if not path.exists():
        return {}
    return {str(text): str(reason) for text, reason in json.loads(path.read_text(encoding="utf-8")).items()}


def _wrong_waivers(
    waivers: Mapping[str, str], waived: Sequence[Fault], heard: Mapping[str, float]
) -> list[Fault]:
    """Waivers without a reason, without a fault to waive, or too many of them."""
    used = {fault.text for fault in waived}
    wrong = [Fault(text=text, why="is waived without a reason") for text in used if not waivers[text].strip()]
    wrong += [
        Fault(text=text, why="is waived, but has no fault any more")
        for text in waivers
        if text in heard and text not in used
    ]
    if len(used) > MOST_WAIVED * len(heard):
        wrong.append(
            Fault(text=WAIVERS, why=f"waives {len(used)} of {len(heard)} clips, over one in a hundred")
        )
    return wrong


def _look(folder: Path, clip: Clip, listener: Listener | None, manner: Manner) -> tuple[list[str], float]:
    try:
        sound = opus.read(folder / clip.file)
    except (OSError, ValueError, soundfile.SoundFileError) as error:
        return [f"cannot be read ({error})"], 0.0
    judgement = judge(listener, sound, clip.text, clip.speed, manner=manner)
    faults = list(judgement.faults)
    if len(sound) != clip.frames:
        faults.append(f"has {len(sound)} frames, and the index says {clip.frames}")
    return faults, judgement.score
