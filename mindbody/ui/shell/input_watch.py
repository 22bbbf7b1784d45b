"""Sees that someone is there: every key, click, move and touch of the app, and Esc pressed twice."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow

_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class InputWatch(QObject):
    """`touched` tells of anything a person does, `escaped` of each press of Esc. Both are told before the
    event goes to where it belongs, and it still does."""

    touched = Signal()
    escaped = Signal()

    def __init__(self, app: QCoreApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        app.installEventFilter(self)

    def stop(self) -> None:
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touched.emit()
            # A key goes to the window once, and then to each widget that leaves it to the one around it.
            if (
                isinstance(event, QKeyEvent)
                and isinstance(watched, QWindow)
                and event.key() == Qt.Key.Key_Escape
                and not event.isAutoRepeat()
            ):
                self.escaped.emit()
        return False
