"""The way of answering for a field."""

from datetime import date

from PySide6.QtWidgets import QWidget

from mindbody.content.lesson import ExerciseField, FieldType, Option
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.pages.session.fields.rows import RowsEditor
from mindbody.ui.pages.session.fields.tapped import BodyEditor, ChoiceEditor, ScaleEditor, YesNoEditor
from mindbody.ui.pages.session.fields.times import DateEditor, TimeEditor
from mindbody.ui.pages.session.fields.week import day_names
from mindbody.ui.pages.session.fields.written import NumberEditor, WordsEditor
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.text import Text

_SELF_LABELLED = (FieldType.TEXT, FieldType.PERSON, FieldType.NUMBER)


def make_editor(
    look: Look,
    field: ExerciseField,
    options: tuple[Option, ...],
    *,
    today: date,
    labelled: bool = False,
) -> Editor | None:
    """None for fields that are shown rather than filled in: links, measures, quizzes, computed ones."""
    match field.type:
        case FieldType.TEXT | FieldType.PERSON:
            return WordsEditor(look, field, labelled=labelled)
        case FieldType.NUMBER:
            return NumberEditor(look, field, labelled=labelled)
        case FieldType.DATE:
            days = int(field.max) if field.max is not None else None
            return DateEditor(look, field.label, today=today, days=days)
        case FieldType.TIME:
            return TimeEditor(look, field.label)
        case FieldType.ROWS:
            return RowsEditor(look, field, lambda column: make_column(look, column, today=today))
        case _:
            return _tapped(look, field, options)


def _tapped(look: Look, field: ExerciseField, options: tuple[Option, ...]) -> Editor | None:
    match field.type:
        case FieldType.SCALE:
            return ScaleEditor(look, field)
        case FieldType.CHOICE:
            return ChoiceEditor(look, field.label, options)
        case FieldType.MANY:
            return ChoiceEditor(look, field.label, options, many=True)
        case FieldType.DAYS:
            days = tuple(Option(id=day, label=name) for day, name in day_names().items())
            return ChoiceEditor(look, field.label, days, many=True)
        case FieldType.YESNO:
            return YesNoEditor(look, field.label)
        case FieldType.BODY:
            return BodyEditor(look)
        case _:
            return None


def make_column(look: Look, column: ExerciseField, *, today: date) -> Editor:
    """The editor of a column of rows, under its own question."""
    made = make_editor(look, column, column.options, today=today, labelled=True)
    if made is None:
        raise ValueError(f"A {column.type} field cannot be a column of rows.")
    if column.type in _SELF_LABELLED:
        return made
    return Labelled(look, column.label, made)


class Labelled(Editor):
    """An editor under its question."""

    def __init__(self, look: Look, label: str, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        editor.answered.connect(self.answered)
        column = Column(look, gap=8)
        column.addWidget(Text(look, label, role=Role.STRONG))
        column.addWidget(editor)
        self.setLayout(column)
        self.setFocusProxy(editor)

    def set_value(self, value: object) -> None:
        self._editor.set_value(value)
