"""The way of answering for a field."""

from datetime import date

from PySide6.QtWidgets import QWidget

from mindbody.content.lesson import ExerciseField, FieldType, Option
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.pages.session.fields.good_things import GoodThingsEditor
from mindbody.ui.pages.session.fields.lines import FixedLines, FreeLines
from mindbody.ui.pages.session.fields.own_words import OwnWordsEditor
from mindbody.ui.pages.session.fields.percent import SliderEditor
from mindbody.ui.pages.session.fields.rows import RowsEditor
from mindbody.ui.pages.session.fields.tapped import BodyEditor, ChoiceEditor, ScaleEditor, YesNoEditor
from mindbody.ui.pages.session.fields.times import DateEditor, TimeEditor
from mindbody.ui.pages.session.fields.written import NumberEditor, WordsEditor
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.viewmodels.days import day_names
from mindbody.ui.viewmodels.session.offers import NO_OFFERS, Offer, Offers
from mindbody.ui.viewmodels.session.summary import summary
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.text import Text

_SELF_LABELLED = (FieldType.TEXT, FieldType.PERSON)
_MOST_STEPS = 10
"""A longer scale is a slider."""
_SHORT = 7
"""Steps of a scale that stands beside its name."""


def make_editor(look: Look, field: ExerciseField, offers: Offers, *, today: date) -> Editor | None:
    """None for fields that are shown rather than filled in: links, measures, quizzes, computed ones."""
    if field.type is FieldType.ROWS:
        return _rows(look, field, offers, today=today)
    if field.rule == "good-things":
        return GoodThingsEditor(look, field.label)
    return _single(look, field, offers.own, today=today, labelled=False)


def _rows(look: Look, field: ExerciseField, offers: Offers, *, today: date) -> Editor:
    def make(column: ExerciseField) -> Editor:
        return make_column(look, column, offers.of(column.id), today=today)

    if len(field.columns) > 1:
        return RowsEditor(look, field, make, lambda row: summary(field, row, offers))
    if not field.options:
        return FreeLines(look, field, make)
    return FixedLines(look, field, make, short=_is_short(field.columns[0]))


def _single(
    look: Look, field: ExerciseField, offer: Offer, *, today: date, labelled: bool, near: bool = False
) -> Editor | None:
    many = field.type is FieldType.MANY
    if offer.own and (field.type is FieldType.CHOICE or bool(offer.options) is not many):
        return OwnWordsEditor(look, field, offer, many=many)
    match field.type:
        case FieldType.TEXT | FieldType.PERSON:
            return WordsEditor(look, field, labelled=labelled)
        case FieldType.NUMBER:
            return NumberEditor(look, field)
        case FieldType.DATE:
            days = int(field.max) if field.max is not None else None
            return DateEditor(look, field.label, today=today, days=days, near=near)
        case FieldType.TIME:
            return TimeEditor(look, field)
        case _:
            return _tapped(look, field, offer.options)


def _tapped(look: Look, field: ExerciseField, options: tuple[Option, ...]) -> Editor | None:
    match field.type:
        case FieldType.SCALE if (field.max or 0) - (field.min or 0) > _MOST_STEPS:
            return SliderEditor(look, field)
        case FieldType.SCALE:
            return ScaleEditor(look, field)
        case FieldType.CHOICE:
            return ChoiceEditor(look, field.label, options)
        case FieldType.MANY:
            return ChoiceEditor(look, field.label, options, many=True)
        case FieldType.DAYS:
            days = tuple(Option(id=day, label=name) for day, name in day_names())
            return ChoiceEditor(look, field.label, days, many=True)
        case FieldType.YESNO:
            return YesNoEditor(look, field.label)
        case FieldType.BODY:
            return BodyEditor(look)
        case _:
            return None


def make_column(look: Look, column: ExerciseField, offer: Offer = NO_OFFERS.own, *, today: date) -> Editor:
    """The editor of a column of rows, under its own question."""
    made = _single(look, column, offer, today=today, labelled=True, near=True)
    if made is None:
        raise ValueError(f"A {column.type} field cannot be a column of rows.")
    if column.type in _SELF_LABELLED and not isinstance(made, OwnWordsEditor):
        return made
    return Labelled(look, column, made)


class Labelled(Editor):
    """An editor under its question."""

    def __init__(
        self, look: Look, column: ExerciseField, editor: Editor, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        editor.answered.connect(self.answered)
        editor.rebuilt.connect(self.rebuilt)
        layout = Column(look, gap=8)
        layout.addWidget(Text(look, column.label, role=Role.STRONG))
        if column.hint:
            layout.addWidget(Text(look, column.hint, role=Role.SMALL, tone="soft"))
        layout.addWidget(editor)
        self.setLayout(layout)
        self.setFocusProxy(editor)

    def set_value(self, value: object) -> None:
        self._editor.set_value(value)


def _is_short(column: ExerciseField) -> bool:
    return column.type is FieldType.SCALE and (column.max or 10) - (column.min or 0) < _SHORT
