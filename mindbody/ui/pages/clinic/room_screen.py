"""The room's screen on the console: one line that says how it stands, and a sheet to change it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from mindbody.ui.pages.clinic.room_screen_sheet import RoomScreenSheet
from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.clinic.room_screen import RoomScreenViewModel
from mindbody.ui.widgets.boxes import Row
from mindbody.ui.widgets.buttons import SecondaryButton

_WIDTH = 640
_MARGIN = 16


class RoomScreenPart(QWidget):
    """A button with the one line. The sheet lies over the console's window, below the button; it opens by a
    press, and by itself while there is something to know. Wherever the focus is in that window, F5 turns to
    one screen and back, and Ctrl with plus and minus makes the room's text larger and smaller."""

    def __init__(self, look: Look, view_model: RoomScreenViewModel) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        self._watched: QWidget | None = None
        self._by_itself = False
        self._pill = SecondaryButton(look, view_model.state.pill, icon="eye")
        self._pill.setAccessibleDescription(self.tr("Opens the choices for the room's screen."))
        self.sheet = RoomScreenSheet(look, view_model)
        row = Row(look, gap=0)
        row.addWidget(self._pill)
        row.addStretch(1)
        self.setLayout(row)
        self._pill.clicked.connect(self.turn)
        self.sheet.closed.connect(self._close)
        self.sheet.outgrown.connect(self._place)
        view_model.changed.connect(self._show)
        view_model.called.connect(self._call)
        look.changed.connect(self._place)
        for keys, verb in (
            (QKeySequence(Qt.Key.Key_F5), view_model.turn_one_screen),
            (QKeySequence("Ctrl++"), view_model.larger),
            (QKeySequence("Ctrl+="), view_model.larger),
            (QKeySequence("Ctrl+-"), view_model.smaller),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.activated.connect(verb)

    def turn(self) -> None:
        """Open the sheet, with the focus in it, or close it."""
        if self.sheet.isVisible():
            self._close()
        else:
            self._by_itself = False
            self.open()
            self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self) -> None:
        """Open the sheet; the focus stays where it is."""
        if not self.isVisible() or self._view_model.state.one_screen:
            return
        window = self.window()
        if self._watched is not window:
            window.installEventFilter(self)
            self._watched = window
        self.sheet.setParent(window)
        self._place()
        self.sheet.show()
        self.sheet.raise_()
        self.sheet.announce()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._watched:
            self._place()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._view_model.state.urgent:
            # Once the window is laid out, and the button is in its place.
            QTimer.singleShot(0, self, self._call_if_urgent)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.sheet.hide()

    def _show(self) -> None:
        state = self._view_model.state
        self._pill.setText(state.pill)
        self._pill.updateGeometry()
        if state.one_screen or (self._by_itself and not state.urgent):
            self._close()
        self._place()

    def _call(self) -> None:
        self._by_itself = self._by_itself or not self.sheet.isVisible()
        self.open()

    def _call_if_urgent(self) -> None:
        # The room may have been given its screen in the meantime.
        if self._view_model.state.urgent:
            self._call()

    def _close(self) -> None:
        focused = self.window().focusWidget()
        within = focused is self.sheet or self.sheet.isAncestorOf(focused)
        self.sheet.hide()
        if within:
            self._pill.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        if self._watched is None:
            return
        window, margin = self._watched, self._look.space(_MARGIN)
        below = self._pill.mapTo(window, self._pill.rect().bottomLeft())
        width = min(self._look.px(_WIDTH), window.width() - 2 * margin)
        left = max(margin, min(below.x(), window.width() - width - margin))
        top = below.y() + self._look.space(8)
        self.sheet.fit(left, top, width, window.height() - margin)
