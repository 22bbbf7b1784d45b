"""A whole session with nobody there: the app's own windows, run and mixer, driven through every step."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Final

from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QApplication

from mindbody import places
from mindbody.audio.player import Player
from mindbody.content.comfort import Comfort
from mindbody.content.vocabulary import Position
from mindbody.record.people import FIRST as PROFILE
from mindbody.record.profile import LookSettings, Profile, Settings, SoundSettings, save_profile
from mindbody.session.plan import Energy
from mindbody.session.steps import StepKind
from mindbody.session.suggestion import Settled
from mindbody.ui.shell.dress import FUSION
from mindbody.ui.shell.ending import end_tidily
from mindbody.ui.shell.garbage import Garbage
from mindbody.ui.viewmodels.jobs import ThreadJobs
from mindbody.ui.viewmodels.out_and_in import Refusal
from mindbody.ui.viewmodels.session.after import AfterViewModel
from mindbody.ui.viewmodels.session.check_in import CheckInViewModel
from mindbody.ui.viewmodels.session.do import DoViewModel
from mindbody.ui.viewmodels.session.home_plan import HomePlanViewModel
from mindbody.ui.viewmodels.session.listen import ListenViewModel
from mindbody.ui.viewmodels.session.session import SessionViewModel
from mindbody.ui.viewmodels.today import TodayChoice
from mindbody.wiring.app import MindBody
from mindbody.wiring.by_hand import FilingOutput, HandTime
from mindbody.wiring.house import House
from mindbody.wiring.machine import Machine
from mindbody.wiring.report import report_page, write_report
from mindbody.wiring.sample_answers import sample_answer, sample_item

NAME: Final = "Rosa"
PAIN_BEFORE: Final = 6
PAIN_AFTER: Final = 5
OPEN_AFTER: Final = 8.4
"""Seconds into a breathing step at which the shape is open, for its picture."""

LONGEST_STEP: Final = 60 * 60
"""Seconds after which a step that does not end is taken for stuck."""

LONGEST_LOADING: Final = 120.0
"""Seconds of the real clock that loading may take, where nobody wishes for more."""

MOST_TURNS: Final = 100_000
"""Turns of the event loop given to a fade before the picture is taken all the same."""


class DemoStuckError(RuntimeError):
    """A step did not come to its end; the message says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What to run. lesson: an id or code, "" for the first. energy: how much the person has today.
    language: "" for English. width, height: of the window, in pixels. began: its local time; None for half
    past nine today. patience: seconds of the real clock that loading may take."""

    lesson: str
    minutes: int
    position: Position
    out: Path
    energy: Energy = Energy.OK
    language: str = ""
    look: LookSettings = field(default_factory=LookSettings)
    width: int = 1440
    height: int = 900
    began: datetime | None = None
    patience: float = LONGEST_LOADING


def run_demo(wish: Wish) -> Iterator[str]:
    """Run it; yields a line for each file as it is there. Raises UnknownContent, OSError,
    DemoStuckError."""
    wish.out.mkdir(parents=True, exist_ok=True)
    home = wish.out / ".home"
    shutil.rmtree(home, ignore_errors=True)
    where = places.find_places(home, {})
    save_profile(where.profile(PROFILE), _sample_person(wish))
    app = QApplication.instance()
    if app is None:
        app = QApplication(["mindbody", *FUSION])
        end_tidily(app)
    assert isinstance(app, QApplication)  # noqa: S101  nothing else makes one
    half_past_nine = datetime.now().astimezone().replace(hour=9, minute=30, second=0, microsecond=0)
    time = HandTime(wish.began or half_past_nine)
    jobs, garbage = ThreadJobs(), Garbage()
    try:
        with FilingOutput(time.monotonic, wish.out / "session.wav") as output:
            machine = Machine(
                clock=time,
                jobs=jobs,
                ticker=time.pulse,
                player=lambda: Player(output, clock=time.monotonic, ticker=time.pulse()),
                language=wish.language,
            )
            house = House(app, where, machine)
            house.window.resize(wish.width, wish.height)
            try:
                house.open()
                house.load()
                mindbody = house.home
                _wait_until_loaded(mindbody, app, wish.patience)
                yield from through(mindbody, time, wish)
            finally:
                house.window.close()
        yield f"{wish.out / 'session.wav'}: what was heard"
        shutil.copyfile(where.profile(PROFILE) / "record.db", wish.out / "record.db")
        yield f"{wish.out / 'record.db'}: the record"
    finally:
        jobs.close()
        garbage.stop()
        shutil.rmtree(home, ignore_errors=True)


def _wait_until_loaded(mindbody: MindBody, app: QApplication, patience: float) -> None:
    until = monotonic() + patience
    while mindbody.guided is None:
        app.processEvents()
        if mindbody.window.page == "trouble":
            raise DemoStuckError("The lessons or the record could not be opened.")
        if monotonic() > until:
            raise DemoStuckError("This machine is too slow or too busy to open the lessons now.")


def _wait_until_read(mindbody: MindBody, patience: float) -> None:
    until = monotonic() + patience
    while mindbody.progress.reading:
        QApplication.processEvents()
        if monotonic() > until:
            raise DemoStuckError("The record could not be read.")
    # A height that follows a width needs a few turns to come to rest.
    for _ in range(4):
        QApplication.processEvents()


def through(mindbody: MindBody, time: HandTime, wish: Wish) -> Iterator[str]:
    """The session that is wished for, with everything loaded, and what it leaves; a line for each file."""
    guided = mindbody.guided
    assert guided is not None  # noqa: S101  the caller waited for it
    lessons = guided.library.lessons
    lesson = guided.library.lesson(wish.lesson) if wish.lesson else next(iter(lessons.values()))
    yield picture(mindbody, wish.out / "00-today.png")
    mindbody.today.begun.emit(
        TodayChoice(lesson=lesson.id, minutes=wish.minutes, position=wish.position, energy=str(wish.energy))
    )
    session = mindbody.session
    assert session is not None  # noqa: S101  `begun` opens it at once when all is loaded
    number = 0
    while (step := session.step) is not None:
        number += 1
        path = wish.out / f"{number:02}-{step.kind}.png"
        yield from _step(mindbody, session, time, path, wish.energy)
    yield picture(mindbody, wish.out / f"{number + 1:02}-close.png")
    session.home()
    mindbody.window.show_page("progress")
    _wait_until_read(mindbody, wish.patience)
    yield picture(mindbody, wish.out / f"{number + 2:02}-progress.png")
    door = guided.door()
    leaving = door.outgoing("json")
    if isinstance(leaving, Refusal) or door.write(leaving, wish.out / "export.json") is not None:
        raise DemoStuckError("The record could not be exported.")
    yield f"{wish.out / 'export.json'}: everything that was kept"
    today = mindbody.settings.day_of(time.now())
    page = report_page(guided.record, guided.library, name=NAME, today=today)
    write_report(page, wish.out / "report.pdf")
    yield f"{wish.out / 'report.pdf'}: the page for a clinician"


def _step(
    mindbody: MindBody, session: SessionViewModel, time: HandTime, path: Path, energy: Energy
) -> Iterator[str]:
    """Answer what the step asks, let it take its time, and leave it."""
    step = session.step
    assert step is not None  # noqa: S101  the caller looked
    match step:
        case CheckInViewModel():
            step.rate_pain(PAIN_BEFORE)
            step.choose_energy(energy)
        case DoViewModel():
            yield from _exercise(mindbody, session, step, time, path)
            return
        case HomePlanViewModel():
            step.choose_days(("tue", "thu", "sat"))
        case AfterViewModel():
            step.choose(Settled.MORE_SETTLED)
            step.rate_pain(PAIN_AFTER)
    lead = OPEN_AFTER if step.kind is StepKind.BREATHE else 3.0
    time.go_on(lead)
    while isinstance(step, ListenViewModel) and not (step.state.caption and lead > 6) and lead < 60:
        time.go_on(1.0)
        lead += 1.0
    yield picture(mindbody, path)
    passed, sounding, kind, forward = lead, step.sounding, step.kind, step.forward
    while session.step is step:
        if not sounding:
            time.go_on(2.0)
            forward()
        else:
            time.go_on(1.0)
        passed += 2.0
        if passed > LONGEST_STEP:
            raise DemoStuckError(f"The step {kind} did not come to its end.")


def _exercise(
    mindbody: MindBody, session: SessionViewModel, step: DoViewModel, time: HandTime, path: Path
) -> Iterator[str]:
    pictured = False
    while session.step is step:
        answer_for(step)
        time.go_on(2.0)
        if not pictured:
            yield picture(mindbody, path)
            pictured = True
        step.next()


def answer_for(step: DoViewModel) -> None:
    """Answer the question that is shown, as the person who does not exist would."""
    if step.state.item is not None:
        step.answer_item(sample_item(step.state.item))
        return
    answer = sample_answer(step.state, step.today)
    if answer is not None:
        step.answer(answer)


def picture(mindbody: MindBody, path: Path) -> str:
    app = QApplication.instance()
    assert app is not None  # noqa: S101  made above
    for _ in range(MOST_TURNS):
        app.processEvents()
        moving = mindbody.window.findChildren(QAbstractAnimation)
        if not any(each.state() is QAbstractAnimation.State.Running for each in moving):
            break
    if not mindbody.window.grab().save(str(path)):
        raise OSError(f"The picture {path} could not be written.")
    return f"{path}"


def _sample_person(wish: Wish) -> Profile:
    return Profile(
        id=PROFILE,
        name=NAME,
        country="US",
        first_run_done=True,
        settings=Settings(
            comfort=Comfort(position=wish.position),
            look=wish.look,
            sound=SoundSettings(background="rain"),
        ),
    )
