"""A picture holds what its name says, and nothing that would be in the way."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from mindbody.places import lessons
from mindbody.ui.theme.tokens import DAY, HIGH_CONTRAST, NIGHT, Tokens
from mindbody.ui.widgets.landscape import paint_landscape
from mindbody.ui.widgets.scenery.named import Light, Motif, scenery


def painted(name: str, tokens: Tokens = DAY, size: tuple[int, int] = (240, 150)) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_landscape(painter, QRectF(image.rect()), tokens, seed=name)
    painter.end()
    return image


def test_a_name_tells_what_there_is_and_at_what_hour() -> None:
    """Words with a number before them come in that number."""
    assert scenery("three-lanterns-at-dusk").count(Motif.LANTERN) == 3
    assert scenery("three-lanterns-at-dusk").light is Light.DUSK
    assert dict(scenery("house-by-the-lake").motifs) == {Motif.HOUSE: 1, Motif.WATER: 1}
    assert scenery("lit-window-at-night").light is Light.NIGHT


@pytest.mark.parametrize("name", ["sensitive-alarm", "welcome", "three-far-ridges", ""])
def test_a_name_without_a_known_word_is_hills_alone(name: str) -> None:
    """Ids of lessons seed pictures too."""
    assert scenery(name) == ((), Light.OWN)


def cards(folder: Path) -> Iterator[list[str]]:
    for file in sorted(folder.glob("*/*.md")):
        yield re.findall(r"\{picture: ([a-z-]+)\}", file.read_text("utf-8"))


def test_two_cards_of_a_lesson_that_follow_each_other_do_not_look_alike() -> None:
    """Else a reader takes them for one picture: each holds another thing, or stands in another light."""
    for names in cards(lessons()):
        for one, other in pairwise(names):
            assert scenery(one) != scenery(other) or not scenery(one).motifs, (one, other)


def test_each_theme_paints_every_thing_at_any_size(qapp: object) -> None:
    """A strip, a tall window and a stamp; in high contrast the hills stay alone."""
    every = "tree-house-tower-boat-bridge-bench-gate-wall-stones-reeds-birds-lantern-cloud-fire-rain-fog-path"
    for size in ((600, 60), (60, 400), (16, 16)):
        for tokens in (DAY, NIGHT, HIGH_CONTRAST):
            assert not painted(every, tokens, size).isNull()
            assert not painted(f"{every}-lake", tokens, size).isNull()
    assert painted("boat-on-the-lake") != painted("a")
    assert painted("boat-on-the-lake") == painted("boat-on-the-lake")


def test_a_lake_lies_where_it_is_seen(qapp: object) -> None:
    """It takes the place of the nearest hill, so that nothing hides it."""
    pond, hill = painted("pond"), painted("ponds")
    foot = pond.height() - 4
    assert pond.pixelColor(4, foot).lightness() > hill.pixelColor(4, foot).lightness() + 40
