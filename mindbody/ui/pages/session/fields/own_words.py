"""Choosing from what was written elsewhere, or writing it here."""

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mindbody.content.lesson import ExerciseField
from mindbody.ui.pages.session.fields.editor import Editor
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.session.offers import Offer
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.choice import ChoiceChips
from mindbody.ui.widgets.fields import TextField

OWN: Final = "own-words"
"""The chip that opens the field; never an answer."""
_LIMIT: Final = 160


class OwnWordsEditor(Editor):
    """Chips of what there is, and one for other words. With nothing there yet, just a field; with `many`
    its words are a list of one."""

    def __init__(
        self,
        look: Look,
        field: ExerciseField,
        offer: Offer,
        *,
        many: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._many = many
        self._ids = frozenset(option.id for option in offer.options)
        self._chips: ChoiceChips | None = None
        column = Column(look, gap=14)
        if offer.options:
            pairs = [(option.id, option.label) for option in offer.options]
            self._chips = ChoiceChips(look, field.label, [*pairs, (OWN, self.tr("Something else"))])
            self._chips.changed.connect(self._tapped)
            column.addWidget(self._chips)
        label = self.tr("In your own words")
        self._words = TextField(look, label, limit=field.limit or _LIMIT)
        self._words.input.setAccessibleName(label)
        self._words.input.setAccessibleDescription(field.label)
        self._words.changed.connect(self._wrote)
        column.addWidget(self._words)
        self.setLayout(column)
        # Only now: shown without a parent, it would be a window of its own for a moment.
        self._words.setVisible(self._chips is None)
        self.setFocusProxy(self._chips or self._words)

    def set_value(self, value: Any) -> None:
        if isinstance(value, list):
            value = next(iter(value), "")
        told = value if isinstance(value, str) else ""
        own = bool(told) and told not in self._ids
        if own and told != self._words.text.strip():
            self._words.set_text(told)
        if self._chips is None:
            return
        if not told and self._chips.chosen == (OWN,) and not self._words.text.strip():
            # The field was opened a moment ago, and nothing is written yet.
            return
        self._chips.set_chosen([OWN if own else told])
        if not own:
            self._words.set_text("")
        self._words.setVisible(own)

    def _tapped(self, chosen: tuple[str, ...]) -> None:
        writing = OWN in chosen
        self._words.setVisible(writing)
        if writing:
            self.rebuilt.emit()
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)
            self.answered.emit(self._words.text.strip() or None)
        elif chosen:
            self.answered.emit(chosen[0])

    def _wrote(self, text: str) -> None:
        told = text if text.strip() else None
        self.answered.emit([told] if self._many and told else told)
