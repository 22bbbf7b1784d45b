"""The samples of a piece: the same however they are asked for, never too loud, never with a click."""

from itertools import cycle
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyloudnorm
import pytest
from scipy import signal

from mindbody.audio import FRAME_BYTES, RATE
from mindbody.audio.clips import Clips, UnknownBackground
from mindbody.audio.levels import MOST_BACKGROUND, Levels
from mindbody.audio.mixer import BLOCK, EASE_OUT_FRAMES, Mixer
from mindbody.audio.score import BellCue, BreathCue, Score, VoiceCue
from mindbody.content.breath import Do
from tests.support.sounds import RATE as SOUND_RATE
from tests.support.sounds import speech, write_opus

NO_BACKGROUND = Levels(background=0.0)
ONLY_BACKGROUND = Levels(voice=0.0, bell=0.0, tone=0.0)


def whole(mixer: Mixer) -> bytes:
    return b"".join(mixer.blocks())


def samples(data: bytes) -> npt.NDArray[np.float64]:
    return np.frombuffer(data, np.int16).reshape(-1, 2) / 32768


def loudness(data: bytes) -> float:
    return float(pyloudnorm.Meter(RATE).integrated_loudness(samples(data)))


def true_peak(data: bytes) -> float:
    return float(20 * np.log10(np.abs(signal.resample_poly(samples(data), 4, 1, axis=0)).max()))


@pytest.mark.parametrize("sizes", [(1,), (4_799, 1, 9_601), (256,), (24_000,), (BLOCK - 1, BLOCK + 1)])
def test_block_size_changes_nothing(score: Score, audio: Path, sizes: tuple[int, ...]) -> None:
    """What is heard is bit for bit what is exported, whatever the loudspeaker asks for at a time."""
    expected = whole(Mixer(score, Clips(audio)))
    if sizes == (1,):
        expected = expected[: 30_000 * FRAME_BYTES]
    mixer = Mixer(score, Clips(audio))

    got = bytearray()
    for size in cycle(sizes):
        block = mixer.read(min(size, len(expected) // FRAME_BYTES - len(got) // FRAME_BYTES))
        got += block
        if not block:
            break

    assert bytes(got) == expected


def test_it_is_as_long_as_its_score(score: Score, audio: Path) -> None:
    """Not a frame more or less, and nothing after the end."""
    mixer = Mixer(score, Clips(audio))

    assert len(whole(mixer)) == score.frames * FRAME_BYTES
    assert mixer.read(100) == b""


@pytest.mark.parametrize("second", [0.0, 3.21, 9.004, 17.7, 40.0, 42.5])
def test_seek_lands_on_the_frame(score: Score, audio: Path, second: float) -> None:
    """Going on from a place sounds exactly as if one had listened up to it."""
    straight = whole(Mixer(score, Clips(audio)))
    frame = round(second * RATE)
    mixer = Mixer(score, Clips(audio))
    mixer.read(round(12.3 * RATE))

    mixer.seek(frame)

    assert mixer.read(2 * RATE) == straight[frame * FRAME_BYTES : (frame + 2 * RATE) * FRAME_BYTES]


def test_threads_change_nothing(score: Score, audio: Path) -> None:
    """Decoding ahead only saves time."""
    assert whole(Mixer(score, Clips(audio, workers=0))) == whole(Mixer(score, Clips(audio, workers=2)))


def test_every_line_begins_on_its_frame(score: Score, audio: Path) -> None:
    """The first sample of each spoken line lies where the score says, to the frame."""
    with Clips(audio) as clips:
        stereo = samples(whole(Mixer(score, clips, Levels(background=0, bell=0))))
        for cue in score.cues:
            if isinstance(cue, VoiceCue):
                assert cue.clip is not None
                clip = samples(clips.voice(cue.clip) or b"")
                assert np.array_equal(stereo[cue.start : cue.start + cue.frames], clip)
                assert not stereo[cue.start - 100 : cue.start].any()


def test_the_voice_is_as_loud_in_the_mix_as_in_its_clip(audio: Path) -> None:
    """A clip of -20 LUFS is -20 LUFS in the stereo mix, within one."""
    clip = speech(4.0, 2).copy()
    clip *= 10 ** ((-20 - pyloudnorm.Meter(RATE).integrated_loudness(clip)) / 20)
    path = audio / "loud.opus"
    frames = write_opus(path, clip)
    score = Score("One line", frames, (VoiceCue(0, frames, "One line.", path),))

    assert loudness(whole(Mixer(score, Clips(audio)))) == pytest.approx(-20, abs=1)


def test_the_background_stays_twenty_under_the_voice(score: Score, audio: Path) -> None:
    """Every word is clear of the rain: at least 20 dB lie between them by default."""
    background = loudness(whole(Mixer(score, Clips(audio), ONLY_BACKGROUND)))

    assert -45 < background < -20 - 20


def test_a_loud_background_makes_room_for_the_voice(audio: Path) -> None:
    """Turned up all the way, the rain steps down while someone speaks, without a jump."""
    score = Score("Loud", 20 * RATE, (VoiceCue(8 * RATE, 4 * RATE, "A line.", None),), "hush")
    mix = samples(whole(Mixer(score, Clips(audio), Levels(background=99.0))))

    def height(start: float, end: float) -> float:
        return float(np.sqrt((mix[round(start * RATE) : round(end * RATE)] ** 2).mean()))

    assert height(8.5, 11.5) / height(4.5, 7.5) == pytest.approx(2.0 / MOST_BACKGROUND, rel=0.1)


def test_the_background_comes_and_goes_gently(score: Score, audio: Path) -> None:
    """No sound falls in with the door: it starts at nothing and ends at nothing."""
    mix = samples(whole(Mixer(score, Clips(audio), ONLY_BACKGROUND)))

    assert np.abs(mix[: RATE // 10]).max() < 0.1 * np.abs(mix).max()
    assert np.abs(mix[-RATE // 10 :]).max() < 0.1 * np.abs(mix).max()


def test_the_worst_of_everything_at_once_stays_under_the_ceiling(audio: Path) -> None:
    """Voice at full scale, both bells, a tone and the loudest background together: under -1.5 dBTP."""
    shout = audio / "shout.opus"
    loud = speech(3.0, 1)
    frames = write_opus(shout, loud / np.abs(loud).max())
    cues = tuple(
        sorted(
            [
                cue
                for start in range(0, 16 * RATE, 4 * RATE)
                for cue in (
                    VoiceCue(start, frames, "Loud.", shout),
                    BellCue(start, 6 * RATE, soft=False),
                    BreathCue(start + frames + RATE // 10, RATE, Do.IN, tone=True),
                )
            ],
            key=lambda cue: cue.start,
        )
    )
    score = Score("All at once", 20 * RATE, cues, "hush")

    assert true_peak(whole(Mixer(score, Clips(audio), Levels(background=MOST_BACKGROUND)))) < -1.5


def test_a_change_of_level_makes_no_click(audio: Path) -> None:
    """Turning a slider is a slope, not a step."""
    score = Score("Rain", 6 * RATE, (), "hush")
    steady = samples(whole(Mixer(score, Clips(audio))))
    mixer = Mixer(score, Clips(audio))
    before = mixer.read(3 * RATE + 777)

    mixer.set_levels(Levels(background=0.2))
    mixer.set_levels(Levels(background=0.0))

    mix = samples(before + whole(mixer))
    step = np.abs(np.diff(mix[3 * RATE : 4 * RATE], axis=0)).max()
    assert step <= np.abs(np.diff(steady, axis=0)).max() + 1 / 32768
    assert not mix[4 * RATE :].any()
    assert np.array_equal(mix[: 3 * RATE], steady[: 3 * RATE])


def test_easing_out_falls_softly_to_silence(score: Score, audio: Path) -> None:
    """Ten seconds from full sound to none, and none after it; nothing changes before."""
    straight = samples(whole(Mixer(score, Clips(audio))))
    mixer = Mixer(score, Clips(audio))
    start = round(10.05 * RATE)
    data = mixer.read(start)

    quiet = mixer.ease_out_from(mixer.position)

    mix = samples(data + whole(mixer))
    assert quiet == start + EASE_OUT_FRAMES
    assert np.array_equal(mix[:start], straight[:start])
    assert not mix[quiet:].any()
    assert np.abs(mix[quiet - RATE // 2 : quiet]).max() < 0.01 * np.abs(straight).max()


def test_seeking_takes_an_ease_out_back(score: Score, audio: Path) -> None:
    """Whoever changes their mind hears the practice as it was."""
    straight = whole(Mixer(score, Clips(audio)))
    mixer = Mixer(score, Clips(audio))
    mixer.read(5 * RATE)
    mixer.ease_out_from(mixer.position)
    mixer.read(15 * RATE)

    mixer.seek(5 * RATE)

    assert mixer.read(10 * RATE) == straight[5 * RATE * FRAME_BYTES : 15 * RATE * FRAME_BYTES]


def test_a_ringing_bell_is_not_cut_at_the_end(audio: Path) -> None:
    """A bell in the last second fades with the piece."""
    score = Score("Bell", 2 * RATE, (BellCue(RATE // 2, RATE, soft=False),))
    mix = samples(whole(Mixer(score, Clips(audio), NO_BACKGROUND)))

    assert np.abs(mix[-48:]).max() < 0.01
    assert np.abs(mix).max() > 0.05


def test_tones_sound_where_the_breath_turns(audio: Path) -> None:
    """Only phases that are marked for it are heard."""
    cues = (BreathCue(0, 4 * RATE, Do.IN, tone=True), BreathCue(4 * RATE, 6 * RATE, Do.OUT, tone=False))
    mix = samples(whole(Mixer(Score("Breath", 10 * RATE, cues), Clips(audio))))

    assert np.abs(mix[:RATE]).max() > 0.01
    assert not mix[4 * RATE :].any()


def test_an_unknown_background_is_refused_by_name(audio: Path) -> None:
    """The refusal says what there is."""
    with pytest.raises(UnknownBackground, match=r"“thunder”.*hush"):
        Mixer(Score("x", RATE, (), "thunder"), Clips(audio))


def test_the_rate_is_one_for_all() -> None:
    """Files, score and mix count the same frames."""
    assert SOUND_RATE == RATE
