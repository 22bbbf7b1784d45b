"""What a person asked for in comfort is obeyed by every plan."""

from dataclasses import replace
from typing import NamedTuple

import pytest

from mindbody.content.breath import Do, Variant
from mindbody.content.comfort import Comfort
from mindbody.content.lesson import Lesson
from mindbody.content.library import Library
from mindbody.content.practice import BreatheFor, Part
from mindbody.content.vocabulary import BODY_REGIONS, Anchor, Family, Position
from mindbody.session.plan import Energy, Plan, make_plan
from mindbody.session.steps import Breathe, Listen, Move
from tests.support.content import ALWAYS, breath, lesson, library, movement, phases, practice

SEATED, LYING, STANDING, RECLINING = Position.SEATED, Position.LYING, Position.STANDING, Position.RECLINING


def plan(
    taught: Lesson | None = None,
    shelf: Library | None = None,
    *,
    position: Position = SEATED,
    comfort: Comfort | None = None,
    minutes: int = 25,
) -> Plan:
    return make_plan(
        taught or lesson(),
        shelf or library(),
        minutes=minutes,
        position=position,
        energy=Energy.OK,
        comfort=comfort or Comfort(),
    )


def breaths_of(made: Plan) -> list[tuple[str, str | None]]:
    return [(step.breath, step.variant) for step in made.steps if isinstance(step, Breathe)]


def practices_of(made: Plan) -> list[str]:
    return [step.practice for step in made.steps if isinstance(step, Listen)]


def movements_of(made: Plan) -> list[str]:
    return [step.movements[0] for step in made.steps if isinstance(step, Move)]


@pytest.mark.parametrize("minutes", range(3, 46))
def test_who_does_not_want_to_watch_the_breath_is_never_asked_to(minutes: int) -> None:
    """No breathing step at any length; a practice settles in its place."""
    made = plan(minutes=minutes, comfort=Comfort(breath_focus=False))

    assert breaths_of(made) == []
    assert len(practices_of(made)) == 1


class Breathing(NamedTuple):
    """A lesson's breath, whether holds are wished for, and the breath and variant that are played."""

    own: str
    holds: bool
    expected: tuple[str, str | None]


BREATHING = [
    Breathing("slow", False, ("slow", None)),
    Breathing("notice", False, ("notice", None)),
    Breathing("box", False, ("box", None)),
    Breathing("box", True, ("box", None)),
    Breathing("four-seven-eight", True, ("four-seven-eight", None)),
    Breathing("four-seven-eight", False, ("notice", None)),
    Breathing("half-hold", False, ("half-hold", "free")),
    Breathing("half-hold", True, ("half-hold", None)),
]


@pytest.mark.parametrize("case", BREATHING)
def test_breath_is_held_only_by_those_who_asked_for_it(case: Breathing) -> None:
    """Without consent: the pattern's form without holds, else the breath that is only noticed."""
    free = Variant(id="free", title="No hold", phases=phases((Do.IN, 4), (Do.OUT, 4)))
    half = breath("half-hold", (Do.IN, 4), (Do.HOLD, 2), (Do.OUT, 4), variants=(free,))
    shelf = library()
    shelf = replace(shelf, breaths={**shelf.breaths, half.id: half})

    made = plan(lesson(breath=case.own), shelf, comfort=Comfort(breath_holds=case.holds))

    assert breaths_of(made) == [case.expected]


class Moving(NamedTuple):
    """A lesson's movement, where the person is and what they leave out, and what is shown (None: no step)."""

    own: str
    position: Position
    skip: frozenset[str]
    expected: str | None


MOVING = [
    Moving("shoulders", SEATED, frozenset(), "shoulders"),
    Moving("shoulders", LYING, frozenset(), "ankles"),
    Moving("shoulders", RECLINING, frozenset(), "ankles"),
    Moving("shoulders", STANDING, frozenset(), "stand"),
    Moving("stand", LYING, frozenset(), "ankles"),
    Moving("shoulders", SEATED, frozenset({"right-shoulder"}), "ankles"),
    Moving("shoulders", STANDING, frozenset({"left-knee"}), "hands"),
    Moving("shoulders", LYING, frozenset({"left-foot", "right-hand"}), None),
    Moving("shoulders", SEATED, frozenset(BODY_REGIONS), None),
    Moving("hands", RECLINING, frozenset(), "hands"),
]


@pytest.mark.parametrize("case", MOVING)
def test_movements_suit_the_position_and_spare_what_is_skipped(case: Moving) -> None:
    """The lesson's movement, else the one it names for the position, else one of the library, else none."""
    made = plan(lesson(movement=case.own), position=case.position, comfort=Comfort(skip=case.skip))

    assert movements_of(made) == ([] if case.expected is None else [case.expected])
    assert made.seconds == 25 * 60


def test_a_movement_of_its_own_for_reclining_is_preferred_to_the_lying_one() -> None:
    """Reclining takes the lying version only where there is none of its own."""
    shelf = library()
    own = movement("lean", RECLINING, body=("neck",))
    turned = movement("turn", SEATED, instead={RECLINING: "lean", LYING: "ankles"})
    shelf = replace(shelf, movements={**shelf.movements, own.id: own, turned.id: turned})

    assert movements_of(plan(lesson(movement="turn"), shelf, position=RECLINING)) == ["lean"]


def test_a_long_movement_step_holds_two_movements_that_suit() -> None:
    """Beyond four minutes a second movement comes in, chosen by the same rules."""
    made = plan(minutes=45, position=LYING, comfort=Comfort(skip=frozenset({"jaw"})))

    move = next(step for step in made.steps if isinstance(step, Move))
    assert move.movements == ("ankles", "hands")


class Hearing(NamedTuple):
    """Positions that the lesson's practice serves, where the person is, and the practice that is played."""

    serves: tuple[Position, ...]
    position: Position
    expected: str


HEARING = [
    Hearing((SEATED, LYING), SEATED, "anchor"),
    Hearing((SEATED, LYING), RECLINING, "anchor"),
    Hearing((SEATED,), LYING, "grounding"),
    Hearing((STANDING,), RECLINING, "grounding"),
]


@pytest.mark.parametrize("case", HEARING)
def test_a_practice_that_does_not_serve_the_position_is_swapped_within_its_family(case: Hearing) -> None:
    """Nobody who lies is given a practice for sitting."""
    shelf = library()
    own = practice("anchor", 3, 10, positions=case.serves)
    shelf = replace(shelf, practices={**shelf.practices, own.id: own})

    made = plan(lesson(alternatives=()), shelf, position=case.position)

    assert practices_of(made) == [case.expected]
    assert shelf.practices[case.expected].family is Family.MINDFULNESS


@pytest.mark.parametrize(
    ("comfort", "anchor", "expected"),
    [
        (Comfort(), None, "paced"),
        (Comfort(breath_focus=False), None, "grounding"),
        (Comfort(breath_focus=False), Anchor.BREATH, "paced"),
    ],
)
def test_a_practice_with_paced_breathing_inside_obeys_too(
    comfort: Comfort, anchor: Anchor | None, expected: str
) -> None:
    """A script that paces the breath for everyone is not for those who do not want that; one that keeps
    it to the breath's own listeners is."""
    shelf = library()
    own = practice("paced", 3, 10)
    paced = BreatheFor(breath="slow", minutes=1, when=replace(ALWAYS, anchor=anchor), line=3)
    part = Part(title="Core", when=ALWAYS, items=(paced,), line=3)
    own = replace(own, parts=(*own.parts, part))
    shelf = replace(shelf, practices={**shelf.practices, own.id: own})

    assert practices_of(plan(lesson(practice="paced"), shelf, comfort=comfort)) == [expected]


def test_a_lesson_whose_files_are_broken_still_gives_a_session() -> None:
    """A practice, breath and movement that could not be read cost their choice, not the session."""
    made = plan(lesson(practice="lost", alternatives=("gone",), breath="lost", movement="lost"))

    assert made.seconds == 25 * 60
    assert practices_of(made) == ["mini"]
    assert breaths_of(made) == [("notice", None)]
