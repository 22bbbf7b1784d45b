"""One line of a list: a short summary while it is closed, its fields one under another while it is open."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.content.lesson import ExerciseField
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.pages.session.fields.said_beside import say_beside
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton
from mindbody.ui.widgets.card import Card
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text

MakeEditor = Callable[[ExerciseField], Editor]
"""The editor of a column, with its own label."""
Summarise = Callable[[Mapping[str, Any]], tuple[str, str]]
"""What a line is about, and a little more of it."""


class RowCard(Card):
    """`told` are its answers by column. `option` is the id of its fixed line, "" for a free one."""

    taken = Signal()
    removed = Signal(object)
    opened = Signal(object)
    closed = Signal(object)
    rebuilt = Signal()

    def __init__(
        self,
        look: Look,
        title: str,
        option: str,
        columns: tuple[ExerciseField, ...],
        *,
        make: MakeEditor,
        summarise: Summarise,
    ) -> None:
        super().__init__(look, padding=20, gap=14)
        self.option = option
        self.told: dict[str, Any] = {}
        self.is_open = False
        self._look = look
        self._fixed = title
        self._columns = columns
        self._make = make
        self._summarise = summarise
        self._editors: dict[str, Editor] = {}
        self._sheet: QWidget | None = None
        self._title = Text(look, title, role=Role.STRONG)
        self._more = Text(look, "", role=Role.SMALL, tone="soft")
        words = QWidget()
        about = Column(look, gap=2)
        about.addWidget(self._title)
        about.addWidget(self._more)
        words.setLayout(about)
        self._change = QuietButton(look, self.tr("Change"), icon="pencil", tone="ink")
        self._remove = QuietButton(look, self.tr("Remove"), icon="close")
        self._change.clicked.connect(lambda: self.opened.emit(self))
        self._remove.clicked.connect(lambda: self.removed.emit(self))
        self._buttons = QWidget()
        beside = FlowLayout(look, gap=4, row_gap=4)
        beside.addWidget(self._change)
        beside.addWidget(self._remove)
        self._buttons.setLayout(beside)
        head = FlowLayout(look, gap=16, row_gap=4, spread=True)
        head.addWidget(words)
        head.addWidget(self._buttons)
        # Ours while no sheet is there: a button that belongs to nobody would outlive the card.
        self._done = SecondaryButton(look, "", parent=self)
        self._done.hide()
        self._done.clicked.connect(lambda: self.closed.emit(self))
        self.body.addLayout(head)
        self._number = 0
        self._removable = False
        self._show()

    @property
    def value(self) -> dict[str, Any]:
        """Its answers as they are kept; empty where nothing was told."""
        told = {name: told for name, told in self.told.items() if told is not None}
        return {"id": self.option, **told} if self.option and told else told

    def set_value(self, row: Mapping[str, Any]) -> None:
        self.told = {column.id: row.get(column.id) for column in self._columns}
        for name, editor in self._editors.items():
            editor.set_value(self.told.get(name))
        self._show()

    def open(self, close_words: str) -> None:
        """Show its fields; `close_words` stand on the button that closes them."""
        self.is_open = True
        self._done.setText(close_words)
        if self._sheet is None:
            self._build()
        self._show()

    def close_up(self) -> None:
        """Show the summary only."""
        self.is_open = False
        if self._sheet is not None:
            self._editors = {}
            self.body.removeWidget(self._sheet)
            self._sheet.hide()
            self._done.setParent(self)
            self._sheet.deleteLater()
            self._sheet = None
        self._show()

    def show_number(self, number: int, *, removable: bool) -> None:
        self._number = number
        self._removable = removable
        self._remove.setVisible(removable)
        self._remove.setAccessibleName(self.tr("Remove line {n}").format(n=number))
        self._show()

    def focus_first(self) -> None:
        """Put the keyboard into its first field."""
        first = next(iter(self._editors.values()), None)
        (first or self._change).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        sheet = QWidget()
        column = Column(self._look, gap=22, margins=(0, 6, 0, 0))
        for each in self._columns:
            editor = self._make(each)
            editor.set_value(self.told.get(each.id))
            editor.answered.connect(partial(self._take, each.id))
            editor.rebuilt.connect(self.rebuilt)
            self._editors[each.id] = editor
            column.addWidget(editor)
            say_beside(editor, each.label)
        column.addWidget(self._done, 0, Qt.AlignmentFlag.AlignLeft)
        sheet.setLayout(column)
        self._done.show()
        self._sheet = sheet
        self.body.addWidget(sheet)

    def _take(self, name: str, told: Any) -> None:
        self.told[name] = told
        self.taken.emit()

    def _show(self) -> None:
        title, more = self._summarise(self.value)
        name = self._fixed or (title if not self.is_open else "")
        self._title.set_text(name or self.tr("Line {n}").format(n=self._number))
        if self._fixed:
            more = "  ·  ".join(part for part in (title, more) if part)
        self._more.set_text(more)
        self._more.setVisible(bool(more) and not self.is_open)
        self._change.setVisible(not self.is_open)
        self._buttons.setVisible(self._removable or not self.is_open)
        self._change.setText(self.tr("Change") if self.value else self.tr("Fill in"))
        what = self._fixed or self.tr("line {n}").format(n=self._number)
        verb = self.tr("Change {what}") if self.value else self.tr("Fill in {what}")
        self._change.setAccessibleName(verb.format(what=what))
        self.set_ground("surface" if self.is_open or not self.value else "tint")
