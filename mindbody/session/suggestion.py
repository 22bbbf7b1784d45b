"""What is offered after the last question of a session."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from mindbody.content.practice import Practice
from mindbody.content.vocabulary import Position
from mindbody.session.choices import serves

GROUNDING: Final = "grounding"
"""The id of the grounding practice, which every library holds."""


class Settled(StrEnum):
    """The answer to the after-question."""

    MORE_SETTLED = "more-settled"
    SAME = "same"
    STIRRED_UP = "stirred-up"


class Mood(StrEnum):
    """The answer to the mood question, which is asked when someone is more stirred up."""

    VERY_LOW = "very-low"
    LOW = "low"
    OKAY = "okay"
    GOOD = "good"


class Suggestion(StrEnum):
    """What the after-questions lead to. Each comes with words that call the feeling a normal one."""

    NOTHING = "nothing"
    GROUNDING = "grounding"
    OTHER_FAMILY_AND_TALK = "other-family-and-talk"
    HELP_PAGE = "help-page"


def suggest(answers: Sequence[Settled], *, very_low: bool = False) -> Suggestion:
    """What to offer, from the after-questions that were answered, oldest first.

    Once more stirred up: grounding. Twice in a row: a practice of the other family, and a word about
    talking to someone. Twice in a row when the last mood given was very low: the help page.
    """
    last_two = tuple(answers[-2:])
    if last_two == (Settled.STIRRED_UP, Settled.STIRRED_UP):
        return Suggestion.HELP_PAGE if very_low else Suggestion.OTHER_FAMILY_AND_TALK
    if last_two[-1:] == (Settled.STIRRED_UP,):
        return Suggestion.GROUNDING
    return Suggestion.NOTHING


def practice_for(
    suggestion: Suggestion, practices: Mapping[str, Practice], *, heard: str, position: Position
) -> str | None:
    """The id of the practice to offer, given the one that was `heard`; None when nothing is offered.

    The other family is entered by its shortest practice that serves the position.
    """
    match suggestion:
        case Suggestion.NOTHING:
            return None
        case Suggestion.GROUNDING | Suggestion.HELP_PAGE:
            return GROUNDING if GROUNDING in practices else None
        case Suggestion.OTHER_FAMILY_AND_TALK:
            family = practices[heard].family
            others = [
                each
                for each in practices.values()
                if each.family is not family and serves(each.positions, position)
            ]
            return min(others, key=lambda each: (each.minutes[0], each.code, each.id)).id if others else None
