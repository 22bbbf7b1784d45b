"""What a person comes to by key, for those who go by ear: a control that took the focus, or changed."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QWidget

_BY_KEY: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class HeardFocus(QObject):
    """`came` hands over the control. Nothing is watched until `watch`."""

    came = Signal(object)

    def __init__(self, app: QCoreApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._watches = False

    def watch(self, on: bool) -> None:
        if on and not self._watches:
            self._app.installEventFilter(self)
        elif not on and self._watches:
            self._app.removeEventFilter(self)
        self._watches = on

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and (_focused(event) or _changed(watched, event)):
            self.came.emit(watched)
        return False


def _focused(event: QEvent) -> bool:
    return (
        event.type() is QEvent.Type.FocusIn and isinstance(event, QFocusEvent) and event.reason() in _BY_KEY
    )


def _changed(widget: QWidget, event: QEvent) -> bool:
    """A key was let go over what it may have chosen or moved."""
    if event.type() is not QEvent.Type.KeyRelease or not isinstance(event, QKeyEvent) or event.isAutoRepeat():
        return False
    chooses = isinstance(widget, QAbstractButton) and widget.isCheckable()
    moved = event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
    return moved and widget.hasFocus() and (chooses or isinstance(widget, QAbstractSlider))
