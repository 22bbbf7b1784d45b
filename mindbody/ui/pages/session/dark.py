"""A dark screen while the voice goes on, for a bed or for tired eyes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from mindbody.ui.pages.session.announcing import announce


class DarkScreen(QFrame):
    """Black over everything of its parent, the pointer too. A click lifts it and does no more; so does any
    key, but for those who go by ear: their keys go on to what lies below."""

    lifted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dark")
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAccessibleName(self.tr("Dark screen. Any key brings the picture back."))
        self._by_ear = False
        self.hide()

    @property
    def takes_keys(self) -> bool:
        """Whether it lies there, and keys come to it alone."""
        return not self.isHidden() and not self._by_ear

    def cover(self, *, by_ear: bool = False) -> None:
        """Lie over everything, also over what is shown there from now on."""
        self._by_ear = by_ear
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if by_ear else Qt.FocusPolicy.StrongFocus)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        if not by_ear:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.accessibleName())

    def lift(self) -> None:
        """Away; nothing where it does not lie."""
        if not self.isHidden():
            self.hide()
            self.lifted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        self.lift()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.lift()

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab is a key like any other here."""
        self.lift()
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), Qt.GlobalColor.black)
