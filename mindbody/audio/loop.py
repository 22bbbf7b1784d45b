"""A background that repeats without a seam, decoded a second at a time."""

import audioop
import threading
from pathlib import Path

import numpy as np
import soundfile

from mindbody.audio import CHANNELS, FRAME_BYTES, RATE
from mindbody.audio.levels import BACKGROUND_CEILING
from mindbody.audio.sound_files import FULL_SCALE, SoundNotReadable, held_under
from mindbody.content.translatable import Translatable

CHUNK = RATE


class Loop:
    """An endless sound at its designed level. Chunks are kept: each is decoded once."""

    def __init__(self, path: Path, gain: float) -> None:
        """gain: factor from the file's loudness to the designed one. Raises SoundNotReadable."""
        self._gain = gain
        self._chunks: dict[int, bytes] = {}
        self._asked: set[int] = set()
        self._reading = threading.Lock()
        try:
            self._file = soundfile.SoundFile(path)
        except (OSError, RuntimeError) as error:
            raise SoundNotReadable(
                Translatable("{file} cannot be read as sound ({error}).", file=path.name, error=error)
            ) from None
        if self._file.samplerate != RATE or self._file.frames < CHUNK:
            self._file.close()
            raise SoundNotReadable(
                Translatable(
                    "{file} must be a loop of a second or more at {rate} Hz.", file=path.name, rate=RATE
                )
            )
        self.frames = int(self._file.frames)

    def read(self, start: int, frames: int) -> bytes:
        """Frames of the endless sound from `start` on. Raises SoundNotReadable."""
        pieces = []
        while frames > 0:
            at = start % self.frames
            index, offset = divmod(at, CHUNK)
            chunk = self.chunk(index)
            piece = chunk[offset * FRAME_BYTES : (offset + frames) * FRAME_BYTES]
            pieces.append(piece)
            taken = len(piece) // FRAME_BYTES
            start, frames = start + taken, frames - taken
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def chunk(self, index: int) -> bytes:
        """One second of the file (the last one may be shorter). Safe to call from any thread."""
        found = self._chunks.get(index)
        if found is None:
            with self._reading:
                found = self._chunks.get(index) or self._decoded(index)
                self._chunks[index] = found
        return found

    def following(self, start: int) -> int | None:
        """The chunk after the one that holds `start`; None when it is there or was named before."""
        index = ((start % self.frames) // CHUNK + 1) % -(-self.frames // CHUNK)
        if index in self._chunks or index in self._asked:
            return None
        self._asked.add(index)
        return index

    def _decoded(self, index: int) -> bytes:
        wanted = min(CHUNK, self.frames - index * CHUNK)
        try:
            if self._file.tell() != index * CHUNK:
                self._file.seek(index * CHUNK)
            samples = self._file.read(wanted, dtype="int16", always_2d=True)
        except (OSError, RuntimeError) as error:
            raise SoundNotReadable(
                Translatable("{file} breaks off ({error}).", file=Path(self._file.name).name, error=error)
            ) from None
        if len(samples) < wanted:
            raise SoundNotReadable(
                Translatable("{file} is shorter than it says.", file=Path(self._file.name).name)
            )
        if samples.shape[1] < CHANNELS:
            samples = np.repeat(samples[:, :1], CHANNELS, axis=1)
        data = audioop.mul(np.ascontiguousarray(samples[:, :CHANNELS]).tobytes(), 2, self._gain)
        if audioop.max(data, 2) > BACKGROUND_CEILING * FULL_SCALE:
            data = held_under(np.frombuffer(data, np.int16), BACKGROUND_CEILING).tobytes()
        return data
