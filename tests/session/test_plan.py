"""The same lesson fits every length and every body."""

from itertools import pairwise
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.content.comfort import Comfort
from mindbody.content.lesson import LowEnergy
from mindbody.content.vocabulary import BODY_REGIONS, Position
from mindbody.session.plan import Energy, Plan, make_plan, plan_from_json, plan_to_json
from mindbody.session.steps import Breathe, Do, Learn, Listen, Move, StepKind
from tests.support.content import lesson, library, practice

LIBRARY = library()
LESSON = lesson()


def plan(minutes: float, energy: Energy = Energy.OK, position: Position = Position.SEATED) -> Plan:
    return make_plan(LESSON, LIBRARY, minutes=minutes, position=position, energy=energy, comfort=Comfort())


def minutes_of(made: Plan) -> dict[StepKind, float]:
    return {step.kind: step.seconds / 60 for step in made.steps}


comforts = st.builds(
    Comfort,
    eyes_open=st.booleans(),
    breath_focus=st.booleans(),
    breath_holds=st.booleans(),
    bell=st.booleans(),
    skip=st.frozensets(st.sampled_from(BODY_REGIONS)),
)


@given(
    minutes=st.integers(3, 45),
    position=st.sampled_from(Position),
    energy=st.sampled_from(Energy),
    comfort=comforts,
    practice_id=st.sampled_from(sorted(LIBRARY.practices)),
    breath_id=st.sampled_from(sorted(LIBRARY.breaths)),
    movement_id=st.sampled_from(sorted(LIBRARY.movements)),
    cards=st.integers(5, 7),
    fields=st.booleans(),
)
def test_every_plan_is_exact_and_makes_sense(
    minutes: int,
    position: Position,
    energy: Energy,
    comfort: Comfort,
    practice_id: str,
    breath_id: str,
    movement_id: str,
    cards: int,
    fields: bool,
) -> None:
    """Whatever is asked for, the steps fill the time to the second and none is too short to be one."""
    taught = lesson(
        practice=practice_id,
        breath=breath_id,
        movement=movement_id,
        cards=cards,
        exercise=None if fields else (),
    )

    made = make_plan(taught, LIBRARY, minutes=minutes, position=position, energy=energy, comfort=comfort)

    kinds = [step.kind for step in made.steps]
    assert made.seconds == minutes * 60
    assert all(step.seconds >= 30 for step in made.steps)
    assert kinds == sorted(set(kinds), key=list(StepKind).index)
    assert kinds[0] is StepKind.CHECK_IN
    assert kinds[-1] is StepKind.AFTER
    assert {StepKind.BREATHE, StepKind.LISTEN} & set(kinds)
    for step in made.steps:
        if isinstance(step, Listen):
            shortest, longest = LIBRARY.practices[step.practice].minutes
            assert shortest <= step.minutes <= longest
            assert (step.minutes * 2).is_integer()


@pytest.mark.parametrize("minutes", [2.9, 0, -1, 45.5, float("nan")])
def test_a_length_out_of_range_is_refused(minutes: float) -> None:
    """No plan is made up for a length that no session has."""
    with pytest.raises(ValueError, match="3 to 45 minutes"):
        plan(minutes)


def test_a_length_between_whole_minutes_is_exact_too() -> None:
    """A stored length of 12.4 minutes is 744 seconds, to the second."""
    assert plan(12.4).seconds == 744


class Usual(NamedTuple):
    """A length at which every step has its usual time, in minutes."""

    minutes: float
    energy: Energy
    expected: dict[StepKind, float]


USUAL = [
    Usual(
        24.5,
        Energy.OK,
        {
            StepKind.CHECK_IN: 1,
            StepKind.LOOK_BACK: 1,
            StepKind.LEARN: 6,
            StepKind.DO: 4,
            StepKind.BREATHE: 3,
            StepKind.LISTEN: 5,
            StepKind.MOVE: 3,
            StepKind.PLAN: 1,
            StepKind.AFTER: 0.5,
        },
    ),
    Usual(
        10,
        Energy.LOW,
        {
            StepKind.CHECK_IN: 0.5,
            StepKind.LEARN: 1.5,
            StepKind.DO: 1,
            StepKind.BREATHE: 2,
            StepKind.LISTEN: 3,
            StepKind.MOVE: 1,
            StepKind.PLAN: 0.5,
            StepKind.AFTER: 0.5,
        },
    ),
]


@pytest.mark.parametrize("case", USUAL)
def test_the_usual_lengths_are_those_of_the_brief(case: Usual) -> None:
    """At about 25 minutes, and at about 10 on a low day, every step has the time it is meant to have."""
    assert minutes_of(plan(case.minutes, case.energy)) == case.expected


@pytest.mark.parametrize(
    ("minutes", "energy", "low"),
    [
        (3, Energy.GOOD, True),
        (7, Energy.OK, True),
        (8, Energy.OK, False),
        (8, Energy.LOW, True),
        (45, Energy.LOW, True),
        (45, Energy.GOOD, False),
    ],
)
def test_the_low_version_is_taken_when_there_is_little(minutes: int, energy: Energy, low: bool) -> None:
    """On a low day, and whenever time is short, only what the lesson keeps for that is taught and asked."""
    made = plan(minutes, energy)

    learn = next(step for step in made.steps if isinstance(step, Learn))
    assert learn.cards == ((1, 3) if low else (1, 2, 3, 4, 5, 6))
    for step in made.steps:
        match step:
            case Do():
                assert step.fields == (("activity",) if low else ("activity", "trial", "note"))
            case Move():
                assert step.easier is low
            case _:
                assert not (low and step.kind is StepKind.LOOK_BACK)


def test_a_low_version_takes_its_own_practice_length() -> None:
    """A lesson that keeps three minutes of practice for a low day gives three, when there is time for all."""
    taught = lesson(low=LowEnergy(cards=(1,), fields=("activity",), practice=4.0))

    made = make_plan(
        taught, LIBRARY, minutes=10.5, position=Position.SEATED, energy=Energy.LOW, comfort=Comfort()
    )

    assert minutes_of(made)[StepKind.LISTEN] == 4


def test_time_beyond_the_usual_goes_to_the_practice_first() -> None:
    """A longer session is a longer practice, then a longer breath, then more movement."""
    grown = [minutes_of(plan(minutes)) for minutes in (24.5, 27, 29.5, 31, 36.5, 38.5)]

    assert [each[StepKind.LISTEN] for each in grown] == [5, 7.5, 10, 10, 10, 10]
    assert [each[StepKind.BREATHE] for each in grown] == [3, 3, 3, 4.5, 10, 10]
    assert [each[StepKind.MOVE] for each in grown] == [3, 3, 3, 3, 3, 5]


def test_what_is_left_out_first() -> None:
    """As time grows from three minutes the steps come in whole, the settling ones and the cards first."""
    made = [{step.kind for step in plan(minutes, Energy.LOW).steps} for minutes in range(3, 11)]

    assert made[0] == {StepKind.CHECK_IN, StepKind.LEARN, StepKind.BREATHE, StepKind.AFTER}
    assert made[-1] == set(StepKind) - {StepKind.LOOK_BACK}
    assert all(len(fewer) <= len(more) for fewer, more in pairwise(made))


def test_a_low_day_with_much_time_gets_a_long_practice_and_no_long_reading() -> None:
    """Forty-five minutes on a low day are rest, in a practice that can be that long."""
    made = plan(45, Energy.LOW)

    listen = next(step for step in made.steps if isinstance(step, Listen))
    assert listen.practice == "scan"
    assert listen.minutes > 30
    assert minutes_of(made)[StepKind.LEARN] <= 3


def test_before_the_first_practice_there_is_nothing_to_look_back_on() -> None:
    """A newcomer is not asked about homework that never was."""
    made = make_plan(
        LESSON,
        LIBRARY,
        minutes=25,
        position=Position.SEATED,
        energy=Energy.OK,
        comfort=Comfort(),
        look_back=False,
    )

    assert StepKind.LOOK_BACK not in minutes_of(made)
    assert made.seconds == 25 * 60


def test_a_practice_is_given_only_a_length_that_its_script_can_fill() -> None:
    """A voice in which a script takes at least four and a half minutes is never asked for three."""
    made = [
        make_plan(
            LESSON,
            LIBRARY,
            minutes=minutes,
            position=Position.SEATED,
            energy=Energy.OK,
            comfort=Comfort(),
            can_fill=lambda told, length: told.id == "anchor" and 4.5 <= length != 6,
        )
        for minutes in range(9, 46)
    ]

    lengths = {step.minutes for each in made for step in each.steps if isinstance(step, Listen)}
    assert lengths
    assert min(lengths) == 4.5
    assert 6 not in lengths


def test_without_any_practice_the_breath_settles() -> None:
    """A library whose practices do not serve a position still gives a whole session."""
    bare = library()
    standing_only = {"anchor": practice("anchor", 3, 10, positions=(Position.STANDING,))}
    fewer = type(bare)(
        lessons=bare.lessons, practices=standing_only, breaths=bare.breaths, movements=bare.movements
    )

    made = make_plan(LESSON, fewer, minutes=20, position=Position.LYING, energy=Energy.OK, comfort=Comfort())

    assert StepKind.LISTEN not in minutes_of(made)
    assert any(isinstance(step, Breathe) for step in made.steps)
    assert made.seconds == 20 * 60


@given(st.integers(3, 45), st.sampled_from(Energy))
def test_a_stored_plan_is_read_back_as_it_was(minutes: int, energy: Energy) -> None:
    """A session is resumed by the plan it was begun with."""
    made = plan(minutes, energy)

    assert plan_from_json(plan_to_json(made)) == made


@pytest.mark.parametrize(
    "stored",
    [
        {},
        {"lesson": "x", "minutes": 3, "position": "lying", "energy": "ok", "steps": []},
        {"lesson": "x", "minutes": 3, "position": "lying", "energy": "ok", "steps": [{"kind": "dance"}]},
        {"lesson": "x", "minutes": 3, "position": "lying", "energy": "ok", "steps": [{"kind": "learn"}]},
        {"lesson": "x", "minutes": 3, "position": "afloat", "energy": "ok", "steps": [3]},
    ],
)
def test_a_stored_plan_that_cannot_be_read_is_one_clear_error(stored: dict[str, object]) -> None:
    """A plan of another version does not take the app down."""
    with pytest.raises(ValueError, match=r"stored|not a valid"):
        plan_from_json(stored)
