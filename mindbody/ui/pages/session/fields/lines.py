"""Answers in lines of a single field each: all of them open, one under another."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from mindbody.content.lesson import ExerciseField
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.pages.session.fields.row_card import MakeEditor
from mindbody.ui.pages.session.fields.said_beside import say_beside
from mindbody.ui.pages.session.fields.tapped import ScaleEditor, ends_of
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column, Row
from mindbody.ui.widgets.buttons import IconButton, SecondaryButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class FixedLines(Editor):
    """A line for each option. Short scales stand beside their names, what their ends mean above them."""

    def __init__(
        self,
        look: Look,
        field: ExerciseField,
        make: MakeEditor,
        *,
        short: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._column = field.columns[0]
        self._told: dict[str, Any] = {}
        self._editors: dict[str, Editor] = {}
        column = Column(look, gap=16)
        if short:
            column.addWidget(Text(look, ends_of(self._column), role=Role.SMALL, tone="soft"))
        for option in field.options:
            if short:
                editor: Editor = ScaleEditor(look, self._column, ends=False, name=option.label)
                line = FlowLayout(look, gap=20, row_gap=8)
                line.addWidget(_Wide(look, option.label))
                line.addWidget(editor)
                column.addLayout(line)
            else:
                editor = _said(make, self._column, option.label)
                column.addWidget(editor)
            editor.answered.connect(partial(self._take, option.id))
            self._editors[option.id] = editor
        self.setLayout(column)
        self.setFocusProxy(next(iter(self._editors.values())))

    def set_value(self, value: Any) -> None:
        rows = [row for row in value or [] if isinstance(row, dict)]
        self._told = {str(row.get("id")): row.get(self._column.id) for row in rows}
        for option, editor in self._editors.items():
            editor.set_value(self._told.get(option))

    def _take(self, option: str, told: Any) -> None:
        self._told[option] = told
        name = self._column.id
        self.answered.emit(
            [
                {"id": each, name: self._told[each]}
                for each in self._editors
                if self._told.get(each) is not None
            ]
        )


class FreeLines(Editor):
    """As many lines as are asked for to begin with, one more at a time, none that cannot be taken away."""

    def __init__(
        self, look: Look, field: ExerciseField, make: MakeEditor, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._field = field
        self._column = field.columns[0]
        self._make = make
        self._lines: list[_Line] = []
        self._stack = Column(look, gap=14)
        column = Column(look, gap=16)
        if self._column.hint:
            column.addWidget(Text(look, self._column.hint, role=Role.SMALL, tone="soft"))
        column.addLayout(self._stack)
        self._add = SecondaryButton(look, self.tr("Add a line"), icon="plus")
        self._add.clicked.connect(self._add_line)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(column)
        least = max(1, round(field.min or 1))
        self._least = least if field.limit is None else min(least, field.limit)
        self._fill_up()

    def set_value(self, value: Any) -> None:
        told = [row.get(self._column.id) for row in value or [] if isinstance(row, dict)]
        filled = [line for line in self._lines if line.told is not None]
        if len(filled) != len(told):
            while len(self._lines) > max(self._least, len(told)):
                self._drop(self._lines[-1])
            while len(self._lines) < len(told):
                self._append()
            filled = self._lines
            told = [*told, *[None] * (len(self._lines) - len(told))]
            self.rebuilt.emit()
        for line, each in zip(filled, told, strict=True):
            line.set_value(each)
        self._show_buttons()

    def _append(self) -> "_Line":
        number = len(self._lines) + 1
        line = _Line(self._look, _said(self._make, self._column, f"{number}. {self._column.label}"), number)
        line.editor.answered.connect(partial(self._take, line))
        line.remove.clicked.connect(lambda: self._remove(line))
        self._lines.append(line)
        self._stack.addWidget(line)
        return line

    def _fill_up(self) -> None:
        while len(self._lines) < self._least:
            self._append()
        self._show_buttons()

    def _add_line(self) -> None:
        line = self._append()
        self._show_buttons()
        self.rebuilt.emit()
        line.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, line: "_Line") -> None:
        """The lines below move up."""
        told = [each.told for each in self._lines if each is not line]
        self._drop(self._lines[-1])
        for each, words in zip(self._lines, told, strict=True):
            each.set_value(words)
        self._fill_up()
        self._tell()
        self.rebuilt.emit()

    def _drop(self, line: "_Line") -> None:
        self._lines.remove(line)
        self._stack.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _take(self, line: "_Line", told: Any) -> None:
        line.told = told if not isinstance(told, str) or told.strip() else None
        self._tell()

    def _tell(self) -> None:
        name = self._column.id
        self.answered.emit([{name: line.told} for line in self._lines if line.told is not None])
        self._show_buttons()

    def _show_buttons(self) -> None:
        limit = self._field.limit
        self._add.setVisible(limit is None or len(self._lines) < limit)
        for line in self._lines:
            line.remove.setVisible(line.told is not None or len(self._lines) > self._least)


class _Line(QWidget):
    """A field with a button beside it that takes it away."""

    def __init__(self, look: Look, editor: Editor, number: int) -> None:
        super().__init__()
        self.told: Any = None
        self.editor = editor
        self.remove = IconButton(look, "close", self.tr("Remove line {n}").format(n=number))
        row = Row(look, gap=8)
        row.addWidget(editor, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)
        keeps_room = self.remove.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(keeps_room)
        self.setLayout(row)

    def set_value(self, told: Any) -> None:
        self.told = told
        self.editor.set_value(told)


class _Wide(Text):
    """A name that takes as much room as its neighbours above and below, so that what follows lines up."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text, role=Role.STRONG)
        self._wide = look

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._wide.px(240)), hint.height())


def _said(make: MakeEditor, column: ExerciseField, label: str) -> Editor:
    """The field of one line, called so; its buttons say so, too, and not what the lines ask as one. What the
    hint of the column says stands above the lines."""
    editor = make(replace(column, label=label, hint=""))
    say_beside(editor, label)
    return editor
