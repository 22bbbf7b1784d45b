"""Ogg Opus at 48 kHz through libsndfile, and files whose end runs into their start."""

from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np
import soundfile

from tools.acoustics.loudness import Samples
from tools.acoustics.ogg import Page, pages, pages_to_bytes

RATE: Final = 48_000
"""The one rate of all sound files, in frames a second."""

_LOWEST: Final = 6.0
_SPAN: Final = 250.0
# Where the head of a file says how many frames a player must drop at its start (RFC 7845, 5.1).
_SKIP_AT: Final = 10
_BEYOND: Final = RATE // 5
_BLOCK: Final = 8_192


def write(path: Path | BinaryIO, sound: Samples, *, kbits: float) -> None:
    """Write sound as Ogg Opus, about `kbits` thousand bits a second for each channel (6 to 256)."""
    # libsndfile maps its compression level linearly on 256 down to 6 kbit/s a channel.
    level = 1.0 - (kbits - _LOWEST) / _SPAN
    if not 0.0 <= level <= 1.0:
        raise ValueError(f"{kbits} kbit/s a channel is outside 6 to 256")
    frames = np.asarray(sound, dtype=np.float32)
    channels = 1 if frames.ndim == 1 else frames.shape[1]
    with soundfile.SoundFile(
        path, "w", RATE, channels, "OPUS", format="OGG", compression_level=level
    ) as file:
        # In blocks: one long write of an Ogg file has overflowed libsndfile's stack.
        for start in range(0, len(frames), _BLOCK):
            file.write(frames[start : start + _BLOCK])


def read(path: Path | BinaryIO) -> Samples:
    """Decode a file to 48 kHz floats. Raises ValueError for any other rate."""
    sound, rate = soundfile.read(path, dtype="float64")
    if rate != RATE:
        raise ValueError(f"it has {rate} frames a second; all sound here has {RATE}")
    return np.asarray(sound, dtype=np.float64)


def through(sound: Samples, *, kbits: float) -> Samples:
    """The sound as it comes out of the codec."""
    memory = BytesIO()
    write(memory, sound, kbits=kbits)
    memory.seek(0)
    return read(memory)


def write_loop(path: Path, loop: Samples, *, kbits: float) -> None:
    """Write one turn of a seamless loop; its end is coded as what it is, the way into the next turn."""
    _write_followed(path, loop, loop[:_BEYOND], kbits)


def write_ringing(path: Path, sound: Samples, *, kbits: float) -> None:
    """Write a sound that rings out to its very last frame; its end is coded as the way into silence."""
    _write_followed(path, sound, np.zeros((_BEYOND, *sound.shape[1:])), kbits)


def _write_followed(path: Path, sound: Samples, beyond: Samples, kbits: float) -> None:
    """Write a sound with what follows it, and tell the player where the sound ends (RFC 7845, 4.4).

    A codec spoils the last frames of a file, for it can't see what comes after. The start needs no such
    care, and moving it by pre-skip would make players that seek to it start cold.
    """
    write(path, np.concatenate([sound, beyond]), kbits=kbits)
    laid = pages(path.read_bytes())
    head = laid[0].body
    end = int.from_bytes(head[_SKIP_AT : _SKIP_AT + 2], "little") + len(sound)
    path.write_bytes(pages_to_bytes(_ending_at(laid, end)))


def _ending_at(laid: list[Page], end: int) -> list[Page]:
    """The pages up to the one that reaches frame `end`, which becomes the last."""
    for index, page in enumerate(laid):
        if page.granule >= end:
            return [*laid[:index], page.as_last(end)]
    raise ValueError("the file ends before its sound does")
