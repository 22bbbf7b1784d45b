"""The way from a person's own app to the groups that are led on this computer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mindbody.ui.theme.look import Look
from mindbody.ui.widgets.boxes import Column
from mindbody.ui.widgets.buttons import SecondaryButton
from mindbody.ui.widgets.flow import FlowLayout
from mindbody.ui.widgets.text import Text


class LeadGroupPart(QWidget):
    wanted = Signal()

    def __init__(self, look: Look, *, in_english: bool = True) -> None:
        """in_english: whether English is spoken, which the meetings are in."""
        super().__init__()
        button = SecondaryButton(look, self.tr("Open my groups"), icon="people")
        button.clicked.connect(self.wanted)
        row = FlowLayout(look)
        row.addWidget(button)
        column = Column(look, gap=12)
        column.addWidget(
            Text(
                look,
                self.tr(
                    "For those who lead groups. It opens in a window of its own, with a store of its own: "
                    "nothing of your record is in it."
                ),
            )
        )
        if not in_english:
            words = self.tr("The meetings themselves are in English only.")
            column.addWidget(Text(look, words, tone="soft"))
        column.addLayout(row)
        self.setLayout(column)
