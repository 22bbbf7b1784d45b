"""The foot of the page for a flare, which keeps one button in sight."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.flow import FlowLayout


class SightFoot(QWidget):
    """Hidden until it is needed."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._row = FlowLayout(look)
        column = Column(look, margins=(28, 12, 28, 14))
        column.addLayout(self._row)
        self.setLayout(column)
        self.hide()

    def take(self, button: QWidget) -> None:
        self._row.addWidget(button)

    def place(self, page: QWidget) -> None:
        """Along the lower edge of the page."""
        height = self.heightForWidth(page.width()) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry(0, page.height() - height, page.width(), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("paper"))
        color = self._look.color("border" if self._look.tokens.outlined else "line")
        painter.fillRect(0, 0, self.width(), 1, color)
