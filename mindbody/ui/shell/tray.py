"""A small place beside the clock, where the desktop has one: the ways that matter, and quiet reminders."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from mindbody.ui.theme.icons import icon
from mindbody.ui.theme.look import Look

OPEN = "open"
"""What is chosen by a click on the icon itself, and by one on a reminder."""


class Tray(QObject):
    """`chosen` hands over the id of an entry. It is not seen before `show`."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._menu = QMenu()
        self._icon = QSystemTrayIcon(icon("leaf", look.tokens.primary, 64), self)
        self._icon.setToolTip("MindBody")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._clicked)
        self._icon.messageClicked.connect(lambda: self.chosen.emit(OPEN))

    def show(self, entries: Sequence[tuple[str, str]]) -> None:
        """entries: an id with its words, in the order of the menu."""
        self._menu.clear()
        for key, words in entries:
            action = self._menu.addAction(words)
            action.triggered.connect(lambda _=False, key=key: self.chosen.emit(key))
        self._icon.show()

    def hide(self) -> None:
        self._icon.hide()

    def say(self, words: str) -> None:
        """A note of the desktop's own, without a sound of ours. It goes away by itself."""
        self._icon.showMessage("MindBody", words, icon("leaf", self._look.tokens.primary, 64))

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.chosen.emit(OPEN)


def system_tray(look: Look) -> Tray | None:
    """None where this desktop has no such place."""
    return Tray(look) if QSystemTrayIcon.isSystemTrayAvailable() else None
