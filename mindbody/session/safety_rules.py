"""What being more stirred up after a session leads to: what is shown and what is suggested, in one table.

Every threshold is a judgement that awaits the sign-off of a clinician. Only answers that are tapped count:
nothing a person writes is ever searched for signs. What the answers of a questionnaire call for stands in
its own file.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mindbody.session.suggestion import Mood, Offer, Settled


class Trigger(StrEnum):
    """What happened."""

    TWICE_AND_VERY_LOW = "stirred-up-twice-and-very-low"
    TWICE_IN_TRACK = "stirred-up-twice-in-the-track"
    TWICE = "stirred-up-twice"
    ONCE = "stirred-up-once"


class Shows(StrEnum):
    """What is shown for it, unasked."""

    HELP_PAGE = "help-page"
    KIND_WORDS = "kind-words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What is known at one moment.

    settled: the answers to the after-questions, oldest first. mood: the last mood that was tapped with the
    last two of them. in_track: the practice belongs to the mindfulness track.
    """

    settled: tuple[Settled, ...] = ()
    mood: Mood | None = None
    in_track: bool = False

    @property
    def stirred_up(self) -> int:
        """How many of the last answers, without a break, are more stirred up."""
        count = 0
        for each in reversed(self.settled):
            if each is not Settled.STIRRED_UP:
                break
            count += 1
        return count


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A row of the table. talk: telling someone, or a clinician, is suggested in words."""

    trigger: Trigger
    met: Callable[[Signs], bool]
    shows: Shows
    offer: Offer
    talk: bool


RULES: Final = (
    Rule(
        trigger=Trigger.TWICE_AND_VERY_LOW,
        met=lambda signs: signs.stirred_up >= 2 and signs.mood is Mood.VERY_LOW,
        shows=Shows.HELP_PAGE,
        offer=Offer.GROUNDING,
        talk=True,
    ),
    Rule(
        trigger=Trigger.TWICE_IN_TRACK,
        met=lambda signs: signs.stirred_up >= 2 and signs.in_track,
        shows=Shows.KIND_WORDS,
        offer=Offer.GENTLER,
        talk=True,
    ),
    Rule(
        trigger=Trigger.TWICE,
        met=lambda signs: signs.stirred_up >= 2,
        shows=Shows.KIND_WORDS,
        offer=Offer.OTHER_FAMILY,
        talk=True,
    ),
    Rule(
        trigger=Trigger.ONCE,
        met=lambda signs: signs.stirred_up == 1,
        shows=Shows.KIND_WORDS,
        offer=Offer.GROUNDING,
        talk=False,
    ),
)
"""From the one that weighs most to the one that weighs least; where several are met, the first counts.

Ground: practice leaves some people worse, mostly by arousal (Britton and others 2021, Clinical Psychological
Science; 96 people in mindfulness courses). The numbers are our judgement."""


def rule_for(signs: Signs) -> Rule | None:
    """The rule that counts now; None where nothing calls for care."""
    return next((rule for rule in RULES if rule.met(signs)), None)
