"""A person's own recording: taken in whole or not at all, and played frame by frame from its file."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from mindbody.audio import FRAME_BYTES, RATE
from mindbody.audio.export import Cancelled, NotWritten
from mindbody.audio.levels import Levels
from mindbody.audio.player import PlayerState
from mindbody.audio.recording import EASE_OUT_FRAMES, RAMP_FRAMES, Recording
from mindbody.audio.sound_files import SoundNotReadable
from mindbody.audio.taking_in import LARGEST_BYTES, LONGEST_SECONDS, take_in
from tests.support.listening import listen
from tests.support.sounds import speech

Frames = npt.NDArray[np.int16]


def keep_going(_: float) -> bool:
    return True


def words(seconds: float = 14.3) -> Frames:
    """Stereo, its two sides apart, so that no swap goes unseen."""
    left = np.rint(speech(seconds, 1) * 30_000).astype(np.int16)
    return np.stack([left, np.roll(left, 977)], axis=1)


@pytest.fixture(scope="session")
def samples() -> Frames:
    return words()


@pytest.fixture(scope="session")
def path(samples: Frames, tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("own") / "own.flac"
    soundfile.write(found, samples, RATE, subtype="PCM_16")
    return found


def heard(data: bytes) -> Frames:
    return np.frombuffer(data, np.int16).reshape(-1, 2)


def test_every_frame_of_the_file_is_heard_in_its_place(path: Path, samples: Frames) -> None:
    """Bit for bit, whatever sizes are asked for, and nothing after the end."""
    recording = Recording(path)
    pieces = []
    sizes = iter(np.random.default_rng(4).integers(1, 9_000, 10_000))
    while data := recording.read(int(next(sizes))):
        pieces.append(data)
    assert recording.frames == len(samples)
    assert np.array_equal(heard(b"".join(pieces)), samples)
    assert recording.read(100) == b""


@pytest.mark.parametrize("frame", [0, 1, 4_095, 4_096, 4_097, 479_999, 17_531, 686_398])
def test_a_place_is_found_to_the_frame(path: Path, samples: Frames, frame: int) -> None:
    """Forwards and backwards, also between the blocks of the file."""
    recording = Recording(path)
    recording.seek(300_000)
    recording.read(333)
    recording.seek(frame)
    assert recording.position == frame
    assert np.array_equal(heard(recording.read(700)), samples[frame : frame + 700])


def test_a_place_beyond_the_ends_is_held_to_them(path: Path, samples: Frames) -> None:
    """Fifteen seconds back from the start is the start."""
    recording = Recording(path)
    recording.seek(-5)
    assert recording.position == 0
    recording.seek(10**9)
    assert recording.position == len(samples)


def test_the_level_of_the_voice_is_reached_without_a_step(path: Path, samples: Frames) -> None:
    """From full to half over a fifth of a second; then it is half."""
    recording = Recording(path)
    before = heard(recording.read(RATE))
    recording.set_levels(Levels(voice=0.5))
    during, after = heard(recording.read(RAMP_FRAMES)), heard(recording.read(RATE))
    assert np.array_equal(before, samples[:RATE])
    wished = samples[RATE : RATE + RAMP_FRAMES] * np.linspace(1, 0.5, RAMP_FRAMES)[:, None]
    assert np.abs(during - wished).max() < 2
    rest = samples[RATE + RAMP_FRAMES : 2 * RATE + RAMP_FRAMES]
    assert np.abs(after - rest * 0.5).max() <= 1
    assert not heard(Recording(path, Levels(voice=0.0)).read(RATE)).any()


def test_easing_out_ends_in_quiet_and_is_taken_back_by_a_seek(path: Path, samples: Frames) -> None:
    """Ten seconds, or what there is left."""
    recording = Recording(path)
    quiet = recording.ease_out_from(RATE)
    assert quiet == RATE + EASE_OUT_FRAMES
    faded = heard(recording.read(recording.frames))
    assert np.array_equal(faded[:RATE], samples[:RATE])
    assert not faded[quiet:].any()
    assert recording.ease_out_from(recording.frames - 10) == recording.frames
    recording.seek(0)
    assert np.array_equal(heard(recording.read(recording.frames)), samples)


def test_the_player_plays_it_to_its_own_end(path: Path, samples: Frames) -> None:
    """At its own length, and what the device got are its frames."""
    listening = listen(Recording(path))
    assert listening.player.duration == pytest.approx(len(samples) / RATE)
    listening.player.play()
    listening.roll_until_quiet()
    tape = bytes(listening.deck.tapes[0])[: samples.nbytes]
    assert np.array_equal(heard(tape), samples)
    assert listening.states[-1] is PlayerState.FINISHED
    assert listening.player.position == listening.player.duration


def test_a_long_recording_takes_no_more_memory_than_a_short_one(tmp_path: Path) -> None:
    """Twenty minutes (230 MB of frames) are played and sought with less than 40 MB more."""
    long = tmp_path / "long.flac"
    block = words(10.0)
    with soundfile.SoundFile(long, "w", RATE, 2, format="FLAC", subtype="PCM_16") as file:
        for _ in range(120):
            file.write(block)
    script = (
        "import resource, sys; from pathlib import Path; from mindbody.audio.recording import Recording\n"
        "most = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024\n"
        "before = most(); piece = Recording(Path(sys.argv[1]))\n"
        "for minute in range(20):\n"
        "    piece.seek(minute * 60 * 48000)\n"
        "    for _ in range(20): assert piece.read(4800)\n"
        "assert most() - before < 40, most() - before\n"
    )
    subprocess.run([sys.executable, "-c", script, str(long)], check=True)


def test_a_copy_that_broke_off_is_not_played(path: Path, tmp_path: Path) -> None:
    """Its promised length is not there: better to know before Begin than in the middle."""
    short = tmp_path / "short.flac"
    short.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(SoundNotReadable):
        Recording(short)
    with pytest.raises(SoundNotReadable):
        Recording(tmp_path / "gone.flac")
    soundfile.write(tmp_path / "other.flac", words(1.0), 44_100)
    with pytest.raises(SoundNotReadable):
        Recording(tmp_path / "other.flac")


def test_what_breaks_while_it_plays_is_silence(path: Path) -> None:
    """The clock goes on; nobody is left in the middle of a practice."""
    recording = Recording(path)
    recording.read(RATE)
    recording.close()
    assert recording.read(RATE) == bytes(RATE * FRAME_BYTES)
    assert recording.position == 2 * RATE


# Taking in


@pytest.mark.parametrize(("ending", "subtype"), [("wav", "PCM_16"), ("flac", "PCM_16"), ("wav", "FLOAT")])
def test_what_is_as_we_need_it_is_kept_as_it_is(
    samples: Frames, tmp_path: Path, ending: str, subtype: str
) -> None:
    """48 kHz stereo goes in bit for bit."""
    source, target = tmp_path / f"voice.{ending}", tmp_path / "kept.flac"
    whole = samples if subtype == "PCM_16" else samples / 32_768
    soundfile.write(source, whole, RATE, subtype=subtype)
    assert take_in(source, target, keep_going) == pytest.approx(len(samples) / RATE)
    kept, _ = soundfile.read(target, dtype="int16")
    assert np.array_equal(kept, samples)
    assert soundfile.info(target).subtype == "PCM_16"


@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050, 44_100, 96_000])
def test_other_rates_keep_pitch_level_and_length(tmp_path: Path, rate: int) -> None:
    """A tone of 440 Hz stays one, on both sides, without a gap where the blocks meet."""
    seconds = 7.3
    tone = 0.5 * np.sin(2 * np.pi * 440 * np.arange(round(rate * seconds)) / rate)
    source, target = tmp_path / "tone.wav", tmp_path / "kept.flac"
    soundfile.write(source, tone, rate, subtype="PCM_24")
    assert take_in(source, target, keep_going) == pytest.approx(seconds, abs=0.001)
    kept, there = soundfile.read(target)
    wished = 0.5 * np.sin(2 * np.pi * 440 * np.arange(len(kept)) / RATE)
    middle = slice(RATE // 2, -RATE // 2)
    assert there == RATE
    assert np.array_equal(kept[:, 0], kept[:, 1])
    assert np.abs(kept[middle, 0] - wished[middle]).max() < 0.001


@pytest.mark.parametrize(("ending", "subtype"), [("ogg", "VORBIS"), ("ogg", "OPUS"), ("mp3", None)])
def test_small_formats_are_taken(samples: Frames, tmp_path: Path, ending: str, subtype: str | None) -> None:
    """What a phone or a therapist sends."""
    source, target = tmp_path / f"voice.{ending}", tmp_path / "kept.flac"
    soundfile.write(source, samples, RATE, subtype=subtype)
    assert take_in(source, target, keep_going) == pytest.approx(len(samples) / RATE, abs=0.06)
    Recording(target)


def damaged(source: Path) -> None:
    soundfile.write(source, words(3.0), RATE, format="FLAC")
    source.write_bytes(source.read_bytes()[:-60_000])


def no_sound(source: Path) -> None:
    source.write_text("Take this for the sleep.", encoding="utf-8")


def empty(source: Path) -> None:
    soundfile.write(source, np.zeros((0, 2)), RATE, format="WAV")


def silent(source: Path) -> None:
    soundfile.write(source, np.full((RATE, 2), 20, np.int16), RATE, format="WAV")


def too_long(source: Path) -> None:
    frames = 8_000 * LONGEST_SECONDS + 1
    soundfile.write(source, np.zeros(frames, np.int16), 8_000, format="FLAC")


def too_large(source: Path) -> None:
    with source.open("wb") as file:
        file.truncate(LARGEST_BYTES + 1)


def another_kind(source: Path) -> None:
    soundfile.write(source, words(1.0), RATE, format="AIFF")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (damaged, "damaged"),
        (no_sound, "not a sound that can be read"),
        (empty, "holds no sound"),
        (silent, "silent from beginning to end"),
        (too_long, "longer than 3 hours"),
        (too_large, "larger than 1 GB"),
        (another_kind, "not a sound that can be read"),
        (lambda source: None, "cannot be opened"),
        (lambda source: source.mkdir(), "cannot be opened"),
    ],
)
def test_what_cannot_be_taken_is_told_in_a_sentence_and_leaves_nothing(
    tmp_path: Path, make: Callable[[Path], None], said: str
) -> None:
    """Checked by hearing it out, and no half file anywhere."""
    source, room = tmp_path / "voice.sound", tmp_path / "recordings"
    room.mkdir()
    make(source)
    with pytest.raises(SoundNotReadable, match=said):
        take_in(source, room / "kept.flac", keep_going)
    assert not list(room.iterdir())


def test_it_can_be_stopped_on_the_way(samples: Frames, tmp_path: Path) -> None:
    """The share done only grows; after a stop there is nothing."""
    source, room = tmp_path / "voice.wav", tmp_path / "recordings"
    room.mkdir()
    soundfile.write(source, samples, RATE)
    told: list[float] = []

    def tell(share: float) -> bool:
        told.append(share)
        return share < 0.5

    with pytest.raises(Cancelled):
        take_in(source, room / "kept.flac", tell)
    assert told == sorted(told)
    assert not list(room.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to be had")
def test_a_full_disk_is_told(samples: Frames, tmp_path: Path) -> None:
    """And nothing is left of it."""
    source, room = tmp_path / "voice.wav", tmp_path / "recordings"
    room.mkdir()
    soundfile.write(source, samples, RATE)
    (room / "kept.flac.part").symlink_to("/dev/full")
    with pytest.raises(NotWritten):
        take_in(source, room / "kept.flac", keep_going)
    assert not list(room.iterdir())
