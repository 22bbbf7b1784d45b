"""Captions follow the voice to the frame, and leave a slow reader time."""

from pathlib import Path

from mindbody.audio import RATE
from mindbody.audio.captions import LINGER, Caption, caption_at, captions, to_vtt
from mindbody.audio.score import BellCue, Score, VoiceCue

LINES = Score(
    "Two lines",
    20 * RATE,
    (
        BellCue(0, 2 * RATE, soft=True),
        VoiceCue(3 * RATE + 1, 2 * RATE, "The first line.", None),
        VoiceCue(5 * RATE + 100, RATE, "The second.", None),
        VoiceCue(18 * RATE, 2 * RATE, "The last <one> & all.", None),
    ),
)


def test_a_caption_begins_on_the_frame_of_its_line() -> None:
    """0 frames off."""
    starts = [round(caption.start_s * RATE) for caption in captions(LINES)]

    assert starts == [3 * RATE + 1, 5 * RATE + 100, 18 * RATE]


def test_captions_linger_but_never_overlap() -> None:
    """Each stays a second after its words, unless the next line or the end comes first."""
    first, second, last = captions(LINES)

    assert first.end_s == second.start_s
    assert second.end_s == second.start_s + 1 + LINGER
    assert last.end_s == 20


def test_the_words_at_a_moment(score: Score) -> None:
    """From the first frame of a line to its last, its words are shown; in a long pause, none."""
    shown = captions(score)

    for cue in score.cues:
        if isinstance(cue, VoiceCue):
            assert caption_at(shown, cue.start / RATE) == cue.text
            assert caption_at(shown, (cue.start + cue.frames - 1) / RATE) == cue.text
    assert caption_at(captions(LINES), 10.0) == ""
    assert caption_at(captions(LINES), 2.9) == ""
    assert caption_at((), 1.0) == ""


def test_a_bell_is_told_to_those_who_do_not_hear_it() -> None:
    """With words for it, a bell has a caption too."""
    assert captions(LINES, bell="A bell")[0] == Caption(0.0, 3.0, "A bell")


def test_webvtt() -> None:
    """A player reads times with milliseconds, and no mark-up comes out of a sentence."""
    text = to_vtt((Caption(0.15, 2.5, "a < b & c"), Caption(3661.0004, 3662.9996, "d")))

    assert text == (
        "WEBVTT\n\n00:00:00.150 --> 00:00:02.500\na &lt; b &amp; c\n\n01:01:01.000 --> 01:01:03.000\nd\n"
    )


def test_captions_cover_the_speech(score: Score, audio: Path) -> None:
    """All that is said can be read."""
    shown = captions(score)
    spoken = [cue for cue in score.cues if isinstance(cue, VoiceCue)]

    assert [caption.text for caption in shown] == [cue.text for cue in spoken]
