"""Smaller or larger, in steps: no drag, and nothing moves away under the pointer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.ui.pages.parts.words import percent
from mindbody.ui.theme.look import Look, Role
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text

_STEPS = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class TextSizeStepper(QWidget):
    """The text size, 100 % to 200 %. The buttons come first, so that the words may grow to their right."""

    changed = Signal(float)

    def __init__(self, look: Look, size: float, *, named: bool = True) -> None:
        """`named`: the words say that it is the text size; otherwise a label above says so."""
        super().__init__()
        self._named = named
        self._size = size
        self._smaller = SecondaryButton(look, self.tr("Smaller"), icon="minus")
        self._larger = SecondaryButton(look, self.tr("Larger"), icon="plus")
        self._smaller.setAccessibleName(self.tr("Smaller text"))
        self._larger.setAccessibleName(self.tr("Larger text"))
        self._words = Text(look, "", role=Role.STRONG)
        flow = FlowLayout(look, gap=12, row_gap=8)
        for part in (self._smaller, self._larger, self._words):
            flow.addWidget(part)
        self.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._smaller.clicked.connect(self._shrink)
        self._larger.clicked.connect(self._grow)
        self.set_size(size)

    def set_size(self, size: float) -> None:
        """Show a size, without telling. The button at the end of its way steps aside for the other."""
        self._size = size
        words = self.tr("Text size {size}") if self._named else "{size}"
        self._words.set_text(words.format(size=percent(size)))
        ends = (
            (self._smaller, size > _STEPS[0], self._larger),
            (self._larger, size < _STEPS[-1], self._smaller),
        )
        for button, there_is_more, other in ends:
            if not there_is_more and button.hasFocus():
                other.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(there_is_more)

    def _shrink(self) -> None:
        self._take(max((step for step in _STEPS if step < self._size - 0.01), default=_STEPS[0]))

    def _grow(self) -> None:
        self._take(min((step for step in _STEPS if step > self._size + 0.01), default=_STEPS[-1]))

    def _take(self, size: float) -> None:
        self.set_size(size)
        self.changed.emit(size)
