"""The score of a guided sound: what is heard when, exact to the frame."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, assert_never

from mindbody.audio import RATE, to_frames
from mindbody.audio.breathing import START_RATE, breathe, is_counted, phases_of
from mindbody.audio.lengths import LengthNotPossible, lengths_of
from mindbody.audio.stretching import stretched
from mindbody.audio.voices import ClipInfo, Voice
from mindbody.content.arranging import arrange
from mindbody.content.breath import Breath, Do
from mindbody.content.comfort import Comfort
from mindbody.content.practice import Bell, BreatheFor, Pause, Practice, ScriptItem, Spoken
from mindbody.content.spoken import breath_words

__all__ = [
    "BellCue",
    "BreathCue",
    "Cue",
    "LengthNotPossible",
    "Score",
    "VoiceCue",
    "score_breath",
    "score_practice",
    "score_sentences",
]

LEAD_FRAMES: Final = to_frames(0.15)
"""Silence at the start: some outputs clip the first hundredth of a second of a stream."""

BELL_FRAMES: Final = to_frames(6.0)
"""For how long a bell counts as sounding; its file may ring on more quietly."""

LONGEST_SITTING: Final = to_frames(6 * 3600.0)
"""Frames of the open timer: nobody sits longer."""

SENTENCE_GAP: Final = to_frames(0.6)
_TONED: Final = frozenset({Do.IN, Do.TOP_UP, Do.OUT})


@dataclass(frozen=True, slots=True)
class VoiceCue:
    """A spoken line. `clip` is None where nobody has spoken it: then it is read in silence. `lead` are
    the frames of the clip before its voice is heard."""

    start: int
    frames: int
    text: str
    clip: Path | None
    lead: int = 0


@dataclass(frozen=True, slots=True)
class BellCue:
    """A bell strike."""

    start: int
    frames: int
    soft: bool


@dataclass(frozen=True, slots=True)
class BreathCue:
    """A phase of a breath, for the pacer; `tone` when it is also to be heard."""

    start: int
    frames: int
    do: Do
    tone: bool


Cue = VoiceCue | BellCue | BreathCue


@dataclass(frozen=True, slots=True)
class Score:
    """Cues sorted by start, all times in frames at 48 kHz. `background` is the id of a loop."""

    title: str
    frames: int
    cues: tuple[Cue, ...]
    background: str | None = None

    @property
    def seconds(self) -> float:
        """The whole length."""
        return self.frames / RATE


def score_practice(
    practice: Practice,
    *,
    minutes: float,
    comfort: Comfort,
    voice: Voice,
    breaths: Mapping[str, Breath],
    background: str | None = None,
) -> Score:
    """The practice at exactly `minutes`: every stretchable pause takes the same share of its range.

    Breaths inside it go without their holds unless the person wants holds, and are left as quiet time
    for those who do not want breath focus. A person who wants no music gets no background.

    Raises LengthNotPossible, and KeyError when the script names a breath that `breaths` does not hold.
    """
    frames = _whole(minutes)
    items = arrange(practice, minutes, comfort)
    fixed = sum(_fixed_frames(item, voice) for item in items)
    pauses = [
        (to_frames(item.shortest), to_frames(item.longest)) for item in items if isinstance(item, Pause)
    ]
    # A script that fills its time to the last frame keeps its words and gives up the silence before them.
    lead = max(0, min(LEAD_FRAMES, frames - fixed - sum(shortest for shortest, _ in pauses)))
    room = frames - fixed - lead
    is_offered = practice.minutes[0] <= minutes <= practice.minutes[1]
    if not (is_offered and sum(low for low, _ in pauses) <= room <= sum(high for _, high in pauses)):
        found = lengths_of(practice, comfort, voice.seconds_of, breaths, lead=LEAD_FRAMES / RATE)
        raise LengthNotPossible.for_wish(practice.title, minutes, found)
    quiet = iter(stretched(pauses, room))
    cues: list[Cue] = []
    at = lead
    for item in items:
        match item:
            case Spoken():
                clip = voice.clips.get(item.say)
                length = voice.frames_of(item.say)
                cues.append(_voice_cue(at, length, item.text, clip))
                at += length
            case Pause():
                at += next(quiet)
            case Bell():
                cues.append(BellCue(at, min(BELL_FRAMES, frames - at), item.soft))
            case BreatheFor():
                length = to_frames(item.minutes * 60)
                if comfort.breath_focus:
                    cues += _breath_cues(breaths[item.breath], length, at=at, holds=comfort.breath_holds)
                at += length
            case _:
                assert_never(item)
    return Score(practice.title, frames, _in_order(cues), background if comfort.music else None)


def score_breath(
    breath: Breath,
    *,
    seconds: float,
    variant: str | None = None,
    tones: bool = True,
    start_rate: float = START_RATE,
    words: Voice | None = None,
) -> Score:
    """A paced breath of `seconds`, led in from `start_rate` breaths a minute over 90 s.

    words: who says when to breathe in and out; a phase too short for its words goes without.

    It ends after a whole out-breath; what remains is quiet. A pattern counted in breaths is not led into, and
    has all of its seconds after the quiet moment before the first, so that none of its breaths is lost; one
    without phases is quiet throughout. Raises UnknownVariant.
    """
    frames = to_frames(seconds) + (LEAD_FRAMES if is_counted(breath, variant) else 0)
    cues = _breath_cues(
        breath, frames - LEAD_FRAMES, at=LEAD_FRAMES, variant=variant, tones=tones, start_rate=start_rate
    )
    told = _told(cues, words) if words is not None else []
    return Score(breath.title, frames, _in_order((*cues, *told)))


def _told(cues: Sequence[BreathCue], voice: Voice) -> list[VoiceCue]:
    in_words = breath_words(voice.clips)
    spoken = ((cue, in_words[cue.do]) for cue in cues)
    return [
        _voice_cue(cue.start, clip.frames, words, clip)
        for cue, words in spoken
        if (clip := voice.clips.get(words)) is not None and clip.frames <= cue.frames
    ]


def score_bells(*, first: bool, between: int, background: str | None = None) -> Score:
    """Quiet time that outlasts any sitting, with a soft bell to begin with and every `between` minutes (0:
    none)."""
    step = to_frames(between * 60)
    starts = [LEAD_FRAMES] if first else []
    starts += range(LEAD_FRAMES + step, LONGEST_SITTING, step) if step else []
    return Score(
        "bells", LONGEST_SITTING, tuple(BellCue(at, BELL_FRAMES, soft=True) for at in starts), background
    )


def score_sentences(title: str, sentences: Sequence[str], voice: Voice) -> Score:
    """Sentences read one after the other, as a lesson's card is."""
    cues: list[Cue] = []
    at = LEAD_FRAMES
    for text in sentences:
        clip = voice.clips.get(text)
        length = voice.frames_of(text)
        cues.append(_voice_cue(at, length, text, clip))
        at += length + SENTENCE_GAP
    return Score(title, at, tuple(cues))


def _whole(minutes: float) -> int:
    if not math.isfinite(minutes) or minutes <= 0:
        raise ValueError("A practice needs a length above zero minutes.")
    return to_frames(minutes * 60)


def _fixed_frames(item: ScriptItem, voice: Voice) -> int:
    match item:
        case Spoken():
            return voice.frames_of(item.say)
        case BreatheFor():
            return to_frames(item.minutes * 60)
        case Bell() | Pause():
            return 0
        case _:
            assert_never(item)


def _breath_cues(
    breath: Breath,
    frames: int,
    *,
    at: int,
    variant: str | None = None,
    holds: bool = True,
    tones: bool = True,
    start_rate: float = START_RATE,
) -> list[BreathCue]:
    phases = phases_of(breath, variant, holds=holds)
    lead_in = None if is_counted(breath, variant) else start_rate
    return [
        BreathCue(at + one.start, one.frames, one.do, tones and one.do in _TONED)
        for one in breathe(phases, frames=frames, start_rate=lead_in)
    ]


def _voice_cue(at: int, frames: int, text: str, clip: ClipInfo | None) -> VoiceCue:
    return VoiceCue(at, frames, text, clip.path if clip else None, clip.lead if clip else 0)


def _in_order(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    return tuple(sorted(cues, key=lambda cue: cue.start))
