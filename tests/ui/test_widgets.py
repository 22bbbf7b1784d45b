"""The controls that every page is made of, used as a person uses them."""

from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mindbody.ui.theme.look import Look, Role, Theme
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import IconButton, PrimaryButton, QuietButton, SecondaryButton
from mindbody.ui.widgets.caption import CaptionBand
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.choice import ChoiceChips, Segmented
from mindbody.ui.widgets.fields import TextArea, TextField
from mindbody.ui.widgets.landscape import SKY, Landscape
from mindbody.ui.widgets.notice import Notice
from mindbody.ui.widgets.rating import RatingScale
from mindbody.ui.widgets.ridges import scene
from mindbody.ui.widgets.ring import ProgressRing
from mindbody.ui.widgets.scroll import ScrollPage
from mindbody.ui.widgets.slider import Slider
from mindbody.ui.widgets.steps import StepDots
from mindbody.ui.widgets.text import Text
from mindbody.ui.widgets.tile import Tile
from mindbody.ui.widgets.tile_row import TileRow
from mindbody.ui.widgets.toggle import ToggleRow
from mindbody.ui.widgets.typeset import plain, set_lines
from tests.support.screens.finding import button, spoken_name
from tests.ui.standing import check_page, walk_by_tab

POSITIONS = (("lying", "Lying"), ("seated", "Seated"), ("standing", "Standing"))


def shown(qtbot: QtBot, widget: QWidget, width: int = 800) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, max(widget.heightForWidth(width), widget.sizeHint().height()))
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


class TestRating:
    """A rating may be given, changed, taken back or left; none of these is another."""

    @pytest.fixture
    def scale(self, look: Look, qtbot: QtBot) -> RatingScale:
        made = RatingScale(look, "Pain now", low="no pain", high="as bad as it could be")
        shown(qtbot, made, 900)
        return made

    def test_at_first_there_is_no_answer(self, scale: RatingScale) -> None:
        """An untouched scale is not a zero."""
        assert (scale.value, scale.declined) == (None, False)

    def test_a_click_chooses(self, scale: RatingScale) -> None:
        """The number that is pressed is the answer."""
        QTest.mouseClick(button(scale, "Pain now: 6 of 10"), Qt.MouseButton.LeftButton)

        assert scale.value == 6

    @pytest.mark.parametrize(
        ("keys", "value"),
        [
            ("0", 0),
            ("7", 7),
            ("10", 10),
            ("1", 1),
            ("30", 0),
        ],
    )
    def test_digits_choose(self, scale: RatingScale, keys: str, value: int) -> None:
        """One press of a digit answers, and 1 then 0 is ten."""
        button(scale, "Pain now: 5 of 10").setFocus()
        for key in keys:
            QTest.keyClicks(scale.focusWidget(), key)

        assert scale.value == value

    def test_arrows_go_by_one_and_stop_at_the_ends(self, scale: RatingScale) -> None:
        """A hand that can't aim goes step by step."""
        scale.set_value(9)
        for _ in range(3):
            QTest.keyClick(button(scale, f"Pain now: {_chosen(scale)}"), Qt.Key.Key_Right)

        assert scale.value == 10

    def test_an_answer_can_be_taken_back(self, scale: RatingScale) -> None:
        """Delete leads back to no answer, not to zero."""
        scale.set_value(4)
        QTest.keyClick(button(scale, "Pain now: 4 of 10"), Qt.Key.Key_Delete)

        assert scale.value is None

    def test_not_today_is_an_answer_of_its_own(self, scale: RatingScale) -> None:
        """It takes the number away, and a number takes it away."""
        told: list[tuple[int | None, bool]] = []
        scale.changed.connect(lambda: told.append((scale.value, scale.declined)))

        QTest.mouseClick(button(scale, "Pain now: 3 of 10"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(button(scale, "Not today"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(button(scale, "Pain now: 0 of 10, no pain"), Qt.MouseButton.LeftButton)

        assert told == [(3, False), (None, True), (0, False)]

    def test_tab_stops_once(self, scale: RatingScale, qtbot: QtBot) -> None:
        """Eleven numbers are one stop on the way through a page, at the answer."""
        QTest.mouseClick(button(scale, "Pain now: 8 of 10"), Qt.MouseButton.LeftButton)

        stops = [spoken_name(stop) for stop in walk_by_tab(qtbot, scale)]

        assert sorted(stops) == ["Not today", "Pain now: 8 of 10"]

    def test_showing_an_answer_tells_nobody(self, scale: RatingScale) -> None:
        """What comes from the record is not written back to it."""
        told: list[int | None] = []
        scale.changed.connect(lambda: told.append(scale.value))

        scale.set_value(5)
        scale.set_value(None, declined=True)

        assert told == []


def _chosen(scale: RatingScale) -> str:
    return f"{scale.value} of 10" + (", as bad as it could be" if scale.value == 10 else "")


class TestChoosing:
    """Few words side by side, or chips."""

    def test_segments_choose_one(self, look: Look, qtbot: QtBot) -> None:
        """There is always exactly one, and setting it tells nobody."""
        segments = Segmented(look, "Position", POSITIONS, "seated")
        shown(qtbot, segments)
        told: list[str] = []
        segments.changed.connect(told.append)

        QTest.mouseClick(button(segments, "Lying"), Qt.MouseButton.LeftButton)
        segments.set_chosen("standing")

        assert (told, segments.chosen) == (["lying"], "standing")

    def test_one_chip_or_none(self, look: Look, qtbot: QtBot) -> None:
        """Nothing is chosen for the person."""
        chips = ChoiceChips(look, "Afterwards", POSITIONS)
        shown(qtbot, chips)
        before = chips.chosen

        QTest.mouseClick(button(chips, "Seated"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(button(chips, "Lying"), Qt.MouseButton.LeftButton)

        assert (before, chips.chosen) == ((), ("lying",))

    def test_many_chips_keep_the_order_of_the_options(self, look: Look, qtbot: QtBot) -> None:
        """What is chosen is told in the order in which it was offered, whatever the order of pressing."""
        chips = ChoiceChips(look, "What fits", POSITIONS, many=True)
        shown(qtbot, chips)
        told: list[tuple[str, ...]] = []
        chips.changed.connect(told.append)

        for name in ("Standing", "Lying", "Standing"):
            QTest.mouseClick(button(chips, name), Qt.MouseButton.LeftButton)

        assert told == [("standing",), ("lying", "standing"), ("lying",)]

    def test_a_switch_is_a_check_box_pressed_anywhere(self, look: Look, qtbot: QtBot) -> None:
        """The words are as good a target as the switch."""
        toggle = ToggleRow(look, "Bells", detail="A soft bell at the start.")
        shown(qtbot, toggle)

        QTest.mouseClick(toggle, Qt.MouseButton.LeftButton, pos=QPoint(20, toggle.height() // 2))

        face = QAccessible.queryAccessibleInterface(toggle)
        assert (toggle.isChecked(), face.role()) == (True, QAccessible.Role.CheckBox)

    def test_the_slider_goes_where_it_is_pressed(self, look: Look, qtbot: QtBot) -> None:
        """One click instead of a drag, for hands that shake."""
        slider = Slider(look, "Minutes", 3, 45, 12, words=lambda n: f"{n} minutes")
        shown(qtbot, slider)

        QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 5, 20))

        assert (slider.value(), slider.accessibleDescription()) == (45, "45 minutes")


class TestWriting:
    """Fields keep what is typed, count it, and stop gently at the limit."""

    def test_the_label_names_the_field(self, look: Look, qtbot: QtBot) -> None:
        """A screen reader says the words above the field."""
        field = TextField(look, "Name or nickname", limit=40)
        shown(qtbot, field)

        assert spoken_name(field.input) == "Name or nickname"

    def test_what_is_typed_is_told_and_counted(self, look: Look, qtbot: QtBot) -> None:
        """The count is there before the limit is met."""
        field = TextField(look, "Name", limit=5)
        shown(qtbot, field)
        told: list[str] = []
        field.changed.connect(told.append)

        QTest.keyClicks(field.input, "Rosalind")

        counts = [label.text() for label in field.findChildren(QLabel)]
        assert (field.text, told[-1], "5 of 5 characters" in counts) == ("Rosal", "Rosal", True)

    def test_a_long_text_stops_at_its_limit_and_keeps_the_place(self, look: Look, qtbot: QtBot) -> None:
        """Pasting too much keeps the beginning, and typing goes on where it was."""
        area = TextArea(look, "What matters", limit=10)
        shown(qtbot, area)

        area.input.insertPlainText("twelve chars")
        QTest.keyClick(area.input, Qt.Key.Key_Backspace)
        QTest.keyClicks(area.input, "!")

        assert area.text == "twelve ch!"

    def test_tab_leaves_the_text(self, look: Look, qtbot: QtBot) -> None:
        """A keyboard is never caught in a field."""
        page = QWidget()
        column = Column(look)
        first, second = TextArea(look, "One"), TextArea(look, "Two")
        column.addWidget(first)
        column.addWidget(second)
        page.setLayout(column)
        shown(qtbot, page)

        assert walk_by_tab(qtbot, page) == [first.input, second.input]


class TestWords:
    """Text is set with care, and whole."""

    def test_bold_marks_are_not_said(self, look: Look) -> None:
        """Marks are for the eye; the words for everyone."""
        assert Text(look, "**Stop**, and get help").text() == plain("**Stop**, and get help")

    def test_no_last_word_stands_alone(self, look: Look) -> None:
        """A title breaks into lines of about one length."""
        font = look.font(Role.SECTION)
        words = "Rest comes before you need it today"
        loose = set_lines(words, font, 380)
        even = set_lines(words, font, 380, even=True)

        assert loose.lines == even.lines == 2
        last = even.layout.lineAt(1).naturalTextWidth()
        assert last > 0.6 * even.width

    def test_lines_are_at_most_seventy_characters(self, look: Look, qtbot: QtBot) -> None:
        """However wide the window, the eye finds the next line."""
        text = Text(look, "Plain words that go on and on for the sake of this line. " * 8)
        shown(qtbot, text, 1900)
        setting = set_lines(text.text(), text.font(), text.sizeHint().width())
        longest = max(setting.layout.lineAt(n).textLength() for n in range(setting.lines))

        assert 50 <= longest <= 78

    @pytest.mark.parametrize(
        "words", ["Short.", "A sentence that is long enough to be broken over lines. " * 3]
    )
    def test_captions_keep_to_two_lines_and_one_height(self, look: Look, qtbot: QtBot, words: str) -> None:
        """The page does not jump from sentence to sentence, and none is cut off."""
        band = CaptionBand(look)
        shown(qtbot, band, 1000)
        before = band.height()

        band.set_words(words)

        assert (band.sizeHint().height(), band.heightForWidth(1000) <= before) == (before, True)
        assert band.fitted().lines <= 2
        assert band.fitted().height <= band.height()

    def test_steps_say_where_one_is(self, look: Look) -> None:
        """The dots are words for who can't see them."""
        dots = StepDots(look)
        dots.set_steps(("Check in", "Learn", "Breathe"), 1)

        assert spoken_name(dots) == "Step 2 of 3: Learn"

    def test_the_ring_says_its_words(self, look: Look) -> None:
        """Time left is heard as it is seen."""
        ring = ProgressRing(look)
        ring.set_progress(0.4, "3:20 left")

        assert spoken_name(ring) == "3:20 left"


def landscape_disc(look: Look) -> int:
    return look.color("disc").rgba()


class TestPictures:
    """The landscape is calm, the lesson's own, and cheap."""

    def test_each_lesson_has_its_own_hills(self) -> None:
        """Known by its shape, and the same every day."""
        assert scene("steady-pacing") == scene("steady-pacing") != scene("what-matters")

    @pytest.mark.parametrize("seed", [f"lesson-{n}" for n in range(40)])
    def test_hills_stay_in_the_picture_and_in_order(self, seed: str) -> None:
        """No range swallows the sky or the one before it."""
        far, second, third, near = scene(seed).ridges
        for step in range(0, 221, 5):
            heights = [ridge.height_at(step / 100) for ridge in (far, second, third, near)]
            assert heights[0] > 0.4
            assert heights[0] < heights[2] < 1.0
            assert heights[1] < heights[3] < 1.02
            assert heights[0] <= SKY, "bare paper would be seen between the sky and the hills"

    @pytest.mark.parametrize("theme", [Theme.DAY, Theme.NIGHT])
    def test_the_sky_has_no_rings_at_full_size(self, look: Look, qtbot: QtBot, theme: Theme) -> None:
        """The glow fades without an edge: nowhere do many neighbours share one shade."""
        look.set(theme=theme)
        landscape = Landscape(look, "steady-pacing", hour=9.5)
        landscape.resize(1920, 1080)
        qtbot.addWidget(landscape)
        picture = landscape.picture().toImage()

        for row in range(20, 420, 40):
            shades = [picture.pixel(x, row) for x in range(picture.width())]
            # The disc itself is one colour, and is passed over.
            runs = [len(list(same)) for shade, same in groupby(shades) if shade != landscape_disc(look)]
            assert max(runs) < 60

    def test_the_same_picture_is_not_drawn_twice(self, look: Look, qtbot: QtBot) -> None:
        """It lies under things that move, so it is kept until the look changes."""
        landscape = Landscape(look, "steady-pacing")
        landscape.resize(400, 300)
        qtbot.addWidget(landscape)

        first, again = landscape.picture().cacheKey(), landscape.picture().cacheKey()
        look.set(theme=Theme.NIGHT)

        assert first == again != landscape.picture().cacheKey()


def test_notices_are_acted_on_and_put_away(look: Look, qtbot: QtBot) -> None:
    """One thing to do, and a way to be rid of it."""
    notice = Notice(look, "The sound has gone.", action="Try again")
    shown(qtbot, notice)
    told: list[str] = []
    notice.acted.connect(lambda: told.append("acted"))
    notice.closed.connect(lambda: told.append("closed"))

    QTest.mouseClick(button(notice, "Try again"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(notice, "Put this note away"), Qt.MouseButton.LeftButton)

    assert (told, notice.isVisible()) == (["acted", "closed"], False)


def test_tiles_of_a_row_take_one_height(look: Look, qtbot: QtBot) -> None:
    """A longer line in one does not leave its neighbours short."""
    row = TileRow(look)
    tiles = [
        Tile(look, "wind", "One-minute breath", "Just this, then done"),
        Tile(look, "walk", "Move a little", "A line that is long enough to take more than one line in here"),
    ]
    for tile in tiles:
        row.add(tile)
    shown(qtbot, row, 640)

    assert tiles[0].height() == tiles[1].height()
    assert tiles[0].width() == tiles[1].width()


def test_every_control_stands(look: Look, qtbot: QtBot) -> None:
    """All of them on one page: named, reached by Tab, large enough and whole at 100, 150 and 200 %."""
    page = ScrollPage(look)
    card = Card(look)
    page.body.addWidget(Text(look, "A page with everything on it", role=Role.TITLE))
    page.body.addWidget(card)
    for control in (
        RatingScale(look, "Pain now", low="no pain", high="as bad as it could be"),
        Slider(look, "Minutes", 3, 45, 12),
        Segmented(look, "Position", POSITIONS, "seated"),
        ChoiceChips(look, "Afterwards", (("a", "Calmer"), ("b", "More stirred up than I was before it"))),
        ToggleRow(look, "Captions", detail="The sentence that is being spoken, in large letters below."),
        TextField(look, "Name or nickname", hint="Only you see it.", limit=40),
        TextArea(look, "What matters to you about this?", limit=300),
        Notice(look, "You were in the middle of something.", action="Go on where you were"),
        Tile(look, "walk", "Move a little", "Two gentle minutes"),
        PrimaryButton(look, "Begin", icon="play"),
        SecondaryButton(look, "Easier: breathe, and feel the spine only, with no movement at all"),
        QuietButton(look, "Not today", icon="undo"),
        IconButton(look, "pause", "Pause", filled=True),
    ):
        card.body.addWidget(control)

    check_page(qtbot, look, page, size=(900, 700))
