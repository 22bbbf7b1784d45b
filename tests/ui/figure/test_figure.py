"""The movement picture as a person meets it."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody.content.vocabulary import Position
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.widgets.figure.figure import Figure
from tests.ui.figure.ours import movements

GROUND = QColor("#F7F4EE")


def shown(figure: Figure, width: int = 420, height: int = 420) -> QImage:
    figure.resize(width, height)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    figure.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def inked(image: QImage) -> QRect:
    """The extent of what differs from the ground."""
    xs, ys = [], []
    for y in range(0, image.height(), 2):
        for x in range(0, image.width(), 2):
            if image.pixelColor(x, y) != GROUND:
                xs.append(x)
                ys.append(y)
    return QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys))) if xs else QRect()


@pytest.fixture
def look() -> Look:
    return Look(theme=Theme.DAY)


@pytest.fixture
def figure(qtbot: QtBot, look: Look) -> Figure:
    made = Figure(look)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("name", list(movements()))
def test_every_movement_is_seen_whole(figure: Figure, name: str) -> None:
    """At any moment the person fills a good part of the picture, and nothing is cut off at its edge."""
    movement = movements()[name]
    figure.set_movement(movement)
    for moment in (0.0, 2.0, 5.0, 9.0):
        figure.set_time(moment)
        extent = inked(shown(figure))
        assert max(extent.width(), extent.height()) > 240
        assert extent.left() > 2
        assert extent.top() > 2
        assert extent.right() < 417
        assert extent.bottom() < 417


def test_it_moves_with_the_clock_it_is_given(figure: Figure) -> None:
    figure.set_movement(movements()["cat-and-cow"])
    figure.set_time(0.0)
    start = shown(figure)
    figure.set_time(3.0)
    middle = shown(figure)
    figure.set_time(10.0)
    assert middle != start
    assert shown(figure) == start


def test_it_is_drawn_in_every_theme(figure: Figure, look: Look) -> None:
    """A change of theme is seen at once."""
    figure.set_movement(movements()["seated-march"])
    seen = []
    for theme in (Theme.DAY, Theme.NIGHT, Theme.CONTRAST, Theme.ROOM_LIGHT, Theme.ROOM_DARK):
        look.set(theme=theme)
        seen.append(shown(figure))
    assert all(a != b for i, a in enumerate(seen) for b in seen[i + 1 :])


def test_mirrored_shows_the_other_side(figure: Figure) -> None:
    figure.set_movement(movements()["seated-march"])
    plain = inked(shown(figure))
    figure.set_movement(movements()["seated-march"], mirrored=True)
    turned = inked(shown(figure))
    assert turned.left() == pytest.approx(419 - plain.right(), abs=3)


def test_reduced_motion_holds_still_between_poses(figure: Figure, look: Look) -> None:
    """Nothing moves: a pose is shown, and the next one fades in."""
    look.set(reduced_motion=True)
    figure.set_movement(movements()["cat-and-cow"])
    figure.set_time(1.5)
    early = shown(figure)
    figure.set_time(4.2)
    assert shown(figure) == early
    figure.set_time(7.0)
    assert shown(figure) != early


def test_the_close_up_is_there_without_motion_too(figure: Figure, look: Look) -> None:
    """Fingers too small to see on the person are seen close, also where nothing moves."""
    look.set(reduced_motion=True)
    figure.set_movement(movements()["hands-open-close"])
    poses = movements()["hands-open-close"].poses
    meets = next(i for i, pose in enumerate(poses) if pose.cue.startswith("Thumb"))
    arrived = sum(pose.seconds for pose in poses[1 : meets + 1])
    figure.set_time(arrived - 1.75)
    opened = shown(figure)
    figure.set_time(arrived - 0.05)
    assert shown(figure) != opened


def test_a_smaller_version_moves_less(figure: Figure) -> None:
    movement = movements()["cat-and-cow"]

    def travel(amplitude: float) -> int:
        figure.set_movement(movement, amplitude=amplitude)
        figure.set_time(0.0)
        start = shown(figure)
        figure.set_time(4.9)
        end = shown(figure)
        return sum(start.pixel(x, y) != end.pixel(x, y) for x in range(0, 420, 4) for y in range(0, 420, 4))

    assert 0 < travel(0.3) < travel(1.0)


def test_lying_down_shows_a_mat(figure: Figure) -> None:
    """Who lies down sees a person lying: a wide picture, not a tall one."""
    movement = movements()["ankle-pumps"]
    figure.set_movement(movement)
    seated = inked(shown(figure))
    figure.set_movement(movement, position=Position.LYING)
    lying = inked(shown(figure))
    assert lying.height() < seated.height() * 0.75
    assert lying.width() > lying.height()


def test_it_is_sharp_at_any_size(figure: Figure) -> None:
    """From a small tile to a projector the whole person is there, in the same proportions."""
    figure.set_movement(movements()["shoulder-rolls"])
    small, large = inked(shown(figure, 200, 200)), inked(shown(figure, 1000, 1000))
    assert small.width() / small.height() == pytest.approx(large.width() / large.height(), abs=0.06)


def test_it_is_described_in_words(figure: Figure) -> None:
    """A screen reader hears which movement it is, how to do it, and its cues."""
    movement = movements()["cat-and-cow"]
    figure.set_movement(movement)
    assert figure.accessibleName() == "Movement picture: Cat and cow in the chair"
    assert movement.about in figure.accessibleDescription()
    assert "Breathe out, and round." in figure.accessibleDescription()


def test_without_a_movement_it_paints_nothing(figure: Figure) -> None:
    figure.set_time(3.0)
    assert inked(shown(figure)).isNull()
