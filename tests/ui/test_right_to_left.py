"""Where lines run from right to left, what points and what is painted is turned about with them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mindbody.ui.pages.session.progress_line import ProgressLine
from mindbody.ui.pages.session.top_bar import TopBar
from mindbody.ui.theme.icons import paint_icon
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.agenda_row import AgendaRowButton
from mindbody.ui.widgets.buttons import IconButton, QuietButton
from mindbody.ui.widgets.text import Text
from tests.support.screens.finding import one


@pytest.fixture
def rtl(qapp: QApplication) -> Iterator[QApplication]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def half(image: QImage, right: bool) -> int:
    """How much of a picture is ink, in its left or its right half."""
    middle = image.width() // 2
    xs = range(middle, image.width()) if right else range(middle)
    return sum(image.pixelColor(x, y).lightness() < 128 for x in xs for y in range(image.height()))


def drawn(name: str) -> QImage:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_icon(painter, QRectF(0, 0, 48, 48), name, "#000000")
    painter.end()
    return image


def ink(widget: QWidget, from_x: float, to_x: float) -> int:
    """How many pixels differ from the ground in a part of a widget, from 0.0 (left) to 1.0 (right)."""
    picture = widget.grab().toImage()
    ground = picture.pixel(picture.width() // 2, 1)
    xs = range(int(from_x * picture.width()), int(to_x * picture.width()))
    return sum(picture.pixel(x, y) != ground for x in xs for y in range(picture.height()))


def test_an_arrow_points_along_the_line_and_other_pictures_stay(qapp: QApplication) -> None:
    arrow, leaf = drawn("back"), drawn("leaf")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned = drawn("back")
        assert half(arrow, right=False) > 1.5 * half(arrow, right=True)
        assert half(turned, right=True) > 1.5 * half(turned, right=False)
        assert drawn("leaf") == leaf
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_way_back_is_where_lines_begin_and_the_way_out_where_they_end(
    rtl: QApplication, qtbot: QtBot, look: Look
) -> None:
    bar = TopBar(look)
    qtbot.addWidget(bar)
    bar.resize(1200, 96)
    bar.show()
    bar.show_state("A lesson: of some kind", ("one", "two"), 0, "10 min left")
    assert one(bar, QuietButton, "Back").geometry().center().x() > bar.width() * 0.8
    assert one(bar, Text, "10 min left").geometry().center().x() < bar.width() * 0.2
    assert one(bar, IconButton, "Stop here").geometry().center().x() < bar.width() * 0.1


def test_what_is_done_of_a_practice_grows_from_where_lines_begin(
    rtl: QApplication, qtbot: QtBot, look: Look
) -> None:
    line = ProgressLine(look)
    qtbot.addWidget(line)
    line.set_progress(0.25, "a quarter")
    picture = line.grab().toImage()
    middle = picture.height() // 2
    first, last = (picture.pixel(int(picture.width() * x), middle) for x in (0.1, 0.9))
    assert first != last
    assert picture.pixel(int(picture.width() * 0.6), middle) == first


def test_an_agenda_has_its_titles_at_the_right_and_its_times_at_the_left(
    rtl: QApplication, qtbot: QtBot, look: Look
) -> None:
    row = AgendaRowButton(look)
    qtbot.addWidget(row)
    row.resize(400, 48)
    row.show_block("Arrive", "10:00")
    assert ink(row, 0.7, 0.95)
    assert not ink(row, 0.3, 0.6)
    assert ink(row, 0.02, 0.25)
