"""No release goes out with a help line that nobody called."""

from dataclasses import replace

from mindbody import places
from mindbody.content.reading import read_library
from tools.unchecked import unchecked


def test_each_line_that_nobody_called_is_named() -> None:
    library, _ = read_library(places.lessons())
    country = library.countries[0]
    called = replace(country.lines[0], name="A called line", checked_on="2026-11-01")
    open_ = replace(country.lines[0], name="An open line", checked_on=None)
    of_two = replace(library, measures={}, countries=(replace(country, lines=(called, open_)),))
    assert unchecked(of_two) == (f"help line not checked: {country.code}, An open line",)
