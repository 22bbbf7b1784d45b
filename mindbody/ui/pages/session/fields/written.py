"""Answers that are written: words, names and numbers."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mindbody.content.lesson import ExerciseField, FieldType
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Row
from mindbody.ui.widgets.buttons import IconButton
from mindbody.ui.widgets.fields import TextArea, TextField

_LONG = 100
"""From this limit on, several lines are given."""


class WordsEditor(Editor):
    """One line or several. With `labelled` the question stands above; otherwise it is only its name."""

    def __init__(
        self, look: Look, field: ExerciseField, *, labelled: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        hint = field.hint if labelled else ""
        limit = field.limit if field.limit is not None else (60 if field.type is FieldType.PERSON else None)
        long = limit is None or limit >= _LONG
        self._field: TextArea | TextField = (
            TextArea(look, field.label, hint=hint, limit=limit)
            if long
            else TextField(look, field.label, hint=hint, limit=limit)
        )
        if not labelled:
            _hide_words(self._field, label=field.label)
        self._field.changed.connect(self.answered.emit)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        self.setLayout(column)
        self.setFocusProxy(self._field)

    def set_value(self, value: Any) -> None:
        text = value if isinstance(value, str) else ""
        # Trailing blanks are not kept, and must not be taken from under the person's hands.
        if text != self._field.text and text != self._field.text.strip():
            self._field.set_text(text)


class NumberEditor(Editor):
    """A number with one less and one more beside it."""

    def __init__(self, look: Look, field: ExerciseField, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = field.min
        self._most = field.max
        self._field = TextField(look, field.label, limit=9)
        _hide_words(self._field, label=field.label, count=True)
        self._field.input.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self._field.setMaximumWidth(look.px(220))
        less = IconButton(look, "minus", self.tr("One less"))
        more = IconButton(look, "plus", self.tr("One more"))
        row = Row(look, gap=8)
        row.addWidget(self._field)
        row.addWidget(less, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(more, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self.setLayout(row)
        self.setFocusProxy(self._field)
        less.clicked.connect(lambda: self._step(-1))
        more.clicked.connect(lambda: self._step(1))
        self._field.changed.connect(self._written)

    def set_value(self, value: Any) -> None:
        if value != _number(self._field.text):
            self._field.set_text("" if value is None else f"{value:g}")

    def _written(self, text: str) -> None:
        if not text.strip():
            self.answered.emit(None)
        elif (number := _number(text)) is not None:
            self.answered.emit(number)

    def _step(self, by: int) -> None:
        now = _number(self._field.text)
        least = self._least if self._least is not None else float("-inf")
        most = self._most if self._most is not None else float("inf")
        number = min(most, max(least, (now or 0.0) + by))
        self._field.set_text(f"{number:g}")
        self.answered.emit(number)


def _number(text: str) -> float | None:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return None


def _hide_words(field: TextArea | TextField, *, label: str = "", count: bool = False) -> None:
    """Take the label, or the count of characters, off the screen; the label's words stay the name."""
    counted = [text for text in field.findChildren(QLabel) if text.buddy() is None and text.text() != label]
    named = [text for text in field.findChildren(QLabel) if label and text.text() == label]
    for text in (*named, *(counted if count else ())):
        text.hide()
