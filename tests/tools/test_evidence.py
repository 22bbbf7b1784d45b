"""The page of sources says what the files say."""

from dataclasses import replace
from typing import Any

import pytest

from mindbody import places
from mindbody.content.library import Library
from mindbody.content.reading import read_library
from tools.evidence import NOBODY, PAGE, page

KINDS = ("lessons", "practices", "breaths", "movements", "measures", "meetings", "safety")


@pytest.fixture
def ours() -> Library:
    return read_library(places.lessons())[0]


def with_review(library: Library, kind: str, who: str) -> Library:
    """The library with the first of a kind reviewed by somebody, or by "none"."""
    things: dict[str, Any] = getattr(library, kind)
    first = next(iter(things.values()))
    changed: dict[str, Any] = {kind: {**things, first.id: replace(first, reviewed=who)}}
    return replace(library, **changed)


def test_the_page_is_what_the_files_say(ours: Library) -> None:
    assert PAGE.read_text(encoding="utf-8") == page(ours), "run `python -m tools.evidence`"


def test_it_says_that_nobody_has_signed_it_off_until_somebody_has(ours: Library) -> None:
    """Of whatever kind the first one is."""
    unsigned: dict[str, Any] = {
        kind: {id_: replace(each, reviewed="none") for id_, each in getattr(ours, kind).items()}
        for kind in KINDS
    }
    nobody = replace(ours, **unsigned)

    assert NOBODY in page(nobody)
    for kind in KINDS:
        assert NOBODY not in page(with_review(nobody, kind, "Dr. Example, 2026-11-01")), kind
