"""Turns a score into samples, block by block, at flat memory."""

import audioop
from collections.abc import Iterator
from typing import Final, assert_never

import numpy as np

from mindbody.audio import CHANNELS, FRAME_BYTES, RATE, to_frames
from mindbody.audio.clips import Clips
from mindbody.audio.levels import BACKGROUND_UNDER_VOICE, BELL_UNDER_VOICE, Levels
from mindbody.audio.loop import Loop
from mindbody.audio.score import BellCue, BreathCue, Cue, Score, VoiceCue
from mindbody.audio.shape import Gain, Shape, presence, soft_fall
from mindbody.audio.sound_files import SoundNotReadable

__all__ = ["BLOCK", "EASE_OUT_FRAMES", "Levels", "Mixer"]

BLOCK: Final = RATE // 5
"""Frames mixed at a time. Blocks lie on a fixed grid: the samples do not depend on how many are asked for."""

EASE_OUT_FRAMES: Final = to_frames(10.0)
AHEAD: Final = 2
"""Spoken lines that are being decoded while one is heard."""

_FADE_IN: Final = to_frames(4.0)
_FADE_OUT: Final = to_frames(6.0)
_RING_OUT: Final = to_frames(1.5)
_ATTACK: Final = to_frames(0.3)
_RELEASE: Final = to_frames(0.8)
_LONGEST_RING: Final = to_frames(60.0)
_SILENCE: Final = bytes(BLOCK * FRAME_BYTES)


class _Sounding:
    """A cue that is being heard: its samples and where they lie."""

    __slots__ = ("cue", "data", "end", "start")

    def __init__(self, cue: Cue, data: bytes) -> None:
        self.cue = cue
        self.data = data
        self.start = cue.start
        frames = len(data) // FRAME_BYTES
        self.end = cue.start + (min(frames, cue.frames) if isinstance(cue, VoiceCue) else frames)


class Mixer:
    """The samples of a score. The same code feeds the player and the export.

    Not for two threads at once: an export has a mixer of its own.
    """

    def __init__(self, score: Score, clips: Clips, levels: Levels | None = None) -> None:
        """Raises UnknownBackground."""
        self.score = score
        self._clips = clips
        self._levels = self._levels_before = (levels or Levels()).within_reach()
        self._ramp_block: int | None = None
        self._loop: Loop | None = clips.background(score.background) if score.background else None
        self._swell = _swell(score.frames)
        self._ring = Shape([(max(0, score.frames - _RING_OUT), 1.0), (score.frames, 0.0)])
        self._voices = presence(
            [(cue.start, cue.start + cue.frames) for cue in score.cues if isinstance(cue, VoiceCue)],
            attack=_ATTACK,
            release=_RELEASE,
        )
        self._ease_out: Shape | None = None
        self._position = 0
        self._rendered: tuple[int, bytes] = (-1, b"")
        self._sounding: list[_Sounding] = []
        self._next_cue = 0
        self._next_block = 0
        self._fetch_after(-1)

    @property
    def frames(self) -> int:
        """Length of the whole."""
        return self.score.frames

    @property
    def position(self) -> int:
        """The frame that is read next."""
        return self._position

    def seek(self, frame: int) -> None:
        """Read on from `frame`, held to the length. An ease-out that had begun is taken back."""
        self._position = min(max(frame, 0), self.frames)
        self._levels_before, self._ramp_block = self._levels, None
        if self._ease_out is not None:
            self._ease_out = None
            self._rendered = (-1, b"")

    def read(self, frames: int) -> bytes:
        """The next `frames` frames: fewer at the end, none after it."""
        wanted = min(frames, self.frames - self._position)
        pieces = []
        while wanted > 0:
            block, offset = divmod(self._position, BLOCK)
            if self._rendered[0] != block:
                self._rendered = (block, self._render(block))
            taken = min(BLOCK - offset, wanted)
            pieces.append(self._rendered[1][offset * FRAME_BYTES : (offset + taken) * FRAME_BYTES])
            self._position += taken
            wanted -= taken
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def blocks(self) -> Iterator[bytes]:
        """All that is left to read, block by block."""
        while block := self.read(BLOCK - self._position % BLOCK):
            yield block

    def set_levels(self, levels: Levels) -> None:
        """New levels, reached smoothly over the next block that is mixed."""
        block, offset = divmod(self._position, BLOCK)
        upcoming = block + 1 if offset and self._rendered[0] == block else block
        if self._ramp_block != upcoming:
            self._levels_before = self._levels
        self._levels, self._ramp_block = levels.within_reach(), upcoming

    def ease_out_from(self, frame: int) -> int:
        """Fade all sound away over ten seconds from `frame`, softly at both ends.

        Returns the frame from which it is quiet: the end of the piece when that comes first.
        """
        quiet = min(frame + EASE_OUT_FRAMES, self.frames)
        self._ease_out = soft_fall(frame, quiet - frame)
        self._rendered = (-1, b"")
        return quiet

    def _render(self, block: int) -> bytes:
        start, end = block * BLOCK, min((block + 1) * BLOCK, self.frames)
        if block != self._next_block:
            self._sounding, self._next_cue = [], 0
        self._next_block = block + 1
        mix = self._background(start, end)
        for sounding in self._heard(start, end):
            mix = self._added(mix, sounding, start, end)
        if self._ease_out is not None:
            mix = _scaled(mix, self._ease_out.over(start, end))
        return mix

    def _background(self, start: int, end: int) -> bytes:
        if self._loop is None:
            return _SILENCE[: (end - start) * FRAME_BYTES]
        gain = self._swell.over(start, end) * self._background_level(start, end)
        try:
            sound = self._loop.read(start, end - start)
        except SoundNotReadable as error:
            self._clips.report(f"background {self.score.background}", str(error))
            self._loop = None
            return _SILENCE[: (end - start) * FRAME_BYTES]
        following = self._loop.following(start)
        if following is not None:
            self._clips.decode_ahead(self._loop, following)
        return _scaled(sound, gain)

    def _background_level(self, start: int, end: int) -> Gain:
        level = self._level("background", start, end)
        if (level if isinstance(level, float) else level.max()) <= BACKGROUND_UNDER_VOICE:
            return level
        under = np.minimum(level, BACKGROUND_UNDER_VOICE)
        return level + (under - level) * self._voices.over(start, end)

    def _heard(self, start: int, end: int) -> list[_Sounding]:
        """What sounds between two frames. Cues that begin here are taken up, those that ended let go."""
        cues = self.score.cues
        kept = [sounding for sounding in self._sounding if sounding.end > start]
        while self._next_cue < len(cues) and cues[self._next_cue].start < end:
            cue = cues[self._next_cue]
            if _may_reach(cue, start):
                data = self._sound_of(cue)
                if data is not None:
                    sounding = _Sounding(cue, data)
                    if sounding.end > start:
                        kept.append(sounding)
                self._fetch_after(self._next_cue)
            self._next_cue += 1
        self._sounding = kept
        return kept

    def _sound_of(self, cue: Cue) -> bytes | None:
        match cue:
            case VoiceCue():
                return self._clips.voice(cue.clip) if cue.clip else None
            case BellCue():
                return self._clips.bell(soft=cue.soft)
            case BreathCue():
                return self._clips.tone(cue.do) if cue.tone else None
            case _:
                assert_never(cue)

    def _fetch_after(self, index: int) -> None:
        """Begin to decode the next few sounds, so that no pull has to wait for one."""
        for cue in self.score.cues[index + 1 : index + 1 + AHEAD]:
            match cue:
                case VoiceCue():
                    if cue.clip:
                        self._clips.prefetch_voice(cue.clip)
                case BellCue():
                    self._clips.prefetch_bell(soft=cue.soft)
                case BreathCue():
                    pass
                case _:
                    assert_never(cue)

    def _added(self, mix: bytes, sounding: _Sounding, start: int, end: int) -> bytes:
        first, last = max(start, sounding.start), min(end, sounding.end)
        piece = sounding.data[(first - sounding.start) * FRAME_BYTES : (last - sounding.start) * FRAME_BYTES]
        piece = _scaled(piece, self._gain(sounding.cue, first, last))
        if first == start and last == end:
            return audioop.add(mix, piece, 2)
        head, tail = (first - start) * FRAME_BYTES, (last - start) * FRAME_BYTES
        return mix[:head] + audioop.add(mix[head:tail], piece, 2) + mix[tail:]

    def _gain(self, cue: Cue, first: int, last: int) -> Gain:
        match cue:
            case VoiceCue():
                return self._level("voice", first, last)
            case BellCue():
                under = 1.0 - (1.0 - BELL_UNDER_VOICE) * self._voices.over(first, last)
                return self._level("bell", first, last) * under * self._ring.over(first, last)
            case BreathCue():
                return self._level("tone", first, last) * self._ring.over(first, last)
            case _:
                assert_never(cue)

    def _level(self, kind: str, first: int, last: int) -> Gain:
        """The person's level for a kind of sound, over frames that lie within one block."""
        now: float = getattr(self._levels, kind)
        before: float = getattr(self._levels_before, kind)
        if first // BLOCK != self._ramp_block or now == before:
            return now
        whole = np.linspace(before, now, BLOCK, endpoint=False)
        return whole[first % BLOCK : first % BLOCK + last - first]


def _swell(frames: int) -> Shape:
    """A background comes in and goes out gently, also in the shortest piece."""
    up, down = min(_FADE_IN, frames // 4), min(_FADE_OUT, frames // 4)
    return Shape([(0, 0.0), (up, 1.0), (frames - down, 1.0), (frames, 0.0)])


def _may_reach(cue: Cue, frame: int) -> bool:
    return cue.start + (cue.frames if isinstance(cue, VoiceCue) else _LONGEST_RING) > frame


def _scaled(data: bytes, gain: Gain) -> bytes:
    if isinstance(gain, np.ndarray):
        samples = np.frombuffer(data, np.int16).reshape(-1, CHANNELS) * gain[:, None]
        return samples.astype(np.int16).tobytes()
    return data if gain == 1.0 else audioop.mul(data, 2, gain)
