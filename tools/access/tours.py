"""The ways through the app, screen by screen: those on which its pictures are taken, so that nothing that has
a picture goes unheard."""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools.screenshots import LookWish

if TYPE_CHECKING:
    from mindbody.ui.viewmodels.session.do import DoViewModel
    from mindbody.wiring.app import MindBody

LOOK: Final = LookWish(
    theme="day", text_size=1.0, width=1280, height=720, lesson="sensitive-alarm", minutes=25
)

ALIKE: Final = ("toolkit-empty-*", "progress-week-*", "progress-empty-time-*", "trouble-*-asked")
"""Screens that have the same controls as others."""


def _session(look: LookWish, out: Path) -> Iterator[str]:
    """Today, every step of a session, its close, and Progress after it."""
    from mindbody.content.vocabulary import Position
    from mindbody.record.people import FIRST as PROFILE
    from mindbody.wiring.by_hand import HandTime
    from mindbody.wiring.demo import Wish, through
    from tools.screenshots import opened, wear

    wish = Wish(lesson=look.lesson, minutes=look.minutes, position=Position.SEATED, out=out)
    wear(look, out / "profiles" / PROFILE)
    with opened(out, look) as mindbody:
        time = mindbody.machine.clock
        assert isinstance(time, HandTime)
        yield from through(mindbody, time, wish)


def _questions(look: LookWish, out: Path) -> Iterator[str]:
    """Every way of answering, each where it is first asked."""
    from mindbody.record.people import FIRST as PROFILE
    from tools.screenshots import opened, wear

    wear(look, out / "profiles" / PROFILE)
    with opened(out, look) as mindbody:
        assert mindbody.guided is not None
        seen: set[str] = set()
        for lesson in mindbody.guided.library.lessons:
            yield from _asked(mindbody, lesson, seen, out)


def _asked(mindbody: "MindBody", lesson: str, seen: set[str], out: Path) -> Iterator[str]:
    from mindbody.content.vocabulary import Position
    from mindbody.ui.viewmodels.session.do import DoViewModel
    from mindbody.ui.viewmodels.today import TodayChoice
    from mindbody.wiring.demo import answer_for, picture

    mindbody.today.begun.emit(TodayChoice(lesson=lesson, minutes=45, position=Position.SEATED, energy="ok"))
    session = mindbody.session
    assert session is not None
    while (step := session.step) is not None:
        if not isinstance(step, DoViewModel):
            session.skip()
            continue
        kind = _way_of(step)
        if kind not in seen:
            seen.add(kind)
            answer_for(step)
            yield picture(mindbody, out / f"asked-{kind}.png")
        else:
            answer_for(step)
        step.next()
    session.home()


def _way_of(step: "DoViewModel") -> str:
    """How the question that is shown is answered: its type, with the rule that serves it."""
    if step.state.item is not None:
        return "item"
    field = step.state.field
    return "-".join(filter(None, (str(field.type), field.rule)))


def _of_pictures(make: Callable[[LookWish, Path], Iterator[str]]) -> Iterator[str]:
    """The names of what a maker of pictures shows; the pictures themselves are let go."""
    with tempfile.TemporaryDirectory() as folder:
        for path in make(LOOK, Path(folder)):
            first = Path(path.split(": ")[0])
            if first.suffix == ".png" and not any(fnmatchcase(first.stem, each) for each in ALIKE):
                yield first.stem


def _pages(look: LookWish, out: Path) -> Iterator[str]:
    from tools.screenshots import pages

    return pages(look, out)


def _progress(look: LookWish, out: Path) -> Iterator[str]:
    from tools.progress_pictures import progress

    return progress(look, out)


def _tools(look: LookWish, out: Path) -> Iterator[str]:
    from tools.toolkit_pictures import tools

    return tools(look, out)


def _doors(look: LookWish, out: Path) -> Iterator[str]:
    from tools.door_pictures import doors

    return doors(look, out)


def _room(_look: LookWish, out: Path) -> Iterator[str]:
    """Every kind of thing that a room can be shown."""
    from mindbody import places
    from mindbody.content.reading import read_library
    from mindbody.ui.shell.room_window import RoomWindow
    from mindbody.ui.theme.fonts import load_family
    from mindbody.ui.theme.look import Look, Theme
    from tools.room_pictures import frames

    library, _ = read_library(places.lessons())
    window = RoomWindow(Look(theme=Theme.ROOM_LIGHT, family=load_family(), reduced_motion=True))
    window.resize(1280, 720)
    window.show()
    for name, frame in frames(library).items():
        window.follow(lambda: 3.4)
        window.show_frame(frame)
        yield str(out / f"room-{name}.png")
    window.close()


def _rest(look: LookWish, out: Path) -> Iterator[str]:
    from tools.reminder_pictures import reminding
    from tools.screenshots import dark, stirred_up

    for part in (stirred_up, dark, reminding):
        yield from part(look, out)


TOURS: Final[Mapping[str, Callable[[], Iterator[str]]]] = {
    "session": partial(_of_pictures, _session),
    "questions": partial(_of_pictures, _questions),
    "pages": partial(_of_pictures, _pages),
    "progress": partial(_of_pictures, _progress),
    "toolkit": partial(_of_pictures, _tools),
    "doors": partial(_of_pictures, _doors),
    "rhythms": partial(_of_pictures, _rest),
    "room": partial(_of_pictures, _room),
}
