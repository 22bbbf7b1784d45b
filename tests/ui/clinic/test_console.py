"""A facilitator leads a meeting from the console: by key, by the clock, and with nothing private shown."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody import places
from mindbody.clinic.room import Blank, Calm, Dots, HelpLines, Words
from mindbody.record.clinic.rows import Attendance
from mindbody.ui.pages.clinic.console import ConsolePage
from mindbody.ui.theme.look import Look, Theme
from mindbody.ui.viewmodels.clinic.console import ConsoleViewModel
from mindbody.ui.viewmodels.clinic.meeting_sound import MeetingSound
from mindbody.wiring.by_hand import HandTime
from mindbody.wiring.packs import read_shelf
from tests.support.clinic_meeting import HELP, MEMBERS, MORNING, HandKeeper
from tests.support.screens.console import Console
from tests.ui.standing import check_page

MINUTE = 60


class Led:
    """A meeting at its first screen, its console, and what is kept of it."""

    def __init__(
        self, qtbot: QtBot, look: Look, meeting: str, place: str = "", keeper: HandKeeper | None = None
    ) -> None:
        self.time = HandTime(MORNING)
        self.keeper = keeper or HandKeeper()
        library = read_shelf(places.lessons(), Path("/nowhere")).library
        sound = MeetingSound(library, _silence, _silence, lambda levels: levels)
        found = library.meeting(meeting)
        assert found is not None
        self.model = ConsoleViewModel(
            found,
            library,
            self.keeper,
            sound,
            group="Tuesday group",
            help_card=HELP,
            clock=self.time,
            ticker=self.time.pulse(),
            place=place,
        )
        self.model.open()
        self.page = ConsolePage(look, Look(theme=Theme.ROOM_LIGHT), self.model, levels=QWidget())
        qtbot.addWidget(self.page)
        self.page.resize(1440, 900)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.setFocus()
        self.console = Console(self.page)

    @property
    def room(self) -> Any:
        return self.model.frame.content


def _silence() -> Any:
    raise AssertionError("nothing is played here")


Lead = Callable[..., Led]


@pytest.fixture
def lead(qtbot: QtBot, look: Look) -> Lead:
    return lambda meeting="G1", place="", keeper=None: Led(qtbot, look, meeting, place, keeper)


def test_the_whole_meeting_is_gone_through_by_space(lead: Lead) -> None:
    """Each block is kept with its minutes; the last one ends by its own button alone."""
    led = lead()
    seen = []
    for _ in range(60):
        led.time.go_on(MINUTE)
        seen.append(led.room)
        if led.model.state.at_end:
            break
        led.console.key(Qt.Key.Key_Space)
    led.console.key(Qt.Key.Key_Space)
    before = led.keeper.finished

    led.console.press("End the meeting")

    assert (before, led.keeper.finished) == (False, True)
    assert led.model.state.ended
    assert isinstance(led.room, Calm)
    blocks = {row.number: row for row in led.keeper.blocks}
    assert len(blocks) == len(led.model.meeting.blocks) == 10
    assert sum(row.seconds for row in blocks.values()) == len(seen) * MINUTE
    assert [row.planned for row in blocks.values()][:2] == [10 * MINUTE, 10 * MINUTE]


def test_the_room_can_be_covered_by_one_key(lead: Lead) -> None:
    """And the same key uncovers it. Frozen, it stays while the console goes on."""
    led = lead()
    first = led.room
    for key, kind in ((Qt.Key.Key_B, Blank), (Qt.Key.Key_Escape, Calm), (Qt.Key.Key_H, HelpLines)):
        led.console.key(key)
        assert isinstance(led.room, kind)
        led.console.key(key)
        assert led.room == first
    led.console.key(Qt.Key.Key_F)
    led.console.key(Qt.Key.Key_Space, 3)
    assert led.room == first
    led.console.key(Qt.Key.Key_F)
    assert led.room != first


def test_people_are_marked_by_a_row_of_digits(lead: Lead) -> None:
    """From the first to the last, by alias; nobody of them is ever in the room's picture."""
    led = lead()
    led.time.go_on(12 * MINUTE)
    led.console.key(Qt.Key.Key_A).key(Qt.Key.Key_1).key(Qt.Key.Key_2).key(Qt.Key.Key_4)
    marked = {each.member: (each.state, each.minutes) for each in led.keeper.came.values()}
    by_alias = {each.alias: each.id for each in MEMBERS}
    assert marked == {
        by_alias["Birch"]: (Attendance.PRESENT, 90),
        by_alias["Finch"]: (Attendance.LATE, 78),
        by_alias["Juniper"]: (Attendance.TOLD_US, None),
    }
    assert "2 of 7 here" in led.console.words
    assert all(alias not in repr(led.model.frame) for alias in by_alias)


def test_a_slip_of_the_finger_costs_nobody_a_minute(lead: Lead) -> None:
    """A state that is pressed twice is the first one; one that is taken back leaves the minutes before it."""
    led = lead()
    birch = next(each.id for each in MEMBERS if each.alias == "Birch")

    def minutes(state: Attendance, after: int) -> int | None:
        led.time.go_on(after * MINUTE)
        led.model.mark(birch, state)
        return led.keeper.came[birch].minutes

    assert [minutes(Attendance.LATE, 20), minutes(Attendance.LATE, 5)] == [70, 70]
    assert [minutes(Attendance.LEFT_EARLY, 25), minutes(Attendance.LEFT_EARLY, 5)] == [30, 30]
    assert minutes(Attendance.LATE, 1) == 70
    assert minutes(Attendance.UNKNOWN, 1) is None
    assert minutes(Attendance.LATE, 3) == 30


def test_who_came_late_before_the_console_was_cut_off_came_when_they_came(lead: Lead) -> None:
    """A slip of the finger costs them no minute there, either."""
    led = lead()
    birch = next(each.id for each in MEMBERS if each.alias == "Birch")
    led.time.go_on(20 * MINUTE)
    led.model.mark(birch, Attendance.LATE)

    again = lead(place=led.keeper.place, keeper=led.keeper)
    again.time.go_on(30 * MINUTE)
    again.model.mark(birch, Attendance.LEFT_EARLY)
    again.model.mark(birch, Attendance.LATE)

    assert led.keeper.came[birch].minutes == 70


def test_running_late_it_says_what_would_help_and_does_it(lead: Lead) -> None:
    """The plan is never touched."""
    led = lead("G4")
    led.time.go_on(11 * MINUTE)
    led.console.key(Qt.Key.Key_Space, 2)
    assert "6 min over" in led.console.words
    assert "To end on time" in led.console.words

    led.console.press("Do that")

    assert "on time" in led.console.words
    plan = next(row for row in led.model.state.agenda if row.protected)
    assert plan.time == "9 min"


def test_a_block_is_left_out_moved_and_lengthened(lead: Lead) -> None:
    """From the agenda, by the block that is chosen there."""
    led = lead("G4")
    led.console.choose("Break").press("Leave it out")
    assert "left out" in led.console.block("Break").accessibleName()
    led.console.choose("Plan").press("Earlier").press("Go there")
    titles = [row.title for row in led.model.state.agenda]
    assert titles.index(led.model.meeting.blocks[led.model.run.current.number].title) == len(titles) - 3
    before = led.model.run.current.seconds
    led.console.key(Qt.Key.Key_Plus, 2).key(Qt.Key.Key_Minus)
    assert led.model.run.current.seconds == before + MINUTE


def test_a_count_stays_hidden_under_five_answers(lead: Lead) -> None:
    """And until it is shown; the next answer that is typed hides it again."""
    led = lead()
    closing = len(led.model.meeting.blocks) - 1
    led.model.go_to(closing)
    while led.model.state.tally is None or not isinstance(led.room, Words) or not led.model.state.at_end:
        led.console.key(Qt.Key.Key_Space)
    for _ in range(4):
        led.console.press("One more 8")
    led.console.press("Show the room")
    kinds = [type(led.room)]
    led.console.press("One more 3").press("Show the room")
    kinds.append(type(led.room))
    led.console.press("One more 9")
    kinds.append(type(led.room))
    assert kinds == [Words, Dots, Words]
    assert led.keeper.counts[-1].counts[8] == 4


def test_a_count_is_there_again_where_it_was_left(lead: Lead) -> None:
    """Come back to from another block, or after a crash: no answer is lost by the next one that is typed."""
    led = lead()
    closing = len(led.model.meeting.blocks) - 1
    led.model.go_to(closing)
    led.model.count(8, 1)
    led.model.count(8, 1)
    led.model.go_to(1)
    led.model.go_to(closing)
    led.model.count(3, 1)
    again = lead(place=led.keeper.place, keeper=led.keeper)
    again.model.count(8, 1)
    assert led.keeper.counts[-1].counts == (0, 0, 0, 1, 0, 0, 0, 0, 3, 0, 0)


def test_it_is_taken_up_at_the_same_block_behind_a_calm_screen(lead: Lead) -> None:
    """After a crash: what was kept last is where it goes on, and the room sees it once it is uncovered."""
    led = lead("G4")
    led.model.go_to(3)
    led.time.go_on(4 * MINUTE)
    led.console.key(Qt.Key.Key_Space)
    again = lead("G4", led.keeper.place)
    assert again.model.run.current.number == 3
    assert again.model.run.screen == led.model.run.screen
    assert round(again.model.run.block_seconds) == 4 * MINUTE
    assert isinstance(again.room, Calm)
    again.console.key(Qt.Key.Key_Escape)
    assert again.room == led.room


def test_nothing_is_cut_off(lead: Lead, qtbot: QtBot, look: Look) -> None:
    """At 100 and 200 %, on a small laptop, with a tool of each kind on it."""
    led = lead()
    led.model.go_to(len(led.model.meeting.blocks) - 1)
    led.console.choose("Break")
    check_page(qtbot, look, led.page)
