"""The gallery has a place for every screen, and shows each picture that it keeps."""

import re
from pathlib import Path

import pytest

from tools.gallery.page import text
from tools.gallery.rooms import OTHERS, PROJECTED, ROOMS, arranged

DOCS = Path(__file__).parent.parent.parent / "docs"
ONE_EACH = tuple(room.names[0] for room in ROOMS)


def test_a_new_screen_needs_a_place() -> None:
    """It is not left out in silence, and neither is a room that became empty."""
    assert [names for _, names in arranged((*ONE_EACH, "log-empty"))][6] == ("log", "log-empty")
    with pytest.raises(ValueError, match="surprise"):
        arranged((*ONE_EACH, "surprise"))
    with pytest.raises(ValueError, match="Today"):
        arranged(ONE_EACH[1:])


def test_two_stand_side_by_side_and_an_odd_one_alone() -> None:
    """A table whose rows all have two cells."""
    page = text(((ROOMS[0], ("a", "b", "c")),), {"night": ("By night", ("a",))})
    rows = [line for line in page.split("\n") if line.startswith("| !")]
    assert [row.count("![") for row in rows] == [2, 1, 1]
    assert {row.count(" |") for row in rows} == {2}


def test_every_picture_that_is_kept_is_shown() -> None:
    """Of each look; the links themselves are tried with those of all documents."""
    shown = set(re.findall(r"\((gallery/[^)]+)\)", (DOCS / "gallery.md").read_text("utf-8")))
    shown |= set(re.findall(r"\((gallery/[^)]+)\)", (DOCS / "design-pass.md").read_text("utf-8")))
    kept = {str(each.relative_to(DOCS)) for each in (DOCS / "gallery").rglob("*.webp")}
    assert kept == shown
    assert {str(Path(each).parent.relative_to("gallery")) for each in kept} >= {*OTHERS, *PROJECTED}
