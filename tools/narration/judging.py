"""What can be wrong with a clip, found by ear and by measure."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from tools.acoustics import opus
from tools.acoustics.loudness import Samples, integrated, true_peak
from tools.narration import quiet, shaping
from tools.narration.hearing import Heard, Listener
from tools.narration.manner import ALOUD, Manner

LEAST_SOUNDS: Final = 0.70
"""Below this share of phonemes a clip is far below the rest, and gets a second hearing."""

LEAST_AT_ALL: Final = 0.40
LEAST_EXPECTED: Final = 0.85
"""A second hearing may clear a clip when it gives so many words, and the first gave some sense of it."""

SLOWEST: Final = 0.65
FASTEST: Final = 1.35
"""How far from its pace a clip may be; lines of under four words are too short to tell."""

LONGEST_SILENCE: Final = 0.8
_FULL_SCALE: Final = 0.999
_PACED_WORDS: Final = 4
_LETTERS_A_WORD: Final = 4
_SHORTEST: Final = 0.15
_LOUDNESS_ERROR: Final = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A clip's faults, none if it is good. score: how well it was heard, 0 to 1, to choose takes by."""

    faults: tuple[str, ...]
    score: float


def judge(
    listener: Listener | None,
    sound: Samples,
    text: str,
    speed: float,
    *,
    levelled: bool = True,
    clearer_by: float = 0.0,
    manner: Manner = ALOUD,
) -> Judgement:
    """Judge a clip at 48 kHz. No listener: only what can be measured. levelled: its loudness counts too.
    clearer_by: how much more than the least must be heard. manner: how fast this narrator is."""
    faults = _measured(sound, text, manner.pace * speed, levelled=levelled)
    if listener is None or len(sound) < _SHORTEST * opus.RATE:
        return Judgement(faults=tuple(faults), score=0.0 if faults else 1.0)
    first = listener.freely(sound, text)
    if first.sounds >= LEAST_SOUNDS + clearer_by:
        return Judgement(faults=tuple(faults), score=first.sounds)
    second = listener.expecting(sound, text)
    cleared = second.words >= LEAST_EXPECTED + clearer_by and first.sounds >= LEAST_AT_ALL + clearer_by
    if not cleared:
        faults.append(_misheard(first, second))
    return Judgement(faults=tuple(faults), score=min(first.sounds, second.sounds))


def _measured(sound: Samples, text: str, usual: float, *, levelled: bool) -> list[str]:
    seconds = len(sound) / opus.RATE
    if seconds < _SHORTEST or float(np.max(np.abs(sound), initial=0.0)) < 1e-3:
        return ["holds no speech"]
    faults = [*_pace_faults(seconds - shaping.LEAD - shaping.TAIL, text, usual)]
    silence = max((gap.seconds for gap in quiet.gaps(sound, opus.RATE)), default=0.0)
    if silence > LONGEST_SILENCE:
        faults.append(f"holds a silence of {silence:.2f} s")
    return [*faults, *(_level_faults(sound, seconds) if levelled else ())]


def _pace_faults(seconds: float, text: str, usual: float) -> list[str]:
    pace = sum(letter.isalpha() for letter in text) / _LETTERS_A_WORD / seconds * 60
    if len(text.split()) < _PACED_WORDS or SLOWEST <= pace / usual <= FASTEST:
        return []
    return [f"is too {'slow' if pace < usual else 'fast'}: {pace:.0f} words a minute, not {usual:.0f}"]


def _level_faults(sound: Samples, seconds: float) -> list[str]:
    faults = []
    if float(np.max(np.abs(sound))) >= _FULL_SCALE:
        faults.append("is clipped")
    if true_peak(sound) > shaping.CEILING:
        faults.append(f"peaks at {true_peak(sound):.1f} dBTP")
    if seconds >= shaping.LONG_ENOUGH:
        loudness = integrated(sound, opus.RATE)
        if abs(loudness - shaping.TARGET) > _LOUDNESS_ERROR:
            faults.append(f"is at {loudness:.1f} LUFS")
    return faults


def _misheard(first: Heard, second: Heard) -> str:
    return (
        f"heard as “{first.text}” ({first.sounds:.2f}), or “{second.text}” ({second.words:.2f} of the words)"
    )
