"""A missing or broken sound file never stops a practice: its words stay, and it is reported once."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from mindbody.audio import FRAME_BYTES, RATE
from mindbody.audio.captions import caption_at, captions
from mindbody.audio.clips import Clips
from mindbody.audio.mixer import Mixer
from mindbody.audio.score import BellCue, Score, VoiceCue, score_practice
from mindbody.audio.voices import VoiceNotReadable, list_voices, read_voice
from mindbody.content.comfort import Comfort
from mindbody.content.practice import Practice
from tests.support.sounds import SENTENCES, make_audio


def remove(path: Path) -> None:
    path.unlink()


def scramble(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 40)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:700])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def spoil_the_middle(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 3 : len(data) // 2] = b"\x00" * (len(data) // 2 - len(data) // 3)
    path.write_bytes(data)


@pytest.mark.parametrize("harm", [remove, scramble, cut, empty, spoil_the_middle])
def test_a_harmed_clip_leaves_its_words_and_its_time(
    harm: Callable[[Path], None],
    short_rest: Practice,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The piece runs on to its last frame with every caption; the file is named once in the log."""
    audio = make_audio(tmp_path)
    voice = read_voice(audio / "voice" / "en" / "ada")
    harmed = voice.clips[SENTENCES[1]].path
    whole = score_practice(short_rest, minutes=0.7, comfort=Comfort(), voice=voice, breaths={})
    harm(harmed)

    with caplog.at_level(logging.WARNING), Clips(audio) as clips:
        data = b"".join(Mixer(whole, clips).blocks())

    assert len(data) == whole.frames * FRAME_BYTES
    cue = next(cue for cue in whole.cues if isinstance(cue, VoiceCue) and cue.clip == harmed)
    assert caption_at(captions(whole), cue.start / RATE + 0.1) == SENTENCES[1]
    assert len([record for record in caplog.records if harmed.name in record.getMessage()]) <= 1
    if harm in (remove, scramble, empty):
        assert len(clips.faults) == 1
        assert harmed.name in clips.faults[0]


def test_a_broken_background_is_silence(tmp_path: Path) -> None:
    """The voice goes on without its rain."""
    audio = make_audio(tmp_path)
    scramble(audio / "background" / "hush.opus")

    with Clips(audio) as clips:
        data = b"".join(Mixer(Score("x", RATE, (), "hush"), clips).blocks())

    assert data == bytes(RATE * FRAME_BYTES)
    assert len(clips.faults) == 1


def test_a_background_that_breaks_off_is_silence_from_there(tmp_path: Path) -> None:
    """A loop whose end is lost does not stop the piece."""
    audio = make_audio(tmp_path, loop=8.0)
    loop = audio / "background" / "hush.opus"
    mixer = Mixer(Score("x", 9 * RATE, (), "hush"), Clips(audio, workers=0))
    with loop.open("r+b") as file:
        file.truncate(loop.stat().st_size // 2)

    assert len(b"".join(mixer.blocks())) == 9 * RATE * FRAME_BYTES


def test_missing_tones_are_reported_and_not_heard(tmp_path: Path) -> None:
    """No folder of bells: the practice has none, and says so once."""
    score = Score("x", RATE, (BellCue(0, 100, soft=True), BellCue(200, 100, soft=True)))

    with Clips(tmp_path) as clips:
        data = b"".join(Mixer(score, clips).blocks())

    assert data == bytes(RATE * FRAME_BYTES)
    assert clips.faults


@pytest.mark.parametrize("content", ["", "[]", '{"clips": 3}', '{"clips": [{"text": "a"}]}', "\x00"])
def test_a_broken_index_of_clips_is_named(tmp_path: Path, content: str) -> None:
    """One sentence with the file's name, whatever is wrong in it."""
    (tmp_path / "index.json").write_text(content, encoding="utf-8")

    with pytest.raises(VoiceNotReadable, match=r"index\.json"):
        read_voice(tmp_path)


def test_voices_are_found_by_their_index(audio: Path, tmp_path: Path) -> None:
    """A narrator is listed when the index of its clips is there."""
    (tmp_path / "voice" / "en" / "nobody").mkdir(parents=True)

    assert list_voices(audio) == ("ada",)
    assert list_voices(tmp_path) == ()
