"""Each question of the lessons with the widget that draws it, made for real, and the key it is kept under."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from mindbody.content.comfort import Comfort
from mindbody.content.lesson import ExerciseField, FieldType, Lesson
from mindbody.content.library import Library
from mindbody.content.vocabulary import Position
from mindbody.ui.pages.session.fields.making import make_editor
from mindbody.ui.pages.session.items import ItemView
from mindbody.ui.pages.session.sum_card import SumCard
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.session.known import Known
from mindbody.ui.viewmodels.session.offers import offers_of
from mindbody.ui.viewmodels.session.past import Past
from mindbody.ui.widgets.buttons import SecondaryButton

_SHOWN = {
    FieldType.LINK: SecondaryButton.__name__,
    FieldType.COMPUTED: SumCard.__name__,
    FieldType.MEASURE: ItemView.__name__,
    FieldType.QUIZ: ItemView.__name__,
}
"""What is shown rather than filled in, by the step's page itself."""

_TODAY = date(2026, 1, 5)


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
        for field in lesson.exercise:
            yield Asked(
                lesson=lesson.id,
                question=field.label,
                kind=str(field.type),
                widget=_widget(field, lesson, library, look),
                key=f"{lesson.id}.{field.id}",
                helper=_helper(field),
                star=field.done,
            )


def _widget(field: ExerciseField, lesson: Lesson, library: Library, look: Look) -> str:
    if field.type in _SHOWN:
        return _SHOWN[field.type]
    editor = make_editor(look, field, offers_of(field, _known(lesson, library)), today=_TODAY)
    if editor is None:
        return ""
    name = type(editor).__name__
    editor.deleteLater()
    return name


def _known(lesson: Lesson, library: Library) -> Known:
    return Known(
        library=library,
        lesson=lesson,
        answers={},
        elsewhere=lambda _lesson: {},
        comfort=Comfort(),
        position=Position.SEATED,
        steady=False,
        today=_TODAY,
        past=Past(),
    )


def _helper(field: ExerciseField) -> str:
    if field.type in (FieldType.MEASURE, FieldType.LINK):
        return f"{field.type}: {field.rule}"
    sources = [each.options_from for each in (field, *field.columns) if each.options_from]
    told = [field.rule, *(f"from {source}" for source in sources)]
    return ", ".join(each for each in told if each)
