"""What may be chosen instead, as a menu under a button."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QPushButton

from mindbody.ui.theme.look import Look, Role


class SwapMenu(QMenu):
    """Opens above or below `button` when it is pressed."""

    def __init__(self, look: Look, button: QPushButton) -> None:
        super().__init__(button)
        self._look = look
        self._button = button
        self.setAccessibleName(button.accessibleName() or button.text())
        button.clicked.connect(self._open)

    def offer(self, words: str, chosen: Callable[[], object]) -> None:
        action = self.addAction(words)
        action.triggered.connect(lambda: chosen())

    def _open(self) -> None:
        self.setFont(self._look.font(Role.BODY))
        above = QPoint(0, -self.sizeHint().height() - 8)
        self.popup(self._button.mapToGlobal(above))
