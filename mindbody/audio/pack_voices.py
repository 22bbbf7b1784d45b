"""The spoken lines that a pack brings with it: `voice/NARRATOR/index.json`, and a sound file a line."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from mindbody.audio.voices import INDEX, Voice, VoiceNotReadable, read_voice
from mindbody.content.findings import Finding
from mindbody.content.pack_names import SOUNDS, name_trouble
from mindbody.content.reading import VOICES

LONGEST: Final = 120.0
"""Seconds of one spoken line. A line is one breath; a recording of a whole practice is something else."""

NEAR: Final = 0.1
"""Seconds by which a file may be longer or shorter than the index says."""

_FORMATS: Final = ("OGG", "FLAC", "WAV", "WAVEX")
_LIST: Final = 'expected {"clips": [{"text": "...", "file": "...", "seconds": 2.5}, ...]}'


def pack_voices(pack: Path) -> tuple[Voice, ...]:
    """The narrators of a pack that can be read, each under a name of its own."""
    voices: list[Voice] = []
    for folder in _narrators(pack):
        try:
            voices.append(replace(read_voice(folder), id=f"{pack.name}.{folder.name}"))
        except VoiceNotReadable:
            continue
    return tuple(voices)


def voice_findings(pack: Path) -> tuple[Finding, ...]:
    """What speaks against the sounds of a pack, each of which is decoded whole."""
    found: list[Finding] = []
    for folder in _narrators(pack):
        found.extend(_Narrator(pack, folder).findings())
    stray = (path for path in (pack / VOICES).glob("*") if path.is_file())
    for path in stray:
        told = f"the file lies beside the narrators; expected it in {VOICES}/NARRATOR/"
        found.append(Finding(path.relative_to(pack).as_posix(), 1, told))
    return tuple(sorted(found))


def _narrators(pack: Path) -> tuple[Path, ...]:
    return tuple(sorted(path for path in (pack / VOICES).glob("*") if path.is_dir()))


class _Narrator:
    """One folder of spoken lines, held against its index."""

    def __init__(self, pack: Path, folder: Path) -> None:
        self._folder = folder
        self._name = folder.relative_to(pack).as_posix()
        self._raw = ""

    def findings(self) -> Iterator[Finding]:
        """What is wrong with the index, and with each sound it names or forgets."""
        try:
            self._raw = (self._folder / INDEX).read_text("utf-8")
            clips = json.loads(self._raw)["clips"]
            if not (isinstance(clips, list) and clips and all(isinstance(each, dict) for each in clips)):
                raise TypeError
        except FileNotFoundError:
            yield self._wrong(INDEX, 1, f"there is no {INDEX} for this voice; {_LIST}")
            return
        except json.JSONDecodeError as error:
            yield self._wrong(INDEX, error.lineno, f"this can't be read as JSON ({error.msg}); {_LIST}")
            return
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            yield self._wrong(INDEX, 1, f"the list of clips can't be read; {_LIST}")
            return
        for clip in clips:
            yield from self._clip(clip)
        named = {str(clip.get("file")) for clip in clips} | {INDEX}
        for path in sorted(self._folder.rglob("*")):
            name = path.relative_to(self._folder).as_posix()
            if path.is_file() and name not in named:
                yield self._wrong(name, 1, f"no line of {INDEX} names this file; expected one to")

    def _clip(self, clip: Mapping[str, Any]) -> Iterator[Finding]:
        text, file, seconds = clip.get("text"), clip.get("file"), clip.get("seconds")
        line = self._line_of(file)
        if not (isinstance(text, str) and text.strip() and isinstance(file, str)):
            yield self._wrong(INDEX, line, f"a clip without its “text” or its “file”; {_LIST}")
            return
        path = self._folder / file
        if "/" in file or name_trouble(file) or path.suffix.casefold() not in SOUNDS:
            told = f"“{file[:60]}” is no sound beside this index; expected a name that ends in"
            yield self._wrong(INDEX, line, f"{told} {', '.join(SOUNDS)}")
            return
        if isinstance(seconds, bool) or not isinstance(seconds, int | float):
            yield self._wrong(INDEX, line, f"the clip of “{text[:40]}” has no “seconds”; {_LIST}")
            return
        try:
            length = _decoded(path)
        except (OSError, RuntimeError, ValueError) as error:
            told = str(error).strip(". ") or "it holds no sound"
            yield self._wrong(file, 1, f"the sound can't be read ({told}); expected Opus, FLAC or WAV")
            return
        if length > LONGEST:
            yield self._wrong(file, 1, f"the sound is longer than {LONGEST:g} s; expected one spoken line")
        elif abs(length - seconds) > NEAR:
            told = f"“{file}” lasts {length:.2f} s, and “seconds” says {seconds:g}; expected the same"
            yield self._wrong(INDEX, line, told)

    def _line_of(self, file: object) -> int:
        place = self._raw.find(json.dumps(file, ensure_ascii=False)) if isinstance(file, str) else -1
        return self._raw.count("\n", 0, max(0, place)) + 1

    def _wrong(self, file: str, line: int, message: str) -> Finding:
        return Finding(f"{self._name}/{file}", line, message)


def _decoded(path: Path) -> float:
    """Seconds of a sound, every sample of which could be read; more than `LONGEST` are not. Raises OSError,
    RuntimeError or ValueError."""
    import soundfile

    with soundfile.SoundFile(path) as opened:
        if opened.format not in _FORMATS:
            raise ValueError(f"it is {opened.format}")
        frames = 0
        for block in opened.blocks(opened.samplerate, dtype="int16"):
            frames += len(block)
            if frames > LONGEST * opened.samplerate:
                return LONGEST + 1
        if not frames:
            raise ValueError("it holds no sound")
        if frames < opened.frames:
            raise ValueError("it is cut short")
        return float(frames / opened.samplerate)
