"""Answers in rows: one card for each line, or for each of a fixed list."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.content.lesson import ExerciseField, FieldType
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.pages.session.fields.tapped import ScaleEditor, ends_of
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column, Row
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text

MakeEditor = Callable[[ExerciseField], Editor]
"""The editor of a column, with its own label."""


class RowsEditor(Editor):
    """`value` is a list of mappings by column; rows of a fixed list carry the `id` of their option."""

    def __init__(
        self, look: Look, field: ExerciseField, make: MakeEditor, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._field = field
        self._make = make
        self._rows: list[_RowCard | _Line] = []
        self._stack = Column(look, gap=16)
        column = Column(look, gap=16)
        column.addLayout(self._stack)
        self._add = SecondaryButton(look, self.tr("Add a line"), icon="plus")
        self._add.clicked.connect(self._add_row)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(column)
        self._add.setVisible(not field.options)
        self._short = bool(field.options) and len(field.columns) == 1 and _is_short(field.columns[0])
        if self._short:
            ends = Text(look, ends_of(field.columns[0]), role=Role.SMALL, tone="soft")
            self._stack.addWidget(ends)
        if field.options:
            for option in field.options:
                self._append(option.label, option.id)
        else:
            self._append("", "")

    def set_value(self, value: Any) -> None:
        rows = [row for row in value or [] if isinstance(row, dict)]
        if self._field.options:
            told = {str(row.get("id")): row for row in rows}
            for card in self._rows:
                card.set_value(told.get(card.option, {}))
            return
        while len(self._rows) < len(rows):
            self._append("", "")
        while len(self._rows) > max(1, len(rows)) and not self._rows[-1].fresh:
            self._drop(self._rows[-1])
        for number, card in enumerate(self._rows):
            card.set_value(rows[number] if number < len(rows) else {})
        self._show_buttons()

    def _append(self, title: str, option: str) -> None:
        columns = self._field.columns
        card: _Line | _RowCard
        if self._short:
            card = _Line(self._look, title, option, columns[0])
        else:
            editors = {column.id: self._make(column) for column in columns}
            card = _RowCard(self._look, title, option, editors)
        card.taken.connect(self._tell)
        card.removed.connect(self._remove)
        self._rows.append(card)
        self._stack.addWidget(card)
        self._show_buttons()

    def _add_row(self) -> None:
        self._append("", "")
        self.rebuilt.emit()
        self._rows[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, card: "_RowCard | _Line") -> None:
        self._drop(card)
        if not self._rows:
            self._append("", "")
        self._tell()

    def _drop(self, card: "_RowCard | _Line") -> None:
        self._rows.remove(card)
        self._stack.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._show_buttons()

    def _tell(self) -> None:
        for card in self._rows:
            card.fresh = False
        self.answered.emit([card.value for card in self._rows if card.value])

    def _show_buttons(self) -> None:
        if self._field.options:
            return
        limit = self._field.limit
        self._add.setVisible(limit is None or len(self._rows) < limit)
        for number, card in enumerate(self._rows):
            card.show_number(number + 1, removable=len(self._rows) > 1)


class _RowCard(Card):
    """Everything that is asked of one line."""

    taken = Signal()
    removed = Signal(object)

    def __init__(self, look: Look, title: str, option: str, editors: dict[str, Editor]) -> None:
        super().__init__(look, padding=24, gap=18)
        self.option = option
        self.fresh = True
        self._editors = editors
        self._told: dict[str, Any] = {}
        self._title = Text(look, title, role=Role.CARD)
        self._remove = QuietButton(look, self.tr("Remove"), icon="close")
        self._remove.clicked.connect(lambda: self.removed.emit(self))
        self._remove.hide()
        head = Row(look, gap=8)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._remove)
        self.body.addLayout(head)
        for name, editor in editors.items():
            self.body.addWidget(editor)
            editor.answered.connect(partial(self._take, name))
        self.setFocusProxy(next(iter(editors.values())))

    @property
    def value(self) -> dict[str, Any]:
        told = {name: told for name, told in self._told.items() if told is not None}
        return {"id": self.option, **told} if self.option and told else told

    def set_value(self, value: dict[str, Any]) -> None:
        self._told = {name: value.get(name) for name in self._editors}
        for name, editor in self._editors.items():
            editor.set_value(value.get(name))

    def show_number(self, number: int, *, removable: bool) -> None:
        self._title.set_text(self.tr("Line {n}").format(n=number))
        self._remove.setVisible(removable)
        self._remove.setAccessibleName(self.tr("Remove line {n}").format(n=number))

    def _take(self, name: str, told: Any) -> None:
        self._told[name] = told
        self.taken.emit()


class _Line(QWidget):
    """One of a fixed list with a single short scale beside it."""

    taken = Signal()
    removed = Signal(object)

    def __init__(self, look: Look, title: str, option: str, column: ExerciseField) -> None:
        super().__init__()
        self.option = option
        self.fresh = True
        self._column = column.id
        self._told: Any = None
        self._editor = ScaleEditor(look, column, ends=False, name=title)
        flow = FlowLayout(look, gap=20, row_gap=8)
        words = _Wide(look, title)
        flow.addWidget(words)
        flow.addWidget(self._editor)
        self.setLayout(flow)
        self._editor.answered.connect(self._take)

    @property
    def value(self) -> dict[str, Any]:
        return {} if self._told is None else {"id": self.option, self._column: self._told}

    def set_value(self, value: dict[str, Any]) -> None:
        self._told = value.get(self._column)
        self._editor.set_value(self._told)

    def show_number(self, number: int, *, removable: bool) -> None:
        """Lines of a fixed list carry their own name."""

    def _take(self, told: Any) -> None:
        self._told = told
        self.taken.emit()


class _Wide(Text):
    """A name that takes as much room as its neighbours above and below, so that what follows lines up."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text, role=Role.STRONG)
        self._wide = look

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._wide.px(240)), hint.height())


def _is_short(column: ExerciseField) -> bool:
    return column.type is FieldType.SCALE and (column.max or 10) - (column.min or 0) < 7
