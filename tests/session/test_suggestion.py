"""What is offered after a session follows from how it left the person."""

from typing import NamedTuple

import pytest

from mindbody.content.vocabulary import Family, Position
from mindbody.session.suggestion import Settled, Suggestion, practice_for, suggest
from tests.support.content import library

UP, SAME, SETTLED = Settled.STIRRED_UP, Settled.SAME, Settled.MORE_SETTLED


class After(NamedTuple):
    """The answers so far, oldest first, whether the last mood was very low, and what is offered."""

    answers: tuple[Settled, ...]
    very_low: bool
    expected: Suggestion


TABLE = [
    After((), False, Suggestion.NOTHING),
    After((), True, Suggestion.NOTHING),
    After((SETTLED,), False, Suggestion.NOTHING),
    After((SAME,), True, Suggestion.NOTHING),
    After((UP,), False, Suggestion.GROUNDING),
    After((UP,), True, Suggestion.GROUNDING),
    After((SETTLED, UP), False, Suggestion.GROUNDING),
    After((UP, SETTLED), False, Suggestion.NOTHING),
    After((UP, SAME, UP), False, Suggestion.GROUNDING),
    After((UP, UP), False, Suggestion.OTHER_FAMILY_AND_TALK),
    After((SETTLED, UP, UP), False, Suggestion.OTHER_FAMILY_AND_TALK),
    After((UP, UP, UP), False, Suggestion.OTHER_FAMILY_AND_TALK),
    After((UP, UP), True, Suggestion.HELP_PAGE),
    After((UP, UP, SAME), True, Suggestion.NOTHING),
]


@pytest.mark.parametrize("case", TABLE)
def test_stirred_up_is_met_with_something_calmer(case: After) -> None:
    """Once: grounding. Twice in a row: another way, and a word about talking to someone; with a very low
    mood, the help page."""
    assert suggest(case.answers, very_low=case.very_low) is case.expected


@pytest.mark.parametrize(
    ("suggestion", "heard", "expected"),
    [
        (Suggestion.NOTHING, "scan", None),
        (Suggestion.GROUNDING, "scan", "grounding"),
        (Suggestion.HELP_PAGE, "scan", "grounding"),
        (Suggestion.OTHER_FAMILY_AND_TALK, "scan", "mini"),
        (Suggestion.OTHER_FAMILY_AND_TALK, "dial", "grounding"),
    ],
)
def test_the_practice_offered(suggestion: Suggestion, heard: str, expected: str | None) -> None:
    """Another family is entered by its shortest practice."""
    practices = library().practices

    offered = practice_for(suggestion, practices, heard=heard, position=Position.LYING)

    assert offered == expected
    if suggestion is Suggestion.OTHER_FAMILY_AND_TALK:
        assert offered is not None
        assert {practices[offered].family, practices[heard].family} == set(Family)
