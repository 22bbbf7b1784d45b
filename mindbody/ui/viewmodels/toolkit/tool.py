"""A tool: all its questions on one sheet, kept as they are answered."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from mindbody.content.lesson import ExerciseField, FieldType, Lesson
from mindbody.content.tool import Tool
from mindbody.toolkit.exercise import holds_answers
from mindbody.toolkit.menus import Wish
from mindbody.ui.viewmodels.session.answering import Answering
from mindbody.ui.viewmodels.session.asked import Asked, asked
from mindbody.ui.viewmodels.session.exercise import visible
from mindbody.ui.viewmodels.session.journal import NotKept
from mindbody.ui.viewmodels.session.known import Known
from mindbody.ui.viewmodels.session.past import Past
from mindbody.ui.viewmodels.session.times import Ticker
from mindbody.ui.viewmodels.toolkit.desk import Desk
from mindbody.ui.viewmodels.translated import translated

_BEAT = 0.25
"""Seconds between two looks at whether something waits to be kept."""


class Question(NamedTuple):
    """One question of the sheet: of which lesson, and how it stands."""

    lesson: str
    asked: Asked

    @property
    def key(self) -> str:
        return f"{self.lesson}.{self.asked.field.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolState:
    """kept: everything written so far is on the disk. empty: nothing is answered. trouble: why something
    could not be kept, "" when all is well. to_read: nothing can be changed."""

    questions: tuple[Question, ...] = ()
    kept: bool = True
    empty: bool = True
    can_undo: bool = False
    to_read: bool = False
    trouble: str = ""


class _Sheet(NamedTuple):
    lesson: Lesson
    fields: tuple[ExerciseField, ...]
    answering: Answering


class ToolViewModel(QObject):
    """Nothing is required, every change is kept within a second, and all of them can be taken back."""

    changed = Signal()
    help_wanted = Signal(str)
    """A safety page, by its id."""
    left = Signal()
    lesson_wanted = Signal(str)
    action_wanted = Signal(str)
    """A page that is used with the tool, by the name of its action."""

    def __init__(self, tool: Tool, desk: Desk, ticker: Ticker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tool = tool
        self._desk = desk
        self._ticker = ticker
        self._trouble = ""
        self._wish = Wish(energy=None)
        self._undo: list[tuple[Answering, ...]] = []
        self._sheets = tuple(self._opened())
        self._state = ToolState()
        self._state = self._derived()
        ticker.start(_BEAT, self._tick)

    @property
    def state(self) -> ToolState:
        return self._state

    @property
    def today(self) -> date:
        """The day it is, for questions about days."""
        return self._desk.today()

    @property
    def lesson(self) -> tuple[str, str]:
        """Id and title of the lesson that it belongs to."""
        lesson = self._sheets[0].lesson
        return lesson.id, lesson.title

    def answer(self, key: str, value: Any) -> None:
        """The answer to a question; None takes it back. Raises NotAnAnswer."""
        sheet, field = self._found(key)
        self._change({sheet.answering: partial(sheet.answering.answer, field, value)})

    def take_suggestion(self, key: str) -> None:
        """Answer with what is suggested."""
        suggestion = self._asked(key).suggestion
        if suggestion is not None:
            self.answer(key, suggestion.value)

    def write_anew(self, key: str) -> None:
        """Write a new letter; the earlier one stays until there is one."""
        sheet, field = self._found(key)
        sheet.answering.touch(field.id)
        self._renew()

    def narrow(self, wish: Wish) -> None:
        """Show of the menu what suits this wish."""
        self._wish = wish
        self._renew()

    def open_page(self, key: str) -> None:
        """Open the safety page that a link names; having opened it is its answer."""
        _, field = self._found(key)
        self.answer(key, True)
        self.help_wanted.emit(field.rule or "")

    def clear(self) -> None:
        """Empty the whole sheet. One undo brings it back."""

        def emptied(sheet: _Sheet) -> None:
            for field in sheet.fields:
                if field.type is not FieldType.COMPUTED and field.id in sheet.answering.answers:
                    sheet.answering.answer(field, None)
            sheet.answering.keep()

        self._change({sheet.answering: partial(emptied, sheet) for sheet in self._sheets})

    def undo(self) -> None:
        """Take the last change back."""
        if self._undo:
            for answering in reversed(self._undo.pop()):
                answering.undo()
            self._renew()

    def keep(self) -> None:
        """Keep what waits."""
        for sheet in self._sheets:
            sheet.answering.keep()
        self._renew()

    def leave(self) -> None:
        self.left.emit()

    def close(self) -> None:
        """The page goes: what waits is kept."""
        self._ticker.stop()
        self.keep()

    def show_lesson(self) -> None:
        """The lesson that it belongs to is wanted."""
        self.keep()
        self.lesson_wanted.emit(self.lesson[0])

    def known(self) -> Iterator[tuple[Known, tuple[ExerciseField, ...]]]:
        """Of each lesson, everything its questions may look at, and those that are shown."""
        for sheet in self._sheets:
            known = sheet.answering.known
            yield known, visible(sheet.fields, known.answers)

    def _opened(self) -> Iterator[_Sheet]:
        desk = self._desk
        for part in self.tool.sheets:
            lesson = desk.library.lessons.get(part.lesson)
            if lesson is None:
                continue
            by_id = {field.id: field for field in lesson.exercise}
            past = desk.past(lesson)
            start = f"{lesson.id}."
            told = {
                name.removeprefix(start): value
                for name, value in past.answers.items()
                if name.startswith(start) and value is not None
            }
            answering = Answering(
                lesson,
                told,
                known=partial(self._known, lesson, past),
                tell=partial(self._tell, lesson),
                stop_sign=lambda: self.help_wanted.emit("red-flags"),
                clock=desk.clock,
            )
            yield _Sheet(lesson, tuple(by_id[name] for name in part.fields if name in by_id), answering)

    def _known(self, lesson: Lesson, past: Past, answers: Mapping[str, Any]) -> Known:
        desk = self._desk
        comfort = desk.comfort()
        return Known(
            library=desk.library,
            lesson=lesson,
            answers=answers,
            elsewhere=self._elsewhere,
            comfort=comfort,
            position=comfort.position,
            steady=desk.steady(),
            today=desk.today(),
            past=past,
        )

    def _elsewhere(self, lesson: str) -> Mapping[str, Any]:
        """The answers of another lesson: as they stand on this sheet, where it is on it."""
        for sheet in self._sheets:
            if sheet.lesson.id == lesson:
                return sheet.answering.answers
        return self._desk.answers(lesson)

    def _tell(self, lesson: Lesson, name: str, value: Any) -> None:
        try:
            self._desk.tell(lesson, name, value)
        except NotKept as trouble:
            self._trouble = translated(trouble)
        else:
            self._trouble = ""

    def _change(self, acts: Mapping[Answering, Callable[[], None]]) -> None:
        if self._desk.to_read:
            return
        done: list[Answering] = []
        for answering, act in acts.items():
            before = answering.undoable
            act()
            done += [answering] * (answering.undoable - before)
        if done:
            self._undo.append(tuple(done))
        self._renew()

    def _found(self, key: str) -> tuple[_Sheet, ExerciseField]:
        lesson, _, name = key.partition(".")
        for sheet in self._sheets:
            for field in sheet.fields:
                if (sheet.lesson.id, field.id) == (lesson, name):
                    return sheet, field
        raise KeyError(key)

    def _asked(self, key: str) -> Asked:
        return next(question.asked for question in self._state.questions if question.key == key)

    def _tick(self) -> None:
        if any(sheet.answering.is_due for sheet in self._sheets):
            self.keep()

    def _renew(self) -> None:
        state = self._derived()
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _derived(self) -> ToolState:
        questions = []
        for sheet in self._sheets:
            for field in visible(sheet.fields, sheet.answering.answers):
                sheet.answering.see(field.id)
                questions.append(Question(sheet.lesson.id, asked(field, sheet.answering, self._wish)))
        return replace(
            self._state,
            questions=tuple(questions),
            kept=all(sheet.answering.all_kept for sheet in self._sheets),
            empty=not any(holds_answers(sheet.fields, sheet.answering.answers) for sheet in self._sheets),
            can_undo=bool(self._undo),
            to_read=self._desk.to_read,
            trouble=self._trouble,
        )
