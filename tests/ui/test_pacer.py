"""The breathing pacer as a person meets it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPixmap, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody.content.breath import Do
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.widgets.pacer import Pacer
from mindbody.ui.widgets.pacer_shapes import PacerShape, eased, openness

SIZE = 480
MOVING = (PacerShape.PETALS, PacerShape.CIRCLE, PacerShape.BAR)


@pytest.fixture
def look() -> Look:
    return Look(theme=Theme.NIGHT)


@pytest.fixture
def pacer(qtbot: QtBot, look: Look) -> Pacer:
    made = Pacer(look)
    made.resize(SIZE, SIZE)
    qtbot.addWidget(made)
    return made


def shown(pacer: Pacer, ground: str = "#16283A") -> QImage:
    image = QImage(pacer.width(), pacer.height(), QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    pacer.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def painted(image: QImage, ground: str = "#16283A") -> int:
    plain = QColor(ground)
    return sum(
        image.pixelColor(x, y) != plain
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
    )


def luminance(color: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(a: QColor, b: QColor) -> float:
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("shape", MOVING)
def test_it_opens_with_the_in_breath_and_closes_with_the_out_breath(pacer: Pacer, shape: PacerShape) -> None:
    """The picture at the end of an in-breath covers more than at the end of an out-breath."""
    pacer.set_shape(shape)
    pacer.set_breath(Do.IN, 1.0, "Breathe in")
    wide = shown(pacer)
    pacer.set_breath(Do.OUT, 0.0, "Breathe in")
    pacer.set_breath(Do.OUT, 1.0, "Breathe in")
    small = shown(pacer)
    if shape is PacerShape.BAR:
        assert wide != small
    else:
        assert painted(wide) > painted(small) * 1.4


def test_it_turns_softly() -> None:
    """Slow at both ends, quickest in the middle, and never beyond."""
    steps = [eased(i / 100) for i in range(101)]
    speeds = [b - a for a, b in pairwise(steps)]
    assert (steps[0], steps[-1]) == (0.0, 1.0)
    assert max(speeds) == pytest.approx(speeds[50], rel=0.01)
    assert speeds[0] < speeds[50] / 10
    assert speeds[-1] < speeds[50] / 10
    assert min(speeds) > 0
    assert eased(-1.0) == 0.0
    assert eased(2.0) == 1.0


def test_a_sigh_has_room_for_its_second_breath() -> None:
    first = openness(Do.IN, 1.0, 0.0)
    assert first < openness(Do.TOP_UP, 1.0, first) <= 1.0


@pytest.mark.parametrize("quiet", [Do.HOLD, Do.REST])
def test_it_rests_where_it_is(pacer: Pacer, quiet: Do) -> None:
    pacer.set_breath(Do.IN, 0.0, "")
    pacer.set_breath(Do.IN, 1.0, "")
    before = pacer.open_share
    for share in (0.0, 0.5, 1.0):
        pacer.set_breath(quiet, share, "")
        assert pacer.open_share == before


def test_it_never_jumps(pacer: Pacer) -> None:
    """Through phases, a skip in the middle of a breath and a step back, the shape moves from where it is."""
    moments = [(Do.IN, i / 20) for i in range(21)]
    moments += [(Do.OUT, i / 40) for i in range(18)]
    moments += [(Do.IN, i / 20) for i in range(12)]
    moments += [(Do.IN, i / 20) for i in range(21)]
    moments += [(Do.HOLD, 0.5), (Do.OUT, 0.0), (Do.OUT, 0.02)]
    before = None
    for do, share in moments:
        pacer.set_breath(do, share, "")
        assert before is None or abs(pacer.open_share - before) < 0.12
        before = pacer.open_share


def test_the_first_moment_is_at_home(pacer: Pacer) -> None:
    """Begun in the middle of an out-breath, it is half closed, not shut."""
    pacer.set_breath(Do.OUT, 0.5, "")
    assert 0.3 < pacer.open_share < 0.6


@pytest.mark.parametrize("theme", [Theme.DAY, Theme.NIGHT, Theme.CONTRAST, Theme.ROOM_LIGHT, Theme.ROOM_DARK])
@pytest.mark.parametrize("shape", list(PacerShape))
@pytest.mark.parametrize("ground", ["#FFFFFF", "#000000", "#F2B27A"])
def test_the_words_can_be_read_on_any_landscape(
    pacer: Pacer, look: Look, theme: Theme, shape: PacerShape, ground: str
) -> None:
    """The ground of the words, painted over whatever lies beneath, holds 4.5:1 against them."""
    look.set(theme=theme)
    pacer.set_shape(shape)
    pacer.set_breath(Do.IN, 0.7, "")
    image = shown(pacer, ground)
    space = pacer.space()
    ink = QColor(look.tokens.on_primary)
    for dx in (-0.6, -0.3, 0.0, 0.3, 0.6):
        for dy in (-0.3, 0.0, 0.3):
            spot = image.pixelColor(
                round(space.middle.x() + dx * space.core), round(space.middle.y() + dy * space.core)
            )
            assert contrast(ink, spot) >= 4.5


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("shape", list(PacerShape))
def test_the_words_stay_on_their_core(pacer: Pacer, look: Look, shape: PacerShape, scale: float) -> None:
    """At 200 % the words still fit: all their ink is on its plain colour."""
    look.set(scale=scale)
    pacer.set_shape(shape)
    pacer.set_breath(Do.IN, 0.0, "", "")
    blank = shown(pacer)
    pacer.set_breath(Do.IN, 0.0, "Breathe out", "slowly, as it suits you")
    written = shown(pacer)
    spots = [(x, y) for x in range(SIZE) for y in range(SIZE) if blank.pixel(x, y) != written.pixel(x, y)]
    assert len(spots) > 200
    assert {blank.pixelColor(x, y).name() for x, y in spots} == {QColor(look.tokens.primary).name()}


def test_reduced_motion_fades_and_does_not_move(pacer: Pacer, look: Look) -> None:
    """The shape keeps its outline; only its strength follows the breath."""
    look.set(reduced_motion=True)
    pacer.set_shape(PacerShape.CIRCLE)
    pacer.set_breath(Do.IN, 0.05, "")
    low = shown(pacer)
    pacer.set_breath(Do.IN, 1.0, "")
    high = shown(pacer)
    assert painted(low) == pytest.approx(painted(high), rel=0.01)
    assert low != high


def test_words_only_has_no_moving_part(pacer: Pacer) -> None:
    pacer.set_shape(PacerShape.WORDS)
    pacer.set_breath(Do.IN, 0.1, "Breathe in")
    early = shown(pacer)
    pacer.set_breath(Do.IN, 0.9, "Breathe in")
    assert shown(pacer) == early
    pacer.set_breath(Do.OUT, 0.1, "Breathe out")
    assert shown(pacer) != early


def test_the_landscape_is_seen_behind_it(pacer: Pacer) -> None:
    """With a ground handed in, it is painted where the shape is not."""
    ground = QPixmap(SIZE, SIZE)
    ground.fill(QColor("#884422"))
    pacer.set_ground(ground)
    pacer.set_breath(Do.IN, 0.0, "")
    assert shown(pacer).pixelColor(3, 3) == QColor("#884422")


def test_what_opens_and_closes_leaves_no_trace(qtbot: QtBot, pacer: Pacer) -> None:
    """Painting only where something moved shows the same picture as painting everything."""
    ground = QPixmap(SIZE, SIZE)
    ground.fill(QColor("#1D3542"))
    pacer.set_ground(ground)
    with qtbot.waitExposed(pacer):
        pacer.show()
    for shape in PacerShape:
        pacer.set_shape(shape)
        for do in (Do.IN, Do.OUT, Do.IN):
            for share in (0.0, 0.4, 1.0):
                pacer.set_breath(do, share, f"Breathe {do}")
                stepwise = pacer.grab().toImage()
        pacer.update()
        assert pacer.grab().toImage() == stepwise
    pacer.hide()


def test_a_screen_reader_hears_the_words(pacer: Pacer) -> None:
    pacer.set_breath(Do.OUT, 0.2, "Breathe out", "slowly, as it suits you")
    assert pacer.accessibleName() == "Breathing guide"
    assert pacer.accessibleDescription() == "Breathe out slowly, as it suits you"
