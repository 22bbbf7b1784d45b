"""Our own lessons keep our own rules."""

from mindbody import places
from mindbody.content.checking import check
from mindbody.content.index import build_index, read_index
from mindbody.content.reading import read_library


def test_our_lessons_have_no_findings() -> None:
    """What we ask of a clinic's pack, ours keep."""
    findings = check(places.lessons())
    assert [str(finding) for finding in findings] == []


def test_our_index_is_there_and_true() -> None:
    """The first window knows every lesson."""
    library, _ = read_library(places.lessons())
    assert read_index(places.lessons()) == build_index(library)
    assert len(library.lessons) >= 3


def test_the_page_for_the_worst_hour_is_there() -> None:
    """Help pages and an emergency number for every country on the list."""
    library, _ = read_library(places.lessons())
    assert {"red-flags", "help-now", "consent"} <= set(library.safety)
    assert all(country.emergency and country.lines for country in library.countries)
    assert {section.urgency for section in library.safety["red-flags"].sections} == {"now", "today", "soon"}
