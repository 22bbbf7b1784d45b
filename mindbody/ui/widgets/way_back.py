"""The way back at the head of a page, whose arrow stands in line with the title below it."""

from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QSpacerItem, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.buttons import QUIET_PADDING


class WayBack(QHBoxLayout):
    """Holds a quiet button, or a layout that begins with one. A margin can't be negative, a spacer can."""

    def __init__(self, look: Look, held: QWidget | QLayout) -> None:
        super().__init__()
        self._look = look
        self._inset = QSpacerItem(0, 0)
        self.setSpacing(0)
        self.setContentsMargins(0, 0, 0, 0)
        self.addItem(self._inset)
        if isinstance(held, QLayout):
            self.addLayout(held, 1)
        else:
            self.addWidget(held)
            self.addStretch(1)
        look.changed.connect(self._relook)
        self._relook()

    def _relook(self) -> None:
        self._inset.changeSize(-self._look.space(QUIET_PADDING), 0, QSizePolicy.Policy.Fixed)
        self.invalidate()
