"""Answers in lines of several fields: one line is open, the others tell what they hold."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mindbody.content.lesson import ExerciseField
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.pages.session.fields.row_card import MakeEditor, RowCard, Summarise
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import QuietButton, SecondaryButton

_LATEST = 5
"""Closed lines that are shown of a long list."""


class RowsEditor(Editor):
    """`value` is a list of mappings by column; lines of a fixed list carry the `id` of their option."""

    def __init__(
        self,
        look: Look,
        field: ExerciseField,
        make: MakeEditor,
        summarise: Summarise,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._field = field
        self._make = make
        self._summarise = summarise
        self._fresh = True
        self._cards: list[RowCard] = []
        self._stack = Column(look, gap=12)
        column = Column(look, gap=12)
        self._earlier = QuietButton(look, self.tr("Show earlier lines"), icon="chevron-up", tone="ink")
        self._earlier.clicked.connect(self._show_earlier)
        self._whole = bool(field.options)
        column.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._stack)
        self._add = SecondaryButton(look, self.tr("Add a line"), icon="plus")
        self._add.clicked.connect(self._add_line)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(column)
        for option in field.options:
            self._append(option.label, option.id)

    def set_value(self, value: Any) -> None:
        rows = [row for row in value or [] if isinstance(row, dict)]
        fresh, self._fresh = self._fresh, False
        if self._field.options:
            told = {str(row.get("id")): row for row in rows}
            for card in self._cards:
                card.set_value(told.get(card.option, {}))
            empty = next((card for card in self._cards if not card.value), None)
            if fresh and empty is not None:
                self._open(empty)
            return
        filled = [card for card in self._cards if card.value]
        if len(filled) == len(rows):
            for card, row in zip(filled, rows, strict=True):
                if card.value != row:
                    card.set_value(row)
        else:
            for card in tuple(self._cards):
                self._drop(card)
            for row in rows:
                self._append("", "").set_value(row)
            self.rebuilt.emit()
        if not self._cards:
            self._open(self._append("", ""))
        self._show_buttons()

    def _append(self, title: str, option: str) -> RowCard:
        card = RowCard(
            self._look, title, option, self._field.columns, make=self._make, summarise=self._summarise
        )
        card.taken.connect(self._tell)
        card.removed.connect(self._remove)
        card.opened.connect(self._open_for_hands)
        card.closed.connect(self._close)
        card.rebuilt.connect(self.rebuilt)
        self._cards.append(card)
        self._stack.addWidget(card)
        self._show_buttons()
        return card

    def _open(self, card: RowCard) -> None:
        for other in tuple(self._cards):
            if other is not card and other.is_open:
                other.close_up()
                if not other.value and not self._field.options:
                    self._drop(other)
        after = self._after(card)
        words = self.tr("Done with this line")
        if self._field.options:
            words = self.tr("Next: {line}").format(line=after[1]) if after else self.tr("Close")
        card.open(words)
        self._show_buttons()
        self.rebuilt.emit()

    def _open_for_hands(self, card: RowCard) -> None:
        self._open(card)
        card.focus_first()

    def _close(self, card: RowCard) -> None:
        after = self._after(card)
        if after is not None:
            self._open_for_hands(after[0])
            return
        card.close_up()
        if not card.value and not self._field.options and len(self._cards) > 1:
            self._drop(card)
        self._show_buttons()
        self.rebuilt.emit()
        if self._add.isVisibleTo(self):
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _after(self, card: RowCard) -> tuple[RowCard, str] | None:
        """The next fixed line, and its name."""
        place = self._cards.index(card) + 1
        if not self._field.options or place >= len(self._cards):
            return None
        return self._cards[place], self._field.options[place].label

    def _add_line(self) -> None:
        self._open_for_hands(self._append("", ""))

    def _show_earlier(self) -> None:
        self._whole = True
        self._show_buttons()
        self.rebuilt.emit()

    def _remove(self, card: RowCard) -> None:
        self._drop(card)
        if not self._cards:
            self._open(self._append("", ""))
        self._tell()
        self.rebuilt.emit()
        if self._add.isVisibleTo(self):
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, card: RowCard) -> None:
        self._cards.remove(card)
        self._stack.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._show_buttons()

    def _tell(self) -> None:
        self.answered.emit([card.value for card in self._cards if card.value])
        self._show_buttons()

    def _show_buttons(self) -> None:
        free = not self._field.options
        limit = self._field.limit
        room = limit is None or len(self._cards) < limit
        self._add.setVisible(free and room and all(card.value for card in self._cards))
        hidden = 0 if self._whole else max(0, len(self._cards) - _LATEST)
        self._earlier.setVisible(hidden > 0)
        for number, card in enumerate(self._cards):
            card.setVisible(number >= hidden or card.is_open)
            removable = free and (bool(card.value) or len(self._cards) > 1)
            card.show_number(number + 1, removable=removable)
