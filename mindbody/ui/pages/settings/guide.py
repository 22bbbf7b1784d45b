"""The way to the user guide."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class GuidePart(QWidget):
    wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        button = SecondaryButton(look, self.tr("Open the guide"), icon="book")
        button.clicked.connect(self.wanted)
        row = FlowLayout(look)
        row.addWidget(button)
        column = Column(look, gap=12)
        column.addWidget(
            Text(look, self.tr("Each page with a picture, and every key. It works with no network."))
        )
        column.addLayout(row)
        self.setLayout(column)
