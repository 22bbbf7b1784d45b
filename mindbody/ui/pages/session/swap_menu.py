"""What may be chosen instead, as a menu above a button."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QPushButton

from mindbody.ui.theme.look import Look, Role

Offer = tuple[str, Callable[[], object]]


class SwapMenu(QObject):
    """Built when the button is pressed and gone when it closes: a menu that only waits is a window too."""

    def __init__(self, look: Look, button: QPushButton) -> None:
        super().__init__(button)
        self._look = look
        self._button = button
        self._offers: list[Offer | None] = []
        button.clicked.connect(self._open)

    def offer(self, words: str, chosen: Callable[[], object]) -> None:
        self._offers.append((words, chosen))

    def separate(self) -> None:
        """What follows is of another kind."""
        self._offers.append(None)

    def _open(self) -> None:
        menu = QMenu(self._button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self._button.accessibleName() or self._button.text())
        menu.setFont(self._look.font(Role.BODY))
        for offer in self._offers:
            if offer is None:
                menu.addSeparator()
            else:
                words, chosen = offer
                menu.addAction(words).triggered.connect(partial(_take, chosen))
        above = QPoint(0, -menu.sizeHint().height() - 8)
        menu.popup(self._button.mapToGlobal(above))


def _take(chosen: Callable[[], object], _checked: bool) -> None:
    chosen()
