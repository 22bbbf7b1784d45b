"""Each question of the lessons with the widget that draws it, made for real, and the key it is kept under."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from mindbody.content.comfort import Comfort
from mindbody.content.lesson import ExerciseField, FieldType, Lesson
from mindbody.content.library import Library
from mindbody.content.vocabulary import Position
from mindbody.record.clock import local_day
from mindbody.session.plan import Energy, Plan
from mindbody.session.steps import Do
from mindbody.ui.pages.session.do import DoPage
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.pages.session.items import ItemView
from mindbody.ui.pages.session.sum_card import SumCard
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.session.do import DoViewModel
from mindbody.ui.viewmodels.session.past import Past
from mindbody.ui.viewmodels.session.sound import ScoreMaker, SoundPlayer
from mindbody.ui.viewmodels.session.step import Kit
from mindbody.ui.widgets.buttons import SecondaryButton

_WAYS = (Editor, ItemView, SumCard, SecondaryButton)
"""What can stand below a question, what holds others first. The last one opens a page."""


class _StoodClock:
    """Monday morning, for ever."""

    def now(self) -> datetime:
        return datetime(2026, 1, 5, 10, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question. widget: the class that draws it; key: where its answer is kept; helper: the rule beside
    it, or ""; star: it earns the badge."""

    lesson: str
    question: str
    kind: str
    widget: str
    key: str
    helper: str
    star: bool


def asked(library: Library, look: Look) -> Iterator[Asked]:
    """Every question of every lesson, in the order of the programmes. Needs a QApplication."""
    for lesson in library.lessons.values():
        # A question that hangs on an answer is drawn as if that answer were given.
        open_to_all = replace(
            lesson, exercise=tuple(replace(field, show_if=None) for field in lesson.exercise)
        )
        for field in lesson.exercise:
            yield Asked(
                lesson=lesson.id,
                question=field.label,
                kind=str(field.type),
                widget=_widget(field, open_to_all, library, look),
                key=f"{lesson.id}.{field.id}",
                helper=_helper(field),
                star=field.done,
            )


def _widget(field: ExerciseField, lesson: Lesson, library: Library, look: Look) -> str:
    """The class that the step's own page shows for the field; "" when it shows nothing."""
    step = Do(seconds=60, fields=(field.id,))
    view_model = DoViewModel(_kit(lesson, library, step), step)
    page = DoPage(look, view_model)
    name = next((type(each).__name__ for way in _WAYS for each in _shown(page, way)), "")
    view_model.close()
    page.deleteLater()
    return name


def _shown(page: DoPage, way: type[QWidget]) -> list[QWidget]:
    return [each for each in page.findChildren(way) if not each.isHidden()]


def _kit(lesson: Lesson, library: Library, step: Do) -> Kit:
    plan = Plan(lesson=lesson.id, minutes=25, position=Position.SEATED, energy=Energy.OK, steps=(step,))
    nothing: dict[str, Any] = {}
    return Kit(
        library=library,
        lesson=lesson,
        plan=lambda: plan,
        comfort=Comfort,
        answers=lambda: nothing,
        elsewhere=lambda _lesson: nothing,
        steady=lambda: False,
        today=lambda: local_day(_StoodClock().now()),
        past=Past(),
        tell=lambda _event: None,
        player=cast(SoundPlayer, None),
        scores=cast(ScoreMaker, None),
        clock=_StoodClock(),
    )


def _helper(field: ExerciseField) -> str:
    if field.type in (FieldType.MEASURE, FieldType.LINK):
        return f"{field.type}: {field.rule}"
    sources = [each.options_from for each in (field, *field.columns) if each.options_from]
    told = [field.rule, *(f"from {source}" for source in sources)]
    return ", ".join(each for each in told if each)
