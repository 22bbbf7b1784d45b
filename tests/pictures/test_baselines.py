"""The pictures of a session and of Settings, as README and user guide show them, are those of the app."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from tools.baselines.comparing import ALLOWED, differing, sheet
from tools.baselines.making import OF_A_SESSION, session_pictures, settings_picture

KEPT = Path(__file__).parent.parent.parent / "docs" / "pictures"
SHEETS = Path(__file__).parent.parent.parent / "build" / "pictures"


def blank(color: str = "#F7F4EE") -> QImage:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return image


def with_a_word(at: int) -> QImage:
    image = blank()
    painter = QPainter(image)
    painter.fillRect(QRect(at, 100, 80, 24), QColor("#22302F"))
    painter.end()
    return image


def test_a_word_that_moved_is_a_difference_and_a_softer_shade_is_none(qapp: object) -> None:
    """What a person would see counts, and nothing else."""
    assert differing(with_a_word(20), with_a_word(20)) == 0.0
    assert differing(with_a_word(20), with_a_word(60)) > ALLOWED
    assert differing(blank("#F7F4EE"), blank("#F5F2EC")) == 0.0
    assert differing(blank(), blank().scaled(200, 150)) == 1.0


def test_the_sheet_shows_what_differs_in_red(qapp: object) -> None:
    """Side by side, and equal pictures have nothing red."""
    reds = [
        sum(
            each.pixelColor(x, y) == QColor("#D01010")
            for x in range(each.width())
            for y in range(0, each.height(), 3)
        )
        for each in (sheet(with_a_word(20), with_a_word(60)), sheet(with_a_word(20), with_a_word(20)))
    ]
    assert reds[0] > 100
    assert reds[1] == 0


def test_the_app_still_looks_as_the_documents_show_it(qapp: object, tmp_path: Path) -> None:
    """A picture that differs is put beside the one that is shown; `make pictures` accepts what is meant."""
    made_now = [*session_pictures(tmp_path), settings_picture(tmp_path)]
    assert [each.stem for each in made_now] == [*OF_A_SESSION, "settings"]
    differ = []
    for made in made_now:
        actual, expected = QImage(str(made)), QImage(str(KEPT / made.name))
        if differing(actual, expected) > ALLOWED:
            SHEETS.mkdir(parents=True, exist_ok=True)
            sheet(actual, expected).save(str(SHEETS / f"{made.stem}-sheet.png"))
            differ.append(made.name)
    if differ:
        pytest.fail(f"{', '.join(differ)} differ; look at {SHEETS}, then `make pictures` accepts them")
