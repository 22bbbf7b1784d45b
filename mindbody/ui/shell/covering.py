"""What lies over the whole window: the cover that hides it, and the note that it is about to lock."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.viewmodels.idleness import WARN_SECONDS
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.notice import Notice

_MARGIN = 24


class Cover(QFrame):
    """A calm, empty ground over `window`, which nothing shows through. Any key or click tells `left`;
    not Esc, which who is in a hurry presses once too often."""

    left = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._before: QWidget | None = None
        self.setObjectName("cover")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Hidden"))
        self.setAccessibleDescription(self.tr("Press any key to come back."))
        self.hide()
        window.installEventFilter(self)

    def cover(self) -> None:
        """Hide all that is shown, at once."""
        self._before = QApplication.focusWidget()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def uncover(self) -> None:
        """Show it again, with the focus where it was."""
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return False

    def event(self, event: QEvent) -> bool:
        # No shortcut of the window acts behind the cover.
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: ARG002  the same either way
        """Tab comes back like any other key; the focus stays off what is hidden."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if not event.isAutoRepeat() and event.key() != Qt.Key.Key_Escape:
            self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.left.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("paper"))


class LockWarning(QWidget):
    """At the foot of `window`, over what is there. It goes when the person does anything at all."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        words = self.tr("MindBody locks itself in {seconds} seconds. Any key or move keeps it open.")
        self._notice = Notice(look, words.format(seconds=round(WARN_SECONDS)), icon="lock", closable=False)
        column = Column(look)
        column.addWidget(self._notice)
        self.setLayout(column)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        window.installEventFilter(self)

    def warn(self) -> None:
        self._place()
        self.show()
        self.raise_()
        self._notice.announce()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._window and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        window, margin = self._window, self._look.space(_MARGIN)
        width = min(self._look.px(640), window.width() - 2 * margin)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry((window.width() - width) // 2, window.height() - height - margin, width, height)
