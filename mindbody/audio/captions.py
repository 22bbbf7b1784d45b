"""Captions of a score, and their WebVTT form."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from mindbody.audio import RATE
from mindbody.audio.score import BellCue, Cue, Score, VoiceCue

LINGER: Final = 1.0
"""Seconds a caption stays after its last word, for slow readers, where nothing else follows."""


@dataclass(frozen=True, slots=True)
class Caption:
    """Words on the screen from `start_s` until just before `end_s`."""

    start_s: float
    end_s: float
    text: str


def captions(score: Score, *, bell: str = "") -> tuple[Caption, ...]:
    """One caption a spoken line, from the moment the voice is heard. They never overlap.

    bell: words for a bell strike ("A bell"), for those who do not hear it; without words it has none.
    """
    told = [
        (cue.start + _lead(cue), cue.start + cue.frames, words)
        for cue in score.cues
        if (words := _words(cue, bell)) and cue.frames > 0
    ]
    ends = [start for start, _, _ in told[1:]] + [score.frames]
    return tuple(
        Caption(start / RATE, min(end + round(LINGER * RATE), following) / RATE, words)
        for (start, end, words), following in zip(told, ends, strict=True)
        if following > start
    )


def caption_at(captions: Sequence[Caption], seconds: float) -> str:
    """The words on the screen at a moment; empty when there are none."""
    index = bisect_right(captions, seconds, key=lambda caption: caption.start_s) - 1
    if index < 0 or seconds >= captions[index].end_s:
        return ""
    return captions[index].text


def to_vtt(captions: Sequence[Caption]) -> str:
    """The captions as a WebVTT file."""
    blocks = [
        f"{_stamp(caption.start_s)} --> {_stamp(caption.end_s)}\n{_escaped(caption.text)}\n"
        for caption in captions
    ]
    return "\n".join(["WEBVTT\n", *blocks])


def _lead(cue: Cue) -> int:
    return min(cue.lead, cue.frames) if isinstance(cue, VoiceCue) else 0


def _words(cue: object, bell: str) -> str:
    match cue:
        case VoiceCue():
            return cue.text
        case BellCue():
            return bell
        case _:
            return ""


def _stamp(seconds: float) -> str:
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
