"""A whole group meeting with nobody there: the app's own store, console, room and mixer, on a fast clock."""

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mindbody import places
from mindbody.audio.output import TapedOutput
from mindbody.audio.player import Player
from mindbody.clinic.room import Moving, RoomContent, Template, Words
from mindbody.content.languages import ENGLISH
from mindbody.content.meeting import Meeting
from mindbody.record.clinic.opening import open_clinic
from mindbody.record.clinic.rows import Adaptation, Attendance, PrivateFlag
from mindbody.record.clinic.store import ClinicStore
from mindbody.record.profile import Profile, Settings, SoundSettings
from mindbody.ui.shell.dress import FUSION, dress
from mindbody.ui.shell.ending import end_tidily
from mindbody.ui.shell.garbage import Garbage
from mindbody.ui.shell.power_events import NoPowerEvents
from mindbody.ui.theme.fonts import load_family
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.clinic.meeting_sound import Playing
from mindbody.ui.viewmodels.jobs import ThreadJobs
from mindbody.ui.viewmodels.settings import Facts, SettingsViewModel
from mindbody.wiring.by_hand import HandTime
from mindbody.wiring.clinic.leading import Leading
from mindbody.wiring.clinic.room_on_screen import RoomOnScreen
from mindbody.wiring.first_sight import first_safety
from mindbody.wiring.heavy import Heavy, load_heavy
from mindbody.wiring.machine import Machine

GROUP: Final = "Sample group"
MEMBERS: Final = (
    ("Maple", Attendance.PRESENT, Adaptation.NEEDS_TO_STAND),
    ("Finch", Attendance.PRESENT, None),
    ("River", Attendance.LATE, Adaptation.EYES_OPEN),
    ("Juniper", Attendance.PRESENT, Adaptation.LARGE_PRINT),
    ("Wren", Attendance.TOLD_US, None),
    ("Sol", Attendance.PRESENT, Adaptation.SITS_AT_FRONT),
    ("Birch", Attendance.PRESENT, None),
)
ANSWERS: Final = (6, 7, 7, 8, 9)
HEARD: Final = 45.0
"""Seconds of a practice or a breath that pass before its picture."""

BEAT: Final = 1.0
"""Seconds between two pulses: a meeting is long, and nothing in it needs finer ones."""

CONSOLE: Final = (1440, 900)
ROOM: Final = (1920, 1080)

SCREENS: Final = {
    "screens": [
        {"name": "LAPTOP", "x": 0, "y": 0, "width": CONSOLE[0], "height": CONSOLE[1]},
        {"name": "PROJECTOR", "x": CONSOLE[0], "y": 0, "width": ROOM[0], "height": ROOM[1]},
    ]
}
"""Two screens that are not there, as Qt's `offscreen` platform reads them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingWish:
    """meeting: an id or a code."""

    meeting: str
    out: Path


def run_meeting(wish: MeetingWish) -> Iterator[str]:
    """Lead it from the first screen to the last; yields a line for each file as it is there. Raises
    UnknownContent, RecordError, OSError."""
    wish.out.mkdir(parents=True, exist_ok=True)
    home = wish.out / ".home"
    shutil.rmtree(home, ignore_errors=True)
    where = places.find_places(home, {})
    heavy = load_heavy(ENGLISH, places.audio(), where.packs)
    meeting = heavy.library.meeting(wish.meeting)
    app = _on_two_screens(home)
    now = datetime.now().astimezone().replace(hour=10, minute=0, second=0, microsecond=0)
    time = HandTime(now, BEAT)
    jobs, garbage = ThreadJobs(), Garbage()
    store = open_clinic(where.clinic, time)
    try:
        leading = _prepared(app, store, meeting, heavy, time, jobs)
        console = _opened(app, leading, store)
        yield from _through(app, leading, console, time, wish.out)
        leading.close()
        # Closed, all of it is in the one file.
        store.close()
        shutil.copyfile(where.clinic / "clinic.db", wish.out / "clinic.db")
        yield f"{wish.out / 'clinic.db'}: what was kept"
    finally:
        store.close()
        jobs.close()
        garbage.stop()
        shutil.rmtree(home, ignore_errors=True)


def _on_two_screens(folder: Path) -> QApplication:
    """The one application; with two screens of its own where there is none yet."""
    app = QApplication.instance()
    if app is None:
        folder.mkdir(parents=True, exist_ok=True)
        screens = folder / "screens.json"
        screens.write_text(json.dumps(SCREENS), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
        app = QApplication(["mindbody", *FUSION])
        end_tidily(app)
    assert isinstance(app, QApplication)  # noqa: S101  nothing else makes one
    return app


def _prepared(
    app: QApplication, store: ClinicStore, meeting: Meeting, heavy: Heavy, time: HandTime, jobs: ThreadJobs
) -> Leading:
    group = store.add_group(GROUP, time.now().date())
    for alias, _, adaptation in MEMBERS:
        wished = frozenset() if adaptation is None else frozenset({adaptation})
        flags = frozenset({PrivateFlag.WORD_AFTER}) if alias == "Juniper" else frozenset[PrivateFlag]()
        store.add_member(group.id, alias, adaptations=wished, flags=flags)
    held = store.begin_held(group.id, meeting.id)
    output = TapedOutput(time.monotonic)
    machine = Machine(
        clock=time,
        jobs=jobs,
        ticker=time.pulse,
        player=lambda: Player(output, clock=time.monotonic, ticker=time.pulse()),
    )
    look = Look(family=load_family(), reduced_motion=True)
    dress(app, look)
    settings = SettingsViewModel(
        Profile(id="clinic", settings=Settings(sound=SoundSettings(background="rain"))),
        save=lambda _: None,
        facts=Facts(folder=Path(), version=""),
    )
    safety = first_safety(places.lessons(), places.find_places(None, {"MINDBODY_HOME": "."}).packs)
    return Leading(
        store,
        group,
        held,
        meeting,
        heavy=heavy,
        machine=machine,
        look=look,
        settings=settings,
        country=safety.country("US"),
    )


def _opened(app: QApplication, leading: Leading, store: ClinicStore) -> QWidget:
    """The console on the first screen, and the room on the second; both on one where there is no other."""
    if len(app.screens()) == 1:
        console: QWidget = leading.page()
        leading.room.show_on(app.screens()[-1])
        console.resize(*CONSOLE)
        console.show()
    else:
        console = QWidget()
        placed = RoomOnScreen(leading, console, NoPowerEvents(), store, console)
        filled = QVBoxLayout(console)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.addWidget(placed.page)
        console.setGeometry(app.screens()[0].geometry())
        console.showFullScreen()
        placed.screens.choose(placed.screens.place.choices[-1].id)
        placed.screens.show()
    console.setAutoFillBackground(True)
    return console


def _through(
    app: QApplication, leading: Leading, console: QWidget, time: HandTime, out: Path
) -> Iterator[str]:
    model = leading.model
    by_alias = {line.member.alias: line.member.id for line in model.state.lines}
    for alias, state, _ in MEMBERS:
        model.mark(by_alias[alias], state)
    for number, block in enumerate(model.meeting.blocks, start=1):
        screens_left = True
        best: RoomContent | None = None
        while screens_left:
            if best is None or _tells_more(model.frame.content, best):
                best = model.frame.content
                yield from _pictures(app, leading, console, time, out / f"{number:02}")
            here = model.run.current
            screens_left = model.run.screen + 1 < here.screens
            if screens_left:
                time.go_on(here.seconds / here.screens)
                model.next()
        if model.state.tally is not None:
            for answer in ANSWERS:
                model.count(answer, 1)
            model.turn_tally()
            yield from _pictures(app, leading, console, time, out / f"{number:02}-count")
        left = block.minutes * 60 - model.run.block_seconds
        time.go_on(max(0.0, left))
        if not model.state.at_end:
            model.next()
    model.end()
    yield from _pictures(app, leading, console, time, out / "end")


def _tells_more(content: RoomContent, before: RoomContent) -> bool:
    """One picture a block: of what is done in it, rather than of words."""
    return isinstance(before, Words) and isinstance(content, Template | Moving)


def _pictures(
    app: QApplication, leading: Leading, console: QWidget, time: HandTime, path: Path
) -> Iterator[str]:
    """The room and the console at this moment, once something is heard where something can be."""
    if leading.sound.state is Playing.READY:
        leading.sound.turn()
        time.go_on(HEARD)
        waited = 0.0
        while leading.sound.captions and not leading.model.frame.caption and waited < HEARD:
            time.go_on(1.0)
            waited += 1.0
    for widget, name in ((leading.room, "room"), (console, "console")):
        _come_to_rest(app, widget)
        picture = path.with_name(f"{path.name}-{name}.png")
        if not widget.grab().save(str(picture)):
            raise OSError(f"The picture {picture} could not be written.")
        yield str(picture)


def _come_to_rest(app: QApplication, widget: QWidget) -> None:
    for _ in range(1000):
        app.processEvents()
        moving = widget.findChildren(QAbstractAnimation)
        if not any(each.state() is QAbstractAnimation.State.Running for each in moving):
            return
