"""A tool as it is printed: what was answered, or an empty sheet to fill in by hand."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from mindbody.content.lesson import ExerciseField, FieldType
from mindbody.paper.page import Page, Section
from mindbody.ui.viewmodels.learn.kept import kept_answers
from mindbody.ui.viewmodels.session.computed import computed
from mindbody.ui.viewmodels.session.known import Known
from mindbody.ui.viewmodels.session.offers import offers_of
from mindbody.ui.viewmodels.toolkit.tool import ToolViewModel

_LINES = 3
"""Rows to write in where a question asks for several things and does not say how many."""

_MOST_OFFERED = 12
"""A longer list of choices is a line to write on."""


def filled_sheet(model: ToolViewModel) -> Page:
    """What was answered so far. Questions without an answer are left out."""
    return _page(model, (section for known, fields in model.known() for section in _told(known, fields)))


def empty_sheet(model: ToolViewModel) -> Page:
    """Every question, with room to write."""
    return _page(model, (section for known, fields in model.known() for section in _asked(known, fields)))


def _page(model: ToolViewModel, sections: Iterator[Section]) -> Page:
    say = QCoreApplication.translate
    return Page(
        title=model.tool.title,
        under=model.tool.line,
        sections=tuple(sections),
        foot=say("Worksheet", "Small steps count. Any of this may stay empty."),
        language=QLocale().bcp47Name(),
    )


def _told(known: Known, fields: tuple[ExerciseField, ...]) -> Iterator[Section]:
    for field in fields:
        if field.type is FieldType.COMPUTED:
            found = computed(field, known)
            if found is not None:
                words = (found.figure, *found.lines, found.quote)
                yield Section(
                    title=field.label, words=tuple(word.replace("**", "") for word in words if word)
                )
        elif field.type is not FieldType.LINK:
            for kept in kept_answers(known, (field,)):
                alone = len(kept.lines) == 1
                yield Section(
                    title=kept.question,
                    words=kept.lines if alone else (),
                    points=() if alone else kept.lines,
                )


def _asked(known: Known, fields: tuple[ExerciseField, ...]) -> Iterator[Section]:
    for field in fields:
        if field.type in (FieldType.COMPUTED, FieldType.LINK):
            continue
        words = (field.hint,) if field.hint else ()
        yield Section(title=field.label, words=words, points=_choices(known, field), blanks=_blanks(field))


def _choices(known: Known, field: ExerciseField) -> tuple[str, ...]:
    if field.type not in (FieldType.CHOICE, FieldType.MANY):
        return ()
    offered = offers_of(field, known).own.options or field.options
    return tuple(option.label for option in offered) if len(offered) <= _MOST_OFFERED else ()


def _blanks(field: ExerciseField) -> tuple[str, ...]:
    match field.type:
        case FieldType.ROWS if field.options:
            return tuple(option.label for option in field.options)
        case FieldType.ROWS:
            rows = int(field.min or _LINES)
            labels = [column.label for column in field.columns]
            return tuple(label for _ in range(rows) for label in (labels if len(labels) > 1 else [""]))
        case FieldType.TEXT:
            return ("", "")
        case FieldType.SCALE:
            most = field.max if field.max is not None else 10
            return (" ".join(f"{field.min or 0:g} {field.low} – {most:g} {field.high}".split()),)
        case _:
            return ("",)
