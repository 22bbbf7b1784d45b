"""The foot of a page, which keeps a button or two in sight where large words would push them out."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.flow import FlowLayout


class SightFoot(QWidget):
    """Hidden until it is needed. row: the place of the buttons on the page, which holds nothing else."""

    def __init__(self, look: Look, page: QWidget, row: QLayout, *buttons: QAbstractButton) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self._buttons = buttons
        self._from = row
        self._row = FlowLayout(look)
        column = Column(look, margins=(28, 12, 28, 14))
        column.addLayout(self._row)
        self.setLayout(column)
        self.hide()

    def hold(self, held: bool) -> int:
        """Have the buttons here, or let them go back to their row. Returns the pixels the page gives up."""
        for button in self._buttons if held != self.isVisibleTo(self._page) else ():
            font, shown = button.font(), not button.isHidden()
            (self._row if held else self._from).addWidget(button)
            # Under another parent it would take that one's.
            button.setFont(font)
            button.setVisible(shown)
        self.setVisible(held)
        wide = self._page.width()
        height = self.heightForWidth(wide) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry(0, self._page.height() - height, wide, height)
        return height if held else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("paper"))
        color = self._look.color("border" if self._look.tokens.outlined else "line")
        painter.fillRect(0, 0, self.width(), 1, color)
