"""Finds composed samples in a recording of them."""

import numpy as np
import numpy.typing as npt

Frames = npt.NDArray[np.int16]
"""Shape (frames, 2)."""

PROBE = 4_800


def found_at(recording: Frames, composed: Frames, start: int) -> int | None:
    """The frame of the recording at which frame `start` of the piece lies, bit for bit; None if nowhere."""
    probe = composed[start : start + PROBE]
    key = probe[np.abs(probe.astype(np.int32)).sum(axis=1).argmax()]
    offset = int(np.abs(probe.astype(np.int32)).sum(axis=1).argmax())
    for place in np.flatnonzero((recording == key).all(axis=1)) - offset:
        if 0 <= place <= len(recording) - PROBE and np.array_equal(recording[place : place + PROBE], probe):
            return int(place)
    return None
