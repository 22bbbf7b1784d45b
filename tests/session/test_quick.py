"""The short practices obey a person's comfort as whole sessions do."""

from mindbody import places
from mindbody.content.comfort import Comfort
from mindbody.content.library import Library
from mindbody.content.reading import read_library
from mindbody.content.vocabulary import BODY_REGIONS, Position
from mindbody.session.plan import Plan
from mindbody.session.quick import a_little_movement, grounding, one_breath
from mindbody.session.steps import Breathe, Listen, Move


def real() -> Library:
    library, _ = read_library(places.lessons())
    return library


def breath(comfort: Comfort) -> Plan:
    library = real()
    return one_breath(library.lesson("L02"), library, comfort)


def test_one_breath_is_a_minute_of_the_lessons_breath() -> None:
    """A minute means a minute."""
    assert breath(Comfort()).steps == (Breathe(seconds=60, breath="belly-breath", variant=None),)


def test_who_does_not_want_to_watch_the_breath_is_grounded_instead() -> None:
    """No breath is led for those who asked for none; the shortest grounding takes its place."""
    assert breath(Comfort(breath_focus=False)).steps == (Listen(practice="grounding", minutes=2),)


def test_grounding_needs_no_breath_and_no_movement() -> None:
    """The help page leads to something that everyone can do."""
    library = real()

    plan = grounding(library.lesson("L01"), library, Comfort(breath_focus=False))

    assert plan.steps == (Listen(practice="grounding", minutes=3),)


def test_a_little_movement_serves_the_position_and_spares_the_skip_list() -> None:
    """Lying down means lying down; what is to be left out is not moved."""
    library = real()
    lesson = library.lesson("L01")

    lying = a_little_movement(lesson, library, Comfort(position=Position.LYING))
    spared = a_little_movement(lesson, library, Comfort(skip=frozenset({"left-foot", "right-foot"})))

    assert lying is not None
    assert isinstance(lying.steps[0], Move)
    for name in lying.steps[0].movements:
        assert Position.LYING in library.movements[name].positions
    assert spared is not None
    assert isinstance(spared.steps[0], Move)
    for name in spared.steps[0].movements:
        assert {"left-foot", "right-foot"}.isdisjoint(library.movements[name].body)


def test_when_nothing_may_be_moved_there_is_no_movement() -> None:
    """Nobody is led to move what they asked to leave out."""
    library = real()

    assert a_little_movement(library.lesson("L01"), library, Comfort(skip=frozenset(BODY_REGIONS))) is None
