"""Records what a silent device plays, with the moment each piece of it arrived."""

import os
import subprocess
import threading
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from mindbody.audio import FRAME_BYTES, RATE
from tests.support.pulse import PrivatePulse

WARM_SECONDS: Final = 3.0
"""An idle silent device sleeps in blocks of up to two seconds; a listener keeps it awake."""


def before_others(process: int) -> None:
    """Where that is allowed, what is measured runs before whatever else keeps this machine busy. Niceness
    alone would count only among what was started from the same terminal."""
    with suppress(PermissionError, FileNotFoundError, ProcessLookupError):
        for thread in Path(f"/proc/{process}/task").iterdir():
            os.sched_setscheduler(int(thread.name), os.SCHED_RR, os.sched_param(1))


class Monitor:
    """`with Monitor(pulse, file) as monitor:`; the recording lies in the file."""

    def __init__(self, pulse: PrivatePulse, into: Path) -> None:
        self._into = into
        self._arrivals: list[tuple[float, int]] = []
        self._recorder = subprocess.Popen(
            [
                *("parec", "--device=desk.monitor", "--format=s16le", f"--rate={RATE}"),
                *("--channels=2", "--latency-msec=5"),
            ],
            env=pulse.environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        before_others(pulse.process)
        before_others(self._recorder.pid)
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        time.sleep(WARM_SECONDS)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._recorder.terminate()
        self._recorder.wait()
        self._thread.join()

    @property
    def frames(self) -> npt.NDArray[np.int16]:
        """All that was recorded, shape (frames, 2), read from the file as it is needed."""
        size = self._into.stat().st_size // FRAME_BYTES
        if not size:
            # An empty file can't be mapped.
            return np.empty((0, 2), np.int16)
        return np.memmap(self._into, np.int16, "r", shape=(size, 2))

    def arrival_of(self, frames: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
        """The monotonic moment at which each frame had arrived."""
        moments, counts = (np.array(column) for column in zip(*self._arrivals, strict=True))
        return np.asarray(moments[np.minimum(np.searchsorted(counts, frames + 1), len(moments) - 1)])

    def frame_at(self, moments: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """How many frames had arrived at each moment, drawn straight between arrivals."""
        arrived, counts = (np.array(column) for column in zip(*self._arrivals, strict=True))
        return np.asarray(np.interp(moments, arrived, counts))

    def _listen(self) -> None:
        assert self._recorder.stdout is not None
        count = 0
        with self._into.open("wb", buffering=0) as file:
            while data := self._recorder.stdout.read1(1 << 16):  # type: ignore[attr-defined]  # a buffered reader
                count += len(data)
                self._arrivals.append((time.monotonic(), count // FRAME_BYTES))
                file.write(data)
