"""What lies over the console where the room would see it too: the same as on the room's own screen."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.room.stage import RoomStage

_MOST_OPEN = 8
"""Menus that can stand open one over the other."""


class RoomCover(QWidget):
    """Fills the console's window, and that its screen, so that not a word of the console is left to see.

    The keys go on to the page that leads the meeting (`lead_by`): it can be led without being seen. Nothing
    else has the focus, and no click gets through.
    """

    def __init__(self, look: Look, console: QWidget) -> None:
        super().__init__(console)
        self._console = console
        self._keys = console
        self._before: QWidget | None = None
        self._state, self._geometry = console.windowState(), console.geometry()
        self._stage = RoomStage(look, self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAccessibleName(self.tr("What the room sees"))
        self.hide()
        console.installEventFilter(self)

    @property
    def stage(self) -> RoomStage:
        return self._stage

    @property
    def on(self) -> bool:
        return not self.isHidden()

    def lead_by(self, keys: QWidget) -> None:
        """The page that has the keys while it is covered."""
        self._keys = keys

    def cover(self, *, full: bool = True) -> None:
        """Put the console's words away, at once, and whatever stands open over them. full: have its window
        fill the screen, with no bar and nothing beside it."""
        if not self.on:
            put_away_what_is_open()
            self._before = QApplication.focusWidget()
            self._keys.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setGeometry(self._console.rect())
            self.show()
            self.raise_()
            self.repaint()
            self._state, self._geometry = self._console.windowState(), self._console.geometry()
        if full and not self._console.isFullScreen():
            self._console.setWindowState(self._state | Qt.WindowState.WindowFullScreen)

    def uncover(self) -> None:
        """The console again, as it was."""
        if not self.on:
            return
        self.hide()
        if self._console.windowState() != self._state:
            self._console.setWindowState(self._state)
            if not self._state & Qt.WindowState.WindowMaximized:
                # Not every desktop gives a window its size back.
                self._console.setGeometry(self._geometry)
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._console:
            self.setGeometry(self._console.rect())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stage.setGeometry(self.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


def put_away_what_is_open() -> None:
    """Close the menus and dialogs that stand open, as if they had been cancelled."""
    for _ in range(_MOST_OPEN):
        menu = QApplication.activePopupWidget()
        if menu is None:
            break
        menu.close()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.close()
