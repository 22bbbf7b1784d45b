"""Carries a piece to the ear, or through the silence where no device sounds, on one clock of content."""

from enum import Enum, auto
from typing import Final

from mindbody.audio import FRAME_BYTES, RATE, to_frames
from mindbody.audio.heard_clock import HeardClock
from mindbody.audio.output import Device, Pull, SoundOutput
from mindbody.audio.piece import Piece
from mindbody.audio.watch import FrozenWatch

RETRY_SECONDS: Final = 6.0
"""After a loss no new sound is begun for this long: before that, Qt can end the whole process."""

FADE_IN_FRAMES: Final = to_frames(0.04)


class Notice(Enum):
    """Something a person should be told, once and quietly."""

    NO_DEVICE = auto()
    SOUND_LOST = auto()
    SOUND_BACK = auto()
    RESTART_FOR_SOUND = auto()
    SLEPT = auto()


class Transport:
    """Where in the content we are, whoever keeps the time: the device's count, or the monotonic clock.

    All times are seconds; `now` is monotonic. Content goes back only by `set`.
    """

    def __init__(self, output: SoundOutput) -> None:
        self._output = output
        self._heard = HeardClock()
        self._frozen = FrozenWatch()
        self._source = 0
        self._source_began = 0.0
        """Content second at which the device's source began."""
        self._has_source = False
        self._is_trial = False
        """A source begun beside the silent clock, which gives way to it once it is heard."""
        self._silent: tuple[float, float] | None = None
        """Content second and moment at which the silent clock began."""
        self._retry_at: float | None = None
        self._was_lost = False
        self._told: set[Notice] = set()
        self._notices: list[Notice] = []

    @property
    def sounds(self) -> bool:
        """Whether the device keeps the time."""
        return self._has_source and self._silent is None

    def notices(self) -> tuple[Notice, ...]:
        """What has come up since the last call."""
        found, self._notices = tuple(self._notices), []
        return found

    def at(self, now: float) -> float:
        """Content heard by `now`."""
        return self._heard.at(now)

    @property
    def devices(self) -> tuple[Device, ...]:
        return self._output.devices()

    def choose(self, device: str) -> None:
        """Another device, from the next source on."""
        self._output.choose(device)

    def set(self, content: float) -> None:
        """Stand still at a place."""
        self._heard.set(content)

    def begin(self, piece: Piece, now: float) -> None:
        """Play on from the piece's place, in silence where there is no sound to be had."""
        if self._retry_at is not None and now < self._retry_at:
            self.begin_silently(now)
        elif self._output.restart_needed() or not self._output.available():
            self._tell_once(Notice.RESTART_FOR_SOUND if self._was_lost else Notice.NO_DEVICE)
            self.begin_silently(now)
            self._retry_at = now + RETRY_SECONDS
        else:
            self._silent = None
            self._start_source(piece)

    def begin_silently(self, now: float) -> None:
        """Go on by the clock on the wall of this process."""
        self._silent = (self._heard.at(now), now)

    def hold(self, now: float) -> None:
        """Stand still, ready to go on."""
        self._heard.at(now)
        self._heard.hold()
        self._silent = None
        if self._has_source:
            self._output.suspend()

    def go_on(self, piece: Piece, now: float) -> None:
        """After `hold`."""
        if self._has_source:
            self._output.resume()
            self._frozen.restart(begun=self._frozen.begun)
        else:
            piece.seek(to_frames(self._heard.at(now)))
            self.begin(piece, now)

    def leave(self) -> None:
        """Let the source go."""
        self._source += 1
        if self._has_source:
            self._output.stop()
        self._has_source = self._is_trial = False
        self._silent = None

    def follow(self, piece: Piece, now: float, elapsed: float, *, may_return: bool) -> None:
        """Look at the device and at the clock. may_return: whether sound that was lost may come back."""
        if self._has_source:
            self._listen(now, elapsed)
        if self._silent is not None:
            began, moment = self._silent
            self._heard.follow(began + now - moment, now)
            if may_return:
                self._try_again(piece, now)

    def _start_source(self, piece: Piece) -> None:
        self._source += 1
        self._has_source = True
        self._source_began = piece.position / RATE
        self._retry_at = None
        self._frozen.restart()
        self._output.start(self._source_from(piece, self._source))

    def _source_from(self, piece: Piece, source: int) -> Pull:
        """Frames of the piece as long as this source is the current one, then silence."""
        to_fade = FADE_IN_FRAMES if piece.position > 0 else 0

        def pull(frames: int) -> bytes:
            nonlocal to_fade
            data = piece.read(frames) if source == self._source else b""
            if to_fade and data:
                data, to_fade = _faded_in(data, to_fade)
            return data.ljust(frames * FRAME_BYTES, b"\0")

        return pull

    def _listen(self, now: float, elapsed: float) -> None:
        count = self._output.heard_seconds()
        if not self._output.alive() or self._frozen.is_frozen(count, elapsed):
            self._lose(now)
        elif self._frozen.begun:
            if self._is_trial:
                self._is_trial = self._was_lost = False
                self._silent = None
                self._notices.append(Notice.SOUND_BACK)
            self._heard.follow(self._source_began + count, now)

    def _lose(self, now: float) -> None:
        self._source += 1
        self._has_source = False
        self._output.abandon()
        self._retry_at = now + RETRY_SECONDS
        if self._silent is None:
            self.begin_silently(now)
        if not (self._is_trial or self._was_lost):
            self._was_lost = True
            self._notices.append(Notice.SOUND_LOST)
        self._is_trial = False

    def _try_again(self, piece: Piece, now: float) -> None:
        if self._has_source or self._retry_at is None or now < self._retry_at:
            return
        self._retry_at = now + RETRY_SECONDS
        if self._output.restart_needed():
            if self._was_lost:
                self._tell_once(Notice.RESTART_FOR_SOUND)
        elif self._output.available():
            piece.seek(to_frames(self._heard.at(now)))
            self._is_trial = True
            self._start_source(piece)

    def _tell_once(self, notice: Notice) -> None:
        if notice not in self._told:
            self._told.add(notice)
            self._notices.append(notice)


def _faded_in(data: bytes, left: int) -> tuple[bytes, int]:
    """The frames with the rest of a fade on them: `left` of FADE_IN_FRAMES are still to be faded."""
    import numpy as np

    samples = np.frombuffer(data, np.int16).reshape(-1, 2).copy()
    count = min(left, len(samples))
    done = FADE_IN_FRAMES - left
    faded = samples[:count] * (np.arange(done, done + count) / FADE_IN_FRAMES)[:, None]
    samples[:count] = faded.astype(np.int16)
    return samples.tobytes(), left - count
