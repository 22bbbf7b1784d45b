"""`python -m tools.screenshots [--out DIR] [NAME ...]`: every screen in every look, into a folder.

A look is a theme, a text size and a window size. Each is made in a process of its own, by the app's own
wiring; only the clock and the sound device are exchanged.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from datetime import time as clock_time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools.after_pictures import BEFORE, stirring
from tools.clinic_pictures import leading
from tools.flare_pictures import flaring, pacing
from tools.handout_pictures import NAME as PAPERS
from tools.handout_pictures import papers
from tools.library_pictures import learning, practising
from tools.lock_pictures import locking
from tools.log_pictures import noting
from tools.recording_pictures import own_recordings
from tools.room_pictures import NAME as ROOM
from tools.room_pictures import rooms
from tools.room_screen_pictures import NAME as ROOM_SCREEN
from tools.room_screen_pictures import room_screens
from tools.visit_pictures import visiting

if TYPE_CHECKING:
    from mindbody.record.profile import LookSettings
    from mindbody.wiring.app import MindBody

ROOT: Final = Path(__file__).parent.parent
TODAY: Final = date(2026, 11, 22)


@dataclass(frozen=True, slots=True, kw_only=True)
class LookWish:
    """How the screens are to look."""

    theme: str
    text_size: float
    width: int
    height: int
    lesson: str = ""
    minutes: int = 12

    @property
    def name(self) -> str:
        return f"{self.theme}-{self.text_size * 100:.0f}-{self.width}x{self.height}"


LOOKS: Final = (
    LookWish(theme="day", text_size=1.0, width=1440, height=900),
    LookWish(theme="night", text_size=1.0, width=1440, height=900),
    LookWish(theme="contrast", text_size=1.0, width=1440, height=900),
    LookWish(theme="day", text_size=1.0, width=1280, height=720),
    LookWish(theme="day", text_size=1.0, width=1920, height=1080),
    LookWish(theme="day", text_size=2.0, width=1280, height=720),
    LookWish(theme="night", text_size=2.0, width=1280, height=720),
    LookWish(theme="contrast", text_size=2.0, width=1920, height=1080),
)

WITHOUT_A_LOOK: Final[Mapping[str, Callable[[Path], Iterator[str]]]] = {
    ROOM: rooms,
    ROOM_SCREEN: room_screens,
    PAPERS: papers,
}


def main() -> int:
    """Make the pictures; 2 for a look that does not exist."""
    names = [*(look.name for look in LOOKS), *WITHOUT_A_LOOK]
    parser = argparse.ArgumentParser(prog="screenshots", description=__doc__)
    parser.add_argument("looks", nargs="*", metavar="NAME", help=", ".join(names))
    parser.add_argument("--out", type=Path, default=ROOT / "shots")
    parser.add_argument("--few", action="store_true", help="the session and the pages alone")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    wish = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "qt.multimedia.*=false"
    for name in wish.looks or names:
        look = next((each for each in LOOKS if each.name == name), None)
        if name not in names:
            print(f"screenshots: there is no look “{name}”.", file=sys.stderr)
            return 2
        if wish.here and look is not None:
            make(look, wish.out / name, few=wish.few)
        elif wish.here:
            make_of_itself(name, wish.out / name)
        else:
            # A process each: an application can be dressed only once without leaving traces.
            subprocess.run(
                [
                    *(sys.executable, "-m", "tools.screenshots", "--here", "--out", str(wish.out), name),
                    *(("--few",) if wish.few else ()),
                ],
                check=True,
                cwd=ROOT,
            )
    return 0


def make_of_itself(name: str, out: Path) -> None:
    """All that a room can be shown, in the looks of a projector, how its screen is chosen, or all that is
    printed for a meeting."""
    shutil.rmtree(out, ignore_errors=True)
    for line in WITHOUT_A_LOOK[name](out):
        print(line, flush=True)


def make(look: LookWish, out: Path, *, few: bool = False) -> None:
    """Every screen in one look; few: the session and the pages, without what opens on them."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    from tools.door_pictures import doors
    from tools.progress_pictures import progress
    from tools.reminder_pictures import reminding
    from tools.toolkit_pictures import tools

    for part in FEW if few else (*FEW, progress, tools, doors, stirred_up, dark, reminding):
        for line in part(look, out):
            print(line, flush=True)


def session(look: LookWish, out: Path, *, began: datetime | None = None) -> Iterator[str]:
    """Today, each step of a session, the close and an almost empty Progress page. began: None for today."""
    from mindbody.content.vocabulary import Position
    from mindbody.wiring.demo import Wish, run_demo

    with tempfile.TemporaryDirectory() as folder:
        wish = Wish(
            lesson=look.lesson,
            minutes=look.minutes,
            position=Position.SEATED,
            out=Path(folder),
            look=look_settings(look),
            width=look.width,
            height=look.height,
            began=began,
        )
        for _ in run_demo(wish):
            pass
        for picture in sorted(Path(folder).glob("*.png")):
            shutil.copyfile(picture, out / f"session-{picture.name}")
            yield str(out / f"session-{picture.name}")


def pages(look: LookWish, out: Path) -> Iterator[str]:
    """The places of the app with two years of record, first run, and a record that can't be opened."""
    from mindbody.record.people import FIRST as PROFILE
    from mindbody.wiring.demo import picture
    from tools.bench.years import write_years

    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        profile = home / "profiles" / PROFILE
        write_years(profile, years=2, until=TODAY)
        wear(look, profile)
        with opened(home, look) as mindbody:
            # Today last: what is due to be asked comes when it is come back to.
            for name in ("progress", "settings", "help", "today"):
                mindbody.window.show_page(name)
                until(lambda: not mindbody.progress.reading)
                yield picture(mindbody, out / f"{name}.png")
            yield from own_record(mindbody, out)
            yield from learning(mindbody, out)
            yield from practising(mindbody, out)
            yield from visiting(mindbody, out)
            yield from flaring(mindbody, out)
            yield from pacing(mindbody, out)
            yield from noting(mindbody, out)
            yield from trusting(mindbody, look, home, out)
            yield from own_recordings(mindbody, out, home)
        wear(look, profile, first_run_done=False)
        with opened(home, look) as mindbody:
            for number in range(1, 5):
                yield picture(mindbody, out / f"first-run-{number}.png")
                if mindbody.first_run is not None:
                    mindbody.first_run.go_on()
        wear(look, profile)
        (profile / "record.db").write_bytes(b"not a record")
        with opened(home, look) as mindbody:
            yield picture(mindbody, out / "trouble.png")
        wear(look, home / "locked" / "profiles" / PROFILE)
        with opened(home / "locked", look) as mindbody:
            yield from locking(mindbody, out)
    yield from leading(look, out)


FEW: Final = (session, pages)
"""What is made where few pictures are wished for."""


def own_record(mindbody: "MindBody", out: Path) -> Iterator[str]:
    """Settings, with what would leave, as a file and as tables, and what would come in, laid open."""
    from PySide6.QtWidgets import QScrollArea

    from mindbody.ui.pages.settings.own_record import RecordPart
    from mindbody.wiring.demo import picture

    mindbody.window.show_page("settings")
    part = mindbody.window.page_widget("settings").findChild(RecordPart)
    assert isinstance(part, RecordPart)
    model = mindbody.pages.out_and_in

    def shown(name: str) -> str:
        until(lambda: not model.state.busy)
        picture(mindbody, out / f"{name}.png")
        area = part.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        assert isinstance(area, QScrollArea)
        content = area.widget()
        assert content is not None
        top = part.mapTo(content, part.rect().topLeft()).y()
        area.verticalScrollBar().setValue(top - 100)
        return picture(mindbody, out / f"{name}.png")

    yield shown("record")
    for form in ("json", "csv"):
        model.lay_open(form)
        yield shown(f"record-out-{form}")
        if form == "json":
            model.save(out / "record.json")
            until(lambda: not model.state.busy)
    model.put_away()
    model.look_at(out / "record.json")
    yield shown("record-in")
    (out / "record.json").unlink()
    model.put_away()


def until(done: Callable[[], bool]) -> None:
    """Let the app work until something is so."""
    from PySide6.QtWidgets import QApplication

    while not done():
        QApplication.processEvents()


def trusting(mindbody: "MindBody", look: LookWish, home: Path, out: Path) -> Iterator[str]:
    """A session that waited for a sleep of the computer, when my day starts, the details for support, and the
    question when another computer has the folder."""
    from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

    from mindbody import places
    from mindbody.ui.viewmodels.session.frame import Asking
    from mindbody.wiring.demo import picture
    from mindbody.wiring.holding import Elsewhere
    from mindbody.wiring.one_at_a_time import question

    mindbody.today.begin()
    assert mindbody.session is not None
    mindbody.session.pause(Asking.AWAY)
    yield picture(mindbody, out / "slept.png")
    mindbody.session.end_here()
    mindbody.window.show_page("settings")
    page = mindbody.window.page_widget("settings")
    named = {each.accessibleName() or each.text(): each for each in page.findChildren(QAbstractButton)}
    starts = next(each for each in page.findChildren(QWidget) if each.accessibleName() == "My day starts at")
    starts.findChildren(QAbstractButton)[0].setFocus()
    yield picture(mindbody, out / "settings-day.png")
    named["Show details for support"].click()
    QApplication.processEvents()
    yield picture(mindbody, out / "settings-support.png")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window, _ = question(app, places.Places(home=home), Elsewhere(machine="studio-laptop", seconds=240.0))
    window.resize(look.width, look.height)
    window.show()
    app.processEvents()
    window.grab().save(str(out / "elsewhere.png"))
    window.close()
    window.deleteLater()
    yield str(out / "elsewhere.png")


def stirred_up(look: LookWish, out: Path) -> Iterator[str]:
    """The last question when someone is more stirred up, for each person a home of their own."""
    from mindbody.record.people import FIRST as PROFILE

    for before in BEFORE:
        with tempfile.TemporaryDirectory() as folder:
            wear(look, Path(folder) / "profiles" / PROFILE)
            with opened(Path(folder), look) as mindbody:
                yield from stirring(mindbody, before, out)


def dark(look: LookWish, out: Path) -> Iterator[str]:
    """A session that goes on while the screen is dark."""
    from mindbody.record.people import FIRST as PROFILE
    from tools.rhythm_pictures import darkening

    with tempfile.TemporaryDirectory() as folder:
        wear(look, Path(folder) / "profiles" / PROFILE)
        with opened(Path(folder), look) as mindbody:
            yield from darkening(mindbody, out)


def wear(look: LookWish, profile: Path, *, first_run_done: bool = True) -> None:
    """Give the person of this profile the look."""
    from mindbody.record.profile import load_profile, save_profile

    known = load_profile(profile)
    settings = replace(known.settings, look=look_settings(look))
    save_profile(profile, replace(known, settings=settings, first_run_done=first_run_done))


@contextmanager
def opened(home: Path, look: LookWish, *, enter: str = "", to_read: bool = False) -> "Iterator[MindBody]":
    """The app on this home, with everything loaded, or its trouble on the screen. enter: who comes in where
    there are several."""
    from PySide6.QtWidgets import QApplication

    from mindbody import places
    from mindbody.audio.output import TapedOutput
    from mindbody.audio.player import Player
    from mindbody.ui.shell.dress import FUSION
    from mindbody.ui.viewmodels.jobs import ThreadJobs
    from mindbody.wiring.by_hand import HandTime
    from mindbody.wiring.holding import Hold
    from mindbody.wiring.house import House
    from mindbody.wiring.machine import Machine

    app = QApplication.instance() or QApplication(["screenshots", *FUSION])
    assert isinstance(app, QApplication)
    time = HandTime(datetime.combine(TODAY, clock_time(9, 30)).astimezone())
    jobs = ThreadJobs()
    machine = Machine(
        clock=time,
        jobs=jobs,
        ticker=time.pulse,
        player=lambda: Player(TapedOutput(time.monotonic), clock=time.monotonic, ticker=time.pulse()),
        hold=Hold(to_read=to_read),
    )
    house = House(app, places.Places(home=home), machine)
    house.window.resize(look.width, look.height)
    house.open()
    house.load()
    if enter:
        house.enter(enter)
    mindbody = house.home
    while mindbody.guided is None and mindbody.window.page != "trouble":
        app.processEvents()
    try:
        yield mindbody
    finally:
        mindbody.window.close()
        jobs.close()


def look_settings(look: LookWish) -> "LookSettings":
    from mindbody.record.profile import LookSettings, Theme

    return LookSettings(theme=Theme(look.theme), text_size=look.text_size)


if __name__ == "__main__":
    sys.exit(main())
