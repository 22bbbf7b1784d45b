"""A whole number, made smaller or larger in steps by two large buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class AmountStepper(QWidget):
    """`label` names what is counted; `changed` carries the new number."""

    changed = Signal(int)

    def __init__(self, look: Look, label: str, *, least: int, most: int) -> None:
        super().__init__()
        self._least, self._most = least, most
        self._number = least
        self._fewer = SecondaryButton(look, self.tr("Fewer"), icon="minus")
        self._more = SecondaryButton(look, self.tr("More"), icon="plus")
        self._fewer.setAccessibleName(self.tr("Fewer: {what}").format(what=label))
        self._more.setAccessibleName(self.tr("More: {what}").format(what=label))
        self._words = Text(look, "", role=Role.STRONG)
        column = Column(look, gap=8)
        column.addWidget(Text(look, label, role=Role.SMALL, tone="soft"))
        row = FlowLayout(look, gap=12, row_gap=8)
        for part in (self._fewer, self._more, self._words):
            row.addWidget(part)
        column.addLayout(row)
        self.setLayout(column)
        self._fewer.clicked.connect(lambda: self.changed.emit(self._number - self._step_down))
        self._more.clicked.connect(lambda: self.changed.emit(self._number + self._step_up))

    @property
    def _step_up(self) -> int:
        return 5 if self._number >= 20 else 1

    @property
    def _step_down(self) -> int:
        return 5 if self._number > 20 else 1

    def show_number(self, number: int, words: str) -> None:
        """Show a number in words, without telling."""
        self._number = number
        self._words.set_text(words)
        for button, possible, other in (
            (self._fewer, number > self._least, self._more),
            (self._more, number < self._most, self._fewer),
        ):
            if not possible and button.hasFocus():
                other.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(possible)
            button.setAccessibleDescription(words)
