"""What a person wrote for a flare, from wherever they wrote it."""

import pytest

from mindbody.toolkit.flare_sheet import FlareSheet, PlannedDay, Someone, coping_line, flare_sheet

CARDS = {"coping_cards": [{"text": "It passes."}, {"text": "I have a plan."}, {"text": "Small is enough."}]}


@pytest.mark.parametrize(
    ("plan", "starred", "line"),
    [
        ({}, {}, "It passes."),
        ({}, {"starred_card": "I have a plan."}, "I have a plan."),
        ({"flare_card": "Small is enough."}, {"starred_card": "I have a plan."}, "Small is enough."),
        # A card that was written anew since it was chosen is not there any more.
        ({"flare_card": "Gone."}, {"starred_card": "I have a plan."}, "I have a plan."),
    ],
)
def test_one_line_comes_first(plan: dict[str, object], starred: dict[str, object], line: str) -> None:
    """The one chosen for flares, else the starred, else the first."""
    assert coping_line(plan, {**CARDS, **starred}) == line


def test_the_plan_goes_before_the_card() -> None:
    card = {
        "flare_first_sign": "A tight jaw",
        "flare_first_three": [{"thing": "Warmth"}, {"thing": " "}],
        "flare_who": "Sam",
    }
    plan = {
        "flare_first_ten": [{"thing": "Sit down"}],
        "flare_days": [{"id": "day-2", "amount": 60, "drop": "the washing"}],
        "flare_people": [{"alias": "Mo", "how": "a word"}, {"alias": "sam"}],
        "flare_movement": "ankle-pumps",
    }
    menu = {"menu": [{"movement": "sway"}, {"movement": "ankle-pumps"}]}

    small = flare_sheet({}, card, {}, {})
    assert (small.signs, small.first, small.planned) == (("A tight jaw",), ("Warmth",), False)
    assert small.people == (Someone(name="Sam"),)
    full = flare_sheet(plan, card, {}, menu)
    assert (full.signs, full.first, full.planned) == ((), ("Sit down",), True)
    assert full.people == (Someone(name="Mo", how="a word"), Someone(name="sam"))
    assert full.days == (
        PlannedDay(stage=1, percent=50),
        PlannedDay(stage=2, percent=60, drop="the washing"),
        PlannedDay(stage=3, percent=90),
    )
    assert full.movements == ("ankle-pumps", "sway", "ankle-pumps")


def test_nothing_written_and_nothing_readable_are_an_empty_sheet() -> None:
    assert flare_sheet({}, {}, {}, {}) == FlareSheet()
    assert not flare_sheet(
        {"flare_early_signs": "words"}, {"flare_who": 3}, {"coping_cards": [1]}, {}
    ).written
