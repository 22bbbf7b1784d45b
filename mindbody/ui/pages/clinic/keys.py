"""The keys of the console. They give way where something is typed, and Space to a control with the focus."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from mindbody.ui.widgets.person_row import PersonRow

_WRITES: Final = (QLineEdit, QPlainTextEdit)
_ACTS: Final = (QAbstractButton, QAbstractSlider)


class ConsoleKeys(QObject):
    """verbs: what each key does, by the key's name as Qt writes it."""

    def __init__(self, page: QWidget, verbs: Mapping[str, Callable[[], None]]) -> None:
        super().__init__(page)
        self._shortcuts: dict[str, QShortcut] = {}
        for key, verb in verbs.items():
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(verb)
            self._shortcuts[key] = shortcut
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._give_way)
        self._give_way(None, QApplication.focusWidget())

    def _give_way(self, _old: QObject | None, focused: QObject | None) -> None:
        writes = isinstance(focused, _WRITES)
        for key, shortcut in self._shortcuts.items():
            typed = len(key) == 1 or key in ("Space", "Backspace")
            # Who marks people by digits goes on by Space; a person is pressed by Enter.
            acts = key == "Space" and isinstance(focused, _ACTS) and not isinstance(focused, PersonRow)
            shortcut.setEnabled(not (writes and typed) and not acts)
