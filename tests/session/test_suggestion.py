"""What is offered after a session follows from how it left the person."""

from dataclasses import replace
from typing import NamedTuple

import pytest

from mindbody.content.comfort import Comfort
from mindbody.content.library import Library
from mindbody.content.practice import BreatheFor, Part
from mindbody.content.vocabulary import Family, Position
from mindbody.session.choices import BODY_FOCUSED
from mindbody.session.safety_rules import RULES, Shows, Signs, Trigger, rule_for
from mindbody.session.suggestion import Mood, Offer, Settled, offered
from tests.support.content import ALWAYS, library, movement, practice

UP, SAME, SETTLED = Settled.STIRRED_UP, Settled.SAME, Settled.MORE_SETTLED


class After(NamedTuple):
    """The answers so far, oldest first, the last mood, whether in the track; and the row that counts."""

    answers: tuple[Settled, ...]
    mood: Mood | None
    in_track: bool
    expected: Trigger | None


TABLE = [
    After((), None, False, None),
    After((), Mood.VERY_LOW, False, None),
    After((SETTLED,), None, False, None),
    After((SAME,), Mood.VERY_LOW, True, None),
    After((UP,), None, False, Trigger.ONCE),
    After((UP,), Mood.VERY_LOW, False, Trigger.ONCE),
    After((UP,), None, True, Trigger.ONCE),
    After((SETTLED, UP), Mood.LOW, False, Trigger.ONCE),
    After((UP, SETTLED), None, False, None),
    After((UP, SAME, UP), Mood.VERY_LOW, True, Trigger.ONCE),
    After((UP, UP), None, False, Trigger.TWICE),
    After((UP, UP), Mood.LOW, False, Trigger.TWICE),
    After((SETTLED, UP, UP), None, False, Trigger.TWICE),
    After((UP, UP, UP), None, False, Trigger.TWICE),
    After((UP, UP), None, True, Trigger.TWICE_IN_TRACK),
    After((UP, UP, UP), Mood.GOOD, True, Trigger.TWICE_IN_TRACK),
    After((UP, UP), Mood.VERY_LOW, False, Trigger.TWICE_AND_VERY_LOW),
    After((UP, UP), Mood.VERY_LOW, True, Trigger.TWICE_AND_VERY_LOW),
    After((UP, UP, SAME), Mood.VERY_LOW, True, None),
]


@pytest.mark.parametrize("case", TABLE)
def test_stirred_up_is_met_with_something_calmer(case: After) -> None:
    """Once: grounding. Twice in a row: another way, and a word about talking to someone; with a very low
    mood, the help page."""
    rule = rule_for(Signs(settled=case.answers, mood=case.mood, in_track=case.in_track))

    assert (rule.trigger if rule else None) is case.expected


def test_each_row_of_the_table_says_what_is_shown_and_what_is_offered() -> None:
    """Nobody is told to push through; from the second time on, a person to talk to is named."""
    table = {rule.trigger: (rule.shows, rule.offer, rule.talk) for rule in RULES}

    assert table == {
        Trigger.ONCE: (Shows.KIND_WORDS, Offer.GROUNDING, False),
        Trigger.TWICE: (Shows.KIND_WORDS, Offer.OTHER_FAMILY, True),
        Trigger.TWICE_IN_TRACK: (Shows.KIND_WORDS, Offer.GENTLER, True),
        Trigger.TWICE_AND_VERY_LOW: (Shows.HELP_PAGE, Offer.GROUNDING, True),
    }


@pytest.mark.parametrize(
    ("offer", "heard", "expected"),
    [
        (Offer.NOTHING, "scan", ()),
        (Offer.GROUNDING, "scan", ("grounding",)),
        (Offer.OTHER_FAMILY, "scan", ("mini",)),
        (Offer.OTHER_FAMILY, "dial", ("grounding",)),
        (Offer.OTHER_FAMILY, "no-longer-there", ("mini",)),
    ],
)
def test_the_practice_offered(offer: Offer, heard: str, expected: tuple[str, ...]) -> None:
    """Another family is entered by its shortest practice."""
    shelf = library()

    found = offered(offer, shelf, heard=heard, position=Position.LYING, comfort=Comfort())

    assert found == expected
    if offer is Offer.OTHER_FAMILY and heard in shelf.practices:
        assert {shelf.practices[found[0]].family, shelf.practices[heard].family} == set(Family)


def test_what_watches_the_body_is_not_offered_to_a_stirred_up_person() -> None:
    """Even where it is the shortest of the other family."""
    watching = practice("body-scan", 1, 5, family=Family.MINDFULNESS)
    shelf = Library(
        practices={
            each.id: each
            for each in (
                watching,
                practice("leaves", 4, 8, family=Family.MINDFULNESS),
                practice("dial", 6, 10, family=Family.RELAXATION),
            )
        }
    )
    assert watching.id in BODY_FOCUSED

    found = offered(Offer.OTHER_FAMILY, shelf, heard="dial", position=Position.SEATED, comfort=Comfort())

    assert found == ("leaves",)


def test_what_paces_the_breath_is_not_offered_to_who_does_not_want_that() -> None:
    """Even where it is the shortest of the other family."""
    pacing = practice("settling-breath", 1, 5, family=Family.MINDFULNESS)
    inside = BreatheFor(breath="slow", minutes=1, when=ALWAYS, line=1)
    pacing = replace(
        pacing, parts=(*pacing.parts, Part(title="Breathe", when=ALWAYS, items=(inside,), line=1))
    )
    practices = (
        pacing,
        practice("leaves", 4, 8, family=Family.MINDFULNESS),
        practice("dial", 6, 10, family=Family.RELAXATION),
    )
    shelf = replace(library(), practices={each.id: each for each in practices})

    def offer(comfort: Comfort) -> tuple[str, ...]:
        seated = Position.SEATED
        return offered(Offer.OTHER_FAMILY, shelf, heard="dial", position=seated, comfort=comfort)

    assert offer(Comfort()) == (pacing.id,)
    assert offer(Comfort(breath_focus=False)) == ("leaves",)


def test_the_track_offers_the_senses_slow_moving_or_swaying_as_far_as_they_suit() -> None:
    """What does not serve the position, or moves a part that is left out, is not among them."""
    seated, standing = (Position.SEATED,), Position.STANDING
    shelf = Library(
        practices={
            each.id: each
            for each in (practice("grounding", 2, 5), practice("mindful-moving", 5, 10, positions=seated))
        },
        movements={"sway": movement("sway", Position.SEATED, standing, body=("pelvis",))},
    )

    def gentler(position: Position, comfort: Comfort) -> tuple[str, ...]:
        return offered(Offer.GENTLER, shelf, heard="scan", position=position, comfort=comfort)

    assert gentler(Position.SEATED, Comfort()) == ("grounding", "mindful-moving", "sway")
    assert gentler(Position.STANDING, Comfort()) == ("grounding", "sway")
    assert gentler(Position.LYING, Comfort()) == ("grounding",)
    assert gentler(Position.SEATED, Comfort(skip=frozenset({"pelvis"}))) == ("grounding", "mindful-moving")
