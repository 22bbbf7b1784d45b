"""What to try next, by a rule that a person can read.

In this order; and never what left a person more stirred up the last time, or was followed by more pain:

1. what was followed by lower pain, five times or more and clearly so: the surest of them;
2. what was followed by feeling more settled, three times or more and mostly so: the most often;
3. what was tried before, but too seldom to tell: the one that is nearest to five uses;
4. nothing of one's own, so the next lesson.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mindbody.insight.helps import ENOUGH, Seems, Verdict
from mindbody.insight.settling import Settling
from mindbody.insight.uses import By, What

SETTLED_AT_LEAST: Final = 3
TO_DO: Final = frozenset({By.PRACTICE, By.BREATH, By.MOVEMENT})
"""What can be suggested; a time of day or a position is nothing to begin with."""


class Because(StrEnum):
    """The line of the rule that was used."""

    LOWER_PAIN = "lower-pain"
    SETTLED = "settled"
    NEARLY_KNOWN = "nearly-known"
    NEXT_LESSON = "next-lesson"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """`what` is None for the next lesson. `count` is how many times the line counts: sessions, or answers."""

    because: Because
    what: What | None = None
    count: int = 0


def suggest(
    seems: Iterable[Seems],
    felt: Mapping[What, Settling],
    fewer: Mapping[What, int],
    *,
    serves: Callable[[What], bool] = lambda _: True,
) -> Suggestion:
    """One suggestion. seems: the surest first, see `what_seems_to_help`. fewer: see `fewer_uses`. serves:
    whether something is there, fits the person's position and leaves out what they skip."""
    seems = tuple(seems)
    worse = {each.what for each in seems if each.verdict is Verdict.HIGHER}

    def may(what: What) -> bool:
        stirs = what in felt and felt[what].stirs
        return what.by in TO_DO and what not in worse and not stirs and serves(what)

    for each in seems:
        if each.verdict is Verdict.LOWER and may(each.what):
            return Suggestion(because=Because.LOWER_PAIN, what=each.what, count=each.count)
    settled = [
        each for each in felt.values() if each.settled >= SETTLED_AT_LEAST and each.mostly and may(each.what)
    ]
    if settled:
        most = max(settled, key=lambda each: (each.settled, each.settled / len(each.answers), each.what))
        return Suggestion(because=Because.SETTLED, what=most.what, count=most.settled)
    nearly = [(count, what) for what, count in fewer.items() if 0 < count < ENOUGH and may(what)]
    if nearly:
        count, what = max(nearly)
        return Suggestion(because=Because.NEARLY_KNOWN, what=what, count=count)
    return Suggestion(because=Because.NEXT_LESSON)
