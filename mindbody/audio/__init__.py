"""Guided sound: a script and a length become timed cues, samples, a file or a loudspeaker."""

from typing import Final

RATE: Final = 48_000
"""Frames a second, of every clip and of the mix."""

CHANNELS: Final = 2
"""The mix is stereo."""

FRAME_BYTES: Final = 2 * CHANNELS
"""Bytes of one frame of the mix: signed 16 bit, interleaved."""


def to_frames(seconds: float) -> int:
    """The nearest whole number of frames."""
    return round(seconds * RATE)
