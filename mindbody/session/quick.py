"""Short sessions: one thing by itself, between other things."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from mindbody.content.comfort import Comfort
from mindbody.content.lesson import Lesson
from mindbody.content.vocabulary import Position
from mindbody.session.choices import Shelf, breath_for, breath_suits, movements_for, serves
from mindbody.session.plan import Energy, Plan
from mindbody.session.steps import After, Breathe, Do, Listen, Move, Step

GROUNDING: Final = "grounding"
SIGH: Final = "sigh"
SIGH_SECONDS: Final = 30
"""Three sighs of ten seconds."""
FLOOR: Final = ("soft-belly", "pelvic-tilt")
"""The movements for the floor, by id, where the person has chosen none."""
_BREATH_SECONDS: Final = 60
_MOVE_SECONDS: Final = 120
_EXERCISE_SECONDS: Final = 360
_AFTER_SECONDS: Final = 30


def grounding(lesson: Lesson, shelf: Shelf, comfort: Comfort) -> Plan:
    """The grounding practice alone, at its usual length. It asks for nothing but the senses."""
    return _plan(lesson, comfort, Listen(practice=GROUNDING, minutes=shelf.practices[GROUNDING].default))


def one_breath(lesson: Lesson, shelf: Shelf, comfort: Comfort) -> Plan:
    """A minute of the lesson's breath; for those who do not want to watch it, the shortest grounding."""
    found = breath_for(lesson, shelf, comfort)
    if found is None:
        practice = shelf.practices[GROUNDING]
        return _plan(lesson, comfort, Listen(practice=GROUNDING, minutes=practice.minutes[0]))
    breath, variant = found
    return _plan(lesson, comfort, Breathe(seconds=_BREATH_SECONDS, breath=breath.id, variant=variant))


def three_sighs(lesson: Lesson, shelf: Shelf, comfort: Comfort) -> Plan:
    """Half a minute of sighs, and nothing after it; for those who do not want to watch the breath, and where
    there is no such breath, what `one_breath` gives."""
    sigh = shelf.breaths.get(SIGH)
    if sigh is None or not breath_suits(sigh, comfort):
        return one_breath(lesson, shelf, comfort)
    form = next((each.id for each in sigh.variants if each.cycles), None)
    return _plan(lesson, comfort, Breathe(seconds=SIGH_SECONDS, breath=SIGH, variant=form))


def floor_choice(wished: Iterable[str], shelf: Shelf, comfort: Comfort) -> tuple[str, Position] | None:
    """One movement for the worst of days and how to be placed for it: what the person wished for, by id and
    best first, then those of the floor. Lying down wherever it can be done so. Nothing on the skip list; None
    when that leaves none."""
    for name in (*wished, *FLOOR):
        movement = shelf.movements.get(name)
        if movement is not None and comfort.skip.isdisjoint(movement.body):
            lying = serves(movement.positions, Position.LYING)
            return name, Position.LYING if lying else movement.positions[0]
    return None


def floor_movement(wished: Iterable[str], lesson: Lesson, shelf: Shelf, comfort: Comfort) -> Plan | None:
    """That movement in its easier form; None when the skip list leaves none."""
    found = floor_choice(wished, shelf, comfort)
    if found is None:
        return None
    name, position = found
    return a_movement(lesson, name, replace(comfort, position=position), easier=True)


def a_little_movement(lesson: Lesson, shelf: Shelf, comfort: Comfort) -> Plan | None:
    """Two gentle movements for the position, or one; None when the skip list leaves none."""
    possible = movements_for(lesson, shelf, comfort.position, comfort)
    if not possible:
        return None
    return _plan(lesson, comfort, Move(seconds=_MOVE_SECONDS, movements=possible[:2], easier=False))


def a_practice(lesson: Lesson, practice: str, minutes: float, comfort: Comfort) -> Plan:
    """One practice at a length, and the after-question."""
    return _plan(lesson, comfort, Listen(practice=practice, minutes=minutes), After(seconds=_AFTER_SECONDS))


def a_breath(lesson: Lesson, breath: str, variant: str | None, seconds: int, comfort: Comfort) -> Plan:
    """One breath in one of its forms, for so many seconds, and the after-question."""
    led = Breathe(seconds=seconds, breath=breath, variant=variant)
    return _plan(lesson, comfort, led, After(seconds=_AFTER_SECONDS))


def a_movement(lesson: Lesson, movement: str, comfort: Comfort, *, easier: bool = False) -> Plan:
    """One movement, for as long as a person likes."""
    return _plan(lesson, comfort, Move(seconds=_MOVE_SECONDS, movements=(movement,), easier=easier))


def the_exercise(lesson: Lesson, comfort: Comfort) -> Plan | None:
    """Every question of a lesson, without the lesson around them; None where it asks none."""
    if not lesson.exercise:
        return None
    fields = tuple(field.id for field in lesson.exercise)
    return _plan(lesson, comfort, Do(seconds=_EXERCISE_SECONDS, fields=fields))


def questions(lesson: Lesson, fields: tuple[str, ...], comfort: Comfort, *, seconds: int) -> Plan | None:
    """Some questions of a lesson by themselves; None when it asks none of them."""
    there = tuple(field.id for field in lesson.exercise if field.id in fields)
    return _plan(lesson, comfort, Do(seconds=seconds, fields=there)) if there else None


def _plan(lesson: Lesson, comfort: Comfort, *steps: Step) -> Plan:
    return Plan(
        lesson=lesson.id,
        minutes=sum(step.seconds for step in steps) / 60,
        position=comfort.position,
        energy=Energy.OK,
        steps=steps,
    )
