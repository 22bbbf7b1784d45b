"""The window on the projector: it shows room frames, and answers to nobody."""

from itertools import pairwise
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody.clinic.room import (
    Blank,
    Break,
    Breathing,
    BreathStyle,
    Calm,
    HelpLines,
    Moving,
    RoomFrame,
    Words,
)
from mindbody.content.breath import Do
from mindbody.content.library import Library
from mindbody.ui.widgets.room.breathing import BreathingView
from mindbody.ui.widgets.room.moving import LEAST_FIGURE, MovingView
from mindbody.ui.widgets.room.resting import BreakView
from mindbody.ui.widgets.room.timer import clock
from mindbody.ui.widgets.room.words import WordsView
from tests.ui.room.conftest import OpenRoom

CARD = Words(title="One step", lines=("A walk to the gate.",))


class AlmostAFrame(RoomFrame):
    """A frame with a name behind it."""

    member = "Robin"


@pytest.mark.parametrize(
    "foreign",
    [
        None,
        "Robin was late",
        CARD,
        Blank(),
        {"content": CARD},
        (CARD, 60.0, ""),
        SimpleNamespace(content=CARD, left=None, caption=""),
        AlmostAFrame(content=CARD),
        RoomFrame,
    ],
    ids=lambda each: type(each).__name__,
)
def test_it_can_be_handed_nothing_but_a_frame(open_room: OpenRoom, foreign: object) -> None:
    window = open_room()
    window.show_frame(RoomFrame(content=CARD))

    with pytest.raises(TypeError):
        window.show_frame(foreign)  # type: ignore[arg-type]  # what no room shows

    assert window.frame == RoomFrame(content=CARD)


def test_it_takes_no_focus_and_no_keys(open_room: OpenRoom) -> None:
    """What the facilitator types goes to the console. Nothing in the window could take it."""
    window = open_room()
    window.show_frame(RoomFrame(content=CARD))
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_F11, Qt.Key.Key_Tab):
        QTest.keyClick(window, key)
    within = [each for each in window.findChildren(QWidget) if each.focusPolicy() != Qt.FocusPolicy.NoFocus]

    assert within == []
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor
    assert window.frame == RoomFrame(content=CARD)
    assert window.isVisible()


def test_it_fills_the_screen_it_is_given_and_hides_when_that_is_unplugged(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    window = open_room(300, 200)
    screen = QGuiApplication.primaryScreen()

    window.show_on(screen)

    assert window.geometry() == screen.geometry()
    assert window.stage.size() == window.size()
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    with qtbot.waitSignal(window.screen_gone):
        app.screenRemoved.emit(screen)
    assert not window.isVisible()


def test_the_small_picture_shows_what_the_room_sees(open_room: OpenRoom) -> None:
    window = open_room()
    window.show_frame(RoomFrame(content=Blank()))
    empty = window.picture(320)
    window.show_frame(RoomFrame(content=CARD))

    assert (empty.width(), empty.height()) == (320, 180)
    assert window.picture(320) != empty


@pytest.mark.parametrize("kind", ["breathing", "moving"])
def test_what_moves_follows_the_sound_and_stops_when_it_is_covered(
    open_room: OpenRoom, qtbot: QtBot, ours: Library, kind: str
) -> None:
    window = open_room()
    content = Breathing(breath=ours.breath("extended-exhale"))
    moving = Moving(title="Heel raises", standing=ours.movements["heel-raises"])
    asked: list[float] = []

    def position() -> float:
        asked.append(0.1 * len(asked))
        return asked[-1]

    window.follow(position)
    window.show_frame(RoomFrame(content=content if kind == "breathing" else moving))
    qtbot.waitUntil(lambda: len(asked) > 3)

    seen = {}
    for cover in (Blank(), Calm(), HelpLines(title="Help", lines=())):
        window.show_frame(RoomFrame(content=cover))
        seen[type(cover).__name__] = window.stage.moving
    window.show_frame(RoomFrame(content=moving))
    seen["shown again"] = window.stage.moving
    window.follow(None)
    seen["held"] = window.stage.moving
    window.follow(position)
    window.hide()
    seen["hidden"] = window.stage.moving

    assert [name for name, moving in seen.items() if moving] == ["shown again"]


def test_the_breath_grows_by_less_than_a_third_of_the_screen(open_room: OpenRoom, ours: Library) -> None:
    """At most 30 hundredths of the height, from closed to open; it never jumps between two breaths."""
    window = open_room(still=False)
    breath = ours.breath("extended-exhale")
    window.show_frame(RoomFrame(content=Breathing(breath=breath)))
    view = window.stage.view
    assert isinstance(view, BreathingView)
    wide = []
    for step in range(round(3 * breath.cycle_seconds * 20)):
        view.set_moment(step / 20)
        wide.append(view.extent())

    assert 0.2 * 720 < max(wide) - min(wide) <= 0.3 * 720
    assert max(abs(b - a) for a, b in pairwise(wide)) < 0.02 * 720
    view.set_moment(0.1)
    assert (view.moment.do, view.words) == (Do.IN, "Breathe in")


@pytest.mark.parametrize(
    ("style", "still"), [(BreathStyle.FADE, False), (BreathStyle.GROW, True), (BreathStyle.WORDS, False)]
)
def test_the_breath_may_be_shown_without_growing(
    open_room: OpenRoom, ours: Library, style: BreathStyle, still: bool
) -> None:
    """The shape only fades, or there is none; the words say it all."""
    window = open_room(still=still)
    window.show_frame(RoomFrame(content=Breathing(breath=ours.breath("extended-exhale"), style=style)))
    view = window.stage.view
    assert isinstance(view, BreathingView)
    seen = []
    for seconds in (0.5, 2.5):
        view.set_moment(seconds)
        seen.append((view.extent(), view.grab().toImage()))

    assert seen[0][0] == seen[1][0]
    assert (seen[0][1] == seen[1][1]) is (style is BreathStyle.WORDS)


def test_a_movement_is_shown_in_all_its_versions(open_room: OpenRoom, ours: Library) -> None:
    window = open_room()
    pumps, raises = ours.movements["ankle-pumps"], ours.movements["heel-raises"]
    window.show_frame(
        RoomFrame(content=Moving(title=pumps.title, lying=pumps, seated=pumps, standing=raises), left=90.0)
    )
    view = window.stage.view
    assert isinstance(view, MovingView)

    frames = [figure.geometry() for figure in view.figures]
    assert len(frames) == 3
    assert not any(a.intersects(b) for i, a in enumerate(frames) for b in frames[i + 1 :])
    assert min(frame.height() for frame in frames) >= LEAST_FIGURE * 720
    assert not any(frame.intersects(window.stage.timer.geometry()) for frame in frames)
    assert "Standing: Heel raises" in view.accessibleName()


def test_time_that_is_over_is_told_by_shape_and_words(open_room: OpenRoom) -> None:
    window = open_room()
    window.show_frame(RoomFrame(content=CARD, left=245.0))
    timer = window.stage.timer
    small = timer.geometry()
    assert timer.accessibleName() == "4:05 left"

    window.show_frame(RoomFrame(content=CARD, left=-80.0))

    assert (timer.words, timer.accessibleName()) == ("+1:20", "1:20 over time")
    assert (timer.width(), timer.pos()) == (small.width(), small.topLeft())
    assert timer.height() > small.height()
    assert [clock(seconds) for seconds in (0.2, 0.0, -0.5, 3600.0)] == ["0:01", "0:00", "+0:00", "60:00"]


def test_a_second_that_passes_moves_nothing(open_room: OpenRoom, ours: Library) -> None:
    """On the fullest screen, with all sizes raised, only the digits are drawn anew."""
    window = open_room(1024, 768)
    window.set_factor(1.5)
    card = max(
        (card for each in ours.lessons.values() for card in each.cards), key=lambda each: len(each.room)
    )
    content = Words(title=card.title, lines=tuple(card.room.split("\n")))
    said = "Let the next breath come by itself, and notice the place where you feel it most."
    window.show_frame(RoomFrame(content=content, left=245.0, caption=said))
    view = window.stage.view
    assert isinstance(view, WordsView)
    before = view.composed

    window.show_frame(RoomFrame(content=content, left=244.0, caption=said))

    assert view.composed is before
    assert window.stage.timer.words == "4:04"


def test_a_break_tells_the_minutes_that_are_left(open_room: OpenRoom) -> None:
    window = open_room()
    said = []
    for left in (640.0, 60.0, -5.0):
        window.show_frame(RoomFrame(content=Break(restart="10:45"), left=left))
        assert isinstance(window.stage.view, BreakView)
        said.append(window.stage.view.accessibleName())
        assert not window.stage.timer.isVisible()

    assert said == [
        "Break: we go on at 10:45. In 11 minutes",
        "Break: we go on at 10:45. In 1 minute",
        "Break: we go on at 10:45. We go on now",
    ]


def test_a_blank_screen_is_blank_at_once(open_room: OpenRoom) -> None:
    """No fade, no timer, no caption."""
    window = open_room(still=False)
    window.show_frame(RoomFrame(content=CARD))
    window.show_frame(RoomFrame(content=Blank(), left=60.0, caption="Words that were being said."))
    image = window.grab().toImage()

    assert not window.stage.fading
    assert {image.pixel(x, y) for x in range(0, 1280, 7) for y in range(0, 720, 7)} == {image.pixel(0, 0)}


def test_a_fade_shows_only_what_was_and_what_is(open_room: OpenRoom, qtbot: QtBot) -> None:
    """Between two contents every pixel lies between the two of them; then the new one stands alone."""
    window = open_room(still=False)
    calm, card = RoomFrame(content=Calm()), RoomFrame(content=CARD)
    window.show_frame(calm)
    qtbot.waitUntil(lambda: not window.stage.fading)
    before = window.picture(160)
    window.show_frame(card)
    between: list[QImage] = []

    def settled() -> bool:
        between.append(window.picture(160))
        return not window.stage.fading

    qtbot.waitUntil(settled)
    after = window.picture(160)

    assert len({bytes(image.constBits()) for image in between}) > 2
    for image in between:
        for x in range(0, 160, 5):
            for y in range(0, 90, 5):
                ends = [each.pixelColor(x, y).red() for each in (before, after)]
                assert min(ends) - 3 <= image.pixelColor(x, y).red() <= max(ends) + 3
