"""Time, pulse and a sound device that go only as fast as they are driven, for sessions with nobody there."""

import wave
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from mindbody.audio import FRAME_BYTES, RATE
from mindbody.audio.output import Pull, TapedOutput

BEAT: Final = 0.05
"""Seconds that time goes on between two pulses: fine enough for captions and breath."""


class HandTime:
    """Both clocks, moved together, with everything that beats in time with them."""

    def __init__(self, start: datetime, beat: float = BEAT) -> None:
        self._start = start
        self._beat = beat
        self._seconds = 0.0
        self._pulses: list[HandPulse] = []

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._seconds)

    def monotonic(self) -> float:
        return self._seconds

    def sleep(self, seconds: float) -> None:
        """Both clocks go on while nothing beats, as when the computer sleeps."""
        self._seconds += seconds

    def pulse(self) -> "HandPulse":
        pulse = HandPulse()
        self._pulses.append(pulse)
        return pulse

    def go_on(self, seconds: float) -> None:
        """Let time pass, in beats, for as long as anything beats."""
        end = self._seconds + seconds
        while self._seconds < end - 1e-9:
            if not any(pulse.beats for pulse in self._pulses):
                self._seconds = end
                return
            self._seconds = min(self._seconds + self._beat, end)
            for pulse in self._pulses:
                pulse.beat()


class HandPulse:
    """Serves as the ticker of the screens (`start(interval, pulse)`) and of the sound (`start(tick)`)."""

    def __init__(self) -> None:
        self._pulse: Callable[[], None] | None = None

    def start(self, *arguments: float | Callable[[], None]) -> None:
        self._pulse = next(each for each in arguments if callable(each))

    def stop(self) -> None:
        self._pulse = None

    @property
    def beats(self) -> bool:
        return self._pulse is not None

    def beat(self) -> None:
        if self._pulse is not None:
            self._pulse()


class FilingOutput(TapedOutput):
    """Writes what would have been heard, frame for frame, to a WAV file."""

    def __init__(self, clock: Callable[[], float], path: Path) -> None:
        super().__init__(clock)
        self._file = wave.open(str(path), "wb")  # noqa: SIM115  closed by `close`
        self._file.setnchannels(2)
        self._file.setsampwidth(FRAME_BYTES // 2)
        self._file.setframerate(RATE)
        self._ahead = bytearray()
        self._written = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def start(self, pull: Pull) -> None:
        self._file_heard()
        self._ahead.clear()
        self._written = 0

        def keep(frames: int) -> bytes:
            block = pull(frames)
            self._ahead += block
            return block

        super().start(keep)

    def stop(self) -> None:
        self._file_heard()
        self._ahead.clear()
        super().stop()

    def heard_seconds(self) -> float:
        heard = super().heard_seconds()
        due = (round(heard * RATE) - self._written) * FRAME_BYTES
        block = bytes(self._ahead[:due]) if due > 0 else b""
        del self._ahead[: len(block)]
        self._file.writeframes(block)
        self._written += len(block) // FRAME_BYTES
        return heard

    def _file_heard(self) -> None:
        if self.alive():
            self.heard_seconds()
