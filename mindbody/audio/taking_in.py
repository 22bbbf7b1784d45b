"""Takes a person's own sound file in: heard out whole, kept as 48 kHz stereo FLAC, or not at all."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import soundfile
import soxr

from mindbody.audio import CHANNELS, RATE
from mindbody.audio.export import Cancelled, NotWritten, whole_or_not
from mindbody.audio.sound_files import FULL_SCALE, SoundNotReadable
from mindbody.content.translatable import Translatable

LONGEST_SECONDS: Final = 3 * 60 * 60
LARGEST_BYTES: Final = 1 << 30
FORMATS: Final = frozenset({"WAV", "WAVEX", "RF64", "FLAC", "OGG", "MP3"})
"""Kinds of file that are taken, by soundfile's names."""

SILENT: Final = 10 ** (-60 / 20)
"""A file whose highest peak is under this holds nothing that could be heard."""

_BLOCK: Final = 1 << 17
"""Samples decoded at a time, of all channels together."""

_SPARE_SECONDS: Final = 0.2
"""An MP3 may tell its length a few frames too long."""

Block = npt.NDArray[np.float32]


def take_in(source: Path, target: Path, progress: Callable[[float], bool]) -> float:
    """Write what `source` holds to `target` and return its seconds. `source` is only read.

    progress is told the share done, 0.0 to 1.0; when it returns False it stops. Raises SoundNotReadable with
    one sentence for the person, NotWritten, and Cancelled; in each case there is no `target`.
    """
    _check_size(source)
    try:
        sound = soundfile.SoundFile(source)
    except (OSError, RuntimeError, TypeError, ValueError):
        raise SoundNotReadable(_unknown(source)) from None
    with sound:
        if sound.format not in FORMATS:
            raise SoundNotReadable(_unknown(source))
        if sound.frames > LONGEST_SECONDS * sound.samplerate:
            raise SoundNotReadable(_too_long(source))
        with whole_or_not(target) as unfinished:
            frames = _write(sound, source, unfinished, progress)
    return frames / RATE


def _write(
    sound: soundfile.SoundFile, source: Path, unfinished: Path, progress: Callable[[float], bool]
) -> int:
    peak, frames = 0.0, 0
    with soundfile.SoundFile(
        unfinished, "w", samplerate=RATE, channels=CHANNELS, format="FLAC", subtype="PCM_16"
    ) as kept:
        for block in _at_our_rate(sound, source, progress):
            if len(block):
                peak = max(peak, float(np.abs(block).max()))
                frames += len(block)
                whole = np.clip(np.rint(block * FULL_SCALE), -FULL_SCALE, FULL_SCALE - 1)
                kept.write(whole.astype(np.int16))
    if peak < SILENT:
        raise SoundNotReadable(
            Translatable("“{name}” is silent from beginning to end, so it was not added.", name=source.name)
        )
    # Closing writes the last of it and says nothing when there is no room.
    if soundfile.info(unfinished).frames != frames:
        raise OSError("the end is missing")
    return frames


def _at_our_rate(
    sound: soundfile.SoundFile, source: Path, progress: Callable[[float], bool]
) -> Iterator[Block]:
    blocks = _decoded(sound, source, progress)
    if sound.samplerate == RATE:
        yield from blocks
        return
    stream = soxr.ResampleStream(sound.samplerate, RATE, CHANNELS, dtype="float32", quality="HQ")
    for block in blocks:
        yield stream.resample_chunk(block)
    yield stream.resample_chunk(np.zeros((0, CHANNELS), np.float32), last=True)


def _decoded(sound: soundfile.SoundFile, source: Path, progress: Callable[[float], bool]) -> Iterator[Block]:
    """Every frame as stereo, from first to last."""
    told, done = int(sound.frames), 0
    size = max(_BLOCK // sound.channels, 1)
    while True:
        try:
            block = sound.read(size, dtype="float32", always_2d=True)
        except (OSError, RuntimeError):
            raise SoundNotReadable(_broken(source)) from None
        if not len(block):
            break
        done += len(block)
        if done > LONGEST_SECONDS * sound.samplerate:
            raise SoundNotReadable(_too_long(source))
        if not progress(min(1.0, done / max(told, 1))):
            raise Cancelled
        pair = block[:, :CHANNELS] if sound.channels > 1 else np.repeat(block, CHANNELS, axis=1)
        yield np.ascontiguousarray(np.nan_to_num(pair, posinf=1.0, neginf=-1.0), np.float32)
    if not done:
        raise SoundNotReadable(
            Translatable("“{name}” holds no sound, so it was not added.", name=source.name)
        )
    if done + _SPARE_SECONDS * sound.samplerate < told:
        raise SoundNotReadable(_broken(source))


def _check_size(source: Path) -> None:
    try:
        is_file, size = source.is_file(), source.stat().st_size
    except OSError:
        is_file, size = False, 0
    if not is_file:
        raise SoundNotReadable(
            Translatable(
                "“{name}” cannot be opened. You might look whether it is still there.", name=source.name
            )
        )
    if size > LARGEST_BYTES:
        raise SoundNotReadable(
            Translatable(
                "“{name}” is larger than 1 GB. A shorter part of it, or an MP3, can be added.",
                name=source.name,
            )
        )


def _unknown(source: Path) -> Translatable:
    return Translatable(
        "“{name}” is not a sound that can be read here. WAV, FLAC, Ogg and MP3 files can be added.",
        name=source.name,
    )


def _broken(source: Path) -> Translatable:
    return Translatable(
        "“{name}” is damaged and breaks off. You might copy it again from where it came from.",
        name=source.name,
    )


def _too_long(source: Path) -> Translatable:
    return Translatable(
        "“{name}” is longer than 3 hours. A shorter part of it can be added.", name=source.name
    )


__all__ = ["Cancelled", "NotWritten", "SoundNotReadable", "take_in"]
