"""No release goes out with a help line that nobody called, or a wording that nobody compared."""

from dataclasses import replace

import pytest

from mindbody import places
from mindbody.content.library import Library
from mindbody.content.reading import read_library
from tools.unchecked import unchecked


@pytest.fixture
def ours() -> Library:
    return read_library(places.lessons())[0]


def test_each_line_that_nobody_called_is_named(ours: Library) -> None:
    country = ours.countries[0]
    called = replace(country.lines[0], name="A called line", checked_on="2026-11-01")
    open_ = replace(country.lines[0], name="An open line", checked_on=None)
    of_two = replace(ours, measures={}, countries=(replace(country, lines=(called, open_)),))

    assert unchecked(of_two) == (f"help line not checked: {country.code}, An open line",)


def test_each_wording_that_nobody_compared_is_named(ours: Library) -> None:
    one = next(iter(ours.measures.values()))
    compared = replace(one, id="compared", wording_checked=True)
    unseen = replace(one, id="unseen", wording_checked=False)
    of_two = replace(ours, countries=(), measures={each.id: each for each in (compared, unseen)})

    assert unchecked(of_two) == ("wording not compared with its source: unseen",)
