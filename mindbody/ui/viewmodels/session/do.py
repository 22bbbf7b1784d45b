"""The exercise of a lesson: one question at a time, kept as it is answered."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from mindbody.content.comfort import Comfort
from mindbody.content.lesson import ExerciseField, FieldType
from mindbody.insight.scores import Care, care
from mindbody.session.events import Answered, StepState
from mindbody.session.plan import Energy
from mindbody.session.steps import Do, StepKind
from mindbody.toolkit.menus import Wish
from mindbody.ui.viewmodels.session.answering import Answering
from mindbody.ui.viewmodels.session.asked import Asked, asked
from mindbody.ui.viewmodels.session.comfort_answers import (
    AREAS,
    CHOICES,
    POSITION,
    answers_from,
    comfort_from,
)
from mindbody.ui.viewmodels.session.exercise import visible
from mindbody.ui.viewmodels.session.items import Item, measure_item, own_items, quiz_item
from mindbody.ui.viewmodels.session.known import Known
from mindbody.ui.viewmodels.session.step import Kit, StepViewModel


@dataclass(frozen=True, slots=True, kw_only=True)
class DoState(Asked):
    """The question shown, number `index` of `count`. item: of a measure or quiz. kept: everything written so
    far is on the disk. care: what a screening answer calls for."""

    index: int
    count: int
    item: Item | None = None
    kept: bool = True
    can_undo: bool = False
    care: Care = Care.NOTHING


class DoViewModel(StepViewModel[DoState]):
    """Nothing is required to go on. Every change is kept within a second and can be taken back."""

    kind = StepKind.DO
    help_wanted = Signal(str)
    comfort_chosen = Signal(object)
    steady_chosen = Signal(bool)

    def __init__(self, kit: Kit, step: Do, parent: QObject | None = None) -> None:
        self._kit = kit
        self._step = step
        self._fields = tuple(field for field in kit.lesson.exercise if field.id in step.fields)
        self._answering = Answering(
            kit.lesson,
            self._told_before(),
            known=self._known,
            tell=self._tell,
            stop_sign=self._heed_stop_sign,
            clock=kit.clock,
        )
        self._field = self._shown()[0].id if self._fields else ""
        self._item = 0
        self._care = Care.NOTHING
        self._wish = Wish(energy=1 if kit.plan().energy is Energy.LOW else None)
        super().__init__(self._derived(), parent)

    @property
    def today(self) -> date:
        """The day it is, for questions about days."""
        return self._kit.today()

    def enter(self, within: float) -> None:
        shown = self._shown()
        self._go_to(shown[min(int(within / self._each() + 0.5), len(shown) - 1)].id)

    def answer(self, value: Any) -> None:
        """The answer to the question shown; None takes it back. Raises NotAnAnswer."""
        self._answering.answer(self.state.field, value)
        self._renew()

    def answer_item(self, value: int | bool | None) -> None:
        """The answer to the item shown of a measure or quiz; None passes it over."""
        field, item = self.state.field, self.state.item
        if item is None:
            return
        if field.type is FieldType.MEASURE:
            told = dict(self._answers.get(field.id) or {})
            told[own_items(self._kit.library.measures[field.rule or ""])[item.index].id] = value
            self.answer(told)
            self._look_after(field)
        else:
            lines = list(self._answers.get(field.id) or [None] * item.count)
            lines[item.index] = None if value is None else bool(value)
            self.answer(lines)

    def take_suggestion(self) -> None:
        """Answer with what is suggested."""
        if self.state.suggestion is not None:
            self.answer(self.state.suggestion.value)

    def write_anew(self) -> None:
        """Write a new letter; the earlier one stays until there is one."""
        self._answering.touch(self.state.field.id)
        self._renew()

    def narrow(self, wish: Wish) -> None:
        """Show of the menu what suits this wish."""
        self._wish = wish
        self._renew()

    def open_page(self) -> None:
        """Open the safety page that a link field names; having opened it is its answer."""
        self.answer(True)
        self.help_wanted.emit(self.state.field.rule or "")

    def undo(self) -> None:
        """Take the last change back, and show where it was."""
        name = self._answering.undo()
        if name:
            self._go_to(name)

    def next(self) -> None:
        """The next item or question; after the last one the step is done. What was filled in is taken."""
        if self.state.filled_in:
            self.answer(self.state.value)
        self._keep()
        item = self.state.item
        if item is not None and item.index + 1 < item.count:
            self._item = item.index + 1
            self._renew()
            return
        shown = [field.id for field in self._shown()]
        place = shown.index(self._field)
        if place + 1 < len(shown):
            self._go_to(shown[place + 1])
        else:
            self.go_on()

    def forward(self) -> None:
        self.next()

    def backward(self) -> bool:
        self._keep()
        if self.state.item is not None and self.state.item.index > 0:
            self._item = self.state.item.index - 1
            self._renew()
            return True
        shown = [field.id for field in self._shown()]
        place = shown.index(self._field)
        if place == 0:
            return False
        self._go_to(shown[place - 1])
        return True

    def go_on(self) -> None:
        self._keep()
        self._tell_comfort()
        self.left.emit(StepState.DONE)

    def skip(self) -> None:
        self._keep()
        self._tell_comfort()
        self.left.emit(StepState.SKIPPED)

    def tick(self) -> None:
        if self._answering.is_due:
            self._keep()
            self._renew()

    def pause(self) -> None:
        self._keep()
        self._renew()

    def close(self) -> None:
        self._keep()

    @property
    def place(self) -> float:
        return self.state.index * self._each()

    def _told_before(self) -> dict[str, Any]:
        """Earlier answers, and what the settings say already where comfort is asked about."""
        known = self._kit.answers()
        asked = {field.id for field in self._kit.lesson.exercise}
        if CHOICES in asked and CHOICES not in known:
            known = {**answers_from(self._kit.comfort()), **known}
        return {name: value for name, value in known.items() if name in asked}

    @property
    def _answers(self) -> Mapping[str, Any]:
        return self._answering.answers

    def _known(self, answers: Mapping[str, Any]) -> Known:
        kit = self._kit
        return Known(
            library=kit.library,
            lesson=kit.lesson,
            answers=answers,
            elsewhere=kit.elsewhere,
            comfort=kit.comfort(),
            position=kit.plan().position,
            steady=kit.steady(),
            today=self.today,
            past=kit.past,
        )

    def _each(self) -> float:
        return self._step.seconds / max(1, len(self._shown()))

    def _shown(self) -> tuple[ExerciseField, ...]:
        return visible(self._fields, self._answers)

    def _keep(self) -> None:
        self._answering.keep()

    def _tell(self, name: str, value: Any) -> None:
        self._kit.tell(Answered(field=f"{self._kit.lesson.id}.{name}", value=value))

    def _tell_comfort(self) -> None:
        """What this exercise was told about comfort holds from the next step on."""
        told = {name: self._answers[name] for name in (CHOICES, AREAS, POSITION) if name in self._answers}
        now = self._kit.comfort()
        wanted: Comfort = comfort_from(now, told)
        steady = next((field.id for field in self._fields if field.rule == "steady-mode"), "")
        if steady in self._answers:
            self.steady_chosen.emit(self._answers[steady] == "often")
        if any(field.id in (CHOICES, AREAS, POSITION) for field in self._fields) and wanted != now:
            self.comfort_chosen.emit(wanted)

    def _heed_stop_sign(self) -> None:
        self._renew()
        self.help_wanted.emit("red-flags")

    def _look_after(self, field: ExerciseField) -> None:
        measure = self._kit.library.measures[field.rule or ""]
        needed = care(measure, self._answers.get(field.id) or {})
        if needed is not self._care:
            self._care = needed
            self._renew()
            if needed is Care.PAGE:
                self.help_wanted.emit("screening")

    def _go_to(self, name: str) -> None:
        if name != self._field:
            self._field, self._item, self._care = name, 0, Care.NOTHING
        self._renew()

    def _renew(self) -> None:
        self._become(self._derived())

    def _derived(self) -> DoState:
        shown = self._shown()
        place = next((at for at, each in enumerate(shown) if each.id == self._field), 0)
        field = shown[place]
        self._answering.see(field.id)
        found = asked(field, self._answering, self._wish)
        return DoState(
            **{each.name: getattr(found, each.name) for each in fields(found)},
            index=place,
            count=len(shown),
            item=self._item_of(field),
            kept=self._answering.all_kept,
            can_undo=self._answering.undoable > 0,
            care=self._care,
        )

    def _item_of(self, field: ExerciseField) -> Item | None:
        told = self._answers.get(field.id)
        if field.type is FieldType.QUIZ:
            return quiz_item(field, self._item, told)
        if field.type is FieldType.MEASURE:
            return measure_item(self._kit.library.measures[field.rule or ""], self._item, told or {})
        return None
