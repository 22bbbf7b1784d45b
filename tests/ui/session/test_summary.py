"""What a closed line of a list tells of itself."""

import pytest

from mindbody.content.lesson import ExerciseField, FieldType
from mindbody.ui.viewmodels.session.offers import Offers
from mindbody.ui.viewmodels.session.summary import summary
from tests.support.session_under_test import real_library


def field(lesson: str, name: str) -> ExerciseField:
    return next(each for each in real_library().lessons[lesson].exercise if each.id == name)


@pytest.mark.parametrize(
    ("effect", "change", "told"),
    [
        (2, "partly", "turns pain up  ·  you can change some of it"),
        (-3, "yes", "turns pain down  ·  you can change it"),
        (0, "no", "turns it neither way  ·  not for you to change"),
        (-1, None, "turns pain down"),
        (None, "yes", "you can change it"),
    ],
)
@pytest.mark.parametrize(("lesson", "name"), [("sensitive-alarm", "dial"), ("understand", "dial")])
def test_what_turns_the_dial_says_which_way(
    lesson: str, name: str, effect: int | None, change: str | None, told: str
) -> None:
    """A bare yes or no would not say to what."""
    row = {"item": "A loud room", "kind": "places", "effect": effect, "can_change": change}
    assert field(lesson, name).type is FieldType.ROWS
    assert summary(field(lesson, name), row, Offers()) == ("A loud room", told)
