"""How the last home practice went. Every answer is a good one."""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject

from mindbody.content.lesson import Lesson
from mindbody.content.library import Library
from mindbody.session.events import NotRated, Rated, StepState
from mindbody.session.steps import StepKind
from mindbody.ui.viewmodels.session.home_plan import versions
from mindbody.ui.viewmodels.session.step import Kit, StepViewModel


class HomePractice(StrEnum):
    DONE = "done"
    SMALLER = "smaller"
    NOT_TODAY = "not-today"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class LookBackState:
    """home: what was to be tried; floor: its smallest version. Empty when there was none."""

    home: str
    floor: str
    chosen: HomePractice | None = None


class LookBackViewModel(StepViewModel[LookBackState]):
    kind = StepKind.LOOK_BACK

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        before = lesson_before(kit.library, kit.lesson)
        home, floor = versions(before.home) if before else ("", "")
        super().__init__(LookBackState(home=home, floor=floor), parent)
        self._kit = kit

    def choose(self, how: HomePractice) -> None:
        if how is not self.state.chosen:
            self._kit.tell(Rated(what="home-practice", value=str(how)))
        self._become(replace(self.state, chosen=how))

    def go_on(self) -> None:
        self._leave(StepState.DONE)

    def skip(self) -> None:
        self._leave(StepState.SKIPPED)

    def _leave(self, how: StepState) -> None:
        if self.state.chosen is None:
            self._kit.tell(Rated(what="home-practice", value=None, reason=NotRated.SKIPPED))
        self.left.emit(how)


def lesson_before(library: Library, lesson: Lesson) -> Lesson | None:
    """The lesson that comes before this one in its programme, if any."""
    programme = library.programmes.get(lesson.programme)
    order = programme.lessons if programme else ()
    if lesson.id not in order:
        return None
    place = order.index(lesson.id)
    return library.lessons.get(order[place - 1]) if place > 0 else None
