"""Our own lessons give a whole plan at every length, in every position, by every comfort."""

from itertools import product

import pytest

from mindbody import places
from mindbody.content.comfort import Comfort
from mindbody.content.library import Library
from mindbody.content.reading import read_library
from mindbody.content.vocabulary import BODY_REGIONS, Anchor, Position
from mindbody.session.choices import serves
from mindbody.session.filling import fills
from mindbody.session.plan import Energy, make_plan
from mindbody.session.steps import Breathe, Listen, Move
from tests.support.proving import times

LEGS = frozenset(region for region in BODY_REGIONS if region.endswith(("leg", "knee", "foot", "hip")))
COMFORTS = {
    "the defaults": Comfort(),
    "eyes open, no breath, no bell": Comfort(eyes_open=True, breath_focus=False, bell=False),
    "feet, legs left out": Comfort(anchor=Anchor.FEET, skip=LEGS),
    "everything left out": Comfort(skip=frozenset(BODY_REGIONS), breath_focus=False),
    "holds": Comfort(breath_holds=True, anchor=Anchor.BREATH),
}


MINUTES = (*range(3, 45, times(6, 1)), 45)
"""Every length in a long run; in a short one the ends, and a few between."""


@pytest.fixture(scope="module")
def ours() -> Library:
    library, _ = read_library(places.lessons())
    return library


@pytest.mark.parametrize("name", COMFORTS)
def test_every_plan_of_ours_is_whole(ours: Library, name: str) -> None:
    """Exact to the second, with steps worth their time, practices that can be told in theirs, and nothing
    that was asked to be left out."""
    comfort = COMFORTS[name]
    can_fill = fills(comfort, ours.breaths)
    wishes = list(product(ours.lessons.values(), MINUTES, Position, (Energy.LOW, Energy.OK)))
    assert wishes
    for lesson, minutes, position, energy in wishes:
        made = make_plan(
            lesson,
            ours,
            minutes=minutes,
            position=position,
            energy=energy,
            comfort=comfort,
            can_fill=can_fill,
        )
        assert made.seconds == minutes * 60, (lesson.id, minutes, position, energy)
        assert all(step.seconds >= 30 for step in made.steps)
        for step in made.steps:
            match step:
                case Listen():
                    practice = ours.practices[step.practice]
                    assert serves(practice.positions, position)
                    assert can_fill(practice, step.minutes), (practice.id, step.minutes)
                case Breathe():
                    assert comfort.breath_focus
                case Move():
                    moved = [ours.movements[each] for each in step.movements]
                    assert all(serves(each.positions, position) for each in moved)
                    assert all(comfort.skip.isdisjoint(each.body) for each in moved)
                case _:
                    pass


def test_three_minutes_lying_down_on_a_bad_day_is_a_session(ours: Library) -> None:
    """The smallest session of every lesson still teaches one thing and settles with one thing."""
    for lesson in ours.lessons.values():
        made = make_plan(
            lesson,
            ours,
            minutes=3,
            position=Position.LYING,
            energy=Energy.LOW,
            comfort=Comfort(position=Position.LYING),
        )
        kinds = [step.kind for step in made.steps]
        assert any(isinstance(step, Breathe | Listen) for step in made.steps), (lesson.id, kinds)
        assert "learn" in kinds, (lesson.id, kinds)
