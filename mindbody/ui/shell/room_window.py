"""The window on the projector. It is only looked at: it takes no focus, no keys and no clicks."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from mindbody.clinic.room import RoomFrame
from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.room.stage import RoomStage


class RoomWindow(QWidget):
    """Shows room frames, full screen on the screen it is given, and nothing else.

    `look` is the room's own: light or dark, whatever the person at the console likes.
    """

    screen_gone = Signal()
    """Its screen was unplugged; it has hidden itself, so that it never covers another one."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            None,
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # It ends with the console, and never keeps the app alive by itself.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setWindowTitle(self.tr("For the room"))
        self.setAccessibleName(self.tr("What the room sees"))
        self._screen: QScreen | None = None
        self._stage = RoomStage(look, self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._look_after_removal)

    @property
    def stage(self) -> RoomStage:
        return self._stage

    @property
    def frame(self) -> RoomFrame:
        """What is shown now."""
        return self._stage.frame

    def show_frame(self, frame: RoomFrame) -> None:
        """Show this to the room. Raises TypeError for anything but a RoomFrame."""
        self._stage.show_frame(frame)

    def follow(self, position: Callable[[], float] | None) -> None:
        """Let what moves ask for its seconds here; see `RoomStage.follow`."""
        self._stage.follow(position)

    def set_factor(self, factor: float) -> None:
        """Raise all sizes, 1.0 to 1.5."""
        self._stage.set_factor(factor)

    def picture(self, width: int = 480) -> QImage:
        """What is shown now, for the console's small picture of it."""
        return self._stage.picture(width)

    def show_on(self, screen: QScreen) -> None:
        """Fill this screen. The place is set by us: not every desktop moves a window to the screen it is
        given, and without a window manager none does."""
        if self._screen is not None:
            self._screen.geometryChanged.disconnect(self._fill_screen)
        self._screen = screen
        screen.geometryChanged.connect(self._fill_screen)
        self.setScreen(screen)
        self._fill_screen()
        # Not showFullScreen(): that asks to be the active window.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()
        # Full screen is taken on the screen where the window was: said again, it stays on the one meant.
        self._fill_screen()

    def _fill_screen(self) -> None:
        if self._screen is not None:
            self.setGeometry(self._screen.geometry())

    def _look_after_removal(self, screen: QScreen) -> None:
        if screen is self._screen:
            self._screen = None
            self.hide()
            self.screen_gone.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stage.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        """Keys, help and tips end here: nothing in this window answers to anybody."""
        if event.type() in _UNHEARD:
            event.accept()
            return True
        return super().event(event)


_UNHEARD = (
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.Shortcut,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.ToolTip,
    QEvent.Type.WhatsThis,
    QEvent.Type.ContextMenu,
)
