"""A practice as a file: whole or not at all, and the very samples that are played."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from mindbody.audio import RATE
from mindbody.audio.clips import Clips
from mindbody.audio.export import Cancelled, NotWritten, export
from mindbody.audio.mixer import Mixer
from mindbody.audio.score import Score


def keep_going(_: float) -> bool:
    return True


@pytest.fixture
def mixer(score: Score, audio: Path) -> Mixer:
    return Mixer(score, Clips(audio))


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".FLAC"])
def test_lossless_files_hold_the_samples_that_are_played(mixer: Mixer, tmp_path: Path, suffix: str) -> None:
    """Bit for bit, in stereo at 48 kHz."""
    path = tmp_path / f"rest{suffix}"

    export(mixer, path, keep_going)

    written, rate = soundfile.read(path, dtype="int16")
    mixer.seek(0)
    assert rate == RATE
    assert np.array_equal(written.ravel(), np.frombuffer(b"".join(mixer.blocks()), np.int16))


@pytest.mark.parametrize("suffix", [".ogg", ".opus", ".mp3"])
def test_small_files_have_the_exact_length(mixer: Mixer, tmp_path: Path, suffix: str) -> None:
    """A phone plays every frame of it, and no more."""
    path = tmp_path / f"rest{suffix}"

    export(mixer, path, keep_going)

    assert soundfile.info(path).frames == mixer.frames
    assert path.stat().st_size < mixer.frames


def test_progress_runs_from_start_to_end(mixer: Mixer, tmp_path: Path) -> None:
    """The bar only ever grows, and ends full."""
    told: list[float] = []

    def tell(done: float) -> bool:
        told.append(done)
        return True

    export(mixer, tmp_path / "rest.wav", tell)

    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_cancelled_export_leaves_no_trace(mixer: Mixer, tmp_path: Path) -> None:
    """What was there before is untouched, and no half file lies beside it."""
    path = tmp_path / "rest.wav"
    path.write_bytes(b"precious")

    with pytest.raises(Cancelled):
        export(mixer, path, lambda done: done < 0.3)

    assert path.read_bytes() == b"precious"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("name", "said"),
    [("rest.txt", "ends in one of"), ("nowhere/rest.wav", "no such folder"), ("folder.wav", "is a folder")],
)
def test_a_wrong_place_is_named(mixer: Mixer, tmp_path: Path, name: str, said: str) -> None:
    """One sentence says what is wrong with the file's name."""
    (tmp_path / "folder.wav").mkdir()

    with pytest.raises(NotWritten, match=said):
        export(mixer, tmp_path / name, keep_going)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 600 KB."""
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(place)]
    if os.name != "posix" or os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("only root can mount a small disk here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".mp3"])
def test_a_full_disk_is_said_and_nothing_half_written_stays(
    mixer: Mixer, small_disk: Path, suffix: str
) -> None:
    """The sentence says that there is no room; the folder is as it was."""
    (small_disk / "kept.txt").write_text("kept")
    (small_disk / "filler").write_bytes(bytes(450_000))

    with pytest.raises(NotWritten, match="no room left"):
        export(mixer, small_disk / f"rest{suffix}", keep_going)

    assert sorted(found.name for found in small_disk.iterdir()) == ["filler", "kept.txt"]
