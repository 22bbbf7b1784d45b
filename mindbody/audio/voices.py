"""A narrator's clips: which sentence is spoken by which file, and for how long."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mindbody.audio import RATE, to_frames
from mindbody.content.arranging import reading_seconds
from mindbody.content.languages import ENGLISH

INDEX = "index.json"


class VoiceNotReadable(ValueError):  # noqa: N818  it reads as a sentence where it is caught
    """A narrator's folder holds no index that can be read; the message is one clear sentence."""


@dataclass(frozen=True, slots=True)
class ClipInfo:
    """One spoken sentence on disk; `frames` at 48 kHz, `lead` of them before the voice is heard."""

    path: Path
    frames: int
    lead: int = 0


@dataclass(frozen=True, slots=True)
class Voice:
    """A narrator. `clips` is keyed by the spelling that was spoken (`Spoken.say`)."""

    id: str
    clips: Mapping[str, ClipInfo] = field(default_factory=dict)

    @classmethod
    def silent(cls) -> "Voice":
        """Nobody speaks: every line takes the time it takes to read, and shows as a caption."""
        return cls("silent")

    def frames_of(self, text: str) -> int:
        """Frames a line takes: its clip's length, or reading time where there is no clip."""
        clip = self.clips.get(text)
        return clip.frames if clip else to_frames(reading_seconds(text))

    def seconds_of(self, text: str) -> float:
        """The same in seconds."""
        return self.frames_of(text) / RATE


def read_voice(folder: Path) -> Voice:
    """The narrator in `folder`, by its index. Clip files are not opened here.

    Raises VoiceNotReadable.
    """
    index = folder / INDEX
    try:
        content = json.loads(index.read_text(encoding="utf-8"))
        clips = {
            str(entry["text"]): ClipInfo(
                folder / str(entry["file"]), _frames(entry), to_frames(float(entry.get("lead", 0.0)))
            )
            for entry in content["clips"]
        }
        name = str(content.get("voice", folder.name))
    except FileNotFoundError:
        raise VoiceNotReadable(f"{folder.name}: there is no voice here ({index} is missing).") from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise VoiceNotReadable(f"{index}: the list of clips cannot be read ({error}).") from None
    return Voice(name, clips)


def voice_folder(audio: Path, language: str, name: str) -> Path:
    """Where the clips of a narrator are, among all sounds. language: its code."""
    return _narrators(audio, language) / name


def list_voices(audio: Path, language: str = ENGLISH) -> tuple[str, ...]:
    """Ids of the narrators that speak `language`, sorted."""
    return tuple(sorted(index.parent.name for index in _narrators(audio, language).glob(f"*/{INDEX}")))


def _narrators(audio: Path, language: str) -> Path:
    return audio / "voice" / language


def _frames(entry: Mapping[str, object]) -> int:
    frames = entry.get("frames")
    if isinstance(frames, int):
        return frames
    seconds = entry["seconds"]
    if not isinstance(seconds, int | float):
        raise TypeError(f"seconds of {entry['file']} is not a number")
    return to_frames(seconds)
