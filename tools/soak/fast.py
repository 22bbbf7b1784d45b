"""Sessions back to back on a fast clock, in the app as it is wired; time and the sound device are others.

    python -m tools.soak.fast OUT [--hours H] [--rounds N] [--wall MINUTES]

OUT gets a line of JSON after each session: a look at the process. It ends when H hours of sessions are over,
every lesson was walked N times, and so many minutes have passed on the wall.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from mindbody import places
from mindbody.audio.output import TapedOutput
from mindbody.audio.player import Player
from mindbody.record.people import FIRST
from mindbody.record.profile import Profile, Settings, SoundSettings, save_profile
from mindbody.record.schema import FILE_NAME
from mindbody.session.suggestion import Settled
from mindbody.ui.shell.dress import FUSION
from mindbody.ui.shell.garbage import Garbage
from mindbody.ui.viewmodels.jobs import ThreadJobs
from mindbody.ui.viewmodels.session.after import AfterViewModel
from mindbody.ui.viewmodels.session.check_in import CheckInViewModel
from mindbody.ui.viewmodels.session.do import DoViewModel
from mindbody.ui.viewmodels.session.session import SessionViewModel
from mindbody.ui.viewmodels.today import TodayChoice
from mindbody.wiring.app import MindBody
from mindbody.wiring.by_hand import HandTime
from mindbody.wiring.demo import answer_for
from mindbody.wiring.house import House
from mindbody.wiring.machine import Machine
from tools.soak.looks import look
from tools.soak.ways import ways

BEGIN: Final = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
TO_THE_NEXT: Final = 20 * 3600.0
"""Seconds from one session to the next, so that each is on a day of its own."""

STRIDE: Final = 1.0
"""Seconds of the fast clock between two turns of the event loop, in which the window is painted."""

STUCK: Final = 3600.0
"""Seconds after which a step that does not end is taken for stuck."""

PATIENCE: Final = 120.0
"""Seconds on the wall that loading and reading may take."""


def main() -> None:
    """Walk sessions until there were enough of them."""
    parser = argparse.ArgumentParser(prog="soak.fast", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--hours", type=float, default=2.0, help="of sessions, at least (2)")
    parser.add_argument("--rounds", type=int, default=1, help="times that each lesson is walked (1)")
    parser.add_argument("--wall", type=float, default=0.0, help="minutes on the wall, at least (0)")
    wish = parser.parse_args()
    app = QApplication(["mindbody", *FUSION])
    time_ = HandTime(BEGIN)
    jobs, garbage = ThreadJobs(), Garbage()
    output = TapedOutput(time_.monotonic)
    with tempfile.TemporaryDirectory() as folder:
        where = places.Places(home=Path(folder))
        save_profile(where.profile(FIRST), _person())
        machine = Machine(
            clock=time_,
            jobs=jobs,
            ticker=time_.pulse,
            player=lambda: Player(output, clock=time_.monotonic, ticker=time_.pulse()),
        )
        house = House(app, where, machine)
        house.window.resize(1280, 860)
        house.open()
        house.load()
        try:
            Turns(app, _life(house, time_, where.profile(FIRST) / FILE_NAME, wish)).take()
        finally:
            house.window.close()
            house.close()
            jobs.close()
            garbage.stop()


class Turns(QObject):
    """Takes a step of a walk in each turn of the app's own loop, as only there what was let go is deleted."""

    def __init__(self, app: QApplication, steps: Iterator[None]) -> None:
        super().__init__()
        self._app = app
        self._steps = steps
        self._trouble: Exception | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)

    def take(self) -> None:
        """Run the loop until the walk is over. Raises what the walk raised."""
        self._timer.start(0)
        self._app.exec()
        if self._trouble is not None:
            raise self._trouble

    def _next(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._end()
        except Exception as trouble:
            self._trouble = trouble
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._app.quit()


def _life(house: House, time_: HandTime, record: Path, wish: argparse.Namespace) -> Iterator[None]:
    """Sessions until there were enough, with a look after each. Yields where the app has its turn."""
    yield from _until(lambda: house.home.guided is not None)
    assert house.home.guided is not None
    until, lived = time.monotonic() + wish.wall * 60, 0.0
    with wish.out.open("w", encoding="utf-8") as out:
        for number, choice in enumerate(_choices(house.home), 1):
            began = time_.monotonic()
            yield from _session(house.home, time_, choice)
            lived += time_.monotonic() - began
            yield from _look_around(house.home)
            out.write(json.dumps(asdict(look(lived, number, record))) + "\n")
            out.flush()
            rounds = number // len(house.home.guided.library.lessons)
            if rounds >= wish.rounds and lived >= wish.hours * 3600 and time.monotonic() >= until:
                return
            time_.sleep(TO_THE_NEXT)


def _person() -> Profile:
    sound = SoundSettings(background="rain")
    return Profile(id=FIRST, name="Rosa", country="US", first_run_done=True, settings=Settings(sound=sound))


def _choices(home: MindBody) -> Iterator[TodayChoice]:
    """Every lesson in turn without end, each time in the next way."""
    assert home.guided is not None
    lessons = tuple(home.guided.library.lessons)
    for lesson, (minutes, energy, position) in zip(cycle(lessons), ways(), strict=False):
        yield TodayChoice(lesson=lesson, minutes=minutes, position=position, energy=str(energy))


def _session(home: MindBody, time_: HandTime, choice: TodayChoice) -> Iterator[None]:
    """One session from Today to its close, and home."""
    home.today.begun.emit(choice)
    session = home.session
    assert session is not None, "all is loaded, so it begins at once"
    while session.step is not None:
        yield from _step(session, time_)
    yield
    session.home()
    yield


def _look_around(home: MindBody) -> Iterator[None]:
    """What a person does after it: look at how it went."""
    home.window.show_page("progress")
    yield from _until(lambda: not home.progress.reading)
    home.window.show_page("today")
    yield


def _step(session: SessionViewModel, time_: HandTime) -> Iterator[None]:
    """Answer what the step asks, let it take its time, and leave it."""
    step = session.step
    assert step is not None, "the caller looked"
    match step:
        case CheckInViewModel():
            step.rate_pain(6)
        case AfterViewModel():
            step.choose(Settled.MORE_SETTLED)
            step.rate_pain(5)
    began = time_.monotonic()
    while session.step is step:
        if isinstance(step, DoViewModel):
            answer_for(step)
        time_.go_on(STRIDE)
        yield
        if session.step is step and not step.sounding:
            step.forward()
        if time_.monotonic() - began > STUCK:
            raise RuntimeError(f"the step {step.kind} did not come to its end")


def _until(fact: Callable[[], bool]) -> Iterator[None]:
    end = time.monotonic() + PATIENCE
    while not fact():
        if time.monotonic() > end:
            raise RuntimeError("what was waited for did not come")
        yield


if __name__ == "__main__":
    main()
