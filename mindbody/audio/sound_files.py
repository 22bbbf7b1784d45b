"""Reads sound files into 16-bit samples at 48 kHz, ready to be mixed."""

import audioop
import warnings
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import soundfile

from mindbody.audio import CHANNELS, RATE
from mindbody.content.translatable import Translatable

with warnings.catch_warnings():
    # It looks for ffmpeg and complains; here it is only handed samples that are decoded already.
    warnings.simplefilter("ignore", RuntimeWarning)
    from pydub import AudioSegment

FULL_SCALE: Final = 32_768
FADE_MS: Final = 5
"""Every clip fades in and out over this, so that no cut is heard."""

OVERSAMPLED: Final = 4
_STEP: Final = RATE // 1000
_REACH: Final = 24
"""Milliseconds over which a peak is eased down, to each side."""


class SoundNotReadable(ValueError):  # noqa: N818  it reads as a sentence where it is caught
    """A sound file is missing or broken; the message is one clear sentence."""


def read_segment(path: Path) -> AudioSegment:
    """The whole file, decoded without any outside program. Raises SoundNotReadable."""
    try:
        samples, rate = soundfile.read(path, dtype="int16", always_2d=True)
    except (OSError, RuntimeError, ValueError) as error:
        raise SoundNotReadable(
            Translatable("{file} cannot be read as sound ({error}).", file=path.name, error=error)
        ) from None
    if not len(samples):
        raise SoundNotReadable(Translatable("{file} holds no sound.", file=path.name))
    samples = np.ascontiguousarray(samples[:, :CHANNELS])
    segment = AudioSegment(samples.tobytes(), sample_width=2, frame_rate=rate, channels=samples.shape[1])
    return segment if rate == RATE else segment.set_frame_rate(RATE)


def prepared(segment: AudioSegment, *, gain: float, ceiling: float) -> bytes:
    """The segment with its gain (a factor), short fades and no peak over `ceiling`, as stereo frames."""
    faded = segment.fade_in(FADE_MS).fade_out(FADE_MS)
    # pydub cuts at whole milliseconds: the frames are put right again.
    size = int(segment.frame_count()) * segment.frame_width
    data = bytes(faded.raw_data[:size]).ljust(size, b"\0")
    is_high = audioop.max(data, 2) * gain > ceiling * FULL_SCALE
    if segment.channels == 1:
        data = audioop.tostereo(data, 2, gain, gain)
    elif gain != 1.0:
        data = audioop.mul(data, 2, gain)
    return eased_under(data, ceiling) if is_high else data


def eased_under(data: bytes, ceiling: float) -> bytes:
    """Stereo frames whose peaks, also those between the samples, are turned down smoothly to `ceiling`.

    The gain moves over tens of milliseconds; what lies away from the peaks is left as it is.
    """
    samples = np.frombuffer(data, np.int16).reshape(-1, CHANNELS).astype(np.float64)
    wanted = np.minimum(1.0, ceiling * FULL_SCALE / np.maximum(_heights(samples), 1.0))
    padded = np.pad(wanted, 2 * _REACH, mode="edge")
    lowest = np.lib.stride_tricks.sliding_window_view(padded, 2 * _REACH + 1).min(axis=1)
    window = np.full(2 * _REACH - 1, 1 / (2 * _REACH - 1))
    smooth = np.minimum(np.convolve(lowest, window, mode="same")[_REACH:-_REACH], 1.0)
    centres = (np.arange(len(smooth)) + 0.5) * _STEP
    gain = np.interp(np.arange(len(samples)), centres, smooth)
    return np.trunc(samples * gain[:, None]).astype(np.int16).tobytes()


def _heights(samples: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The highest peak of each millisecond, 4 times oversampled through the spectrum."""
    count = -(-len(samples) // _STEP)
    padded = np.zeros((count * _STEP, CHANNELS))
    padded[: len(samples)] = samples
    fine = np.fft.irfft(np.fft.rfft(padded, axis=0), OVERSAMPLED * len(padded), axis=0) * OVERSAMPLED
    highest = np.abs(fine).max(axis=1).reshape(count, -1).max(axis=1)
    return np.asarray(highest, np.float64)


def held_under(samples: npt.NDArray[np.int16], ceiling: float) -> npt.NDArray[np.int16]:
    """The samples cut at `ceiling`: the last resort for a background that is spikier than any noise."""
    most = int(ceiling * FULL_SCALE)
    return np.clip(samples, -most, most)
