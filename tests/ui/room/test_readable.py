"""What is shown can be read from the last seat, by a person with poor sight."""

import pytest
from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import QColor

from mindbody.clinic.room import Break, Calm, Dots, HelpLines, Moving, RoomFrame, Template, Words
from mindbody.clinic.screens import screens_of
from mindbody.content.library import Library
from mindbody.ui.theme.fonts import load_family
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.widgets.room.composing import Page, Piece, compose
from mindbody.ui.widgets.room.dots import DotsView
from mindbody.ui.widgets.room.quiet import CalmView
from mindbody.ui.widgets.room.sizes import Lettering, safe_area
from mindbody.ui.widgets.room.template import TemplateView
from mindbody.ui.widgets.room.words import WordsView
from tests.ui.room.conftest import OpenRoom
from tests.ui.room.seen import contrast, is_plain, letter_rows

LAST_SEAT = 6.0
"""Metres, in front of a picture 1.2 m high."""
PICTURE = 1.2
READABLE = LAST_SEAT / 137 / PICTURE
"""The least height of a capital, as a share of the picture's."""
SENTENCE = "Let the next breath come by itself, and notice the place where you feel it most."
CAPITALS = Words(title="H H H H H H H H H H H H H H H", lines=("H H H H",) * 7)


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080), (3840, 2160)])
def test_capitals_are_seen_six_metres_away(open_room: OpenRoom, width: int, height: int) -> None:
    """Measured in the picture, on the fullest screen there can be: there, everything is at its smallest."""
    window = open_room(width, height)
    ink, paper = window.stage.view.look.tokens.ink, window.stage.view.look.tokens.paper
    window.show_frame(RoomFrame(content=CAPITALS, left=245.0, caption="H " * 28))
    view = window.stage.view
    assert isinstance(view, WordsView)
    assert max(each.font.pixelSize() for each in view.composed.placed[1:]) < 0.058 * height
    caption = window.stage.caption.geometry()
    image = window.grab().toImage()
    left = round(0.05 * width)

    words = letter_rows(image, QRect(left, 0, round(0.05 * width), caption.top()), ink, paper)
    said = letter_rows(image, caption.adjusted(round(0.42 * width), 0, -round(0.42 * width), 0), paper, ink)
    timer = window.stage.timer.geometry()
    digits = letter_rows(image, timer.adjusted(timer.width() // 2, 0, 0, 0), ink, paper)

    assert len(words) == 2 + 7
    assert min(words) >= READABLE * height
    assert words[0] >= 1.4 * READABLE * height
    assert min(said) >= READABLE * height
    assert max(digits) >= 2 * READABLE * height


def test_the_time_of_a_break_is_the_largest_thing(open_room: OpenRoom) -> None:
    """Its type is a quarter of the screen; measured by the digits, which are two thirds of that."""
    window = open_room()
    window.show_frame(RoomFrame(content=Break(restart="10:45"), left=640.0))
    tokens = window.stage.view.look.tokens

    rows = letter_rows(window.grab().toImage(), QRect(400, 0, 480, 500), tokens.primary, tokens.paper)

    assert max(rows) >= 0.25 * 0.66 * 720


RULE = {
    Lettering.TITLE: 0.08,
    Lettering.NUMBER: 0.08,
    Lettering.TIMER: 0.12,
    Lettering.BREAK_TIMER: 0.25,
}
"""Shares of the screen's height; all other type has the body's."""


@pytest.mark.parametrize("lettering", Lettering)
def test_no_type_is_ever_under_the_rule(lettering: Lettering) -> None:
    least = RULE.get(lettering, 0.055)
    for height in (720, 768, 1080, 2160):
        for scale in (0.1, 1.0, 1.5):
            assert lettering.pixels(height, scale) >= least * height


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768)])
@pytest.mark.parametrize("full", [False, True], ids=["alone", "with timer and caption"])
def test_every_room_text_of_our_lessons_has_its_place(
    look: Look, ours: Library, size: tuple[int, int], full: bool
) -> None:
    """None is cut off and none is under the rule, on a wide screen or an old one."""
    width, height = size
    area = safe_area(width, height)
    corner = QSizeF(0.27 * height, 0.2 * height) if full else QSizeF()
    if full:
        area.setBottom(area.bottom() - 0.19 * height)
    page = Page(area=area, screen=height, corner=corner)
    room_look = Look(theme=Theme.ROOM_LIGHT, family=load_family())
    cards = [(lesson, card) for lesson in ours.lessons.values() for card in lesson.cards]

    for lesson, card in cards:
        content = Words(title=card.title, lines=tuple(card.room.split("\n")), eyebrow=lesson.title)
        composed = compose(WordsView(room_look, content).pieces(), room_look, page)
        assert composed.fits, card.title
        for each in composed.placed:
            assert each.font.pixelSize() >= each.piece.lettering.least * height, card.title
            beside = each.y < area.top() + corner.height() - 1
            assert each.x + each.setting.width <= area.right() - (corner.width() if beside else 0) + 1
            assert each.bottom <= area.bottom() + 1
    assert len(cards) > 100


@pytest.mark.parametrize("factor", [1.0, 1.5])
def test_every_sheet_and_movement_of_our_meetings_is_shown_by_the_rule(
    open_room: OpenRoom, ours: Library, factor: float
) -> None:
    """With the timer and with all sizes raised, no label is too small and no figure is lost."""
    window = open_room()
    window.set_factor(factor)
    screens = {
        screen
        for meeting in ours.meetings.values()
        for block in meeting.blocks
        for screen in screens_of(block, ours)
        if isinstance(screen, Template)
    }
    crowded = sorted(screens, key=lambda screen: sum(map(len, screen.labels)), reverse=True)[:8]
    rolls = ours.movements["shoulder-rolls"]
    moving = Moving(title=rolls.title, lying=rolls, seated=rolls, standing=ours.movements["arms-up"])

    contents: tuple[Template | Moving, ...] = (*crowded, moving)
    for content in contents:
        window.show_frame(RoomFrame(content=content, left=245.0))
        assert window.stage.view.by_rule, content.title


@pytest.mark.parametrize("theme", [Theme.ROOM_LIGHT, Theme.ROOM_DARK])
def test_the_longest_texts_stay_off_the_edges(open_room: OpenRoom, ours: Library, theme: Theme) -> None:
    """The safe margin is plain in the picture, above and beside: a projector may cut it off."""
    window = open_room(theme=theme)
    paper = window.stage.view.look.tokens.paper
    cards = [card for lesson in ours.lessons.values() for card in lesson.cards]
    longest = sorted(cards, key=lambda card: len(card.room), reverse=True)[:3]
    for factor in (1.0, 1.5):
        window.set_factor(factor)
        for card in longest:
            content = Words(title=card.title, lines=tuple(card.room.split("\n")))
            window.show_frame(RoomFrame(content=content, left=245.0, caption=SENTENCE))
            image = window.grab().toImage()
            view = window.stage.view
            assert isinstance(view, WordsView)
            words_end = round(view.composed.bottom)
            assert is_plain(image, QRect(0, 0, 1280, 34), paper), card.title
            for left in (0, 1220):
                assert is_plain(image, QRect(left, 0, 58, words_end), paper), card.title


def test_all_sizes_can_be_raised_while_it_is_shown(open_room: OpenRoom) -> None:
    window = open_room()
    window.show_frame(RoomFrame(content=Words(title="One step", lines=("A walk to the gate.",))))
    view = window.stage.view
    assert isinstance(view, WordsView)
    usual = [each.font.pixelSize() for each in view.composed.placed]

    window.set_factor(1.5)

    raised = [each.font.pixelSize() for each in view.composed.placed]
    assert [b / a for a, b in zip(usual, raised, strict=True)] == pytest.approx([1.5, 1.5], abs=0.03)


def test_what_cannot_fit_is_smaller_and_never_cut_off(look: Look) -> None:
    """Only words that no screen could hold go under the rule."""
    page = Page(area=QRectF(60, 30, 1160, 660), screen=720, corner=QSizeF())

    composed = compose([Piece(text="So much is said here. " * 40)], look, page)

    assert composed.fits
    assert composed.bottom <= page.area.bottom() + 1


@pytest.mark.parametrize("theme", [Theme.ROOM_LIGHT, Theme.ROOM_DARK])
def test_timer_and_words_are_read_over_a_landscape(open_room: OpenRoom, theme: Theme) -> None:
    window = open_room(theme=theme)
    window.show_frame(RoomFrame(content=Calm()))
    view = window.stage.view
    assert isinstance(view, CalmView)
    ink = QColor(view.look.tokens.ink)
    image = window.grab().toImage()
    where = view.sky.toAlignedRect()

    worst = min(
        contrast(ink, image.pixelColor(x, y))
        for x in range(where.left(), where.right(), 9)
        for y in range(where.top(), where.bottom(), 9)
    )

    assert worst >= 7.0


def test_every_answer_is_a_dot_of_its_own(open_room: OpenRoom) -> None:
    counts = (0, 0, 1, 0, 1, 2, 1, 14, 2, 1, 0)
    window = open_room()
    window.show_frame(RoomFrame(content=Dots(question="How sure are you?", lowest=0, counts=counts)))
    view = window.stage.view
    assert isinstance(view, DotsView)
    dots = view.dots()
    safe = safe_area(1280, 720)

    assert len(dots) == sum(counts)
    assert all(safe.contains(dot) for dot in dots)
    assert not any(a.intersects(b) for i, a in enumerate(dots) for b in dots[i + 1 :])


def test_every_label_of_a_sheet_has_an_empty_box(open_room: OpenRoom) -> None:
    labels = tuple(f"What I notice, part {number}" for number in range(1, 9))
    window = open_room(1024, 768)
    window.show_frame(RoomFrame(content=Template(title="My day", labels=labels), left=60.0))
    view = window.stage.view
    assert isinstance(view, TemplateView)

    assert len(view.boxes) == 8
    assert all(safe_area(1024, 768).adjusted(-1, -1, 1, 1).contains(box) for box in view.boxes)
    assert not any(a.intersects(b) for i, a in enumerate(view.boxes) for b in view.boxes[i + 1 :])


def test_help_lines_can_be_copied_down(open_room: OpenRoom) -> None:
    """How to reach a line is set larger than its name, and spoken with it."""
    lines = (("Emergency", "911"), ("988 Suicide and Crisis Lifeline", "Call or text 988"))
    window = open_room()
    window.show_frame(RoomFrame(content=HelpLines(title="Help, at any time", lines=lines)))

    assert "988 Suicide and Crisis Lifeline: Call or text 988" in window.stage.view.accessibleName()
