"""The picture of all movements is made by the app's own figure, and stays small."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mindbody.content.reading import read_library
from mindbody.places import lessons
from mindbody.ui.theme.look import Look, Theme
from tools import contact_sheet


def test_each_movement_has_a_card(qtbot: QtBot) -> None:
    """Five movements need a second row of four, and another place on it."""
    movements = list(read_library(lessons())[0].movements.values())
    look = Look(theme=Theme.DAY)
    one, two = contact_sheet.sheet(movements[:4], look), contact_sheet.sheet(movements[:5], look)
    assert one.width() == two.width()
    assert two.height() > one.height() + 200
    ground = look.color("paper")
    place = (contact_sheet.EDGE + 120, one.height() + 100)
    assert any(two.pixelColor(place[0], y) != ground for y in range(place[1], two.height() - 60))
    other = contact_sheet.EDGE + round(contact_sheet.CARD.width()) + contact_sheet.GAP + 120
    assert all(two.pixelColor(other, y) == ground for y in range(one.height(), two.height()))


def test_the_picture_in_the_documents_is_small_enough() -> None:
    assert 50_000 < contact_sheet.PICTURE.stat().st_size <= contact_sheet.MOST_BYTES


def test_a_picture_that_grew_too_large_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contact_sheet, "MOST_BYTES", 1000)
    monkeypatch.setattr("sys.argv", ["contact_sheet", "--out", str(tmp_path / "sheet.png")])
    assert contact_sheet.main() == 1
