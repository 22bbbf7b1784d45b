"""One lesson to read: its cards, what was answered in it, where it comes from. Reading marks nothing."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from mindbody.content.lesson import Lesson
from mindbody.session.courses import Standing
from mindbody.ui.viewmodels.days import day_words
from mindbody.ui.viewmodels.learn.kept import Kept
from mindbody.ui.viewmodels.learn.listening import Listening
from mindbody.ui.viewmodels.learn.overview import LearnViewModel
from mindbody.ui.viewmodels.session.learn import Page, pages

NOBODY = "none"


class Stay(NamedTuple):
    """Whether this lesson can be kept for another week, whether it is, and what is said about it."""

    offered: bool
    chosen: bool
    words: str


class ReaderState(NamedTuple):
    """Everything on the page of a lesson, in words. `cards` are in order; the line that believes the
    reader is `believing`. note: a kind line when others come before it, "" for none."""

    lesson: str
    kicker: str
    title: str
    aim: str
    believing: str
    note: str
    cards: tuple[Page, ...]
    home: str
    answers: tuple[Kept, ...]
    questions: int
    sources: tuple[str, ...]
    reviewed: str
    begin: str
    stay: Stay


class ReaderViewModel(QObject):
    """`kept` gives the saved answers anew, `begin_words` what Today is set to."""

    changed = Signal()
    begun = Signal(str)
    """The id of the lesson: begin it as a session, at Today's minutes and position."""
    exercise_wanted = Signal(str)
    """The id of the lesson: open its exercise alone as a session."""
    stay_wanted = Signal(str, bool)
    """The id of the lesson, and whether to stay with it or to take that back."""
    tool_wanted = Signal(str)
    """The id of a tool that holds questions of this lesson."""

    def __init__(
        self,
        lesson: Lesson,
        overview: LearnViewModel,
        listening: Listening,
        *,
        kept: Callable[[], tuple[Kept, ...]],
        begin_words: Callable[[], str],
        tools: Sequence[tuple[str, str]] = (),
        parent: QObject | None = None,
    ) -> None:
        """tools: id and title of those that hold questions of this lesson."""
        super().__init__(parent)
        self.tools = tuple(tools)
        self._lesson = lesson
        self._overview = overview
        self._kept = kept
        self._begin_words = begin_words
        self.listening = listening
        listening.setParent(self)
        overview.changed.connect(self.refresh)
        self._state = self._derive()

    @property
    def state(self) -> ReaderState:
        return self._state

    def refresh(self) -> None:
        """Look again at the answers and at where the person is."""
        state = self._derive()
        if state != self._state:
            self._state = state
            self.changed.emit()

    def begin(self) -> None:
        self.listening.hush()
        self.begun.emit(self._lesson.id)

    def open_exercise(self) -> None:
        self.listening.hush()
        self.exercise_wanted.emit(self._lesson.id)

    def open_tool(self, tool: str) -> None:
        self.listening.hush()
        self.tool_wanted.emit(tool)

    def stay(self, on: bool) -> None:
        """Another week with this lesson, or not after all."""
        self.stay_wanted.emit(self._lesson.id, on)
        self._overview.refresh()
        self.refresh()

    def close(self) -> None:
        """Be quiet, for good."""
        self.listening.stop()
        self._overview.changed.disconnect(self.refresh)

    def _derive(self) -> ReaderState:
        lesson = self._lesson
        opening, *cards = pages(lesson, tuple(range(1, len(lesson.cards) + 1)))
        return ReaderState(
            lesson=lesson.id,
            kicker=self._kicker(),
            title=lesson.title,
            aim=lesson.aim,
            believing=" ".join(opening.sentences),
            note=self._note(),
            cards=tuple(cards),
            home=lesson.home,
            answers=self._kept(),
            questions=len(lesson.exercise),
            sources=lesson.sources,
            reviewed=self._reviewed(),
            begin=self._begin_words(),
            stay=self._stay(),
        )

    def _kicker(self) -> str:
        found = self._overview.where(self._lesson.id)
        if found is None:
            return ""
        stands, lesson, programme = found
        words = self.tr("{programme} · lesson {n} of {all}").format(
            programme=programme.title, n=lesson.number, all=lesson.of
        )
        standing = stands.standing[lesson.id]
        if standing is Standing.DONE:
            return self.tr("{words} · done").format(words=words)
        return self.tr("{words} · visited").format(words=words) if standing is Standing.VISITED else words

    def _note(self) -> str:
        found = self._overview.where(self._lesson.id)
        if found is None:
            return ""
        stands, lesson, _ = found
        today = self._overview.facts.today
        match stands.standing[lesson.id]:
            case Standing.LATER:
                words = self.tr("This one leans on {titles}. You can read it now all the same.")
                return words.format(titles=self._overview.needed_words(lesson.id))
            case Standing.RESTING if stands.rests_until is not None:
                words = self.tr("Two new lessons this week are plenty. This one is here on {day}, or now.")
                return words.format(day=day_words(stands.rests_until, today))
        return ""

    def _stay(self) -> Stay:
        found = self._overview.where(self._lesson.id)
        if found is None or not found[0].may_stay or found[0].current != self._lesson.id:
            return Stay(offered=False, chosen=False, words="")
        stands = found[0]
        if stands.staying and stands.coming_on is not None:
            until = day_words(stands.coming_on, self._overview.facts.today)
            words = self.tr("You are staying with this one until {day}.").format(day=until)
            return Stay(offered=True, chosen=True, words=words)
        return Stay(offered=True, chosen=False, words="")

    def _reviewed(self) -> str:
        if self._lesson.reviewed in ("", NOBODY):
            return self.tr("Nobody has signed this lesson off yet.")
        return self.tr("Looked over by {who}.").format(who=self._lesson.reviewed)
