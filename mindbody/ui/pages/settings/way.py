"""A card of Settings that says what is somewhere else, with the button that leads there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class WayPart(QWidget):
    """`wanted`: the button was pressed."""

    wanted = Signal()

    def fill(self, look: Look, *words: Text, button: str, icon: str) -> None:
        """Put in the words, and the button below them."""
        leads = SecondaryButton(look, button, icon=icon)
        leads.clicked.connect(self.wanted)
        row = FlowLayout(look)
        row.addWidget(leads)
        column = Column(look, gap=12)
        for each in words:
            column.addWidget(each)
        column.addLayout(row)
        self.setLayout(column)
