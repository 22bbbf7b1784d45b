"""The mindfulness track: the practice grows only while it is borne well, and softens when it should."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody import places
from mindbody.content.comfort import Comfort
from mindbody.content.library import Library
from mindbody.content.reading import read_library
from mindbody.content.vocabulary import Position
from mindbody.session.filling import fills
from mindbody.session.plan import Energy, make_plan
from mindbody.session.steps import Listen, StepKind
from mindbody.session.suggestion import Settled
from mindbody.session.track import (
    EDGE_OF_PAIN,
    WATCHING,
    Heard,
    dose,
    first_practice,
    for_today,
    practice_now,
)
from tests.support import content

START = date(2026, 3, 2)
WELL, SAME, STIRRED = Settled.MORE_SETTLED, Settled.SAME, Settled.STIRRED_UP
WEEK = replace(content.lesson("week-2", practice="scan"), dose=(8.0, 10.0))


def heard(*answers: Settled | None, lesson: str = "week-2", practice: str = "body-scan") -> list[Heard]:
    """One practice a day."""
    return [
        Heard(lesson=lesson, practice=practice, day=START + timedelta(days=number), settled=answer)
        for number, answer in enumerate(answers)
    ]


@pytest.fixture(scope="module")
def ours() -> Library:
    return read_library(places.lessons())[0]


@pytest.mark.parametrize(
    ("answers", "minutes"),
    [
        ((), 8),
        ((WELL,), 9),
        ((WELL, SAME), 10),
        ((WELL, SAME, WELL), 10),
        ((STIRRED,), 8),
        ((None,), 8),
        ((None, WELL), 8),
        ((None, WELL, WELL), 9),
        ((WELL, WELL, STIRRED, STIRRED), 10),
        ((STIRRED, STIRRED, WELL), 8),
        ((STIRRED, STIRRED, WELL, WELL, WELL), 9),
        ((WELL, STIRRED, STIRRED), 9),
    ],
)
def test_a_minute_more_only_while_most_days_are_borne_well(
    answers: tuple[Settled | None, ...], minutes: float
) -> None:
    """Starts at its first length; an open answer is no yes; two stirred-up in a row hold it where it is."""
    assert dose(WEEK, heard(*answers)) == minutes


def test_a_new_week_begins_at_its_own_start() -> None:
    """Days of earlier weeks tell how it is borne, and add no minutes of their own."""
    before = heard(WELL, WELL, WELL, lesson="week-1")
    first = heard(WELL)

    assert dose(WEEK, before) == 8
    assert dose(WEEK, [*before, *first]) == 9
    assert dose(WEEK, [*heard(STIRRED, STIRRED, STIRRED, lesson="week-1"), *first]) == 8


def test_one_stirred_up_practice_makes_the_day_one_that_was_not_borne_well() -> None:
    """Two practices on one day are one practice day."""
    day = [replace(each, day=START) for each in heard(WELL, STIRRED)]

    assert dose(WEEK, day) == 9
    assert dose(WEEK, [*day, *[replace(each, day=START + timedelta(days=1)) for each in heard(WELL)]]) == 9


def test_a_lesson_without_a_dose_has_none() -> None:
    """Other programmes are not touched."""
    assert dose(content.lesson(), heard(WELL)) is None
    assert for_today(content.lesson(), {}, [], phq4=12, comfort=Comfort()) == content.lesson()


@given(answers=st.lists(st.sampled_from([WELL, SAME, STIRRED, None])), more=st.integers(0, 8))
def test_the_dose_stays_in_its_bounds_and_never_grows_on_stirred_up(
    answers: list[Settled | None], more: int
) -> None:
    """Never under its start, never over its end, at most a minute a time."""
    lesson = replace(WEEK, dose=(8.0, 8.0 + more))
    before, after = dose(lesson, heard(*answers[:-1])), dose(lesson, heard(*answers))

    assert before is not None
    assert after is not None
    assert 8 <= before <= after <= 8 + more
    assert after - before <= 1
    if answers[-2:] == [STIRRED, STIRRED]:
        assert after == before


def first_of(
    ours: Library, *answers: Settled, phq4: int | None = None, body: bool = True, chosen: str = ""
) -> str:
    return first_practice(
        ours.lessons["week-5"],
        ours.practices,
        heard(*answers, lesson="week-5", practice=EDGE_OF_PAIN),
        phq4=phq4,
        comfort=Comfort(body_focus=body),
        chosen=chosen or None,
    )


def test_week_five_comes_to_watching_only_after_the_edge_was_borne_well_twice(ours: Library) -> None:
    """Asked for too soon, the visits to the edge come first; after one that stirred up, again."""
    assert first_of(ours) == EDGE_OF_PAIN
    assert first_of(ours, WELL, chosen=WATCHING) == EDGE_OF_PAIN
    assert first_of(ours, WELL, SAME, chosen=WATCHING) == WATCHING
    assert first_of(ours, WELL, SAME, STIRRED, chosen=WATCHING) == EDGE_OF_PAIN


@pytest.mark.parametrize("chosen", ["", WATCHING, EDGE_OF_PAIN])
def test_week_five_is_soft_when_mood_is_low_or_the_body_is_not_to_be_watched(
    ours: Library, chosen: str
) -> None:
    """PHQ-4 of 9 or more, or no body focus: kindness comes first; one cup where that is the choice."""
    assert first_of(ours, WELL, WELL, phq4=9, chosen=chosen) == "kindness"
    assert first_of(ours, WELL, WELL, body=False, chosen=chosen) == "kindness"
    assert first_of(ours, WELL, WELL, phq4=12, chosen="one-cup") == "one-cup"
    assert first_of(ours, WELL, WELL, phq4=8, chosen=WATCHING) == WATCHING


def test_what_is_chosen_in_the_exercise_is_what_plays(ours: Library) -> None:
    """Also when the mood that was told just before is low: then the softer one, unless a soft one was
    chosen. What it is too soon for is not among the choices that are followed."""
    early = for_today(ours.lessons["week-5"], ours.practices, [], phq4=None, comfort=Comfort())
    low = {"phq4": {"phq-4.1": 3, "phq-4.2": 3, "phq-4.3": 3, "phq-4.4": 0}}

    assert practice_now(early, {}) == EDGE_OF_PAIN
    assert practice_now(early, {"practice_choice": "mindful-moving"}) == "mindful-moving"
    assert practice_now(early, {"practice_choice": WATCHING}) == EDGE_OF_PAIN
    assert practice_now(early, low) == "kindness"
    assert practice_now(early, {**low, "practice_choice": EDGE_OF_PAIN}) == "kindness"
    assert practice_now(early, {**low, "practice_choice": "one-cup"}) == "one-cup"
    assert practice_now(early, {"phq4": {"phq-4.1": None}}) == EDGE_OF_PAIN


def test_who_wants_no_body_focus_is_planned_no_such_practice(ours: Library) -> None:
    """In every lesson of every programme, at every length."""
    comfort = Comfort(body_focus=False)
    can_fill = fills(comfort, ours.breaths)
    for lesson in ours.lessons.values():
        for minutes in range(3, 46, 6):
            made = make_plan(
                lesson,
                ours,
                minutes=minutes,
                position=Position.SEATED,
                energy=Energy.OK,
                comfort=comfort,
                can_fill=can_fill,
            )
            heard_here = {step.practice for step in made.steps if isinstance(step, Listen)}
            assert heard_here.isdisjoint({"body-scan", EDGE_OF_PAIN, WATCHING}), lesson.id


@pytest.mark.parametrize("minutes", [10, 20, 35, 45])
def test_a_plan_keeps_to_the_dose(ours: Library, minutes: int) -> None:
    """With time to spare the practice is as long as today's dose, and never longer."""
    for week in range(1, 9):
        lesson = ours.lessons[f"week-{week}"]
        today = for_today(lesson, ours.practices, [], phq4=None, comfort=Comfort())
        made = make_plan(
            today, ours, minutes=minutes, position=Position.SEATED, energy=Energy.OK, comfort=Comfort()
        )
        assert today.dose is not None
        length = next(step.minutes for step in made.steps if isinstance(step, Listen))
        assert length <= today.dose[0]
        if minutes >= 35:
            assert length == today.dose[0], lesson.id


def test_another_day_of_the_week_leaves_the_known_cards_out(ours: Library) -> None:
    """They can be read again at any time; the plan still lasts as long as was asked for."""
    for lesson in ours.lessons.values():
        made = make_plan(
            lesson,
            ours,
            minutes=12,
            position=Position.SEATED,
            energy=Energy.OK,
            comfort=Comfort(),
            again=True,
        )
        assert StepKind.LEARN not in {step.kind for step in made.steps}
        assert made.seconds == 720
