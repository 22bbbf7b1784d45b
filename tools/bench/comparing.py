"""Holds a recording of what was heard against what was composed, bit for bit."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from mindbody.audio import RATE
from mindbody.audio.mixer import Mixer
from tests.support.alignment import found_at
from tools.bench.monitor import Monitor

STEP: Final = RATE // 10
FIRST: Final = RATE
"""Compared from here on: the device clips the first hundredth of a second, which is silence."""

SEARCH: Final = 5 * RATE
HEAD_SECONDS: Final = 90
"""The piece begins within these first seconds of the recording."""


class NotHeard(RuntimeError):  # noqa: N818  it reads as a sentence where it is caught
    """The piece is not in the recording."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What came of a run. Seconds, but for `gaps`; offsets are displayed minus audible."""

    compared: float
    gaps: int
    gap_seconds: float
    differing: float
    offset: float
    spread: tuple[float, float]
    drift: float


def compare(monitor: Monitor, mixer: Mixer, looks: Sequence[Sequence[float]]) -> Heard:
    """Follow the whole piece through the recording. looks: monotonic moments and the position shown then.

    Raises NotHeard when the piece is not in the recording.
    """
    recording = monitor.frames
    mixer.seek(FIRST)
    head = _frames(mixer.read(STEP))
    place = found_at(recording[: HEAD_SECONDS * RATE], head, 0)
    if place is None:
        raise NotHeard("the piece is not in the recording")
    content, places = [FIRST], [place]
    gaps = gap_frames = differing = compared = 0
    at, expected, was_whole = place, head, True
    last = mixer.frames - RATE // 2
    while mixer.position <= last:
        if not np.array_equal(recording[at : at + len(expected)], expected):
            start = max(0, at - STEP)
            found = found_at(recording[start : at + SEARCH], expected, 0)
            if found is not None:
                gap_frames += max(0, start + found - at)
                at = start + found
            else:
                differing += len(expected)
            gaps += was_whole
            was_whole = found is not None
        else:
            was_whole = True
        at += len(expected)
        compared += len(expected)
        content.append(mixer.position)
        places.append(at)
        expected = _frames(mixer.read(STEP))
    offsets = _offsets(monitor, np.array(content), np.array(places), looks)
    tenth = max(1, len(offsets) // 10)
    return Heard(
        compared=compared / RATE,
        gaps=gaps,
        gap_seconds=gap_frames / RATE,
        differing=differing / RATE,
        offset=float(np.median(offsets)),
        spread=(float(np.percentile(offsets, 1)), float(np.percentile(offsets, 99))),
        drift=float(np.median(offsets[-tenth:]) - np.median(offsets[:tenth])),
    )


def _offsets(
    monitor: Monitor,
    content: npt.NDArray[np.int64],
    places: npt.NDArray[np.int64],
    looks: Sequence[Sequence[float]],
) -> npt.NDArray[np.float64]:
    """Position shown minus content audible, at each look while the piece sounds."""
    moments, shown = (np.array(column) for column in zip(*looks, strict=True))
    audible = np.interp(monitor.frame_at(moments), places, content, left=-1, right=-1)
    inside = (audible > 3 * RATE) & (audible < content[-1] - RATE)
    return np.asarray(shown[inside] - audible[inside] / RATE)


def _frames(data: bytes) -> npt.NDArray[np.int16]:
    return np.frombuffer(data, np.int16).reshape(-1, 2)
