"""Nothing to see: what is shown when everything was hidden. A key brings the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.buttons import SecondaryButton


class BlankPage(QFrame):
    """A calm, empty ground. Any key or click shows one button; only that button brings the session back."""

    shown_again = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("blank")
        self.setAccessibleName(self.tr("Hidden"))
        self._show = SecondaryButton(look, self.tr("Show"))
        self._show.clicked.connect(self.shown_again)
        column = QVBoxLayout()
        column.addStretch(1)
        column.addWidget(self._show, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setLayout(column)
        self.hide()

    def cover(self) -> None:
        self._show.hide()
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._offer()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._offer()
        event.accept()

    def _offer(self) -> None:
        self._show.show()
        self._show.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("paper"))
