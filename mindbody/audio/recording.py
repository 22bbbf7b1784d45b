"""Plays a person's own recording from its file, at flat memory."""

import logging
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import soundfile

from mindbody.audio import CHANNELS, RATE, to_frames
from mindbody.audio.levels import Levels
from mindbody.audio.shape import Shape, soft_fall
from mindbody.audio.sound_files import SoundNotReadable
from mindbody.content.translatable import Translatable

EASE_OUT_FRAMES: Final = to_frames(10.0)
RAMP_FRAMES: Final = to_frames(0.2)
"""A new level is reached over this."""

_TROUBLES: Final = (OSError, RuntimeError, TypeError, ValueError)

log = logging.getLogger(__name__)


class Recording:
    """A `Piece` over a file that `taken_in` made. Nothing but what is asked for is decoded.

    What can't be decoded on the way is silence, said once in the log: the clock goes on.
    """

    def __init__(self, path: Path, levels: Levels | None = None) -> None:
        """Raises SoundNotReadable when the file is not there, is no such sound, or lacks its end."""
        try:
            self._file = soundfile.SoundFile(path)
        except _TROUBLES as error:
            raise SoundNotReadable(
                Translatable("{file} cannot be read as sound ({error}).", file=path.name, error=error)
            ) from None
        self._frames = int(self._file.frames)
        self._position = 0
        self._level = (levels or Levels()).within_reach().voice
        self._ramp: Shape | None = None
        self._fall: Shape | None = None
        self._is_faulty = False
        if (self._file.samplerate, self._file.channels) != (RATE, CHANNELS) or not self._has_its_end():
            self.close()
            raise SoundNotReadable(Translatable("{file} is not whole.", file=path.name))

    def close(self) -> None:
        """Let the file go; nothing can be read any more."""
        self._file.close()

    @property
    def frames(self) -> int:
        """Length of the whole."""
        return self._frames

    @property
    def position(self) -> int:
        """The frame that is read next."""
        return self._position

    def seek(self, frame: int) -> None:
        """Read on from `frame`, held to the length. An ease-out that had begun is taken back."""
        self._position = min(max(frame, 0), self._frames)
        self._ramp = self._fall = None

    def read(self, frames: int) -> bytes:
        """The next `frames` frames: fewer at the end, none after it."""
        start, end = self._position, min(self._position + max(frames, 0), self._frames)
        if start == end:
            return b""
        samples = self._decoded(start, end)
        self._position = end
        gain = self._level if self._ramp is None else self._ramp.over(start, end)
        if self._fall is not None:
            gain = gain * self._fall.over(start, end)
        if isinstance(gain, np.ndarray):
            return (samples * gain[:, None]).astype(np.int16).tobytes()
        return samples.tobytes() if gain == 1.0 else (samples * gain).astype(np.int16).tobytes()

    def set_levels(self, levels: Levels) -> None:
        """The level of the voice, reached smoothly."""
        before, self._level = self._level_at(self._position), levels.within_reach().voice
        self._ramp = Shape([(self._position, before), (self._position + RAMP_FRAMES, self._level)])

    def ease_out_from(self, frame: int) -> int:
        """Fade away over ten seconds from `frame`, softly at both ends.

        Returns the frame from which it is quiet: the end of the recording when that comes first.
        """
        quiet = min(frame + EASE_OUT_FRAMES, self._frames)
        self._fall = soft_fall(frame, quiet - frame)
        return quiet

    def _level_at(self, frame: int) -> float:
        if self._ramp is None:
            return self._level
        gain = self._ramp.over(frame, frame + 1)
        return float(gain if isinstance(gain, float) else gain[0])

    def _has_its_end(self) -> bool:
        """A copy that broke off has its beginning and its promised length, but no last frame."""
        if self._frames <= 0:
            return False
        try:
            self._file.seek(self._frames - 1)
            there = len(self._file.read(1, dtype="int16", always_2d=True)) == 1
            self._file.seek(0)
        except _TROUBLES:
            return False
        return there

    def _decoded(self, start: int, end: int) -> npt.NDArray[np.int16]:
        samples = np.zeros((end - start, CHANNELS), np.int16)
        try:
            if self._file.tell() != start:
                self._file.seek(start)
            found = self._file.read(end - start, dtype="int16", always_2d=True)
        except _TROUBLES as error:
            self._fault(type(error).__name__)
            return samples
        if len(found) < len(samples):
            self._fault("it ends too early")
        samples[: len(found)] = found
        return samples

    def _fault(self, reason: str) -> None:
        if not self._is_faulty:
            self._is_faulty = True
            log.warning("a recording was not heard in full: %s", reason)
