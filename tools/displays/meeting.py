"""A meeting under way on this machine's screens, told what to do line by line: the program that is tried.

Its console is a stand-in: one window full of words that nobody in the room may ever see. The windows of the
room, what shows and hides them, and the meeting itself are the app's own.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from mindbody import places
from mindbody.clinic.handing import room_frame
from mindbody.clinic.place import from_json, to_json
from mindbody.clinic.room import Blank, Calm, HelpLines, RoomFrame, TestCard, Words
from mindbody.clinic.running import begin
from mindbody.clinic.screens import screens_of
from mindbody.content.reading import read_library
from mindbody.ui.shell.displays import RoomScreens
from mindbody.ui.shell.dress import FUSION, dress
from mindbody.ui.shell.room_cover import RoomCover
from mindbody.ui.shell.room_window import RoomWindow
from mindbody.ui.theme.fonts import load_family
from mindbody.ui.theme.look import Look, Theme
from tools.displays.glass import Glass

MEETING: Final = "g1"
PRIVATE: Final = "Maple · Finch · River\nA word after\n" * 12
HELP: Final = HelpLines(title="Help", lines=(("Anybody, any time", "112"),))


class Power(QObject):
    """A machine that sleeps when it is told to."""

    sleeping = Signal()
    woke = Signal()
    locked = Signal()


class Console(QWidget):
    """What the facilitator sees."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("private")
        self.setStyleSheet("#private { background: #7a1f5c; } QLabel { color: white; font-size: 20px; }")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = QLabel(PRIVATE, self)
        words.move(20, 20)
        self.setMinimumSize(640, 480)
        self.resize(960, 700)


class Meeting(QObject):
    """The meeting, and the verbs by which it is led. kept: where its place is kept at every step."""

    def __init__(self, kept: Path, look: Look, remembered: str) -> None:
        super().__init__()
        self._library, _ = read_library(places.lessons())
        self._blocks = self._library.meeting(MEETING).blocks
        self._kept = kept
        fresh = begin(self._blocks, self._library)
        self.run = from_json(kept.read_text(), fresh) if kept.exists() else fresh
        self.power = Power()
        self.console = Console()
        self.dialog: QDialog | None = None
        self.window = RoomWindow(look)
        cover = RoomCover(look, self.console)
        self.screens = RoomScreens(
            self.window, cover, self.console, self.power, look=look, remembered=remembered
        )
        self.screens.follow(lambda: 0.0)
        self.console.show()
        self._show()

    def frames(self) -> tuple[RoomFrame, ...]:
        """All that the room may see of this meeting."""
        contents = [each for block in self._blocks for each in screens_of(block, self._library)]
        put_away = Words(
            title="Others see this screen too",
            lines=("So the console is put away.", "Press F5 to see it here."),
        )
        return tuple(RoomFrame(content=each) for each in (*contents, Blank(), Calm(), HELP, put_away))

    def next(self) -> None:
        self._move(self.run.tick(60.0).next_screen())

    def blank(self) -> None:
        self._move(self.run.blank())

    def open_dialog(self) -> None:
        """Something private in a window of its own, over the console."""
        self.dialog = QDialog(self.console)
        self.dialog.resize(400, 300)
        self.dialog.setStyleSheet("background: #7a1f5c;")
        self.dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.dialog.open()

    def drag_dialog(self, x: int, y: int) -> None:
        if self.dialog is not None:
            self.dialog.move(x, y)

    def _move(self, run: Any) -> None:
        self.run = run
        self._kept.write_text(to_json(run))
        self._show()

    def _show(self) -> None:
        frame = room_frame(self.run, self._blocks, self._library, help_card=HELP)
        self.screens.show_frame(RoomFrame(content=frame.content))


class Told(QObject):
    """Does what comes in on standard input, a line at a time, and answers each with a line of how it is."""

    def __init__(self, meeting: Meeting, glass: Glass) -> None:
        super().__init__()
        self._meeting = meeting
        self._glass = glass
        self._rest = b""
        self._ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear)
        screens = meeting.screens
        self._verbs: dict[str, Callable[..., object]] = {
            "look": lambda: None,
            "next": meeting.next,
            "blank": meeting.blank,
            "dialog": meeting.open_dialog,
            "choose": screens.choose,
            "show": screens.show,
            "hide": screens.hide,
            "test": screens.test_card,
            "one-screen": screens.turn_one_screen,
            "uncover": screens.draw_back,
            "sleep": meeting.power.sleeping.emit,
            "wake": meeting.power.woke.emit,
            "lock": meeting.power.locked.emit,
            "drag": meeting.console.move,
            "drag-dialog": meeting.drag_dialog,
        }

    def _hear(self) -> None:
        import os

        told = os.read(sys.stdin.fileno(), 65536)
        if not told:
            QApplication.quit()
        *lines, self._rest = (self._rest + told).split(b"\n")
        for line in lines:
            verb, *details = json.loads(line)
            self._verbs[verb](*details)
            print(json.dumps(self._how_it_is()), flush=True)

    def _how_it_is(self) -> dict[str, Any]:
        meeting = self._meeting
        screens, run = meeting.screens, meeting.run
        dialog = meeting.dialog
        return {
            "displays": {
                each.id: (each.x, each.y, each.width, each.height) for each in screens.place.displays
            },
            "state": screens.place.state.value,
            "display": screens.place.display.id if screens.place.display else "",
            "console": meeting.console.geometry().getRect(),
            "room": meeting.window.geometry().getRect() if meeting.window.isVisible() else None,
            "dialog": dialog.geometry().getRect() if dialog is not None and dialog.isVisible() else None,
            "put_away": screens.one_screen,
            "curtain": screens.curtain,
            "place": (run.current.number, run.screen, run.session_seconds),
            "taken": self._glass.taken,
            "between": self._glass.between,
            "strange": self._glass.strange,
        }


def main() -> int:
    """`python -m tools.displays.meeting PLACE ROOM SIZE ...`: PLACE a file, ROOM the room's display."""
    kept, room, *sizes = sys.argv[1:]
    app = QApplication(["meeting", *FUSION])
    look = Look(theme=Theme.ROOM_LIGHT, family=load_family(), reduced_motion=True)
    dress(app, look)
    meeting = Meeting(Path(kept), look, remembered=room)
    pairs = [(int(wide), int(high)) for wide, high in (size.split("x") for size in sizes)]
    frames = meeting.frames()
    cards = [TestCard(screen=room, width=wide, height=high) for wide, high in pairs]
    frames += tuple(RoomFrame(content=each) for each in cards)
    glass = Glass(room, look, frames, tuple(pairs))
    told = Told(meeting, glass)
    print("ready", flush=True)
    assert told.parent() is None
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
