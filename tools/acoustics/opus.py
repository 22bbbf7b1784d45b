"""Ogg Opus at 48 kHz through libsndfile, and files whose end runs into their start."""

from pathlib import Path
from typing import Final

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


def write(path: Path, sound: Samples, *, kbits: float) -> None:
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


def read(path: Path) -> Samples:
    """Decode a file to 48 kHz floats. Raises ValueError for any other rate."""
    sound, rate = soundfile.read(path, dtype="float64")
    if rate != RATE:
        raise ValueError(f"{path.name} has {rate} frames a second; all sound here has {RATE}")
    return np.asarray(sound, dtype=np.float64)


def write_loop(path: Path, loop: Samples, *, kbits: float) -> None:
    """Write one turn of a seamless loop so that its end stays whole through the codec.

    A codec spoils the last frames of a file, for it can't see what follows. So the start of the next
    turn is encoded too, and the last page tells the player where the turn ends (RFC 7845, 4.4). The
    start needs no such care, and moving it by pre-skip would make players that seek to it start cold.
    """
    write(path, np.concatenate([loop, loop[:_BEYOND]]), kbits=kbits)
    laid = pages(path.read_bytes())
    head = laid[0].body
    end = int.from_bytes(head[_SKIP_AT : _SKIP_AT + 2], "little") + len(loop)
    path.write_bytes(pages_to_bytes(_ending_at(laid, end)))


def _ending_at(laid: list[Page], end: int) -> list[Page]:
    """The pages up to the one that reaches frame `end`, which becomes the last."""
    for index, page in enumerate(laid):
        if page.granule >= end:
            return [*laid[:index], page.as_last(end)]
    raise ValueError("the file ends before its loop does")
