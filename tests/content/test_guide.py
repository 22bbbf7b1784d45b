"""The user guide, cut into pieces that a page can show."""

from pathlib import Path

import pytest

from mindbody import places
from mindbody.content.guide import Heading, Paragraph, Picture, Piece, Points, Rows, pieces, read_guide

TEXT = """# Guide

A first line
and its second, with *soft*, **strong** and [linked](X.md) words.

1. One step
   that goes on.
2. Another.

- A point

![A room](pictures/room.png)

| | |
|---|---|
| ![One](a.png) | ![Two](b.png) |

| key | does |
|---|---|
| F1 | help |
"""


def test_each_kind_of_block_becomes_a_piece() -> None:
    """Lines are put together again, marks that a page does not know are gone, links are their words."""
    assert tuple(pieces(TEXT)) == (
        Heading(1, "Guide"),
        Paragraph("A first line and its second, with soft, **strong** and linked words."),
        Points(("One step that goes on.", "Another."), numbered=True),
        Points(("A point",), numbered=False),
        Picture("A room", "pictures/room.png"),
        Picture("One", "a.png"),
        Picture("Two", "b.png"),
        Rows((("F1", "help"),)),
    )


def kinds(guide: tuple[Piece, ...]) -> list[type]:
    return [type(each) for each in guide]


@pytest.mark.parametrize("language", ["en", "es"])
def test_our_guide_has_words_for_each_picture_and_every_picture(language: str) -> None:
    """Nothing of it is left as signs of its file."""
    folder = places.guide()
    guide = read_guide(folder, language)
    pictures = [each for each in guide if isinstance(each, Picture)]
    assert len(pictures) >= 9
    assert all(each.words and (folder / each.file).is_file() for each in pictures)
    assert not any("](" in repr(each) or "`" in repr(each) for each in guide)


def test_spanish_tells_the_same_in_the_same_order() -> None:
    """A picture or a list that is missing would be a part that was forgotten."""
    folder = places.guide()
    english, spanish = (read_guide(folder, each) for each in ("en", "es"))
    assert [each.file for each in english if isinstance(each, Picture)] == [
        each.file for each in spanish if isinstance(each, Picture)
    ]
    for kind in (Heading, Points):
        assert kinds(english).count(kind) == kinds(spanish).count(kind), kind
    keys = [[len(each.rows) for each in guide if isinstance(each, Rows)] for guide in (english, spanish)]
    assert keys[0] == keys[1]


def test_a_language_without_a_guide_gets_the_english_one(tmp_path: Path) -> None:
    """Better than none."""
    (tmp_path / "USER-GUIDE.md").write_text("# Here", "utf-8")
    assert read_guide(tmp_path, "fr") == (Heading(1, "Here"),)
    with pytest.raises(OSError, match="USER-GUIDE"):
        read_guide(tmp_path / "nowhere", "en")
