"""Saying a line until it is said well."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tools.acoustics import opus
from tools.acoustics.loudness import Samples
from tools.narration.hearing import Listener
from tools.narration.judging import Judgement, judge
from tools.narration.manner import ALOUD, Manner
from tools.narration.quiet import tightened
from tools.narration.shaping import KBITS, clip_sound, levelled, own_gain
from tools.narration.speaking import RATE, Narrator, say

_OTHER_SPEEDS: Final = (0.0, 0.02, 0.04, -0.02, 0.06)
# Other marks for the same words: each makes the voice pause a little differently at a comma.
_OTHER_MARKS: Final = (", ", " — ", "; ")
# A take is asked to be a little clearer than a clip must be: the gain of a short one is not known yet.
_CLEARER: Final = 0.04


@dataclass(frozen=True, slots=True, kw_only=True)
class Take:
    """One reading of a line: its sound at 48 kHz, not yet levelled, and what was thought of it."""

    sound: Samples
    speed: float
    judgement: Judgement


def best_take(
    narrator: Narrator,
    listener: Listener | None,
    text: str,
    speed: float,
    *,
    short_gain: float = 0.0,
    manner: Manner = ALOUD,
) -> Take:
    """The first take without a fault, at this speed or one near it, with these marks or others; if there
    is none, the take heard best. short_gain: the gain in dB that a short clip is likely to get."""
    tried: list[Take] = []
    for take in _takes(narrator, listener, text, speed, short_gain, manner):
        if not take.judgement.faults:
            return take
        tried.append(take)
    return max(tried, key=lambda take: take.judgement.score)


def _takes(
    narrator: Narrator,
    listener: Listener | None,
    text: str,
    speed: float,
    short_gain: float,
    manner: Manner,
) -> Iterator[Take]:
    for reading in dict.fromkeys(text.replace(", ", mark) for mark in _OTHER_MARKS):
        for other in (*_OTHER_SPEEDS, *manner.slower):
            at = round(speed + other, 3)
            speech = say(narrator, reading, at)
            if manner.longest_pause is not None:
                speech = tightened(speech, RATE, manner.longest_pause)
            sound = clip_sound(speech)
            gain = own_gain(sound)
            heard = opus.through(levelled(sound, short_gain if gain is None else gain), kbits=KBITS)
            judged = judge(listener, heard, text, speed, levelled=False, clearer_by=_CLEARER, manner=manner)
            yield Take(sound=sound, speed=at, judgement=judged)
